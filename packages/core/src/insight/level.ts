import type { Level } from '../line.ts'
import { studentBelow, studentQuantile } from './student.ts'

/** One answer on a scale of 0 to 10, and when: days, fractions included, in rising order. */
export type Answer = { readonly day: number; readonly value: number }

/**
 * How fast a level wanders, as variance per day in units of an answer's own scatter: 28 candidates from 10⁻⁴ to 10^½, with
 * a log-normal prior around 0.05. Averaging over them needs no optimiser, so the same answers give the same band anywhere.
 */
const paces = Array.from({ length: 28 }, (_, i) => 10 ** (-4 + (4.5 * i) / 27))
const logPrior = (q: number) => -0.5 * ((Math.log10(q) - Math.log10(0.05)) / 0.75) ** 2
const priorAnswers = 3
const priorScatter = 1.5

/** A level followed forward and back at one pace, in units of the scatter's variance. */
export type Followed = {
  /** Sum of squared surprises, and sum of the logs of how big they were expected to be. */
  readonly squares: number
  readonly logs: number
  readonly mean: readonly number[]
  readonly variance: readonly number[]
  /** How much of the next day's correction each day takes over. */
  readonly gain: readonly number[]
}

const at = (list: readonly number[], i: number): number => list[i] as number

/**
 * Kalman filter and smoother of a local level (a Wiener process seen with noise), over the days that have an answer only;
 * diffuse start. Durbin & Koopman 2012, chapter 2, with the step variance proportional to the days between.
 */
export function follow(answers: readonly Answer[], pace: number): Followed {
  const mean = [answers[0]?.value ?? 0]
  const variance = [1]
  const ahead = [Number.NaN]
  let squares = 0
  let logs = 0
  for (let k = 1; k < answers.length; k++) {
    const [before, now] = [answers[k - 1] as Answer, answers[k] as Answer]
    const predicted = at(variance, k - 1) + pace * (now.day - before.day)
    const expected = predicted + 1
    const surprise = now.value - at(mean, k - 1)
    ahead.push(predicted)
    mean.push(at(mean, k - 1) + (predicted / expected) * surprise)
    variance.push(predicted / expected)
    squares += surprise ** 2 / expected
    logs += Math.log(expected)
  }
  const gain: number[] = []
  const [m, v] = [[...mean], [...variance]]
  for (let k = answers.length - 2; k >= 0; k--) {
    const j = at(variance, k) / at(ahead, k + 1)
    gain[k] = j
    m[k] = at(mean, k) + j * (at(m, k + 1) - at(mean, k))
    v[k] = at(variance, k) + j * j * (at(v, k + 1) - at(ahead, k + 1))
  }
  return { squares, logs, mean: m, variance: v, gain }
}

type Weighed = {
  readonly pace: number
  readonly weight: number
  readonly scatter: number
  readonly followed: Followed
}

/** Every pace with its posterior weight and the variance of an answer's scatter under it. */
function weigh(answers: readonly Answer[]): { readonly df: number; readonly paced: readonly Weighed[] } {
  const df = answers.length - 1 + priorAnswers
  const all = paces.map((pace) => {
    const followed = follow(answers, pace)
    const squares = followed.squares + priorAnswers * priorScatter
    const log = logPrior(pace) - 0.5 * followed.logs - 0.5 * df * Math.log(squares)
    return { pace, followed, log, scatter: squares / df }
  })
  const highest = Math.max(...all.map(({ log }) => log))
  const total = all.reduce((sum, { log }) => sum + Math.exp(log - highest), 0)
  const paced = all.map(({ log, ...rest }) => ({ ...rest, weight: Math.exp(log - highest) / total }))
  return { df, paced }
}

/** Half-widths of a 90 % band for one standard deviation, by Student's t. Bisected once for a whole line. */
const halfWidth = (df: number) => studentQuantile(0.95, df) * Math.sqrt((df - 2) / df)

/** Mixes what each pace says into one mean and one 90 % half-width, by Student's t. */
function mixed(
  df: number,
  halfOfOne: number,
  parts: readonly { weight: number; mean: number; variance: number }[],
) {
  const mean = parts.reduce((sum, part) => sum + part.weight * part.mean, 0)
  const square = parts.reduce((sum, p) => sum + p.weight * ((p.variance * df) / (df - 2) + p.mean ** 2), 0)
  return { mean, half: halfOfOne * Math.sqrt(Math.max(0, square - mean ** 2)) }
}

/**
 * The level on each of the days asked for, with its 90 % band, not clipped to the scale [I1]. Needs one answer at least; how many it takes before
 * anything is drawn is the caller's rule. Between answers the band widens as it must; beyond the last it goes on widening.
 */
export function levelOn(answers: readonly Answer[], days: readonly number[]): Level[] {
  const { df, paced } = weigh(answers)
  const halfOfOne = halfWidth(df)
  return days.map((day) => {
    const before = lastBefore(answers, day)
    const parts = paced.map(({ pace, weight, scatter, followed }) => {
      const { mean, variance } = bridged(answers, followed, pace, day, before)
      return { weight, mean, variance: variance * scatter }
    })
    const { mean, half } = mixed(df, halfOfOne, parts)
    return { day, mean, low: mean - half, high: mean + half }
  })
}

/** The last answer on or before a day, by halving; −1 when there is none. */
export function lastBefore(answers: readonly Answer[], day: number): number {
  let [low, high] = [-1, answers.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((answers[middle] as Answer).day <= day) low = middle
    else high = middle - 1
  }
  return low
}

/** On a day between two answers: the straight line between them, and the uncertainty of a path that must meet both. */
function bridged(answers: readonly Answer[], followed: Followed, pace: number, day: number, k: number) {
  const { mean, variance, gain } = followed
  const last = answers.length - 1
  const first = (answers[0] as Answer).day
  if (k < 0) return { mean: at(mean, 0), variance: at(variance, 0) + pace * (first - day) }
  const from = answers[k] as Answer
  if (k === last) return { mean: at(mean, k), variance: at(variance, k) + pace * (day - from.day) }
  const gap = (answers[k + 1] as Answer).day - from.day
  const a = gap > 0 ? (day - from.day) / gap : 0
  const together = at(gain, k) * at(variance, k + 1)
  return {
    mean: (1 - a) * at(mean, k) + a * at(mean, k + 1),
    variance:
      (1 - a) ** 2 * at(variance, k) +
      a * a * at(variance, k + 1) +
      2 * a * (1 - a) * together +
      pace * gap * a * (1 - a),
  }
}

/** The change of the level from one answer to the last: its mean, 90 % half-width, and P(lower by more than half a point). */
export function changeSince(answers: readonly Answer[], from: number) {
  const { df, paced } = weigh(answers)
  const last = answers.length - 1
  const parts = paced.map(({ weight, scatter, followed }) => {
    const { mean, variance, gain } = followed
    const together = gain.slice(from, last).reduce((product, j) => product * j, at(variance, last))
    const spread = at(variance, last) + at(variance, from) - 2 * together
    return { weight, mean: at(mean, last) - at(mean, from), variance: Math.max(spread * scatter, 1e-9) }
  })
  const lower = parts.reduce(
    (sum, p) => sum + p.weight * studentBelow((-0.5 - p.mean) / Math.sqrt(p.variance), df),
    0,
  )
  return { ...mixed(df, halfWidth(df), parts), lower }
}
