import type { HurtLine, LineDay } from '@bide/core/line'
import type { Moment } from '@bide/core/time'
import { Numbers } from '../parts/Numbers.tsx'
import { say } from '../words/say.ts'
import { dayOf } from '../words/when.ts'

type Drawn = Exclude<HurtLine, { tooEarly: number }>

const wide = 310
const high = 72
const inset = 14
/** Of the eleven steps of the scale, how many the picture is high, at least: fewer would make a mountain of one step. */
const leastSteps = 5

/** The line of hurt with its band, as words and as a picture: small, without axes, its first and last level beside it. */
export function HurtPicture({ line }: { line: Drawn }) {
  const first = line.days[0]
  const last = line.days.at(-1)
  if (!first || !last) return null
  const x = (n: number) => inset + (n / Math.max(1, line.days.length - 1)) * (wide - 2 * inset)
  const { floor, steps } = windowOf(line.days)
  const y = (level: number) => high - 4 - ((level - floor) / steps) * (high - 8)
  const low = Math.floor(line.now.low)
  const top = Math.ceil(line.now.high)
  return (
    <svg
      class="hurt-picture"
      viewBox={`0 0 ${wide} ${high}`}
      role="img"
      aria-label={say.days.hurt.picture(Math.round(first.level.mean), low, top)}
    >
      <path class="band" d={bandPath(line.days, x, y)} />
      {stretches(line.days).map((from) => (
        <path key={from[0]?.n} class="level" d={linePath(from, x, y)} />
      ))}
      <text x="0" y={y(first.level.mean) + 4}>
        {Math.round(first.level.mean)}
      </text>
      <text x={wide} y={y(last.level.mean) + 4} text-anchor="end">
        {Math.round(last.level.mean)}
      </text>
    </svg>
  )
}

/** The part of the scale that the band needs, a little more, and never more than there is. */
function windowOf(days: readonly LineDay[]): { floor: number; steps: number } {
  const top = Math.ceil(Math.max(...days.map(({ level }) => level.high)))
  const bottom = Math.floor(Math.min(...days.map(({ level }) => level.low)))
  const steps = Math.max(leastSteps, top - bottom)
  const floor = Math.min(10 - steps, Math.max(0, Math.floor((top + bottom - steps) / 2)))
  return { floor, steps }
}

type Numbered = { readonly n: number; readonly day: LineDay }

/** The line breaks where a gap is long: each stretch is drawn by itself. */
function stretches(days: readonly LineDay[]): Numbered[][] {
  const parts: Numbered[][] = [[]]
  for (const [n, day] of days.entries()) {
    if (day.drawn) parts.at(-1)?.push({ n, day })
    else if (parts.at(-1)?.length) parts.push([])
  }
  return parts.filter((part) => part.length > 0)
}

type To = (value: number) => number
const round = (value: number) => Math.round(value * 10) / 10

const linePath = (part: readonly Numbered[], x: To, y: To) =>
  part.map(({ n, day }, i) => `${i === 0 ? 'M' : 'L'}${round(x(n))} ${round(y(day.level.mean))}`).join(' ')

function bandPath(days: readonly LineDay[], x: To, y: To): string {
  const upper = days.map(({ level }, n) => `${n === 0 ? 'M' : 'L'}${round(x(n))} ${round(y(level.high))}`)
  const lower = days.map(({ level }, n) => `L${round(x(n))} ${round(y(level.low))}`).reverse()
  return `${[...upper, ...lower].join(' ')}Z`
}

/** The same as the picture, in numbers, one row a week and the last day. */
export function HurtTable({ line, now }: { line: Drawn; now: Moment }) {
  const words = say.days.hurt
  const rows = line.days.filter((_, n) => n % 7 === 0 || n === line.days.length - 1)
  return (
    <Numbers
      label={words.table}
      columns={[words.day, words.about, words.low, words.high]}
      rows={rows.map(({ on, level }) => ({
        id: on,
        name: dayOf(on, now),
        cells: [Math.round(level.mean), Math.floor(level.low), Math.ceil(level.high)],
      }))}
    >
      <p class="small soft">{words.band}</p>
    </Numbers>
  )
}
