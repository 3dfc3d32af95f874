/** A density on an even grid: where its points are, and how much lies at each; the weights need not sum to 1. */
export type Density = { readonly at: readonly number[]; readonly weight: readonly number[] }

/** The value below which a share p (0 to 1) of a density lies, the CDF being linear between the middles of its cells. */
export function quantileOf({ at, weight }: Density, p: number): number {
  const total = weight.reduce((sum, w) => sum + w, 0)
  let below = 0
  let [lastAt, lastBelow] = [at[0] ?? 0, 0]
  for (const [i, w] of weight.entries()) {
    const here = (below + w / 2) / total
    const x = at[i] ?? 0
    if (here >= p) return i === 0 ? x : lastAt + ((p - lastBelow) / (here - lastBelow)) * (x - lastAt)
    ;[lastAt, lastBelow] = [x, here]
    below += w
  }
  return lastAt
}

/** The density of b − a, for two densities on one grid of even steps. */
export function differenceOf(at: readonly number[], a: readonly number[], b: readonly number[]): Density {
  const n = at.length
  const step = (at[1] ?? 0) - (at[0] ?? 0)
  const weight = new Float64Array(2 * n - 1)
  for (let i = 0; i < n; i++) {
    const wa = a[i] ?? 0
    if (wa === 0) continue
    for (let j = 0; j < n; j++) {
      const k = j - i + n - 1
      weight[k] = (weight[k] as number) + wa * (b[j] as number)
    }
  }
  return { at: Array.from(weight, (_, k) => (k - (n - 1)) * step), weight: Array.from(weight) }
}

/** An even grid of n points from one value to another, both included. */
export const evenly = (from: number, to: number, n: number): number[] =>
  Array.from({ length: n }, (_, i) => from + ((to - from) * i) / (n - 1))
