import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markOf, type Place, patterns, placesShown } from './patterns.ts'

const place = (pattern: string, start: number, end: number): Place => ({ pattern, start, end })

test('[F8] at most two places are shown, the strongest kinds, in the order of the text', () => {
  const found = [
    place('pretext', 0, 5),
    place('pleading', 6, 20),
    place('pleading', 60, 70),
    place('unannounced_visit', 30, 50),
    place('crisis_language', 0, 50),
  ]
  expect(placesShown(found, []).map(({ pattern, start }) => [pattern, start])).toEqual([
    ['pleading', 6],
    ['unannounced_visit', 30],
  ])
  expect(placesShown(found, ['pleading']).map(({ pattern }) => pattern)).toEqual([
    'pretext',
    'unannounced_visit',
  ])
  expect(placesShown(found, ['pleading', 'pretext', 'unannounced_visit'])).toEqual([])
})

test('[F8] whatever was found: no kind twice, no words twice, nothing silenced and nothing that marks the text', () => {
  const anyPlace = fc
    .tuple(fc.constantFrom(...patterns, 'abuse_disclosure'), fc.nat(50), fc.integer({ min: 1, max: 20 }))
    .map(([pattern, start, length]) => place(pattern, start, start + length))
  fc.assert(
    fc.property(fc.array(anyPlace), fc.array(fc.constantFrom(...patterns)), (found, silenced) => {
      const shown = placesShown(found, silenced)
      expect(shown.length).toBeLessThanOrEqual(2)
      for (const { pattern } of shown) {
        expect(silenced).not.toContain(pattern)
        expect(['threat', 'self_harm_leverage', 'abuse_disclosure']).not.toContain(pattern)
      }
      const [a, b] = shown
      if (a && b) expect(a.pattern !== b.pattern && a.end <= b.start).toBe(true)
    }),
  )
})

test('[H17] a threat marks a text, and one’s own life as a lever comes before it', () => {
  expect(markOf([])).toBeUndefined()
  expect(markOf([place('pleading', 0, 1)])).toBeUndefined()
  expect(markOf([place('threat', 0, 1)])).toBe('threat')
  expect(markOf([place('threat', 0, 1), place('self_harm_leverage', 0, 1)])).toBe('self-harm-as-a-lever')
})
