import { type Ask, standingAsks } from './ask.ts'
import type { AfraidAnswer, OrderAnswer, OrderLimits, SelfHarmAnswer, Skippable } from './event.ts'
import {
  type Day,
  day,
  hour,
  type Instant,
  instant,
  later,
  localOf,
  type Moment,
  minute,
  times,
} from './time.ts'

export type Answered<Answer> = { readonly answer: Answer; readonly at: Instant }

/** Everything ever answered to the safety questions, in the order it was told. It never leaves these screens. */
export type Safety = {
  readonly order: readonly Answered<OrderAnswer>[]
  readonly afraid: readonly Answered<AfraidAnswer>[]
  readonly selfHarm: readonly Answered<SelfHarmAnswer>[]
}
export const noSafety: Safety = { order: [], afraid: [], selfHarm: [] }

/**
 * What Bide may not do for this person. Several may hold at once; each only takes something away, so the stricter always
 * wins, whatever the order in which answers, asks and devices come together [G1].
 */
export type Modes = {
  /** An order limits them, or they were told to stop: nothing goes out from here. */
  readonly stop: boolean
  /** An order protects them, or they are afraid: their safety comes before everything else. */
  readonly fear: boolean
  /** The other one is afraid, or both are: nothing goes out but what is practical. */
  readonly feared: boolean
  /** The two questions are open still: what could do harm where someone is in danger stays shut. */
  readonly unanswered: boolean
  /** A newer Bide wrote something this one must know. */
  readonly careful: boolean
}

const stopping: readonly (OrderAnswer | OrderLimits)[] = ['told-to-stop', 'limits', 'both', 'not-sure']
const protecting: readonly (OrderAnswer | OrderLimits)[] = ['protects', 'both']
const meAfraid: readonly AfraidAnswer[] = ['me', 'both']
const themAfraid: readonly AfraidAnswer[] = ['them', 'both']

/** What is known of someone's safety: the answers, the asks, and whether a newer Bide knows more. */
export type Known = { readonly safety: Safety; readonly asks: readonly Ask[]; readonly careful: boolean }

export function modesOf({ safety, asks, careful }: Known, now: Moment): Modes {
  // All that stand, not only the latest: an order that protects does not lift one that limits.
  const standing = standingAsks(asks, now)
  const orders = standing.flatMap(({ kind, limits }) =>
    kind === 'legal-order' ? [limits ?? 'not-sure'] : [],
  )
  return {
    stop:
      holds(safety.order, stopping) ||
      standing.some(({ kind }) => kind === 'no-contact') ||
      orders.some((limits) => stopping.includes(limits)),
    fear:
      holds(safety.order, protecting) ||
      holds(safety.afraid, meAfraid) ||
      orders.some((limits) => protecting.includes(limits)),
    feared: holds(safety.afraid, themAfraid),
    unanswered: !wasAnswered(safety.order) || !wasAnswered(safety.afraid),
    careful,
  }
}

const outlivedAfter = times(30, day)

/**
 * A strict answer stands until another one is given at least 30 days later [G2]: so of two devices that were told
 * different things in the same month the stricter wins, and nobody loosens a stop on a bad night. "Rather not say"
 * loosens nothing.
 */
function holds<Answer extends string>(told: readonly Answered<Answer>[], strict: readonly string[]): boolean {
  const isStrict = ({ answer }: Answered<Answer>) => strict.includes(answer)
  const last = Math.max(...told.filter(isStrict).map(({ at }) => at))
  const looser = told.filter((each) => !isStrict(each) && each.answer !== 'rather-not-say')
  return Number.isFinite(last) && !looser.some(({ at }) => at >= last + outlivedAfter)
}

/** What an answer that is not taken comes up against, and until when [G6]. */
export type Stands =
  | { readonly by: 'answer'; readonly told: Instant; readonly until: Instant }
  | { readonly by: 'no-contact'; readonly on: Day }
  | { readonly by: 'order'; readonly on: Day; readonly ends: Day | undefined }

/**
 * May this be answered to the first question? Looser than what stands is not taken within the 30 days [G2], nor "no"
 * while no contact was asked for or an order stands [K2]: it would change nothing, and the person is told why [G6].
 */
export function mayAnswerOrder(known: Known, answer: OrderAnswer, now: Moment): 'may' | Stands {
  const earlier = standsAgainst(known.safety.order, answer, [stopping, protecting], now)
  if (earlier !== 'may' || answer !== 'no') return earlier
  const standing = standingAsks(known.asks, now)
  const order = standing.find(({ kind }) => kind === 'legal-order')
  if (order) return { by: 'order', on: order.on, ends: order.ends }
  const stop = standing.find(({ kind }) => kind === 'no-contact')
  return stop ? { by: 'no-contact', on: stop.on } : 'may'
}

/** May this be answered to the second [G6]? */
export const mayAnswerAfraid = ({ afraid }: Safety, answer: AfraidAnswer, now: Moment): 'may' | Stands =>
  standsAgainst(afraid, answer, [meAfraid, themAfraid], now)

/** An answer that tightens anything is taken, whatever else it leaves out: what it leaves out stands all the same. */
function standsAgainst<Answer extends string>(
  told: readonly Answered<Answer>[],
  answer: Answer,
  strict: readonly (readonly string[])[],
  now: Moment,
): 'may' | Stands {
  const tightens = strict.some((each) => each.includes(answer) && !holds(told, each))
  if (tightens || answer === 'rather-not-say') return 'may'
  const lasts = strict
    .filter((each) => holds(told, each) && !each.includes(answer))
    .map((each) => Math.max(...told.filter((one) => each.includes(one.answer)).map(({ at }) => at)))
  const last = instant(Math.max(0, ...lasts))
  const until = later(last, outlivedAfter)
  return now.at < until ? { by: 'answer', told: last, until } : 'may'
}

const wasAnswered = (told: readonly Answered<string>[]) =>
  told.some(({ answer }) => answer !== 'rather-not-say')

/** What a mode can shut. */
export type Feature =
  | 'hold'
  | 'go-ahead'
  | 'practical-go-ahead'
  | 'check'
  | 'day-count'
  | 'backing-off'
  | 'climb'
  | 'trends'
  | 'before-and-since'
  | 'import'
  | 'perspective'

const shutBy: Record<Feature, readonly (keyof Modes)[]> = {
  hold: ['stop', 'fear'],
  'go-ahead': ['stop', 'fear', 'feared', 'careful'],
  'practical-go-ahead': ['stop', 'fear', 'careful'],
  check: ['stop', 'fear', 'careful'],
  'day-count': ['stop', 'fear', 'careful'],
  'backing-off': ['fear'],
  climb: ['stop', 'fear', 'feared', 'unanswered', 'careful'],
  trends: ['stop', 'fear', 'feared', 'unanswered', 'careful'],
  'before-and-since': ['stop', 'fear', 'feared', 'unanswered', 'careful'],
  import: ['stop', 'fear', 'feared', 'unanswered', 'careful'],
  perspective: ['stop', 'fear', 'feared', 'unanswered', 'careful'],
}
export const features = Object.keys(shutBy) as readonly Feature[]

/** Is this open to the person now? Closed by any mode is closed [G1]. */
export const allows = (modes: Modes, feature: Feature): boolean =>
  !shutBy[feature].some((mode) => modes[mode])

export type Question = 'order-and-fear' | 'self-harm'

/**
 * Which of the safety questions is due: the first two together, the third on its own page and by day only; each once,
 * and again when it was last answered more than 30 days ago, "rather not say" being an answer. Skipping puts them off by
 * as long, and for no longer: they are asked once a month, whoever skipped them before [G3].
 */
export function safetyDue(
  { safety, skipped }: { readonly safety: Safety; readonly skipped: ReadonlyMap<Skippable, Instant> },
  now: Moment,
  isDay: boolean,
): Question | undefined {
  const lately = (at: Instant | undefined) => at !== undefined && now.at < later(at, outlivedAfter)
  const fresh = (told: readonly Answered<string>[]) => told.some(({ at }) => lately(at))
  const bothFresh = fresh(safety.order) && fresh(safety.afraid)
  if (!bothFresh && !lately(skipped.get('safety'))) return 'order-and-fear'
  const thirdFresh = fresh(safety.selfHarm) || lately(skipped.get('third-question'))
  return isDay && !thirdFresh ? 'self-harm' : undefined
}

/** Was "yes" the last word on hurting oneself, within these 14 days? Then help stands on top of Today, and nowhere else. */
export function helpOnTop({ selfHarm }: Safety, now: Moment): boolean {
  const last = selfHarm.findLast(({ answer }) => answer !== 'rather-not-say')
  return last?.answer === 'yes' && now.at < last.at + 14 * day
}

/**
 * Since when a stop has stood, by what is known: the first strict answer that still holds, or the day of the earliest
 * ask that stands; `undefined`: there is none.
 */
export function stoppedSince(known: Known, now: Moment): Instant | undefined {
  const answered = holds(known.safety.order, stopping)
    ? known.safety.order.filter(({ answer }) => stopping.includes(answer)).map(({ at }) => at)
    : []
  const asked = standingAsks(known.asks, now)
    .filter(({ kind, limits }) => kind === 'no-contact' || (kind === 'legal-order' && limits !== 'protects'))
    .map(({ kept }) => kept)
  const all = [...answered, ...asked]
  return all.length > 0 ? instant(Math.min(...all)) : undefined
}

/** How long a page that is never sent stays open, from its first letter [G7]. */
export const neverSentFor = times(10, minute)

/** Was one written already tonight? A night is from noon to noon, so that nobody waits up for midnight [G7]. */
export function neverSentTonight(written: readonly { readonly at: Instant }[], now: Moment): boolean {
  const nightOf = (at: Instant) => localOf(later(at, times(-12, hour)), now.zone).date
  return written.some(({ at }) => nightOf(at) === nightOf(now.at))
}
