import { checkInDue, lineReaches } from './checkin.ts'
import { isLeaningOver, partedBy } from './decision.ts'
import type { HoldId, RegretRound } from './event.ts'
import { noTally, type State, type Tally } from './fold.ts'
import { type Hold, isOpen, standing, wasSent } from './hold.ts'
import { leaningDue } from './leaning.ts'
import { endingDue } from './letting-go.ts'
import { lookAgainDue } from './plan.ts'
import { isByDay, type Settings } from './settings.ts'
import {
  addDays,
  day,
  dayBegins,
  hour,
  type Instant,
  instant,
  later,
  localOf,
  type Moment,
  minute,
  nextAt,
  type Span,
  span,
  times,
} from './time.ts'

/** What Today shows: what waits, what is due, what the person did. Never what the other one did. */
export type Today = {
  readonly ready: readonly Hold[]
  readonly waiting: readonly Hold[]
  readonly due: readonly Due[]
  /** "Is waiting still good for you?" is open. */
  readonly lookAgain: boolean
  /** "Where do you lean?" is offered, a week after the last one. */
  readonly leaning: boolean
  /** The day chosen to end with Bide has come. It is said, and nothing is done by itself. */
  readonly ending: boolean
  /** It is over, by the person's decision or without them: nothing leads towards contact [O10]. */
  readonly parted: 'me' | 'them' | undefined
  /** A check-in is offered as something due; one can be made at any time. */
  readonly checkIn: boolean
  /** How many more things may be asked in this one go [D2]: the check-in comes after them, and stands there all the same. */
  readonly room: number
  readonly tally: Tally
  readonly clock: ClockSense
  readonly careful: boolean
}

/** One thing asked for on Today, by day only and at most three in one go [D2]. */
export type Due =
  | { readonly ask: 'regret'; readonly hold: Hold; readonly round: RegretRound }
  | { readonly ask: 'urge'; readonly hold: Hold; readonly occasion: 'morning' | 'three-days' }

export type ClockSense = 'fine' | { readonly setBack: Span } | { readonly farAhead: Span }

const atMost = 3

export function today(state: State, now: Moment): Today {
  const open = [...state.holds.values()].filter((hold) => isOpen(hold, now))
  const ready = open.filter((hold) => standing(hold, now).state === 'ripe').sort(byReadiness(now))
  const waiting = open.filter((hold) => standing(hold, now).state === 'waiting').sort(byReadiness(now))
  let room = Math.max(0, atMost - ready.length)
  const asked = due(state, now).slice(0, room)
  room -= asked.length
  const byDay = isByDay(now, state.settings)
  const parted = partedBy(state.deciding, now)
  const lookAgain = byDay && room > 0 && !parted && lookAgainDue(state, state.looked, now)
  if (lookAgain) room -= 1
  const ending = byDay && room > 0 && endingDue(state.deciding.ending, now)
  if (ending) room -= 1
  const leaning =
    byDay && room > 0 && leaningDue(state.deciding.leanings, isLeaningOver(state.deciding, now), now)
  if (leaning) room -= 1
  const checkIn = byDay && room > 0 && checkInDue(state.checkIns, state.begun, state.lastUrge, now)
  return {
    ready,
    waiting,
    due: asked,
    lookAgain,
    leaning,
    ending,
    parted,
    checkIn,
    room,
    tally: tally(state, now),
    clock: clockSense(state.seen, now.at),
    careful: state.careful,
  }
}

const readyAt = (hold: Hold, now: Moment): Instant => {
  const stands = standing(hold, now)
  return stands.state === 'waiting' ? stands.until : stands.state === 'ripe' ? stands.since : hold.putDown.at
}

const byReadiness = (now: Moment) => (a: Hold, b: Hold) =>
  readyAt(a, now) - readyAt(b, now) || (a.id < b.id ? -1 : 1)

/** Everything that could be asked now, in its order: how it was first, then how it is. By night nothing is [D1]. */
export function due(state: State, now: Moment): Due[] {
  if (!isByDay(now, state.settings)) return []
  const holds = [...state.holds.values()].sort(
    (a, b) => a.putDown.at - b.putDown.at || (a.id < b.id ? -1 : 1),
  )
  const regrets = holds.flatMap((hold): Due[] => {
    const round = regretDue(hold, now, state.settings)
    return round ? [{ ask: 'regret', hold, round }] : []
  })
  const urges = holds.flatMap((hold): Due[] => {
    const occasion = urgeDue(hold, now, state.settings)
    return occasion ? [{ ask: 'urge', hold, occasion }] : []
  })
  return [...regrets, ...urges]
}

/**
 * Which round of "glad or sorry" is open for a hold [R1]: from the morning after it ended for a week, and from the
 * morning 14 days after for two. A lapsed or rewritten one is never asked about; "Do not ask again" ends both; "Not
 * now" is for the rest of the day.
 */
export function regretDue(hold: Hold, now: Moment, settings: Settings): RegretRound | undefined {
  const next = regretNext(hold, now, settings)
  return next && now.at >= next.from ? next.round : undefined
}

/** The round that is open or comes next, and from when; `undefined`: never again [R1]. */
export function regretNext(
  hold: Hold,
  now: Moment,
  settings: Settings,
): { readonly round: RegretRound; readonly from: Instant } | undefined {
  const { ending, regret } = hold
  if (!ending || ending.state === 'rewritten' || regret.silenced) return undefined
  const ended = ending.state === 'elsewhere' ? ending.told : ending.at
  const morning = (days: number) => morningAfter(ended, days, now, settings)
  const putOff = regret.putOff === undefined ? 0 : morningAfter(regret.putOff, 1, now, settings)
  const from = (days: number) => instant(Math.max(morning(days), putOff))
  if (!regret.day && now.at < morning(8)) return { round: 'day', from: from(1) }
  if (!regret.fortnight && now.at < morning(28)) return { round: 'fortnight', from: from(14) }
  return undefined
}

/** When the day begins, by the person's own hours, so many days after an instant. */
function morningAfter(from: Instant, days: number, { zone }: Moment, { dayFrom }: Settings): Instant {
  const start = dayBegins(addDays(localOf(from, zone).date, days), zone)
  return nextAt(Math.floor(dayFrom / 60), dayFrom % 60, start, zone)
}

/**
 * Is the urge of an open hold due to be asked again [U1]? The next morning (at least four hours after it was put down,
 * for two days), and at 72 hours if it still waits (for a week). How strong it was makes no difference: a schedule that
 * depends on the urge would bend the curve it draws.
 */
function urgeDue(hold: Hold, now: Moment, settings: Settings): 'morning' | 'three-days' | undefined {
  if (!isOpen(hold, now)) return undefined
  const rated = (occasion: string) => hold.urges.some((u) => u.occasion === occasion)
  const since = span(now.at - hold.putDown.at)
  if (since >= times(3, day) && since < times(10, day) && !rated('three-days')) return 'three-days'
  const { dayFrom } = settings
  const morning = nextAt(
    Math.floor(dayFrom / 60),
    dayFrom % 60,
    later(hold.putDown.at, times(4, hour)),
    now.zone,
  )
  const asked = rated('morning') || rated('re-reading')
  return now.at >= morning && since < times(2, day) && !asked ? 'morning' : undefined
}

/** Counts of all that has ended, the long settled included [H12]. */
export function tally(state: State, now: Moment): Tally {
  let sum = state.settled
  for (const hold of state.holds.values()) sum = added(sum, counted(hold, now))
  return sum
}

function counted(hold: Hold, now: Moment): Tally {
  if (standing(hold, now).state === 'lapsed') return { ...noTally, lapsed: 1 }
  const { ending, regret } = hold
  const answer = (regret.fortnight ?? regret.day)?.answer
  const answered = answer ? 1 : 0
  if (wasSent(hold))
    return { ...noTally, sent: 1, sentAnswered: answered, sentSorry: answer === 'sorry' ? 1 : 0 }
  if (ending?.state === 'dropped')
    return { ...noTally, notSent: 1, notSentAnswered: answered, notSentGlad: answer === 'glad' ? 1 : 0 }
  return noTally
}

const added = (a: Tally, b: Tally): Tally => ({
  notSent: a.notSent + b.notSent,
  sent: a.sent + b.sent,
  lapsed: a.lapsed + b.lapsed,
  notSentAnswered: a.notSentAnswered + b.notSentAnswered,
  notSentGlad: a.notSentGlad + b.notSentGlad,
  sentAnswered: a.sentAnswered + b.sentAnswered,
  sentSorry: a.sentSorry + b.sentSorry,
})

/**
 * What the clock seems to have done [T5]: behind anything already written, it was set back (or was ahead before);
 * more than 90 days past it, it may be far ahead. Either is said, and changes nothing that was decided.
 */
export function clockSense(seen: Instant, now: Instant): ClockSense {
  if (seen === 0) return 'fine'
  if (now < seen - 5 * minute) return { setBack: span(seen - now) }
  const away = span(now - seen)
  return away > times(90, day) ? { farAhead: away } : 'fine'
}

/**
 * The part of a state that Today needs: open holds, and ended ones that may yet be asked about. The rest becomes
 * counts. Folding later events on top gives the same Today as folding everything, or names what is missing [D5].
 */
export function pruned(state: State, now: Moment): State {
  const holds = new Map<HoldId, Hold>()
  let settled = state.settled
  for (const hold of state.holds.values())
    if (mayStillMatter(hold, now)) holds.set(hold.id, hold)
    else settled = added(settled, counted(hold, now))
  return {
    ...state,
    holds,
    settled,
    // Long, and nothing of it is on Today.
    story: undefined,
    answer: undefined,
    nightLines: state.nightLines.slice(-1),
    checkIns: state.checkIns.filter(({ at }) => at > now.at - lineReaches),
    forecasts: state.forecasts.slice(-60),
    missing: new Set(state.missing),
    seen: instant(Math.max(state.seen, now.at)),
  }
}

function mayStillMatter(hold: Hold, now: Moment): boolean {
  const stands = standing(hold, now)
  if (stands.state === 'waiting' || stands.state === 'ripe') return true
  if (stands.state === 'lapsed' || stands.state === 'rewritten') return false
  const ended = stands.state === 'elsewhere' ? stands.told : stands.at
  return !hold.regret.silenced && !hold.regret.fortnight && now.at < ended + 30 * day
}
