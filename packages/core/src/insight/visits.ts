import type { Visit, VisitAverages } from '../visits.ts'
import { studentQuantile } from './student.ts'

const averageFrom = 5
const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length

/**
 * Averages over the visits that have both their day before and their day after; none under five [N15]. The change between them
 * with Student’s t for paired differences. It shows what was, and not what a visit did: people go on their hard days.
 */
export function visitAverages(visits: readonly Visit[]): VisitAverages | undefined {
  const pairs = visits.flatMap(({ before, that, after }) =>
    before === undefined || after === undefined ? [] : [{ before, that, after }],
  )
  if (pairs.length < averageFrom) return undefined
  const thats = pairs.flatMap(({ that }) => (that === undefined ? [] : [that]))
  return {
    n: pairs.length,
    before: mean(pairs.map(({ before }) => before)),
    that: thats.length < averageFrom ? undefined : mean(thats),
    after: mean(pairs.map(({ after }) => after)),
    change: pairedChange(pairs.map(({ before, after }) => after - before)),
  }
}

/** The mean of differences as a 90 % interval by Student’s t, two of them at least; R’s `t.test(…, paired = TRUE)`. */
export function pairedChange(differences: readonly number[]): {
  readonly low: number
  readonly high: number
} {
  const n = differences.length
  const middle = mean(differences)
  const variance = differences.reduce((sum, d) => sum + (d - middle) ** 2, 0) / (n - 1)
  const half = studentQuantile(0.95, n - 1) * Math.sqrt(variance / n)
  return { low: middle - half, high: middle + half }
}
