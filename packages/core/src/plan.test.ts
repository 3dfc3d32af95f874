import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lives } from '../../../sim/life.ts'
import { acceptanceDue, checkInDue, dayGuessed, outcomes } from './checkin.ts'
import { type AskKind, type Event, happened } from './event.ts'
import { fold } from './fold.ts'
import { daysGiven, isOpenChannel, legalDatesAhead, lookAgainDue, lookAgainOn, nextSetUp } from './plan.ts'
import { Private } from './private.ts'
import { day, instant, later, type Moment, span } from './time.ts'

const start = instant(Date.parse('2026-11-01T18:00:00Z'))
const on = (days: number): Moment => ({ at: later(start, span(days * day)), zone: 'Europe/London' })
const ask = (kind: AskKind, days: number) =>
  happened('ask-told', on(days), {
    ask: `${kind}${days}`,
    kind,
    words: new Private('please'),
    reason: undefined,
    on: new Date(on(days).at).toISOString().slice(0, 10),
    unaskedFor: true,
    limits: undefined,
    ends: undefined,
  })
const plan = (days: number, set: object) =>
  happened('plan-set', on(days), set as Parameters<typeof happened<'plan-set'>>[2])

describe('the space plan', () => {
  test('[P1] days are counted forward from the day they asked, by the calendar', () => {
    const state = fold([ask('let-go', 0)])
    expect(daysGiven(state, on(0))).toBe(0)
    expect(daysGiven(state, { at: instant(Date.parse('2026-11-24T07:00:00Z')), zone: 'Europe/London' })).toBe(
      23,
    )
    expect(daysGiven(fold([]), on(3))).toBeUndefined()
  })

  test('[P1] nothing that is done sets them back, in any life', () => {
    fc.assert(
      fc.property(lives({ maxEvents: 80 }), ({ events, end }) => {
        const all = [ask('space', 0), ...events]
        const now = { at: end, zone: 'Europe/London' }
        let before = -1
        for (let n = 1; n <= all.length; n++) {
          const given = daysGiven(fold(all.slice(0, n)), now) ?? -1
          expect(given).toBeGreaterThanOrEqual(before)
          before = given
        }
      }),
      { numRuns: 30 },
    )
  })

  test('[P2] look again after 8 weeks unless moved, or never, and only until it is answered', () => {
    expect(lookAgainOn(fold([ask('let-go', 0)]))).toBe('2026-12-27')
    expect(lookAgainOn(fold([ask('let-go', 0), plan(0, { lookAgain: '2027-02-01' })]))).toBe('2027-02-01')
    const none = fold([ask('let-go', 0), plan(0, { lookAgain: 'no-date' })])
    expect(lookAgainOn(none)).toBeUndefined()
    expect(lookAgainDue(none, [], on(400))).toBe(false)
    const state = fold([ask('let-go', 0)])
    expect(lookAgainDue(state, state.looked, on(55))).toBe(false)
    expect(lookAgainDue(state, state.looked, on(56))).toBe(true)
    const looked = fold([
      ask('let-go', 0),
      happened('looked-again', on(57), { answer: 'yes', gave: undefined, cost: undefined }),
    ])
    expect(lookAgainDue(looked, looked.looked, on(58))).toBe(false)
  })

  test('[P3] practical channels follow the plan, but a strict ask closes them whatever the plan says', () => {
    const state = fold([ask('let-go', 0), plan(0, { money: false, children: true })])
    expect(isOpenChannel(state, 'money', on(1))).toBe(false)
    expect(isOpenChannel(state, 'children', on(1))).toBe(true)
    expect(isOpenChannel(state, 'us', on(1))).toBe(false)
    const strict = fold([ask('let-go', 0), plan(0, { children: true }), ask('no-contact', 2)])
    expect(isOpenChannel(strict, 'children', on(3))).toBe(false)
  })

  test('[P5] legal dates stand until their day is over, soonest first', () => {
    const date = (id: string, day_: string) =>
      happened('legal-date-set', on(0), {
        date: id,
        what: new Private('Court date'),
        on: day_,
        minute: undefined,
      })
    const state = fold([date('a', '2026-12-07'), date('b', '2026-11-20'), date('c', '2026-11-02')])
    expect(legalDatesAhead(state.legalDates.values(), on(1)).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
    expect(legalDatesAhead(state.legalDates.values(), on(2)).map(({ id }) => id)).toEqual(['b', 'a'])
  })

  test('[P6] set-up goes one step at a time, after the first hold or by day, and a skipped step stays away', () => {
    const begun = (events: Event[], more = {}) => {
      const state = fold(events)
      return { ...state, hasHeld: true, hasLock: false, hasChannels: false, ...more }
    }
    expect(nextSetUp(begun([], { hasHeld: false }), false)).toBeUndefined()
    expect(nextSetUp(begun([], { hasHeld: false }), true)).toBe('ask')
    expect(nextSetUp(begun([ask('let-go', 0)]), false)).toBe('what-stays-open')
    const skip = (step: 'ask' | 'safety') => happened('set-up-skipped', on(1), { step })
    expect(nextSetUp(begun([skip('ask')]), true)).toBe('safety')
    expect(nextSetUp(begun([skip('ask'), skip('safety')]), true)).toBe('lock')
  })
})

describe('checking in', () => {
  const checked = (days: number, more: object = { hurt: 6 }) =>
    happened('checked-in', on(days), more as Parameters<typeof happened<'checked-in'>>[2])

  test('[Q1] once a day in the first four weeks while there are urges, once a week later or when they thin out', () => {
    const due = (events: Event[], lastUrge: number, now: number) =>
      checkInDue(fold(events).checkIns, start, on(lastUrge).at, on(now))
    expect(checkInDue([], undefined, undefined, on(0))).toBe(false)
    expect(due([], 0, 0)).toBe(true)
    expect(due([checked(0)], 0, 0.2)).toBe(false)
    expect(due([checked(0)], 0, 1)).toBe(true)
    expect(due([checked(20)], 0, 21)).toBe(false)
    expect(due([checked(20)], 0, 27)).toBe(true)
    expect(due([checked(40)], 40, 41)).toBe(false)
    expect(due([checked(40)], 40, 47)).toBe(true)
  })

  test('[Q2] acceptance once a week', () => {
    expect(acceptanceDue([], on(0))).toBe(true)
    expect(acceptanceDue(fold([checked(0, { acceptance: 3 })]).checkIns, on(6))).toBe(false)
    expect(acceptanceDue(fold([checked(0, { acceptance: 3 }), checked(6)]).checkIns, on(7))).toBe(true)
  })

  test('[Q3] a guess is set beside the last answer of its own day, misses shown both ways', () => {
    const guessed = (days: number, horizon: 'day' | 'week', hurt: number) =>
      happened('forecast-made', on(days), { horizon, hurt })
    const state = fold([
      guessed(0, 'day', 8),
      guessed(0, 'week', 3),
      checked(1, { hurt: 7 }),
      checked(1.1, { hurt: 5 }),
      checked(7, { hurt: 6 }),
    ])
    expect(state.forecasts.map(dayGuessed)).toEqual(['2026-11-02', '2026-11-08'])
    expect(
      outcomes(state.forecasts, state.checkIns).map(({ forecast, came }) => [forecast.hurt, came]),
    ).toEqual([
      [8, 5],
      [3, 6],
    ])
    expect(outcomes(state.forecasts, [])).toEqual([])
  })
})
