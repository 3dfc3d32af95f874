/** Two clocks in milliseconds: the one on the wall, and one that only runs forward but may stand still in sleep. */
export type Clocks = { wall: number; steady: number }

/**
 * How long nobody touched anything. Timers freeze while a phone sleeps, so what counts is the time that has passed when
 * it is looked at again, by whichever clock says more; a wall clock that was set back counts as over [L9].
 */
export type Idle = {
  touch(now: Clocks): void
  /** @param limit milliseconds */
  isOver(now: Clocks, limit: number): boolean
}

/** Set back by more than a clock is corrected by itself. */
const setBack = 60_000

export function newIdle(begun: Clocks): Idle {
  let last = begun
  return {
    touch(now) {
      last = now
    },
    isOver(now, limit) {
      const passed = Math.max(now.wall - last.wall, now.steady - last.steady)
      return passed >= limit || now.wall < last.wall - setBack
    },
  }
}
