import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import golden from './contact.golden.json' with { type: 'json' }
import { shareDifference } from './difference.ts'
import { rateOf, ratioOf } from './rate.ts'
import { higherLater, higherLaterBetween } from './receptive.ts'
import { stepIn } from './step.ts'
import { stillWaiting } from './waits.ts'

const weekly = (counts: readonly number[]) => counts.map((count) => ({ count, exposure: 1 }))

describe('pieces of what is seen in contact', () => {
  test('[N10] the step beside a drifting level is that of the reference, for weekly counts and at odd times', () => {
    const { y, cut_index, q05, q95 } = golden.starts_step
    const starts = y.map((count, week) => ({
      week,
      value: 2 * Math.sqrt(count + 3 / 8),
      after: week >= cut_index,
    }))
    const step = stepIn(starts, 1)
    expect(step.low).toBeCloseTo(q05, 6)
    expect(step.high).toBeCloseTo(q95, 6)
    const { t_weeks, z_log_hours, post, s0, ...answer } = golden.latency_step
    const odd = stepIn(
      t_weeks.map((week, i) => ({ week, value: z_log_hours[i] ?? 0, after: post[i] === 1 })),
      s0,
    )
    expect(odd.low).toBeCloseTo(answer.q05, 6)
    expect(odd.high).toBeCloseTo(answer.q95, 6)
  })

  test('[N11] the ratio of two rates is that of the reference', () => {
    const { y1, y2 } = golden.rate_ratio
    const ratio = ratioOf(weekly(y1), weekly(y2))
    const { q05, q50, q95 } = golden.rate_ratio_log
    expect(Math.log(ratio.low)).toBeCloseTo(q05, 4)
    expect(Math.log(ratio.middle)).toBeCloseTo(q50, 4)
    expect(Math.log(ratio.high)).toBeCloseTo(q95, 4)
  })

  test('[N11] a rate holds its counts between its ends, and half the time says as much as twice the rate', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 20 }), (counts) => {
        const { low, high } = rateOf(weekly(counts))
        const mean = counts.reduce((a, b) => a + b, 0) / counts.length
        expect(low).toBeGreaterThan(0)
        expect(high).toBeGreaterThan(low)
        if (mean >= 0.5) expect(low).toBeLessThan(mean)
        if (mean <= 12) expect(high).toBeGreaterThan(mean * 0.8)
      }),
      { numRuns: 40 },
    )
  })

  test('[N12] the difference of two shares agrees with R’s integration, at 0 of n too', () => {
    for (const { k1, n1, k2, n2, q05, q95 } of golden.reply_diff) {
      const difference = shareDifference({ k: k1, n: n1 }, { k: k2, n: n2 })
      expect(difference.low).toBeCloseTo(q05, 2)
      expect(difference.high).toBeCloseTo(q95, 2)
    }
  })

  test('[N13] waits that go on are counted as survival analysis does: R’s survfit on the aml data', () => {
    const { time, status, est } = golden.km_aml_maintained
    const steps = stillWaiting(time.map((days, i) => ({ days, ended: status[i] === 1 })))
    for (const { day, waiting } of steps)
      expect(waiting).toBeCloseTo(est.surv[est.time.indexOf(day)] ?? -1, 9)
    expect(stillWaiting([{ days: 400, ended: false }])).toEqual([])
  })

  test('[N14] how often a later one is rated higher is Wilcoxon’s, and its interval is the same anywhere', () => {
    const { before, after, theta } = golden.theta
    expect(higherLater(before, after)).toBeCloseTo(theta, 12)
    const once = higherLaterBetween(before, after)
    expect(higherLaterBetween(before, after)).toEqual(once)
    expect(once.low).toBeLessThan(theta)
    expect(once.high).toBeGreaterThan(theta)
    expect(once.low).toBeGreaterThan(0.4)
  })

  test('[N14] ratings that are all the same on both sides say nothing either way', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2, max: 2 }), fc.integer({ min: 8, max: 30 }), (level, n) => {
        const same = new Array<number>(n).fill(level)
        const { low, high } = higherLaterBetween(same, same)
        expect(low).toBeLessThan(0.5)
        expect(high).toBeGreaterThan(0.5)
      }),
      { numRuns: 20 },
    )
  })
})
