import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Deciding, noDeciding, type OnDeciding, onDeciding } from './deciding.ts'
import {
  decided,
  decidedWithoutMe,
  partedBy,
  putDecisionDown,
  stands,
  takeWithoutMeBack,
  tellWithoutMe,
  undoDecision,
} from './decision.ts'
import { doorsOut, withoutMeBy } from './event.ts'
import { day, hour, type Instant, instant, later, type Moment, times } from './time.ts'

const zone = 'Europe/London'
const start = instant(Date.UTC(2026, 10, 24, 18, 40))
const now: Moment = { at: start, zone }
const after = (hours: number, from: Moment = now): Moment => ({
  at: later(from.at, times(hours, hour)),
  zone,
})

function folded(...events: readonly (OnDeciding | string | undefined)[]): Deciding {
  const deciding = noDeciding()
  for (const event of events) if (typeof event === 'object') onDeciding(deciding, event)
  return deciding
}

describe('a decision', () => {
  test('[O5] waits 72 hours, then stands, and is undone before and after', () => {
    const put = putDecisionDown(noDeciding(), 'd1', 'let-go', now)
    const deciding = folded(put)
    expect(decided(deciding, now)).toMatchObject({ way: 'let-go', state: 'waiting', until: after(72).at })
    expect(decided(deciding, { ...now, at: instant(after(72).at - 1) })?.state).toBe('waiting')
    expect(decided(deciding, after(72))).toMatchObject({ state: 'stands', since: after(72).at })
    for (const hours of [0, 71, 72, 5_000]) {
      const then = after(hours)
      expect(decided(folded(put, undoDecision(deciding, then)), after(9_000))).toBeUndefined()
    }
    expect(undoDecision(noDeciding(), now)).toBe('nothing-decided')
  })

  test('[O5] a new one takes the place of the one before; undone, nothing is decided', () => {
    const first = putDecisionDown(noDeciding(), 'd1', 'let-go', now)
    const second = putDecisionDown(folded(first), 'd2', 'hold-on', after(80))
    expect(decided(folded(first, second), after(81))).toMatchObject({ id: 'd2', state: 'waiting' })
    const undone = undoDecision(folded(first, second), after(90))
    expect(decided(folded(first, second, undone), after(91))).toBeUndefined()
  })

  test('[O6] once seen to stand, no clock takes it back', () => {
    const put = putDecisionDown(noDeciding(), 'd1', 'keep-waiting', now)
    expect(stands(folded(put), after(71))).toBeUndefined()
    const stood = stands(folded(put), after(73))
    const deciding = folded(put, stood)
    expect(decided(deciding, after(1))).toMatchObject({ state: 'stands', since: after(73).at })
    expect(stands(deciding, after(74))).toBeUndefined()
  })

  test('[O8] decided without me stands at once, is told anew, and is taken back', () => {
    const told = tellWithoutMe(noDeciding(), 'w1', 'papers', now)
    const anew = tellWithoutMe(folded(told), 'w2', 'final', after(1))
    expect(decidedWithoutMe(folded(told))?.by).toBe('papers')
    expect(decidedWithoutMe(folded(told, anew))?.by).toBe('final')
    expect(decidedWithoutMe(folded(told, anew, takeWithoutMeBack(folded(told, anew), after(2))))).toBe(
      undefined,
    )
    expect(takeWithoutMeBack(noDeciding(), now)).toBe('nothing-decided')
  })

  test('[O10] it is over when a letting go stands, or when it was decided without the person', () => {
    const put = putDecisionDown(noDeciding(), 'd1', 'let-go', now)
    expect(partedBy(folded(put), after(71))).toBeUndefined()
    expect(partedBy(folded(put), after(72))).toBe('me')
    const other = putDecisionDown(noDeciding(), 'd1', 'keep-waiting', now)
    expect(partedBy(folded(other), after(72))).toBeUndefined()
    expect(partedBy(folded(tellWithoutMe(noDeciding(), 'w1', 'papers', now)), now)).toBe('them')
    expect(partedBy(noDeciding(), now)).toBeUndefined()
  })
})

/** Two devices that decide, undo and meet now and then, each with a clock of its own that may be wrong by weeks. */
const lives = fc.array(
  fc.record({
    on: fc.constantFrom(0, 1),
    does: fc.constantFrom('decide', 'undo', 'without', 'back', 'stand', 'meet'),
    way: fc.constantFrom(...doorsOut),
    by: fc.constantFrom(...withoutMeBy),
    passes: fc.integer({ min: 0, max: 100 }),
  }),
  { maxLength: 24 },
)

function lived(acts: typeof lives extends fc.Arbitrary<infer T> ? T : never, wrong: number): OnDeciding[] {
  const seen: [OnDeciding[], OnDeciding[]] = [[], []]
  let at = start as number
  acts.forEach(({ on, does, way, by, passes }, n) => {
    at += times(passes, hour)
    const here: Moment = { at: instant(at + (on === 1 ? wrong : 0)), zone }
    const mine = seen[on as 0 | 1]
    const known = folded(...mine)
    const made = {
      decide: () => putDecisionDown(known, `d${n}`, way, here),
      undo: () => undoDecision(known, here),
      without: () => tellWithoutMe(known, `w${n}`, by, here),
      back: () => takeWithoutMeBack(known, here),
      stand: () => stands(known, here),
      meet: () => undefined,
    }[does]()
    if (typeof made === 'object') mine.push(made)
    if (does === 'meet') {
      const all = [...new Set([...seen[0], ...seen[1]])]
      seen[0] = [...all]
      seen[1] = [...all]
    }
  })
  return [...new Set([...seen[0], ...seen[1]])]
}

/** All that can be seen of it, at an hour and ever after. */
const told = (deciding: Deciding, at: Instant) =>
  [0, 80, 100_000].map((hours) => {
    const then: Moment = { at: later(at, times(hours, hour)), zone }
    return [decided(deciding, then), decidedWithoutMe(deciding), partedBy(deciding, then)]
  })

test('[O7] decisions and undoings of two devices come to the same in any order, whatever their clocks say', () => {
  fc.assert(
    fc.property(
      lives.chain((acts) =>
        fc
          .integer({ min: -40, max: 40 })
          .map((days) => lived(acts, times(days, day)))
          .chain((events) =>
            fc.tuple(
              fc.constant(events),
              fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
            ),
          ),
      ),
      ([events, mixed]) => {
        const [one, other] = [folded(...events), folded(...mixed)]
        const sorted = ({ over, stood, decisions, withoutMe }: Deciding) => [
          [...over].sort(),
          [...stood].sort(),
          [...decisions.keys()].sort(),
          [...withoutMe.keys()].sort(),
        ]
        expect(sorted(other)).toEqual(sorted(one))
        expect(told(other, start)).toEqual(told(one, start))
        // Told twice is told once.
        expect(sorted(folded(...events, ...mixed))).toEqual(sorted(one))
      },
    ),
  )
})

test('[O7] what is undone stays undone, whichever device hears of it first', () => {
  const put = putDecisionDown(noDeciding(), 'd1', 'let-go', now)
  const undone = undoDecision(folded(put), after(5))
  expect(typeof undone === 'object' && decided(folded(undone, put), after(100))).toBeUndefined()
  // On a device whose clock is a month ahead: the newer choice is not lost to the older one's date.
  const ahead = putDecisionDown(noDeciding(), 'd1', 'let-go', after(24 * 30))
  const back = undoDecision(folded(ahead), after(24 * 30))
  const then = putDecisionDown(folded(ahead, back), 'd2', 'hold-on', now)
  expect(decided(folded(ahead, back, then), after(1))).toMatchObject({ id: 'd2', way: 'hold-on' })
})
