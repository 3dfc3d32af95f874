import {
  addDays,
  type Day,
  daysBetween,
  type Instant,
  instantOf,
  type Local,
  localOf,
  type Moment,
} from '@bide/core/time'

/**
 * Days and hours as people say them, in British English, by a clock of 24 hours. What was is told on the wall clock
 * it was lived by; what will be, on the wall clock of the person now. A night runs past midnight: at 00:10,
 * 23:40 is still "tonight". The year is said only when it is not this one. [A12]
 */

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Before this hour it is still the night of the day before. */
const nightEnds = 4
const nightBegins = 21

const weekday = ({ weekday: n }: Local) => weekdays[n - 1] ?? ''
const month = (date: Day) => months[Number(date.slice(5, 7)) - 1] ?? ''
const dayOfMonth = (date: Day) => String(Number(date.slice(8, 10)))
const year = (date: Day, today: Day) => (date.slice(0, 4) === today.slice(0, 4) ? '' : ` ${date.slice(0, 4)}`)
const two = (n: number) => String(n).padStart(2, '0')
const time = ({ hour, minute }: Local) => `${two(hour)}:${two(minute)}`
const local = ({ at, zone }: Moment) => localOf(at, zone)

/** `23:40` */
export const clock = (then: Moment): string => time(local(then))

/** `Thursday 19 November` */
export const day = (then: Moment, now: Moment): string => {
  const there = local(then)
  return `${weekday(there)} ${dayOfMonth(there.date)} ${month(there.date)}${year(there.date, local(now).date)}`
}

/** `Thursday 19 November, 10:20` */
export const dayAndTime = (then: Moment, now: Moment): string => `${day(then, now)}, ${clock(then)}`

/** `Sun 22 Nov` */
export const shortDay = (then: Moment, now: Moment): string => {
  const there = local(then)
  const name = weekday(there).slice(0, 3)
  return `${name} ${dayOfMonth(there.date)} ${month(there.date).slice(0, 3)}${year(there.date, local(now).date)}`
}

/** `Mon 23:10` */
export const shortDayAndTime = (then: Moment): string => `${weekday(local(then)).slice(0, 3)} ${clock(then)}`

type Part = 'morning' | 'afternoon' | 'evening' | 'night'
const part = ({ hour }: Local): Part => {
  if (hour < nightEnds || hour >= nightBegins) return 'night'
  if (hour < 12) return 'morning'
  return hour < 18 ? 'afternoon' : 'evening'
}
/** The day whose night, morning or evening it is: after midnight, the day before. */
const lived = (there: Local): Day => (there.hour < nightEnds ? addDays(there.date, -1) : there.date)

/** `Tuesday evening`; after midnight still `Tuesday night`. */
export const partOfDay = (now: Moment): string => {
  const here = local(now)
  const name = here.hour < nightEnds ? weekdays[(here.weekday + 5) % 7] : weekday(here)
  return `${name} ${part(here)}`
}

const thisOne: Record<Part, string> = {
  morning: 'this morning',
  afternoon: 'this afternoon',
  evening: 'this evening',
  night: 'tonight',
}
const dayBefore: Record<Part, string> = {
  morning: 'yesterday morning',
  afternoon: 'yesterday afternoon',
  evening: 'yesterday evening',
  night: 'last night',
}

/** `tonight`, `last night`, `yesterday morning`; `undefined`: longer ago than that, or not yet. */
function near(then: Moment, now: Moment): string | undefined {
  const [there, here] = [local(then), local(now)]
  const ago = daysBetween(lived(there), lived(here))
  if (ago === 0) return thisOne[part(there)]
  return ago === 1 ? dayBefore[part(there)] : undefined
}

/** What was: `tonight at 23:40`, `last night at 23:40`, `on Wednesday 18 November at 23:26`. */
export function past(then: Moment, now: Moment): string {
  return `${near(then, now) ?? `on ${day(then, now)}`} at ${clock(then)}`
}

/** When something was, as short as it can be said: `this morning`, `Thu 19 Nov`. */
export const justWhen = (then: Moment, now: Moment): string => near(then, now) ?? shortDay(then, now)

/** What was, without its hour: `yesterday morning`, `on Wednesday 18 November`. */
export const pastDay = (then: Moment, now: Moment): string => near(then, now) ?? `on ${day(then, now)}`

/** What will be: `today, 14:00`, `tonight, 23:40`, `tomorrow, 10:00`, `Friday 27 November, 23:40`. */
export function ahead(at: Instant, now: Moment): string {
  const then: Moment = { at, zone: now.zone }
  const [there, here] = [local(then), local(now)]
  const days = daysBetween(there.date, here.date) * -1
  // "Tomorrow" said after midnight means the day that has begun to no one: there it is "today" or "this morning".
  if (days === 0) return `${part(there) === 'afternoon' ? 'today' : thisOne[part(there)]}, ${time(there)}`
  if (days === 1 && there.hour < nightEnds && part(here) === 'night') return `tonight, ${time(there)}`
  if (days === 1) return `tomorrow, ${time(there)}`
  return dayAndTime(then, now)
}

/** A calendar day without its weekday: `1 November`, with the year when it is not this one. */
export const dayOf = (date: Day, now: Moment): string =>
  `${dayOfMonth(date)} ${month(date)}${year(date, local(now).date)}`

/** A calendar day in full, for what may be read in any year: `24 November 2026`. */
export const dateOf = (date: Day): string => `${dayOfMonth(date)} ${month(date)} ${date.slice(0, 4)}`

/** A calendar day with its weekday: `Monday 7 December`. */
export const fullDayOf = (date: Day, now: Moment): string =>
  day({ at: instantOf(date, 12, 0, 'UTC'), zone: 'UTC' }, { at: now.at, zone: now.zone })

/** How far a day to come is: `today`, `tomorrow`, `in 13 days`. */
export function inDays(date: Day, now: Moment): string {
  const days = daysBetween(local(now).date, date)
  if (days <= 0) return 'today'
  return days === 1 ? 'tomorrow' : `in ${days} days`
}

/**
 * Between two days, as wide as it is known: `1 November`, `around 21 November`, `April`, `April to June`, `2025`, with the
 * year where it is not this one.
 */
export function betweenDays({ earliest, latest }: { earliest: Day; latest: Day }, now: Moment): string {
  const width = daysBetween(earliest, latest)
  if (width === 0) return dayOf(earliest, now)
  const middle = addDays(earliest, Math.floor(width / 2))
  if (width <= 8) return `around ${dayOf(middle, now)}`
  const today = local(now).date
  if (width <= 45) return `${month(middle)}${year(middle, today)}`
  if (width <= 200 && earliest.slice(0, 4) === latest.slice(0, 4))
    return `${month(earliest)} to ${month(latest)}${year(latest, today)}`
  const [from, to] = [earliest.slice(0, 4), latest.slice(0, 4)]
  return from === to ? from : width <= 400 ? `around ${middle.slice(0, 4)}` : `${from} to ${to}`
}
