import { describe, expect, test } from 'vitest'
import { type Event, type EventOf, happened } from '../event.ts'
import { fold } from '../fold.ts'
import { Private } from '../private.ts'
import { day, instant, later, type Moment, span } from '../time.ts'
import { contactSeen } from './contact.ts'

const zone = 'Europe/London'
const start = instant(Date.parse('2026-11-01T12:00:00Z'))
const on = (days: number): Moment => ({ at: later(start, span(days * day)), zone })
const space = happened('ask-told', on(0), {
  ask: 'a',
  kind: 'space',
  words: new Private('space'),
  reason: undefined,
  on: '2026-11-01',
  unaskedFor: true,
  limits: undefined,
  ends: undefined,
})

let n = 0
type Fields = Omit<EventOf<'contact-logged'>, 'type' | 'at' | 'zone'>
/** Logged when it was, unless said otherwise. */
const told = (days: number, more: Partial<Fields> = {}, kept = days) =>
  happened('contact-logged', on(kept), {
    contact: `c${n++}`,
    begun: 'me',
    way: 'message',
    about: undefined,
    planned: undefined,
    went: undefined,
    when: on(days).at,
    hold: undefined,
    ...more,
  })
const theirs = { begun: 'them', went: 0 } as const
const seen = (events: readonly Event[], days: number) => contactSeen(fold([space, ...events]), on(days))

/** So many of theirs in each week from one to another, and one of one’s own. */
const weekly = (from: number, to: number, count: (week: number) => number): Event[] =>
  Array.from({ length: to - from }, (_, i) => from + i).flatMap((week) => [
    told(7 * week + 1, { went: 'no-answer-yet' }),
    ...Array.from({ length: count(week) }, (_, k) => told(7 * week + 2 + k / 10, theirs)),
  ])

describe('what is seen in contact', () => {
  test('[N9] nothing logged since the last look is counted before the next', () => {
    const logged = [told(5, theirs), told(22, theirs)]
    expect(seen(logged, 23).looks).toEqual({ last: '2026-11-22', next: '2026-11-29' })
    expect(seen(logged, 23).since).toMatchObject({ theirs: 1 })
    expect(seen(logged, 27).since).toMatchObject({ theirs: 1 })
    expect(seen(logged, 28).since).toMatchObject({ theirs: 2 })
    expect(seen([told(5, theirs, 22)], 23).since.theirs).toBe(0)
    expect(seen([told(22)], 23).isEmpty).toBe(true)
  })

  test('[N9] an answer told since the look is not counted yet, nor how it went', () => {
    const mine = told(15, { went: 'no-answer-yet' })
    const answer = happened('contact-answered', on(22), { contact: mine.contact, when: on(16).at, went: 2 })
    const before = seen([mine, answer], 23)
    expect(before.answers.since).toMatchObject({ all: 1, waiting: 1, withinDay: 0 })
    expect(before.went.dots).toEqual([])
    expect(seen([mine, answer], 28).answers.since).toMatchObject({ all: 1, waiting: 0, withinDay: 1 })
    expect(seen([mine, answer], 28).went.dots).toEqual([{ on: '2026-11-16', went: 2 }])
  })

  test('[N10] weeks from the first contact on, before and since; what lies before it is unknown and not silence', () => {
    const { weeks } = seen([told(-30), told(-29, theirs), told(2)], 11)
    expect(
      weeks.map(({ from, mine, theirs: their, period, days }) => [from, mine, their, period, days]),
    ).toEqual([
      ['2026-09-27', 1, 1, 'before', 7],
      ['2026-10-04', 0, 0, 'before', 7],
      ['2026-10-11', 0, 0, 'before', 7],
      ['2026-10-18', 0, 0, 'left-out', 7],
      ['2026-10-25', 0, 0, 'left-out', 7],
      ['2026-11-01', 1, 0, 'since', 7],
    ])
  })

  test('[N10] it is too early to tell until there are six weeks before, four since, eight begun before and six since', () => {
    expect(contactSeen(fold([told(-3)]), on(10)).starts.verdict).toEqual({ tooEarly: [{ what: 'start' }] })
    expect(seen([told(-50), told(2)], 23).starts.verdict).toEqual({
      tooEarly: [
        { what: 'days-since', n: 7 },
        { what: 'begun-before', n: 7 },
        { what: 'begun-since', n: 5 },
      ],
    })
    expect(seen([told(-30)], 28).starts.verdict).toMatchObject({
      tooEarly: [{ what: 'weeks-before', n: 3 }, { what: 'begun-before' }, { what: 'begun-since' }],
    })
  })

  test('[N10] a large change is said once two looks in a row agree, and not at the first', () => {
    const life = [...weekly(-10, 0, () => 0), ...weekly(0, 9, () => 6)]
    const at = (days: number) => seen(life, days).starts.verdict
    expect(at(28)).toEqual({ tooEarly: [{ what: 'another-look' }] })
    expect(at(35)).toBe('more')
    expect(seen([...weekly(-10, 0, () => 6), ...weekly(0, 9, () => 0)], 56).starts.verdict).toBe('fewer')
  })

  test('[N10] what goes on as it was is the same, and what could be drift is too early', () => {
    const even = seen([...weekly(-10, 0, () => 4), ...weekly(0, 12, () => 4)], 80).starts.verdict
    expect(even).toBe('same')
    const drifting = [
      ...weekly(-10, 0, (week) => (week % 3 === 0 ? 2 : 0)),
      ...weekly(0, 6, (week) => (week % 3 === 0 ? 3 : 0)),
    ]
    expect(seen(drifting, 42).starts.verdict).toEqual({ tooEarly: [{ what: 'clarity' }] })
  })

  test('[N6] [N10] what stands apart is counted beside and moves no verdict', () => {
    const life = [...weekly(-10, 0, () => 2), ...weekly(0, 6, () => 2)]
    const apart = Array.from({ length: 40 }, (_, i) =>
      told(1 + i, { ...theirs, about: i % 2 ? 'practical' : 'children' }),
    )
    const [without, beside] = [seen(life, 42), seen([...life, ...apart], 42)]
    expect(beside.starts).toEqual(without.starts)
    expect(beside.weeks).toEqual(without.weeks)
    expect(beside.went).toEqual(without.went)
    expect(beside.apart).toMatchObject({
      practical: { theirs: 20, mine: 0 },
      children: { theirs: 20, mine: 0 },
    })
  })

  test('[N13] answers within a day and a week, by the calendar; a wait that goes on is no answer and no silence', () => {
    const answered = (days: number, after: number) => {
      const mine = told(days, { went: 'no-answer-yet' })
      return [
        mine,
        happened('contact-answered', on(days + after), {
          contact: mine.contact,
          when: on(days + after).at,
          went: 0,
        }),
      ]
    }
    const { answers } = seen(
      [
        ...answered(1, 0.2),
        ...answered(2, 1),
        ...answered(3, 5),
        ...answered(4, 12),
        told(20, { went: 'no-answer-yet' }),
        told(5, { went: 1 }, 15),
        told(6, { way: 'in-person', went: 1 }),
      ],
      23,
    )
    expect(answers.since).toEqual({ all: 6, withinDay: 2, withinWeek: 1, later: 1, waiting: 1, unknown: 1 })
    expect(answers.stillWaits[0]).toMatchObject({ day: 0 })
    expect(answers.stillWaits.at(-1)?.waiting).toBeGreaterThan(0)
  })

  test('[N13] a call that was not taken is missed, also where they rang back; one of which nothing was told is neither', () => {
    const rung = told(3, { way: 'call', went: 'no-answer-yet' })
    const back = happened('contact-answered', on(4), { contact: rung.contact, when: on(4).at, went: 1 })
    const { answers } = seen(
      [
        rung,
        back,
        told(5, { way: 'call', went: 'no-answer-yet' }),
        told(6, { way: 'call', went: -1 }),
        told(7, { way: 'call' }),
        told(8, { way: 'call', went: 0, begun: 'them' }),
        told(9, { way: 'call', went: 'no-answer-yet', about: 'practical' }),
        told(10, { went: 'no-answer-yet' }),
      ],
      23,
    )
    expect(answers.calls).toEqual({ all: 3, missed: 2 })
    expect(seen([told(5, { went: 0 })], 23).answers.calls).toEqual({ all: 0, missed: 0 })
  })

  test('[N13] answers within a day have a verdict of their own, by the same rules', () => {
    const asked = (from: number, to: number, prompt: boolean): Event[] =>
      Array.from({ length: (to - from) * 2 }, (_, i) => from * 7 + i * 3.5 + 0.1).flatMap((days) => {
        const mine = told(days, { went: 'no-answer-yet' })
        const when = on(days + (prompt ? 1 : 6))
        return [mine, happened('contact-answered', when, { contact: mine.contact, when: when.at, went: 0 })]
      })
    const life = [...asked(-10, 0, true), ...asked(0, 10, false)]
    expect(seen(life, 77).answers.verdict).toBe('fewer')
    expect(seen(life, 20).answers.verdict).toMatchObject({
      tooEarly: [{ what: 'days-since' }, { what: 'begun-since' }],
    })
  })

  test('[N14] how it went has no interval under ten before and eight since', () => {
    const rated = (from: number, count: number, went: 0 | 1) =>
      Array.from({ length: count }, (_, i) => told(from + i, { begun: 'them', went }))
    expect(seen([...rated(-40, 9, 0), ...rated(1, 20, 1)], 35).went.laterHigher).toBeUndefined()
    const { laterHigher, months } = seen([...rated(-40, 10, 0), ...rated(1, 20, 1)], 35).went
    expect(laterHigher?.low).toBeGreaterThan(0.5)
    expect(months.at(-1)).toEqual({ month: '2026-11', wents: [0, 0, 0, 20, 0] })
  })
})
