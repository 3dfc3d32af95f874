import { type Held, inOrder, type Leaning, type Side, sideOf } from '../leaning.ts'
import { daysBetween, hour, type Instant, localOf, times } from '../time.ts'

const inARow = 6
const settledAfter = 8
const surely = 6
const sureOnes = 5
/** At least this many days between two that count: the question is asked once a week. */
const week = 7
/** One missed week is allowed: with more days between them a new row begins. */
const longestGap = 14
const nearContact = times(24, hour)
const leastSleep = 4
const lately = 20
const leastForGuard = 10
const mostWithHurt = 0.5
const badDay = 6
const goodDay = 4

/**
 * Whether a leaning has held, by what was kept once a week [O3] [O4]. Holding: the last six on one side, and at least five
 * of them sure (6 or more of 10). Settled: eight in a row, and it does not move with the hurt: |r| ≤ 0.5 between leaning and
 * hurt over the last 20 (10 at least), with a day of much hurt and a day of little in the row.
 *
 * Kept and not counted: within 24 hours of a contact, and after less than 4 hours of sleep.
 * `contacts`: when the two were in touch.
 */
export function held(leanings: readonly Leaning[], contacts: readonly Instant[]): Held {
  const counted = countedOnes(leanings, contacts)
  const row = lastRow(counted)
  const last = row.at(-1)
  if (!last) return { state: 'none' }
  const side = sideOf(last)
  if (side === 'unsure') return { state: 'unsure' }
  const run = row.length
  const sure = row.slice(-inARow).filter((each) => each.sure >= surely).length
  if (run < inARow || sure < sureOnes) return { state: 'leaning', side, run }
  if (run < settledAfter) return { state: 'holding', side, run, hurt: 'too-short' }
  const hurt = withHurt(counted, row)
  return hurt === 'apart' ? { state: 'settled', side, run } : { state: 'holding', side, run, hurt }
}

/**
 * The rule of succession: after so many weeks without a change, how often m more go by without one, between 0 and 1 (Laplace
 * 1814). A plain count; in simulation it errs towards change.
 * `run`: entries in the row, 1 or more; there is one step less than entries. `weeks`: how many more.
 */
export const goesOn = (run: number, weeks: number): number => run / (run + weeks)

function countedOnes(leanings: readonly Leaning[], contacts: readonly Instant[]): readonly Leaning[] {
  const calm = inOrder(leanings).filter(
    ({ at, slept }) =>
      (slept === undefined || slept >= leastSleep) &&
      !contacts.some((contact) => Math.abs(contact - at) <= nearContact),
  )
  const weekly: Leaning[] = []
  for (const each of calm) {
    const before = weekly.at(-1)
    if (!before || daysApart(before, each) >= week) weekly.push(each)
  }
  return weekly
}

const daysApart = (a: Leaning, b: Leaning) =>
  daysBetween(localOf(a.at, a.zone).date, localOf(b.at, b.zone).date)

/** The last ones that follow each other on one side, with at most one week missed between any two. */
function lastRow(counted: readonly Leaning[]): readonly Leaning[] {
  const row: Leaning[] = []
  let side: Side | undefined
  for (const each of counted) {
    const before = row.at(-1)
    if (!before || sideOf(each) !== side || daysApart(before, each) > longestGap) row.length = 0
    side = sideOf(each)
    row.push(each)
  }
  return row
}

type Hurting = Leaning & { readonly hurt: number }
const hurting = (each: Leaning): each is Hurting => each.hurt !== undefined

function withHurt(counted: readonly Leaning[], row: readonly Leaning[]): 'apart' | 'moves' | 'unknown' {
  const known = counted.slice(-lately).filter(hurting)
  const inRow = row.filter(hurting)
  const both = inRow.some(({ hurt }) => hurt >= badDay) && inRow.some(({ hurt }) => hurt <= goodDay)
  if (known.length < leastForGuard) return 'unknown'
  const r = correlation(known.map(({ where, hurt }) => [where, hurt]))
  if (Math.abs(r) > mostWithHurt) return 'moves'
  return both ? 'apart' : 'unknown'
}

/** Pearson's r of pairs; 0 where one of the two never changes. */
function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (of: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[of], 0) / pairs.length
  const [x, y] = [mean(0), mean(1)]
  let xy = 0
  let xx = 0
  let yy = 0
  for (const [a, b] of pairs) {
    xy += (a - x) * (b - y)
    xx += (a - x) ** 2
    yy += (b - y) ** 2
  }
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy)
}
