import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockOf } from './clock.ts'
import { compareEntries, type Entry, union, without } from './merge.ts'

const few = Array.from({ length: 12 }, (_, i) =>
  clockOf(Uint8Array.from([0, 0, 0, 0, 0, 0, 0, i % 3])).tick(1000 + (i >> 1)),
)
const entry: fc.Arbitrary<Entry> = fc.record({
  stamp: fc.constantFrom(...few),
  body: fc.uint8Array({ maxLength: 2, max: 2 }),
})
const entries = fc.array(entry, { maxLength: 20 })

test('[V2] union is commutative', () => {
  fc.assert(
    fc.property(entries, entries, (a, b) => {
      expect(union(a, b)).toEqual(union(b, a))
    }),
  )
})

test('[V2] union is associative', () => {
  fc.assert(
    fc.property(entries, entries, entries, (a, b, c) => {
      expect(union(union(a, b), c)).toEqual(union(a, union(b, c)))
    }),
  )
})

test('[V2] union is idempotent', () => {
  fc.assert(
    fc.property(entries, (a) => {
      expect(union(a, a)).toEqual(union(a))
      expect(union(union(a))).toEqual(union(a))
    }),
  )
})

test('[V2] union loses nothing, invents nothing, and is in one strict order', () => {
  fc.assert(
    fc.property(entries, entries, (a, b) => {
      const both = union(a, b)
      for (const one of [...a, ...b])
        expect(both.some((other) => compareEntries(one, other) === 0)).toBe(true)
      for (const one of both)
        expect([...a, ...b].some((other) => compareEntries(one, other) === 0)).toBe(true)
      both.slice(1).forEach((later, i) => {
        expect(compareEntries(both[i] ?? later, later)).toBeLessThan(0)
      })
    }),
  )
})

test('[V2] without takes out exactly what is known', () => {
  fc.assert(
    fc.property(entries, entries, (a, known) => {
      const missing = without(a, known)
      expect(union(missing, known)).toEqual(union(a, known))
      expect(without(missing, known)).toEqual(missing)
      expect(without(known, known)).toEqual([])
    }),
  )
})

test('[V2] one stamp over different bytes keeps both, in byte order', () => {
  const [stamp] = few
  if (!stamp) throw new Error('no stamp')
  const [long, short, low] = [
    [1, 2, 0],
    [1, 2],
    [0, 9, 9],
  ].map((body) => ({ stamp, body: Uint8Array.from(body) }))
  if (!long || !short || !low) throw new Error('no bodies')
  expect(union([long], [short, low, long])).toEqual([low, short, long])
})

test('[V2] a later write never loses to a higher device name', () => {
  const low = clockOf(Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 1]))
  const high = clockOf(Uint8Array.from([255, 0, 0, 0, 0, 0, 0, 0]))
  const first = { stamp: high.tick(5000), body: Uint8Array.of(1) }
  low.hear(first.stamp)
  const second = { stamp: low.tick(4000), body: Uint8Array.of(2) }
  expect(union([second], [first])).toEqual([first, second])
})
