/** Chance that can be thrown again: the same seed gives the same throws. Mulberry32, by Tommy Ettinger (public domain). */
export function dice(seed: number) {
  let state = seed >>> 0
  /** From 0 up to, but not including, 1. */
  function chance(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** A whole number from 0 to `below` − 1. */
  const upTo = (below: number): number => Math.floor(chance() * below)
  return {
    chance,
    upTo,
    oneOf<T>(these: readonly [T, ...T[]]): T {
      return these[upTo(these.length)] ?? these[0]
    },
    /** The same things in any order (Fisher and Yates). */
    shuffled<T>(these: readonly T[]): T[] {
      const cards = [...these]
      const drawn: T[] = []
      while (cards.length > 0) drawn.push(...cards.splice(upTo(cards.length), 1))
      return drawn
    },
  }
}

export type Dice = ReturnType<typeof dice>
