import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leanAfter, leanAt } from './LeanBand.tsx'

describe('the band from let go to hold on', () => {
  test('[A11] [O1] a point on it is one of 21 places, from the side where reading begins', () => {
    expect([0, 0.5, 1].map((across) => leanAt(across, false))).toEqual([-10, 0, 10])
    expect([0, 0.5, 1].map((across) => leanAt(across, true))).toEqual([10, 0, -10])
    fc.assert(
      fc.property(fc.double({ min: -2, max: 3, noNaN: true }), fc.boolean(), (across, rightToLeft) => {
        const at = leanAt(across, rightToLeft)
        expect(Number.isInteger(at) && Math.abs(at) <= 10).toBe(true)
      }),
    )
    const all = new Set(Array.from({ length: 210 }, (_, n) => leanAt((n + 0.5) / 210, false)))
    expect(all.size).toBe(21)
  })

  test('[A11] by keys: from nothing to the middle, a step at a time, to either end, and no further', () => {
    expect(leanAfter('ArrowRight', undefined, false)).toBe(0)
    expect(leanAfter('ArrowLeft', undefined, false)).toBe(0)
    expect([leanAfter('ArrowRight', 0, false), leanAfter('ArrowLeft', 0, false)]).toEqual([1, -1])
    expect([leanAfter('ArrowRight', 0, true), leanAfter('ArrowLeft', 0, true)]).toEqual([-1, 1])
    expect([leanAfter('ArrowUp', 10, false), leanAfter('ArrowDown', -10, false)]).toEqual([10, -10])
    expect([leanAfter('Home', 3, false), leanAfter('End', 3, false)]).toEqual([-10, 10])
    expect(leanAfter('a', 3, false)).toBeUndefined()
    expect(leanAfter('Tab', 3, false)).toBeUndefined()
  })
})
