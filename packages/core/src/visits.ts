import { contactsOf, standsApart, type Touched } from './contact.ts'
import type { CheckIn } from './fold.ts'
import type { Private } from './private.ts'
import { addDays, type Day, localOf } from './time.ts'

/** A visit of the person’s own, and how much it hurt around it: the last answer of each day, 0 to 10 [N15]. */
export type Visit = {
  readonly on: Day
  readonly before: number | undefined
  readonly that: number | undefined
  readonly after: number | undefined
  /** The line of the day after, and how the night before it was, 0 to 10. */
  readonly line: Private<string> | undefined
  readonly sleep: number | undefined
}

/** The averages of five visits and more, and by how much the day after was above the day before, as a 90 % interval. */
export type VisitAverages = {
  readonly n: number
  readonly before: number
  readonly that: number | undefined
  readonly after: number
  readonly change: { readonly low: number; readonly high: number }
}

type Days = ReadonlyMap<Day, CheckIn>

/**
 * Visits the person began, newest first, each with its day before, that day and the day after [N15]. Fetching the children or
 * something practical is none of these, and two visits of one day are one.
 */
export function visitsOf(touched: Touched, checkIns: readonly CheckIn[]): Visit[] {
  const visited = contactsOf(touched).filter(
    (each) => each.begun === 'me' && each.way === 'in-person' && !standsApart(each),
  )
  const days = [...new Set(visited.map(({ at, zone }) => localOf(at, zone).date))].sort().reverse()
  const hurt = lastOf(checkIns, ({ hurt }) => hurt !== undefined)
  const lines = lastOf(checkIns, ({ line }) => line !== undefined)
  const nights = lastOf(checkIns, ({ sleep }) => sleep !== undefined)
  return days.map((on) => ({
    on,
    before: hurt.get(addDays(on, -1))?.hurt,
    that: hurt.get(on)?.hurt,
    after: hurt.get(addDays(on, 1))?.hurt,
    line: lines.get(addDays(on, 1))?.line,
    sleep: nights.get(addDays(on, 1))?.sleep,
  }))
}

/** The last check-in of each day that says it. */
function lastOf(checkIns: readonly CheckIn[], says: (checkIn: CheckIn) => boolean): Days {
  const days = new Map<Day, CheckIn>()
  for (const each of checkIns) if (says(each)) days.set(localOf(each.at, each.zone).date, each)
  return days
}

/** Hurt in the week before a day and the week after it, the last answer of each day, by its distance from that day. */
export function around(
  on: Day,
  checkIns: readonly CheckIn[],
): { readonly days: number; readonly hurt: number }[] {
  const hurts = lastOf(checkIns, ({ hurt }) => hurt !== undefined)
  return Array.from({ length: 15 }, (_, n) => n - 7).flatMap((days) => {
    const hurt = hurts.get(addDays(on, days))?.hurt
    return hurt === undefined ? [] : [{ days, hurt }]
  })
}
