import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lives } from '../../../sim/life.ts'
import { type Event, happened, holdId, type kinds } from './event.ts'
import { emptyState, fold } from './fold.ts'
import {
  type Around,
  type CardId,
  cardFor,
  cardMoments,
  cardOnToday,
  cards,
  cardsOpen,
  isCard,
  isHers,
  momentOf,
  unknownsOpen,
} from './guidance.ts'
import { cooling } from './hold.ts'
import { Private } from './private.ts'
import type { Modes } from './safety.ts'
import { firstSettings } from './settings.ts'
import { day, hour, instant, later, type Moment, times } from './time.ts'

const london = (iso: string): Moment => ({ at: instant(Date.parse(iso)), zone: 'Europe/London' })
const evening = london('2026-11-24T18:40:00Z')
const after = (now: Moment, hours: number): Moment => ({ ...now, at: later(now.at, times(hours, hour)) })
const free: Modes = { stop: false, fear: false, feared: false, unanswered: false, careful: false }
const around = (modes: Partial<Modes> = {}, lettingGo = false): Around => ({
  modes: { ...free, ...modes },
  lettingGo,
})
const put = (now: Moment, kind: (typeof kinds)[number] = 'message', id = 'a') =>
  happened('hold-put-down', now, {
    hold: holdId(id),
    kind,
    purpose: undefined,
    words: new Private('are you awake'),
    until: cooling({ kind }, now, firstSettings),
  })
const momentOnToday = (events: readonly Event[], now: Moment, where = around()) => {
  const card = cardOnToday(fold(events), where, now)
  return card && momentOf(card)
}

const anyAround = fc.record({
  modes: fc.record({
    stop: fc.boolean(),
    fear: fc.boolean(),
    feared: fc.boolean(),
    unanswered: fc.boolean(),
    careful: fc.boolean(),
  }),
  lettingGo: fc.boolean(),
})

test('[W1] every card has a moment it helps in, and every moment has a card', () => {
  expect(new Set(cards.map(momentOf))).toEqual(new Set(cardMoments))
  expect(cards.filter(isHers).length).toBeGreaterThan(5)
  expect(cards.filter((card) => !isHers(card)).length).toBeGreaterThan(18)
})

test('[W2] a mode only takes away; only what is said of a stop comes with one', () => {
  fc.assert(
    fc.property(anyAround, ({ modes, lettingGo }) => {
      const open = new Set(cardsOpen({ modes, lettingGo }))
      const freely = new Set<CardId>([...cardsOpen(around()), 'distance', 'twice'])
      for (const card of open) expect(freely.has(card), card).toBe(true)
      expect(open.has('twice')).toBe((modes.stop || modes.feared) && !modes.fear && !modes.careful)
      for (const each of unknownsOpen({ modes, lettingGo })) expect(unknownsOpen(around())).toContain(each)
      expect(open.size).toBeGreaterThan(0)
    }),
  )
})

test('[W2] where someone is afraid three cards are left: none of backing off, of calm, of the other one', () => {
  for (const more of [{}, { stop: true }, { feared: true }, { careful: true }])
    expect(cardsOpen(around({ fear: true, ...more }))).toEqual(['kind', 'recovery', 'writing'])
  expect(unknownsOpen(around({ fear: true }))).toEqual(['yours'])
  expect(cardsOpen(around({ careful: true }))).toEqual(['kind', 'recovery', 'writing'])
})

test('[W2] told to stop, or letting go, nothing nudges towards contact or hope', () => {
  const hopeful: CardId[] = ['together', 'time', 'odds', 'both', 'always']
  for (const where of [around({ stop: true }), around({ feared: true }), around({}, true)])
    for (const card of hopeful) expect(cardsOpen(where), card).not.toContain(card)
  for (const card of ['slip', 'deliberate', 'face'] as const)
    expect(cardsOpen(around({ stop: true })), card).not.toContain(card)
  expect(unknownsOpen(around({}, true))).not.toContain('return')
})

test('[W3] the card on Today is for what goes on now, the most pressing first', () => {
  const begun = [put(evening)]
  expect(momentOnToday([], evening)).toBeUndefined()
  expect(momentOnToday(begun, after(evening, 1))).toBe('put-down')
  expect(momentOnToday(begun, after(evening, 16))).toBe('re-reading')
  expect(momentOnToday([put(evening, 'visit')], after(evening, 1))).toBe('visit')
  const they = happened('trigger-named', evening, { hold: holdId('a'), trigger: 'they-wrote' })
  expect(momentOnToday([...begun, they], after(evening, 1))).toBe('they-wrote')
  const sent = happened('sent-elsewhere', evening, { hold: holdId('a'), sentAt: evening.at })
  expect(momentOnToday([...begun, sent], after(evening, 16))).toBe('slip')
  expect(momentOnToday([...begun, sent], after(evening, 24))).toBeUndefined()
  const dropped = [...begun, happened('hold-dropped', evening, { hold: holdId('a') })]
  expect(momentOnToday(dropped, after(evening, 1))).toBeUndefined()
  expect(momentOnToday(dropped, after(evening, 5))).toBe('night')
  const hurt = happened('checked-in', after(evening, 16), { hurt: 7 } as Parameters<
    typeof happened<'checked-in'>
  >[2])
  expect(momentOnToday([...dropped, hurt], after(evening, 17))).toBe('hard-day')
  expect(momentOnToday([...dropped, hurt], after(evening, 40))).toBeUndefined()
  const ask = happened('plan-set', evening, { start: '2026-09-01' } as Parameters<
    typeof happened<'plan-set'>
  >[2])
  expect(momentOnToday([...dropped, ask], after(evening, 1))).toBe('looking-again')
})

test('[W3] at most one, the same all day, none where someone is afraid, and never one that is shut', () => {
  fc.assert(
    fc.property(lives({ maxEvents: 30 }), anyAround, fc.nat({ max: 900 }), ({ events, end }, where, wait) => {
      const now = { at: later(end, times(wait, hour)), zone: 'Europe/London' }
      const card = cardOnToday(fold(events), where, now)
      if (where.modes.fear) expect(card).toBeUndefined()
      if (card !== undefined) expect(cardsOpen(where)).toContain(card)
    }),
  )
  const noon = london('2026-11-24T12:00:00Z')
  const shown = [0, 3, 8].map((hours) => cardFor('put-down', around(), after(noon, hours)))
  expect(new Set(shown).size).toBe(1)
  const days = [0, 1, 2, 3].map((n) => cardFor('put-down', around(), after(noon, n * 24)))
  expect(new Set(days).size).toBe(4)
  expect(cardFor('looking-again', around({ stop: true, fear: true }), noon)).toBeUndefined()
  expect(cardOnToday(emptyState(), around(), { ...noon, at: later(noon.at, times(3, day)) })).toBeUndefined()
})

test('[W4] a card is named by an address, and nothing else is a card', () => {
  for (const card of cards) expect(card).toMatch(/^[a-z]+(-[a-z]+)*$/)
  expect(isCard('craving')).toBe(true)
  for (const not of ['', 'toString', '__proto__', 'cravings']) expect(isCard(not)).toBe(false)
})
