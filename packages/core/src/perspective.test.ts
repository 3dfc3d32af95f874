import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Event, type EventOf, happened } from './event.ts'
import { fold } from './fold.ts'
import { type Felt, type Fight, feltDue, fightOffer, lookingFor, thenAndNow } from './perspective.ts'
import { Private, reveal } from './private.ts'
import type { Modes } from './safety.ts'
import { day, instant, later, type Moment, minute, times } from './time.ts'

const london = (iso: string): Moment => ({ at: instant(Date.parse(iso)), zone: 'Europe/London' })
const evening = london('2026-11-24T20:10:00Z')
const after = (days: number): Moment => ({ ...evening, at: later(evening.at, times(days, day)) })
const calm: Modes = { stop: false, fear: false, feared: false, unanswered: false, careful: false }
type Told = Partial<Omit<EventOf<'fight-kept'>, 'type' | 'at' | 'zone'>>
const kept = (fight: string, now: Moment, told: Told = {}) =>
  happened('fight-kept', now, { fight, ...told } as Parameters<typeof happened<'fight-kept'>>[2])
const felt = (said: Felt['felt'], now: Moment) => happened('writing-felt', now, { felt: said })
const offer = (events: readonly Event[], now: Moment, modes: Partial<Modes> = {}) =>
  fightOffer(fold(events), { ...calm, ...modes }, now)

test('[W6] it is offered only after the safety questions, and to nobody whom a mode must keep from it', () => {
  expect(offer([], evening)).toBe('open')
  expect(offer([], evening, { unanswered: true })).toBe('questions')
  for (const mode of ['stop', 'fear', 'feared', 'careful'] as const)
    for (const unanswered of [true, false])
      expect(offer([], evening, { [mode]: true, unanswered }), mode).toBe('shut')
})

test('[W6] once a week at most, by the calendar; changing one that is there puts nothing off', () => {
  const one = [kept('a', evening)]
  expect(offer(one, evening)).toEqual({ next: '2026-12-01' })
  expect(offer(one, after(6.1))).toEqual({ next: '2026-12-01' })
  expect(offer(one, after(7))).toBe('open')
  expect(offer([...one, kept('a', after(6))], after(7))).toBe('open')
  expect(offer([...one, kept('b', after(7))], after(8))).toEqual({ next: '2026-12-08' })
})

test('[W8] after two "worse" running, or after eight, it stops being offered', () => {
  const worse = [felt('worse', after(0)), felt('worse', after(31))]
  expect(offer([kept('a', evening), ...worse], after(40))).toBe('worse')
  expect(offer([kept('a', evening), ...worse, felt('same', after(62))], after(70))).toBe('open')
  const eight = Array.from({ length: 8 }, (_, n) => kept(`f${n}`, after(7 * n)))
  expect(offer(eight.slice(1), after(70))).toBe('open')
  expect(offer(eight, after(70))).toBe('enough')
})

test('[W8] how writing leaves one is asked once a month', () => {
  expect(feltDue([], evening)).toBe(true)
  const told = fold([felt('better', evening)]).writing
  expect(feltDue(told, after(29))).toBe(false)
  expect(feltDue(told, after(30))).toBe(true)
})

test('[W7] a looking back lasts fifteen minutes', () => {
  expect(lookingFor).toBe(15 * minute)
})

test('[W6] one is kept whole each time, keeps its first day, and is gone when it is taken away', () => {
  const first = kept('a', evening, {
    what: new Private('the kitchen'),
    mine: new Private('tiles'),
    bigThen: 9,
  })
  const again = kept('a', after(8), { what: new Private('money for the kitchen'), bigThen: 9, bigNow: 3 })
  const fight = fold([first, again]).fights.get('a')
  expect(fight).toMatchObject({
    at: evening.at,
    changed: after(8).at,
    bigThen: 9,
    bigNow: 3,
    mine: undefined,
  })
  expect(fight?.what && reveal(fight.what)).toBe('money for the kitchen')
  expect(fold([first, happened('fight-dropped', evening, { fight: 'a' })]).fights.size).toBe(0)
})

test('[W9] under three with both numbers it is too early to tell, and by how many', () => {
  const sized = (id: string, bigThen?: number, bigNow?: number) =>
    kept(id, evening, {
      ...(bigThen === undefined ? {} : { bigThen }),
      ...(bigNow === undefined ? {} : { bigNow }),
    })
  const told = (events: readonly Event[]) => thenAndNow(fold(events).fights.values())
  expect(told([])).toEqual({ tooEarly: 3 })
  expect(told([sized('a', 9, 3), sized('b', 5), sized('c', undefined, 2)])).toEqual({ tooEarly: 2 })
  expect(told([sized('a', 9, 3), sized('b', 5, 5), sized('c', 2, 6), sized('d', 8)])).toEqual({
    of: 3,
    smaller: 1,
    larger: 1,
    same: 1,
  })
})

test('[W9] the parts make the whole', () => {
  const scale = fc.integer({ min: 0, max: 10 })
  fc.assert(
    fc.property(fc.array(fc.tuple(scale, scale), { minLength: 3, maxLength: 30 }), (pairs) => {
      const fights = pairs.map(([bigThen, bigNow]) => ({ bigThen, bigNow }) as Fight)
      const told = thenAndNow(fights)
      if ('tooEarly' in told) throw new Error('three are enough')
      expect(told.smaller + told.larger + told.same).toBe(told.of)
      expect(told.smaller).toBe(pairs.filter(([was, is]) => is < was).length)
    }),
  )
})
