import { type Ask, openByDefault, standingAsk } from './ask.ts'
import type { SetUpStep, Skippable } from './event.ts'
import type { Private } from './private.ts'
import type { Answered, Safety } from './safety.ts'
import { addDays, type Day, daysBetween, type Instant, localOf, type Moment } from './time.ts'

/** What the person set about the space they give. What is undefined follows the ask. */
export type Plan = {
  readonly start?: Day
  /** The day to look at it again; `'no-date'` is a choice made on purpose. */
  readonly lookAgain?: Day | 'no-date'
  readonly children?: boolean
  readonly home?: boolean
  readonly money?: boolean
  readonly places?: Private<readonly string[]>
  readonly daysElsewhere?: Private<readonly string[]>
}
export type Person = {
  readonly id: string
  readonly name: Private<string>
  readonly number: Private<string> | undefined
  /** Said they may be written to at any hour. */
  readonly atNight: boolean
}
/** "If my thumb is over send, then I open Bide." */
export type IfThen = {
  readonly id: string
  readonly cue: Private<string>
  readonly action: Private<string>
  readonly rehearsed: Instant | undefined
}
export type LegalDate = {
  readonly id: string
  readonly what: Private<string>
  readonly on: Day
  readonly minute: number | undefined
}
export type LookedAgain = {
  readonly at: Instant
  readonly zone: string
  readonly answer: 'yes' | 'unsure' | 'no'
}

export type Planned = {
  readonly asks: readonly Ask[]
  readonly plan: Plan
}

/** The day space began: as the plan says, else the day of the first thing they asked for; undefined before either [P1]. */
export function startOf({ plan, asks }: Planned): Day | undefined {
  const [first] = asks.map(({ on }) => on).toSorted()
  return plan.start ?? first
}

/** Days of space given so far, counted forward from its start and by nothing else: no lapse sets them back [P1]. */
export function daysGiven(planned: Planned, now: Moment): number | undefined {
  const start = startOf(planned)
  return start === undefined ? undefined : Math.max(0, daysBetween(start, localOf(now.at, now.zone).date))
}

const eightWeeks = 56

/** The day Bide asks "Is waiting still good for you?": 8 weeks after the start unless moved; undefined for no date [P2]. */
export function lookAgainOn(planned: Planned): Day | undefined {
  const { lookAgain } = planned.plan
  if (lookAgain === 'no-date') return undefined
  const start = startOf(planned)
  return lookAgain ?? (start && addDays(start, eightWeeks))
}

/** Is the look-again question open: on its day and after, until it is answered [P2]? */
export function lookAgainDue(planned: Planned, looked: readonly LookedAgain[], now: Moment): boolean {
  const on = lookAgainOn(planned)
  if (on === undefined || localOf(now.at, now.zone).date < on) return false
  return !looked.some(({ at, zone }) => localOf(at, zone).date >= on)
}

export type Practical = 'children' | 'home' | 'money'

/** Is a practical channel open: as the plan says, as the ask has it otherwise. A strict ask cannot be opened by a plan [P3]. */
export function isOpenChannel({ asks, plan }: Planned, channel: Practical | 'us', now: Moment): boolean {
  const byAsk = openByDefault(standingAsk(asks, now).kind, channel)
  return channel === 'us' || !byAsk ? byAsk : (plan[channel] ?? true)
}

/** Legal dates still to come or today, soonest first. They stand on top, whatever else is quiet [P5]. */
export function legalDatesAhead(dates: Iterable<LegalDate>, now: Moment): LegalDate[] {
  const today = localOf(now.at, now.zone).date
  return [...dates]
    .filter(({ on }) => on >= today)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : (a.minute ?? 0) - (b.minute ?? 0)))
}

export type Begun = Planned & {
  readonly safety: Safety
  readonly people: ReadonlyMap<string, Person>
  readonly skipped: ReadonlyMap<Skippable, Instant>
  readonly hasHeld: boolean
  readonly hasLock: boolean
  /** A story was told, or nobody can tell yet. */
  readonly hasStory: boolean
  /** It is opened from the home screen, where the chat app was. */
  readonly isAtHome: boolean
  /** What was set about the channels, if anything. */
  readonly hasChannels: boolean
}

/** The next thing to set up, one at a time, after the first hold or by day; skipped ones do not come back [P6]. */
export function nextSetUp(begun: Begun, isDay: boolean): SetUpStep | undefined {
  if (!begun.hasHeld && !isDay) return undefined
  const met = (told: readonly Answered<string>[]) => told.length > 0
  const done: Record<SetUpStep, boolean> = {
    ask: begun.asks.length > 0,
    'what-stays-open': begun.hasChannels || begun.asks.length === 0,
    safety: met(begun.safety.order) && met(begun.safety.afraid),
    lock: begun.hasLock,
    person: begun.people.size > 0,
    story: begun.hasStory,
    home: begun.isAtHome,
  }
  const steps = Object.keys(done) as SetUpStep[]
  return steps.find((step) => !done[step] && !begun.skipped.has(step))
}
