import { betaQuantile } from './student.ts'

/**
 * What k of n says about a share, as a 90 % interval: Jeffreys', Beta(k + ½, n − k + ½), from 0 when k is 0 and to 1 when
 * k is n (Brown, Cai & DasGupta 2001, Statistical Science 16:101). 0 ≤ k ≤ n, n ≥ 1.
 */
export function shareOf(k: number, n: number): { low: number; high: number } {
  const [a, b] = [k + 0.5, n - k + 0.5]
  return { low: k === 0 ? 0 : betaQuantile(0.05, a, b), high: k === n ? 1 : betaQuantile(0.95, a, b) }
}
