import type { Urge } from '@bide/core/hold'
import { type Instant, localOf, type Zone } from '@bide/core/time'
import { Numbers } from '../parts/Numbers.tsx'
import { say } from '../words/say.ts'
import { clock, shortDayAndTime } from '../words/when.ts'

type Props = {
  /** At least two, in the order they were given. */
  urges: readonly Urge[]
  /** How strong it was expected to be in the morning, 0 to 10. */
  guess: number | undefined
  zone: Zone
}

const width = 342
const left = 14
const right = width - 14
/** A strength of 0 to 10 as a height: ten stands at 18, nothing at 96, on the line. */
const yOf = (urge: number) => 96 - urge * 7.8

type Point = { x: number; y: number; urge: number; at: Instant; occasion: Urge['occasion'] }

function pointsOf(urges: readonly Urge[]): Point[] {
  const first = urges[0]?.at ?? 0
  const all = (urges.at(-1)?.at ?? 0) - first || 1
  return urges.map(({ at, urge, occasion }) => ({
    at,
    urge,
    occasion,
    x: left + ((at - first) / all) * (right - left),
    y: yOf(urge),
  }))
}

/** The urge of one hold over its own hours, with the guess beside what came; the same in one sentence and a table. */
export function UrgePicture({ urges, guess, zone }: Props) {
  const words = say.places.endedOne
  const points = pointsOf(urges)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const sameDay = localOf(first.at, zone).date === localOf(last.at, zone).date
  const when = (at: Instant) => (sameDay ? clock({ at, zone }) : shortDayAndTime({ at, zone }))
  const said = words.picture(
    points.map(({ urge, at }) => words.rated(urge, when(at))),
    guess,
  )
  return (
    <>
      <svg class="urge-picture" viewBox={`0 0 ${width} 130`} role="img" aria-label={said}>
        <path class="ground" d={`M0 96H${width}`} />
        <path class="course" d={`M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join(' L')}`} />
        {points.map(({ x, y, at }) => (
          <circle key={at} class="rating" cx={round(x)} cy={round(y)} r="4" />
        ))}
        {guess !== undefined && <Guess guess={guess} last={last} />}
        <Labels points={points} guess={guess} />
        <text x="0" y="126">
          {when(first.at)}
        </text>
        <text x={width} y="126" text-anchor="end">
          {when(last.at)}
        </text>
      </svg>
      <UrgeNumbers points={points} guess={guess} when={when} />
    </>
  )
}

const round = (n: number) => Math.round(n * 10) / 10

function Guess({ guess, last }: { guess: number; last: Point }) {
  const y = yOf(guess)
  const towards = Math.sign(last.y - y)
  const met = guess === last.urge
  return (
    <>
      {Math.abs(last.y - y) > 12 && (
        <path class="miss" d={`M${last.x} ${round(y + towards * 6)}V${round(last.y - towards * 6)}`} />
      )}
      <circle class={met ? 'guess met' : 'guess'} cx={last.x} cy={round(y)} r={met ? 7.5 : 5} />
    </>
  )
}

/** Over a point, or under it; the hour of the axis stays clear of both. */
const beside = (y: number, side: 'over' | 'under') => round(side === 'over' ? y - 10 : y + 17)

/**
 * Words only where there is room for them: at both ends, and between for points that stand clear of both. Of what was
 * guessed and what came, the higher has its words over it and the lower under it, away from the line.
 */
function Labels({ points, guess }: { points: readonly Point[]; guess: number | undefined }) {
  const words = say.places.endedOne
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const rises = (points.at(-2)?.urge ?? 0) < last.urge
  const cameUnder = guess === undefined ? !rises : guess >= last.urge
  const between = points.slice(1, -1).filter(({ x }) => x - first.x > 60 && last.x - x > 110)
  return (
    <>
      <text class="value" x={first.x} y={beside(first.y, 'over')} text-anchor="middle">
        {first.urge}
      </text>
      {between.map(({ x, y, urge, at }) => (
        <text key={at} class="value" x={round(x)} y={beside(y, 'over')} text-anchor="middle">
          {urge}
        </text>
      ))}
      <text class="value" x={width} y={beside(last.y, cameUnder ? 'under' : 'over')} text-anchor="end">
        {words.itWas(last.urge)}
      </text>
      {guess !== undefined && (
        <text
          class="guessed"
          x={width}
          y={beside(yOf(guess), cameUnder ? 'over' : 'under')}
          text-anchor="end"
        >
          {words.guessed(guess)}
        </text>
      )}
    </>
  )
}

type UrgeNumbersProps = { points: readonly Point[]; guess: number | undefined; when: (at: Instant) => string }

function UrgeNumbers({ points, guess, when }: UrgeNumbersProps) {
  const words = say.places.endedOne
  return (
    <Numbers
      label={words.numbers}
      columns={[words.when, words.strength]}
      rows={[
        ...points.map(({ at, urge }) => ({ id: at, name: when(at), cells: [urge] })),
        ...(guess === undefined ? [] : [{ id: 'guess', name: words.yourGuess, cells: [guess] }]),
      ]}
    />
  )
}
