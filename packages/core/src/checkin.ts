import type { CheckIn, Forecast } from './fold.ts'
import { addDays, type Day, day, daysBetween, type Instant, localOf, type Moment, times } from './time.ts'

/** What a check-in may ask now: the usual three, and once a week, by the calendar, acceptance [Q2]. */
export const acceptanceDue = (checkIns: readonly CheckIn[], now: Moment): boolean => {
  const weekAgo = addDays(localOf(now.at, now.zone).date, -7)
  return !checkIns.some((each) => each.acceptance !== undefined && dayOf(each) > weekAgo)
}

/** How far back the line of hurt reaches: older answers say nothing of now, and would crowd the picture [I3]. */
export const lineReaches = times(400, day)

const firstWeeks = times(28, day)
const quiet = times(14, day)

/**
 * Is a check-in offered as something due [Q1]? Once a day in the first four weeks while there are urges; once a week
 * after that, or when nothing has been put down for two weeks. It is only ever offered: a day without one is no gap.
 * `begun`: when the first thing was kept; `lastUrge`: when something was last put down.
 */
export function checkInDue(
  checkIns: readonly CheckIn[],
  begun: Instant | undefined,
  lastUrge: Instant | undefined,
  now: Moment,
): boolean {
  if (begun === undefined) return false
  const last = checkIns.at(-1)
  if (!last) return true
  const daily = now.at < begun + firstWeeks && lastUrge !== undefined && now.at < lastUrge + quiet
  const since = daysBetween(dayOf(last), localOf(now.at, now.zone).date)
  return since >= (daily ? 1 : 7)
}

const dayOf = ({ at, zone }: { at: Instant; zone: string }): Day => localOf(at, zone).date

/** The day a guess is about: the next one, or the same day next week [Q3]. */
export const dayGuessed = (forecast: Forecast): Day =>
  addDays(dayOf(forecast), forecast.horizon === 'day' ? 1 : 7)

/** A guess beside what came. */
export type Outcome = { readonly forecast: Forecast; readonly on: Day; readonly came: number }

/** Guesses whose day has an answer, in the order of their days: the last hurt of that day is what came [Q3]. */
export function outcomes(forecasts: readonly Forecast[], checkIns: readonly CheckIn[]): Outcome[] {
  const byDay = new Map<Day, number>()
  for (const checkIn of checkIns) if (checkIn.hurt !== undefined) byDay.set(dayOf(checkIn), checkIn.hurt)
  return forecasts
    .flatMap((forecast) => {
      const on = dayGuessed(forecast)
      const came = byDay.get(on)
      return came === undefined ? [] : [{ forecast, on, came }]
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.forecast.at - b.forecast.at))
}

/** Has a guess for this horizon been made already today? One a day of each is enough. */
export const hasGuessed = (
  forecasts: readonly Forecast[],
  horizon: Forecast['horizon'],
  now: Moment,
): boolean =>
  forecasts.some((each) => each.horizon === horizon && dayOf(each) === localOf(now.at, now.zone).date)
