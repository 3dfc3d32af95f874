import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  day,
  dayBegins,
  daysBetween,
  hour,
  instant,
  instantOf,
  later,
  localOf,
  minute,
  nextAt,
  times,
} from './time.ts'
import { clockSense } from './today.ts'

const at = (iso: string) => instant(Date.parse(iso))
const zones = [
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/St_Johns',
  'Africa/Casablanca',
  'UTC',
]
const anyInstant = fc
  .integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 0, 1) })
  .map((ms) => instant(ms))

describe('local time', () => {
  test('[T1] an instant is read on the wall of the zone it was lived in', () => {
    const night = at('2026-11-24T23:40:00Z')
    expect(localOf(night, 'Europe/London')).toEqual({ date: '2026-11-24', hour: 23, minute: 40, weekday: 2 })
    expect(localOf(night, 'Asia/Kolkata')).toEqual({ date: '2026-11-25', hour: 5, minute: 10, weekday: 3 })
    expect(localOf(night, 'America/New_York')).toMatchObject({ date: '2026-11-24', hour: 18 })
  })

  test('[T1] a time on the wall and back is the same instant, in every zone, but for repeated hours', () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...zones), (ms, zone) => {
        const whole = instant(Math.floor(ms / minute) * minute)
        const wall = localOf(whole, zone)
        const back = instantOf(wall.date, wall.hour, wall.minute, zone)
        expect(localOf(back, zone)).toEqual(wall)
        expect(back - whole).toBeGreaterThanOrEqual(0)
        expect(back - whole).toBeLessThanOrEqual(hour)
      }),
    )
  })

  test('[T2] a skipped hour falls after the gap, a repeated one is the second', () => {
    expect(instantOf('2026-03-29', 1, 30, 'Europe/London')).toBe(at('2026-03-29T01:30:00Z'))
    expect(localOf(at('2026-03-29T01:30:00Z'), 'Europe/London').hour).toBe(2)
    expect(instantOf('2026-10-25', 1, 30, 'Europe/London')).toBe(at('2026-10-25T01:30:00Z'))
    expect(instantOf('2026-11-01', 1, 30, 'America/New_York')).toBe(at('2026-11-01T06:30:00Z'))
    expect(instantOf('2026-04-05', 1, 45, 'Australia/Lord_Howe')).toBe(at('2026-04-04T15:15:00Z'))
  })

  test('[T2] an hour beside a change, but not in it, is read plainly', () => {
    expect(instantOf('2026-03-29', 10, 0, 'Europe/London')).toBe(at('2026-03-29T09:00:00Z'))
    expect(instantOf('2026-03-28', 22, 0, 'Europe/London')).toBe(at('2026-03-28T22:00:00Z'))
    expect(instantOf('2026-10-25', 10, 0, 'Europe/London')).toBe(at('2026-10-25T10:00:00Z'))
    expect(instantOf('2026-10-24', 22, 0, 'Europe/London')).toBe(at('2026-10-24T21:00:00Z'))
  })

  test('[T3] days follow the calendar: February, a day of 23 hours, and a day that a country left out', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
    expect(daysBetween('2026-11-01', '2026-11-24')).toBe(23)
    expect(dayBegins('2026-03-30', 'Europe/London') - dayBegins('2026-03-29', 'Europe/London')).toBe(
      23 * hour,
    )
    const apia = nextAt(10, 0, at('2011-12-30T02:00:00Z'), 'Pacific/Apia')
    expect(localOf(apia, 'Pacific/Apia')).toMatchObject({ date: '2011-12-31', hour: 10 })
  })

  test('[T3] the next 10:00 is never before now, and never more than 26 hours away', () => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.constantFrom('Europe/London', 'America/New_York', 'Asia/Kolkata'),
        (ms, zone) => {
          const next = nextAt(10, 0, ms, zone)
          expect(next).toBeGreaterThanOrEqual(ms)
          expect(next - ms).toBeLessThanOrEqual(26 * hour)
          expect(localOf(next, zone)).toMatchObject({ hour: 10, minute: 0 })
        },
      ),
    )
  })

  test('[T4] a zone nobody knows is read as UTC', () => {
    const night = at('2026-11-24T23:40:00Z')
    expect(localOf(night, 'Mars/Olympus')).toEqual(localOf(night, 'UTC'))
  })
})

test('[T1] what is remembered of a zone is what Intl says, in every zone and at any instant since 1980', () => {
  const every = Intl.supportedValuesOf('timeZone')
  const ms = fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2060, 0, 1) })
  fc.assert(
    fc.property(ms, fc.constantFrom(...every), (at, zone) => {
      const { date, hour: h, minute: m } = localOf(instant(at), zone)
      const said = new Intl.DateTimeFormat('en-CA', {
        timeZone: zone,
        hourCycle: 'h23',
        dateStyle: 'short',
        timeStyle: 'short',
      }).format(at)
      expect(`${date}, ${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`).toBe(said)
    }),
    { numRuns: 2_000 },
  )
})

describe('the clock', () => {
  const seen = at('2026-11-24T23:40:00Z')
  test('[T5] set back, far ahead and fine are told apart', () => {
    expect(clockSense(seen, later(seen, minute))).toBe('fine')
    expect(clockSense(seen, later(seen, times(-4, minute)))).toBe('fine')
    expect(clockSense(seen, later(seen, times(-7, day)))).toEqual({ setBack: 7 * day })
    expect(clockSense(seen, later(seen, times(89, day)))).toBe('fine')
    expect(clockSense(seen, later(seen, times(400, day)))).toEqual({ farAhead: 400 * day })
    expect(clockSense(instant(0), seen)).toBe('fine')
  })
})
