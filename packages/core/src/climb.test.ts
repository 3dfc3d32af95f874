import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ask } from './ask.ts'
import {
  type Climb,
  nextStep,
  noClimb,
  type OnClimb,
  onClimb,
  present,
  stepDown,
  stepUp,
  waysDown,
} from './climb.ts'
import type { Contact } from './contact.ts'
import { climbSteps, happened } from './event.ts'
import { day, instant, later, type Moment, times } from './time.ts'

const zone = 'Europe/London'
const start = instant(Date.UTC(2026, 10, 1, 12))
const on = (days: number): Moment => ({ at: later(start, times(days, day)), zone })

const theirs = (id: string, days: number, also: Partial<Contact> = {}): Contact => ({
  id,
  ...on(days),
  begun: 'them',
  way: 'message',
  about: 'us',
  planned: undefined,
  went: undefined,
  reply: undefined,
  hold: undefined,
  fromStory: false,
  logged: on(days).at,
  changed: undefined,
  dropped: undefined,
  ...also,
})
const asked = (days: number, kind: Ask['kind'] = 'space'): Ask => ({
  id: `a${days}`,
  kind,
  words: undefined,
  reason: undefined,
  on: `2026-11-${String(1 + days).padStart(2, '0')}`,
  kept: on(days).at,
  zone,
  unaskedFor: true,
  limits: undefined,
  ends: undefined,
})

function climbed(...events: readonly (OnClimb | string | undefined)[]): Climb {
  const climb = noClimb()
  for (const event of events) if (typeof event === 'object') onClimb(climb, event)
  return climb
}
const known = (
  contacts: readonly Contact[],
  climb: Climb = noClimb(),
  asks: readonly Ask[] = [asked(0)],
) => ({
  climb,
  contacts,
  asks,
})
/** Takes every step that is open, on these days. */
function walked(contacts: readonly Contact[], days: readonly number[], asks?: readonly Ask[]) {
  const events: OnClimb[] = []
  for (const [n, each] of days.entries()) {
    const up = stepUp(known(contacts, climbed(...events), asks), `s${n}`, on(each))
    if (typeof up === 'object') events.push(up)
  }
  return known(contacts, climbed(...events), asks)
}

describe('a step', () => {
  test('[M1] opens by what they began, freely and not coldly; never by what the person did', () => {
    expect(present(known([]))).toEqual({ step: 'space', opener: undefined, since: undefined })
    expect(nextStep(known([]), on(20))).toBeUndefined()
    expect(nextStep(known([theirs('c', 5)]), on(6))).toMatchObject({ step: 'answer', opener: { id: 'c' } })
    for (const not of [
      { begun: 'me' as const },
      { dropped: on(6).at },
      { went: -1 as const },
      { went: -2 as const },
    ]) {
      const there = known([theirs('c', 5, not)])
      expect(nextStep(there, on(6)), JSON.stringify(not)).toBeUndefined()
      expect(stepUp(there, 's', on(6))).toBe('not-open')
    }
    const begged = happened('climb-asked-for', on(6), { contact: 'c' })
    expect(nextStep(known([theirs('c', 5)], climbed(begged)), on(6))).toBeUndefined()
  })

  test('[M1] a practical message opens the lowest only, and so does one of which nothing was said', () => {
    for (const about of ['practical', 'children', 'legal', 'other', undefined] as const)
      for (const way of ['message', 'call', 'in-person', 'other'] as const) {
        const contacts = [5, 25, 45].map((days) => theirs(`c${days}`, days, { about, way }))
        expect(present(walked(contacts, [6, 26, 46])).step).toBe('answer')
      }
  })

  test('[M1] each step up takes more: a word of the two of you, a call, a visit of theirs', () => {
    const up = (way: Contact['way']) =>
      present(
        walked(
          [5, 25, 45, 65, 85].map((days) => theirs(`c${days}`, days, { way })),
          [6, 26, 46, 66, 86],
        ),
      ).step
    expect(up('message')).toBe('say-a-little')
    expect(up('call')).toBe('talk')
    expect(up('in-person')).toBe('meet')
  })

  test('[M2] never two at once: 14 days on one step, and something new that came after it', () => {
    const visits = [5, 7].map((days) => theirs(`c${days}`, days, { way: 'in-person' }))
    const first = walked(visits, [6])
    expect(present(first).step).toBe('answer')
    expect(nextStep(first, on(19))).toBeUndefined()
    expect(nextStep(first, on(20))).toMatchObject({ step: 'say-a-little', opener: { id: 'c7' } })
    // What had opened the first opens no second.
    expect(nextStep(walked(visits.slice(0, 1), [6]), on(99))).toBeUndefined()
  })

  test('[M3] asked for space anew, what came before it opens and holds nothing', () => {
    const contacts = [theirs('c', 5), theirs('d', 22)]
    const there = walked(contacts, [6, 23])
    expect(present(there).step).toBe('say-a-little')
    const anew = { ...there, asks: [asked(0), asked(25, 'let-go')] }
    expect(present(anew).step).toBe('space')
    expect(nextStep(anew, on(50))).toBeUndefined()
    // Of the very day it says nothing either, and words that bring the two closer take nothing away.
    expect(nextStep(known([theirs('c', 3)], noClimb(), [asked(3)]), on(9))).toBeUndefined()
    expect(present({ ...there, asks: [asked(0), asked(25, 'slow')] }).step).toBe('say-a-little')
  })

  test('[M3] what it rests on is taken out or turns out otherwise: the step below that still stands is the present one', () => {
    const contacts = [theirs('c', 5), theirs('d', 22)]
    const there = walked(contacts, [6, 23])
    const without = (id: string, also: Partial<Contact>) => ({
      ...there,
      contacts: contacts.map((each) => (each.id === id ? { ...each, ...also } : each)),
    })
    expect(present(without('d', { dropped: on(24).at })).step).toBe('answer')
    expect(present(without('d', { about: 'practical' })).step).toBe('answer')
    expect(present(without('d', { begun: 'me' }))).toMatchObject({ step: 'answer', opener: { id: 'c' } })
    expect(present({ ...there, contacts: [] }).step).toBe('space')
  })

  test('[M4] down on any day to any step below, and up again only by something new, after the wait', () => {
    const contacts = [theirs('c', 5), theirs('d', 22), theirs('e', 30, { way: 'call' })]
    const there = walked(contacts, [6, 23])
    expect(waysDown(there)).toEqual(['answer', 'space'])
    expect(stepDown(there, 'x', 'say-a-little', on(24))).toBe('not-below')
    expect(stepDown(there, 'x', 'meet', on(24))).toBe('not-below')
    for (const to of ['answer', 'space'] as const) {
      const down = stepDown(there, 'x', to, on(24))
      const after = { ...there, climb: climbed(...eventsOf(there.climb), down) }
      expect(present(after).step).toBe(to)
      expect(nextStep(after, on(37))).toBeUndefined()
      expect(nextStep(after, on(38))?.opener.id).toBe('e')
    }
    expect(waysDown(known([]))).toEqual([])
  })
})

const eventsOf = (climb: Climb): OnClimb[] =>
  [...climb.taken.values()].map(({ id, step, by, replaces, at, zone: where }) =>
    happened('climb-stepped', { at, zone: where }, { climb: id, step, by, replaces: [...replaces] }),
  )

test('[M5] steps of two devices come to the same in any order, and never to a higher one than either took', () => {
  const contacts = Array.from({ length: 8 }, (_, n) => theirs(`c${n}`, 2 + 14 * n, { way: 'in-person' }))
  const act = fc.record({
    on: fc.constantFrom(0, 1),
    does: fc.constantFrom('up', 'up', 'down', 'meet'),
    to: fc.constantFrom(...climbSteps),
  })
  const lives = fc.array(act, { maxLength: 16 }).map((acts) => {
    const seen: [OnClimb[], OnClimb[]] = [[], []]
    acts.forEach(({ on: device, does, to }, n) => {
      const mine = seen[device as 0 | 1]
      const here = known(contacts, climbed(...mine))
      const made =
        does === 'up'
          ? stepUp(here, `s${n}`, on(3 + 8 * n))
          : does === 'down'
            ? stepDown(here, `s${n}`, to, on(3 + 8 * n))
            : undefined
      if (typeof made === 'object') mine.push(made)
      if (does === 'meet') {
        const all = [...new Set([...seen[0], ...seen[1]])]
        seen[0] = [...all]
        seen[1] = [...all]
      }
    })
    return seen
  })
  fc.assert(
    fc.property(
      lives.chain((seen) => {
        const all = [...new Set([...seen[0], ...seen[1]])]
        return fc.tuple(
          fc.constant(seen),
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length }),
        )
      }),
      ([seen, all, mixed]) => {
        const at = (events: readonly OnClimb[]) => present(known(contacts, climbed(...events)))
        expect(at(mixed)).toEqual(at(all))
        expect(at([...all, ...mixed])).toEqual(at(all))
        const highest = Math.max(...seen.map((mine) => climbSteps.indexOf(at(mine).step)))
        expect(climbSteps.indexOf(at(all).step)).toBeLessThanOrEqual(highest)
      },
    ),
  )
})
