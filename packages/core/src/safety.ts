import { type Ask, standingAsks } from './ask.ts'
import type { AfraidAnswer, OrderAnswer, OrderLimits, SelfHarmAnswer } from './event.ts'
import { day, type Instant, later, type Moment, times } from './time.ts'

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
  perspective: ['stop', 'fear', 'unanswered', 'careful'],
}
export const features = Object.keys(shutBy) as readonly Feature[]

/** Is this open to the person now? Closed by any mode is closed [G1]. */
export const allows = (modes: Modes, feature: Feature): boolean =>
  !shutBy[feature].some((mode) => modes[mode])

export type Question = 'order-and-fear' | 'self-harm'

/**
 * Which of the safety questions is due: the first two together, the third on its own page and by day only; each once,
 * and again when it was last answered more than 30 days ago, "rather not say" being an answer [G3].
 */
export function safetyDue(safety: Safety, now: Moment, isDay: boolean): Question | undefined {
  const fresh = (told: readonly Answered<string>[]) =>
    told.some(({ at }) => now.at < later(at, outlivedAfter))
  if (!fresh(safety.order) || !fresh(safety.afraid)) return 'order-and-fear'
  return isDay && !fresh(safety.selfHarm) ? 'self-harm' : undefined
}

/** Was "yes" the last word on hurting oneself, within these 14 days? Then help stands on top of Today, and nowhere else. */
export function helpOnTop({ selfHarm }: Safety, now: Moment): boolean {
  const last = selfHarm.findLast(({ answer }) => answer !== 'rather-not-say')
  return last?.answer === 'yes' && now.at < last.at + 14 * day
}
