import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lives } from '../../../sim/life.ts'
import { type Event, happened, holdId, type kinds } from './event.ts'
import { fold } from './fold.ts'
import { cooling } from './hold.ts'
import { Private } from './private.ts'
import { readProjection, writeProjection } from './projection.ts'
import { firstSettings, isByDay } from './settings.ts'
import { day, hour, instant, later, type Moment, minute, times } from './time.ts'
import { due, pruned, tally, today } from './today.ts'

const at = (iso: string) => instant(Date.parse(iso))
const london = (iso: string): Moment => ({ at: at(iso), zone: 'Europe/London' })
const night = london('2026-11-24T23:40:00Z')
const put = (id: string, now: Moment, kind: (typeof kinds)[number] = 'message') =>
  happened('hold-put-down', now, {
    hold: holdId(id),
    kind,
    purpose: undefined,
    words: new Private('are you awake'),
    until: cooling({ kind }, now, firstSettings),
  })
const asks = (events: readonly Event[], now: Moment) =>
  due(fold(events), now).map((d) =>
    d.ask === 'regret' ? `regret ${d.round} ${d.hold.id}` : `urge ${d.occasion} ${d.hold.id}`,
  )

describe('what is due', () => {
  const dropped = happened('hold-dropped', london('2026-11-25T10:20:00Z'), { hold: holdId('a') })

  test('[U1] the urge is asked the next morning and at 72 hours, whatever it was', () => {
    for (const urge of [0, 3, 10]) {
      const rated = happened('urge-rated', night, { hold: holdId('a'), urge, occasion: 'put-down' })
      const events = [put('a', night, 'visit'), rated]
      expect(asks(events, london('2026-11-25T06:59:00Z'))).toEqual([])
      expect(asks(events, london('2026-11-25T07:00:00Z'))).toEqual(['urge morning a'])
      expect(asks(events, london('2026-11-27T07:00:00Z'))).toEqual([])
      const moved = happened('hold-moved', night, {
        hold: holdId('a'),
        until: { by: 'instant', at: later(night.at, times(5, day)) },
      })
      expect(asks([...events, moved], london('2026-11-28T10:00:00Z'))).toEqual(['urge three-days a'])
      const answered = happened('urge-rated', night, { hold: holdId('a'), urge, occasion: 'morning' })
      expect(asks([...events, answered], london('2026-11-25T07:00:00Z'))).toEqual([])
    }
  })

  test('[U1] what is put down after midnight is asked about the same morning, but not within four hours', () => {
    expect(asks([put('a', london('2026-11-25T00:30:00Z'))], london('2026-11-25T07:00:00Z'))).toEqual([
      'urge morning a',
    ])
    expect(asks([put('a', london('2026-11-25T06:30:00Z'))], london('2026-11-25T12:00:00Z'))).toEqual([])
  })

  test('[R1] a hold that ended is asked about from the morning after, for a week', () => {
    const events = [put('a', night), dropped]
    expect(asks(events, london('2026-11-25T20:00:00Z'))).toEqual([])
    expect(asks(events, london('2026-11-26T06:59:00Z'))).toEqual([])
    expect(asks(events, london('2026-11-26T07:00:00Z'))).toEqual(['regret day a'])
    expect(asks(events, london('2026-12-02T20:00:00Z'))).toEqual(['regret day a'])
    expect(asks(events, london('2026-12-03T08:00:00Z'))).toEqual([])
  })

  test('[R1] and once more from the 14th morning, then never again', () => {
    const answered = happened('regret-answered', london('2026-11-26T08:00:00Z'), {
      hold: holdId('a'),
      round: 'day',
      answer: 'glad',
    })
    const events = [put('a', night), dropped, answered]
    expect(asks(events, london('2026-12-08T20:00:00Z'))).toEqual([])
    expect(asks(events, london('2026-12-09T07:00:00Z'))).toEqual(['regret fortnight a'])
    expect(asks(events, london('2026-12-24T12:00:00Z'))).toEqual([])
  })

  test('[R1] "Not now" is for the rest of the day; "Do not ask again" is for good', () => {
    const morning = london('2026-11-26T08:00:00Z')
    const off = happened('regret-put-off', morning, { hold: holdId('a'), round: 'day' })
    expect(asks([put('a', night), dropped, off], london('2026-11-26T18:00:00Z'))).toEqual([])
    expect(asks([put('a', night), dropped, off], london('2026-11-27T08:00:00Z'))).toEqual(['regret day a'])
    const silenced = happened('regret-silenced', morning, { hold: holdId('a') })
    expect(asks([put('a', night), dropped, silenced], london('2026-11-27T08:00:00Z'))).toEqual([])
    expect(asks([put('a', night), dropped, silenced], london('2026-12-09T08:00:00Z'))).toEqual([])
  })

  test('[R2] a lapsed or a rewritten one is never asked about', () => {
    const rewritten = happened('hold-rewritten', london('2026-11-25T10:20:00Z'), {
      hold: holdId('a'),
      into: holdId('b'),
    })
    for (let days = 1; days < 40; days++) {
      const now = { at: later(at('2026-11-25T12:00:00Z'), times(days, day)), zone: 'Europe/London' }
      expect(asks([put('a', night), rewritten], now)).toEqual([])
      expect(asks([put('a', night)], now).filter((a) => a.startsWith('regret'))).toEqual([])
    }
  })

  test('[D1] [U2] by night nothing is asked, in any life', () => {
    fc.assert(
      fc.property(lives(), fc.integer({ min: 0, max: 40 * 24 * 60 }), ({ events, end }, minutes) => {
        const now = { at: later(end, times(minutes, minute)), zone: 'Europe/London' }
        if (isByDay(now, firstSettings)) return
        expect(today(fold(events), now)).toMatchObject({ due: [], lookAgain: false, checkIn: false })
      }),
    )
  })

  test('[D2] at most three in one go, the ones to re-read first', () => {
    fc.assert(
      fc.property(
        lives({ maxEvents: 120 }),
        fc.integer({ min: 0, max: 20 * 24 * 60 }),
        ({ events, end }, minutes) => {
          const shown = today(fold(events), { at: later(end, times(minutes, minute)), zone: 'Europe/London' })
          const more = Number(shown.lookAgain) + Number(shown.checkIn)
          expect(shown.due.length + more).toBeLessThanOrEqual(Math.max(0, 3 - shown.ready.length))
          const asked =
            shown.ready.length + shown.due.length + Number(shown.lookAgain) + Number(shown.leaning)
          expect(shown.room).toBe(Math.max(0, 3 - asked - Number(shown.ending)))
        },
      ),
    )
  })

  test('[D1] a day that ends before it begins runs over midnight', () => {
    const nights = { ...firstSettings, dayFrom: 16 * 60, dayTo: 8 * 60 }
    expect(isByDay(london('2026-11-25T03:00:00Z'), nights)).toBe(true)
    expect(isByDay(london('2026-11-25T12:00:00Z'), nights)).toBe(false)
  })
})

describe('counts', () => {
  test('[H12] rewritten counts with the one it became, lapsed with neither, open ones not at all', () => {
    const h = (id: string) => ({ hold: holdId(id) })
    const morning = london('2026-11-25T10:00:00Z')
    const events: Event[] = [
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => put(id, night)),
      happened('hold-dropped', morning, h('a')),
      happened('hold-rewritten', morning, { ...h('b'), into: holdId('g') }),
      put('g', morning),
      happened('hold-dropped', morning, h('g')),
      happened('hold-went-ahead', morning, { ...h('c'), early: false }),
      happened('sent-elsewhere', morning, { ...h('d'), sentAt: night.at }),
      happened('regret-answered', morning, { ...h('a'), round: 'day', answer: 'unsure' }),
      happened('regret-answered', morning, { ...h('a'), round: 'fortnight', answer: 'glad' }),
      happened('regret-answered', morning, { ...h('c'), round: 'day', answer: 'sorry' }),
    ]
    const counts = { notSent: 2, sent: 2, notSentAnswered: 1, notSentGlad: 1, sentAnswered: 1, sentSorry: 1 }
    expect(tally(fold(events), morning)).toEqual({ ...counts, lapsed: 0 })
    expect(tally(fold(events), london('2026-12-25T10:00:00Z'))).toEqual({ ...counts, lapsed: 2 })
  })
})

describe('the projection', () => {
  const shown = (t: ReturnType<typeof today>) => ({
    ...t,
    ready: t.ready.map((h) => h.id),
    waiting: t.waiting.map((h) => h.id),
    due: t.due.map((d) => [d.ask, d.hold.id]),
  })

  test('[D5] Today from a projection and the events after it equals Today from everything, or names what is missing', () => {
    let same = 0
    let missing = 0
    fc.assert(
      fc.property(
        lives({ maxEvents: 90 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 30 * 24 * 60 }),
        ({ events, end }, cut, minutes) => {
          const before = events.slice(0, Math.floor(cut * events.length))
          const pictureAt = { at: before.at(-1)?.at ?? instant(0), zone: 'Europe/London' }
          const picture = readProjection(writeProjection(pruned(fold(before), pictureAt)))
          if (!picture) throw new Error('the projection did not open')
          const resumed = fold(events.slice(before.length), picture)
          const now = { at: later(end, times(minutes, minute)), zone: 'Europe/London' }
          if (resumed.missing.size > 0) missing += 1
          else {
            same += 1
            expect(shown(today(resumed, now))).toEqual(shown(today(fold(events), now)))
          }
        },
      ),
      { numRuns: 400 },
    )
    expect(same).toBeGreaterThan(200)
    expect(missing).toBeGreaterThan(0)
  })

  test('[D5] what a projection keeps stays small, however long the log', () => {
    const events: Event[] = []
    for (let n = 0; n < 2_000; n++) {
      const now = { at: later(night.at, times(n * 5, hour)), zone: 'Europe/London' }
      events.push(put(`h${n}`, now), happened('hold-dropped', now, { hold: holdId(`h${n}`) }))
    }
    const last = events.at(-1) as Event
    const state = pruned(fold(events), last)
    expect(state.holds.size).toBeLessThan(200)
    expect(tally(state, last).notSent).toBe(2_000)
  })

  test('[D6] one of another version of the fold, or damaged, is thrown away', () => {
    const text = writeProjection(fold([put('a', night)]))
    expect(readProjection(text)?.holds.size).toBe(1)
    expect(readProjection(text.replace(/"fold":\d+/, '"fold":0'))).toBeUndefined()
    for (const bad of ['', 'null', '[]', '7', text.slice(0, -4)]) expect(readProjection(bad)).toBeUndefined()
  })
})

describe('two devices', () => {
  test('[H16] folding is blind to how a merged order came to be: the same order gives the same holds', () => {
    fc.assert(
      fc.property(lives(), ({ events }) => {
        const once = writeProjection(fold(events))
        expect(writeProjection(fold([...events]))).toBe(once)
        const half = Math.floor(events.length / 2)
        expect(writeProjection(fold(events.slice(half), fold(events.slice(0, half))))).toBe(once)
      }),
    )
  })
})
