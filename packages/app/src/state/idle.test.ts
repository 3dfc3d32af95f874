import { expect, test } from 'vitest'
import { newIdle } from './idle.ts'

const limit = 5 * 60_000
const at = (wall: number, steady = wall) => ({ wall: 1_000_000 + wall, steady })

test('[L9] over when the time has passed since the last touch, and not before', () => {
  const idle = newIdle(at(0))
  expect(idle.isOver(at(limit - 1), limit)).toBe(false)
  expect(idle.isOver(at(limit), limit)).toBe(true)
  idle.touch(at(limit - 1))
  expect(idle.isOver(at(2 * limit - 2), limit)).toBe(false)
  expect(idle.isOver(at(2 * limit - 1), limit)).toBe(true)
})

test('[L9] a phone that slept is over by its wall clock, one whose clock was set back by the steady one, or at once', () => {
  const idle = newIdle(at(0))
  expect(idle.isOver(at(limit, 10), limit)).toBe(true)
  expect(idle.isOver(at(-10, limit), limit)).toBe(true)
  expect(idle.isOver(at(-59_000, 10), limit)).toBe(false)
  expect(idle.isOver(at(-3_600_000, 10), limit)).toBe(true)
})
