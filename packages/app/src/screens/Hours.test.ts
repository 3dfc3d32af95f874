import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hourOf, minutesOf } from './Hours.tsx'

test('[A29] an hour of the day comes back from its field as it went in', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
      expect(minutesOf(hourOf(minutes))).toBe(minutes)
    }),
  )
})

test('[A29] a field that is half typed is no hour', () => {
  for (const half of ['', '1', '10:', ':30', '--:--']) expect(minutesOf(half)).toBeUndefined()
})
