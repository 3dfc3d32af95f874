import type { State } from './fold.ts'
import { modesOf } from './safety.ts'
import { isByDay } from './settings.ts'
import { day, type Instant, later, localOf, type Moment, times } from './time.ts'

/** What is said about a copy of everything: that there is none, or that the newest is old. */
export type BackupDue = 'none-yet' | 'old'

const firstDays = times(3, day)
const oldAfter = times(30, day)
const again: Record<BackupDue, number> = { 'none-yet': 7, old: 30 }

/**
 * Is a backup to be spoken of on Today [B8]? From three days after the first thing was kept until there is one, and
 * when the newest is 30 days old. Once said it stays for the rest of that day, and is not said again for 7 days, or for
 * 30 when there is a copy after all. Never at night, and never to someone who is afraid: a file that lies about can be
 * found [B9].
 */
export function backupDue(state: State, now: Moment): BackupDue | undefined {
  const { begun, backups, settings } = state
  if (begun === undefined || !isByDay(now, settings) || modesOf(state, now).fear) return undefined
  const due = backups.made === undefined ? 'none-yet' : 'old'
  const from = backups.made === undefined ? later(begun, firstDays) : later(backups.made, oldAfter)
  if (now.at < from || wasJustSaid(backups.reminded, again[due], now)) return undefined
  return due
}

/** Said on an earlier day, and not yet so many days ago. What was said today still stands. */
function wasJustSaid(reminded: Instant | undefined, days: number, now: Moment): boolean {
  if (reminded === undefined || isSameDay(reminded, now)) return false
  return now.at < later(reminded, times(days, day))
}

/** Has it to be written down that it was said now? Once a day is enough. */
export const isFirstSaid = ({ backups: { reminded } }: State, now: Moment): boolean =>
  reminded === undefined || !isSameDay(reminded, now)

const isSameDay = (at: Instant, now: Moment): boolean =>
  localOf(at, now.zone).date === localOf(now.at, now.zone).date
