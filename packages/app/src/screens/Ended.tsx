import type { HoldId } from '@bide/core/event'
import { noTally, type Tally } from '@bide/core/fold'
import { type Hold, standing } from '@bide/core/hold'
import type { Partner } from '@bide/core/settings'
import { addDays, hour, type Instant, later, type Moment } from '@bide/core/time'
import type { Ways } from '../parts/labels.ts'
import { Many } from '../parts/Many.tsx'
import { Page } from '../parts/Page.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import type { Ended as HowItEnded } from '../words/en/places.ts'
import { say } from '../words/say.ts'
import { shortDay } from '../words/when.ts'
import { nothing, noWays } from './invented-evening.ts'
import { heldAt, moment } from './invented-holds.ts'

type Props = Ways & {
  /** Newest first. */
  all: readonly Hold[]
  tally: Tally
  now: Moment
  partner: Partner
  onOpen: (hold: HoldId) => void
  onBack: () => void
}

/** Those that have ended, by day, with how. The words stay folded. */
export function Ended({ all, tally, now, onBack, ...others }: Props) {
  const { onPlace, onMenu, onHide, onHurts, onReach } = others
  const words = say.places.ended
  return (
    <Page
      top={<Top left={{ label: words.back, onGo: onBack, back: true }} onHide={onHide} />}
      place="record"
      onPlace={onPlace}
      onMenu={onMenu}
      doors={{ onHurts, onReach }}
    >
      <Title>{words.title}</Title>
      <p class="lede">{all.length === 0 ? words.none : words.lede(tally)}</p>
      {all.length > 0 && (
        <Many of={all} list="ended-list" words={words}>
          {(hold) => <EndedRow key={hold.id} hold={hold} now={now} {...others} />}
        </Many>
      )}
    </Page>
  )
}

type RowProps = Pick<Props, 'now' | 'partner' | 'onOpen'> & { hold: Hold }

function EndedRow({ hold, now, partner, onOpen }: RowProps) {
  const words = say.places.ended
  const end = endingOf(hold, now)
  return (
    <li>
      <button type="button" class="ended-row" onClick={() => onOpen(hold.id)}>
        <time>{shortDay({ at: end.at, zone: hold.putDown.zone }, now)}</time>
        <span class="thing">{words.thing(hold.kind, partner)}</span>
        <span class={end.how === 'dropped' ? 'how' : 'how other'}>
          {words.how(hold.kind, end.how)} <span aria-hidden="true">›</span>
        </span>
      </button>
    </li>
  )
}

/** How and when it ended, as the screens tell it. One that is still open counts as never read again, at its hour. */
export function endingOf(hold: Hold, now: Moment): { how: HowItEnded; at: Instant } {
  const stands = standing(hold, now)
  switch (stands.state) {
    case 'went-ahead':
      return { how: stands.early ? 'early' : 'went-ahead', at: stands.at }
    case 'dropped':
    case 'rewritten':
    case 'elsewhere':
    case 'lapsed':
      return { how: stands.state, at: stands.at }
    case 'waiting':
      return { how: 'lapsed', at: stands.until }
    case 'ripe':
      return { how: 'lapsed', at: stands.since }
  }
}

const still = {
  now: moment('2026-11-24', 18, 40),
  partner: { pronoun: 'he', name: '' },
  onOpen: nothing,
  onBack: nothing,
  ...noWays,
} as const

function ended(
  daysAgo: number,
  kind: Hold['kind'],
  how: 'dropped' | 'ahead' | 'early' | 'there' | 'lapsed',
): Hold {
  const hold = heldAt(addDays('2026-11-23', -daysAgo), 23, 10, kind)
  const at = later(hold.putDown.at, hour)
  const ending = {
    dropped: { state: 'dropped', at },
    ahead: { state: 'went-ahead', at, early: false },
    early: { state: 'went-ahead', at, early: true },
    there: { state: 'elsewhere', at, told: at },
    lapsed: undefined,
  } as const
  return { ...hold, ending: ending[how] }
}
const some = [
  ended(1, 'message', 'dropped'),
  ended(2, 'call', 'dropped'),
  ended(4, 'message', 'dropped'),
  ended(9, 'look-them-up', 'dropped'),
  ended(12, 'message', 'ahead'),
  ended(15, 'visit', 'dropped'),
  ended(17, 'message', 'lapsed'),
  ended(20, 'message', 'there'),
  ended(26, 'letter-or-gift', 'dropped'),
  ended(33, 'through-someone', 'there'),
  ended(50, 'call', 'dropped'),
  ended(66, 'message', 'early'),
  ended(400, 'message', 'dropped'),
]
const thousand = (): Hold[] =>
  Array.from({ length: 1000 }, (_, i) => ended(i, 'message', i % 7 === 0 ? 'there' : 'dropped'))

export const faces = {
  some: <Ended {...still} all={some} tally={{ ...noTally, notSent: 8, sent: 4, lapsed: 1 }} />,
  'a thousand': (
    <Ended {...still} all={/* @__PURE__ */ thousand()} tally={{ ...noTally, notSent: 857, sent: 143 }} />
  ),
  none: <Ended {...still} all={[]} tally={noTally} />,
}
