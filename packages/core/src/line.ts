import type { Day } from './time.ts'

/** Where a level probably was on a day: between low and high with 9 in 10. */
export type Level = {
  readonly day: number
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** One day of the line. In a gap of more than four days there is a band and no line [I4]. */
export type LineDay = { readonly on: Day; readonly level: Level; readonly drawn: boolean }

/** Hurt over time, as it is shown: too early, and by how many answers, or the whole line. */
export type HurtLine =
  | { readonly tooEarly: number }
  | {
      readonly days: readonly LineDay[]
      readonly now: Level
      /** "Lower than after the first week", held on two weekly looks; otherwise it is too early to tell [I5]. */
      readonly verdict: 'lower' | 'too-early'
    }
