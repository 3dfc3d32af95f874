import type { Ask } from './ask.ts'
import type { Contact } from './contact.ts'
import { standsApart } from './contact.ts'
import { type ClimbStep, climbSteps, type EventOf, happened } from './event.ts'
import type { Private } from './private.ts'
import { day, type Instant, later, localOf, type Moment, times, type Zone } from './time.ts'

/** A step that was taken, up or down, and the contact it rests on. */
type Taken = {
  readonly id: string
  readonly step: ClimbStep
  /** What they did that opened it; space rests on nothing. */
  readonly by: string | undefined
  readonly at: Instant
  readonly zone: Zone
  readonly replaces: readonly string[]
}
/** The fold owns it: whoever reads it does not write it. */
export type Climb = {
  readonly taken: Map<string, Taken>
  /** Contacts of theirs that were asked for after all: they open nothing [M1]. */
  readonly askedFor: Set<string>
  /** What would be different this time. */
  different: Private<string> | undefined
}
export const noClimb = (): Climb => ({ taken: new Map(), askedFor: new Set(), different: undefined })

export type OnClimb =
  | EventOf<'climb-stepped'>
  | EventOf<'climb-asked-for'>
  | EventOf<'climb-different-written'>

/** Folds one event; what it comes to is the same in any order [M5]. */
export function onClimb(climb: Climb, event: OnClimb): void {
  switch (event.type) {
    case 'climb-stepped': {
      const { climb: id, step, by, replaces, at, zone } = event
      climb.taken.set(id, { id, step, by, at, zone, replaces })
      break
    }
    case 'climb-asked-for':
      climb.askedFor.add(event.contact)
      break
    case 'climb-different-written':
      climb.different = event.words
  }
}

type Known = {
  readonly climb: Climb
  /** Every time the two were in touch, as far as it is known. */
  readonly contacts: readonly Contact[]
  readonly asks: readonly Ask[]
}

/** At least so long on one step before the next can open [M2]. Nothing announces that it is over. */
const leastWait = times(14, day)

const rank = (step: ClimbStep) => climbSteps.indexOf(step)

/**
 * The highest step a contact can open. Theirs alone, begun by them, that nobody asked for and that was not cold; one about
 * practical matters, or about nothing that was said, opens the lowest only [M1].
 */
function opens(contact: Contact, { climb, asks }: Known): ClimbStep {
  const { begun, dropped, went, about, way } = contact
  const isTheirs = begun === 'them' && dropped === undefined && (went ?? 0) >= 0
  if (!isTheirs || climb.askedFor.has(contact.id) || !isSinceTheyAsked(contact, asks)) return 'space'
  if (about === undefined || about === 'other' || standsApart(contact)) return 'answer'
  if (way === 'in-person') return 'meet'
  return way === 'call' ? 'talk' : 'say-a-little'
}

/** What they did up to the day on which they last asked for distance says nothing of now [M3]. */
function isSinceTheyAsked({ at, zone }: Contact, asks: readonly Ask[]): boolean {
  const on = localOf(at, zone).date
  return !asks.some((ask) => ask.kind !== 'closer' && ask.kind !== 'slow' && ask.on >= on)
}

const mayOpen = (step: ClimbStep, contact: Contact | undefined, known: Known): boolean =>
  contact !== undefined && rank(opens(contact, known)) >= rank(step)

const contactOf = ({ by }: Taken, { contacts }: Known) => contacts.find(({ id }) => id === by)

/** The step a taken one comes to: itself while what it rests on still stands, else the nearest one below that does. */
function comesTo(taken: Taken, known: Known): Taken | undefined {
  if (taken.step === 'space' || mayOpen(taken.step, contactOf(taken, known), known)) return taken
  const below = taken.replaces
    .flatMap((id) => known.climb.taken.get(id) ?? [])
    .filter(({ step }) => rank(step) < rank(taken.step))
  return lowest(below.map((each) => comesTo(each, known)))
}

/**
 * Of several the lowest, and of equal ones the earliest: two devices that did not know of each other never add up to a step.
 * One that comes to nothing is space.
 */
function lowest(some: readonly (Taken | undefined)[]): Taken | undefined {
  if (some.includes(undefined)) return undefined
  const [first] = some
    .flatMap((each) => each ?? [])
    .sort((x, y) => rank(x.step) - rank(y.step) || x.at - y.at || (x.id < y.id ? -1 : 1))
  return first
}

const headsOf = ({ taken }: Climb): readonly Taken[] => {
  const over = new Set([...taken.values()].flatMap(({ replaces }) => replaces))
  return [...taken.values()].filter(({ id }) => !over.has(id))
}

/** The step the person is on, and what opened it. */
export type Present = {
  readonly step: ClimbStep
  readonly opener: Contact | undefined
  /** When the last step was taken, up or down; undefined: none was. */
  readonly since: Instant | undefined
}

export function present(known: Known): Present {
  const heads = headsOf(known.climb)
  const since = heads.length === 0 ? undefined : (Math.max(...heads.map(({ at }) => at)) as Instant)
  const at = heads.length === 0 ? undefined : lowest(heads.map((each) => comesTo(each, known)))
  if (at === undefined || at.step === 'space') return { step: 'space', opener: undefined, since }
  return { step: at.step, opener: contactOf(at, known), since }
}

/**
 * The step that what they did since has opened, if any: one above the present one, after the least wait, and by something
 * that came later than the last step up or down [M1] [M2].
 */
export function nextStep(known: Known, now: Moment): { step: ClimbStep; opener: Contact } | undefined {
  const { step, since } = present(known)
  const next = climbSteps[rank(step) + 1]
  if (next === undefined || (since !== undefined && now.at < later(since, leastWait))) return undefined
  const opener = known.contacts.findLast(
    (contact) => contact.at <= now.at && contact.at > (since ?? 0) && mayOpen(next, contact, known),
  )
  return opener && { step: next, opener }
}

const replaced = (known: Known) => headsOf(known.climb).map(({ id }) => id)

/** Takes the step that is open. `'not-open'`: nothing they did freely opens one, or the wait is not over. */
export function stepUp(known: Known, climb: string, now: Moment): EventOf<'climb-stepped'> | 'not-open' {
  const next = nextStep(known, now)
  if (!next) return 'not-open'
  return happened('climb-stepped', now, {
    climb,
    step: next.step,
    by: next.opener.id,
    replaces: replaced(known),
  })
}

/** Down to any step below, on any day, without a reason [M4]. It rests on what had opened that one. */
export function stepDown(
  known: Known,
  climb: string,
  to: ClimbStep,
  now: Moment,
): EventOf<'climb-stepped'> | 'not-below' {
  if (rank(to) >= rank(present(known).step)) return 'not-below'
  const by = to === 'space' ? undefined : groundOf(to, known)
  if (to !== 'space' && by === undefined) return 'not-below'
  return happened('climb-stepped', now, { climb, step: to, by, replaces: replaced(known) })
}

const groundOf = (step: ClimbStep, known: Known): string | undefined =>
  [...known.climb.taken.values()]
    .filter((each) => each.step === step && mayOpen(step, contactOf(each, known), known))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .at(-1)?.by

/** The steps one can go down to from the present one, the nearest first; space is always among them but from space. */
export function waysDown(known: Known): readonly ClimbStep[] {
  const { step } = present(known)
  return climbSteps
    .slice(0, rank(step))
    .filter((each) => each === 'space' || groundOf(each, known) !== undefined)
    .toReversed()
}
