import type { HoldId } from './event.ts'
import { type CheckIn, emptyState, type NightLine, type State, type Tally } from './fold.ts'
import type { Hold } from './hold.ts'
import { Private, reveal } from './private.ts'
import type { Partner, Settings } from './settings.ts'
import type { Instant } from './time.ts'

/**
 * The sealed, disposable picture of what Today needs, so that opening does not wait for the whole log. It is made by
 * this version of the fold and thrown away by any other [D6].
 *
 * | field | what it is                                              |
 * | ----- | ------------------------------------------------------- |
 * | fold  | version of the fold that made it                        |
 * | …     | the pruned state; words are plain here, as in an event  |
 */
const foldVersion = 1

type Plain<T> =
  T extends Private<infer Inner>
    ? Inner
    : T extends Map<infer K, infer V>
      ? readonly (readonly [K, Plain<V>])[]
      : T extends Set<infer V>
        ? readonly V[]
        : T extends string | number | boolean | undefined
          ? T
          : { readonly [Key in keyof T]: Plain<T[Key]> }
type Pictured = Plain<State> & { readonly fold: number }

export function writeProjection(state: State): string {
  const whole = { fold: foldVersion, ...state, holds: [...state.holds], missing: [...state.missing] }
  return JSON.stringify(whole, function (this: Record<string, unknown>, key, value) {
    const inner = this[key]
    return inner instanceof Private ? reveal(inner) : value
  })
}

/** `undefined`: made by another version of the fold, or not one at all; fold everything instead. */
export function readProjection(text: string): State | undefined {
  const read = pictured(text)
  if (!read || read.fold !== foldVersion) return undefined
  return {
    ...emptyState(),
    holds: new Map(read.holds.map(([id, hold]) => [id as HoldId, wrappedHold(hold)])),
    nightLines: read.nightLines.map((n) => ({ ...n, line: new Private(n.line) }) as NightLine),
    checkIns: read.checkIns.map((c) => ({ at: c.at, zone: c.zone, hurt: c.hurt }) as CheckIn),
    settings: wrappedSettings(read.settings),
    settled: read.settled as Tally,
    seen: read.seen as unknown as Instant,
    careful: read.careful,
    missing: new Set(read.missing as readonly HoldId[]),
  }
}

function pictured(text: string): Pictured | undefined {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null && 'fold' in read ? (read as Pictured) : undefined
  } catch {
    return undefined
  }
}

const optional = (words: string | undefined) => (words === undefined ? undefined : new Private(words))

function wrappedHold(hold: Plain<Hold>): Hold {
  const { purpose, trigger, guess, ripened, ending } = hold
  return {
    ...hold,
    words: new Private(hold.words),
    different: optional(hold.different),
    purpose,
    trigger,
    guess,
    ripened,
    ending,
  } as unknown as Hold
}

const wrappedSettings = (settings: Plain<Settings>): Settings => ({
  ...settings,
  region: settings.region,
  partner: new Private(settings.partner as Partner),
  ownList: new Private(settings.ownList as readonly string[]),
  kindLine: optional(settings.kindLine),
})
