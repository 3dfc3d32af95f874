import {
  type Event,
  type EventOf,
  type HoldId,
  type HoldKind,
  happened,
  type Occasion,
  type Purpose,
  type RegretAnswer,
  type Trigger,
  type Until,
} from './event.ts'
import type { Mark, Pattern } from './patterns.ts'
import type { Private } from './private.ts'
import { allows, type Modes } from './safety.ts'
import type { Settings } from './settings.ts'
import {
  day,
  hour,
  type Instant,
  instant,
  instantOf,
  later,
  localOf,
  type Moment,
  minute,
  nextAt,
  type Span,
  span,
  times,
  type Zone,
} from './time.ts'

/** One intended contact, put down: what the person wrote about it, and everything that happened to it since. */
export type Hold = {
  readonly id: HoldId
  readonly kind: HoldKind
  readonly purpose: Purpose | undefined
  readonly putDown: Moment
  readonly words: Private<string>
  readonly until: Until
  readonly trigger: Trigger | undefined
  /** How strong the person expected the urge to be in the morning, 0 to 10. */
  readonly guess: number | undefined
  readonly urges: readonly Urge[]
  /** When some device first saw it ready. Once set, no clock takes it back [H5]. */
  readonly ripened: Instant | undefined
  readonly reread: readonly Instant[]
  /** What would have to be different this time. */
  readonly different: Private<string> | undefined
  /** Said not to be a threat, of the words as they stand. */
  readonly harmless: boolean
  /** It answers something they sent, and begins nothing [N2]. */
  readonly answers: boolean
  /** Kinds of pressing that are not shown of these words. */
  readonly silenced: readonly Pattern[]
  readonly ending: Ending | undefined
  readonly regret: Regret
}
export type Urge = { readonly at: Instant; readonly urge: number; readonly occasion: Occasion }
export type Ending =
  | { readonly state: 'dropped'; readonly at: Instant }
  | { readonly state: 'rewritten'; readonly at: Instant; readonly into: HoldId }
  | { readonly state: 'went-ahead'; readonly at: Instant; readonly early: boolean }
  /** `at` is when it was sent, `told` when Bide heard of it. */
  | { readonly state: 'elsewhere'; readonly at: Instant; readonly told: Instant }
type Regret = {
  readonly day?: Answered
  readonly fortnight?: Answered
  /** "Not now": not asked again before the next day. */
  readonly putOff?: Instant
  readonly silenced?: true
}
type Answered = { readonly answer: RegretAnswer; readonly at: Instant }

/** One that was just put down, before anything happened to it. */
export const fresh = (event: Omit<EventOf<'hold-put-down'>, 'type'>): Hold => ({
  id: event.hold,
  kind: event.kind,
  purpose: event.purpose,
  putDown: { at: event.at, zone: event.zone },
  words: event.words,
  until: event.until,
  trigger: undefined,
  guess: undefined,
  urges: [],
  ripened: undefined,
  reread: [],
  different: undefined,
  harmless: false,
  answers: false,
  silenced: [],
  ending: undefined,
  regret: {},
})

/** Where a hold stands at a moment: in one state, and never in two [H1]. */
export type Standing =
  | { readonly state: 'waiting'; readonly until: Instant }
  | { readonly state: 'ripe'; readonly since: Instant }
  | { readonly state: 'lapsed'; readonly at: Instant }
  | Ending

export const longestWait = times(90, day)
/** The plain pause before going ahead while it still cools [H9]. */
export const earlyPause = span(60_000)
const asleep = times(6, hour)
const lapsesAfter = times(7, day)

export type Intention = {
  readonly kind: HoldKind
  readonly purpose?: Purpose | undefined
  readonly trigger?: Trigger | undefined
}

/**
 * Until when it cools, unless the person chooses otherwise [H2]: looking them up half an hour, something practical 20
 * minutes, a visit 72 hours, all else until the first waking hour that is at least six hours away. After alcohol not
 * before the next noon [H3].
 */
export function cooling(intention: Intention, now: Moment, settings: Settings): Until {
  const usual = coolingByKind(intention, now, settings)
  return intention.trigger === 'alcohol' ? notBeforeNoon(usual, now) : usual
}

function coolingByKind({ kind, purpose }: Intention, now: Moment, settings: Settings): Until {
  if (kind === 'visit') return { by: 'instant', at: later(now.at, times(72, hour)) }
  if (kind === 'look-them-up') return { by: 'instant', at: later(now.at, times(30, minute)) }
  if (purpose === 'practical') return { by: 'instant', at: later(now.at, times(20, minute)) }
  return firstOnTheWall(settings.wakingMinute, later(now.at, asleep), now.zone)
}

/** The cooling after alcohol: noon, or later when it would be later anyway. */
function notBeforeNoon(usual: Until, now: Moment): Until {
  const noon = firstOnTheWall(12 * 60, later(now.at, span(1)), now.zone)
  return endOf(usual, now.zone) >= endOf(noon, now.zone) ? usual : noon
}

function firstOnTheWall(minuteOfDay: number, atLeast: Instant, zone: Zone): Until {
  const at = nextAt(Math.floor(minuteOfDay / 60), minuteOfDay % 60, atLeast, zone)
  return { by: 'local', date: localOf(at, zone).date, minute: minuteOfDay, atLeast }
}

/**
 * The instant a cooling ends for someone who is in `zone`: a time on the wall follows the traveller, but never comes
 * sooner than the hours it was to last at least; a number of hours is the same everywhere [H4].
 */
export function endOf(until: Until, zone: Zone): Instant {
  if (until.by === 'instant') return until.at
  const onTheWall = instantOf(until.date, Math.floor(until.minute / 60), until.minute % 60, zone)
  return instant(Math.max(onTheWall, until.atLeast))
}

/** Where the hold stands. The only judge of it: nothing else compares a clock with a hold's hour. */
export function standing(hold: Hold, now: Moment): Standing {
  if (hold.ending) return hold.ending
  const since = ripeSince(hold, now)
  if (since === undefined) return { state: 'waiting', until: endOf(hold.until, now.zone) }
  const lapses = later(instant(Math.max(since, hold.reread.at(-1) ?? since)), lapsesAfter)
  return now.at >= lapses ? { state: 'lapsed', at: lapses } : { state: 'ripe', since }
}

function ripeSince(hold: Hold, now: Moment): Instant | undefined {
  if (hold.ripened !== undefined) return hold.ripened
  const end = endOf(hold.until, now.zone)
  return now.at >= end ? end : undefined
}

export const isOpen = (hold: Hold, now: Moment) => {
  const { state } = standing(hold, now)
  return state === 'waiting' || state === 'ripe'
}

/** What to write down the first time a hold is seen ready, so that it stays ready on every clock [H5]. */
export function ripen(hold: Hold, now: Moment): EventOf<'hold-ripened'> | undefined {
  if (hold.ending || hold.ripened !== undefined || ripeSince(hold, now) === undefined) return undefined
  return happened('hold-ripened', now, { hold: hold.id })
}

/** May it wait until then? Any time still to come, up to 90 days away [H6]. */
export function mayWaitUntil(end: Instant, now: Moment): 'yes' | 'already-past' | 'beyond-90-days' {
  if (end <= now.at) return 'already-past'
  return end > later(now.at, longestWait) ? 'beyond-90-days' : 'yes'
}

export function move(hold: Hold, until: Until, now: Moment) {
  if (!isOpen(hold, now)) return 'already-ended'
  const may = mayWaitUntil(endOf(until, now.zone), now)
  return may === 'yes' ? happened('hold-moved', now, { hold: hold.id, until }) : may
}

/** Other words in the same hold: the cooling starts anew, as if it were put down now [H7]. */
export function changeWords(hold: Hold, words: Private<string>, now: Moment, settings: Settings) {
  if (!isOpen(hold, now)) return 'already-ended'
  return happened('words-changed', now, { hold: hold.id, words, until: cooling(hold, now, settings) })
}

/** "Don't send it": at any time before it has gone out, also after it folded itself away [H8]. */
export function drop(hold: Hold, now: Moment): EventOf<'hold-dropped'> | 'already-ended' {
  return hold.ending ? 'already-ended' : happened('hold-dropped', now, { hold: hold.id })
}

/** Why something does not go out. */
export type Barred = 'not-ripe' | 'already-ended' | 'shut' | Mark

/** Who may send what: the modes that hold, and what a reader made of the words, if one read them. */
export type Gate = { readonly modes: Modes; readonly mark: Mark | undefined }

/**
 * "Go ahead": once it is ready, or early after the whole pause [H9]; never where a mode shuts it [G5]; and not with a
 * mark that the person has not lifted after its cooling [H17].
 * `paused`: how long the pause has been on screen, by the clock that only runs forward.
 */
export function goAhead(
  hold: Hold,
  now: Moment,
  paused: Span,
  gate: Gate,
): EventOf<'hold-went-ahead'> | Barred {
  const { state } = standing(hold, now)
  if (state !== 'ripe' && state !== 'waiting') return 'already-ended'
  if (!mayGoOut(hold, gate.modes)) return 'shut'
  if (gate.mark && !hold.harmless) return gate.mark
  const early = state === 'waiting'
  return early && paused < earlyPause
    ? 'not-ripe'
    : happened('hold-went-ahead', now, { hold: hold.id, early })
}

/** Is there any going ahead with this one for this person [G5]? A visit or a look is never only practical [G9]. */
export const mayGoOut = ({ kind, purpose }: Pick<Hold, 'kind' | 'purpose'>, modes: Modes): boolean =>
  allows(modes, purpose === 'practical' && mayBePractical(kind) ? 'practical-go-ahead' : 'go-ahead')

/** Can something of this kind be about practical matters alone? To stand at the door, or to look at a page, cannot. */
export const mayBePractical = (kind: HoldKind): boolean => kind !== 'visit' && kind !== 'look-them-up'

/** "Not a threat": said of these words, once they have waited [H17]. Other words are read anew. */
export function sayHarmless(
  hold: Hold,
  now: Moment,
): EventOf<'said-harmless'> | 'not-ripe' | 'already-ended' {
  const { state } = standing(hold, now)
  if (state === 'waiting') return 'not-ripe'
  return state === 'ripe' ? happened('said-harmless', now, { hold: hold.id }) : 'already-ended'
}

/** "I did not after all": the words were handed over and yet not sent. */
export function takeBack(hold: Hold, now: Moment): EventOf<'hold-taken-back'> | 'not-gone' {
  return hold.ending?.state === 'went-ahead'
    ? happened('hold-taken-back', now, { hold: hold.id })
    : 'not-gone'
}

/** "I sent it anyway, there": when, at the latest now. Also after it folded away or was not to be sent [H10]. */
export function sentElsewhere(
  hold: Hold,
  sentAt: Instant,
  now: Moment,
): EventOf<'sent-elsewhere'> | 'already-gone' {
  const state = hold.ending?.state
  if (state === 'went-ahead' || state === 'elsewhere' || state === 'rewritten') return 'already-gone'
  const at = instant(Math.min(sentAt, now.at))
  return happened('sent-elsewhere', now, { hold: hold.id, sentAt: at })
}

/** A rewritten one is a new hold with its own cooling; the old one ends as rewritten and counts with it [H11]. */
export function rewrite(
  hold: Hold,
  into: HoldId,
  words: Private<string>,
  now: Moment,
  settings: Settings,
): readonly Event[] | 'already-ended' {
  if (!isOpen(hold, now)) return 'already-ended'
  const { kind, purpose } = hold
  const until = cooling({ kind, purpose }, now, settings)
  return [
    happened('hold-put-down', now, { hold: into, kind, purpose, words, until }),
    ...(hold.answers ? [happened('hold-answers', now, { hold: into })] : []),
    happened('hold-rewritten', now, { hold: hold.id, into }),
  ]
}

/** Has it gone out to the other person, by any way? */
export const wasSent = (hold: Hold) =>
  hold.ending?.state === 'went-ahead' || hold.ending?.state === 'elsewhere'
