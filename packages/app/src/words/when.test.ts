import { instantOf, type Moment } from '@bide/core/time'
import { expect, test } from 'vitest'
import {
  ahead,
  clock,
  day,
  dayAndTime,
  dayOf,
  fullDayOf,
  inDays,
  partOfDay,
  past,
  pastDay,
  shortDay,
  shortDayAndTime,
} from './when.ts'

const london = 'Europe/London'
const at = (when: string, zone = london): Moment => {
  const [date = '', time = ''] = when.split(' ')
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return { at: instantOf(date, hour, minute, zone), zone }
}
const evening = at('2026-11-24 23:40')
const after = (when: string, now: Moment) => ahead(at(when, now.zone).at, now)

test('[A12] what was, near and far', () => {
  expect(past(at('2026-11-24 23:10'), evening)).toBe('tonight at 23:10')
  expect(past(at('2026-11-24 09:05'), evening)).toBe('this morning at 09:05')
  expect(past(at('2026-11-24 15:00'), evening)).toBe('this afternoon at 15:00')
  expect(past(at('2026-11-24 19:30'), evening)).toBe('this evening at 19:30')
  expect(past(at('2026-11-23 23:40'), at('2026-11-24 10:05'))).toBe('last night at 23:40')
  expect(past(at('2026-11-23 09:00'), evening)).toBe('yesterday morning at 09:00')
  expect(past(at('2026-11-18 23:26'), evening)).toBe('on Wednesday 18 November at 23:26')
  expect(pastDay(at('2026-11-23 10:14'), evening)).toBe('yesterday morning')
  expect(pastDay(at('2026-11-10 10:14'), evening)).toBe('on Tuesday 10 November')
})

test('[A12] a night runs past midnight', () => {
  const justAfter = at('2026-11-25 00:10')
  expect(past(evening, justAfter)).toBe('tonight at 23:40')
  expect(past(at('2026-11-25 00:02'), justAfter)).toBe('tonight at 00:02')
  expect(past(at('2026-11-25 00:02'), at('2026-11-25 09:00'))).toBe('last night at 00:02')
  expect(past(at('2026-11-23 23:40'), justAfter)).toBe('last night at 23:40')
  expect(after('2026-11-25 10:00', justAfter)).toBe('this morning, 10:00')
  expect(after('2026-11-26 10:00', justAfter)).toBe('tomorrow, 10:00')
  expect(after('2026-11-25 00:10', evening)).toBe('tonight, 00:10')
  expect(partOfDay(justAfter)).toBe('Tuesday night')
})

test('[A12] what will be', () => {
  expect(after('2026-11-25 10:00', evening)).toBe('tomorrow, 10:00')
  expect(after('2026-11-27 23:40', evening)).toBe('Friday 27 November, 23:40')
  expect(after('2026-11-24 23:59', evening)).toBe('tonight, 23:59')
  expect(after('2026-11-24 14:00', at('2026-11-24 09:00'))).toBe('today, 14:00')
  expect(after('2026-11-24 20:00', at('2026-11-24 09:00'))).toBe('this evening, 20:00')
  expect(after('2027-02-20 10:00', evening)).toBe('Saturday 20 February 2027, 10:00')
})

test('[A12] the year is said only when it is not this one', () => {
  const newYear = at('2027-01-01 00:20')
  expect(day(at('2026-11-19 10:20'), evening)).toBe('Thursday 19 November')
  expect(day(at('2026-11-19 10:20'), newYear)).toBe('Thursday 19 November 2026')
  expect(shortDay(at('2026-11-22 10:00'), evening)).toBe('Sun 22 Nov')
  expect(shortDay(at('2025-11-22 10:00'), evening)).toBe('Sat 22 Nov 2025')
  expect(past(at('2026-12-31 23:50'), newYear)).toBe('tonight at 23:50')
  expect(partOfDay(newYear)).toBe('Thursday night')
})

test('[A12] short forms', () => {
  expect(clock(at('2026-11-24 09:05'))).toBe('09:05')
  expect(dayAndTime(at('2026-11-19 10:20'), evening)).toBe('Thursday 19 November, 10:20')
  expect(shortDayAndTime(at('2026-11-23 23:10'))).toBe('Mon 23:10')
  expect(partOfDay(at('2026-11-24 19:00'))).toBe('Tuesday evening')
  expect(partOfDay(at('2026-11-23 02:00'))).toBe('Sunday night')
})

test('[A12] the night the clocks change is one night, and tomorrow is tomorrow', () => {
  const before = at('2026-10-24 23:40')
  expect(after('2026-10-25 10:00', before)).toBe('tomorrow, 10:00')
  expect(past(before, at('2026-10-25 10:00'))).toBe('last night at 23:40')
  const spring = at('2026-03-28 23:40')
  expect(after('2026-03-29 10:00', spring)).toBe('tomorrow, 10:00')
  expect(past(spring, at('2026-03-29 03:10'))).toBe('tonight at 23:40')
})

test('[A12] what was keeps the wall clock it was lived by, what will be follows the traveller', () => {
  const newYork = 'America/New_York'
  expect(past(at('2026-11-23 23:40', newYork), at('2026-11-24 10:00'))).toBe('last night at 23:40')
  // Put down in London after midnight, read in New York where it is still the evening before.
  expect(past(at('2026-11-24 05:30'), at('2026-11-23 22:00', newYork))).toBe(
    'on Tuesday 24 November at 05:30',
  )
  expect(ahead(at('2026-11-25 15:00').at, at('2026-11-24 09:00', newYork))).toBe('tomorrow, 10:00')
})

test('[A12] a calendar day, with and without its weekday, and how far it is', () => {
  const now = at('2026-11-24 23:40')
  expect(dayOf('2026-11-01', now)).toBe('1 November')
  expect(dayOf('2027-01-03', now)).toBe('3 January 2027')
  expect(fullDayOf('2026-12-07', now)).toBe('Monday 7 December')
  expect(inDays('2026-11-24', now)).toBe('today')
  expect(inDays('2026-11-25', now)).toBe('tomorrow')
  expect(inDays('2026-12-07', now)).toBe('in 13 days')
})
