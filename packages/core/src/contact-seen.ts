import type { Went } from './event.ts'
import type { Looks } from './looks.ts'
import type { Day } from './time.ts'

/** Who began how many. */
export type Began = { readonly mine: number; readonly theirs: number }

/** Before space began; the two weeks before it, which are left out of every comparison; or since. */
export type Period = 'before' | 'left-out' | 'since'
/** A week as it is drawn, oldest first; `days` is less than 7 where it is not over. Undefined: space has no first day. */
export type WeekSeen = Began & {
  readonly from: Day
  readonly days: number
  readonly period: Period | undefined
}

/** What is not there yet for an answer, and how much of it. */
export type Missing =
  /** No day is known on which space began. */
  | { readonly what: 'start' }
  | { readonly what: 'weeks-before' | 'days-since' | 'begun-before' | 'begun-since'; readonly n: number }
  /** What was seen has to be seen at the next look too. */
  | { readonly what: 'another-look' }
  /** There is enough, and it could be ordinary drift. */
  | { readonly what: 'clarity' }
/** Three answers and no others. */
export type Verdict = 'more' | 'fewer' | 'same' | { readonly tooEarly: readonly Missing[] }

/** A count and what it says of four weeks: between low and high with 9 in 10. */
export type InFourWeeks = {
  readonly count: number
  readonly days: number
  readonly low: number
  readonly high: number
}

/** One’s own that could be answered, by the day the answer came. No hour is asked, so days are of the calendar. */
export type Answers = {
  readonly all: number
  readonly withinDay: number
  /** After the first day, within seven. */
  readonly withinWeek: number
  readonly later: number
  readonly waiting: number
  /** Answered, and nobody said when. */
  readonly unknown: number
}
/** One’s own calls since space began, as far as it was told of each whether it was taken. */
export type Calls = { readonly all: number; readonly missed: number }
/** From this day on, this share of them still waited. */
type StillWaits = { readonly day: number; readonly waiting: number }

/** How often each answer was given, from -2 to +2. */
type Wents = readonly [number, number, number, number, number]
export type MonthWent = { readonly month: string; readonly wents: Wents }

/** What is seen in contact at one look, as it is shown until the next. */
export type ContactSeen = {
  readonly looks: Looks
  /** Nothing has been counted by this look. */
  readonly isEmpty: boolean
  readonly weeks: readonly WeekSeen[]
  /** All that was counted before space began, as far as it is drawn, and since. */
  readonly before: (Began & { readonly weeks: number }) | undefined
  readonly since: Began & { readonly days: number | undefined }
  readonly starts: {
    readonly verdict: Verdict
    readonly before: InFourWeeks | undefined
    readonly since: InFourWeeks | undefined
  }
  readonly answers: {
    readonly before: Answers
    readonly since: Answers
    readonly verdict: Verdict
    readonly stillWaits: readonly StillWaits[]
    readonly calls: Calls
  }
  readonly went: {
    readonly dots: readonly { readonly on: Day; readonly went: Went }[]
    readonly months: readonly MonthWent[]
    /** P(a later one is rated higher) + half P(equal), from ten before and eight since. */
    readonly laterHigher: { readonly low: number; readonly high: number } | undefined
  }
  /** What stands apart: counted, and in no verdict. */
  readonly apart: { readonly practical: Began; readonly children: Began; readonly legal: Began }
}
