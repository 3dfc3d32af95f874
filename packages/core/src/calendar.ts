import type { Day, Instant } from './time.ts'

/** What goes into a calendar: a neutral title and when, and nothing of what it is about [A40]. */
export type Entry = {
  /** Unique and meaningless, so that a second tap replaces the first entry. */
  readonly uid: string
  readonly title: string
  /** An hour, or a whole day of the calendar. */
  readonly on: Instant | Day
  /** When the entry was made. */
  readonly made: Instant
  /** For what must not be missed: told of on the day before as well. */
  readonly early?: boolean
}

/**
 * A calendar of one entry, as RFC 5545 writes it: a quarter of an hour with an alarm at its hour, or a whole day with
 * one at nine in the morning. An hour is an instant in UTC, so that it needs no zone of its own and stays right when
 * the phone travels; a day is the day wherever the phone is.
 */
export function calendarFile({ uid, title, on, made, early = false }: Entry): string {
  const isDay = typeof on === 'string'
  const alarms = isDay ? ['PT9H', '-PT15H'] : ['PT0M', '-P1D']
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Notes//Calendar//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(made)}`,
    isDay ? `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}` : `DTSTART:${utc(on)}`,
    `DURATION:${isDay ? 'P1D' : 'PT15M'}`,
    `SUMMARY:${escaped(title)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...alarms.slice(0, early ? 2 : 1).flatMap((trigger) => alarm(title, trigger)),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
}

const alarm = (title: string, trigger: string) => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  `TRIGGER:${trigger}`,
  'END:VALARM',
]

/** An instant as `20261125T100000Z`: in UTC it needs no zone of its own (RFC 5545, 3.3.5, form 2). */
const utc = (at: Instant) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')

/** Text as a value (RFC 5545, 3.3.11). */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')

const octets = (character: string) => {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}

/** No line longer than 75 octets; what goes on begins with a space (RFC 5545, 3.1). A character is never cut in two. */
function folded(line: string): string {
  let out = ''
  let width = 0
  for (const character of line) {
    const wide = octets(character)
    if (width + wide > 75) {
      out += '\r\n '
      width = 1
    }
    out += character
    width += wide
  }
  return out
}
