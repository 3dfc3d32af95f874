import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Event } from '../event.ts'
import { happened } from '../event.ts'
import { fold } from '../fold.ts'
import { day, instant, later, type Moment, span } from '../time.ts'
import { hurtLine } from './hurt.ts'

const start = instant(Date.parse('2026-09-06T09:00:00Z'))
const on = (days: number): Moment => ({ at: later(start, span(days * day)), zone: 'Europe/London' })
const answered = (values: readonly (number | undefined)[]): Event[] =>
  values.flatMap((hurt, n) => (hurt === undefined ? [] : [happened('checked-in', on(n), { hurt })]))
const line = (values: readonly (number | undefined)[], days = values.length) =>
  hurtLine(fold(answered(values)).checkIns, undefined, on(days))

describe('hurt over time', () => {
  test('[I3] too early until seven answers, and says how many more', () => {
    expect(line([])).toEqual({ tooEarly: 7 })
    expect(line([8, 8, 7])).toEqual({ tooEarly: 4 })
    expect(line([8, 8, 7, 8, 7, 7, 7])).toHaveProperty('days')
  })

  test('[I3] the band stays on the scale and holds the mean, whatever is answered', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }), { maxLength: 60 }),
        (values) => {
          const found = line(values)
          if ('tooEarly' in found) return
          for (const { level } of found.days) {
            expect(level.low).toBeGreaterThanOrEqual(0)
            expect(level.high).toBeLessThanOrEqual(10)
            expect(level.low <= level.mean && level.mean <= level.high).toBe(true)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('[I4] in a gap of more than four days there is a band and no line', () => {
    const found = line([8, 8, 7, 8, 7, 7, 7, ...Array(9).fill(undefined), 6])
    if ('tooEarly' in found) throw new Error('too early')
    expect(found.days.slice(0, 6).every(({ drawn }) => drawn)).toBe(true)
    expect(found.days.slice(8, 14).some(({ drawn }) => drawn)).toBe(false)
  })

  test('[I5] "lower than after the first week" takes 14 answers over 21 days, on two Sundays in a row', () => {
    const falling = Array.from({ length: 60 }, (_, n) => Math.max(1, Math.round(9 - n / 8)))
    const verdict = (values: readonly (number | undefined)[]) => {
      const found = line(values)
      return 'tooEarly' in found ? 'none' : found.verdict
    }
    expect(verdict(falling.slice(0, 20))).toBe('too-early')
    expect(verdict(falling)).toBe('lower')
    expect(verdict(Array(60).fill(7))).toBe('too-early')
    expect(verdict(Array(60).fill(0))).toBe('too-early')
  })

  test('[I3] answers of another zone, and two in one moment, are no trouble', () => {
    const twice = [...answered([8, 8, 7, 8, 7, 7, 7]), ...answered([8, 8, 7, 8, 7, 7, 7])].sort(
      (a, b) => a.at - b.at,
    )
    const found = hurtLine(fold(twice).checkIns, undefined, { at: on(8).at, zone: 'Pacific/Auckland' })
    expect('tooEarly' in found).toBe(false)
    if (!('tooEarly' in found)) expect(Number.isFinite(found.now.mean)).toBe(true)
  })
})
