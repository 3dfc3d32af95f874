import {
  type Event,
  type EventOf,
  type EventType,
  type HoldKind,
  happened,
  holdId,
  type Purpose,
  type RegretAnswer,
  type Topic,
  type Trigger,
  type Way,
  type Went,
} from '../event.ts'
import { apply, emptyState, fold, type State } from '../fold.ts'
import { cooling, drop, endOf, goAhead, type Hold, ripen, sentElsewhere } from '../hold.ts'
import { Private } from '../private.ts'
import { modesOf, noSafety } from '../safety.ts'
import { firstSettings } from '../settings.ts'
import {
  addDays,
  type Day,
  daysBetween,
  instantOf,
  later,
  localOf,
  type Moment,
  minute,
  span,
  times,
} from '../time.ts'
import { type Dice, dice } from './dice.ts'
import { lastNight, nightLine } from './last-night.ts'

/**
 * Ruth, who is nobody: eleven weeks of one invented person in London, up to the morning of Tuesday 24 November 2026. He
 * asked for space in September. On 1 November she stood at his door, and he asked her to let him go. What she put down
 * and how each ended is told here; how much it hurt from day to day is thrown from a seed. Whoever looks around first
 * walks through her weeks; the pictures, the faces of the gallery and the measurements show the same ones.
 * It ends undecided. One message was sent, and regretted.
 */
const zone = 'Europe/London'
const moment = (date: Day, hour: number, minutes = 0): Moment => ({
  at: instantOf(date, hour, minutes, zone),
  zone,
})
const after = ({ at }: Moment, minutes: number): Moment => ({ at: later(at, times(minutes, minute)), zone })

type Fields<T extends EventType> = Omit<EventOf<T>, 'type' | 'at' | 'zone'>
/** Stamps what happened; what it leaves out was not answered. */
const told = <T extends EventType>(type: T, now: Moment, fields: Partial<Fields<T>>): Event =>
  happened(type, now, fields as Fields<T>) as Event

type Beat = readonly [
  on: Day,
  hour: number,
  minute: number,
  kind: HoldKind | 'practical',
  said: string,
  urge: number,
  ended: Ended,
  answers?: readonly RegretAnswer[],
]
/** `there`: in the chat app, or at his door, so many hours after it was put down here. */
type Ended = 'not-sent' | 'sent' | 'never-read' | { readonly there: number }

const glad = ['glad', 'glad'] as const
const sorry = ['sorry', 'sorry'] as const

/** What she put down, but for the last. */
const beats: readonly Beat[] = [
  ['2026-09-13', 23, 5, 'message', 'What did I do wrong. Just tell me', 9, 'not-sent', glad],
  ['2026-09-17', 22, 40, 'call', 'I only want to hear his voice', 8, 'not-sent', glad],
  ['2026-09-22', 21, 40, 'message', 'I found your blue jumper', 6, 'never-read'],
  ['2026-09-25', 23, 50, 'message', 'I cannot sleep in this house', 9, 'not-sent', ['unsure', 'glad']],
  ['2026-09-30', 22, 10, 'message', 'I can change. You know I can', 8, 'not-sent', glad],
  ['2026-10-06', 22, 50, 'message', 'Can we talk about Saturday', 8, 'not-sent', ['unsure', 'glad']],
  ['2026-10-08', 18, 20, 'practical', 'The boiler man comes on Tuesday at nine.', 4, 'sent', glad],
  ['2026-10-13', 23, 5, 'call', 'To ask how he is. Only that', 7, 'not-sent', glad],
  ['2026-10-19', 23, 55, 'message', 'Please pick up', 9, 'not-sent', glad],
  [
    '2026-10-22',
    22,
    40,
    'letter-or-gift',
    'Four pages. I will post them',
    6,
    'not-sent',
    ['sorry', 'unsure'],
  ],
  ['2026-10-26', 23, 30, 'message', 'I am not angry any more', 8, 'not-sent', ['unsure', 'glad']],
  ['2026-10-30', 19, 20, 'visit', 'I will bring the post over myself', 8, { there: 46 }, sorry],
  ['2026-11-02', 23, 10, 'message', 'I am sorry I came. Can I explain', 9, { there: 1 }, sorry],
  ['2026-11-05', 22, 15, 'message', 'Do you remember the fireworks', 7, 'not-sent', glad],
  ['2026-11-06', 19, 20, 'visit', 'I could leave his post on the step', 8, 'not-sent', glad],
  ['2026-11-08', 23, 45, 'message', 'One word and I will leave you alone', 8, 'not-sent', glad],
  ['2026-11-10', 18, 5, 'practical', 'Maya has her check-up on Friday at four.', 3, 'sent', glad],
  ['2026-11-13', 23, 15, 'message', 'It is a year since we got the keys', 9, 'not-sent', ['glad']],
  ['2026-11-14', 12, 5, 'look-them-up', 'Whether he is happy', 5, 'not-sent', ['glad']],
  ['2026-11-15', 23, 20, 'message', 'I hate this quiet', 8, 'not-sent', ['unsure']],
  ['2026-11-18', 23, 26, 'message', 'please just one hour, I will not ask again', 8, 'not-sent', ['glad']],
  ['2026-11-20', 22, 55, 'call', 'Ask him what he told Maya', 7, 'not-sent', ['glad']],
  ['2026-11-22', 23, 35, 'message', 'I saw your car outside the shop', 8, 'not-sent'],
]

const firstDay: Day = '2026-09-13'
const backedOff: Day = '2026-11-01'

/** Where each of her weeks is shown: what is on Today then is what the week was about. */
const stops: readonly Moment[] = [
  moment('2026-09-13', 23, 25),
  moment('2026-09-26', 9, 40),
  moment('2026-10-01', 10, 6),
  moment('2026-10-09', 8, 50),
  moment('2026-10-17', 15, 20),
  moment('2026-10-22', 23, 5),
  moment('2026-10-31', 11, 10),
  moment('2026-11-04', 8, 40),
  moment('2026-11-13', 23, 31),
  moment('2026-11-19', 10, 8),
  moment('2026-11-24', 10, 5),
]
export const weeksTold = stops.length
const ruthsSeed = 23

/** Her life up to the moment one of her weeks is shown at. `week`: from 1 to `weeksTold`. */
export function ruthIn(week: number, seed = ruthsSeed): { readonly now: Moment; readonly state: State } {
  const now = stops[Math.min(Math.max(week, 1), weeksTold) - 1] as Moment
  return { now, state: fold(ruthsLife(seed).filter(({ at }) => at <= now.at)) }
}

/** Everything that happened to her, in the order of time. The same seed tells the same life, to the minute. */
export function ruthsLife(seed = ruthsSeed): readonly Event[] {
  const thrown = dice(seed)
  const events = [
    ...setUp(),
    ...beats.flatMap((beat) => held(beat, thrown)),
    ...lastHeld(),
    ...days(thrown),
    ...touched(thrown),
    ...leanings(),
    ...fights(),
  ]
  return events.sort((a, b) => a.at - b.at)
}

/** One thing put down, and what became of it: by the same rules as everybody’s. */
function held([on, h, m, what, said, urge, ended, answers = []]: Beat, { upTo }: Dice): readonly Event[] {
  const kind = what === 'practical' ? 'message' : what
  const purpose: Purpose | undefined = what === 'practical' ? what : undefined
  const down = moment(on, h, m)
  const own: Event[] = []
  const state = emptyState()
  const say = (event: Event | string | undefined) => {
    if (typeof event !== 'object') throw new Error(`Ruth could not do that on ${on}: ${event}`)
    own.push(event)
    apply(state, event)
  }
  const about = { hold: holdId(`ruth ${on}`) }
  const hold = () => state.holds.get(about.hold) as Hold
  const rated = (now: Moment, occasion: 'put-down' | 'wave' | 'sent' | 're-reading', strength: number) =>
    say(told('urge-rated', now, { ...about, occasion, urge: Math.min(10, Math.max(0, strength)) }))
  const answered = (from: Moment) => {
    for (const [n, answer] of answers.entries()) {
      const round = n === 0 ? 'day' : 'fortnight'
      const day = addDays(localDay(from), n === 0 ? 1 : 14)
      say(told('regret-answered', moment(day, 9, 2 + upTo(9)), { ...about, round, answer }))
    }
  }

  const until = cooling({ kind, purpose }, down, firstSettings)
  say(told('hold-put-down', down, { ...about, kind, purpose, words: new Private(said), until }))
  rated(after(down, 1), 'put-down', urge)
  if (purpose === undefined) say(told('trigger-named', after(down, 2), { ...about, trigger: why(h, upTo) }))
  if (ended === 'never-read') return own
  if (typeof ended === 'object') {
    const sent = after(down, ended.there * 60 + 10)
    rated(after(sent, 1), 'sent', urge - 1)
    const heard = kind === 'visit' ? after(sent, 3 * 60) : moment(localDay(sent), 8, 20)
    say(sentElsewhere(hold(), sent.at, heard))
    answered(sent)
    return own
  }
  const isLong = kind !== 'look-them-up' && purpose === undefined
  if (isLong) {
    say(told('morning-guessed', after(down, 3), { ...about, urge: Math.max(0, urge - 1 - upTo(2)) }))
    rated(after(down, 9), 'wave', urge - 1 - upTo(3))
  }
  const again = after({ at: endOf(until, zone), zone }, 14)
  say(ripen(hold(), again))
  say(told('hold-reread', again, about))
  rated(again, 're-reading', isLong ? urge - 4 - upTo(3) : urge - 2)
  const end = after(again, 6)
  const gate = { modes: modesOf({ safety: noSafety, asks: [], careful: false }, end), mark: undefined }
  if (ended === 'sent') say(goAhead(hold(), end, span(0), gate))
  else {
    if (isLong && upTo(3) === 0)
      say(told('difference-written', again, { ...about, line: new Private('I would have to be calm.') }))
    say(drop(hold(), end))
  }
  answered(end)
  return own
}

const localDay = ({ at }: Moment): Day => localOf(at, zone).date

function why(hour: number, upTo: (below: number) => number): Trigger {
  const late: readonly Trigger[] = ['alone', 'silence', 'a-song-or-photo']
  const early: readonly Trigger[] = ['silence', 'a-date', 'saw-them']
  return (hour > 21 ? late : early)[upTo(3)] ?? 'silence'
}

function lastHeld(): readonly Event[] {
  const down = moment(lastNight.date, lastNight.hour, lastNight.minute)
  const about = { hold: holdId(`ruth ${lastNight.date}`) }
  const until = cooling({ kind: 'message' }, down, firstSettings)
  const words = new Private(lastNight.words)
  return [
    told('hold-put-down', down, { ...about, kind: 'message', words, until }),
    told('urge-rated', after(down, 1), { ...about, urge: lastNight.urge, occasion: 'put-down' }),
    told('trigger-named', after(down, 2), { ...about, trigger: 'alone' }),
    told('morning-guessed', after(down, 3), { ...about, urge: 7 }),
  ]
}

/** How it was, most days: about 8 until she backed off, and between 5 and 7 now. One mind, one unsteady hand. */
function days({ chance, upTo }: Dice): readonly Event[] {
  const all: Event[] = []
  const off = daysBetween(firstDay, backedOff)
  const last = daysBetween(firstDay, lastNight.date)
  for (let n = 0; n <= last; n++) {
    const on = addDays(firstDay, n)
    const level = n <= off ? 8.1 : 8.1 - (2.2 * (n - off)) / (last - off)
    const hurt = Math.round(Math.min(10, Math.max(0, level + (chance() + chance() - 1) * 1.6)))
    const sleep = 3 + upTo(4)
    const answers = n === 0 || n === off + 1 || chance() < 0.8
    const at = moment(on, n === 0 ? 23 : 20, 12 + upTo(9))
    const acceptance = n % 7 === 1 ? Math.min(4, 1 + Math.floor(n / 21)) : undefined
    const line = n === off + 1 ? new Private('I keep seeing his face when he opened the door.') : undefined
    if (answers)
      all.push(told('checked-in', at, definite({ hurt, hope: 3 + upTo(3), sleep, acceptance, line })))
  }
  const guessed = moment('2026-11-17', 20, 30)
  return [
    ...all,
    told('forecast-made', guessed, { horizon: 'week', hurt: 8 }),
    told('checked-in', moment('2026-11-24', 8, 30), { hurt: 6, hope: 4 }),
  ]
}

/** What he began himself since September, and about what. */
const his: readonly (readonly [Day, Way, Topic, Went])[] = [
  ['2026-09-18', 'message', 'children', 0],
  ['2026-09-27', 'call', 'us', 0],
  ['2026-10-05', 'message', 'children', 0],
  ['2026-10-12', 'message', 'us', -1],
  ['2026-10-21', 'message', 'other', 0],
  ['2026-10-29', 'message', 'practical', -1],
  ['2026-11-06', 'message', 'children', 0],
  ['2026-11-11', 'message', 'children', 0],
  ['2026-11-16', 'message', 'other', 0],
  ['2026-11-21', 'message', 'practical', 1],
]

/**
 * Who began it, as she wrote it down: mostly she, until she backed off. What went out from a hold is not in here; Bide knows
 * of that by itself, but for how it went at his door.
 */
function touched({ chance, oneOf, upTo }: Dice): readonly Event[] {
  const logged = (on: Day, n: number, fields: Partial<Fields<'contact-logged'>>) =>
    told('contact-logged', moment(on, 20, 40 + n), { contact: `ruth ${on} ${n}`, ...fields })
  const all: Event[] = [told('contact-day-picked', moment('2026-09-20', 19), { weekday: 7 })]
  for (let n = 1; n < daysBetween(firstDay, backedOff); n++) {
    const on = addDays(firstDay, n)
    if (chance() > 0.62) continue
    const way = oneOf<Way>(['message', 'message', 'call'])
    const went = oneOf<Went | 'no-answer-yet'>(['no-answer-yet', 'no-answer-yet', 'no-answer-yet', -1, 0])
    const when = moment(on, 12 + upTo(7), upTo(60)).at
    all.push(logged(on, 1, { begun: 'me', way, about: 'us', went, when }))
  }
  for (const [on, way, about, went] of his)
    all.push(logged(on, 2, { begun: 'them', way, about, went, when: moment(on, 16, 20).at }))
  const door = { begun: 'me', way: 'in-person', about: 'us', planned: false, went: -2 } as const
  const when = moment(backedOff, 17, 30).at
  return [...all, logged(backedOff, 3, { ...door, when, hold: holdId('ruth 2026-10-30') })]
}

/** Week by week: where she leaned and how sure she was. It swung once, and has not held since. */
const leaned: readonly (readonly [Day, where: number, sure: number])[] = [
  ['2026-09-27', 7, 6],
  ['2026-10-04', 6, 6],
  ['2026-10-11', 6, 5],
  ['2026-10-18', 5, 6],
  ['2026-10-25', 7, 5],
  [backedOff, -5, 8],
  ['2026-11-08', 2, 4],
  ['2026-11-15', 3, 5],
  ['2026-11-22', 3, 7],
]

function leanings(): readonly Event[] {
  const sunday = moment('2026-09-27', 18)
  const why = new Private('He wrote about the car, it was ordinary, and I slept.')
  const change = 'If he asked for a counsellor. If by spring he still could not say my name kindly.'
  return [
    told('question-worded', sunday, { words: new Private('Do I let him go?') }),
    told('would-change-written', after(sunday, 6), { words: new Private(change) }),
    ...leaned.map(([on, where, sure]) => {
      const evening = moment(on, on === backedOff ? 22 : 18, 30)
      return told('leaning-kept', evening, { where, sure, ...(on === '2026-11-22' ? { why, slept: 6 } : {}) })
    }),
  ]
}

/** Two look smaller from here, and one larger. */
function fights(): readonly Event[] {
  const kept = (on: Day, bigThen: number, bigNow: number, what: string, more = {}) =>
    told('fight-kept', moment(on, 17, 45), {
      fight: `ruth ${on}`,
      what: new Private(what),
      bigThen,
      bigNow,
      ...more,
    })
  return [
    kept('2026-11-10', 9, 3, 'Money for the kitchen', {
      mine: new Private('I chose the tiles alone and told him after.'),
      theirs: new Private('He said fine, then did not speak till Sunday.'),
      onlooker: new Private('Two tired people and a price list. One wanted a yes, one wanted quiet.'),
      both: new Private('Agree the price before anyone orders.'),
      differently: new Private('Show him first. If he says not now, leave it a week.'),
    }),
    kept('2026-11-17', 6, 2, 'Who rings the school'),
    kept('2026-11-03', 5, 7, 'Christmas at his mother’s'),
  ]
}

/** What was not answered is left out, as the app leaves it out. */
const definite = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T

/** What is told once: what he asked, what stays open, whom she leans on, what Bide has to know. */
function setUp(): readonly Event[] {
  const first = moment(firstDay, 23, 14)
  const monday = moment('2026-09-14', 12, 20)
  const asked = moment(backedOff, 21, 5)
  const answered = (now: Moment) => [
    told('order-answered', now, { answer: 'no' }),
    told('afraid-answered', now, { answer: 'no' }),
    told('self-harm-answered', after(now, 3), { answer: 'no' }),
  ]
  return [
    told('setting-changed', first, { partner: new Private({ pronoun: 'he', name: '' }) }),
    told('ask-told', first, {
      ask: 'space',
      kind: 'space',
      words: new Private('I need space. I need to think'),
      on: firstDay,
      unaskedFor: true,
    }),
    told('plan-set', first, { children: true, home: true, money: true }),
    told('set-up-skipped', first, { step: 'lock' }),
    told('set-up-skipped', first, { step: 'story' }),
    ...answered(monday),
    told('person-set', monday, {
      person: 'ann',
      name: new Private('Ann'),
      number: new Private('07700 900123'),
      atNight: true,
    }),
    told('setting-changed', monday, {
      ownList: new Private(['The washing', 'the radio play', 'the crossword']),
      kindLine: new Private('Be as gentle with yourself as with Ann.'),
    }),
    told('if-then-set', moment('2026-09-16', 19), {
      plan: 'thumb',
      cue: new Private('my thumb is over send'),
      action: new Private('open Bide'),
    }),
    told('backup-made', moment('2026-09-16', 19, 10), { made: moment('2026-09-16', 19, 10).at, entries: 24 }),
    ...answered(moment('2026-10-14', 12, 30)),
    told('backup-made', moment('2026-10-15', 19), { made: moment('2026-10-15', 19).at, entries: 140 }),
    told('ask-told', asked, {
      ask: 'let-go',
      kind: 'let-go',
      words: new Private('please, you have got to let me go'),
      reason: new Private('so that we don’t end up at each other’s throats'),
      on: backedOff,
      unaskedFor: true,
    }),
    told('plan-set', after(asked, 4), { start: backedOff, lookAgain: '2026-12-27' }),
    told('legal-date-set', moment('2026-11-09', 12), {
      date: 'court',
      what: new Private('Court date'),
      on: '2026-12-07',
      minute: 630,
    }),
    ...answered(moment('2026-11-14', 14)),
    told('backup-made', moment('2026-11-14', 14, 20), {
      made: moment('2026-11-14', 14, 20).at,
      entries: 260,
    }),
    told('night-line-written', moment('2026-11-19', 10, 20), { line: new Private(nightLine) }),
  ]
}
