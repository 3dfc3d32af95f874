/** What happened, in the order of the telling, each with its words and, where the text places it, its days. */

import { worthTrying } from './anchors.ts'
import { dayOf, type Reach, type Time, type Today, timesIn } from './dates.ts'
import { eventRows, weighty } from './events.tables.ts'
import { wideEventRows } from './events.wide.tables.ts'
import type { EventType, StoryEvent, When, Who } from './findings.ts'
import {
  clauseAround,
  compiled,
  type Found,
  foundIn,
  onlySupposed,
  type Row as Pattern,
  quoteOf,
} from './patterns.ts'
import type { Told } from './people.ts'
import { relationshipOf } from './relationship.ts'
import type { Sentence } from './units.ts'

type Row = {
  readonly type: EventType
  readonly whose: string
  readonly row: Pattern
  readonly source: string
  readonly rank: number
}

const held = (line: string) => {
  const row = compiled(line)
  return { row, source: row.source }
}
const wide = new Map(wideEventRows)
const rows: readonly Row[] = eventRows.flatMap(([type, lines], rank) =>
  [...lines, ...(wide.get(type) ?? [])].map(([whose, line]) => ({
    type,
    whose,
    ...held(line),
    rank,
  })),
)

const mayTell = worthTrying(rows)

/** A happening as it stands in its sentence. */
type Hit = {
  readonly type: EventType
  readonly actor: Who
  readonly rank: number
  readonly sentence: number
  readonly at: number
  readonly to: number
  /** Told in a clause that only places something else: "since she left". */
  readonly aside: boolean
}

const actors: Record<string, Who> = {
  P: 'partner',
  Q: 'partner',
  i: 'writer',
  B: 'both',
  X: 'other',
  K: 'other',
  R: 'other',
}
const opposite: Record<Who, Who> = { partner: 'writer', writer: 'partner', both: 'both', other: 'writer' }
const named: Record<string, Who> = { p: 'partner', w: 'writer', b: 'both', o: 'other' }

function actorOf(whose: string, { groups }: Found): Who {
  const caught = actors[groups.s ?? ''] ?? 'partner'
  if (whose === 's') return caught
  return whose === 'v' ? opposite[caught] : (named[whose] ?? 'both')
}

/** The rows of a crisis catch anybody who was rung; it is one when help or the law came in. */
const grave =
  /polic|\bcops?\b|officer|999|911|\b000\b|ambulance|sheriff|deput|arrest|hospital|order|suicid|kill|end|overdos|\bcut|court|injunction|section|jail|prison|admitted|inpatient|charged|a&e|\ber\b|psych|emergency|self|avo|hurt|crisis|hotline/i

const asideBefore = / (?:since|after|before|when|whenever|ever since|until|by the time) (?:that )?$/

/** Acts of others than the two count only where they touch the story. */
const ofOthers = new Set<EventType>(['violence', 'crisis'])

function hitsIn(told: Told): Hit[] {
  return told.sentences.flatMap((sentence, index) => {
    if (sentence.question) return []
    const hits = mayTell(sentence).flatMap((row) =>
      [...foundIn(sentence, row.row)].flatMap((found) => hitOf(told, row, found, sentence, index)),
    )
    return apart(hits)
  })
}

function hitOf(told: Told, row: Row, found: Found, sentence: Sentence, index: number): Hit[] {
  const actor = actorOf(row.whose, found)
  if (actor === 'other' && !ofOthers.has(row.type)) return []
  if (onlySupposed(sentence, found.index)) return []
  const visited = row.type === 'moved_out' && actor === 'writer' && calledOn(told, sentence, found)
  if (wouldOnly(sentence, found) || yetToCome(sentence, found)) return []
  if (row.type === 'crisis' && !grave.test(quoteOf(told.text, sentence, found.at, found.to).text)) return []
  if (row.type === 'moved_out' && likened(sentence, found)) return []
  const { at, to } = clauseAround(sentence, found.at, found.to)
  if (row.type === 'said' && !weighs(sentence, found, to)) return []
  const type = visited ? 'visit' : row.type
  const of = actorFor(type, actor)
  const aside = asideBefore.test(sentence.line.slice(Math.max(0, found.index - 16), found.index + 1))
  return [{ type, actor: of, rank: row.rank, sentence: index, at, to: Math.max(to, found.to), aside }]
}

/** "He would call", "he'd ring me back": not told as having happened. */
const base =
  /^(?:call|ring|text|message|write|phone|leave|move|come|go|say|tell|ask|answer|reply|give|send|take|see|think)$/
function wouldOnly({ units }: Sentence, { at, groups }: Found): boolean {
  if (!groups.aux0?.includes("'d ")) return false
  const verb = units[at + 1 + groups.aux0.trim().split(' ').length]?.form ?? ''
  return base.test(verb)
}

/** "Leave before he leaves me": it has not happened. */
const yetToCome = ({ line }: Sentence, { index }: Found): boolean =>
  /^ (?:P|i) (?:\w+ )?(?:leaves?|ends?|walks?|breaks?|files?|moves?|decides?|changes?) /.test(
    line.slice(index),
  ) && / (?:before|until|till|in case|when|once) $/.test(line.slice(Math.max(0, index - 9), index + 1))

/** "He goes in and out like a lodger", "like I'm living with a stranger": nobody has gone. */
const likened = ({ line, units }: Sentence, { index, at, to }: Found): boolean =>
  / (?:shared|share|sharing) (?:\w+ )?with (?:X|my)(?= )/.test(line.slice(index, index + 80)) ||
  / (?:like|as if|as though) $/.test(line.slice(Math.max(0, index - 12), index + 1)) ||
  units.slice(at, to + 1).some(({ form }) => form === 'like')

/** "I went to his flat" is a visit, whoever lives where. */
function calledOn(told: Told, sentence: Sentence, { at, to }: Found): boolean {
  const { text } = quoteOf(told.text, sentence, at, to)
  return (
    /\b(?:went|drove|flew|going|travelled|traveled|walked)\b/i.test(text) &&
    /\b(?:his|her|their|him)\b/i.test(text) &&
    !/\b(?:live|stay|back home|moved)\b/i.test(text)
  )
}

const mutual = new Set<EventType>(['began', 'together'])
const actorFor = (type: EventType, actor: Who): Who =>
  mutual.has(type) && actor !== 'other' ? 'both' : actor

const weighs = ({ units }: Sentence, found: Found, to: number): boolean =>
  weighty.test(
    ` ${units
      .slice(found.at, Math.min(units.length, Math.max(to, found.to) + 8))
      .map(({ form }) => form)
      .join(' ')} `,
  )

/** Of what overlaps in a sentence, the more specific stays; what is told twice in it is one. */
function apart(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = []
  for (const hit of [...hits].sort((a, b) => a.rank - b.rank || a.at - b.at)) {
    const same = kept.find(
      (other) => other.type === hit.type && other.actor === hit.actor && hit.at <= other.to + 12,
    )
    if (same && (hit.type !== 'said' || hit.at <= same.to)) continue
    if (hit.type !== 'began' && kept.some((other) => other.type !== 'began' && overlap(other, hit))) continue
    if (hit.type === 'said' && kept.some((other) => toldOf(hit, other))) continue
    kept.push(hit)
  }
  return begging(kept.sort((a, b) => a.at - b.at))
}

/** "She told me in May that she wants a divorce" is the asking, and no second remark. */
const toldOf = (hit: Hit, other: Hit) =>
  /^(?:asked_|affair|filed|broke_up|moved_|apology|pleaded)/.test(other.type) &&
  other.at >= hit.at &&
  other.at - hit.at <= 14

/** "I called and begged him" is one happening, and it is the begging. */
function begging(hits: readonly Hit[]): Hit[] {
  return hits.flatMap((hit, index) => {
    const [before, next] = [hits[index - 1], hits[index + 1]]
    if (hit.type === 'contact' && next?.type === 'pleaded' && near(hit, next)) return []
    if (hit.type === 'contact' && hits.some((one) => carries(hit, one))) return []
    if (hit.type === 'pleaded' && before?.type === 'contact' && near(before, hit))
      return [{ ...hit, at: before.at }]
    return [hit]
  })
}
/** A text that asks for space is the asking. */
const carries = (a: Hit, b: Hit) =>
  /^(?:asked_|broke_up|filed)/.test(b.type) && a.actor === b.actor && b.at > a.at && b.at - a.to <= 14
const near = (a: Hit, b: Hit) => a.actor === b.actor && b.at - a.to <= 4

const overlap = (a: Hit, b: Hit) => a.at <= b.to && b.at <= a.to && Math.abs(a.at - b.at) < 6

/** Happen once, or once in a while: told again without a day of its own, it is the same happening. */
const once = new Set<EventType>([
  'moved_out',
  'broke_up',
  'filed',
  'moved_back',
  'asked_end',
  'affair',
  'violence',
  'counselling',
  'began',
])

type Placed = Hit & {
  readonly reach: Reach | undefined
  readonly dated: StoryEvent['dated']
  readonly time: Time | undefined
  readonly from: number
  readonly till: number
}

/** Places every happening, walking the story from its first sentence: each is where its own words put it, or after the last. */
function placed(told: Told, hits: readonly Hit[], now: Today): Placed[] {
  let anchor: Reach | undefined
  const all: Placed[] = []
  for (const [index, sentence] of told.sentences.entries()) {
    const times = timesIn(sentence, now)
    const here = hits.filter((one) => one.sentence === index)
    for (const hit of here) {
      const one = place(hit, times, here, anchor, now)
      all.push(one)
      if (one.dated === 'said' && moves(hit, sentence, one.time, anchor)) anchor = one.reach
    }
    const back = times.find(({ kind, at }) => kind === 'point' && looksBack.test(formsFrom(sentence, at)))
    if (back) datesBefore(all, index, back.reach)
    const used = new Set(all.filter((one) => one.sentence === index).map(({ time }) => time))
    const loose = times.findLast(
      (time) => (time.kind === 'point' || time.kind === 'after') && !used.has(time),
    )
    if (loose) anchor = reachOf(loose, undefined, anchor, now) ?? anchor
  }
  return all
}

function place(
  hit: Hit,
  times: readonly Time[],
  here: readonly Hit[],
  anchor: Reach | undefined,
  now: Today,
): Placed {
  const time = timeOf(hit, times, here)
  const own = time ? reachOf(time, hit, anchor, now) : undefined
  const reach = own ?? (hit.type === 'began' ? undefined : anchor)
  const span = time && own && distance(time, hit) <= 1 ? joined(hit, time) : hit
  return {
    ...hit,
    reach,
    time,
    dated: own ? 'said' : reach ? 'inferred' : undefined,
    from: span.at,
    till: span.to,
  }
}

const background = new Set<EventType>(['began', 'counselling'])
/** "We had been arguing since June" is behind the story, and what is told next is not in June. */
const behind = / (?:had|'d) (?:\w+ ){0,2}(?:been|\w+ing|never|always) | since (?:i|B|P) /
const moves = ({ type }: Hit, { line }: Sentence, time: Time | undefined, anchor: Reach | undefined) =>
  !background.has(type) &&
  !(anchor !== undefined && type === 'fight' && behind.test(line)) &&
  !(anchor !== undefined && time?.kind === 'within')

/** "That was two months ago": it is what was told just before. */
const looksBack = /^(?:that|this|which|it) (?:is|was|'s) /
const formsFrom = ({ units }: Sentence, at: number) =>
  units
    .slice(at, at + 4)
    .map(({ form }) => form)
    .join(' ')
function datesBefore(all: Placed[], sentence: number, reach: Reach): void {
  for (let at = all.length - 1; at >= 0; at--) {
    const one = all[at]
    if (!one || one.sentence < sentence - 3 || one.dated === 'said') return
    if (one.type !== 'began') all[at] = { ...one, reach, dated: 'inferred' }
  }
}

const joined = (hit: Hit, time: Time) => ({ at: Math.min(hit.at, time.at), to: Math.max(hit.to, time.to) })
const distance = (time: Time, hit: Hit) =>
  time.to < hit.at ? hit.at - time.to : time.at > hit.to ? time.at - hit.to : 0

/** The time nearest to a happening in its sentence, unless another happening is nearer to it. */
function timeOf(hit: Hit, times: readonly Time[], hits: readonly Hit[]): Time | undefined {
  const beside = hits.filter((one) => one.sentence === hit.sentence && one !== hit)
  const mine = times
    .filter((time) => fits(time, hit))
    .filter(
      (time) =>
        distance(time, hit) === 0 || !beside.some((one) => fits(time, one) && distance(time, one) === 0),
    )
    .sort((a, b) => distance(a, hit) - distance(b, hit))
  return mine.find((time) => distance(time, hit) <= 14)
}

const lasting = new Set<EventType>([
  'began',
  'moved_out',
  'unresponsive',
  'fight',
  'affair',
  'counselling',
  'together',
])
const fits = (time: Time, hit: Hit) =>
  time.kind === 'point' ||
  time.kind === 'after' ||
  time.kind === 'within' ||
  (time.kind === 'since' && lasting.has(hit.type)) ||
  (time.kind === 'span' && hit.type === 'began')

function reachOf(time: Time, hit: Hit | undefined, anchor: Reach | undefined, now: Today): Reach | undefined {
  if (time.kind === 'point' || time.kind === 'within' || time.kind === 'since') return time.reach
  if (time.kind === 'span')
    return hit?.type === 'began'
      ? { from: now.day - time.reach.to, to: now.day - time.reach.from }
      : undefined
  if (!anchor && time.reach.from < -1) return { from: now.day + time.reach.from, to: now.day + time.reach.to }
  if (!anchor) return undefined
  const from = anchor.from + time.reach.from
  return { from: Math.min(from, now.day), to: Math.min(now.day, anchor.to + time.reach.to) }
}

const when = (reach: Reach | undefined): When | undefined =>
  reach && { earliest: dayOf(reach.from), latest: dayOf(Math.max(reach.from, reach.to)) }

function distinct(all: readonly Placed[]): Placed[] {
  const kept: Placed[] = []
  for (const one of all) {
    const before = kept.find((other) => other.type === one.type && other.actor === one.actor)
    if (before && one.aside) continue
    if (before && once.has(one.type) && one.dated !== 'said') continue
    kept.push(one)
  }
  return kept
}

/** "She left me" ends a courtship; of a marriage it only empties the house. */
function unwed(hit: Hit, told: Told): Hit {
  if (hit.type !== 'moved_out' || hit.actor === 'other') return hit
  const { text } = quoteOf(told.text, told.sentences[hit.sentence] as Sentence, hit.at, hit.to)
  return endsIt.test(text) ? { ...hit, type: 'broke_up' } : hit
}
const endsIt =
  /\b(?:(?:she|he|girlfriend|boyfriend|gf|bf|partner) (?:just |then |suddenly )?left$|left (?:me|him|her|us|my (?:boyfriend|girlfriend|ex|bf|gf|partner|fianc\S+))|(?:we|i) (?:\w+ )?(?:separated|split)|walked out on me)\b(?! (?:a (?:message|note|voicemail|letter|text|card)|on read|\w+ messages?))/i

/** [J2] Everything told as having happened, dated against the day of writing where the text gives a way. */
export function eventsIn(told: Told, now: Today): StoryEvent[] {
  const wed = relationshipOf(told).value === 'married'
  const hits = hitsIn(told).map((hit) => (wed ? hit : unwed(hit, told)))
  return distinct(placed(told, hits, now)).map(({ type, actor, reach, dated, sentence, from, till }) => ({
    type,
    actor,
    when: when(reach),
    quote: quoteOf(told.text, told.sentences[sentence] as Sentence, from, till),
    dated,
  }))
}
