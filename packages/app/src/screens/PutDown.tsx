import type { HoldId } from '@bide/core/event'
import { noTally } from '@bide/core/fold'
import { standing } from '@bide/core/hold'
import type { Partner } from '@bide/core/settings'
import type { Moment } from '@bide/core/time'
import type { Today } from '@bide/core/today'
import type { Ways } from '../parts/labels.ts'
import { Page } from '../parts/Page.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { ahead } from '../words/when.ts'
import { nothing, noWays } from './invented-evening.ts'
import { heldAt, moment } from './invented-holds.ts'
import { ReadyCard } from './ReadyCard.tsx'

type Props = Ways & {
  held: Pick<Today, 'ready' | 'waiting' | 'tally'>
  /** How many the list of ended ones has. */
  ended: number
  now: Moment
  partner: Partner
  onDrop: (hold: HoldId) => void
  onReread: (hold: HoldId) => void
  onOpen: (hold: HoldId) => void
  onEnded: () => void
  onBack: () => void
}

/** All that was put down: what is ready, what still cools, and how the others ended, as counts. */
export function PutDown(props: Props) {
  const { held, onBack, onPlace, onMenu, onHide, onHurts, onReach } = props
  const words = say.places.putDown
  const { ready, waiting } = held
  return (
    <Page
      top={<Top left={{ label: words.back, onGo: onBack, back: true }} onHide={onHide} />}
      place="record"
      onPlace={onPlace}
      onMenu={onMenu}
      doors={{ onHurts, onReach }}
    >
      <Title>{words.title}</Title>
      <p class="lede">{words.lede({ ready: ready.length, waiting: waiting.length })}</p>
      {ready.map((hold) => (
        <ReadyCard key={hold.id} hold={hold} {...props} />
      ))}
      <Cooling {...props} />
      <SoFar {...props} />
    </Page>
  )
}

function Cooling({ held, now, partner, onOpen }: Props) {
  if (held.waiting.length === 0) return null
  return (
    <div class="stack">
      <h2>{say.places.putDown.cooling}</h2>
      <Rows>
        {held.waiting.map((hold) => {
          const stands = standing(hold, now)
          const until =
            stands.state === 'waiting' ? say.places.today.until(ahead(stands.until, now)) : undefined
          const thing = say.places.ended.thing(hold.kind, partner)
          return <Row key={hold.id} label={thing} note={until} onGo={() => onOpen(hold.id)} />
        })}
      </Rows>
    </div>
  )
}

function SoFar({ held, ended, onEnded }: Props) {
  const words = say.places.putDown
  const { tally } = held
  if (ended === 0) return <p class="small soft">{words.askedTwice}</p>
  const counts = [
    [words.notSent, tally.notSent],
    [words.sent, tally.sent],
    [words.lapsed, tally.lapsed],
  ] as const
  return (
    <>
      <dl class="counts">
        <div class="counts-head">
          <dt>{words.soFar}</dt>
          <dd>{words.total(tally)}</dd>
        </div>
        {counts
          .filter(([, n], i) => n > 0 || i < 2)
          .map(([label, n]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd class="count">{n}</dd>
            </div>
          ))}
      </dl>
      <div class="stack">
        <Rows>
          <Row label={words.ended} note={words.foldedAway(ended)} onGo={onEnded} />
        </Rows>
        <p class="small soft">{words.askedTwice}</p>
        <p class="small soft">{words.sameForAll}</p>
      </div>
    </>
  )
}

const still = {
  now: moment('2026-11-24', 10, 5),
  partner: { pronoun: 'he', name: '' },
  onDrop: nothing,
  onReread: nothing,
  onOpen: nothing,
  onEnded: nothing,
  onBack: nothing,
  ...noWays,
} as const
const lately = { ...noTally, notSent: 9, sent: 2 }
const ripe = heldAt('2026-11-23', 23, 40)

export const faces = {
  'one waits for you': <PutDown {...still} ended={18} held={{ ready: [ripe], waiting: [], tally: lately }} />,
  'one ready, two cool': (
    <PutDown
      {...still}
      ended={19}
      held={{
        ready: [ripe],
        waiting: [heldAt('2026-11-24', 9, 2, 'look-them-up'), heldAt('2026-11-23', 12, 0, 'visit')],
        tally: { ...lately, lapsed: 1 },
      }}
    />
  ),
  'nothing waits': <PutDown {...still} ended={11} held={{ ready: [], waiting: [], tally: lately }} />,
  'the first one': (
    <PutDown
      {...still}
      ended={0}
      held={{ ready: [], waiting: [heldAt('2026-11-24', 9, 58)], tally: noTally }}
    />
  ),
  empty: <PutDown {...still} ended={0} held={{ ready: [], waiting: [], tally: noTally }} />,
}
