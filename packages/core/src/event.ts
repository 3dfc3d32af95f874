import * as v from 'valibot'
import { patterns } from './patterns.ts'
import { Private, reveal } from './private.ts'
import {
  askedFors,
  happeningKinds,
  leavers,
  pushes,
  relationships,
  signFlags,
  stages,
  thirdParties,
  whos,
  wishes,
} from './story.ts'
import { type Instant, instant, type Moment } from './time.ts'

/**
 * What a sealed entry holds once it is opened, as JSON.
 *
 * | field    | what it is                                                                       |
 * | -------- | -------------------------------------------------------------------------------- |
 * | type     | what happened                                                                    |
 * | v        | the version of this type's shape; an older one is carried up on reading [E2]     |
 * | at       | when it happened on this device's clock, milliseconds since 1970                 |
 * | zone     | where, as an IANA name                                                           |
 * | mustKnow | present and true when a Bide that does not know the type must turn careful [E4]  |
 * | …        | the fields of the type; words are plain here and `Private` everywhere else       |
 */

declare const tag: unique symbol
export type HoldId = string & { readonly [tag]: 'HoldId' }
export const holdId = (id: string) => id as HoldId

export const kinds = [
  'message',
  'call',
  'visit',
  'letter-or-gift',
  'through-someone',
  'look-them-up',
] as const
export type HoldKind = (typeof kinds)[number]

export const purposes = ['practical', 'repair', 'closure', 'relief'] as const
export type Purpose = (typeof purposes)[number]

export const triggers = [
  'a-song-or-photo',
  'a-date',
  'they-wrote',
  'silence',
  'saw-them',
  'alone',
  'alcohol',
  'something-else',
] as const
export type Trigger = (typeof triggers)[number]

/** When an urge was rated. The schedule never depends on how strong it was [U1]. */
export const occasions = ['put-down', 'wave', 'morning', 're-reading', 'three-days', 'sent'] as const
export type Occasion = (typeof occasions)[number]

export const regretAnswers = ['glad', 'unsure', 'sorry'] as const
export type RegretAnswer = (typeof regretAnswers)[number]
export const regretRounds = ['day', 'fortnight'] as const
export type RegretRound = (typeof regretRounds)[number]

export const askKinds = [
  'space',
  'let-go',
  'limited',
  'unsaid',
  'slow',
  'closer',
  'no-contact',
  'legal-order',
] as const
export type AskKind = (typeof askKinds)[number]

/** Whom an order binds. */
export const orderLimits = ['protects', 'limits', 'both', 'not-sure'] as const
export type OrderLimits = (typeof orderLimits)[number]

/** Who said to stop, or brought an order. */
export const saidBy = ['them', 'lawyer', 'police', 'court', 'someone-else'] as const
export type SaidBy = (typeof saidBy)[number]

export const orderAnswers = ['no', 'told-to-stop', ...orderLimits, 'rather-not-say'] as const
export type OrderAnswer = (typeof orderAnswers)[number]
export const afraidAnswers = ['no', 'me', 'them', 'both', 'rather-not-say'] as const
export type AfraidAnswer = (typeof afraidAnswers)[number]
export const selfHarmAnswers = ['no', 'yes', 'rather-not-say'] as const
export type SelfHarmAnswer = (typeof selfHarmAnswers)[number]

/** Who began a contact. */
const sides = ['me', 'them'] as const
export type Side = (typeof sides)[number]
export const ways = ['message', 'call', 'in-person', 'other'] as const
export type Way = (typeof ways)[number]
const topics = ['practical', 'children', 'us', 'legal', 'other'] as const
export type Topic = (typeof topics)[number]
/** What they did, from asked to stop or hostile (-2) to began it and suggested time together (+2). */
const wents = [-2, -1, 0, 1, 2] as const
export type Went = (typeof wents)[number]

/** A guess is for tomorrow, or for this day next week. */
export const horizons = ['day', 'week'] as const
export type Horizon = (typeof horizons)[number]

/** The three ways the question can go. */
export const doorsOut = ['hold-on', 'keep-waiting', 'let-go'] as const
export type DoorOut = (typeof doorsOut)[number]
/** By what it shows that it was decided without the person. */
export const withoutMeBy = ['papers', 'someone-new', 'final', 'another-way'] as const
export type WithoutMeBy = (typeof withoutMeBy)[number]
/** How clear a decision feels: four questions, in this order. */
export const clearQuestions = ['know', 'matters', 'own', 'enough'] as const
export type ClearQuestion = (typeof clearQuestions)[number]
export const clearAnswers = ['yes', 'partly', 'no'] as const
export type ClearAnswer = (typeof clearAnswers)[number]
/** What there is to do, or to part from, when one lets go. */
const partingLists = ['things', 'practical', 'people'] as const
export type PartingList = (typeof partingLists)[number]

/** From space up: ways of answering, none of them a thing to begin. */
export const climbSteps = ['space', 'answer', 'say-a-little', 'talk', 'meet'] as const
export type ClimbStep = (typeof climbSteps)[number]

/** Set-up, one thing at a time, in this order. */
const setUpSteps = ['ask', 'what-stays-open', 'safety', 'lock', 'person', 'story', 'home'] as const
export type SetUpStep = (typeof setUpSteps)[number]
/** The third safety question is no step of set-up, and can be put off like one [G3]. */
const skippable = [...setUpSteps, 'third-question'] as const
export type Skippable = (typeof skippable)[number]

/**
 * How long a hold cools. A local end is a time on the wall, read where the person is now, but never sooner than
 * `atLeast`; an absolute end is an instant anywhere [H2].
 */
export type Until =
  | { readonly by: 'local'; readonly date: string; readonly minute: number; readonly atLeast: Instant }
  | { readonly by: 'instant'; readonly at: Instant }

const ms = v.pipe(
  v.number(),
  v.safeInteger(),
  v.transform((n) => instant(n)),
)
const id = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(64),
  v.transform((s) => holdId(s)),
)
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
const list = v.pipe(
  v.array(v.string()),
  v.transform((items): Private<readonly string[]> => new Private(items)),
)
const words = v.pipe(
  v.string(),
  v.transform((s) => new Private(s)),
)
const scale = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))
const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439))
const isoDay = v.pipe(v.string(), v.isoDate())
const until = v.variant('by', [
  v.object({
    by: v.literal('local'),
    date: isoDay,
    minute: minuteOfDay,
    atLeast: ms,
  }),
  v.object({ by: v.literal('instant'), at: ms }),
])

const between = v.optional(v.object({ earliest: isoDay, latest: isoDay }))
const told = {
  happenings: v.array(
    v.object({
      kind: v.picklist(happeningKinds),
      who: v.picklist(whos),
      when: between,
      guessed: v.optional(v.literal(true)),
      words,
    }),
  ),
  where: v.object({
    relationship: v.picklist(relationships),
    whoLeft: v.picklist(leavers),
    livingApart: v.optional(v.boolean()),
    stage: v.picklist(stages),
    children: v.optional(v.boolean()),
    thirdParty: v.optional(v.picklist(thirdParties)),
    wish: v.picklist(wishes),
  }),
  pushes: v.array(v.object({ kind: v.picklist(pushes), words, next: v.optional(words) })),
  signs: v.array(v.object({ flag: v.picklist(signFlags), by: v.picklist(whos) })),
  /** Without a kind it is from before kinds were kept, and was read as a wish for space [K1]. */
  ask: v.optional(
    v.object({
      words: v.optional(words),
      theirs: v.boolean(),
      kind: v.optional(v.picklist(askedFors)),
      when: between,
    }),
  ),
  wish: v.optional(words),
  question: v.optional(words),
  hurts: v.optional(words),
}

const setting = v.object({
  partner: v.optional(
    v.pipe(
      v.object({ pronoun: v.picklist(['they', 'he', 'she']), name: v.string() }),
      v.transform((called) => new Private(called)),
    ),
  ),
  wakingMinute: v.optional(minuteOfDay),
  dayFrom: v.optional(minuteOfDay),
  dayTo: v.optional(minuteOfDay),
  region: v.optional(v.pipe(v.string(), v.maxLength(32))),
  look: v.optional(v.picklist(['phone', 'light', 'dark'])),
  lockAfter: v.optional(v.picklist([1, 5, 15, 60])),
  keys: v.optional(v.boolean()),
  ownList: v.optional(list),
  kindLine: v.optional(words),
})

/** One time the two were in touch, by hand. `when` is when it was; that there is no answer yet is never a 0 [N3]. */
const contact = {
  contact: name,
  begun: v.picklist(sides),
  way: v.picklist(ways),
  about: v.optional(v.picklist(topics)),
  planned: v.optional(v.boolean()),
  went: v.optional(v.picklist([...wents, 'no-answer-yet'])),
  when: ms,
}

/** One line a type: the fields it carries, in the newest version of its shape. */
const shapes = {
  'hold-put-down': v.object({
    hold: id,
    kind: v.picklist(kinds),
    purpose: v.optional(v.picklist(purposes)),
    words,
    until,
  }),
  'trigger-named': v.object({ hold: id, trigger: v.picklist(triggers) }),
  'urge-rated': v.object({ hold: id, urge: scale, occasion: v.picklist(occasions) }),
  'morning-guessed': v.object({ hold: id, urge: scale }),
  'words-changed': v.object({ hold: id, words, until }),
  'hold-moved': v.object({ hold: id, until }),
  'hold-ripened': v.object({ hold: id }),
  'hold-reread': v.object({ hold: id }),
  'said-harmless': v.object({ hold: id }),
  /** One place that presses is not shown for these words; or its kind is never shown again, until it is. */
  'place-silenced': v.object({ hold: id, pattern: v.picklist(patterns) }),
  'pattern-silenced': v.object({ pattern: v.picklist(patterns) }),
  'pattern-heard-again': v.object({ pattern: v.picklist(patterns) }),
  'difference-written': v.object({ hold: id, line: words }),
  /** It is an answer to something they sent: they began, and this begins nothing. */
  'hold-answers': v.object({ hold: id }),
  'hold-dropped': v.object({ hold: id }),
  'hold-rewritten': v.object({ hold: id, into: id }),
  'hold-went-ahead': v.object({ hold: id, early: v.boolean() }),
  'hold-taken-back': v.object({ hold: id }),
  'sent-elsewhere': v.object({ hold: id, sentAt: ms }),
  'regret-answered': v.object({
    hold: id,
    round: v.picklist(regretRounds),
    answer: v.picklist(regretAnswers),
  }),
  'regret-put-off': v.object({ hold: id, round: v.picklist(regretRounds) }),
  'regret-silenced': v.object({ hold: id }),
  'night-line-written': v.object({ line: words }),
  'night-line-dropped': v.object({ written: ms }),
  'checked-in': v.object({
    hurt: v.optional(scale),
    hope: v.optional(scale),
    urge: v.optional(scale),
    sleep: v.optional(scale),
    acceptance: v.optional(scale),
    line: v.optional(words),
    own: v.optional(v.record(name, scale)),
  }),
  'scale-named': v.object({ scale: name, words }),
  'scale-dropped': v.object({ scale: name }),
  'forecast-made': v.object({ horizon: v.picklist(horizons), hurt: scale }),
  'plan-set': v.object({
    start: v.optional(isoDay),
    lookAgain: v.optional(v.union([isoDay, v.literal('no-date')])),
    children: v.optional(v.boolean()),
    home: v.optional(v.boolean()),
    money: v.optional(v.boolean()),
    places: v.optional(list),
    daysElsewhere: v.optional(list),
  }),
  'person-set': v.object({ person: name, name: words, number: v.optional(words), atNight: v.boolean() }),
  'person-dropped': v.object({ person: name }),
  'if-then-set': v.object({ plan: name, cue: words, action: words }),
  'if-then-rehearsed': v.object({ plan: name }),
  'if-then-dropped': v.object({ plan: name }),
  'legal-date-set': v.object({ date: name, what: words, on: isoDay, minute: v.optional(minuteOfDay) }),
  'legal-date-dropped': v.object({ date: name }),
  'looked-again': v.object({
    answer: v.picklist(['yes', 'unsure', 'no']),
    gave: v.optional(words),
    cost: v.optional(words),
  }),
  'set-up-skipped': v.object({ step: v.picklist(skippable) }),
  'setting-changed': setting,
  'order-answered': v.object({ answer: v.picklist(orderAnswers) }),
  'afraid-answered': v.object({ answer: v.picklist(afraidAnswers) }),
  'self-harm-answered': v.object({ answer: v.picklist(selfHarmAnswers) }),
  'ask-told': v.object({
    ask: name,
    kind: v.picklist(askKinds),
    words: v.optional(words),
    reason: v.optional(words),
    on: isoDay,
    unaskedFor: v.boolean(),
    limits: v.optional(v.picklist(orderLimits)),
    ends: v.optional(isoDay),
    by: v.optional(v.picklist(saidBy)),
  }),
  'story-told': v.object({ story: name, words, written: isoDay }),
  'story-agreed': v.object({ story: name, ...told }),
  /** The page as it was last seen: the facts it was made from, and the ids of its sentences. */
  'answer-seen': v.object({ made: isoDay, facts: words, lines: v.array(name), kept: v.boolean() }),
  'note-written': v.object({ note: name, words }),
  'never-sent-written': v.object({ words }),
  'decision-put-down': v.object({ decision: name, way: v.picklist(doorsOut), replaces: v.array(name) }),
  'decision-undone': v.object({ decisions: v.array(name) }),
  'decision-stood': v.object({ decision: name }),
  'decided-without-me': v.object({
    decision: name,
    by: v.picklist(withoutMeBy),
    replaces: v.array(name),
  }),
  'leaning-kept': v.object({
    where: v.pipe(v.number(), v.integer(), v.minValue(-10), v.maxValue(10)),
    sure: scale,
    why: v.optional(words),
    hurt: v.optional(scale),
    slept: v.optional(scale),
  }),
  'clarity-answered': v.object({
    know: v.optional(v.picklist(clearAnswers)),
    matters: v.optional(v.picklist(clearAnswers)),
    own: v.optional(v.picklist(clearAnswers)),
    enough: v.optional(v.picklist(clearAnswers)),
  }),
  'climb-stepped': v.object({
    climb: name,
    step: v.picklist(climbSteps),
    by: v.optional(name),
    replaces: v.array(name),
  }),
  'climb-asked-for': v.object({ contact: name }),
  'climb-different-written': v.object({ words }),
  'question-worded': v.object({ words }),
  'would-change-written': v.object({ words }),
  'farewell-written': v.object({ farewell: name, words }),
  'farewell-dropped': v.object({ farewell: name }),
  'parting-set': v.object({ item: name, list: v.picklist(partingLists), words }),
  'parting-done': v.object({ item: name, done: v.boolean() }),
  'parting-dropped': v.object({ item: name }),
  'ending-planned': v.object({ on: v.union([isoDay, v.literal('no-day')]) }),
  /** One thing they fought about, whole, each time it is kept. */
  'fight-kept': v.object({
    fight: name,
    bigThen: v.optional(scale),
    bigNow: v.optional(scale),
    what: v.optional(words),
    mine: v.optional(words),
    theirs: v.optional(words),
    onlooker: v.optional(words),
    both: v.optional(words),
    differently: v.optional(words),
  }),
  'fight-dropped': v.object({ fight: name }),
  'writing-felt': v.object({ felt: v.picklist(['better', 'same', 'worse']) }),
  /** A copy of everything was handed over as a file, made at `made` and holding so many entries. */
  'backup-made': v.object({ made: ms, entries: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  'backup-reminded': v.object({}),
  /** `hold`: the one it was put down as before it went out. */
  'contact-logged': v.object({
    ...contact,
    hold: v.optional(id),
    /** Told in the story, and not logged as it came: it stands in the list and in no count [SY8]. */
    from: v.optional(v.literal('story')),
  }),
  'contact-changed': v.object(contact),
  'contact-answered': v.object({ contact: name, when: ms, went: v.optional(v.picklist(wents)) }),
  'contact-dropped': v.object({ contact: name }),
  /** On which day of the week contact is looked at: 1 is Monday, 7 is Sunday. */
  'contact-day-picked': v.object({ weekday: v.picklist([1, 2, 3, 4, 5, 6, 7]) }),
} as const

type Shapes = typeof shapes
export type EventType = keyof Shapes
type Fields<T extends EventType> = v.InferOutput<Shapes[T]>
export type EventOf<T extends EventType> = {
  readonly type: T
  readonly at: Instant
  readonly zone: string
} & Readonly<Fields<T>>
export type Event = { [T in EventType]: EventOf<T> }[EventType]

/** The version every type is written in. A step up to it for every older one stands in `steps`. */
const versions: Partial<Record<EventType, number>> = {}
const versionOf = (type: EventType) => versions[type] ?? 1

/** A stored event, before it is known to be anything. */
type Stored = Record<string, unknown>

/**
 * From an older shape to the next one, by type and version. A step that has shipped is not edited again [E2].
 * None has been needed yet: the first shape of every type is still the newest.
 */
export type Steps = Partial<Record<string, Record<number, (old: Stored) => Stored>>>
const steps: Steps = {}

/** Carries a stored event up to the newest shape, one step at a time; one that is newest already stays as it is. */
export function upcast(stored: Stored, by: Steps = steps): Stored {
  const step = by[String(stored.type)]?.[Number(stored.v)]
  return step ? upcast(step(stored), by) : stored
}

const head = { at: ms, zone: v.pipe(v.string(), v.minLength(1), v.maxLength(64)) }
const readers = Object.fromEntries(
  Object.entries(shapes).map(([type, shape]) => [
    type,
    v.object({ type: v.literal(type), ...head, ...shape.entries }),
  ]),
)

const isObject = (x: unknown): x is Stored => typeof x === 'object' && x !== null && !Array.isArray(x)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export type Reading =
  | { readonly known: Event }
  | { readonly unknown: { readonly type: string; readonly mustKnow: boolean } }
  | 'unreadable'

/**
 * Opens one stored event.
 * `unknown`: written by a newer Bide (a type or a version this one has never heard of); it is kept and passed on
 * untouched, since the bytes are never written again [E3].
 * `'unreadable'`: not an event at all, or one of ours out of shape; counted and kept, never guessed at.
 */
export function readEvent(text: string): Reading {
  const raw = parsed(text)
  if (!isObject(raw) || typeof raw.type !== 'string' || typeof raw.v !== 'number') return 'unreadable'
  const stored = upcast(raw)
  const type = String(stored.type)
  const reader = Object.hasOwn(readers, type) ? readers[type] : undefined
  if (!reader || Number(stored.v) > versionOf(type as EventType))
    return { unknown: { type, mustKnow: raw.mustKnow === true } }
  const read = v.safeParse(reader, stored)
  return read.success ? { known: read.output as unknown as Event } : 'unreadable'
}

/** A Bide that does not know one of these would let through what must not go out, so it turns careful instead [E4]. */
const mustBeKnown: ReadonlySet<EventType> = new Set(['order-answered', 'afraid-answered', 'ask-told'])

/** Writes an event as `readEvent` will find it. The only place where private words become storable text. */
export function writeEvent(event: Event): string {
  const mustKnow = mustBeKnown.has(event.type) ? { mustKnow: true } : {}
  return JSON.stringify(
    { v: versionOf(event.type), ...mustKnow, ...event },
    function (this: Stored, key, value) {
      const whole = this[key]
      return whole instanceof Private ? reveal(whole) : value
    },
  )
}

/** Stamps what happened with the moment it happened in. */
export const happened = <T extends EventType>(type: T, now: Moment, fields: Fields<T>): EventOf<T> =>
  ({ type, at: now.at, zone: now.zone, ...fields }) as EventOf<T>
