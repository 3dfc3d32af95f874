import fc from 'fast-check'
import ICAL from 'ical.js'
import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, test } from 'vitest'
import { calendarFile, type Entry } from './calendar.ts'
import { instant, instantOf } from './time.ts'

const at = instant(Date.parse('2026-11-25T10:00:00Z'))
const entry = (title: string, more: Partial<Entry> = {}) =>
  calendarFile({ uid: 'u1', title, on: at, made: instant(at - 1), ...more })

/** By the two libraries that read calendars: ical.js, which Thunderbird uses, and ts-ics. */
const readers = {
  'ical.js': (file: string) => {
    const [component] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')
    if (!component) return undefined
    const { summary, startDate, endDate } = new ICAL.Event(component)
    return {
      title: summary,
      isDay: startDate.isDate,
      from: startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString(),
      minutes: endDate.subtractDate(startDate).toSeconds() / 60,
      alarms: component.getAllSubcomponents('valarm').length,
    }
  },
  'ts-ics': (file: string) => {
    const [event] = convertIcsCalendar(undefined, file).events ?? []
    if (!event) return undefined
    const isDay = event.start.type === 'DATE'
    const from = event.start.date.toISOString()
    const { days = 0, minutes = 0 } = event.duration ?? {}
    return {
      title: event.summary,
      isDay,
      from: isDay ? from.slice(0, 10) : from,
      minutes: days * 24 * 60 + minutes,
      alarms: event.alarms?.length,
    }
  },
}

describe.each(Object.entries(readers))('as %s reads it', (_name, read) => {
  test('[A40] the hour and the neutral title, and nothing else of it', () => {
    expect(read(entry('Something is ready'))).toEqual({
      title: 'Something is ready',
      isDay: false,
      from: '2026-11-25T10:00:00.000Z',
      minutes: 15,
      alarms: 1,
    })
    expect(entry('Something is ready')).not.toMatch(/bide|hold|message/i)
  })

  test('[A40] a day without an hour is a whole day wherever the phone is, and may be told of early', () => {
    expect(read(entry('Appointment', { on: '2028-02-29', early: true }))).toEqual({
      title: 'Appointment',
      isDay: true,
      from: '2028-02-29',
      minutes: 24 * 60,
      alarms: 2,
    })
  })

  test('[A40] [T2] an hour on the wall, on both sides of a change of the clocks, is that hour', () => {
    for (const day of ['2026-03-29', '2026-10-25', '2026-11-01', '2027-01-01'])
      for (const zone of ['Europe/London', 'America/New_York', 'Pacific/Auckland', 'Pacific/Kiritimati']) {
        const on = instantOf(day, 9, 30, zone)
        expect(read(entry('Appointment', { on }))?.from).toBe(new Date(on).toISOString())
      }
  })

  test('[A40] any title survives folding and escaping', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (title) => {
        fc.pre(title.trim() === title && !/[\p{Cc}]/u.test(title))
        expect(read(entry(title))?.title).toBe(title)
      }),
    )
  })
})

test('[A40] no line is longer than 75 octets, and each ends as RFC 5545 has it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const file = entry(title)
      expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
      for (const line of file.split('\r\n')) {
        expect(line).not.toMatch(/[\r\n]/)
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      }
    }),
  )
})
