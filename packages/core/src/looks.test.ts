import fc from 'fast-check'
import { expect, test } from 'vitest'
import { looksOf } from './looks.ts'
import { day, instant, later, localOf, span } from './time.ts'

const zone = 'Europe/London'
const at = (date: string) => ({ at: instant(Date.parse(`${date}T12:00:00Z`)), zone })

test('[N9] contact is looked at once a week, on Sunday unless another day was picked', () => {
  expect(looksOf([], at('2026-11-24'))).toEqual({ last: '2026-11-22', next: '2026-11-29' })
  expect(looksOf([], at('2026-11-22'))).toEqual({ last: '2026-11-22', next: '2026-11-29' })
  expect(looksOf([], at('2026-11-21')).last).toBe('2026-11-15')
})

test('[N9] another day begins a week after the last look at the soonest', () => {
  const wednesday = [{ ...at('2026-11-24'), weekday: 3 }]
  expect(looksOf(wednesday, at('2026-11-25'))).toEqual({ last: '2026-11-22', next: '2026-12-02' })
  expect(looksOf(wednesday, at('2026-12-10'))).toEqual({ last: '2026-12-09', next: '2026-12-16' })
  const sunday = [{ ...at('2026-11-24'), weekday: 7 }]
  expect(looksOf(sunday, at('2026-11-24'))).toEqual({ last: '2026-11-22', next: '2026-11-29' })
})

test('[N9] whatever is picked, and however often, two looks are a week apart at least', () => {
  const start = at('2026-06-01').at
  const picks = fc.array(
    fc.record({ after: fc.integer({ min: 0, max: 120 }), weekday: fc.integer({ min: 1, max: 7 }) }),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(picks, (list) => {
      const picked = list
        .map(({ after, weekday }) => ({ at: later(start, span(after * day)), zone, weekday }))
        .sort((a, b) => a.at - b.at)
      const seen: string[] = []
      for (let n = 0; n <= 150; n++) {
        const now = { at: later(start, span(n * day)), zone }
        const known = picked.filter((each) => each.at <= now.at)
        const { last, next } = looksOf(known, now)
        const today = localOf(now.at, zone).date
        expect(last <= today && today < next).toBe(true)
        if (seen.at(-1) !== last) seen.push(last)
      }
      for (const [i, look] of seen.entries())
        if (i > 0) expect(Date.parse(look) - Date.parse(seen[i - 1] ?? '')).toBeGreaterThanOrEqual(7 * day)
    }),
    { numRuns: 100 },
  )
})
