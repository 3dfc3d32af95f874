import type { BackupDue } from '@bide/core/backup-due'
import type { HoldId, HoldKind, Occasion, RegretRound, SetUpStep } from '@bide/core/event'
import { noTally } from '@bide/core/fold'
import { type Hold, standing, wasSent } from '@bide/core/hold'
import type { HurtLine } from '@bide/core/line'
import type { Partner } from '@bide/core/settings'
import { type Day, type Instant, instantOf, type Moment, span } from '@bide/core/time'
import type { Due, Today as TodayShown } from '@bide/core/today'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Link } from '../parts/Link.tsx'
import type { Ways } from '../parts/labels.ts'
import { Column, Over, Page } from '../parts/Page.tsx'
import { Quiet } from '../parts/Quiet.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Scale } from '../parts/Scale.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { ahead, fullDayOf, inDays, justWhen, partOfDay, past, pastDay } from '../words/when.ts'
import { Aims } from './Aims.tsx'
import { CardRow } from './CardRow.tsx'
import { Frightening, HelpOnTop } from './HelpFirst.tsx'
import { nothing, noWays } from './invented-evening.ts'
import { heldAt } from './invented-holds.ts'
import { QuestionRow } from './QuestionRow.tsx'
import { ReadyCard } from './ReadyCard.tsx'
import type { Kept } from './Storage.tsx'
import { Warned } from './Warned.tsx'

type Props = Ways & {
  today: TodayShown
  now: Moment
  night: boolean
  partner: Partner
  kept: Kept
  installed: boolean
  updateReady: boolean
  /** What is to be said about backups, and when the last one was made. [B8] */
  backup: { readonly due: BackupDue; readonly last: Moment | undefined } | undefined
  onBackup: () => void
  /** How many stored entries would not open or could not be understood. */
  unread: number
  /** What stands first when something is known of what they asked; `undefined` before that. */
  asked: readonly string[] | undefined
  /** Space began today: from tomorrow there are days to count. */
  begun: boolean
  /** Help that stands before everything else; what the record shows and has to be said. [G9] [G10] */
  first: ComponentChildren
  warned: ComponentChildren
  /** One of the safety questions, as a quiet row. [G3] */
  question: ComponentChildren
  /** Legal dates to come: on top of everything. */
  legal: readonly { readonly id: string; readonly what: string; readonly on: Day }[]
  /** The one next thing to set up. */
  setUp: SetUpStep | undefined
  onSetUp: (step: SetUpStep) => void
  onLegal: () => void
  /** Hurt since space began, and the day it began. */
  /** `undefined` until it is reckoned, a moment after the doors are there. */
  line: HurtLine | undefined
  since: Day | undefined
  /** The last hurt that was answered, and when. */
  last: { hurt: number; when: Moment } | undefined
  /** One card that fits the moment, never a feed. [W3] */
  card: ComponentChildren
  /** There is a page that answers it. */
  onAnswer: (() => void) | undefined
  onCheckIn: () => void
  onLookAgain: () => void
  onLean: () => void
  onEnding: () => void
  onPath: () => void
  onDrop: (hold: HoldId) => void
  onReread: (hold: HoldId) => void
  onOpen: (hold: HoldId) => void
  onUrge: (hold: HoldId, occasion: Occasion, urge: number) => void
  onSkipUrge: (hold: HoldId, occasion: Occasion) => void
  onRegret: (hold: HoldId, round: RegretRound) => void
  onPutDown: () => void
  onLog: () => void
  onStorage: () => void
  onUpdate: () => void
}

/** What the person did, what waits, and what is due: never what the other one did, and never a feed. [A23] */
export function Today(props: Props) {
  const { today, now, night, onPlace, onMenu, onHide, onHurts, onReach } = props
  return (
    <Page
      top={
        <Top left={{ label: say.places.menu.title, onGo: onMenu }} middle={partOfDay(now)} onHide={onHide} />
      }
      place="today"
      onPlace={onPlace}
      onMenu={onMenu}
      doors={{ onHurts, onReach }}
      width="two"
      tide={tideOf(props)}
    >
      {(props.first !== undefined || props.legal.length > 0) && (
        <Over>
          {props.first}
          <Law {...props} />
        </Over>
      )}
      <Column>
        {props.warned}
        {isIdle(today) && !night && hasBegun(today) ? <NothingToDo {...props} /> : <Did {...props} />}
      </Column>
      <Column>
        <Ready {...props} />
        <Waiting {...props} />
        <Regrets {...props} />
        <Urges {...props} />
        <Parted {...props} />
        <HowItIs {...props} />
        {hasBegun(today) && props.card}
        <SetUp {...props} />
        {props.question}
        <Notices {...props} />
      </Column>
    </Page>
  )
}

const openOnes = ({ ready, waiting }: TodayShown) => ready.length + waiting.length
const endedOnes = ({ tally }: TodayShown) => tally.notSent + tally.sent + tally.lapsed
const hasBegun = (today: TodayShown) => openOnes(today) + endedOnes(today) > 0

const isIdle = ({ ready, due, lookAgain, leaning, ending, checkIn }: TodayShown) =>
  ready.length === 0 && due.length === 0 && !lookAgain && !leaning && !ending && !checkIn

function tideOf({ today, night, ...props }: Props) {
  if (!isIdle(today) || props.first || props.warned) return undefined
  const isEmpty = today.waiting.length === 0 && noticesOf({ today, night, ...props }).length === 0
  return isEmpty && !night && hasBegun(today) ? 'broad' : 'high'
}

function Sentences({ today }: { today: TodayShown }) {
  const [hold] = [...today.ready, ...today.waiting]
  const only =
    hold && openOnes(today) === 1 ? { kind: hold.kind, nothing: say.hold.nothing(hold.kind) } : undefined
  const lines = say.places.today.did(today.tally, openOnes(today), only)
  return <Lines lines={lines} />
}

/** One sentence a line. */
function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <span key={line} class="line">
          {line}{' '}
        </span>
      ))}
    </>
  )
}

function Did({ today, partner, now, line, since, asked, begun }: Props) {
  const words = say.places.today
  if (asked) return <Given {...{ today, partner, now, line, since, asked, begun }} />
  return (
    <div class="part">
      <div class={endedOnes(today) > 0 ? 'first-line' : undefined}>
        <Title>
          <Sentences today={today} />
        </Title>
      </div>
      {!hasBegun(today) && <p>{words.firstDay}</p>}
      {endedOnes(today) === 0 && <p class="soft">{words.counted(partner)}</p>}
      {!(line && 'tooEarly' in line) && (
        <Aims
          now={now}
          line={line}
          since={since}
          parted={today.parted !== undefined}
          did={say.places.today.did(today.tally, openOnes(today))}
        />
      )}
    </div>
  )
}

type GivenProps = Pick<Props, 'today' | 'partner' | 'now' | 'line' | 'since' | 'begun'> & {
  asked: readonly string[]
}

/** What they asked, the days given, and the two aims: hurting less first. */
function Given({ today, partner, now, line, since, asked, begun }: GivenProps) {
  const did = endedOnes(today) === 0 && openOnes(today) === 0
  return (
    <div class="part">
      <div class="first-line">
        <Title>
          <Lines lines={asked} />
        </Title>
      </div>
      {begun && <p class="soft">{say.ask.begun}</p>}
      <Aims
        now={now}
        line={line}
        since={since}
        parted={today.parted !== undefined}
        did={did ? [say.places.today.counted(partner)] : say.places.today.did(today.tally, openOnes(today))}
      />
    </div>
  )
}

function NothingToDo({ today, now, asked }: Props) {
  const words = say.places.today
  const [first] = today.waiting
  const until = first && readyAt(first, now)
  return (
    <>
      <Title>{words.nothing}</Title>
      <p>{asked ? <Lines lines={asked} /> : <Sentences today={today} />}</p>
      <p class="soft">
        {until === undefined ? words.nothingWorse : words.nothingYet(today.waiting.length, ahead(until, now))}
      </p>
    </>
  )
}

function Ready({ today, ...props }: Props) {
  const [first] = today.ready
  return first ? <ReadyCard hold={first} {...props} /> : null
}

function Waiting({ today, now, partner, onOpen, onPutDown }: Props) {
  const words = say.places.today
  const [shown, rest] = [today.waiting.slice(0, 3), today.waiting.slice(3)]
  const moreReady = today.ready.length - 1
  if (shown.length === 0 && moreReady < 1) return null
  return (
    <Rows>
      {moreReady > 0 && <Row label={words.readyMore(moreReady)} onGo={onPutDown} />}
      {shown.map((hold) => (
        <Row
          key={hold.id}
          label={say.places.ended.thing(hold.kind, partner)}
          note={untilOf(hold, now)}
          onGo={() => onOpen(hold.id)}
        />
      ))}
      {rest.length > 0 && <Row label={words.moreWait(rest.length)} onGo={onPutDown} />}
    </Rows>
  )
}

function readyAt(hold: Hold, now: Moment): Instant | undefined {
  const stands = standing(hold, now)
  return stands.state === 'waiting' ? stands.until : undefined
}

function untilOf(hold: Hold, now: Moment): string | undefined {
  const at = readyAt(hold, now)
  return at === undefined ? undefined : say.places.today.until(ahead(at, now))
}

/** Legal dates stand on top and ignore every quiet setting. [P5] */
function Law({ legal, now, onLegal }: Props) {
  if (legal.length === 0) return null
  return (
    <div class="law">
      <Rows>
        {legal.slice(0, 2).map(({ id, what, on }) => (
          <Row
            key={id}
            label={say.ask.legal.line(what, fullDayOf(on, now))}
            note={inDays(on, now)}
            onGo={onLegal}
          />
        ))}
      </Rows>
    </div>
  )
}

/** One thing at a time, last and quiet. [P6] */
function SetUp({ setUp, partner, onSetUp }: Props) {
  if (setUp === undefined) return null
  const [label, note] = say.ask.setUp.steps(partner)[setUp] as [string, string]
  return (
    <div class="stack">
      <h2>{say.ask.setUp.heading}</h2>
      <Rows>
        <Row label={label} note={note} onGo={() => onSetUp(setUp)} />
      </Rows>
    </div>
  )
}

/** Checking in can be done at any time; as something due it only says so. */
function HowItIs({ today, now, last, onAnswer, onCheckIn, onLookAgain, onLean, onLog }: Props) {
  const words = say.places.today
  if (!hasBegun(today)) return null
  const note = last ? say.days.checkIn.last(last.hurt, justWhen(last.when, now)) : words.seconds
  return (
    <Rows>
      {today.lookAgain && <Row label={say.days.lookAgain.title} onGo={onLookAgain} />}
      {today.leaning && <Row label={say.decide.lean.due} note={say.decide.lean.dueNote} onGo={onLean} />}
      <Row label={say.days.checkIn.title} note={note} onGo={onCheckIn} />
      {/* Once it is over, Today does not ask after contact; it can still be logged where it is listed [O10]. */}
      {!today.parted && <Row label={say.contact.log} note={say.contact.fiveSeconds} onGo={onLog} />}
      {onAnswer && <Row label={say.story.answer.menu} onGo={onAnswer} />}
    </Rows>
  )
}

/** Once it is over, the path stands here, and on its day the ending that was planned. [O10] [O13] */
function Parted({ today, onPath, onEnding }: Props) {
  const words = say.decide.today
  if (!today.parted && !today.ending) return null
  return (
    <Rows>
      {today.ending && <Row label={say.decide.ending.due} onGo={onEnding} />}
      {today.parted && <Row label={words.path} note={words.pathNote} onGo={onPath} />}
    </Rows>
  )
}

const askedFor = <Ask extends Due['ask']>(due: readonly Due[], ask: Ask) =>
  due.filter((each): each is Extract<Due, { ask: Ask }> => each.ask === ask)

function Regrets({ today, now, onRegret }: Props) {
  const regrets = askedFor(today.due, 'regret')
  if (regrets.length === 0) return null
  return (
    <Rows>
      {regrets.map(({ hold, round }) => (
        <Row
          key={hold.id}
          label={
            <>
              {say.hold.regret.asked(hold.kind, wasSent(hold))}{' '}
              <small>
                {pastDay({ at: hold.ending?.at ?? hold.putDown.at, zone: hold.putDown.zone }, now)}
              </small>
            </>
          }
          onGo={() => onRegret(hold.id, round)}
        />
      ))}
    </Rows>
  )
}

function Urges({ today, now, partner, onUrge, onSkipUrge }: Props) {
  return (
    <>
      {askedFor(today.due, 'urge').map(({ hold, occasion }) => (
        <UrgeAsked
          key={hold.id}
          kind={hold.kind}
          when={past(hold.putDown, now)}
          partner={partner}
          onKeep={(urge) => onUrge(hold.id, occasion, urge)}
          onSkip={() => onSkipUrge(hold.id, occasion)}
        />
      ))}
    </>
  )
}

type UrgeProps = {
  kind: HoldKind
  when: string
  partner: Partner
  onKeep: (urge: number) => void
  onSkip: () => void
}

/** One question with one answer. A tap answers it; with the arrow keys, it is kept by Enter or by the link. */
function UrgeAsked({ kind, when, partner, onKeep, onSkip }: UrgeProps) {
  const words = say.places.today
  const [urge, setUrge] = useState<number>()
  const note =
    urge === undefined ? (
      <Link small onGo={onSkip}>
        {words.skip}
      </Link>
    ) : (
      <Link small onGo={() => onKeep(urge)}>
        {words.keep(urge)}
      </Link>
    )
  return (
    <Scale
      label={words.strongNow}
      note={note}
      value={urge}
      onPick={setUrge}
      onDone={onKeep}
      legend={words.strongFor(kind, partner, when)}
    />
  )
}

type Notice = { name: string; says: string; act?: { label: string; onGo: () => void } }

/** Last and quiet: nothing here is urgent, and nothing has a "later". */
function noticesOf(props: Props): Notice[] {
  const { today, kept, installed, updateReady, unread, onStorage, onUpdate } = props
  const words = say.places.today
  const { clock } = today
  const notices: Notice[] = []
  if (today.careful) notices.push({ name: 'careful', says: words.newer })
  if (clock !== 'fine')
    notices.push({ name: 'clock', says: 'setBack' in clock ? words.clockBack : words.clockAhead })
  if (unread > 0) notices.push({ name: 'unread', says: words.unread(unread) })
  if (updateReady)
    notices.push({ name: 'update', says: words.update, act: { label: words.useIt, onGo: onUpdate } })
  const backup = backupNotice(props)
  if (backup) notices.push(backup)
  // One of the two is enough: a backup helps whatever the browser does.
  if (kept !== 'granted' && hasBegun(today) && props.backup?.due !== 'none-yet') {
    const says = installed ? words.notPersistentInstalled : words.notPersistent
    notices.push({ name: 'kept', says, act: { label: words.how, onGo: onStorage } })
  }
  return notices
}

function backupNotice({ backup, kept, now, onBackup }: Props): Notice | undefined {
  if (backup === undefined) return undefined
  const words = say.backup.notice
  if (backup.due === 'old' && backup.last)
    return {
      name: 'backup',
      says: words.old(pastDay(backup.last, now)),
      act: { label: words.makeAgain, onGo: onBackup },
    }
  const says = kept === 'granted' ? words.noneYetKept : words.noneYet
  return { name: 'backup', says, act: { label: words.make, onGo: onBackup } }
}

function Notices(props: Props) {
  const notices = noticesOf(props)
  if (notices.length === 0) return null
  return (
    <section class="notices" aria-label={say.places.today.notices}>
      {notices.map(({ name, says, act }) => (
        <div key={name} class="notice">
          <p>{says}</p>
          {act && <Quiet onGo={act.onGo}>{act.label}</Quiet>}
        </div>
      ))}
    </section>
  )
}

const morning: Moment = { at: instantOf('2026-11-24', 10, 5, 'Europe/London'), zone: 'Europe/London' }
const evening: Moment = { at: instantOf('2026-11-24', 18, 40, 'Europe/London'), zone: 'Europe/London' }
const lateNight: Moment = { at: instantOf('2026-11-24', 23, 52, 'Europe/London'), zone: 'Europe/London' }
const empty: TodayShown = {
  ready: [],
  waiting: [],
  due: [],
  lookAgain: false,
  leaning: false,
  ending: false,
  parted: undefined,
  checkIn: false,
  room: 3,
  tally: noTally,
  clock: 'fine',
  careful: false,
}
const lately = { ...noTally, notSent: 9, sent: 2 }
const still = {
  today: empty,
  now: morning,
  night: false,
  partner: { pronoun: 'he', name: 'my husband' },
  kept: 'granted',
  installed: true,
  updateReady: false,
  unread: 0,
  asked: undefined,
  begun: false,
  first: undefined,
  warned: undefined,
  question: undefined,
  legal: [],
  setUp: undefined,
  onSetUp: nothing,
  onLegal: nothing,
  line: { tooEarly: 7 },
  since: undefined,
  last: undefined,
  card: undefined,
  onAnswer: undefined,
  onCheckIn: nothing,
  onLookAgain: nothing,
  onLean: nothing,
  onEnding: nothing,
  onPath: nothing,
  onDrop: nothing,
  onReread: nothing,
  onOpen: nothing,
  onUrge: nothing,
  onSkipUrge: nothing,
  onRegret: nothing,
  onPutDown: nothing,
  onLog: nothing,
  onStorage: nothing,
  backup: undefined,
  onBackup: nothing,
  onUpdate: nothing,
  ...noWays,
} as const
const ripe = heldAt('2026-11-23', 23, 40)
const cooling = heldAt('2026-11-24', 23, 40)
const dropped = {
  ...heldAt('2026-11-22', 22, 10),
  ending: { state: 'dropped', at: instantOf('2026-11-23', 10, 14, 'Europe/London') },
} as const

const frightened = (
  <Frightening
    partner={still.partner}
    onMore={nothing}
    help={{
      id: 'uk',
      name: 'the United Kingdom',
      when: '',
      lines: [{ label: 'Respect Phoneline', number: '0808 802 4040', how: 'call', href: 'tel:08088024040' }],
      emergency: undefined,
      seen: 'An invented page, 24 November 2026',
    }}
  />
)
const onTop = (
  <HelpOnTop
    help={{
      id: 'uk',
      name: 'the United Kingdom',
      when: '',
      lines: [{ label: 'Samaritans', number: '116 123', how: 'call', href: 'tel:116123' }],
      emergency: { label: '', number: '999', how: 'call', href: 'tel:999' },
      seen: 'An invented page, 24 November 2026',
    }}
  />
)

export const faces = {
  'help on top': <Today {...still} first={onTop} today={{ ...empty, tally: lately }} />,
  'the other one is afraid': <Today {...still} first={frightened} today={{ ...empty, tally: lately }} />,
  'two visits nobody agreed to': (
    <Today
      {...still}
      today={{ ...empty, tally: lately }}
      warned={
        <Warned
          says={say.safety.warned.visits(2, still.partner)}
          someone={{ name: 'Ann', number: '02079460000', way: 'ring' }}
          onPeople={nothing}
          onHelp={nothing}
        />
      }
    />
  ),
  'a quiet question': (
    <Today
      {...still}
      question={<QuestionRow question="order-and-fear" onGo={nothing} />}
      today={{ ...empty, tally: lately }}
    />
  ),
  'letting go, and the day that was chosen': (
    <Today
      {...still}
      asked={say.decide.today.parted('me', still.partner, '24 November')}
      today={{ ...empty, parted: 'me', ending: true, tally: lately }}
    />
  ),
  'decided without them': (
    <Today
      {...still}
      asked={say.decide.today.parted('them', still.partner, '')}
      today={{ ...empty, parted: 'them', checkIn: true, tally: lately }}
    />
  ),
  'a leaning is due': <Today {...still} today={{ ...empty, leaning: true, tally: lately }} />,
  'the first day': <Today {...still} partner={{ pronoun: 'they', name: '' }} />,
  'one put down tonight': (
    <Today {...still} now={lateNight} night kept="not-granted" today={{ ...empty, waiting: [cooling] }} />
  ),
  'a message ready': <Today {...still} today={{ ...empty, ready: [ripe], tally: lately }} />,
  'ready, and two questions': (
    <Today
      {...still}
      today={{
        ...empty,
        ready: [ripe],
        tally: { ...lately, lapsed: 1 },
        due: [
          { ask: 'regret', hold: dropped, round: 'day' },
          { ask: 'urge', hold: ripe, occasion: 'morning' },
        ],
      }}
    />
  ),
  'the urge asked again': (
    <Today
      {...still}
      now={evening}
      today={{
        ...empty,
        waiting: [heldAt('2026-11-24', 11, 2, 'visit')],
        tally: lately,
        due: [{ ask: 'urge', hold: heldAt('2026-11-24', 11, 2, 'visit'), occasion: 'morning' }],
      }}
    />
  ),
  'three ready, five cool': (
    <Today
      {...still}
      today={{
        ...empty,
        ready: [ripe, heldAt('2026-11-22', 23, 1, 'call'), heldAt('2026-11-22', 23, 2)],
        waiting: [
          heldAt('2026-11-24', 9, 0, 'letter-or-gift'),
          heldAt('2026-11-24', 9, 1, 'call'),
          heldAt('2026-11-24', 9, 2),
          heldAt('2026-11-24', 9, 3),
          heldAt('2026-11-24', 9, 4, 'through-someone'),
        ],
        tally: lately,
      }}
    />
  ),
  'nothing to do': <Today {...still} now={evening} today={{ ...empty, tally: lately }} />,
  'ready, and a card': (
    <Today
      {...still}
      card={<CardRow card="asked" onCard={nothing} />}
      today={{ ...empty, ready: [ripe], tally: lately }}
    />
  ),
  'nothing to do, one cools': (
    <Today
      {...still}
      now={evening}
      today={{ ...empty, waiting: [heldAt('2026-11-24', 17, 55, 'visit')], tally: lately }}
    />
  ),
  'every notice': (
    <Today
      {...still}
      kept="not-granted"
      installed={false}
      updateReady
      unread={3}
      today={{ ...empty, ready: [ripe], tally: lately, careful: true, clock: { setBack: span(7_200_000) } }}
    />
  ),
  'no backup yet': (
    <Today
      {...still}
      kept="not-granted"
      installed={false}
      backup={{ due: 'none-yet', last: undefined }}
      today={{ ...empty, tally: lately }}
    />
  ),
  'an old backup': (
    <Today
      {...still}
      backup={{
        due: 'old',
        last: { at: instantOf('2026-10-20', 11, 0, 'Europe/London'), zone: 'Europe/London' },
      }}
      today={{ ...empty, tally: lately }}
    />
  ),
  'a clock far ahead': (
    <Today {...still} unread={1} today={{ ...empty, tally: lately, clock: { farAhead: span(9e9) } }} />
  ),
  night: <Today {...still} now={lateNight} night today={{ ...empty, waiting: [cooling], tally: lately }} />,
}
