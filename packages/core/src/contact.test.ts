import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contactsOf, isPush, standsApart, weekFrom } from './contact.ts'
import {
  type AskKind,
  type Event,
  type EventOf,
  type HoldKind,
  happened,
  holdId,
  type Purpose,
  ways,
} from './event.ts'
import { fold } from './fold.ts'
import { rewrite } from './hold.ts'
import { Private } from './private.ts'
import { firstSettings } from './settings.ts'
import { day, hour, instant, later, type Moment, span } from './time.ts'
import { warningOf } from './warnings.ts'

const start = instant(Date.parse('2026-11-01T12:00:00Z'))
const on = (days: number): Moment => ({ at: later(start, span(days * day)), zone: 'Europe/London' })
const dayAt = (days: number) => new Date(on(days).at).toISOString().slice(0, 10)

type Fields = Omit<EventOf<'contact-logged'>, 'type' | 'at' | 'zone'>
const told = (days: number, more: Partial<Fields> = {}, kept = days) =>
  happened('contact-logged', on(kept), {
    contact: `c${days}`,
    begun: 'me',
    way: 'message',
    about: undefined,
    planned: undefined,
    went: undefined,
    when: on(days).at,
    hold: undefined,
    ...more,
  })
const changed = (days: number, kept: number, more: Partial<Fields> = {}) => {
  const { hold: _hold, ...fields } = told(days, more)
  return { ...fields, type: 'contact-changed', at: on(kept).at } as EventOf<'contact-changed'>
}
const answered = (days: number, when: number, went?: -2 | -1 | 0 | 1 | 2, kept = when) =>
  happened('contact-answered', on(kept), { contact: `c${days}`, when: on(when).at, went })
const ask = (kind: AskKind, days: number) =>
  happened('ask-told', on(days), {
    ask: `${kind}${days}`,
    kind,
    words: new Private('please'),
    reason: undefined,
    on: dayAt(days),
    unaskedFor: true,
    limits: undefined,
    ends: undefined,
  })
/** Put down and sent, there and then. */
const sent = (days: number, kind: HoldKind = 'message', purpose?: Purpose): Event[] => {
  const hold = holdId(`h${days}${kind}`)
  const until = { by: 'instant', at: on(days).at } as const
  return [
    happened('hold-put-down', on(days), { hold, kind, purpose, words: new Private('w'), until }),
    happened('hold-went-ahead', on(days), { hold, early: false }),
  ]
}
const one = (...events: Event[]) => fold(events).contacts.get('c1')

describe('a contact', () => {
  test('[N1] is kept as it was told, and once, on however many devices it is heard of', () => {
    const whole = { begun: 'them', way: 'call', about: 'us', planned: true, went: 1 } as const
    expect(one(told(1, whole, 2))).toMatchObject({
      ...whole,
      at: on(1).at,
      logged: on(2).at,
      reply: undefined,
    })
    expect(one(told(1, whole), told(1, { went: -2 }))?.went).toBe(1)
  })

  test('[N2] an answer belongs to what it answers, however late: one who answers every day has begun nothing', () => {
    const month = Array.from({ length: 30 }, (_, n) => [
      told(n, { went: 'no-answer-yet' }),
      answered(n, n + 4 / 24, 0),
    ]).flat()
    const contacts = contactsOf(fold(month))
    expect(contacts).toHaveLength(30)
    expect(contacts.filter(({ begun }) => begun === 'them')).toEqual([])
    expect(contacts.every(({ reply, at }) => typeof reply === 'object' && reply.at === at + 4 * hour)).toBe(
      true,
    )
    const late = one(told(1, { went: 'no-answer-yet' }), answered(1, 40, 1))
    expect(late).toMatchObject({ went: 1, reply: { at: on(40).at, told: on(40).at } })
  })

  test('[N2] an answer is never before what it answers, is told once, and nobody answers what they began', () => {
    expect(one(told(1, { went: 'no-answer-yet' }), answered(1, 0))?.reply).toMatchObject({ at: on(1).at })
    const twice = one(told(1, { went: 'no-answer-yet' }), answered(1, 2, 1), answered(1, 3, -1))
    expect(twice).toMatchObject({ went: 1, reply: { at: on(2).at } })
    expect(one(told(1, { begun: 'them', went: 0 }), answered(1, 2, 2))).toMatchObject({
      went: 0,
      reply: undefined,
    })
  })

  test('[N2] what went out as an answer begins nothing, also written anew; after a stop it has reached them all the same', () => {
    const [put, gone] = sent(1)
    const answers = happened('hold-answers', on(1), { hold: holdId('h1message') })
    const state = fold([put, answers, gone].filter((event) => event !== undefined))
    expect(contactsOf(state)).toEqual([])
    const stop = happened('order-answered', on(0), { answer: 'told-to-stop' })
    expect(
      warningOf(fold([stop, put, answers, gone].filter((event) => event !== undefined)), on(2)),
    ).toMatchObject({
      about: 'contact-after-stop',
    })
    const open = fold([put, answers].filter((event) => event !== undefined)).holds.get(holdId('h1message'))
    const anew = open && rewrite(open, holdId('h2'), new Private('x'), on(1), firstSettings)
    expect(Array.isArray(anew) && fold(anew).holds.get(holdId('h2'))?.answers).toBe(true)
  })

  test('[N3] no answer yet is a wait and never a 0; what is told with how it went was answered', () => {
    expect(one(told(1, { went: 'no-answer-yet' }))).toMatchObject({ went: undefined, reply: 'waiting' })
    expect(one(told(1))).toMatchObject({ went: undefined, reply: undefined })
    expect(one(told(1, { went: 0 }, 1.5))).toMatchObject({ went: 0, reply: { at: on(1.5).at } })
    expect(one(told(1, { went: 0 }, 9))?.reply).toEqual({ at: undefined, told: on(9).at })
    expect(one(told(1, { begun: 'them', went: 'no-answer-yet' }))?.reply).toBeUndefined()
  })

  test('[N4] one changed on a later day says so, one put right on its own day does not', () => {
    expect(one(told(1), changed(1, 1.1, { went: 1 }))).toMatchObject({ went: 1, changed: undefined })
    const later_ = one(told(1, { went: -1 }), changed(1, 5, { went: 2 }))
    expect(later_).toMatchObject({ went: 2, changed: on(5).at })
    expect(one(told(1, { went: -1 }), changed(1, 5), changed(1, 5.01))?.changed).toBe(on(5.01).at)
  })

  test('[N4] a change leaves when it was answered as it was told, and a wait can be told anew', () => {
    const wait = told(1, { went: 'no-answer-yet' })
    expect(one(wait, answered(1, 3, 0), changed(1, 9, { went: 1 }))).toMatchObject({
      went: 1,
      reply: { at: on(3).at, told: on(3).at },
    })
    expect(one(wait, answered(1, 3, 0), changed(1, 9, { went: 'no-answer-yet' }))?.reply).toBe('waiting')
  })

  test('[N4] one taken out stands nowhere and is not forgotten', () => {
    const dropped = happened('contact-dropped', on(4), { contact: 'c1' })
    const state = fold([told(1), told(2), dropped])
    expect(contactsOf(state).map(({ id }) => id)).toEqual(['c2'])
    expect(state.contacts.get('c1')?.dropped).toBe(on(4).at)
    expect(() => fold([dropped, changed(1, 2), answered(1, 2)])).not.toThrow()
  })

  test('[N5] what went out is a contact too, and one logged of the same day and way is that same one', () => {
    expect(contactsOf(fold(sent(1)))).toMatchObject([
      { begun: 'me', way: 'message', at: on(1).at, reply: undefined },
    ])
    expect(contactsOf(fold([...sent(1), told(1)])).map(({ id }) => id)).toEqual(['c1'])
    expect(contactsOf(fold([...sent(1), told(1, { way: 'call' })]))).toHaveLength(2)
    expect(contactsOf(fold([...sent(1), told(1, { begun: 'them' })]))).toHaveLength(2)
    expect(contactsOf(fold([...sent(1), told(3)]))).toHaveLength(2)
    expect(contactsOf(fold(sent(1, 'look-them-up')))).toEqual([])
    expect(contactsOf(fold(sent(1).slice(0, 1)))).toEqual([])
  })

  test('[N5] one told of a hold stands for it, whenever it was told; taken out, the hold is there again', () => {
    const ofHold = told(3, { hold: holdId('h1message'), went: 'no-answer-yet' })
    expect(contactsOf(fold([...sent(1), ofHold]))).toMatchObject([{ id: 'c3', reply: 'waiting' }])
    const dropped = happened('contact-dropped', on(4), { contact: 'c3' })
    expect(contactsOf(fold([...sent(1), ofHold, dropped]))).toMatchObject([
      { hold: 'h1message', id: 'h1message' },
    ])
  })

  test('[N6] practical matters, children and the law stand apart', () => {
    const apart = ['practical', 'children', 'legal', 'us', 'other', undefined] as const
    expect(apart.map((about) => standsApart({ about }))).toEqual([true, true, true, false, false, false])
  })
})

describe('a push', () => {
  const pushes = (events: Event[]) => {
    const state = fold(events)
    return contactsOf(state).filter((contact) => isPush(contact, state)).length
  }
  const letGo = ask('let-go', 0)

  test('[P4] is begun by the person, after the ask, on a closed channel; by what went out as by what was logged', () => {
    for (const made of [(days: number) => sent(days), (days: number) => [told(days)]]) {
      expect(pushes([letGo, ...made(2)])).toBe(1)
      expect(pushes([letGo, ...made(-3)])).toBe(0)
      expect(pushes([ask('closer', 0), ...made(2)])).toBe(0)
      expect(pushes(made(2))).toBe(0)
    }
    expect(pushes([letGo, ...sent(2, 'visit')])).toBe(1)
    expect(pushes([letGo, ...sent(2, 'look-them-up')])).toBe(0)
    expect(pushes([letGo, told(2, { begun: 'them' })])).toBe(0)
    expect(pushes([letGo, ...sent(2), told(2)])).toBe(1)
  })

  test('[P4] is nothing practical, nothing about the children, and nothing of the law', () => {
    expect(pushes([letGo, ...sent(2, 'message', 'practical')])).toBe(0)
    for (const about of ['practical', 'children', 'legal'] as const)
      expect(pushes([letGo, told(2, { about })])).toBe(0)
    expect(pushes([letGo, told(2, { about: 'other' })])).toBe(1)
  })

  test('[P4] no answer, change or other contact makes or unmakes one', () => {
    const contacts = fc.array(
      fc.record({
        days: fc.integer({ min: -20, max: 40 }),
        begun: fc.constantFrom('me' as const, 'them' as const),
        way: fc.constantFrom(...ways),
        went: fc.constantFrom(undefined, 'no-answer-yet' as const, -2 as const, 1 as const),
      }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(contacts, (list) => {
        const events = list.map(({ days, ...more }, n) => told(days, { contact: `c${n}`, ...more }))
        const counted = list.filter(({ days, begun }) => begun === 'me' && days >= 0).length
        expect(pushes([letGo, ...events])).toBe(counted)
        const answers = list.map((_, n) =>
          happened('contact-answered', on(50), { contact: `c${n}`, when: on(45).at, went: 0 }),
        )
        expect(pushes([letGo, ...events, ...answers])).toBe(counted)
      }),
    )
  })
})

test('[G10] what was logged is spoken of like what went out, and a visit that was agreed is not one nobody agreed to', () => {
  const stop = happened('order-answered', on(0), { answer: 'told-to-stop' })
  expect(warningOf(fold([stop, told(1)]), on(2))).toEqual({
    about: 'contact-after-stop',
    kind: 'message',
    at: on(1).at,
  })
  expect(warningOf(fold([stop, told(1, { way: 'other' })]), on(2))).toMatchObject({ kind: 'other' })
  expect(warningOf(fold([stop, told(1, { about: 'children' })]), on(2))).toBeUndefined()
  expect(warningOf(fold([stop, told(1, { begun: 'them' })]), on(2))).toBeUndefined()
  const visit = { way: 'in-person' } as const
  const space = ask('space', 0)
  expect(warningOf(fold([space, told(1, visit), ...sent(3, 'visit')]), on(4))).toMatchObject({ count: 2 })
  expect(
    warningOf(fold([space, told(1, { ...visit, planned: true }), told(3, visit)]), on(4)),
  ).toBeUndefined()
})

test('[N7] weeks are counted from the day space began, before it and after', () => {
  expect(weekFrom('2026-11-01', '2026-11-01')).toBe('2026-11-01')
  expect(weekFrom('2026-11-07', '2026-11-01')).toBe('2026-11-01')
  expect(weekFrom('2026-10-31', '2026-11-01')).toBe('2026-10-25')
  expect(weekFrom('2026-10-25', '2026-11-01')).toBe('2026-10-25')
  expect(weekFrom('2026-11-08', undefined)).toBe('2026-11-02')
})
