import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Ask, loosening, mayTell, openByDefault, standingAsk } from './ask.ts'
import {
  type AfraidAnswer,
  type AskKind,
  afraidAnswers,
  askKinds,
  type Event,
  happened,
  type OrderAnswer,
  orderAnswers,
  orderLimits,
} from './event.ts'
import { fold } from './fold.ts'
import { mayGoOut } from './hold.ts'
import { Private } from './private.ts'
import {
  allows,
  type Feature,
  features,
  helpOnTop,
  type Modes,
  mayAnswerAfraid,
  mayAnswerOrder,
  modesOf,
  neverSentTonight,
  safetyDue,
} from './safety.ts'
import { day, instant, later, type Moment, span } from './time.ts'

const start = instant(Date.parse('2026-11-01T12:00:00Z'))
const after = (days: number): Moment => ({ at: later(start, span(days * day)), zone: 'Europe/London' })
const dayAt = (days: number) => new Date(after(days).at).toISOString().slice(0, 10)

const order = (answer: OrderAnswer, days: number) => happened('order-answered', after(days), { answer })
const afraid = (answer: AfraidAnswer, days: number) => happened('afraid-answered', after(days), { answer })
let n = 0
const ask = (
  kind: AskKind,
  days: number,
  more: Partial<Pick<Ask, 'words' | 'on' | 'unaskedFor' | 'limits' | 'ends'>> = {},
) =>
  happened('ask-told', after(days), {
    ask: `a${n++}`,
    kind,
    words: more.words ?? new Private('words'),
    reason: undefined,
    on: more.on ?? dayAt(days),
    unaskedFor: more.unaskedFor ?? true,
    limits: more.limits,
    ends: more.ends,
    by: undefined,
  })
const modes = (events: readonly Event[], days: number) => modesOf(fold(byTime(events)), after(days))
const byTime = (events: readonly Event[]) => [...events].sort((a, b) => a.at - b.at)
const standing = (events: readonly Event[], days: number) =>
  standingAsk(fold(byTime(events)).asks, after(days)).kind
const open = (m: Modes) => features.filter((feature) => allows(m, feature))

describe('their ask', () => {
  test('[K1] skipped means space; the strictest that stands governs', () => {
    expect(standing([], 0)).toBe('space')
    expect(standing([ask('space', 0), ask('let-go', 1)], 2)).toBe('let-go')
    expect(standing([ask('closer', 0)], 1)).toBe('closer')
    expect(standing([ask('unsaid', 0), ask('space', 1)], 2)).toBe('space')
  })

  test('[K2] looser takes their own words, dated, not asked for', () => {
    const stands = fold([ask('let-go', 0)]).asks
    const next = {
      kind: 'slow',
      words: new Private('maybe a coffee'),
      on: dayAt(5),
      unaskedFor: true,
    } as const
    expect(mayTell(stands, next, after(5))).toBe('may')
    expect(mayTell(stands, { ...next, words: undefined }, after(5))).toBe('needs-their-words')
    expect(mayTell(stands, { ...next, unaskedFor: false }, after(5))).toBe('was-asked-for')
    expect(mayTell(stands, { ...next, on: dayAt(-3) }, after(5))).toBe('older-than-what-stands')
    expect(mayTell(stands, { ...next, on: dayAt(9) }, after(5))).toBe('older-than-what-stands')
    expect(
      mayTell(stands, { ...next, kind: 'no-contact', words: undefined, unaskedFor: false }, after(5)),
    ).toBe('may')
  })

  test('[K2] one that may not loosen stays in the history and changes nothing', () => {
    const begged = ask('slow', 2, { unaskedFor: false })
    expect(standing([ask('let-go', 0), begged], 3)).toBe('let-go')
    expect(fold([ask('let-go', 0), begged]).asks.length).toBe(2)
    expect(standing([ask('let-go', 0), ask('slow', 2)], 3)).toBe('slow')
  })

  test('[K2] no contact is not loosened within 30 days, whatever they say', () => {
    expect(standing([ask('no-contact', 0), ask('space', 29)], 40)).toBe('no-contact')
    expect(standing([ask('no-contact', 0), ask('space', 30)], 40)).toBe('space')
    const asks = fold([ask('no-contact', 0)]).asks
    expect(
      loosening(asks[0] as Ask, { words: new Private('hi'), on: dayAt(3), unaskedFor: true }, after(3)),
    ).toEqual({
      waits: 'thirty-days',
      until: dayAt(30),
    })
  })

  test('[K1] [K2] an order is not loosened before its end, and ends by itself after its last day', () => {
    const it = ask('legal-order', 0, { limits: 'limits', ends: dayAt(100) })
    expect(standing([it, ask('closer', 60)], 61)).toBe('legal-order')
    expect(standing([it], 100)).toBe('legal-order')
    expect(standing([ask('let-go', -10), it], 101)).toBe('let-go')
    const endless = ask('legal-order', 0, { limits: 'limits' })
    expect(standing([endless, ask('closer', 600)], 700)).toBe('legal-order')
  })

  test('[K3] what is open by default', () => {
    for (const kind of askKinds) {
      const shut = kind === 'no-contact' || kind === 'legal-order'
      for (const channel of ['children', 'home', 'money'] as const)
        expect(openByDefault(kind, channel)).toBe(!shut)
      expect(openByDefault(kind, 'us')).toBe(kind === 'closer')
    }
  })
})

describe('modes', () => {
  test('[G5] each answer shuts what it must', () => {
    const stop = (answer: OrderAnswer) => modes([order(answer, 0)], 1).stop
    expect(orderAnswers.filter(stop)).toEqual(['told-to-stop', 'limits', 'both', 'not-sure'])
    const fear = (answer: OrderAnswer) => modes([order(answer, 0)], 1).fear
    expect(orderAnswers.filter(fear)).toEqual(['protects', 'both'])
    expect(afraidAnswers.filter((answer) => modes([afraid(answer, 0)], 1).fear)).toEqual(['me', 'both'])
    expect(afraidAnswers.filter((answer) => modes([afraid(answer, 0)], 1).feared)).toEqual(['them', 'both'])
    expect(modes([ask('no-contact', 0)], 1).stop).toBe(true)
    for (const limits of orderLimits) {
      const m = modes([ask('legal-order', 0, { limits })], 1)
      expect(m.stop).toBe(limits !== 'protects')
      expect(m.fear).toBe(limits === 'protects' || limits === 'both')
    }
    expect(modes([ask('legal-order', 0)], 1).stop).toBe(true)
  })

  test('[G5] what stays open in each mode', () => {
    const calm: Modes = { stop: false, fear: false, feared: false, unanswered: false, careful: false }
    expect(open(calm)).toEqual(features)
    const left = (mode: keyof Modes) => open({ ...calm, [mode]: true })
    expect(left('stop')).toEqual(['backing-off'])
    expect(left('fear')).toEqual([])
    expect(left('feared')).toEqual(['hold', 'practical-go-ahead', 'check', 'day-count', 'backing-off'])
    expect(left('careful')).toEqual(['hold', 'backing-off'])
  })

  test('[G4] until the two questions are met, five things stay shut; "rather not say" leaves them so', () => {
    const shut: Feature[] = ['climb', 'trends', 'before-and-since', 'import', 'perspective']
    for (const events of [[], [order('no', 0)], [order('rather-not-say', 0), afraid('rather-not-say', 0)]]) {
      expect(modes(events, 1).unanswered).toBe(true)
      expect(features.filter((f) => !allows(modes(events, 1), f))).toEqual(shut)
    }
    expect(modes([order('no', 0), afraid('no', 0)], 1).unanswered).toBe(false)
  })

  test('[G2] a strict answer stands until another is given at least 30 days later', () => {
    expect(modes([order('told-to-stop', 0), order('no', 29)], 60).stop).toBe(true)
    expect(modes([order('told-to-stop', 0), order('no', 30)], 60).stop).toBe(false)
    expect(modes([order('told-to-stop', 0), order('rather-not-say', 40)], 60).stop).toBe(true)
    expect(modes([order('told-to-stop', 0), order('no', 30), order('told-to-stop', 50)], 60).stop).toBe(true)
    expect(modes([afraid('me', 0), afraid('no', 31)], 60).fear).toBe(false)
  })

  test('[G3] the two are asked together, the third by day only, all again after 30 days', () => {
    const due = (events: readonly Event[], days: number, isDay = true) =>
      safetyDue(fold(byTime(events)), after(days), isDay)
    const both = [order('rather-not-say', 0), afraid('no', 0)]
    expect(due([], 0)).toBe('order-and-fear')
    expect(due([order('no', 0)], 1)).toBe('order-and-fear')
    expect(due(both, 1)).toBe('self-harm')
    expect(due(both, 1, false)).toBeUndefined()
    const all = [...both, happened('self-harm-answered', after(0), { answer: 'no' })]
    expect(due(all, 29)).toBeUndefined()
    expect(due(all, 30)).toBe('order-and-fear')
  })

  test('[G3] skipped, they are put off for 30 days and no longer, answered before or never', () => {
    const skip = (step: 'safety' | 'third-question', days: number) =>
      happened('set-up-skipped', after(days), { step })
    const due = (events: readonly Event[], days: number) => safetyDue(fold(byTime(events)), after(days), true)
    expect(due([skip('safety', 0)], 1)).toBe('self-harm')
    expect(due([skip('safety', 0), skip('third-question', 1)], 29)).toBeUndefined()
    expect(due([skip('safety', 0), skip('third-question', 1)], 30)).toBe('order-and-fear')
    const all = [order('no', 0), afraid('no', 0), skip('third-question', 0)]
    expect(due([...all, skip('safety', 31)], 32)).toBe('self-harm')
    expect(due([...all, skip('safety', 31)], 61)).toBe('order-and-fear')
  })

  test('[G3] a yes puts help on top for 14 days, a later no takes it away', () => {
    const said = (answer: 'yes' | 'no', days: number) =>
      happened('self-harm-answered', after(days), { answer })
    expect(helpOnTop(fold([said('yes', 0)]).safety, after(13))).toBe(true)
    expect(helpOnTop(fold([said('yes', 0)]).safety, after(14))).toBe(false)
    expect(helpOnTop(fold([said('yes', 0), said('no', 1)]).safety, after(2))).toBe(false)
  })
})

describe('an answer that loosens', () => {
  const mayOrder = (events: readonly Event[], answer: OrderAnswer, days: number) =>
    mayAnswerOrder(fold(byTime(events)), answer, after(days))
  const mayAfraid = (events: readonly Event[], answer: AfraidAnswer, days: number) =>
    mayAnswerAfraid(fold(byTime(events)).safety, answer, after(days))

  test('[G6] is not taken within 30 days, and it is said since when and until when', () => {
    const stands = { by: 'answer', told: after(0).at, until: after(30).at }
    expect(mayOrder([order('told-to-stop', 0)], 'no', 29)).toEqual(stands)
    expect(mayOrder([order('told-to-stop', 0)], 'no', 30)).toBe('may')
    expect(mayOrder([order('both', 0)], 'limits', 3)).toEqual(stands)
    expect(mayAfraid([afraid('both', 0)], 'me', 3)).toEqual(stands)
    expect(mayAfraid([afraid('me', 0)], 'no', 31)).toBe('may')
  })

  test('[G6] tighter, the same and "rather not say" are always taken', () => {
    expect(mayOrder([order('protects', 0)], 'limits', 1)).toBe('may')
    expect(mayOrder([order('told-to-stop', 0)], 'both', 1)).toBe('may')
    expect(mayOrder([order('told-to-stop', 0)], 'told-to-stop', 1)).toBe('may')
    expect(mayOrder([order('told-to-stop', 0)], 'rather-not-say', 1)).toBe('may')
    expect(mayAfraid([afraid('me', 0)], 'them', 1)).toBe('may')
    for (const answer of orderAnswers) expect(mayOrder([], answer, 0)).toBe('may')
  })

  test('[G6] "no" is not taken while no contact was asked for or an order stands', () => {
    const told = ask('no-contact', 0)
    expect(mayOrder([told], 'no', 40)).toEqual({ by: 'no-contact', on: dayAt(0) })
    expect(mayOrder([told, ask('space', 31)], 'no', 40)).toBe('may')
    const it = ask('legal-order', 0, { limits: 'protects', ends: dayAt(100) })
    expect(mayOrder([it], 'no', 40)).toEqual({ by: 'order', on: dayAt(0), ends: dayAt(100) })
    expect(mayOrder([it], 'no', 101)).toBe('may')
  })

  test('[G6] nothing that tightens is ever refused, and what is refused is taken on the day that was said', () => {
    const told = fc.array(
      fc
        .tuple(fc.constantFrom(...orderAnswers), fc.integer({ min: 0, max: 60 }))
        .map(([answer, at]) => order(answer, at)),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(told, fc.constantFrom(...orderAnswers), (events, answer) => {
        const may = mayOrder(events, answer, 61)
        if (may === 'may') return
        const before = modes(events, 61)
        const then = modes([...events, order(answer, 61)], 61)
        for (const mode of ['stop', 'fear'] as const) if (then[mode]) expect(before[mode]).toBe(true)
        if (may.by === 'answer')
          expect(mayOrder(events, answer, (may.until - start) / day), String(may.until)).toBe('may')
      }),
    )
  })
})

test('[G7] one a night that is never sent, and a night is from noon to noon', () => {
  const wrote = (at: string) => [{ at: instant(Date.parse(at)) }]
  const now = (at: string): Moment => ({ at: instant(Date.parse(at)), zone: 'Europe/London' })
  expect(neverSentTonight([], now('2026-11-24T23:00:00Z'))).toBe(false)
  expect(neverSentTonight(wrote('2026-11-24T23:00:00Z'), now('2026-11-25T01:00:00Z'))).toBe(true)
  expect(neverSentTonight(wrote('2026-11-24T23:00:00Z'), now('2026-11-25T11:59:00Z'))).toBe(true)
  expect(neverSentTonight(wrote('2026-11-24T23:00:00Z'), now('2026-11-25T12:00:00Z'))).toBe(false)
})

test('[G9] a visit or a look is never only practical, whatever it was marked as', () => {
  const feared: Modes = { stop: false, fear: false, feared: true, unanswered: false, careful: false }
  for (const kind of ['message', 'call', 'letter-or-gift', 'through-someone'] as const) {
    expect(mayGoOut({ kind, purpose: 'practical' }, feared)).toBe(true)
    for (const purpose of ['repair', 'closure', 'relief', undefined] as const)
      expect(mayGoOut({ kind, purpose }, feared)).toBe(false)
  }
  for (const kind of ['visit', 'look-them-up'] as const)
    expect(mayGoOut({ kind, purpose: 'practical' }, feared)).toBe(false)
})

describe('the stricter wins', () => {
  const days = fc.integer({ min: 0, max: 29 })
  const strictEvents = fc.oneof(
    fc
      .tuple(fc.constantFrom<OrderAnswer>('told-to-stop', 'protects', 'limits', 'both', 'not-sure'), days)
      .map(([a, d]) => order(a, d)),
    fc.tuple(fc.constantFrom<AfraidAnswer>('me', 'them', 'both'), days).map(([a, d]) => afraid(a, d)),
    days.map((d) => ask('no-contact', d)),
    fc.tuple(fc.constantFrom(...orderLimits), days).map(([limits, d]) => ask('legal-order', d, { limits })),
  )
  const anyEvents = fc.oneof(
    strictEvents,
    fc.tuple(fc.constantFrom(...orderAnswers), days).map(([a, d]) => order(a, d)),
    fc.tuple(fc.constantFrom(...afraidAnswers), days).map(([a, d]) => afraid(a, d)),
    fc
      .tuple(fc.constantFrom(...askKinds), days, fc.boolean())
      .map(([k, d, unaskedFor]) => ask(k, d, { unaskedFor })),
  )
  const history = fc.array(anyEvents, { maxLength: 8 })
  /** Everything but `unanswered`, which knowing more can only end. */
  const taken = ({ stop, fear, feared }: Modes) => ({ stop, fear, feared })

  test('[G1] two devices merged shut everything that either of them shut', () => {
    fc.assert(
      fc.property(history, history, (a, b) => {
        const merged = taken(modes([...a, ...b], 30))
        for (const alone of [taken(modes(a, 30)), taken(modes(b, 30))])
          for (const mode of ['stop', 'fear', 'feared'] as const)
            if (alone[mode]) expect(merged[mode]).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  test('[G1] one more strict answer or ask, anywhere in the history, never opens anything', () => {
    fc.assert(
      fc.property(history, strictEvents, fc.integer({ min: 0, max: 200 }), (events, one, later) => {
        const before = modes(events, 30 + later)
        const now = modes([...events, one], 30 + later)
        for (const feature of features)
          if (!allows({ ...before, unanswered: false }, feature))
            expect(allows({ ...now, unanswered: false }, feature), feature).toBe(false)
      }),
      { numRuns: 1_000 },
    )
  })

  test('[G1] the answers alone give the same modes in whatever order they are told', () => {
    const answers = fc.array(
      fc.oneof(
        fc
          .tuple(fc.constantFrom(...orderAnswers), fc.integer({ min: 0, max: 90 }))
          .map(([a, d]) => order(a, d)),
        fc
          .tuple(fc.constantFrom(...afraidAnswers), fc.integer({ min: 0, max: 90 }))
          .map(([a, d]) => afraid(a, d)),
      ),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(
        answers.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          expect(modesOf(fold(shuffled), after(91))).toEqual(modesOf(fold(events), after(91)))
        },
      ),
    )
  })

  test('[G1] a newer Bide’s unknown order turns this one careful, and nothing goes out', () => {
    const careful = modesOf({ ...fold([]), careful: true }, after(0))
    expect(allows(careful, 'go-ahead')).toBe(false)
    expect(allows(careful, 'practical-go-ahead')).toBe(false)
  })
})
