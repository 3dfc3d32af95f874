import type { Instant } from './time.ts'

/** What goes into a calendar: a neutral title and an hour, and nothing of what it is about [A40]. */
export type Entry = {
  /** Unique and meaningless, so that a second tap replaces the first entry. */
  readonly uid: string
  readonly title: string
  readonly at: Instant
  /** When the entry was made. */
  readonly made: Instant
}

/** A calendar of one quarter-hour entry with a quiet alarm at its hour, as RFC 5545 writes it. */
export function calendarFile({ uid, title, at, made }: Entry): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Notes//Calendar//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(made)}`,
    `DTSTART:${utc(at)}`,
    'DURATION:PT15M',
    `SUMMARY:${escaped(title)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
}

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
