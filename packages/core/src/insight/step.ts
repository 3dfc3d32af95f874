import { studentQuantile } from './student.ts'

/** One reading: when, in weeks; what it was; and whether it comes after the change that is asked about. */
export type Reading = { readonly week: number; readonly value: number; readonly after: boolean }

/** How fast a level drifts by itself, as variance a week in units of the scatter: 24 paces, log-normal around 0.08. */
const paces = Array.from({ length: 24 }, (_, i) => 10 ** (-3.5 + (4 * i) / 23))
const logPrior = (pace: number) => -0.5 * ((Math.log10(pace) - Math.log10(0.08)) / 0.7) ** 2
const priorReadings = 3

/**
 * How much higher a level is after a given moment than before it, as a 90 % interval, when it may also have drifted there by
 * itself: regression on [1, after] with covariance I + pace · min(tᵢ, tⱼ), by generalised least squares, averaged over the
 * paces [N10]. Chats drift: without this, a plain before and after says “changed” for three in ten dates picked at random.
 * Needs three readings, some before and some after. `scatter`: what their variance was expected to be.
 */
export function stepIn(
  readings: readonly Reading[],
  scatter: number,
): { readonly low: number; readonly high: number } {
  const df = readings.length - 2 + priorReadings
  const parts = paces.map((pace) => stepAt(readings, pace, scatter, df))
  const top = parts.reduce((most, { log }) => Math.max(most, log), Number.NEGATIVE_INFINITY)
  const total = parts.reduce((sum, { log }) => sum + Math.exp(log - top), 0)
  const weighed = parts.map((part) => ({ ...part, weight: Math.exp(part.log - top) / total }))
  const mean = weighed.reduce((sum, { weight, step }) => sum + weight * step, 0)
  const square = weighed.reduce(
    (sum, { weight, step, variance }) => sum + weight * ((variance * df) / (df - 2) + step ** 2),
    0,
  )
  const half = studentQuantile(0.95, df) * Math.sqrt(((df - 2) / df) * Math.max(0, square - mean ** 2))
  return { low: mean - half, high: mean + half }
}

function stepAt(readings: readonly Reading[], pace: number, scatter: number, df: number) {
  const first = readings.reduce((least, { week }) => Math.min(least, week), Number.POSITIVE_INFINITY)
  const weeks = readings.map(({ week }) => week - first)
  const root = cholesky(weeks, pace)
  const one = solved(
    root,
    readings.map(() => 1),
  )
  const after = solved(
    root,
    readings.map((each) => (each.after ? 1 : 0)),
  )
  const values = solved(
    root,
    readings.map(({ value }) => value),
  )
  const [oo, oa, aa] = [dot(one, one), dot(one, after), dot(after, after)]
  const [ov, av] = [dot(one, values), dot(after, values)]
  const determinant = oo * aa - oa * oa
  const level = (aa * ov - oa * av) / determinant
  const step = (oo * av - oa * ov) / determinant
  const left = values.map((v, i) => v - level * (one[i] ?? 0) - step * (after[i] ?? 0))
  const squares = dot(left, left) + priorReadings * scatter
  const logs = root.reduce((sum, row, i) => sum + Math.log(row[i] ?? 1), 0)
  const log = logPrior(pace) - logs - 0.5 * Math.log(determinant) - 0.5 * df * Math.log(squares)
  return { log, step, variance: ((squares / df) * oo) / determinant }
}

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0)

/** The lower triangle L of I + pace · min(tᵢ, tⱼ) = L Lᵀ, row by row. */
function cholesky(weeks: readonly number[], pace: number): number[][] {
  const rows: number[][] = []
  for (const [i, ti] of weeks.entries()) {
    const row: number[] = []
    for (let j = 0; j <= i; j++) {
      const covariance = pace * Math.min(ti, weeks[j] ?? 0) + (i === j ? 1 : 0)
      const other = j === i ? row : (rows[j] ?? [])
      let rest = covariance
      for (let k = 0; k < j; k++) rest -= (row[k] ?? 0) * (other[k] ?? 0)
      row.push(i === j ? Math.sqrt(rest) : rest / (other[j] ?? 1))
    }
    rows.push(row)
  }
  return rows
}

/** L⁻¹ v, by substitution from the top. */
function solved(root: readonly (readonly number[])[], v: readonly number[]): number[] {
  const out: number[] = []
  for (const [i, row] of root.entries()) {
    let rest = v[i] ?? 0
    for (let k = 0; k < i; k++) rest -= (row[k] ?? 0) * (out[k] ?? 0)
    out.push(rest / (row[i] ?? 1))
  }
  return out
}
