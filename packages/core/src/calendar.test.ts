import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarFile } from './calendar.ts'
import { instant } from './time.ts'

const at = instant(Date.parse('2026-11-25T10:00:00Z'))
const entry = (title: string) => calendarFile({ uid: 'u1', title, at, made: instant(at - 1) })

/** A reader of its own: unfold, split at the first colon, unescape (RFC 5545, 3.1 and 3.3.11). */
function read(file: string): Map<string, string> {
  const lines = file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean)
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':')
      const value = line
        .slice(colon + 1)
        .replace(/\\([\\;,nN])/g, (_, c) => (c === 'n' || c === 'N' ? '\n' : c))
      return [line.slice(0, colon), value]
    }),
  )
}

test('[A40] the hour and the neutral title, and nothing else of it', () => {
  const fields = read(entry('Something is ready'))
  expect(fields.get('DTSTART')).toBe('20261125T100000Z')
  expect(fields.get('SUMMARY')).toBe('Something is ready')
  expect(entry('Something is ready')).not.toMatch(/bide|hold|message/i)
})

test('[A40] any title survives folding and escaping, and no line is longer than 75 octets', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const file = entry(title)
      expect(read(file).get('SUMMARY')).toBe(title.replace(/\r\n|\r/g, '\n'))
      for (const line of file.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    }),
  )
})
