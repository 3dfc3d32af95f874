import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import golden from './golden.json' with { type: 'json' }
import { type Answer, changeSince, follow, levelOn } from './level.ts'
import { shareOf } from './share.ts'
import { betaBelow, logGamma, studentBelow, studentQuantile } from './student.ts'

const { local_level: reference, hurt_level: posterior, hurt_change_first_to_last: change } = golden
const answers: Answer[] = reference.t.map((day, i) => ({ day, value: reference.y[i] as number }))

describe('the level', () => {
  test('[I1] at a fixed pace the smoothed level is that of R’s KalmanSmooth', () => {
    const { mean, variance } = follow(answers, reference.q)
    for (const [i, value] of mean.entries()) {
      expect(value).toBeCloseTo(reference.KalmanSmooth_mean[i] as number, 7)
      expect((variance[i] as number) * reference.s2).toBeCloseTo(reference.KalmanSmooth_var[i] as number, 7)
    }
  })

  test('[I1] averaged over the paces it is the reference posterior, on every day of the grid', () => {
    const levels = levelOn(answers, posterior.tq)
    for (const [i, { mean, high }] of levels.entries()) {
      expect(mean).toBeCloseTo(posterior.mean[i] as number, 6)
      expect(high - mean).toBeCloseTo(posterior.half90[i] as number, 6)
    }
  })

  test('[I1] the change from the first answer to the last', () => {
    const found = changeSince(answers, 0)
    expect(found.mean).toBeCloseTo(change.mean, 6)
    expect(found.half).toBeCloseTo(change.half90, 6)
    expect(found.lower).toBeCloseTo(change.P_lower_by_half_point, 6)
  })

  test('[I1] whatever is answered, the band is finite, holds its mean, and is widest away from answers', () => {
    const lives = fc.array(
      fc.record({
        gap: fc.double({ min: 0.01, max: 20, noNaN: true }),
        value: fc.integer({ min: 0, max: 10 }),
      }),
      {
        minLength: 1,
        maxLength: 60,
      },
    )
    fc.assert(
      fc.property(lives, (beats) => {
        let day = 0
        const told = beats.map(({ gap, value }) => {
          day += gap
          return { day, value }
        })
        for (const level of levelOn(told, [-1, 0, day / 2, day, day + 5])) {
          expect(Number.isFinite(level.low) && Number.isFinite(level.high)).toBe(true)
          expect(level.low).toBeLessThanOrEqual(level.mean)
        }
        const [last, later] = levelOn(told, [day, day + 30])
        if (last && later) expect(later.high - later.low).toBeGreaterThanOrEqual(last.high - last.low - 1e-9)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the pieces under it', () => {
  test('[I1] ln Γ, the incomplete beta and Student’s t at known values', () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12)
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 11)
    expect(betaBelow(0.3, 2, 5)).toBeCloseTo(0.579825, 10)
    expect(studentQuantile(0.975, 10)).toBeCloseTo(2.228138851964939, 9)
    expect(studentQuantile(0.95, 3)).toBeCloseTo(2.353363434801824, 9)
    expect(studentBelow(0, 7)).toBeCloseTo(0.5, 14)
  })

  test('[I2] k of n as an interval agrees with R’s qbeta', () => {
    for (const { k, n, lo, hi } of golden.jeffreys90) {
      expect(shareOf(k, n).low).toBeCloseTo(lo, 8)
      expect(shareOf(k, n).high).toBeCloseTo(hi, 8)
    }
  })
})
