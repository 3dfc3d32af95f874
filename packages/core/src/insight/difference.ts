import { differenceOf, evenly, quantileOf } from './grid.ts'
import { betaBelow } from './student.ts'

/** k of n, 0 ≤ k ≤ n, n ≥ 1. */
export type Share = { readonly k: number; readonly n: number }

const bins = 1_000

/**
 * By how much one share is above another, as a 90 % interval: two Jeffreys posteriors, Beta(k + ½, n − k + ½), and their
 * difference by convolution. Over the mass of each of 1,000 bins, because the density itself has no value at the ends when
 * k is 0 or n [N12].
 */
export function shareDifference(
  before: Share,
  after: Share,
): { readonly low: number; readonly high: number } {
  const middles = evenly(0.5 / bins, 1 - 0.5 / bins, bins)
  const density = differenceOf(middles, masses(before), masses(after))
  return { low: quantileOf(density, 0.05), high: quantileOf(density, 0.95) }
}

function masses({ k, n }: Share): number[] {
  const below = Array.from({ length: bins + 1 }, (_, i) => betaBelow(i / bins, k + 0.5, n - k + 0.5))
  return Array.from({ length: bins }, (_, i) => (below[i + 1] ?? 0) - (below[i] ?? 0))
}
