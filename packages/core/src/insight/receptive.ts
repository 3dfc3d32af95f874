/** Ratings from -2 to +2, oldest first. */
type Ratings = readonly number[]

const levels = [-2, -1, 0, 1, 2] as const
const draws = 4_000
const priorPerLevel = 0.2

/** P(a later one is rated higher than an earlier one) + half P(equal): Wilcoxon's W over n₁n₂. Each side needs one. */
export function higherLater(before: Ratings, after: Ratings): number {
  const wins = after.reduce(
    (sum, b) => sum + before.reduce((s, a) => s + (b > a ? 1 : b === a ? 0.5 : 0), 0),
    0,
  )
  return wins / (before.length * after.length)
}

/**
 * The same as a 90 % interval: a Dirichlet of 0.2 a level on each side, in 4,000 draws from one seed, so that the same ratings
 * give the same interval anywhere. Ratings carry over from one to the next, so the counts weigh less by (1 − r) / (1 + r),
 * r being their lag-1 correlation within each side [N14].
 */
export function higherLaterBetween(
  before: Ratings,
  after: Ratings,
): { readonly low: number; readonly high: number } {
  const r = carriedOver([before, after])
  const weight = (1 - r) / (1 + r)
  const chance = mulberry32(20_261_124)
  const shapes = [before, after].map((ratings) =>
    levels.map((level) => ratings.filter((each) => each === level).length * weight + priorPerLevel),
  )
  const [earlier = [], later = []] = shapes
  const found = Array.from({ length: draws }, () => {
    const [a, b] = [dirichlet(earlier, chance), dirichlet(later, chance)]
    let below = 0
    let theta = 0
    for (const [i, p] of a.entries()) {
      theta += (b[i] ?? 0) * (below + p / 2)
      below += p
    }
    return theta
  }).sort((x, y) => x - y)
  const at = (p: number) => found[Math.round(p * (draws - 1))] ?? 0.5
  return { low: at(0.05), high: at(0.95) }
}

/** Pooled lag-1 correlation within each series, with the bias of a short one put back, between 0 and 0.6. */
function carriedOver(series: readonly Ratings[]): number {
  let [products, squares, n] = [0, 0, 0]
  for (const ratings of series) {
    const mean = ratings.reduce((a, b) => a + b, 0) / ratings.length
    const off = ratings.map((x) => x - mean)
    products += off.slice(1).reduce((sum, x, i) => sum + x * (off[i] ?? 0), 0)
    squares += off.reduce((sum, x) => sum + x * x, 0)
    n += ratings.length
  }
  const r = squares > 0 ? products / squares : 0
  return Math.min(0.6, Math.max(0, r + ((1 + 3 * r) / n) * series.length))
}

function dirichlet(shapes: readonly number[], chance: () => number): number[] {
  const parts = shapes.map((shape) => gamma(shape, chance))
  const total = parts.reduce((a, b) => a + b, 0)
  return parts.map((part) => part / total)
}

/** A draw of Gamma(shape, 1), shape > 0. Marsaglia & Tsang 2000, ACM TOMS 26:363; below 1 by their power of a uniform. */
function gamma(shape: number, chance: () => number): number {
  if (shape < 1) return gamma(shape + 1, chance) * chance() ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = standardNormal(chance)
    const v = (1 + c * x) ** 3
    const u = chance()
    if (v > 0 && Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

/** Box & Muller 1958. */
const standardNormal = (chance: () => number) =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())

/** Numbers in [0, 1) from a seed: Tommy Ettinger’s mulberry32, in the public domain. */
function mulberry32(seed: number): () => number {
  let a = seed | 0
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
