import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockOf, type Stamp, stampAt, stampBytes, stampOf, stampReader } from './clock.ts'

const device = (name: number) => Uint8Array.from([0, 0, 0, 0, 0, 0, 0, name])

function stamp(text: string): Stamp {
  const read = stampOf(text)
  if (read === undefined) throw new Error('not a stamp')
  return read
}

test('[V1] a stamp is 34 characters that say when and who', () => {
  const clock = clockOf(Uint8Array.from([0xab, 1, 2, 3, 4, 5, 6, 7]))
  expect(clock.tick(0x19ab7f2a500)).toBe('019ab7f2a500-0000-ab01020304050607')
  expect(clock.tick(0)).toBe('019ab7f2a500-0001-ab01020304050607')
})

const anyReading = fc.oneof(
  fc.integer({ min: 0, max: 4_000_000_000_000 }),
  fc.constantFrom(0, -1, Number.NaN, Number.POSITIVE_INFINITY, 8.64e15, 2 ** 46 + 5),
)
const step = fc.oneof(
  fc.record({ do: fc.constant('tick' as const), now: anyReading }),
  fc.record({
    do: fc.constant('hear' as const),
    wall: fc.integer({ min: 0, max: 2 ** 46 }),
    counter: fc.integer({ min: 0, max: 0xffff }),
  }),
  fc.record({ do: fc.constant('begin again' as const) }),
)

test('[V1] a later write sorts after all its device made or heard before, whatever its clock says', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let clock = clockOf(device(1))
      let highest = '' as Stamp
      for (const each of steps) {
        if (each.do === 'begin again') clock = clockOf(device(1), clock.latest())
        else if (each.do === 'hear') {
          const heard = stamp(
            `${each.wall.toString(16).padStart(12, '0')}-${each.counter.toString(16).padStart(4, '0')}-00000000000000ff`,
          )
          clock.hear(heard)
          if (heard > highest) highest = heard
        } else {
          const made = clock.tick(each.now)
          expect(made > highest).toBe(true)
          expect(stampOf(made)).toBe(made)
          highest = made
        }
      }
    }),
  )
})

test('[V1] a clock 73 years ahead, then set right, still counts on', () => {
  const clock = clockOf(device(1))
  const ahead = clock.tick(Date.UTC(2099, 0, 1))
  const right = clock.tick(Date.UTC(2026, 0, 1))
  const other = clockOf(device(2))
  other.hear(right)
  const answer = other.tick(Date.UTC(2026, 0, 1))
  expect([answer, right, ahead].sort()).toEqual([ahead, right, answer])
})

test('[V1] seventy thousand writes on one millisecond overflow into the next', () => {
  const clock = clockOf(device(1))
  let before = clock.tick(1000)
  for (let i = 0; i < 70_000; i++) {
    const next = clock.tick(1000)
    if (next <= before) throw new Error('out of order')
    before = next
  }
  expect(before.slice(0, 12)).toBe((1001).toString(16).padStart(12, '0'))
})

test('[V1] what is no stamp is not taken for one', () => {
  for (const text of [
    '',
    'x',
    '019ab7f2a500-0000-ab0102030405060',
    '019AB7F2A500-0000-ab01020304050607',
    'ffffffffffff-0000-ab01020304050607',
    '019ab7f2a500-0000-ab01020304050607 ',
  ]) {
    expect(stampOf(text)).toBeUndefined()
  }
})

test('[V1] sixteen bytes and back, in the same order', () => {
  const anyStamp = fc
    .tuple(
      fc.integer({ min: 0, max: 2 ** 47 - 1 }),
      fc.integer({ min: 0, max: 0xffff }),
      fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
    )
    .map(([wall, counter, name]) =>
      stamp(
        [
          wall.toString(16).padStart(12, '0'),
          counter.toString(16).padStart(4, '0'),
          name.toString(16).padStart(16, '0'),
        ].join('-'),
      ),
    )
  fc.assert(
    fc.property(anyStamp, anyStamp, (a, b) => {
      expect(stampAt(stampBytes(a), 0)).toBe(a)
      expect(Math.sign(Buffer.compare(stampBytes(a), stampBytes(b)))).toBe(a === b ? 0 : a < b ? -1 : 1)
    }),
  )
})

test('[V1] reading many in a row spells each one as if it stood alone', () => {
  const bytesOf = fc.uint8Array({ minLength: 16, maxLength: 16, max: 3 })
  fc.assert(
    fc.property(fc.array(bytesOf, { maxLength: 30 }), (many) => {
      const read = stampReader()
      for (const bytes of many)
        expect(read(bytes, 0).replaceAll('-', '')).toBe(Buffer.from(bytes).toString('hex'))
    }),
  )
})
