import type { HoldKind } from '@bide/core/event'
import { type Hold, isOpen } from '@bide/core/hold'
import { reveal } from '@bide/core/private'
import type { Partner } from '@bide/core/settings'
import type { Moment } from '@bide/core/time'
import { Folded } from '../parts/Folded.tsx'
import type { Ways } from '../parts/labels.ts'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { past } from '../words/when.ts'
import { heldAt, moment } from './invented-holds.ts'

/** In stop mode, words that do not go out; where someone is afraid, words and nothing else. */
export type Why = 'stop' | 'fear'

type RecordProps = Ways & {
  why: Why
  kept: number
  neverSent: number
  onKept: () => void
  onContact: () => void
  onNeverSent: () => void
  onNotes: () => void
}

/** Record where nothing goes out: what was written, by what it is. [G7] [G8] */
export function KeptRecord(props: RecordProps) {
  const { why, kept, neverSent } = props
  const text = say.safety.kept
  return (
    <Page
      top={<Top left={{ label: say.places.menu.title, onGo: props.onMenu }} onHide={props.onHide} />}
      place="record"
      onPlace={props.onPlace}
      onMenu={props.onMenu}
      doors={{ onHurts: props.onHurts, onReach: props.onReach }}
    >
      <Title>{say.places.record.title}</Title>
      <Rows>
        {why === 'fear' && <Row label={say.safety.notes.title} onGo={props.onNotes} />}
        {why === 'stop' && (
          <Row
            label={text.neverSent}
            note={neverSent === 0 ? undefined : text.neverSentNote(neverSent)}
            onGo={props.onNeverSent}
          />
        )}
        <Row label={text.title[why]} note={String(kept)} onGo={props.onKept} />
        {why === 'stop' && <Row label={say.contact.title} onGo={props.onContact} />}
      </Rows>
    </Page>
  )
}

type ListProps = {
  why: Why
  now: Moment
  partner: Partner
  holds: readonly Hold[]
  onOpen: (hold: Hold['id']) => void
  onBack: () => void
  onHide: () => void
}

export function KeptList({ why, now, partner, holds, onOpen, onBack, onHide }: ListProps) {
  const text = say.safety.kept
  return (
    <Page top={<Top left={{ label: text.record, back: true, onGo: onBack }} onHide={onHide} />}>
      <Title>{text.title[why]}</Title>
      <p class="lede">{holds.length === 0 ? text.none : text.lede[why]}</p>
      <Rows>
        {holds.map((hold) =>
          why === 'stop' ? (
            <Row
              key={hold.id}
              label={say.places.ended.thing(hold.kind, partner)}
              note={past(hold.putDown, now)}
              onGo={() => onOpen(hold.id)}
            />
          ) : (
            <Folded key={hold.id} label={past(hold.putDown, now)} note={say.safety.notes.folded}>
              {reveal(hold.words) === '' ? say.hold.noWords : reveal(hold.words)}
            </Folded>
          ),
        )}
      </Rows>
    </Page>
  )
}

type OneProps = {
  why: Why
  now: Moment
  hold: Hold
  onDont: () => void
  onSentThere: () => void
  onInstead: () => void
  onBack: () => void
  onHide: () => void
}

/** One that was put down before: to be read; in stop mode also to be let go, and why it does not go out. */
export function KeptOne({ why, now, hold, onDont, onSentThere, onInstead, onBack, onHide }: OneProps) {
  const text = say.safety.kept
  const words = reveal(hold.words)
  const open = isOpen(hold, now)
  return (
    <Page
      top={<Top left={{ label: text.title[why], back: true, onGo: onBack }} onHide={onHide} />}
      foot={why === 'stop' && open ? <Reach onGo={onDont}>{say.hold.dont(hold.kind)}</Reach> : undefined}
    >
      <Title>{text.written(past(hold.putDown, now))}</Title>
      {why === 'stop' && <p>{text.why}</p>}
      <Rows>
        <Folded label={labelOf(why, hold.kind)} note={say.hold.folded}>
          {words === '' ? say.hold.noWords : words}
        </Folded>
        {why === 'stop' && <Row label={text.instead} onGo={onInstead} />}
        {why === 'stop' && open && (
          <Row label={text.sentThere} note={text.sentThereNote} onGo={onSentThere} />
        )}
      </Rows>
    </Page>
  )
}

const labelOf = (why: Why, kind: HoldKind) =>
  why === 'stop' ? say.hold.written(kind) : say.safety.notes.label

const nothing = () => {}
const now = moment('2026-11-24', 18, 40)
const main = { onPlace: nothing, onMenu: nothing, onHide: nothing, onHurts: nothing, onReach: nothing }
const holds = [
  heldAt('2026-11-23', 23, 40),
  heldAt('2026-11-22', 23, 1, 'call'),
  heldAt('2026-11-21', 22, 1, 'visit'),
]
const one: OneProps = {
  why: 'stop',
  now,
  hold: heldAt('2026-11-23', 23, 40),
  onDont: nothing,
  onSentThere: nothing,
  onInstead: nothing,
  onBack: nothing,
  onHide: nothing,
}
const listed: ListProps = {
  why: 'stop',
  now,
  partner: { pronoun: 'he', name: '' },
  holds,
  onOpen: nothing,
  onBack: nothing,
  onHide: nothing,
}
const rows = {
  kept: 3,
  neverSent: 1,
  onKept: nothing,
  onContact: nothing,
  onNeverSent: nothing,
  onNotes: nothing,
  ...main,
}

export const faces = {
  'Record, told to stop': <KeptRecord why="stop" {...rows} />,
  'Record, afraid': <KeptRecord why="fear" {...rows} />,
  'the list, told to stop': <KeptList {...listed} />,
  'the list, afraid': <KeptList {...listed} why="fear" />,
  'nothing there': <KeptList {...listed} holds={[]} />,
  'one, told to stop': <KeptOne {...one} />,
  'one, afraid': <KeptOne {...one} why="fear" />,
}
