import { lineReaches } from '../checkin.ts'
import type { CheckIn } from '../fold.ts'
import type { HurtLine, Level } from '../line.ts'
import { addDays, type Day, day, dayBegins, daysBetween, localOf, type Moment } from '../time.ts'
import { type Answer, changeSince, lastBefore, levelOn } from './level.ts'

const lineFrom = 7
const verdictFrom = { answers: 14, days: 21 }
const longGap = 4

/**
 * Hurt over time, from the answers since a day, the last 400 days of them at most [I3]: a line from seven answers, one
 * level a day until today, with its 9-in-10 band clipped to the scale for drawing.
 */
export function hurtLine(checkIns: readonly CheckIn[], since: Day | undefined, now: Moment): HurtLine {
  const told = checkIns.flatMap(({ at, zone, hurt }) =>
    hurt === undefined || at <= now.at - lineReaches ? [] : [{ at, on: localOf(at, zone).date, value: hurt }],
  )
  const counted = told.filter(({ on }) => since === undefined || on >= since)
  const [first] = counted
  if (!first || counted.length < lineFrom) return { tooEarly: lineFrom - counted.length }
  const begins = dayBegins(first.on, now.zone)
  const answers = spread(counted.map(({ at, value }) => ({ day: (at - begins) / day, value })))
  const today = localOf(now.at, now.zone).date
  const numbers = Array.from({ length: daysBetween(first.on, today) + 1 }, (_, n) => n)
  const levels = levelOn(answers, numbers.map((n) => n + 0.5).concat((now.at - begins) / day))
  return {
    days: numbers.map((n) => ({
      on: addDays(first.on, n),
      level: clipped(levels[n] as Level),
      drawn: !inLongGap(answers, n + 0.5),
    })),
    now: clipped(levels.at(-1) as Level),
    verdict: isLower(answers, (now.at - begins) / day, weekdayLooks(first.on, now)) ? 'lower' : 'too-early',
  }
}

/** Two answers in one moment are one moment apart: the filter divides by the time between. */
function spread(answers: readonly Answer[]): Answer[] {
  let last = Number.NEGATIVE_INFINITY
  return answers.map(({ day: at, value }) => {
    last = Math.max(at, last + 1e-6)
    return { day: last, value }
  })
}

const clip = (x: number) => Math.min(10, Math.max(0, x))
const clipped = (level: Level): Level => ({
  day: level.day,
  mean: clip(level.mean),
  low: clip(level.low),
  high: clip(level.high),
})

function inLongGap(answers: readonly Answer[], at: number): boolean {
  const last = lastBefore(answers, at)
  const before = answers[last]?.day ?? at
  const after = answers[last + 1]?.day ?? at
  return after - before > longGap || at - before > longGap
}

/** Sunday evenings up to now, in days since the first answer: looking daily would find something sooner or later. */
function weekdayLooks(first: Day, now: Moment): number[] {
  const { date, weekday } = localOf(now.at, now.zone)
  const lastSunday = addDays(date, weekday === 7 ? 0 : -weekday)
  return [lastSunday, addDays(lastSunday, -7)].map((on) => daysBetween(first, on) + 1)
}

function isLower(answers: readonly Answer[], now: number, looks: readonly number[]): boolean {
  return looks.every((look) => {
    const seen = answers.filter((a) => a.day <= Math.min(look, now))
    const span = (seen.at(-1)?.day ?? 0) - (seen[0]?.day ?? 0)
    if (seen.length < verdictFrom.answers || span < verdictFrom.days) return false
    const start = seen[0]?.day ?? 0
    const distance = (a: Answer) => Math.abs(a.day - start - 7)
    const baseline = seen.reduce((best, a, i) => (distance(a) < distance(seen[best] as Answer) ? i : best), 0)
    return changeSince(seen, baseline).lower > 0.9
  })
}
