import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lives } from '../../../sim/life.ts'
import { standingAsk } from './ask.ts'
import { acceptanceDue, checkInDue, dayGuessed, outcomes } from './checkin.ts'
import { type AskKind, type Event, happened, type SetUpStep } from './event.ts'
import { fold } from './fold.ts'
import { daysGiven, isOpenChannel, legalDatesAhead, lookAgainDue, lookAgainOn, nextSetUp } from './plan.ts'
import { Private } from './private.ts'
import { addDays, type Day, day, instant, instantOf, later, type Moment, span } from './time.ts'
import { clockSense, today } from './today.ts'

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
      return {
        ...state,
        hasHeld: true,
        hasLock: false,
        hasStory: false,
        hasChannels: false,
        isAtHome: false,
        ...more,
      }
    }
    expect(nextSetUp(begun([], { hasHeld: false }), false)).toBeUndefined()
    expect(nextSetUp(begun([], { hasHeld: false }), true)).toBe('ask')
    expect(nextSetUp(begun([ask('let-go', 0)]), false)).toBe('what-stays-open')
    const skip = (step: SetUpStep) => happened('set-up-skipped', on(1), { step })
    expect(nextSetUp(begun([skip('ask')]), true)).toBe('safety')
    expect(nextSetUp(begun([skip('ask'), skip('safety')]), true)).toBe('lock')
    const all = (['ask', 'what-stays-open', 'safety', 'lock', 'person', 'story'] as const).map(skip)
    expect(nextSetUp(begun(all), true)).toBe('home')
    expect(nextSetUp(begun(all, { isAtHome: true }), true)).toBeUndefined()
    expect(nextSetUp(begun([...all, skip('home')]), true)).toBeUndefined()
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

/** A moment by the clock on a wall. */
const wall = (date: Day, hour: number, minute: number, zone: string): Moment => ({
  at: instantOf(date, hour, minute, zone),
  zone,
})
const askedOn = (date: Day, kind: AskKind, more: { zone?: string; ends?: Day } = {}) =>
  happened('ask-told', wall(date, 18, 0, more.zone ?? 'Europe/London'), {
    ask: `${kind}-${date}`,
    kind,
    words: new Private('please'),
    reason: undefined,
    on: date,
    unaskedFor: true,
    limits: kind === 'legal-order' ? 'limits' : undefined,
    ends: more.ends,
  })

describe('whatever the clocks and the calendar do', () => {
  test.each([
    ['the clocks go forward', 'Europe/London', '2026-03-28', '2026-03-30', 2],
    ['the clocks go back', 'America/New_York', '2026-10-31', '2026-11-02', 2],
    ['half an hour back', 'Australia/Lord_Howe', '2026-04-04', '2026-04-06', 2],
    ['a February of 28 days', 'Asia/Kolkata', '2027-02-20', '2027-03-20', 28],
    ['a February of 29 days', 'Asia/Kolkata', '2028-02-20', '2028-03-20', 29],
    ['the turn of the year', 'Africa/Lagos', '2026-12-31', '2027-01-01', 1],
  ])('[P1] [T3] days given while %s', (_why, zone, from, to, days) => {
    const state = fold([askedOn(from, 'space', { zone })])
    for (const [hour, minute] of [
      [0, 0],
      [0, 1],
      [12, 0],
      [23, 59],
    ] as const)
      expect(daysGiven(state, wall(to, hour, minute, zone))).toBe(days)
  })

  test('[P1] [T3] over the date line a day is the day where the person stands, and comes back with them', () => {
    const state = fold([askedOn('2026-11-01', 'space', { zone: 'Pacific/Auckland' })])
    const { at } = wall('2026-11-10', 8, 0, 'Pacific/Auckland')
    expect(daysGiven(state, { at, zone: 'Pacific/Auckland' })).toBe(9)
    expect(daysGiven(state, { at, zone: 'America/Los_Angeles' })).toBe(8)
    expect(daysGiven(state, { at: later(at, span(day)), zone: 'America/Los_Angeles' })).toBe(9)
  })

  test('[P2] [T3] eight weeks are the same day of the week, also over a change of the clocks, from its midnight there', () => {
    const state = fold([askedOn('2026-09-06', 'space')])
    expect(lookAgainOn(state)).toBe('2026-11-01')
    expect(lookAgainDue(state, [], wall('2026-10-31', 23, 59, 'Europe/London'))).toBe(false)
    expect(lookAgainDue(state, [], wall('2026-11-01', 0, 0, 'Europe/London'))).toBe(true)
    expect(lookAgainDue(state, [], wall('2026-11-01', 0, 0, 'Pacific/Auckland'))).toBe(true)
  })

  test('[P2] [T5] answered before the clock was set back, it is not asked again when the clock is right', () => {
    const answered = wall('2026-12-27', 10, 0, 'Europe/London')
    const state = fold([
      askedOn('2026-11-01', 'space'),
      happened('looked-again', answered, { answer: 'yes', gave: undefined, cost: undefined }),
    ])
    const back = { at: later(answered.at, span(-7 * day)), zone: answered.zone }
    expect(clockSense(state.seen, back.at)).not.toBe('fine')
    expect(today(state, back).lookAgain).toBe(false)
    expect(lookAgainDue(state, state.looked, { ...answered, at: later(answered.at, span(day)) })).toBe(false)
    expect(daysGiven(state, answered)).toBe(56)
  })

  test('[P5] [T3] a legal date stands through its whole day where the person is', () => {
    const dates = [{ id: 'd', what: new Private('court'), on: '2026-03-29', minute: 540 }]
    const stands = (moment: Moment) => legalDatesAhead(dates, moment).length === 1
    expect(stands(wall('2026-03-29', 23, 59, 'Europe/London'))).toBe(true)
    expect(stands(wall('2026-03-30', 0, 0, 'Europe/London'))).toBe(false)
    const { at } = wall('2026-03-30', 8, 0, 'Pacific/Auckland')
    expect(stands({ at, zone: 'Pacific/Auckland' })).toBe(false)
    expect(stands({ at, zone: 'America/Los_Angeles' })).toBe(true)
  })

  test('[K1] [T3] an order stands through its last day by the calendar of the place', () => {
    const state = fold([askedOn('2027-02-01', 'legal-order', { ends: '2027-02-28' })])
    const kind = (moment: Moment) => standingAsk(state.asks, moment).kind
    expect(kind(wall('2027-02-28', 23, 59, 'Europe/London'))).toBe('legal-order')
    expect(kind(wall('2027-03-01', 0, 0, 'Europe/London'))).toBe('space')
    expect(kind(wall('2027-02-28', 23, 59, 'America/Los_Angeles'))).toBe('legal-order')
  })

  test('[K2] [T3] thirty days of no contact are thirty days of the calendar, February and changes of the clock included', () => {
    for (const from of ['2027-02-10', '2028-02-10', '2026-03-10', '2026-10-10', '2026-12-20']) {
      const stands = (days: number) =>
        standingAsk(
          fold([askedOn(from, 'no-contact'), askedOn(addDays(from, days), 'slow')]).asks,
          wall(addDays(from, days), 23, 0, 'Europe/London'),
        ).kind
      expect(stands(29)).toBe('no-contact')
      expect(stands(30)).toBe('slow')
    }
  })

  test('[Q1] [Q2] [Q3] [T3] the next day and the next week are those of the calendar', () => {
    const zone = 'Europe/London'
    const evening = wall('2026-03-28', 20, 30, zone)
    const checkIns = fold([happened('checked-in', evening, { hurt: 6, acceptance: 4 })]).checkIns
    const next = wall('2026-03-29', 7, 0, zone)
    expect(checkInDue(checkIns, evening.at, evening.at, wall('2026-03-28', 23, 59, zone))).toBe(false)
    expect(checkInDue(checkIns, evening.at, evening.at, next)).toBe(true)
    expect(acceptanceDue(checkIns, wall('2026-04-03', 23, 59, zone))).toBe(false)
    expect(acceptanceDue(checkIns, wall('2026-04-04', 7, 0, zone))).toBe(true)
    const [forecast] = fold([happened('forecast-made', evening, { horizon: 'day', hurt: 8 })]).forecasts
    expect(forecast && dayGuessed(forecast)).toBe('2026-03-29')
    const flown = fold([
      happened('forecast-made', wall('2026-12-31', 20, 0, 'Pacific/Auckland'), { horizon: 'day', hurt: 8 }),
      happened('checked-in', wall('2027-01-01', 9, 0, 'America/Los_Angeles'), { hurt: 5 }),
    ])
    expect(outcomes(flown.forecasts, flown.checkIns).map(({ came }) => came)).toEqual([5])
  })
})
