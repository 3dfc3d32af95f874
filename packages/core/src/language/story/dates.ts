/**
 * Days as people tell them: "two weeks ago", "the day after that", "at the end of March". Every expression becomes
 * the first and the last day it may mean; the widths are those of ordinary speech ("a few weeks" is 14 to 35 days).
 */
import type { Day } from '../../time.ts'
import { worthTrying } from './anchors.ts'
import type { Sentence } from './units.ts'
import { unitAt } from './units.ts'

/** Days since 1970, first and last. */
export type Reach = { readonly from: number; readonly to: number }

/** The day of writing. */
export type Today = { readonly day: number; readonly year: number; readonly month: number }

export type Time = {
  /** Units of the sentence, `to` included. */
  readonly at: number
  readonly to: number
  /**
   * `point`: then. `since`: a state that began then ("for three years"). `within`: some time in it ("these past
   * months"). `after`, counted from what was told before ("a week later"). `span`: a length of time told in the past.
   */
  readonly kind: 'point' | 'since' | 'within' | 'after' | 'span'
  /** Of `after` and `span`: days from the anchor. */
  readonly reach: Reach
}

const dayLength = 86_400_000
const utc = (year: number, month: number, date: number) => Date.UTC(year, month, date) / dayLength

export function today(date: Day): Today {
  const [year = 1970, month = 1, of = 1] = date.split('-').map(Number)
  return { day: utc(year, month - 1, of), year, month: month - 1 }
}

/** A day number as `2026-11-24`. */
export const dayOf = (day: number): Day => new Date(day * dayLength).toISOString().slice(0, 10)

const numbers: Record<string, number> = {}
'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
  .split(' ')
  .forEach((word, index) => {
    numbers[word] = index + 1
  })
Object.assign(numbers, { a: 1, an: 1, the: 1, thirty: 30, forty: 40, fifty: 50, sixty: 60 })

const counted =
  '(?:(?:a|the|these|those)(?: \\w+)? )?(?:couple(?: of)?|few|several|good few|many)|half an?|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty)(?: - (?:one|two|three|four|five|six|seven|eight|nine))?|\\d+(?:\\.\\d+)?(?: - \\d+)?(?: (?:1/2|½))?'
const amount = `(?<n>${counted})(?<and> and a half| or (?:so|two|three|four|five|six))?(?: (?:long|whole|full|solid|more|short|wonderful|happy|good))? (?<unit>days?|nights?|weeks?|months?|years?|fortnight|decades?|hours?|minutes?|weekends?)(?<half> and a half)?`

const vague: Record<string, Record<string, [number, number]>> = {
  couple: { day: [1, 4], week: [10, 21], month: [45, 80], year: [550, 1000] },
  few: { day: [2, 6], week: [14, 35], month: [60, 150], year: [731, 1826] },
  several: { day: [3, 10], week: [21, 56], month: [90, 240], year: [1095, 2900] },
}
const lengthOf: Record<string, number> = {
  minute: 0,
  hour: 0,
  day: 1,
  night: 1,
  weekend: 7,
  week: 7,
  fortnight: 14,
  month: 30.44,
  year: 365.25,
  decade: 3652.5,
}

type Groups = Record<string, string | undefined>

/** How many days an amount may be: from and to. */
function daysOf(groups: Groups): Reach {
  const unit = (groups.unit ?? 'day').replace(/s$/, '')
  const word = groups.n ?? '1'
  for (const [name, widths] of Object.entries(vague)) {
    const width = widths[unit === 'fortnight' ? 'week' : unit === 'night' ? 'day' : unit]
    if (word.includes(name) && width) return { from: width[0], to: width[1] }
  }
  const half = groups.half || groups.and === ' and a half' || /½|1\/2/.test(word) ? 0.5 : 0
  const n = word.startsWith('half') ? 0.5 : numberOf(word) + half
  return spread(n, unit)
}

function numberOf(word: string): number {
  const [head = '', tail = ''] = word.split(' - ')
  const number = numbers[head] ?? Number.parseFloat(head)
  const more = numbers[tail] ?? (tail ? Number.parseFloat(tail) : 0)
  return Number.isFinite(number) ? (tail && !numbers[head] ? (number + more) / 2 : number + more) : 1
}

/** The width that a round number has in speech. */
function spread(n: number, unit: string): Reach {
  const days = Math.min(n * (lengthOf[unit] ?? 1), 40_000)
  const slack =
    unit === 'day' || unit === 'night'
      ? n > 20
        ? 5
        : 1
      : unit === 'week' || unit === 'fortnight' || unit === 'weekend'
        ? days <= 22
          ? 4
          : days <= 56
            ? 7
            : 10
        : unit === 'month'
          ? n <= 6
            ? 15
            : 21
          : unit === 'year' || unit === 'decade'
            ? n <= 1.5
              ? 60
              : 183
            : 1
  return { from: Math.max(0, Math.round(days - slack)), to: Math.round(days + slack) }
}

const monthNames =
  'january february march april may june july august september october november december'.split(' ')
const monthOf = (word: string) => monthNames.findIndex((name) => name.startsWith(word.slice(0, 3)))
const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec'
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 19 * a + 15
  const h = d % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return utc(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1)
}

const weekdayOf = (day: number) => (((day + 4) % 7) + 7) % 7

const feasts: Record<string, (year: number) => Reach> = {
  christmas: (year) => ({ from: utc(year, 11, 20), to: utc(year, 11, 32) }),
  xmas: (year) => ({ from: utc(year, 11, 20), to: utc(year, 11, 32) }),
  'new year': (year) => ({ from: utc(year, 11, 31), to: utc(year, 11, 32) }),
  easter: (year) => ({ from: easter(year) - 3, to: easter(year) + 2 }),
  thanksgiving: (year) => {
    const first = utc(year, 10, 1)
    const day = first + ((4 - weekdayOf(first) + 7) % 7) + 21
    return { from: day - 1, to: day + 3 }
  },
  valentine: (year) => ({ from: utc(year, 1, 14), to: utc(year, 1, 14) }),
  halloween: (year) => ({ from: utc(year, 9, 31), to: utc(year, 9, 31) }),
  'bonfire night': (year) => ({ from: utc(year, 10, 5), to: utc(year, 10, 5) }),
  'st patrick': (year) => ({ from: utc(year, 2, 17), to: utc(year, 2, 17) }),
  diwali: (year) => ({ from: utc(year, 9, 14), to: utc(year, 10, 15) }),
  'labor day': (year) => ({ from: utc(year, 8, 1), to: utc(year, 8, 7) }),
  'memorial day': (year) => ({ from: utc(year, 4, 25), to: utc(year, 4, 31) }),
  'australia day': (year) => ({ from: utc(year, 0, 26), to: utc(year, 0, 26) }),
  'fourth of july': (year) => ({ from: utc(year, 6, 4), to: utc(year, 6, 4) }),
}

const seasons: Record<string, [number, number]> = {
  spring: [2, 3],
  summer: [5, 3],
  autumn: [8, 3],
  fall: [8, 3],
  winter: [11, 3],
}

type Reader = (groups: Groups, now: Today) => Reach | undefined
type Row = {
  readonly source: string
  readonly kind: Time['kind']
  readonly pattern: RegExp
  readonly read: Reader
}

const ago = (groups: Groups, { day }: Today): Reach => {
  const { from, to } = daysOf(groups)
  return { from: day - to, to: day - from }
}
const near =
  (from: number, to: number): Reader =>
  (_, { day }) => ({ from: day - from, to: day - to })
const row = (kind: Time['kind'], pattern: string, read: Reader): Row => ({
  kind,
  source: pattern,
  pattern: new RegExp(` (?:${pattern})(?= )`, 'g'),
  read,
})

/** The last year in which this had begun by the day of writing, or the year that was named. */
function latest(groups: Groups, now: Today, at: (year: number) => Reach): Reach {
  const named = Number(groups.year)
  if (named > 1900 && named <= now.year) return at(named)
  const year = groups.lastyear ? now.year - 1 : now.year
  const then = at(year)
  const chosen = then.from > now.day ? at(year - 1) : then
  return { from: chosen.from, to: Math.min(chosen.to, Math.max(chosen.from, now.day)) }
}

function monthRead(groups: Groups, now: Today): Reach {
  const month = monthOf(groups.month ?? '')
  const date = Number.parseInt(groups.date ?? '', 10)
  const part = groups.part ?? ''
  return latest(groups, now, (year) => {
    if (date >= 1 && date <= 31) return { from: utc(year, month, date), to: utc(year, month, date) }
    const [first, last] = [utc(year, month, 1), utc(year, month + 1, 0)]
    if (/early|beginning|start/.test(part)) return { from: first, to: first + 9 }
    if (/mid|middle/.test(part)) return { from: first + 9, to: first + 19 }
    if (/late|end/.test(part)) return { from: last - 8, to: last }
    return { from: first, to: last }
  })
}

function weekdayRead(groups: Groups, { day }: Today): Reach {
  const wanted = weekdays.indexOf(groups.weekday ?? '')
  const back = (weekdayOf(day) - wanted + 7) % 7
  const on = day - (back === 0 && /last|past/.test(groups.which ?? '') ? 7 : back)
  return { from: on, to: on }
}

function weekendRead(_: Groups, { day }: Today): Reach {
  const back = (weekdayOf(day) - 6 + 7) % 7
  return { from: day - back, to: Math.min(day, day - back + 1) }
}

function feastRead(groups: Groups, now: Today): Reach | undefined {
  const at =
    feasts[(groups.feast ?? '').replace(/ ?'?s?( day| eve)?$/, '').replace(/ '$/, '')] ??
    feasts[groups.feast ?? '']
  if (!at) return undefined
  const then = latest(groups, now, at)
  if (groups.side === 'before') return { from: then.from - 14, to: then.to }
  if (groups.side === 'after') return { from: then.from, to: Math.min(now.day, then.to + 21) }
  return then
}

const seasonRead: Reader = (groups, now) => {
  const [month, length] = seasons[groups.season ?? ''] ?? [0, 12]
  return latest(groups, now, (year) => ({ from: utc(year, month, 1), to: utc(year, month + length, 0) }))
}

const calendar =
  (months: number): Reader =>
  (_, { year, month }) =>
    months === 12
      ? { from: utc(year - 1, 0, 1), to: utc(year - 1, 11, 31) }
      : { from: utc(year, month - 1, 1), to: utc(year, month, 0) }

const about =
  '(?:(?:about|around|over|almost|nearly|roughly|just|only|well|more|less|than|under|like|maybe|approximately|some|exactly|at|least|close|to|now|the|a) ){0,4}'
const ofYear = '(?:(?: ,)? (?:of |in )?(?:(?<year>(?:19|20)\\d\\d)|(?<lastyear>last year)|this year))?'

/** In order: what stands first wins where two overlap. */
const rows: readonly Row[] = [
  row('point', `${amount} (?:ago|back)(?: (?:today|now|tomorrow|yesterday))?`, ago),
  row('point', `(?:some |many )?(?<unit>days|weeks|months|years) (?:ago|back)`, ({ unit }, now) =>
    ago({ n: unit === 'years' || unit === 'days' ? 'few' : 'few', unit }, now),
  ),
  row(
    'point',
    `(?:it 's|it is|its|it has|it) (?:been )?${about}${amount} (?:now |today |exactly |to the day )?(?:since|ago)`,
    ago,
  ),
  row('point', `(?:that|this|it|which) (?:is|was|'s) ${about}${amount} ago`, ago),
  row(
    'since',
    `${amount}(?= (?:now )?(?:i|B|P) (?:have|has|'ve|'s) been)|(?:it 's|its|it is|it has) been ${about.replaceAll('(?:', '(?:')}(?<week>a|one) week`,
    (groups, now) => (groups.week ? ago({ n: 'one', unit: 'week' }, now) : ago(groups, now)),
  ),
  row(
    'point',
    `(?<n>two|three|four) (?<weekday>${weekdays.map((one) => `${one}s`).join('|')}) ago`,
    ({ n, weekday }, now) => {
      const { from } = weekdayRead({ weekday: weekday?.slice(0, -1) }, now)
      const back = 7 * ((numbers[n ?? ''] ?? 1) - 1)
      return { from: from - back, to: from - back }
    },
  ),
  row('point', `(?:on )?(?<weekday>${weekdays.join('|')}) (?:of )?last week`, ({ weekday }, now) => {
    const monday = now.day - ((weekdayOf(now.day) + 6) % 7) - 7
    const on = monday + ((weekdays.indexOf(weekday ?? '') + 6) % 7)
    return { from: on, to: on }
  }),
  row('point', '(?:this |last |this past |(?:on|over|at) (?:the )?)weekend', weekendRead),
  row(
    'point',
    `(?:on |since )?the (?<ordinal>${ordinals.join('|')}) of (?<month>${months})${ofYear}`,
    (groups, now) => monthRead({ ...groups, date: String(ordinals.indexOf(groups.ordinal ?? '') + 1) }, now),
  ),
  row('point', `(?:on |since )?the (?<date>\\d{1,2})(?:st|nd|rd|th) (?:of this month)?`, ({ date }, now) => {
    const on = utc(now.year, now.month, Number(date))
    const then = on > now.day ? utc(now.year, now.month - 1, Number(date)) : on
    return Number(date) > 31 ? undefined : { from: then, to: then }
  }),
  row(
    'point',
    `(?:(?:on|in|by|since|around|from|of|back|about|that|this|last|the|morning|evening) ){0,3}(?:(?<part>early|mid|late|middle of|end of|beginning of|start of) (?:- )?)?(?:(?<date>\\d{1,2})(?: ?(?:st|nd|rd|th))?(?: of)? )(?<month>${months})${ofYear}`,
    monthRead,
  ),
  row(
    'point',
    `(?:(?:on|since|by|from) )?(?<month>${months}) (?:the )?(?<date>\\d{1,2})(?:st|nd|rd|th)?${ofYear}(?! (?:years|weeks|days|months))`,
    monthRead,
  ),
  row(
    'point',
    `(?:back )?(?:in|since|last|this|of|around|by|from|during|that|after|before|(?:in |at |by |since )?(?:the )?(?<part>early|mid|late|middle of|end of|beginning of|start of)(?: -)?) (?:early |late |about )?(?<month>${months})${ofYear}`,
    monthRead,
  ),
  row(
    'point',
    `(?:back )?(?:in|last|this|over|during|since|by) (?:the )?(?:early |late )?(?<season>spring|summer|autumn|fall|winter)${ofYear}(?! (?:holidays|break|camp))`,
    seasonRead,
  ),
  row(
    'point',
    `(?:(?:just |shortly |right )?(?<side>before|after) |on |at |over |since |around |this |last |during )?(?<feast>christmas(?: day| eve)?|xmas|new year(?: 's| s|s)?(?: day| eve)?|easter|thanksgiving|valentine(?: 's|s)?(?: day)?|halloween|diwali|bonfire night|st patrick(?: 's)?(?: day)?|labor day|memorial day|australia day|fourth of july)${ofYear}`,
    feastRead,
  ),
  row(
    'point',
    `(?:(?<which>on|last|this past|this|on the|the|past|since|by|early) )?(?<weekday>${weekdays.join('|')})(?: (?:morning|night|evening|afternoon))?`,
    weekdayRead,
  ),
  row(
    'point',
    '(?:back )?(?:in|since|around|during) (?:early |late |mid )?(?<year>(?:19|20)\\d\\d)',
    ({ year }, now) => ({
      from: utc(Number(year), 0, 1),
      to: Math.min(now.day, utc(Number(year), 11, 31)),
    }),
  ),
  row('after', `(?:${about})${amount} (?:later|after (?:that|this)|on)`, (groups) => daysOf(groups)),
  row('after', `(?:the )?(?:very )?(?:next|following) (?:day|morning|evening|night|afternoon)`, () => ({
    from: 1,
    to: 1,
  })),
  row('after', 'the (?:next|following) week(?:end)?', () => ({ from: 3, to: 11 })),
  row('after', 'the (?:next|following) month', () => ({ from: 20, to: 45 })),
  row('after', '(?:the )?day after(?: that)?', () => ({ from: 1, to: 1 })),
  row('after', 'the (?:evening|night|day|morning) before', () => ({ from: -1, to: -1 })),
  row('after', `${amount} (?:earlier|before(?: that)?)`, (groups) => {
    const { from, to } = daysOf(groups)
    return { from: -to, to: -from }
  }),
  row(
    'after',
    '(?:that|(?:the|that) (?:same|very same)) (?:day|night|evening|morning|afternoon|weekend)',
    () => ({ from: 0, to: 1 }),
  ),
  row(
    'after',
    `after (?:only |just |about |almost |nearly )*${amount}(?= (?:of|he|she|P|i|B|they|,|passed|at|apart|i|in|with|without))`,
    (groups) => daysOf(groups),
  ),
  row('since', `(?:for|been|since|these|over) ${about}${amount}`, ago),
  row(
    'within',
    `(?:(?:in|over|during|for|through|within) )?(?:(?:the|this|these) )?(?:last|past) ${amount}`,
    (groups, { day }) => ({
      from: day - daysOf(groups).to,
      to: day,
    }),
  ),
  row(
    'within',
    '(?:the |this )?(?:last|past) (?<unit>week|month|year)(?= (?:has|have|i|B|P|things|or))',
    ({ unit }, { day }) => ({
      from: day - Math.round(lengthOf[unit ?? 'week'] ?? 7),
      to: day,
    }),
  ),
  row(
    'since',
    `(?:married|together|engaged|separated|apart|dating|husband of|wife of|boyfriend of|girlfriend of|partner of|fiance of|my|our|gone|relationship of) ${about}${amount}(?: (?:marriage|relationship))?`,
    ago,
  ),
  row(
    'since',
    `(?:after|in|of|with) ${about}${amount} (?:of (?:\\w+ )?(?:marriage|being|what)|married|together|marriage|relationship)`,
    ago,
  ),
  row('point', '(?:on )?yesterday(?: (?:morning|evening|afternoon|night))?', near(1, 1)),
  row('point', 'last night|(?:in )?the last 24 hours', near(1, 0)),
  row('point', '(?:earlier )?(?:today|tonight|this (?:morning|evening|afternoon))|just now', near(0, 0)),
  row('point', '(?:a )?the night before last|the day before yesterday', near(2, 2)),
  row('point', 'the other (?:day|night|week|evening)', near(10, 1)),
  row('point', '(?:the )?week before last', near(20, 8)),
  row('point', 'last week', near(13, 3)),
  row('point', '(?:earlier )?this week', near(6, 0)),
  row('point', 'last month', calendar(1)),
  row('point', 'last year', calendar(12)),
  row('point', '(?:at |since |from )?the end of (?:the )?summer(?: holidays)?', (groups, now) =>
    latest(groups, now, (year) => ({ from: utc(year, 7, 23), to: utc(year, 8, 10) })),
  ),
  row('point', '(?:earlier )?this month', (_, now) => ({ from: utc(now.year, now.month, 1), to: now.day })),
  row(
    'point',
    '(?:earlier )?this year|(?:at |since |from )?the (?:start|beginning) of (?:the|this) year',
    (_, now) => ({
      from: utc(now.year, 0, 1),
      to: Math.min(now.day, utc(now.year, 2, 1)),
    }),
  ),
  row('span', `${amount}`, (groups) => daysOf(groups)),
  row('within', 'recently|lately|these days', near(60, 3)),
]

/** Expressions that look like one and are none: "every Saturday", "next week", "a year old". */
const none =
  / (?:every|each|next|coming|most|any|until|till|until the|until after|per|on (?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)) $/

const mayDate = worthTrying(rows)

/** Every time told in a sentence, in its order. */
export function timesIn(sentence: Sentence, now: Today): Time[] {
  const taken: boolean[] = []
  const times: Time[] = []
  for (const { kind, pattern, read } of mayDate(sentence)) {
    for (const found of sentence.line.matchAll(pattern)) {
      const at = unitAt(sentence, found.index + 1)
      const to = unitAt(sentence, found.index + found[0].length - 1)
      if (taken.slice(at, to + 1).some(Boolean) || unfit(sentence, found.index, to)) continue
      const reach = read(found.groups ?? {}, now)
      if (!reach) continue
      for (let unit = at; unit <= to; unit++) taken[unit] = true
      times.push({ at, to, kind, reach })
    }
  }
  return times.sort((a, b) => a.at - b.at)
}

function unfit({ line, units }: Sentence, index: number, to: number): boolean {
  if (/ (?:until|till|til) (?:\S+ ){0,4}$/.test(line.slice(Math.max(0, index - 40), index + 1))) return true
  if (none.test(line.slice(Math.max(0, index - 20), index + 1))) return true
  const next = units[to + 1]?.form ?? ''
  const after = units[to + 2]?.form ?? ''
  return /^(?:old|older|younger|from|away|-)$/.test(next) && (next !== '-' || /^old/.test(after))
}
