import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backupDue, isFirstSaid } from './backup-due.ts'
import { type Event, happened } from './event.ts'
import { fold } from './fold.ts'
import { isByDay } from './settings.ts'
import { day, hour, instant, later, type Moment, span, times } from './time.ts'

const london = (iso: string): Moment => ({ at: instant(Date.parse(iso)), zone: 'Europe/London' })
const first = london('2026-11-01T12:00:00Z')
const begun = happened('checked-in', first, { hurt: 5 })
const after = (days: number, hours = 0): Moment => ({
  at: later(first.at, span(days * day + hours * hour)),
  zone: first.zone,
})
const made = (at: Moment) => happened('backup-made', at, { made: at.at, entries: 3 })
const said = (at: Moment) => happened('backup-reminded', at, {})
const due = (events: readonly Event[], now: Moment) => backupDue(fold(events), now)

test('[B8] nothing is said before anything was kept, nor in the first three days', () => {
  expect(due([], after(10))).toBeUndefined()
  expect(due([begun], after(2, 23))).toBeUndefined()
  expect(due([begun], after(3))).toBe('none-yet')
})

test('[B8] said, it stays for that day, and comes back after a week', () => {
  const events = [begun, said(after(3))]
  expect(due(events, after(3, 5))).toBe('none-yet')
  expect(isFirstSaid(fold(events), after(3, 5))).toBe(false)
  for (const days of [4, 5, 6, 7, 8, 9]) expect(due(events, after(days))).toBeUndefined()
  expect(due(events, after(10))).toBe('none-yet')
  expect(isFirstSaid(fold(events), after(10))).toBe(true)
})

test('[B8] with a backup it is quiet for 30 days, and then says so every 30', () => {
  const events = [begun, said(after(3)), made(after(3, 1))]
  expect(due(events, after(3, 2))).toBeUndefined()
  expect(due(events, after(33))).toBeUndefined()
  expect(due(events, after(33, 1))).toBe('old')
  const again = [...events, said(after(34))]
  expect(due(again, after(34, 3))).toBe('old')
  expect(due(again, after(50))).toBeUndefined()
  expect(due(again, after(64))).toBe('old')
  expect(due([...again, made(after(60))], after(64))).toBeUndefined()
})

test('[B8] the newest backup counts, in whatever order they are told', () => {
  const events = [begun, made(after(40)), made(after(5))]
  expect(fold(events).backups.made).toBe(after(40).at)
  expect(due(events, after(50))).toBeUndefined()
})

test('[B8] never at night', () => {
  expect(due([begun], london('2026-11-10T23:30:00Z'))).toBeUndefined()
  expect(due([begun], london('2026-11-11T03:00:00Z'))).toBeUndefined()
})

test('[B9] someone who is afraid is not asked to make a file', () => {
  const afraid = happened('afraid-answered', after(1), { answer: 'me' })
  expect(due([begun, afraid], after(10))).toBeUndefined()
})

test('[B8] however the days go, it is said on one day a week at most, and only by day', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 48 }), { maxLength: 80 }), (waits) => {
      const events: Event[] = [begun]
      const days: number[] = []
      let now = first
      for (const wait of waits) {
        now = { ...now, at: later(now.at, times(wait, hour)) }
        const state = fold(events)
        if (backupDue(state, now) === undefined) continue
        expect(isByDay(now, state.settings)).toBe(true)
        if (!isFirstSaid(state, now)) continue
        days.push(now.at)
        events.push(said(now))
      }
      for (const [i, at] of days.entries())
        if (i > 0) expect(at - (days[i - 1] ?? 0)).toBeGreaterThanOrEqual(7 * day)
    }),
  )
})
