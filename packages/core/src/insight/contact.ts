import { type Contact, contactsOf, type PickedDay, standsApart, type Touched, weekFrom } from '../contact.ts'
import type {
  Answers,
  Began,
  Calls,
  ContactSeen,
  InFourWeeks,
  Missing,
  MonthWent,
  Period,
  Verdict,
  WeekSeen,
} from '../contact-seen.ts'
import { looksOf } from '../looks.ts'
import { type Planned, startOf } from '../plan.ts'
import {
  addDays,
  type Day,
  dayBegins,
  daysBetween,
  type Instant,
  localOf,
  type Moment,
  type Zone,
} from '../time.ts'
import { shareDifference } from './difference.ts'
import { type Counted, rateOf, ratioOf } from './rate.ts'
import { higherLaterBetween } from './receptive.ts'
import { type Reading, stepIn } from './step.ts'
import { stillWaiting, type Waited } from './waits.ts'

/** People back off on their worst day: the two weeks before it are no measure of the time before. */
const leftOut = 2
const baseline = { least: 6, most: 8 }
const sinceFrom = 4
const begunFrom = { before: 8, since: 6 }
const wentFrom = { before: 10, since: 8 }
/** “About the same” needs the whole interval between half as often and twice as often, or within a fifth of each other. */
const sameRate = 2
const sameShare = 0.2
/** A regression over more is slow, and tells no more: so many answers on each side, and so many weeks since. */
const mostReadings = 60
const mostWeeks = 100

type Known = Touched & Planned & { readonly contactDays: readonly PickedDay[] }

/**
 * What is seen in contact, as of the last look [N9]: who begins, what was answered, and how it went, with a verdict only where
 * there is enough and two looks in a row agree [N10]. Needs every hold, as `contactsOf` does.
 */
export function contactSeen(known: Known, now: Moment): ContactSeen {
  const looks = looksOf(known.contactDays, now)
  const start = startOf(known)
  const all = contactsOf(known)
  const look = lookAt(all, start, looks.last, now.zone)
  const earlier = lookAt(all, start, addDays(looks.last, -7), now.zone)
  const counted = look.counted
  const since = counted.filter((each) => each.period !== 'before' && each.period !== 'left-out')
  const drawnBefore = look.weeks.filter(({ period }) => period === 'before' || period === 'left-out')
  return {
    looks,
    isEmpty: look.known.length === 0,
    weeks: look.weeks,
    before:
      drawnBefore.length === 0
        ? undefined
        : {
            weeks: drawnBefore.length,
            ...began(counted.filter(({ week }) => drawnBefore.some((each) => each.from === week))),
          },
    since: {
      ...began(since),
      days: start === undefined ? undefined : Math.max(0, daysBetween(start, looks.last)),
    },
    starts: {
      verdict: agreed(startsAt(look), startsAt(earlier)),
      before: inFourWeeks(look.baseline),
      since: inFourWeeks(look.weeks.filter(({ period }) => period === 'since')),
    },
    answers: {
      before: answersOf(look, 'before'),
      since: answersOf(look, 'since'),
      verdict: agreed(answersAt(look), answersAt(earlier)),
      stillWaits: stillWaiting(
        waitsOf(look)
          .filter(({ period }) => period === 'since')
          .map(({ waited }) => waited),
      ).map(({ day, waiting }) => ({ day, waiting })),
      calls: callsIn(since),
    },
    went: wentSeen(look),
    apart: {
      practical: began(look.known.filter(({ about }) => about === 'practical')),
      children: began(look.known.filter(({ about }) => about === 'children')),
      legal: began(look.known.filter(({ about }) => about === 'legal')),
    },
  }
}

/** A contact in its week, which lies before, in the weeks left out, or since. */
type Placed = Contact & { readonly on: Day; readonly week: Day; readonly period: Period }

/** Everything as it was known when a look’s day began. */
type Look = {
  readonly on: Day
  readonly at: Instant
  readonly start: Day | undefined
  readonly known: readonly Placed[]
  /** Without what stands apart. */
  readonly counted: readonly Placed[]
  readonly weeks: readonly WeekSeen[]
  /** The weeks before that are compared. */
  readonly baseline: readonly WeekSeen[]
}

function lookAt(all: readonly Contact[], start: Day | undefined, on: Day, zone: Zone): Look {
  const at = dayBegins(on, zone)
  const known = all
    .filter((each) => each.at < at && each.logged < at)
    .map((each): Placed => {
      const day = localOf(each.at, each.zone).date
      const week = weekFrom(day, start)
      // An answer that was told since is not counted yet, and neither is how it went.
      const isOpen = typeof each.reply === 'object' && each.reply.told >= at
      return { ...each, went: isOpen ? undefined : each.went, on: day, week, period: periodOf(week, start) }
    })
  const counted = known.filter((each) => !standsApart(each))
  const weeks = weeksOf(counted, start, on)
  const before = weeks.filter(({ period }) => period === 'before')
  return { on, at, start, known, counted, weeks, baseline: before.slice(-baseline.most) }
}

function periodOf(week: Day, start: Day | undefined): Period {
  if (start === undefined || week >= start) return 'since'
  return week < addDays(start, -7 * leftOut) ? 'before' : 'left-out'
}

/** Every week from that of the first contact on: what lies before it is not known, and is not silence. */
function weeksOf(counted: readonly Placed[], start: Day | undefined, on: Day): WeekSeen[] {
  const first = counted.reduce<Day | undefined>(
    (least, { week }) => (least === undefined || week < least ? week : least),
    undefined,
  )
  const begins = [first, start].filter((each) => each !== undefined).sort()[0]
  if (begins === undefined || begins >= on) return []
  const count = Math.ceil(daysBetween(weekFrom(begins, start), on) / 7)
  const byWeek = new Map<Day, Placed[]>()
  for (const each of counted) {
    const known = byWeek.get(each.week)
    if (known) known.push(each)
    else byWeek.set(each.week, [each])
  }
  return Array.from({ length: count }, (_, n) => {
    const from = addDays(weekFrom(begins, start), 7 * n)
    return {
      ...began(byWeek.get(from) ?? []),
      from,
      days: Math.min(7, daysBetween(from, on)),
      period: start === undefined ? undefined : periodOf(from, start),
    }
  })
}

const began = (contacts: readonly Contact[]): Began => ({
  mine: contacts.filter(({ begun }) => begun === 'me').length,
  theirs: contacts.filter(({ begun }) => begun === 'them').length,
})

const exposed = (weeks: readonly WeekSeen[]): Counted[] =>
  weeks.map(({ theirs, days }) => ({ count: theirs, exposure: days / 7 }))

function inFourWeeks(weeks: readonly WeekSeen[]): InFourWeeks | undefined {
  if (weeks.length === 0) return undefined
  const { low, high } = rateOf(exposed(weeks))
  const sum = (of: (week: WeekSeen) => number) => weeks.reduce((total, week) => total + of(week), 0)
  return { count: sum(({ theirs }) => theirs), days: sum(({ days }) => days), low: 4 * low, high: 4 * high }
}

/** What one look finds: not enough, or more, fewer, the same, or nothing clear. */
type Found = readonly Missing[] | 'more' | 'fewer' | 'same' | 'unclear'

/** A verdict holds on two weekly looks running, or it is too early. */
function agreed(now: Found, before: Found): Verdict {
  if (typeof now !== 'string') return { tooEarly: now }
  if (now === 'unclear') return { tooEarly: [{ what: 'clarity' }] }
  return now === before ? now : { tooEarly: [{ what: 'another-look' }] }
}

const short = (what: 'weeks-before' | 'days-since' | 'begun-before' | 'begun-since', n: number): Missing[] =>
  n > 0 ? [{ what, n }] : []

/** What is not there yet, in weeks, days and contacts begun. */
function missingIn(
  { start, on, baseline: before }: Look,
  begunBefore: number,
  begunSince: number,
): Missing[] {
  if (start === undefined) return [{ what: 'start' }]
  return [
    ...short('weeks-before', baseline.least - before.length),
    ...short('days-since', 7 * sinceFrom - daysBetween(start, on)),
    ...short('begun-before', begunFrom.before - begunBefore),
    ...short('begun-since', begunFrom.since - begunSince),
  ]
}

/** Their beginnings a week, before and since, with a step beside ordinary drift [N10]. */
function startsAt(look: Look): Found {
  const since = look.weeks.filter(({ period, days }) => period === 'since' && days === 7).slice(-mostWeeks)
  const inWeeks = (weeks: readonly WeekSeen[]) =>
    weeks.reduce((sum, { mine, theirs }) => sum + mine + theirs, 0)
  const missing = missingIn(look, inWeeks(look.baseline), inWeeks(since))
  if (missing.length > 0) return missing
  const readings = [...look.baseline, ...since].map(
    ({ from, theirs, period }): Reading => ({
      week: daysBetween(look.start ?? from, from) / 7,
      value: 2 * Math.sqrt(theirs + 3 / 8),
      after: period === 'since',
    }),
  )
  const ratio = ratioOf(exposed(look.baseline), exposed(since))
  return found(stepIn(readings, 1), ratio.low > 1 / sameRate && ratio.high < sameRate)
}

/** “Changed” where the whole step lies on one side; “the same” where the plain interval lies within what counts as the same. */
function found(step: { readonly low: number; readonly high: number }, isSame: boolean): Found {
  if (step.low > 0) return 'more'
  if (step.high < 0) return 'fewer'
  return isSame ? 'same' : 'unclear'
}

type Wait = {
  readonly period: Period
  readonly week: number
  readonly waited: Waited
  readonly isKnown: boolean
}

/**
 * One’s own that could be answered, and how long each waited, in days of the calendar: no hour is asked. What is not over by
 * the look has waited until the day before it. A meeting is no wait.
 */
function waitsOf({ counted, at, on, start }: Look): Wait[] {
  return counted.flatMap((each): Wait[] => {
    const { reply, begun, way, period } = each
    if (begun === 'them' || way === 'in-person' || reply === undefined) return []
    const week = daysBetween(start ?? each.on, each.on) / 7
    const isOver = reply !== 'waiting' && reply.told < at
    const answeredAt = isOver ? reply.at : undefined
    if (answeredAt !== undefined && answeredAt < at) {
      const days = Math.max(0, daysBetween(each.on, localOf(answeredAt, each.zone).date))
      return [{ period, week, waited: { days, ended: true }, isKnown: true }]
    }
    const days = Math.max(0, daysBetween(each.on, on) - 1)
    return [{ period, week, waited: { days, ended: false }, isKnown: !isOver }]
  })
}

function answersOf(look: Look, period: Period): Answers {
  const all = waitsOf(look).filter((each) => each.period === period)
  const answered = all.filter(({ waited }) => waited.ended)
  const within = (from: number, to: number) =>
    answered.filter(({ waited: { days } }) => days > from && days <= to).length
  return {
    all: all.length,
    withinDay: within(-1, 1),
    withinWeek: within(1, 7),
    later: within(7, Number.POSITIVE_INFINITY),
    waiting: all.filter(({ waited, isKnown }) => !waited.ended && isKnown).length,
    unknown: all.filter(({ isKnown }) => !isKnown).length,
  }
}

/**
 * One’s own calls: missed is one that had no answer when it was written down, also where they rang back later [N13]. One of
 * which nothing was told is not counted.
 */
function callsIn(since: readonly Placed[]): Calls {
  const told = since.filter(
    ({ begun, way, reply }) => begun === 'me' && way === 'call' && reply !== undefined,
  )
  const isMissed = ({ reply, logged }: Placed) =>
    reply === 'waiting' || (reply !== undefined && reply.told > logged)
  return { all: told.length, missed: told.filter(isMissed).length }
}

/** What was answered within a day, before and since; one that is younger than a day says nothing yet. */
function answersAt(look: Look): Found {
  const told = waitsOf(look).filter(({ waited, isKnown }) => isKnown && (waited.ended || waited.days >= 1))
  const earliest = look.baseline[0]?.from
  const firstWeek = earliest === undefined ? 0 : daysBetween(look.start ?? earliest, earliest) / 7
  const before = told
    .filter(({ period, week }) => period === 'before' && week >= firstWeek)
    .slice(-mostReadings)
  const since = told.filter(({ period }) => period === 'since').slice(-mostReadings)
  const missing = missingIn(look, before.length, since.length)
  if (missing.length > 0) return missing
  const isPrompt = ({ waited: { ended, days } }: Wait) => ended && days <= 1
  const readings = [...before, ...since].map(
    (wait): Reading => ({ week: wait.week, value: isPrompt(wait) ? 1 : 0, after: wait.period === 'since' }),
  )
  const share = (waits: readonly Wait[]) => ({ k: waits.filter(isPrompt).length, n: waits.length })
  const difference = shareDifference(share(before), share(since))
  return found(stepIn(readings, 0.2), difference.low > -sameShare && difference.high < sameShare)
}

/** How it went, as it was told: dots, counts by month, and the interval where there is enough. Never a sentence. */
function wentSeen({ counted }: Look): ContactSeen['went'] {
  const rated = counted.flatMap(({ went, on, period }) => (went === undefined ? [] : [{ went, on, period }]))
  const side = (period: Period) =>
    rated.filter((each) => each.period === period).map(({ went }) => Number(went))
  const [before, since] = [side('before'), side('since')]
  const enough = before.length >= wentFrom.before && since.length >= wentFrom.since
  const months = [...new Set(rated.map(({ on }) => on.slice(0, 7)))].map((month): MonthWent => {
    const of = (went: number) =>
      rated.filter((each) => each.on.startsWith(month) && each.went === went).length
    return { month, wents: [of(-2), of(-1), of(0), of(1), of(2)] }
  })
  return {
    dots: rated.map(({ on, went }) => ({ on, went })),
    months,
    laterHigher: enough ? higherLaterBetween(before, since) : undefined,
  }
}
