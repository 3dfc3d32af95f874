import type { PartingList } from '@bide/core/event'
import type { Partner } from '@bide/core/settings'
import { Chips } from '../parts/Chips.tsx'
import { Link } from '../parts/Link.tsx'
import { OneLine } from '../parts/OneLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { he, nothing, they } from './invented-evening.ts'
import { ReachSomeone, type Someone } from './ReachSomeone.tsx'

export type PartingShown = { readonly id: string; readonly words: string; readonly done: boolean }

type Props = {
  list: PartingList
  partner: Partner
  /** What is open first. */
  items: readonly PartingShown[]
  draft: string
  /** Of people: who can be reached now. */
  someone: Someone | undefined
  onDraft: (words: string) => void
  onAdd: (words: string) => void
  onDone: (id: string, done: boolean) => void
  onDrop: (id: string) => void
  /** Of the practical list: to the legal dates. Of people: to the ones to lean on. */
  onLegal: () => void
  onPeople: () => void
  onBack: () => void
  onHide: () => void
}

/** Things, tasks or people: the person's own list, with a few that others have had. Nothing in it is due. [O11] */
export function Partings(props: Props) {
  const { list, partner, items, draft, onDraft, onAdd, onDone, onDrop } = props
  const words = say.decide.lists
  const has = new Set(items.map((each) => each.words))
  const hints = words.hints(partner)[list].filter((hint) => !has.has(hint))
  return (
    <Page
      top={
        <Top left={{ label: say.decide.today.path, back: true, onGo: props.onBack }} onHide={props.onHide} />
      }
      foot={draft.trim() === '' ? undefined : <Reach onGo={() => onAdd(draft.trim())}>{words.keep}</Reach>}
    >
      <Title>{words.title[list]}</Title>
      <p class="lede">{words.lede[list]}</p>
      {items.length === 0 && <p class="soft">{words.none}</p>}
      {items.length > 0 && (
        <div>
          {items.map(({ id, words: said, done }) => (
            <div class={done ? 'parting done' : 'parting'} key={id}>
              <span class="words">{said}</span>
              <span class="links">
                <Link small onGo={() => onDone(id, !done)}>
                  {done ? words.open : words.done}
                  <span class="heard"> {words.label(said)}</span>
                </Link>
                <Link small onGo={() => onDrop(id)}>
                  {words.drop}
                  <span class="heard"> {words.label(said)}</span>
                </Link>
              </span>
            </div>
          ))}
        </div>
      )}
      {hints.length > 0 && (
        <div class="stack">
          <h2>{words.suggest}</h2>
          <Chips
            label={words.suggest}
            options={hints.map((hint) => ({ value: hint, label: hint }))}
            chosen={undefined}
            onPick={onAdd}
          />
        </div>
      )}
      <OneLine label={words.add} value={draft} onInput={onDraft} />
      {list === 'practical' && (
        <Rows>
          <Row label={say.ask.legal.title} note={say.decide.without.addDateNote} onGo={props.onLegal} />
        </Rows>
      )}
      {list === 'people' && (
        <>
          <p class="small soft">{words.children}</p>
          <Rows>
            {props.someone && <ReachSomeone someone={props.someone} />}
            <Row label={words.lean} onGo={props.onPeople} />
          </Rows>
        </>
      )}
    </Page>
  )
}

const face: Props = {
  list: 'things',
  partner: he,
  items: [],
  draft: '',
  someone: undefined,
  onDraft: nothing,
  onAdd: nothing,
  onDone: nothing,
  onDrop: nothing,
  onLegal: nothing,
  onPeople: nothing,
  onBack: nothing,
  onHide: nothing,
}
const few: readonly PartingShown[] = [
  { id: 'p1', words: 'Sunday mornings', done: false },
  {
    id: 'p2',
    words: 'The boxes in the hall that were going to be the new kitchen, and never were',
    done: false,
  },
  { id: 'p3', words: 'The ring', done: true },
]

export const faces = {
  'things, none yet': <Partings {...face} partner={they} />,
  'things, three': <Partings {...face} items={few} />,
  'practical, half written': (
    <Partings
      {...face}
      list="practical"
      items={[{ id: 'p4', words: 'The keys', done: false }]}
      draft="The lease"
    />
  ),
  people: (
    <Partings {...face} list="people" someone={{ name: 'Ann', number: '020 7946 0000', way: 'ring' }} />
  ),
  'a thousand': (
    <Partings
      {...face}
      items={Array.from({ length: 1000 }, (_, n) => ({ id: `${n}`, words: `Thing ${n}`, done: n > 400 }))}
    />
  ),
}
