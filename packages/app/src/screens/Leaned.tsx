import type { Held } from '@bide/core/leaning'
import { sideOf, strengthOf } from '@bide/core/leaning'
import type { Partner } from '@bide/core/settings'
import { type Day, daysBetween, type Moment } from '@bide/core/time'
import { Numbers } from '../parts/Numbers.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { say } from '../words/say.ts'
import { dayOf, fullDayOf } from '../words/when.ts'

/** One day's leaning, as it is drawn: -10 to 10, and how sure, 0 to 10. */
export type LeanShown = {
  readonly at: number
  readonly on: Day
  readonly where: number
  readonly sure: number
}

type Props = {
  now: Moment
  partner: Partner
  leaned: readonly LeanShown[]
  isHidden: boolean
  held: Held | undefined
  swung: Day | undefined
  asks: boolean
  next: Day | undefined
  onLean: () => void
}

/** Where they have leaned, whether it has held, and the way to the next one. [O2] [O3] [O4] */
export function Leaned({ now, partner, leaned, isHidden, held, swung, asks, next, onLean }: Props) {
  const words = say.decide.leaned
  if (!asks && leaned.length === 0) return null
  return (
    <section class="stack">
      <div class="between">
        <h2>{words.title}</h2>
        {leaned.length > 0 && <span class="small soft">{words.rings}</span>}
      </div>
      {leaned.length > 0 && <LeanPicture leaned={leaned} now={now} />}
      {leaned.length === 0 && !isHidden && <p class="soft">{words.none}</p>}
      {isHidden && <p class="small soft">{words.hidden}</p>}
      {held && <Said held={held} swung={swung} now={now} partner={partner} />}
      {leaned.length > 0 && <LeanTable leaned={leaned} now={now} />}
      {asks && next === undefined && (
        <Rows>
          <Row label={say.decide.lean.title} note={say.decide.lean.dueNote} onGo={onLean} />
        </Rows>
      )}
      {asks && next !== undefined && <p class="small soft">{say.decide.lean.next(fullDayOf(next, now))}</p>}
    </section>
  )
}

function Said({ held, swung, now, partner }: Pick<Props, 'swung' | 'now' | 'partner'> & { held: Held }) {
  const words = say.decide.leaned
  if (held.state === 'none') return null
  const swing = swung === undefined ? '' : ` ${words.swung(dayOf(swung, now))}`
  if (held.state === 'unsure') return <p class="small soft">{words.unsure + swing}</p>
  const { side, run } = held
  if (held.state === 'leaning')
    return <p class="small soft">{(run < 6 ? words.run(run, side) : words.notSure(run, side)) + swing}</p>
  const beside = held.state === 'settled' ? '' : held.hurt === 'moves' ? words.moves : words.unknown
  return (
    <>
      <p>{`${held.state === 'settled' ? words.settled(run, side) : words.holding(run, side)} ${beside}`}</p>
      <p class="small soft">{words.goesOn(run - 1, Math.round((100 * run) / (run + 4)))}</p>
      <p class="small soft">{`${words.notRight(partner)} ${words.others}`}</p>
    </>
  )
}

const wide = 342
const high = 96
const inset = 14
/** So many of the last ones fit beside each other and can be told apart. */
const mostDrawn = 26

function LeanPicture({ leaned, now }: Pick<Props, 'leaned' | 'now'>) {
  const words = say.decide
  const shown = leaned.slice(-mostDrawn)
  const first = shown[0]
  const last = shown.at(-1)
  if (!first || !last) return null
  const days = Math.max(7, daysBetween(first.on, last.on))
  const x = ({ on }: LeanShown) => round(inset + (daysBetween(first.on, on) / days) * (wide - 2 * inset))
  const y = ({ where }: LeanShown) => round(high / 2 - (where / 10) * (high / 2 - 12))
  const said = words.lean.at(sideOf(last), strengthOf(last))
  return (
    <svg
      class="lean-picture"
      viewBox={`0 0 ${wide} ${high + 14}`}
      role="img"
      aria-label={words.leaned.picture(shown.length, said)}
    >
      <line x1="0" y1={high / 2} x2={wide} y2={high / 2} />
      <text x={wide} y="10" text-anchor="end">
        {words.lean.ends[2]}
      </text>
      <text x={wide} y={high - 2} text-anchor="end">
        {words.lean.ends[0]}
      </text>
      <path d={shown.map((each, n) => `${n === 0 ? 'M' : 'L'}${x(each)} ${y(each)}`).join(' ')} />
      {shown.map((each) => (
        <circle key={each.at} cx={x(each)} cy={y(each)} r={round(2.5 + each.sure * 0.6)} />
      ))}
      <text x={Math.max(0, x(first) - 8)} y={high + 12}>
        {dayOf(first.on, now)}
      </text>
      {shown.length > 1 && days > 20 && (
        <text x={Math.min(wide, x(last) + 8)} y={high + 12} text-anchor="end">
          {dayOf(last.on, now)}
        </text>
      )}
    </svg>
  )
}

const round = (value: number) => Math.round(value * 10) / 10
const newest = 100

/** The same as the picture, in words and numbers, newest first. */
function LeanTable({ leaned, now }: Pick<Props, 'leaned' | 'now'>) {
  const words = say.decide
  return (
    <Numbers
      label={words.leaned.table}
      columns={[words.leaned.day, words.leaned.where, words.leaned.sure]}
      rows={leaned
        .slice(-newest)
        .toReversed()
        .map((each) => ({
          id: each.at,
          name: dayOf(each.on, now),
          cells: [words.lean.at(sideOf(each), strengthOf(each)), words.lean.outOf(each.sure)],
        }))}
    >
      <p class="small soft">{words.leaned.leftOut}</p>
    </Numbers>
  )
}
