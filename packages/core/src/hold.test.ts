import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EventOf, type HoldKind, happened, holdId, type Until } from './event.ts'
import { fold } from './fold.ts'
import {
  changeWords,
  cooling,
  drop,
  earlyPause,
  endOf,
  type Gate,
  goAhead,
  type Hold,
  isOpen,
  mayWaitUntil,
  move,
  rewrite,
  ripen,
  sayHarmless,
  sentElsewhere,
  standing,
  takeBack,
} from './hold.ts'
import { Private, reveal } from './private.ts'
import type { Modes } from './safety.ts'
import { firstSettings } from './settings.ts'
import { day, hour, type Instant, instant, later, localOf, type Moment, minute, span, times } from './time.ts'

const at = (iso: string) => instant(Date.parse(iso))
const london = (iso: string): Moment => ({ at: at(iso), zone: 'Europe/London' })
const night = london('2026-11-24T23:40:00Z')
const h1 = holdId('h1')

function put(kind: HoldKind = 'message', now: Moment = night, until?: Until): Hold {
  const event = happened('hold-put-down', now, {
    hold: h1,
    kind,
    purpose: undefined,
    words: new Private('are you awake'),
    until: until ?? cooling({ kind }, now, firstSettings),
  })
  return only([event])
}
function only(events: Parameters<typeof fold>[0]): Hold {
  const hold = fold(events).holds.get(h1)
  if (!hold) throw new Error('no hold')
  return hold
}
const base = (kind: HoldKind = 'message') =>
  happened('hold-put-down', night, {
    hold: h1,
    kind,
    purpose: undefined,
    words: new Private('x'),
    until: cooling({ kind }, night, firstSettings),
  })
const morning = london('2026-11-25T10:00:00Z')
const calm: Modes = { stop: false, fear: false, feared: false, unanswered: false, careful: false }
const open: Gate = { modes: calm, mark: undefined }
const about = { hold: h1 }

describe('cooling', () => {
  test('[H2] what is put down at 23:40 waits until tomorrow, 10:00', () => {
    expect(endOf(cooling({ kind: 'message' }, night, firstSettings), 'Europe/London')).toBe(morning.at)
  })

  test('[H2] six hours away at least: put down at 04:10 it waits until the next day', () => {
    const early = london('2026-11-25T04:10:00Z')
    expect(endOf(cooling({ kind: 'call' }, early, firstSettings), early.zone)).toBe(
      at('2026-11-26T10:00:00Z'),
    )
    const just = london('2026-11-25T04:00:00Z')
    expect(endOf(cooling({ kind: 'call' }, just, firstSettings), just.zone)).toBe(at('2026-11-25T10:00:00Z'))
  })

  test('[H2] the first waking hour is the one the person chose', () => {
    const until = cooling({ kind: 'message' }, night, { ...firstSettings, wakingMinute: 6 * 60 + 30 })
    expect(endOf(until, night.zone)).toBe(at('2026-11-25T06:30:00Z'))
  })

  test('[H2] a visit 72 hours, looking them up 30 minutes, something practical 20 minutes', () => {
    const wait = (i: Parameters<typeof cooling>[0]) =>
      endOf(cooling(i, night, firstSettings), night.zone) - night.at
    expect(wait({ kind: 'visit' })).toBe(72 * hour)
    expect(wait({ kind: 'visit', purpose: 'practical' })).toBe(72 * hour)
    expect(wait({ kind: 'look-them-up' })).toBe(30 * minute)
    expect(wait({ kind: 'message', purpose: 'practical' })).toBe(20 * minute)
    expect(wait({ kind: 'message', purpose: 'relief' })).toBe(morning.at - night.at)
  })

  test('[H3] after alcohol not before the next noon', () => {
    const drunk = (kind: HoldKind, now: Moment) =>
      endOf(cooling({ kind, trigger: 'alcohol' }, now, firstSettings), now.zone)
    expect(drunk('message', night)).toBe(at('2026-11-25T12:00:00Z'))
    expect(drunk('look-them-up', london('2026-11-25T01:00:00Z'))).toBe(at('2026-11-25T12:00:00Z'))
    expect(drunk('visit', night)).toBe(night.at + 72 * hour)
    expect(drunk('message', london('2026-11-25T08:00:00Z'))).toBe(at('2026-11-26T10:00:00Z'))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 * 24 * 60 }), (minutes) => {
        const now = { at: later(night.at, times(minutes, minute)), zone: 'America/New_York' }
        const wall = localOf(drunk('message', now), now.zone)
        const days = localOf(now.at, now.zone)
        expect(wall.date > days.date || wall.hour >= 12).toBe(true)
      }),
    )
  })

  test('[H2] over the night the clocks change it is still 10:00 on the wall, and still six hours at least', () => {
    const before = london('2026-03-28T23:40:00Z')
    expect(endOf(cooling({ kind: 'message' }, before, firstSettings), before.zone)).toBe(
      at('2026-03-29T09:00:00Z'),
    )
    const autumn = london('2026-10-24T22:40:00Z')
    expect(endOf(cooling({ kind: 'message' }, autumn, firstSettings), autumn.zone)).toBe(
      at('2026-10-25T10:00:00Z'),
    )
    const skipped = cooling({ kind: 'message' }, before, { ...firstSettings, wakingMinute: 90 })
    expect(endOf(skipped, before.zone)).toBe(at('2026-03-30T00:30:00Z'))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 366 * 24 * 60 }), (minutes) => {
        const now = { at: later(night.at, times(minutes, minute)), zone: 'Europe/London' }
        const end = endOf(cooling({ kind: 'message' }, now, firstSettings), now.zone)
        expect(end - now.at).toBeGreaterThanOrEqual(6 * hour)
        expect(end - now.at).toBeLessThanOrEqual(31 * hour)
        expect(localOf(end, now.zone)).toMatchObject({ hour: 10, minute: 0 })
      }),
    )
  })

  test('[H4] 10:00 follows the traveller; 72 hours do not', () => {
    const hold = put()
    const inNewYork = (iso: string) => ({ at: at(iso), zone: 'America/New_York' })
    expect(standing(hold, inNewYork('2026-11-25T14:59:00Z')).state).toBe('waiting')
    expect(standing(hold, inNewYork('2026-11-25T15:00:00Z')).state).toBe('ripe')
    const visit = put('visit')
    expect(endOf(visit.until, 'Pacific/Auckland')).toBe(endOf(visit.until, 'Europe/London'))
  })

  test('[H4] flying east never makes it shorter than six hours', () => {
    const hold = put()
    expect(endOf(hold.until, 'Pacific/Auckland')).toBe(night.at + 6 * hour)
    fc.assert(
      fc.property(fc.constantFrom('Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Tokyo', 'UTC'), (zone) => {
        expect(endOf(hold.until, zone)).toBeGreaterThanOrEqual(night.at + 6 * hour)
      }),
    )
  })
})

describe('where a hold stands', () => {
  test('[H1] it is in one state at every moment, and time alone moves it from waiting to ripe to lapsed', () => {
    const order = ['waiting', 'ripe', 'lapsed']
    const hold = put()
    fc.assert(
      fc.property(fc.nat({ max: 40 * 24 * 60 }), fc.nat({ max: 40 * 24 * 60 }), (a, b) => {
        const state = (m: number) =>
          standing(hold, { at: later(night.at, times(m, minute)), zone: night.zone }).state
        const [first, second] = [Math.min(a, b), Math.max(a, b)]
        expect(order.indexOf(state(first))).toBeLessThanOrEqual(order.indexOf(state(second)))
      }),
    )
    expect(standing(hold, london('2026-11-25T09:59:59Z'))).toEqual({ state: 'waiting', until: morning.at })
    expect(standing(hold, morning)).toEqual({ state: 'ripe', since: morning.at })
  })

  test('[H5] once seen ripe it stays ripe: the clock set back a week, or a journey west', () => {
    const seen = ripen(put(), morning) as EventOf<'hold-ripened'>
    const hold = only([base(), seen])
    expect(standing(hold, london('2026-11-18T10:00:00Z')).state).toBe('ripe')
    expect(standing(hold, { at: morning.at, zone: 'Pacific/Pago_Pago' }).state).toBe('ripe')
    expect(ripen(hold, morning)).toBeUndefined()
    expect(ripen(put(), night)).toBeUndefined()
  })

  test('[H14] left alone for 7 days it folds itself away; a re-reading begins the 7 days anew', () => {
    const hold = put()
    const lapses = later(morning.at, times(7, day))
    expect(standing(hold, { ...morning, at: instant(lapses - 1) }).state).toBe('ripe')
    expect(standing(hold, { ...morning, at: lapses })).toEqual({ state: 'lapsed', at: lapses })
    const reread = only([base(), happened('hold-reread', london('2026-11-27T10:00:00Z'), about)])
    expect(standing(reread, { ...morning, at: lapses }).state).toBe('ripe')
    expect(standing(reread, london('2026-12-04T10:00:00Z')).state).toBe('lapsed')
  })
})

describe('what can be done with a hold', () => {
  test('[H6] it may be moved to any time still to come, up to 90 days away', () => {
    expect(mayWaitUntil(night.at, night)).toBe('already-past')
    expect(mayWaitUntil(later(night.at, span(1)), night)).toBe('yes')
    expect(mayWaitUntil(later(night.at, times(90, day)), night)).toBe('yes')
    expect(mayWaitUntil(later(night.at, span(90 * day + 1)), night)).toBe('beyond-90-days')
    const moved = move(put(), { by: 'instant', at: later(night.at, times(3, day)) }, night)
    expect(moved).toHaveProperty('type', 'hold-moved')
    if (typeof moved === 'object') expect(standing(only([base(), moved]), morning).state).toBe('waiting')
  })

  test('[H6] one that was ready and is held longer waits again', () => {
    const ripe = only([base(), happened('hold-ripened', morning, about)])
    const moved = move(ripe, { by: 'instant', at: later(morning.at, hour) }, morning)
    if (typeof moved !== 'object') throw new Error(moved)
    const hold = only([base(), happened('hold-ripened', morning, about), moved])
    expect(standing(hold, morning).state).toBe('waiting')
    expect(standing(hold, { ...morning, at: later(morning.at, hour) }).state).toBe('ripe')
  })

  test('[H7] other words start the cooling anew', () => {
    const changed = changeWords(put(), new Private('other'), london('2026-11-25T09:00:00Z'), firstSettings)
    if (typeof changed !== 'object') throw new Error(changed)
    const hold = only([base(), changed])
    expect(reveal(hold.words)).toBe('other')
    expect(standing(hold, morning).state).toBe('waiting')
    expect(standing(hold, london('2026-11-26T10:00:00Z')).state).toBe('ripe')
  })

  test('[H7] an edit after alcohol still waits for noon', () => {
    const hold = only([base(), happened('trigger-named', night, { ...about, trigger: 'alcohol' })])
    const changed = changeWords(hold, new Private('other'), london('2026-11-25T01:00:00Z'), firstSettings)
    if (typeof changed !== 'object') throw new Error(changed)
    expect(endOf(changed.until, 'Europe/London')).toBe(at('2026-11-25T12:00:00Z'))
  })

  const endings = {
    dropped: happened('hold-dropped', morning, about),
    rewritten: happened('hold-rewritten', morning, { ...about, into: holdId('h2') }),
    'went-ahead': happened('hold-went-ahead', morning, { ...about, early: false }),
    elsewhere: happened('sent-elsewhere', morning, { ...about, sentAt: night.at }),
  }

  test('[H8] "Don’t send it" is open while it waits, when it is ripe and after it lapsed, and never twice', () => {
    for (const now of [night, morning, london('2026-12-24T10:00:00Z')])
      expect(drop(put(), now)).toEqual({ type: 'hold-dropped', ...now, hold: h1 })
    for (const ending of Object.values(endings))
      expect(drop(only([base(), ending]), morning)).toBe('already-ended')
  })

  test('[H9] going ahead: when ripe; before, only after the whole pause, and kept as early', () => {
    expect(goAhead(put(), morning, span(0), open)).toMatchObject({ type: 'hold-went-ahead', early: false })
    expect(goAhead(put(), night, span(earlyPause - 1), open)).toBe('not-ripe')
    expect(goAhead(put(), night, earlyPause, open)).toMatchObject({ early: true })
    for (const ending of Object.values(endings))
      expect(goAhead(only([base(), ending]), morning, earlyPause, open)).toBe('already-ended')
    expect(goAhead(put(), london('2026-12-24T10:00:00Z'), earlyPause, open)).toBe('already-ended')
  })

  test('[G5] where a mode shuts it nothing goes out, but what is practical where only they are afraid', () => {
    for (const mode of ['stop', 'fear', 'feared', 'careful'] as const)
      expect(goAhead(put(), morning, earlyPause, { ...open, modes: { ...calm, [mode]: true } })).toBe('shut')
    const practical = only([{ ...base(), purpose: 'practical' }])
    const feared = { ...open, modes: { ...calm, feared: true } }
    expect(goAhead(practical, morning, span(0), feared)).toHaveProperty('type', 'hold-went-ahead')
  })

  test('[H17] a marked text is not handed over until it is changed, or said to be harmless once it has waited', () => {
    const marked: Gate = { ...open, mark: 'threat' }
    expect(goAhead(put(), morning, earlyPause, marked)).toBe('threat')
    expect(sayHarmless(put(), night)).toBe('not-ripe')
    const said = sayHarmless(put(), morning) as EventOf<'said-harmless'>
    expect(goAhead(only([base(), said]), morning, span(0), marked)).toHaveProperty('type', 'hold-went-ahead')
    const changed = changeWords(
      put(),
      new Private('other'),
      morning,
      firstSettings,
    ) as EventOf<'words-changed'>
    expect(goAhead(only([base(), said, changed]), london('2026-11-26T10:00:00Z'), span(0), marked)).toBe(
      'threat',
    )
  })

  test('[H10] "I sent it anyway, there" from every state in which it had not gone, with a time not to come', () => {
    const told = sentElsewhere(put(), later(night.at, hour), night)
    expect(told).toMatchObject({ type: 'sent-elsewhere', sentAt: night.at })
    expect(sentElsewhere(only([base(), endings.dropped]), night.at, morning)).toHaveProperty('type')
    expect(sentElsewhere(put(), night.at, london('2026-12-24T10:00:00Z'))).toHaveProperty('type')
    expect(sentElsewhere(only([base(), endings['went-ahead']]), night.at, morning)).toBe('already-gone')
    expect(sentElsewhere(only([base(), endings.rewritten]), night.at, morning)).toBe('already-gone')
  })

  test('[H11] a rewritten one is a new hold with its own cooling, and the old one has ended', () => {
    const events = rewrite(put(), holdId('h2'), new Private('shorter'), morning, firstSettings)
    if (events === 'already-ended') throw new Error(events)
    const { holds } = fold([base(), ...events])
    expect(holds.get(h1)?.ending).toMatchObject({ state: 'rewritten', into: 'h2' })
    const fresh = holds.get(holdId('h2')) as Hold
    expect(standing(fresh, morning)).toEqual({ state: 'waiting', until: at('2026-11-26T10:00:00Z') })
    expect(
      rewrite(only([base(), endings.dropped]), holdId('h3'), new Private(''), morning, firstSettings),
    ).toBe('already-ended')
  })

  test('[H13] the first ending stands, but what went out went out', () => {
    expect(only([base(), endings.dropped, endings.rewritten]).ending?.state).toBe('dropped')
    expect(only([base(), endings.dropped, endings.elsewhere]).ending?.state).toBe('elsewhere')
    expect(only([base(), endings.dropped, endings['went-ahead']]).ending?.state).toBe('went-ahead')
    expect(only([base(), endings['went-ahead'], endings.dropped]).ending?.state).toBe('went-ahead')
    expect(only([base(), endings.rewritten, endings.elsewhere]).ending?.state).toBe('rewritten')
  })

  test('[H15] "I did not after all" turns it into one not sent', () => {
    const gone = only([base(), endings['went-ahead']])
    const back = takeBack(gone, morning) as EventOf<'hold-taken-back'>
    expect(only([base(), endings['went-ahead'], back]).ending).toEqual({ state: 'dropped', at: morning.at })
    expect(takeBack(put(), morning)).toBe('not-gone')
  })

  test('[H8] an open hold is one that waits or is ripe', () => {
    const isOpenAt = (hold: Hold, when: Instant) => isOpen(hold, { at: when, zone: 'Europe/London' })
    expect(isOpenAt(put(), night.at)).toBe(true)
    expect(isOpenAt(put(), morning.at)).toBe(true)
    expect(isOpenAt(only([base(), endings.dropped]), morning.at)).toBe(false)
  })
})
