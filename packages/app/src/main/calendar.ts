import { calendarFile, type Entry } from '@bide/core/calendar'
import { nowHere } from '../ports/clock.ts'
import { handCalendar } from '../ports/device.ts'
import type { App } from './app.ts'

/** Hands an entry to the calendar of this phone; from the pages of someone invented nothing goes there [Z4]. */
export function toCalendar(app: App, entry: Omit<Entry, 'uid' | 'made'> & { readonly uid?: string }): void {
  if (app.onlyLooking) app.onlyLooking()
  else handCalendar(calendarFile({ uid: app.newId(), made: nowHere().at, ...entry }))
}
