import type { PartingList } from './event.ts'
import type { Private } from './private.ts'
import { type Day, type Instant, localOf, type Moment, type Zone } from './time.ts'

/** A farewell, sealed like everything here. It belongs to no hold, so nothing can hand it over [O12]. */
export type Farewell = {
  readonly id: string
  readonly words: Private<string>
  readonly at: Instant
  readonly zone: Zone
}

/** One thing to do, or to part from, in the person's own words: when they are ready, or never [O11]. */
export type Parting = {
  readonly id: string
  readonly list: PartingList
  readonly words: Private<string>
  readonly done: Instant | undefined
}

/** What stands in one of the lists, in the order it was written, what is done last. */
export const partingsOf = (all: Iterable<Parting>, list: PartingList): readonly Parting[] =>
  [...all]
    .filter((each) => each.list === list)
    .sort((a, b) => Number(a.done !== undefined) - Number(b.done !== undefined))

/** Has the day come that was chosen to end with Bide? It goes on being said until it is moved or left [O13]. */
export const endingDue = (ending: Day | 'no-day' | undefined, now: Moment): boolean =>
  ending !== undefined && ending !== 'no-day' && localOf(now.at, now.zone).date >= ending
