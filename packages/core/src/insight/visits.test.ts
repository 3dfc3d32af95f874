import { expect, test } from 'vitest'
import { type Event, happened } from '../event.ts'
import { fold } from '../fold.ts'
import { Private, reveal } from '../private.ts'
import { day, instant, later, type Moment, span } from '../time.ts'
import { around, visitsOf } from '../visits.ts'
import { pairedChange, visitAverages } from './visits.ts'

const start = instant(Date.parse('2026-11-01T15:00:00Z'))
const on = (days: number): Moment => ({ at: later(start, span(days * day)), zone: 'Europe/London' })
const went = (days: number, about?: 'children') =>
  happened('contact-logged', on(days), {
    contact: `v${days}`,
    begun: 'me',
    way: 'in-person',
    about,
    planned: undefined,
    went: undefined,
    when: on(days).at,
    hold: undefined,
  })
const hurt = (days: number, value: number, line?: string) =>
  happened('checked-in', on(days), {
    hurt: value,
    hope: undefined,
    urge: undefined,
    sleep: 3,
    acceptance: undefined,
    own: {},
    line: line === undefined ? undefined : new Private(line),
  })
const visits = (...events: Event[]) => {
  const state = fold(events)
  return visitsOf(state, state.checkIns)
}

test('[N15] a visit stands with its day before, that day and the day after: the last answer of each', () => {
  const [visit, ...more] = visits(
    hurt(-1, 6),
    hurt(-0.9, 8),
    went(0),
    hurt(0.1, 8),
    hurt(1, 9, 'I keep seeing his face when he opened the door.'),
  )
  expect(visit).toMatchObject({ on: '2026-11-01', before: 8, that: 8, after: 9, sleep: 3 })
  expect(visit?.line && reveal(visit.line)).toBe('I keep seeing his face when he opened the door.')
  expect(more).toEqual([])
})

test('[N15] a day without an answer stays empty, newest come first, and fetching the children is no visit', () => {
  expect(visits(went(0), went(0.1), went(9), went(4, 'children')).map(({ on: day_ }) => day_)).toEqual([
    '2026-11-10',
    '2026-11-01',
  ])
  expect(visits(went(0))[0]).toMatchObject({ before: undefined, that: undefined, after: undefined })
})

test('[N15] hurt a week each way, by its distance from the day', () => {
  const state = fold([hurt(-8, 1), hurt(-7, 2), hurt(0, 8), hurt(0.1, 9), hurt(7, 3), hurt(8, 4)])
  expect(around('2026-11-01', state.checkIns)).toEqual([
    { days: -7, hurt: 2 },
    { days: 0, hurt: 9 },
    { days: 7, hurt: 3 },
  ])
})

test('[N15] there is no average under five, and from five its change agrees with R on the sleep data', () => {
  const four = [0, 9, 18, 27].flatMap((days) => [hurt(days - 1, 5), went(days), hurt(days + 1, 7)])
  expect(visitAverages(visits(...four))).toBeUndefined()
  expect(visitAverages(visits(...four, went(36)))).toBeUndefined()
  const five = visitAverages(visits(...four, hurt(35, 5), went(36), hurt(37, 8)))
  expect(five).toMatchObject({ n: 5, before: 5, after: 7.2, that: undefined })
  // R: t.test(extra[group == 2], extra[group == 1], paired = TRUE) on `sleep`: t = 4.0621, df = 9, mean 1.58.
  const change = pairedChange([1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4])
  expect((change.low + change.high) / 2).toBeCloseTo(1.58, 9)
  expect((change.high - change.low) / 2).toBeCloseTo((1.8331129 * 1.58) / 4.0621277, 5)
})
