import fc from 'fast-check'
import { expect, test } from 'vitest'
import { valueAfter, valueAt } from './Scale.tsx'

const value = fc.integer({ min: 0, max: 10 })
const direction = fc.boolean()

test('[A11] a tap in the middle of a cell chooses its number, from where reading begins', () => {
  fc.assert(
    fc.property(value, (n) => {
      const middle = (n + 0.5) / 11
      expect(valueAt(middle, false)).toBe(n)
      expect(valueAt(1 - middle, true)).toBe(n)
    }),
  )
})

test('[A11] a finger dragged over the edge chooses the last number', () => {
  expect(valueAt(-0.2, false)).toBe(0)
  expect(valueAt(1.2, false)).toBe(10)
  expect(valueAt(-0.2, true)).toBe(10)
  expect(valueAt(1.2, true)).toBe(0)
})

test('[A11] arrows go by one, towards where they point, and stop at the ends', () => {
  fc.assert(
    fc.property(value, direction, (n, rtl) => {
      const onward = rtl ? 'ArrowLeft' : 'ArrowRight'
      const back = rtl ? 'ArrowRight' : 'ArrowLeft'
      expect(valueAfter(onward, n, rtl)).toBe(Math.min(10, n + 1))
      expect(valueAfter(back, n, rtl)).toBe(Math.max(0, n - 1))
      expect(valueAfter('ArrowUp', n, rtl)).toBe(Math.min(10, n + 1))
      expect(valueAfter('ArrowDown', n, rtl)).toBe(Math.max(0, n - 1))
    }),
  )
})

test('[A11] from nothing, an arrow begins at its own end, and every number is within reach', () => {
  expect(valueAfter('ArrowRight', undefined, false)).toBe(0)
  expect(valueAfter('ArrowLeft', undefined, false)).toBe(10)
  expect(valueAfter('Home', undefined, false)).toBe(0)
  expect(valueAfter('End', undefined, false)).toBe(10)
  expect(valueAfter('7', undefined, false)).toBe(7)
})

test('[A11] other keys are left to the page: Tab, Enter, letters', () => {
  for (const key of ['Tab', 'Enter', 'Escape', 'a', ' ', 'F5'])
    expect(valueAfter(key, 3, false)).toBeUndefined()
})
