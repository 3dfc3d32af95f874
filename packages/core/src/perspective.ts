import type { EventOf } from './event.ts'
import type { Private } from './private.ts'
import { allows, type Modes } from './safety.ts'
import { addDays, type Day, day, type Instant, later, localOf, type Moment, minute, times } from './time.ts'

/** One thing the two of them fought about: how big it was and is, and what each did. Never who was right. */
export type Fight = {
  readonly id: string
  /** When it was first kept, and when it was last changed. */
  readonly at: Instant
  readonly zone: string
  readonly changed: Instant | undefined
  /** 0 to 10, as it felt then and as it feels now. */
  readonly bigThen: number | undefined
  readonly bigNow: number | undefined
} & { readonly [Part in FightPart]: Private<string> | undefined }

/** The boxes of one fight, in the order in which they are asked. `mine` and `theirs` are equal in every way. */
export const fightParts = ['what', 'mine', 'theirs', 'onlooker', 'both', 'differently'] as const
export type FightPart = (typeof fightParts)[number]

export type Felt = { readonly at: Instant; readonly felt: EventOf<'writing-felt'>['felt'] }

/** A fight as it is kept; one that was there already keeps the day it was first kept on. */
export function keptFight(before: Fight | undefined, event: EventOf<'fight-kept'>): Fight {
  const { type: _type, fight, at, zone, ...told } = event
  const words = Object.fromEntries(fightParts.map((part) => [part, told[part]])) as Pick<Fight, FightPart>
  return {
    ...words,
    id: fight,
    at: before?.at ?? at,
    zone: before?.zone ?? zone,
    changed: before && at,
    bigThen: told.bigThen,
    bigNow: told.bigNow,
  }
}

/** How long one looking back lasts. At its end what is there is kept, and the page closes [W7]. */
export const lookingFor = times(15, minute)

/** After so many it may be enough: more of them help no more. */
const enough = 8

type Looked = { readonly fights: ReadonlyMap<string, Fight>; readonly writing: readonly Felt[] }

/**
 * May another fight be looked at now [W6]? `'shut'` by a mode; `'questions'`: only once the safety questions are answered;
 * `next`: the day from which, a week after the last; `'worse'`: writing left them worse twice running, and it is folded
 * away; `'enough'`: as many as help. The last two can be opened all the same.
 */
export function fightOffer(
  { fights, writing }: Looked,
  modes: Modes,
  now: Moment,
): 'open' | 'shut' | 'questions' | 'worse' | 'enough' | { readonly next: Day } {
  if (!allows({ ...modes, unanswered: false }, 'perspective')) return 'shut'
  if (modes.unanswered) return 'questions'
  const last = [...fights.values()].reduce<Fight | undefined>(
    (so, each) => (so && so.at > each.at ? so : each),
    undefined,
  )
  const next = last && addDays(localOf(last.at, last.zone).date, 7)
  if (next !== undefined && localOf(now.at, now.zone).date < next) return { next }
  const lately = writing.slice(-2)
  if (lately.length === 2 && lately.every(({ felt }) => felt === 'worse')) return 'worse'
  return fights.size >= enough ? 'enough' : 'open'
}

const monthly = times(30, day)

/** Is it time to ask whether writing leaves them better, the same or worse: once a month [W8]? */
export const feltDue = (writing: readonly Felt[], now: Moment): boolean =>
  !writing.some(({ at }) => now.at < later(at, monthly))

/** Fights then and now: too early, and by how many with both numbers; or how many are smaller, larger and the same. */
export type ThenAndNow =
  | { readonly tooEarly: number }
  | { readonly of: number; readonly smaller: number; readonly larger: number; readonly same: number }

const atLeast = 3

/** Counts of what was answered twice, and nothing reckoned from them: it says nothing of why [W9]. */
export function thenAndNow(fights: Iterable<Fight>): ThenAndNow {
  const both = [...fights].filter(({ bigThen, bigNow }) => bigThen !== undefined && bigNow !== undefined)
  if (both.length < atLeast) return { tooEarly: atLeast - both.length }
  const by = both.map(({ bigThen = 0, bigNow = 0 }) => Math.sign(bigNow - bigThen))
  const count = (sign: number) => by.filter((each) => each === sign).length
  return { of: both.length, smaller: count(-1), larger: count(1), same: count(0) }
}
