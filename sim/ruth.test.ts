import { readEvent, writeEvent } from '@bide/core/event'
import { apply, emptyState } from '@bide/core/fold'
import { isOpen, standing, wasSent } from '@bide/core/hold'
import { hurtLine } from '@bide/core/insight/hurt'
import { held } from '@bide/core/insight/settled'
import { nightLine } from '@bide/core/invented/last-night'
import { ruthIn, ruthsLife, weeksTold } from '@bide/core/invented/ruth'
import { thenAndNow } from '@bide/core/perspective'
import { daysGiven, startOf } from '@bide/core/plan'
import { reveal } from '@bide/core/private'
import { modesOf } from '@bide/core/safety'
import { hour, later } from '@bide/core/time'
import { tally, today } from '@bide/core/today'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const seeds = fc.integer({ min: 0, max: 2 ** 31 })
const runs = { numRuns: process.env.SLOW === '1' ? 300 : 30 }

test('[Z1] one seed tells one life; another seed tells the same story on other days', () => {
  const written = (seed?: number) => ruthsLife(seed).map(writeEvent)
  expect(written()).toEqual(written())
  expect(written(1)).not.toEqual(written(2))
  const put = (seed: number) =>
    ruthsLife(seed).flatMap((event) => (event.type === 'hold-put-down' ? [event.hold] : []))
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(put(seed)).toEqual(put(1))
      for (const text of written(seed)) expect(readEvent(text)).toHaveProperty('known')
    }),
    runs,
  )
})

test('[Z1] she could have done each thing when she did it, in the order of time', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const state = emptyState()
      for (const event of ruthsLife(seed)) {
        expect(event.at).toBeGreaterThanOrEqual(state.seen)
        const now = { at: event.at, zone: event.zone }
        if (event.type === 'hold-dropped' || event.type === 'hold-went-ahead') {
          const hold = state.holds.get(event.hold)
          expect(hold && standing(hold, now).state).toBe('ripe')
        }
        apply(state, event)
        expect(today(state, now).due.length).toBeLessThanOrEqual(3)
      }
      expect([...state.missing]).toEqual([])
    }),
    runs,
  )
})

test('[Z2] it ends undecided, one message sent and regretted, one waiting to be read, and most of it too early', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { state, now } = ruthIn(weeksTold, seed)
      const holds = [...state.holds.values()]
      const regretted = holds.filter(
        (hold) =>
          hold.kind === 'message' &&
          wasSent(hold) &&
          (hold.regret.fortnight ?? hold.regret.day)?.answer === 'sorry',
      )
      expect(regretted).toHaveLength(1)
      const [since] = [startOf(state) ?? '']
      const ended = holds.filter((hold) => !isOpen(hold, now) && hold.putDown.at > Date.parse(since))
      expect(ended).toHaveLength(11)
      expect(ended.filter(wasSent)).toHaveLength(2)
      expect(daysGiven(state, now)).toBe(23)
      expect(holds.filter((hold) => isOpen(hold, now))).toHaveLength(1)
      const all = tally(state, now)
      expect(all.sentAnswered).toBeLessThan(5)
      const line = hurtLine(state.checkIns, startOf(state), now)
      expect(line).toMatchObject({ verdict: 'too-early' })
      expect(Object.values(modesOf(state, now))).not.toContain(true)
      // One week more or less of leaning, and whatever the days were like: nothing is decided, and nothing has held.
      expect(state.deciding.decisions.size).toBe(0)
      expect(held(state.deciding.leanings, []).state).toBe('leaning')
      expect(thenAndNow(state.fights.values())).toBeDefined()
      expect([...state.contacts.values()].filter(({ begun }) => begun === 'them')).toHaveLength(10)
      expect(state.nightLines.map(({ line: said }) => reveal(said))).toEqual([nightLine])
    }),
    runs,
  )
})

test('[Z2] every week has something to look at, and none of it is owed', () => {
  const shown = Array.from({ length: weeksTold }, (_, n) => {
    const { state, now } = ruthIn(n + 1)
    const { ready, waiting, due, lookAgain, clock } = today(state, now)
    expect(clock).toBe('fine')
    expect(lookAgain).toBe(false)
    return ready.length > 0 ? 'ready' : waiting.length > 0 ? 'cools' : due.length > 0 ? 'asked' : 'nothing'
  })
  expect(shown).toEqual([
    'cools',
    'ready',
    'ready',
    'asked',
    'nothing',
    'cools',
    'cools',
    'asked',
    'cools',
    'ready',
    'ready',
  ])
})

test('[Z2] before her first week and after her last, the nearest one is shown', () => {
  expect(ruthIn(0).now).toEqual(ruthIn(1).now)
  expect(ruthIn(99).now).toEqual(ruthIn(weeksTold).now)
  expect(later(ruthIn(1).now.at, hour)).toBeLessThan(ruthIn(2).now.at)
})
