import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Event, type HoldKind, happened, holdId, kinds, type Purpose } from './event.ts'
import { fold } from './fold.ts'
import { Private } from './private.ts'
import { day, hour, instant, later, type Moment, span } from './time.ts'
import { helpsToWrite, warningOf } from './warnings.ts'

const start = instant(Date.parse('2026-11-01T12:00:00Z'))
const after = (days: number): Moment => ({ at: later(start, span(days * day)), zone: 'Europe/London' })
const dayAt = (days: number) => new Date(after(days).at).toISOString().slice(0, 10)

let n = 0
const put = (days: number, kind: HoldKind, purpose?: Purpose) => {
  const hold = holdId(`h${n++}`)
  const until = { by: 'instant', at: later(after(days).at, span(hour)) } as const
  return {
    hold,
    event: happened('hold-put-down', after(days), { hold, kind, purpose, words: new Private('w'), until }),
  }
}
/** Put down and sent all the same, there and then. */
const sent = (days: number, kind: HoldKind, purpose?: Purpose): Event[] => {
  const { hold, event } = put(days, kind, purpose)
  return [event, happened('sent-elsewhere', after(days), { hold, sentAt: after(days).at })]
}
const space = happened('ask-told', after(0), {
  ask: 'a',
  kind: 'space',
  words: undefined,
  reason: undefined,
  on: dayAt(0),
  unaskedFor: true,
  limits: undefined,
  ends: undefined,
  by: undefined,
})
const stop = (days: number) => happened('order-answered', after(days), { answer: 'told-to-stop' })
const warned = (events: readonly Event[], days: number) => warningOf(fold(events), after(days))

test('[G10] contact after a stop is said for 30 days, contact before it is not', () => {
  expect(warned([stop(1), ...sent(2, 'message')], 3)).toEqual({
    about: 'contact-after-stop',
    kind: 'message',
    at: after(2).at,
  })
  expect(warned([...sent(0, 'message'), stop(1)], 3)).toBeUndefined()
  expect(warned([stop(1), ...sent(2, 'message')], 31)?.about).toBe('contact-after-stop')
  expect(warned([stop(1), ...sent(2, 'message')], 32)).toBeUndefined()
})

test('[G10] an order that only protects is no stop; no contact and an order that limits are', () => {
  const ask = (kind: 'no-contact' | 'legal-order', limits?: 'protects' | 'limits') => ({
    ...space,
    kind,
    limits,
  })
  const visit = sent(2, 'call')
  expect(warned([ask('legal-order', 'protects'), ...visit], 3)).toBeUndefined()
  expect(warned([ask('legal-order', 'limits'), ...visit], 3)?.about).toBe('contact-after-stop')
  expect(warned([ask('no-contact'), ...visit], 3)?.about).toBe('contact-after-stop')
})

test('[G10] a second visit nobody agreed to, within 30 days, is said; one alone, or practical ones, are not', () => {
  expect(warned([space, ...sent(1, 'visit'), ...sent(5, 'visit')], 6)).toEqual({
    about: 'visits',
    count: 2,
    at: after(5).at,
  })
  expect(warned([space, ...sent(1, 'visit')], 6)).toBeUndefined()
  expect(warned([space, ...sent(1, 'visit'), ...sent(32, 'visit')], 33)).toBeUndefined()
  expect(warned([space, ...sent(1, 'visit', 'practical'), ...sent(5, 'visit')], 6)).toBeUndefined()
  expect(warned([space, ...sent(1, 'message'), ...sent(2, 'message')], 6)).toBeUndefined()
})

test('[G10] nothing practical and no look at a page is contact after a stop', () => {
  expect(warned([stop(1), ...sent(2, 'message', 'practical'), ...sent(2, 'look-them-up')], 3)).toBeUndefined()
})

test('[G10] many drafts alone are never a warning', () => {
  const drafts = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(...kinds), fc.boolean())
      .map(([days, kind, dropped]) => {
        const { hold, event } = put(days, kind)
        return dropped ? [event, happened('hold-dropped', after(days), { hold })] : [event]
      }),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(drafts, fc.boolean(), fc.integer({ min: 0, max: 90 }), (each, isStopped, days) => {
      const events = [...(isStopped ? [stop(0)] : []), space, ...each.flat()]
      expect(warned(events, days)).toBeUndefined()
      expect(helpsToWrite(fold(events), after(days))).toBe(true)
    }),
  )
})

test('[G10] while a warning stands, Bide does not help to write', () => {
  expect(helpsToWrite(fold([stop(1), ...sent(2, 'message')]), after(3))).toBe(false)
})
