import { Private } from './private.ts'
import { type Moment, minuteOfDay } from './time.ts'

export type Pronoun = 'they' | 'he' | 'she'
/** How the other person is called in every sentence. An empty name leaves the pronoun to stand alone. */
export type Partner = { readonly pronoun: Pronoun; readonly name: string }

export type Settings = {
  readonly partner: Private<Partner>
  /** The first hour of the morning, minutes since midnight: when a night's hold is ready. */
  readonly wakingMinute: number
  /** "By day" begins and ends here, minutes since midnight. Nothing is asked outside it. */
  readonly dayFrom: number
  readonly dayTo: number
  /** The region of the help lines; undefined follows the phone. */
  readonly region: string | undefined
  readonly look: 'phone' | 'light' | 'dark'
  /** Minutes without a touch after which Bide locks itself, where it has a lock [L9]. It cannot be off. */
  readonly lockAfter: 1 | 5 | 15 | 60
  /** Single keys lead to the places, at a keyboard [Z7]. */
  readonly keys: boolean
  /** What else helps for ten minutes, in the person's own words. */
  readonly ownList: Private<readonly string[]>
  readonly kindLine: Private<string> | undefined
}

export const firstSettings: Settings = {
  partner: new Private({ pronoun: 'they', name: '' }),
  wakingMinute: 10 * 60,
  dayFrom: 7 * 60,
  dayTo: 21 * 60,
  region: undefined,
  look: 'phone',
  lockAfter: 5,
  keys: true,
  ownList: new Private([]),
  kindLine: undefined,
}

/** Is it day for this person [D1]? A day that ends before it begins runs over midnight, as for one who works nights. */
export function isByDay(now: Moment, { dayFrom, dayTo }: Settings): boolean {
  const m = minuteOfDay(now)
  return dayFrom <= dayTo ? dayFrom <= m && m < dayTo : dayFrom <= m || m < dayTo
}
