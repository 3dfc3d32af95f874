import { describe, expect, test } from 'vitest'
import { shareDifference } from './difference.ts'
import { ratioOf } from './rate.ts'
import { higherLaterBetween } from './receptive.ts'
import { stepIn } from './step.ts'

/** Invented people whose truth is known: nine intervals in ten have to hold it. More of them under SLOW=1. */
const people = process.env.SLOW === '1' ? 2_000 : 300
const [least, most] = process.env.SLOW === '1' ? [0.87, 0.97] : [0.85, 0.985]

/** One seed for all of it, so that a run that fails fails again. */
function dice(seed: number) {
  let a = seed
  const uniform = () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const normal = (mean = 0, sd = 1) =>
    mean + sd * Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  const between = (from: number, to: number) => from + Math.floor(uniform() * (to - from + 1))
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape)
    for (;;) {
      const x = normal()
      const v = (1 + x / Math.sqrt(9 * shape - 3)) ** 3
      if (v > 0 && Math.log(uniform()) < x * x * 0.5 + (shape - 1 / 3) * (1 - v + Math.log(v)))
        return (shape - 1 / 3) * v
    }
  }
  const poisson = (mean: number) => {
    let [n, left] = [-1, mean]
    while (left >= 0) {
      n += 1
      left -= -Math.log(1 - uniform())
    }
    return n
  }
  const negativeBinomial = (mean: number, size: number) => poisson((gamma(size) * mean) / size)
  return { uniform, normal, between, negativeBinomial }
}

const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))
const covered = (person: () => boolean) => times(people, person).filter(Boolean).length / people
const expectCoverage = (share: number) => {
  expect(share).toBeGreaterThanOrEqual(least as number)
  expect(share).toBeLessThanOrEqual(most as number)
}

describe('nine in ten', () => {
  test('[N11] the ratio of two rates, in people whose weeks scatter', () => {
    const { between, normal, negativeBinomial } = dice(44)
    expectCoverage(
      covered(() => {
        const rate = Math.exp(normal(Math.log(1.5), 0.7))
        const change = normal(0, 0.7)
        const size = Math.exp(normal(Math.log(4), 1))
        const weeks = (n: number, mean: number) =>
          times(n, () => ({ count: negativeBinomial(mean, size), exposure: 1 }))
        const { low, high } = ratioOf(
          weeks(between(4, 16), rate),
          weeks(between(3, 12), rate * Math.exp(change)),
        )
        return low <= Math.exp(change) && Math.exp(change) <= high
      }),
    )
  }, 120_000)

  test('[N10] the step beside drift: rarely wrong, and not often fooled where nothing happened', () => {
    const { between, normal, negativeBinomial, uniform } = dice(14)
    const fooled = covered(() => {
      const [before, since] = [between(8, 20), between(4, 12)]
      const drift = [0, 0.05, 0.1, 0.15][Math.floor(uniform() * 4)] as number
      let level = normal(Math.log(2.5), 0.5)
      const readings = times(before + since, (week) => {
        level += normal(0, drift)
        const count = negativeBinomial(Math.exp(level), 6)
        return { week, value: 2 * Math.sqrt(count + 3 / 8), after: week >= before }
      })
      const { low, high } = stepIn(readings, 1)
      return low > 0 || high < 0
    })
    expect(fooled).toBeLessThan(0.12)
  }, 120_000)

  test('[N12] the difference of two shares, for people with few', () => {
    const { between, normal, uniform } = dice(8)
    expectCoverage(
      covered(() => {
        const start = normal(0.6, 0.9)
        const [p, q] = [1 / (1 + Math.exp(-start)), 1 / (1 + Math.exp(-start - normal(0, 0.8)))]
        const share = (n: number, chance: number) => ({
          k: times(n, () => uniform() < chance).filter(Boolean).length,
          n,
        })
        const { low, high } = shareDifference(share(between(12, 40), p), share(between(8, 20), q))
        return low <= q - p && q - p <= high
      }),
    )
  }, 120_000)

  test('[N14] later rated higher, in people whose ratings carry over', () => {
    const { between, normal } = dice(55)
    const below = (z: number) => {
      const t = 1 / (1 + 0.2316419 * Math.abs(z))
      const poly =
        t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
      const tail = (Math.exp(-z * z * 0.5) / Math.sqrt(2 * Math.PI)) * poly
      return z > 0 ? 1 - tail : tail
    }
    expectCoverage(
      covered(() => {
        const cuts = [-1.6, -0.5, 0.7, 1.8].map((cut) => cut + normal(0, 0.4)).sort((a, b) => a - b)
        const [mean, shift] = [normal(-0.2, 0.5), normal(0, 0.8)]
        const shares = (m: number) => {
          const at = [0, ...cuts.map((cut) => below(cut - m)), 1]
          return times(5, (i) => (at[i + 1] ?? 1) - (at[i] ?? 0))
        }
        const [a, b] = [shares(mean), shares(mean + shift)]
        const truth = b.reduce(
          (sum, p, i) => sum + p * (a.slice(0, i).reduce((x, y) => x + y, 0) + (a[i] ?? 0) * 0.5),
          0,
        )
        const rated = (n: number, m: number) => {
          let z = normal()
          return times(n, () => {
            z = 0.3 * z + Math.sqrt(1 - 0.09) * normal()
            return cuts.filter((cut) => m + z > cut).length - 2
          })
        }
        const { low, high } = higherLaterBetween(
          rated(between(10, 30), mean),
          rated(between(8, 20), mean + shift),
        )
        return low <= truth && truth <= high
      }),
    )
  }, 120_000)
})
