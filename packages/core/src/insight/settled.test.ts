import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Leaning } from '../leaning.ts'
import { addDays, hour, instantOf, later, times } from '../time.ts'
import { goesOn, held } from './settled.ts'

const zone = 'Europe/London'
const sunday = '2026-06-07'
const on = (week: number) => instantOf(addDays(sunday, 7 * week), 20, 0, zone)

type Said = { where?: number; sure?: number; hurt?: number | undefined; slept?: number | undefined }
const entry = (
  week: number,
  { where = 5, sure = 8, hurt = week % 2 === 0 ? 7 : 3, slept = 7 }: Said = {},
): Leaning => ({
  at: on(week),
  zone,
  where,
  sure,
  why: undefined,
  hurt,
  slept,
})
const weeks = (count: number, said: (week: number) => Said = () => ({})) =>
  Array.from({ length: count }, (_, week) => entry(week, said(week)))
/** Without the pull of the mood: hurt goes up and down, the leaning wanders a little by itself. */
const steady = (week: number): Said => ({ where: 5 + ([0, 0, 1, 1][week % 4] ?? 0) })

describe('whether a leaning has held', () => {
  test('[O3] nothing kept is nothing, and one that is unsure is on neither side', () => {
    expect(held([], [])).toEqual({ state: 'none' })
    expect(held([entry(0, { where: 1 })], [])).toEqual({ state: 'unsure' })
    expect(held([...weeks(8), entry(8, { where: -1 })], [])).toEqual({ state: 'unsure' })
  })

  test('[O3] six in a row on one side hold, five do not', () => {
    expect(held(weeks(5), [])).toEqual({ state: 'leaning', side: 'hold-on', run: 5 })
    expect(held(weeks(6), [])).toMatchObject({ state: 'holding', side: 'hold-on', run: 6 })
    const other = held(
      weeks(6, () => ({ where: -4 })),
      [],
    )
    expect(other).toMatchObject({ state: 'holding', side: 'let-go', run: 6 })
  })

  test('[O3] five of the six have to be sure: 6 of 10 is, 5 is not', () => {
    const sure = (unsure: number) => weeks(6, (week) => ({ sure: week < unsure ? 5 : 6 }))
    expect(held(sure(1), []).state).toBe('holding')
    expect(held(sure(2), []).state).toBe('leaning')
  })

  test('[O3] an entry on the other side, or on none, begins a new row', () => {
    const swung = weeks(9, (week) => ({ where: week === 4 ? -6 : 4 }))
    expect(held(swung, [])).toEqual({ state: 'leaning', side: 'hold-on', run: 4 })
    const wavered = weeks(9, (week) => ({ where: week === 4 ? 1 : 4 }))
    expect(held(wavered, [])).toEqual({ state: 'leaning', side: 'hold-on', run: 4 })
  })

  test('[O3] one week may be missed, two may not', () => {
    const without = (...missed: number[]) => weeks(9).filter((_, week) => !missed.includes(week))
    expect(held(without(3), [])).toMatchObject({ run: 8 })
    expect(held(without(3, 4), [])).toEqual({ state: 'leaning', side: 'hold-on', run: 4 })
  })

  test('[O3] kept and not counted: within 24 hours of a contact, or after less than 4 hours of sleep', () => {
    const six = weeks(6)
    const hoursAfter = (n: number) => [later(on(2), times(n, hour))]
    for (const n of [-24, -1, 0, 24])
      expect(held(six, hoursAfter(n))).toMatchObject({ state: 'leaning', run: 5 })
    for (const n of [-25, 25]) expect(held(six, hoursAfter(n)).state).toBe('holding')
    const slept = (hours: number | undefined) => weeks(6, (week) => (week === 2 ? { slept: hours } : {}))
    expect(held(slept(3), [])).toMatchObject({ state: 'leaning', run: 5 })
    expect(held(slept(4), []).state).toBe('holding')
    expect(held(slept(undefined), []).state).toBe('holding')
    // One that is not counted breaks no row, even on the other side.
    const bad = weeks(7, (week) => (week === 3 ? { where: -9, slept: 2 } : {}))
    expect(held(bad, [])).toMatchObject({ state: 'holding', run: 6 })
  })

  test('[O3] two devices in one week count once', () => {
    const twice = [...weeks(5), { ...entry(4), at: later(on(4), times(30, hour)) }]
    expect(held(twice, [])).toEqual({ state: 'leaning', side: 'hold-on', run: 5 })
  })

  test('[O4] eight in a row settle when they do not move with the hurt, once ten tell of it', () => {
    expect(held(weeks(7, steady), [])).toMatchObject({ state: 'holding', run: 7, hurt: 'too-short' })
    expect(held(weeks(8, steady), [])).toMatchObject({ state: 'holding', run: 8, hurt: 'unknown' })
    expect(held(weeks(9, steady), [])).toMatchObject({ state: 'holding', hurt: 'unknown' })
    expect(held(weeks(10, steady), [])).toEqual({ state: 'settled', side: 'hold-on', run: 10 })
    const before = weeks(11, (week) => ({
      ...steady(week),
      where: week < 3 ? -4 : 5 + (week % 4 > 1 ? 1 : 0),
    }))
    expect(held(before, [])).toMatchObject({ state: 'settled', run: 8 })
  })

  test('[O4] one that follows the hurt holds, and it is said that it moves', () => {
    const moody = weeks(12, (week) => ({ where: week % 2 === 0 ? 2 : 8 }))
    expect(held(moody, [])).toMatchObject({ state: 'holding', run: 12, hurt: 'moves' })
    const against = weeks(12, (week) => ({ where: week % 2 === 0 ? 8 : 2 }))
    expect(held(against, [])).toMatchObject({ state: 'holding', hurt: 'moves' })
  })

  test('[O4] without a bad day or without a good one it is not known', () => {
    const alike = (hurt: number) => weeks(12, (week) => ({ ...steady(week), hurt: hurt + (week % 2) }))
    expect(held(alike(7), [])).toMatchObject({ state: 'holding', hurt: 'unknown' })
    expect(held(alike(3), [])).toMatchObject({ state: 'holding', hurt: 'unknown' })
    expect(held(alike(5), [])).toMatchObject({ state: 'holding', hurt: 'unknown' })
    const none = weeks(12, (week) => ({ ...steady(week), hurt: undefined }))
    expect(
      held(
        none.map((each) => ({ ...each, hurt: undefined })),
        [],
      ),
    ).toMatchObject({ hurt: 'unknown' })
  })

  test('[O4] only the last twenty tell whether it moves with the hurt', () => {
    const calmer = weeks(32, (week) => (week < 12 ? { where: week % 2 === 0 ? 2 : 10 } : steady(week)))
    expect(held(calmer, []).state).toBe('settled')
    expect(held(calmer.slice(0, 24), [])).toMatchObject({ state: 'holding', hurt: 'moves' })
  })

  test('[O3] the order in which entries came together makes no difference, and nothing is ever said of less than six', () => {
    const said = fc.record({
      where: fc.integer({ min: -10, max: 10 }),
      sure: fc.integer({ min: 0, max: 10 }),
      hurt: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
      slept: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
    })
    fc.assert(
      fc.property(
        fc.array(said, { maxLength: 30 }).chain((all) => {
          const kept = all.map((each, week) => ({ ...entry(week), ...each }))
          return fc.tuple(fc.constant(kept), fc.shuffledSubarray(kept, { minLength: kept.length }))
        }),
        ([kept, mixed]) => {
          const now = held(kept, [])
          expect(held(mixed, [])).toEqual(now)
          if (kept.length < 6) expect(['none', 'unsure', 'leaning']).toContain(now.state)
          if (kept.length < 10) expect(now.state).not.toBe('settled')
        },
      ),
    )
  })

  test('[O4] the rule of succession: seven weeks without a change, four more in 67 of 100', () => {
    expect(goesOn(8, 4)).toBeCloseTo(2 / 3, 10)
    expect(goesOn(6, 4)).toBeCloseTo(0.6, 10)
    expect(goesOn(1, 1)).toBe(0.5)
  })
})
