import type { Partner, Settings } from '@bide/core/settings'
import { Page } from '../parts/Page.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { hourOf } from './Hours.tsx'
import type { Kept } from './Storage.tsx'

export type MenuPage =
  | 'guidance'
  | 'help'
  | 'story'
  | 'answer'
  | 'people'
  | 'questions'
  | 'ask'
  | 'what-stays-open'
  | 'legal'
  | 'if-then'
  | 'night-lines'
  | 'called'
  | 'hours'
  | 'lock'
  | 'storage'
  | 'backup'
  | 'restore'
  | 'out'
  | 'trouble'
  | 'delete'
  | 'home'
  | 'look'
  | 'hide'
  | 'someone'
  | 'about'
  | 'look-around'
  | 'keys'
type Props = {
  partner: Partner
  wakingMinute: number
  kept: Kept
  installed: boolean
  look: Settings['look']
  keys: boolean
  version: string
  /** What stands beside the rows about what was asked, in words; empty where nothing is set. */
  set: {
    readonly people: string
    readonly ask: string
    readonly legal: string
    readonly plans: string
    readonly lines: string
    readonly lock: string
    readonly backup: string
  }
  /** Pages that a mode shuts have no row. */
  isOpen: (page: MenuPage) => boolean
  onOpen: (page: MenuPage) => void
  onBack: () => void
  onHide: () => void
}

/** Everything that is set, and what it is set to. */
export function Menu({
  partner,
  wakingMinute,
  kept,
  installed,
  look,
  keys,
  version,
  set,
  isOpen,
  onOpen,
  onBack,
  onHide,
}: Props) {
  const words = say.places.menu
  const row = (page: MenuPage, label: string, note?: string) =>
    isOpen(page) && <Row label={label} note={note} onGo={() => onOpen(page)} />
  return (
    <Page top={<Top left={{ label: words.back, onGo: onBack, back: true }} onHide={onHide} />}>
      <Title>{words.title}</Title>
      <Rows>
        {row('guidance', say.guidance.title, say.guidance.menuNote)}
        {row('help', words.help, words.helpNote)}
        {row('people', say.ask.people.title, set.people)}
        {row('questions', say.safety.questions.menu, say.safety.questions.menuNote)}
        {row('someone', words.someone)}
      </Rows>
      <Rows>
        {row('story', say.story.tell.title)}
        {row('answer', say.story.answer.menu)}
      </Rows>
      <Rows>
        {row('ask', say.ask.told.title(partner), set.ask)}
        {row('what-stays-open', say.ask.open.title)}
        {row('legal', say.ask.legal.title, set.legal)}
      </Rows>
      <Rows>
        {row('if-then', say.ask.plans.title, set.plans)}
        {row('night-lines', say.ask.nightLines.title, set.lines)}
      </Rows>
      <Rows>
        {row('called', words.called(partner), words.calledNote(partner))}
        {row('hours', words.hours, words.hoursNote(hourOf(wakingMinute)))}
      </Rows>
      <Rows>
        {row('lock', words.lock, set.lock)}
        {row('storage', words.storage, words.storageNote[kept])}
        {row('backup', say.backup.menu.backup, set.backup)}
        {row('home', words.home, words.homeNote(installed))}
      </Rows>
      <Rows>
        {row('hide', words.hide, words.hideNote)}
        {row('keys', say.keys.title, say.keys.menuNote(keys))}
        {row('look', words.look, words.lookNote[look])}
        {row('look-around', say.hold.write.lookAround)}
        {row('about', words.about, words.aboutNote(version))}
      </Rows>
      <Rows>
        {row('out', say.out.title, say.out.menuNote)}
        {row('trouble', say.backup.menu.trouble)}
        {row('delete', say.backup.menu.delete, say.backup.menu.deleteNote)}
      </Rows>
    </Page>
  )
}

const nothing = () => {}
const first = {
  wakingMinute: 600,
  kept: 'not-granted',
  installed: false,
  look: 'phone',
  keys: true,
  version: '0.1.0',
  set: { people: '', ask: '', legal: '', plans: '', lines: '', lock: 'this device only', backup: 'none yet' },
  isOpen: () => true,
  onOpen: nothing,
  onBack: nothing,
  onHide: nothing,
} as const

export const faces = {
  'the first day': <Menu {...first} partner={{ pronoun: 'they', name: '' }} />,
  'all set': (
    <Menu
      {...first}
      partner={{ pronoun: 'he', name: 'my husband' }}
      kept="granted"
      installed
      look="dark"
      set={{
        people: 'Ann',
        ask: 'let me go, 1 November',
        legal: 'Monday 7 December',
        plans: 'one',
        lines: 'two',
        lock: 'passphrase, after 5 minutes',
        backup: 'Thu 19 Nov',
      }}
    />
  ),
  'a very long name': (
    <Menu {...first} partner={{ pronoun: 'she', name: 'Wilhelmina Konstantinopolska-Featherstonehaugh' }} />
  ),
}
