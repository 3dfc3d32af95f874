import { type Event, happened, holdId, kinds, regretAnswers } from '@bide/core/event'
import { apply, emptyState, type State } from '@bide/core/fold'
import { cooling, drop, goAhead, isOpen, ripen, sentElsewhere, standing } from '@bide/core/hold'
import { dice } from '@bide/core/invented/dice'
import { daysGiven, lookAgainDue } from '@bide/core/plan'
import { Private } from '@bide/core/private'
import { modesOf } from '@bide/core/safety'
import { isByDay } from '@bide/core/settings'
import { addDays, day, hour, instant, later, localOf, type Moment, span } from '@bide/core/time'
import { today } from '@bide/core/today'
import { expect, test } from 'vitest'

/**
 * A year of one invented person, hour by hour: urges that come mostly at night and thin out, messages put down, re-read,
 * dropped, sent and sent elsewhere, check-ins now and then, a journey over the date line, a clock set back for a week.
 * After every step Today must hold its promises.
 */
const zones = ['Europe/London', 'America/New_York', 'Pacific/Auckland'] as const

function live(seed: number, days: number) {
  const { chance: thrown, oneOf, upTo } = dice(seed)
  const chance = (share: number) => thrown() < share
  const state = emptyState()
  const start = instant(Date.UTC(2026, 8, 6, 9))
  let zone: string = 'Europe/London'
  let given = -1
  let ended = 0
  let n = 0
  const log: Event[] = []
  const say = (...events: readonly (Event | string | undefined)[]) => {
    for (const event of events)
      if (typeof event === 'object') {
        log.push(event)
        apply(state, event)
      }
  }
  const told = happened(
    'ask-told',
    { at: start, zone },
    {
      ask: 'a1',
      kind: 'let-go',
      words: new Private('please, you have got to let me go'),
      reason: undefined,
      on: localOf(start, zone).date,
      unaskedFor: true,
      limits: undefined,
      ends: undefined,
    },
  )
  say(told)
  for (let h = 0; h < days * 24; h++) {
    const isSetBack = h > 100 * 24 && h < 107 * 24
    if (h % (24 * 60) === 0) zone = oneOf(zones)
    const at = later(start, span(h * hour - (isSetBack ? 7 * day : 0)))
    const now: Moment = { at, zone }
    step(state, now, h)
    keepsItsPromises(state, now)
    const counted = daysGiven(state, now) ?? 0
    if (!isSetBack) {
      // A day of the calendar may be one less after flying back over the date line; never for anything done.
      expect(counted).toBeGreaterThanOrEqual(given - 1)
      given = counted
    }
    const { tally } = today(state, now)
    expect(tally.notSent + tally.sent + tally.lapsed).toBeGreaterThanOrEqual(isSetBack ? 0 : ended)
    if (!isSetBack) ended = tally.notSent + tally.sent + tally.lapsed
  }
  return { state, log }

  function step(s: State, now: Moment, h: number): void {
    for (const hold of s.holds.values()) say(ripen(hold, now))
    const night = !isByDay(now, s.settings)
    const rare = Math.exp(-h / (24 * 60))
    if (chance(night ? 0.12 * rare : 0.03 * rare)) {
      const intention = { kind: oneOf(kinds) }
      const hold = holdId(`h${n++}`)
      const words = new Private('are you awake')
      say(
        happened('hold-put-down', now, {
          hold,
          ...intention,
          purpose: undefined,
          words,
          until: cooling(intention, now, s.settings),
        }),
        happened('urge-rated', now, { hold, urge: 6 + upTo(5), occasion: 'put-down' }),
      )
    }
    for (const hold of [...s.holds.values()].filter((each) => isOpen(each, now))) {
      if (standing(hold, now).state === 'ripe' && !night && chance(0.2)) {
        say(happened('hold-reread', now, { hold: hold.id }))
        say(
          chance(0.75)
            ? drop(hold, now)
            : goAhead(hold, now, span(0), { modes: modesOf(s, now), mark: undefined }),
        )
      } else if (night && chance(0.01)) say(sentElsewhere(hold, now.at, now))
    }
    const shown = today(s, now)
    for (const due of shown.due) {
      if (!chance(0.3)) continue
      if (due.ask === 'urge')
        say(happened('urge-rated', now, { hold: due.hold.id, urge: upTo(8), occasion: due.occasion }))
      else
        say(
          happened('regret-answered', now, {
            hold: due.hold.id,
            round: due.round,
            answer: oneOf(regretAnswers),
          }),
        )
    }
    if (shown.checkIn && chance(0.1)) say(happened('checked-in', now, { hurt: upTo(11) }))
    if (shown.lookAgain && chance(0.05)) {
      say(happened('looked-again', now, { answer: 'yes', gave: undefined, cost: undefined }))
      const next = addDays(localOf(now.at, now.zone).date, 56)
      say(happened('plan-set', now, { lookAgain: next } as Parameters<typeof happened<'plan-set'>>[2]))
    }
  }
}

function keepsItsPromises(state: State, now: Moment): void {
  const shown = today(state, now)
  const offered = [shown.lookAgain, shown.leaning, shown.ending, shown.checkIn].filter(Boolean)
  const asked = shown.due.length + offered.length
  expect(asked).toBeLessThanOrEqual(Math.max(0, 3 - shown.ready.length))
  if (!isByDay(now, state.settings)) expect(asked).toBe(0)
  for (const hold of shown.ready) expect(hold.ending).toBeUndefined()
  // What Today is made of: the person's own holds, counts of them, and what is asked of the person. Nothing of the other.
  expect(Object.keys(shown).sort()).toEqual(
    [
      'careful',
      'checkIn',
      'clock',
      'due',
      'ending',
      'leaning',
      'lookAgain',
      'parted',
      'ready',
      'room',
      'tally',
      'waiting',
    ].sort(),
  )
}

const seeds = process.env.SLOW === '1' ? 40 : 3

test('[D2] [D1] [P1] a year of one person: never more than three things, nothing at night, no number down for a lapse', () => {
  for (let seed = 1; seed <= seeds; seed++) {
    const { state, log } = live(seed, 365)
    expect(log.length).toBeGreaterThan(100)
    expect(state.holds.size).toBeGreaterThan(20)
    expect(lookAgainDue(state, state.looked, { at: state.seen, zone: 'Europe/London' })).toBeDefined()
  }
})
