import { readEvent } from './event.ts'
import { apply, emptyState, type State } from './fold.ts'
import { Private, reveal } from './private.ts'
import { localOf, type Moment } from './time.ts'

/**
 * Everything a person keeps, as one JSON text that other programs can read. Nothing seals it. docs/export.md says each
 * field of each event, and each field of the state.
 *
 * | field   | what it is                                                                            |
 * | ------- | ------------------------------------------------------------------------------------- |
 * | format  | 'bide-everything'                                                                     |
 * | v       | 1                                                                                     |
 * | made    | at: ms since 1970; zone: IANA; local: the day and the hour on the wall                |
 * | without | what was left out on purpose: 'safety-answers', or nothing                            |
 * | unread  | how many stored parts would not open at all, and so are not here                      |
 * | events  | all that happened, in order, as it is stored; a text where it is not an event         |
 * | state   | what the events come to: maps as objects by id, sets as lists, what is not there left out |
 */
type File = {
  readonly format: 'bide-everything'
  readonly v: 1
  readonly made: Moment & { readonly local: string }
  readonly without: readonly 'safety-answers'[]
  readonly unread: number
  readonly events: readonly unknown[]
  readonly state: Readonly<Record<string, unknown>>
}

/** Answers that stay out unless they are asked for: a file that lies about must not tell of them [X3]. */
const safetyAnswers: ReadonlySet<string> = new Set([
  'order-answered',
  'afraid-answered',
  'self-harm-answered',
  // The facts of a page hold the answers it was made with.
  'answer-seen',
])

type Making = {
  readonly made: Moment
  /** Parts of the log that would not open. */
  readonly unread: number
  readonly withSafetyAnswers: boolean
}

/**
 * [X1] The file, of what is stored (the text of each entry, in the order of the log). What a newer Bide wrote goes out as
 * it is. `state` is what it holds, for whoever makes tables of it.
 */
export function writeEverything(stored: readonly string[], { made, unread, withSafetyAnswers }: Making) {
  const taken = withSafetyAnswers ? stored : stored.filter((text) => !isSafetyAnswer(text))
  const state = foldStored(taken)
  const { hour, minute, date } = localOf(made.at, made.zone)
  const file: File = {
    format: 'bide-everything',
    v: 1,
    made: { at: made.at, zone: made.zone, local: `${date}T${pad(hour)}:${pad(minute)}` },
    without: withSafetyAnswers ? [] : ['safety-answers'],
    unread,
    events: taken.map(eventOf),
    state: plainState(state, withSafetyAnswers),
  }
  return { text: `${JSON.stringify(file, undefined, 1)}\n`, events: taken.length, state }
}

const pad = (n: number) => String(n).padStart(2, '0')

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && !Array.isArray(x)

function isSafetyAnswer(text: string): boolean {
  const event = parsed(text)
  return isObject(event) && typeof event.type === 'string' && safetyAnswers.has(event.type)
}

/** What is no event, or one of ours out of shape, is kept as the text it is. */
const eventOf = (text: string): unknown => (readEvent(text) === 'unreadable' ? text : parsed(text))

/** What stored entries come to, in their order. */
export function foldStored(stored: Iterable<string>): State {
  const state = emptyState()
  for (const text of stored) {
    const read = readEvent(text)
    if (read === 'unreadable') continue
    if ('known' in read) apply(state, read.known)
    else if (read.unknown.mustKnow) state.careful = true
  }
  return state
}

/**
 * The state as JSON has it. Left out: what only a projection needs (`settled`, `missing`), and the answers to the safety
 * questions where they were left out.
 */
export function plainState(state: State, withSafetyAnswers: boolean): Record<string, unknown> {
  const { settled: _settled, missing: _missing, safety, answer, ...rest } = state
  return plain(withSafetyAnswers ? { ...rest, safety, answer } : rest) as Record<string, unknown>
}

function plain(value: unknown): unknown {
  if (value instanceof Private) return plain(reveal(value))
  if (value instanceof Map) return plain(Object.fromEntries(value))
  if (value instanceof Set) return [...value].map(plain)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => (each === undefined ? [] : [[name, plain(each)]])),
  )
}

export type Everything = {
  readonly made: Moment
  readonly without: readonly string[]
  /** The text of each entry, in order: what `foldStored` folds. */
  readonly stored: readonly string[]
  /** What the file says they come to. */
  readonly state: unknown
}

/**
 * [X2] Reads such a file back. A word for whatever may be wrong with one: `'not-json'` cut off or no such text at all;
 * `'not-ours'` of another kind; `'newer'` made by a newer Bide; `damaged`: the number, from 1, of the first entry that is
 * out of shape. Nothing is guessed at, and nothing changed.
 */
export function readEverything(
  text: string,
): Everything | 'not-json' | 'not-ours' | 'newer' | { readonly damaged: number } {
  const file = parsed(text)
  if (file === undefined) return 'not-json'
  if (!isObject(file) || file.format !== 'bide-everything' || typeof file.v !== 'number') return 'not-ours'
  if (file.v > 1) return 'newer'
  const { made, without, events, state } = file
  if (!isMoment(made) || !isNames(without) || !Array.isArray(events)) return 'not-ours'
  const bad = events.findIndex((event) => !isStored(event))
  if (bad !== -1) return { damaged: bad + 1 }
  return {
    made,
    without,
    state,
    stored: events.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))),
  }
}

const isMoment = (x: unknown): x is Moment =>
  isObject(x) && Number.isSafeInteger(x.at) && typeof x.zone === 'string'

const isNames = (x: unknown): x is string[] => Array.isArray(x) && x.every((each) => typeof each === 'string')

/** An event of ours in shape, one of a newer Bide, or a text that was none when it was kept. */
const isStored = (x: unknown) =>
  typeof x === 'string' || (isObject(x) && readEvent(JSON.stringify(x)) !== 'unreadable')
