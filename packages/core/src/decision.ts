import { type DoorOut, type EventOf, happened, type WithoutMeBy } from './event.ts'
import { hour, type Instant, later, type Moment, times, type Zone } from './time.ts'

/** One way chosen out of three. It is put down like a message, and can be undone at any time [O5]. */
export type Decision = {
  readonly id: string
  readonly way: DoorOut
  readonly at: Instant
  readonly zone: Zone
}
/** "It was decided without me": told, not chosen, and so it stands at once. */
export type WithoutMe = {
  readonly id: string
  readonly by: WithoutMeBy
  readonly at: Instant
  readonly zone: Zone
}

/** What was decided and undone. Each event names what it takes the place of, so any order comes to the same [O7]. */
export type Decisions = {
  readonly decisions: ReadonlyMap<string, Decision>
  readonly withoutMe: ReadonlyMap<string, WithoutMe>
  /** Those that were undone, or that something later took the place of. */
  readonly over: ReadonlySet<string>
  /** When a device first saw a decision stand. Once set, no clock takes it back [O6]. */
  readonly stood: ReadonlyMap<string, Instant>
}

/** How long a decision waits before it stands [O5]. */
const waitsFor = times(72, hour)

/** Of two that were made on two devices at once, the later one speaks; the other goes when that one does. */
const speaking = <T extends { readonly id: string; readonly at: Instant }>(
  open: readonly T[],
): T | undefined => open.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)).at(-1)
const openOf = <T extends { readonly id: string }>(all: ReadonlyMap<string, T>, { over }: Decisions): T[] =>
  [...all.values()].filter(({ id }) => !over.has(id))

export type Decided = Decision &
  (
    | { readonly state: 'waiting'; readonly until: Instant }
    | { readonly state: 'stands'; readonly since: Instant }
  )

/** What is decided, and whether it still waits; `undefined`: nothing is [O5]. */
export function decided(decisions: Decisions, now: Moment): Decided | undefined {
  const decision = speaking(openOf(decisions.decisions, decisions))
  if (!decision) return undefined
  const until = later(decision.at, waitsFor)
  const since = decisions.stood.get(decision.id) ?? (now.at >= until ? until : undefined)
  return since === undefined
    ? { ...decision, state: 'waiting', until }
    : { ...decision, state: 'stands', since }
}

/** "It was decided without me", if it was told and not taken back. */
export const decidedWithoutMe = (decisions: Decisions): WithoutMe | undefined =>
  speaking(openOf(decisions.withoutMe, decisions))

const idsOf = (open: readonly { readonly id: string }[]) => open.map(({ id }) => id)

/** Puts a decision down: it waits 72 hours before it stands, and takes the place of any earlier one [O5]. */
export const putDecisionDown = (decisions: Decisions, decision: string, way: DoorOut, now: Moment) =>
  happened('decision-put-down', now, {
    decision,
    way,
    replaces: idsOf(openOf(decisions.decisions, decisions)),
  })

/** Undoes what is decided, whether it waits or stands: nothing is decided then [O5]. */
export function undoDecision(
  decisions: Decisions,
  now: Moment,
): EventOf<'decision-undone'> | 'nothing-decided' {
  return undo(openOf(decisions.decisions, decisions), now)
}

function undo(open: readonly { readonly id: string }[], now: Moment) {
  const decisions = idsOf(open)
  return decisions.length > 0 ? happened('decision-undone', now, { decisions }) : 'nothing-decided'
}

/** Tells that it was decided by the other one, and by what it shows; told anew, it says something else [O8]. */
export const tellWithoutMe = (decisions: Decisions, decision: string, by: WithoutMeBy, now: Moment) =>
  happened('decided-without-me', now, {
    decision,
    by,
    replaces: idsOf(openOf(decisions.withoutMe, decisions)),
  })

/** "That is not so after all." */
export function takeWithoutMeBack(
  decisions: Decisions,
  now: Moment,
): EventOf<'decision-undone'> | 'nothing-decided' {
  return undo(openOf(decisions.withoutMe, decisions), now)
}

/** What to write down the first time a decision is seen to stand, so that it stands on every clock [O6]. */
export function stands(decisions: Decisions, now: Moment): EventOf<'decision-stood'> | undefined {
  const decision = decided(decisions, now)
  if (decision?.state !== 'stands' || decisions.stood.has(decision.id)) return undefined
  return happened('decision-stood', now, { decision: decision.id })
}

/**
 * Whether nobody is asked where they lean any more: it was decided without them, or a letting go is put down, from its first
 * hour on [O8].
 */
export const isLeaningOver = (decisions: Decisions, now: Moment): boolean =>
  decidedWithoutMe(decisions) !== undefined || decided(decisions, now)?.way === 'let-go'

/**
 * Whether it is over between them as far as it was decided here: by the person, once that stands, or without them. Then
 * nothing leads towards contact any more, and nothing asks about waiting or hope [O10].
 */
export function partedBy(decisions: Decisions, now: Moment): 'me' | 'them' | undefined {
  if (decidedWithoutMe(decisions)) return 'them'
  const decision = decided(decisions, now)
  return decision?.state === 'stands' && decision.way === 'let-go' ? 'me' : undefined
}
