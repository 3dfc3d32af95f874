import type { CheckIn } from './fold.ts'
import type { Private } from './private.ts'
import { addDays, type Day, daysBetween, type Instant, localOf, type Moment, type Zone } from './time.ts'

/** Where the person leaned on one day, with that day's hurt and sleep beside it. */
export type Leaning = {
  readonly at: Instant
  readonly zone: Zone
  /** -10 let go … +10 hold on. */
  readonly where: number
  /** How sure, 0 to 10. */
  readonly sure: number
  readonly why: Private<string> | undefined
  /** How much it hurt that day, 0 to 10. */
  readonly hurt: number | undefined
  /** Hours slept the night before, 10 standing for ten or more. */
  readonly slept: number | undefined
}

export type Side = 'hold-on' | 'let-go' | 'unsure'

/** Which side a leaning is on: 1 and less, either way, is unsure [O1]. */
export function sideOf({ where }: Pick<Leaning, 'where'>): Side {
  if (Math.abs(where) <= 1) return 'unsure'
  return where > 0 ? 'hold-on' : 'let-go'
}

/** How far it leans, as a word: 2 to 4 a little, 5 to 7 plainly, 8 to 10 strongly [O1]. */
export function strengthOf({
  where,
}: Pick<Leaning, 'where'>): 'unsure' | 'a-little' | 'towards' | 'strongly' {
  const far = Math.abs(where)
  if (far <= 1) return 'unsure'
  if (far <= 4) return 'a-little'
  return far <= 7 ? 'towards' : 'strongly'
}

const week = 7
const dayOf = ({ at, zone }: { readonly at: Instant; readonly zone: Zone }): Day => localOf(at, zone).date

/** In the order they were lived, whatever order devices came together in. */
export const inOrder = (leanings: readonly Leaning[]): readonly Leaning[] =>
  leanings.toSorted((a, b) => a.at - b.at || a.where - b.where)

/** The first day on which a leaning may be kept again; `undefined`: one may be kept now [O2]. */
export function nextLeaningOn(leanings: readonly Leaning[], now: Moment): Day | undefined {
  const last = inOrder(leanings).at(-1)
  if (!last) return undefined
  const today = localOf(now.at, now.zone).date
  const since = daysBetween(dayOf(last), today)
  if (since >= week) return undefined
  return addDays(dayOf(last), week)
}

/** How much it hurts today, as far as it was said: the last check-in of this day. */
export function hurtToday(checkIns: readonly CheckIn[], now: Moment): number | undefined {
  const today = localOf(now.at, now.zone).date
  return checkIns.findLast((each) => each.hurt !== undefined && dayOf(each) === today)?.hurt
}

/**
 * Whether it has held, of the entries there are [O3] [O4].
 *
 * | state    | means                                                                                    |
 * | -------- | ---------------------------------------------------------------------------------------- |
 * | none     | nothing counted yet                                                                      |
 * | unsure   | the last one is on neither side                                                          |
 * | leaning  | on one side, and not long or not sure enough to say that it holds                        |
 * | holding  | six in a row, five of them sure; and what is known of whether it moves with the hurt      |
 * | settled  | eight in a row, and it does not move with the hurt                                       |
 */
export type Held =
  | { readonly state: 'none' }
  | { readonly state: 'unsure' }
  | { readonly state: 'leaning'; readonly side: Exclude<Side, 'unsure'>; readonly run: number }
  | {
      readonly state: 'holding'
      readonly side: Exclude<Side, 'unsure'>
      readonly run: number
      /** `'too-short'`: under eight. `'unknown'`: too few days of hurt, or too alike. `'moves'`: it follows the hurt. */
      readonly hurt: 'too-short' | 'unknown' | 'moves'
    }
  | {
      readonly state: 'settled'
      readonly side: Exclude<Side, 'unsure'>
      readonly run: number
    }

/**
 * Are the four questions on how clear it feels offered: at the first look, and after every later one [O9]? `looks`: when
 * the look-again question was answered.
 */
export function clarityDue(
  clarity: readonly { readonly at: Instant }[],
  looks: readonly { readonly at: Instant }[],
): boolean {
  const last = Math.max(...clarity.map(({ at }) => at))
  return clarity.length === 0 || looks.some(({ at }) => at > last)
}

/**
 * Is a leaning offered on Today: once a week, to who has kept one before, and to nobody for whom it is over, or was decided
 * without them [O8]?
 */
export function leaningDue(leanings: readonly Leaning[], parted: boolean, now: Moment): boolean {
  return !parted && leanings.length > 0 && nextLeaningOn(leanings, now) === undefined
}
