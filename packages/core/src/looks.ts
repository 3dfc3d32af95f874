import type { PickedDay } from './contact.ts'
import { addDays, type Day, daysBetween, localOf, type Moment } from './time.ts'

/** The day contact was last looked at, and the next one. What comes in between is counted then, and not before [N9]. */
export type Looks = { readonly last: Day; readonly next: Day }

const aSunday = '2026-01-04'

/**
 * Once a week, on the day that was picked (1 is Monday; Sunday where none was). Another day begins with the first such day
 * that is at least a week after the look before it, so that picking a day anew never brings a look sooner [N9].
 */
export function looksOf(picked: readonly PickedDay[], now: Moment): Looks {
  let from = aSunday
  let before = addDays(from, -7)
  for (const { at, zone, weekday } of picked) {
    const on = localOf(at, zone).date
    before = on < from ? before : addDays(from, weeksSince(from, on))
    from = firstOf(weekday, addDays(before, 7) > on ? addDays(before, 7) : addDays(on, 1))
  }
  const today = localOf(now.at, now.zone).date
  if (today < from) return { last: before, next: from }
  const last = addDays(from, weeksSince(from, today))
  return { last, next: addDays(last, 7) }
}

/** Whole weeks from one day to a later one, in days. */
const weeksSince = (from: Day, to: Day) => Math.floor(daysBetween(from, to) / 7) * 7

/** The first day of this weekday on or after a day. */
function firstOf(weekday: number, from: Day): Day {
  const into = ((daysBetween(aSunday, from) % 7) + 7) % 7
  return addDays(from, ((weekday % 7) - into + 7) % 7)
}
