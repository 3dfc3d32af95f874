import { compareBytes } from './bytes.ts'
import type { Stamp } from './clock.ts'

/** One event as the vault knows it: an order and bytes it never looks into. */
export type Entry = { stamp: Stamp; body: Uint8Array }

/** By stamp, then by bytes. Two entries compare equal only when they are the same one. */
export function compareEntries(a: Entry, b: Entry): number {
  if (a.stamp !== b.stamp) return a.stamp < b.stamp ? -1 : 1
  return compareBytes(a.body, b.body)
}

/**
 * [V2] What several devices wrote, in the one order all of them arrive at.
 *
 * A union: commutative, associative, idempotent. Nobody wins over anybody; an entry is never replaced. One
 * stamp over two different bodies (a phone restored from another's copy) keeps both, in the order of their bytes.
 */
export function union(...many: readonly (readonly Entry[])[]): Entry[] {
  const all = many.flat()
  const comesAfter = (entry: Entry, i: number) => {
    const before = all[i - 1]
    return before === undefined || compareEntries(before, entry) < 0
  }
  // A chunk is in order already, and a log is mostly chunks.
  return all.every(comesAfter) ? all : all.sort(compareEntries).filter(comesAfter)
}

/** Those of `entries` that `known` does not hold, in order. */
export function without(entries: readonly Entry[], known: readonly Entry[]): Entry[] {
  const bodies = new Map<Stamp, Uint8Array[]>()
  for (const { stamp, body } of known) {
    const same = bodies.get(stamp)
    if (same) same.push(body)
    else bodies.set(stamp, [body])
  }
  return union(entries).filter(
    ({ stamp, body }) => !bodies.get(stamp)?.some((other) => compareBytes(other, body) === 0),
  )
}
