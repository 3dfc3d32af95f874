import { expect, test } from 'vitest'
import { dice } from '../invented/dice.ts'
import { type Held, type Leaning, sideOf } from '../leaning.ts'
import { addDays, instantOf } from '../time.ts'
import { held } from './settled.ts'

/** Invented people whose leaning wanders (Ornstein and Uhlenbeck), and for some is pulled by how much it hurts. */
const people = process.env.SLOW === '1' ? 3_000 : 400
const weeks = 78
const zone = 'UTC'
const days = Array.from({ length: weeks }, (_, week) =>
  instantOf(addDays('2026-01-04', 7 * week), 20, 0, zone),
)

const within = (from: number, to: number, n: number) => Math.min(to, Math.max(from, Math.round(n)))

function personOf(seed: number, pull: number): Leaning[] {
  const { chance } = dice(seed)
  const normal = (mean: number, sd: number) =>
    mean + sd * Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
  const stays = Math.exp(-1 / Math.exp(normal(Math.log(20), 0.9)))
  const sd = 1.5 + 2.5 * chance()
  const mean = normal(0, 2)
  const noise = 0.4 + 0.8 * chance()
  let at = mean + normal(0, sd)
  let mood = 0
  return days.map((day): Leaning => {
    at = mean + stays * (at - mean) + normal(0, sd * Math.sqrt(1 - stays * stays))
    mood = 0.75 * mood + normal(0, Math.sqrt(1 - 0.75 ** 2))
    const said = at - pull * mood + normal(0, noise)
    return {
      at: day,
      zone,
      // What counts as a side begins at 0.7 there, and at 1.5, rounded, here.
      where: within(-10, 10, (said / 0.7) * 1.5),
      sure: within(0, 10, 4 + 1.3 * Math.abs(said) + normal(0, 1.2)),
      why: undefined,
      hurt: within(0, 10, 5 + 1.8 * mood),
      slept: 7,
    }
  })
}

/** Of those of whom it is ever said, how many are on the other side at least once in the four weeks after. */
function reversed(pull: number, says: (one: Held) => boolean): { said: number; share: number } {
  let said = 0
  let turned = 0
  for (let n = 0; n < people; n++) {
    const life = personOf(1 + n, pull)
    for (let week = 5; week < weeks - 4; week++) {
      const one = held(life.slice(0, week + 1), [])
      if (!('side' in one) || !says(one)) continue
      said += 1
      const other = one.side === 'hold-on' ? 'let-go' : 'hold-on'
      if (life.slice(week + 1, week + 5).some((each) => sideOf(each) === other)) turned += 1
      break
    }
  }
  return { said, share: turned / said }
}

const holds = ({ state }: Held) => state === 'holding' || state === 'settled'
const eightHold = (one: Held) => holds(one) && 'run' in one && one.run >= 8

test('[O3] what is said to hold is turned over within four weeks in about one of ten', () => {
  const { said, share } = reversed(0, holds)
  expect(said).toBeGreaterThan(people * 0.5)
  expect(share).toBeGreaterThan(0.06)
  expect(share).toBeLessThan(0.16)
})

test('[O4] of those whom their mood pulls, fewer turn after they are said to have settled than after eight in a row', () => {
  const eight = reversed(2.5, eightHold)
  const settled = reversed(2.5, ({ state }) => state === 'settled')
  expect(settled.said).toBeGreaterThan(20)
  expect(settled.said).toBeLessThan(eight.said)
  expect(settled.share).toBeLessThan(eight.share)
})
