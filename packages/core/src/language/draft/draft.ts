/**
 * How a message arrives: which of twenty ways of pressing are in it, and where. It is asked at re-reading only, by a
 * person who has waited; it gives no score and never says that a text is fine. It is often wrong, and says so:
 * docs/accuracy.md tells how often.
 *
 * One linear model reads the message whole and sentence by sentence. An output of its own, "any pressure at all", is the
 * gate: many weak signs of different patterns open it where none would alone. English only.
 */
import type { AskKind } from '../../event.ts'
import { type Pattern, patterns } from '../../patterns.ts'
import { type Heard as ByRule, soundsLikeCrisis } from '../crisis.ts'
import { type Label, labels } from './labels.ts'
import { leaningsOf, type Model } from './model.ts'
import { clausesIn, type Span, sentencesIn } from './sentences.ts'
import { wordsIn } from './words.ts'

/** What the other person asked for, and what stays open between them. `none`: nothing was asked. */
export type Asked = { readonly ask: AskKind | 'none'; readonly openChannels: readonly string[] }

/** A label and the words it is about: UTF-16 offsets, `end` not included. */
type Found = { readonly pattern: Label; readonly start: number; readonly end: number }

/** Every label of `spans` stands in `patterns` and the other way round; both empty: nothing was found, which says little. */
export type Reading = { readonly patterns: readonly Label[]; readonly spans: readonly Found[] }

const anyPressure = labels.length
const crisis = labels.indexOf('crisis_language')

/** How much the message as a whole counts, beside its strongest sentence. By cross-validation; flat from 0.5 to 0.8. */
const whole = 0.65

type Heard = {
  readonly sentences: readonly Span[]
  readonly bySentence: readonly Float64Array[]
  readonly together: Float64Array
}

/** A message as it is heard whole, and by its strongest sentence. @public: scripts/fit-draft.mjs sets its lines by it. */
export function together(all: Float64Array, bySentence: readonly Float64Array[]): Float64Array {
  return all.map((leaning, output) => {
    let strongest = Number.NEGATIVE_INFINITY
    for (const one of bySentence) strongest = Math.max(strongest, one[output] ?? 0)
    return whole * leaning + (1 - whole) * strongest
  })
}

/** The leanings of a text: of each sentence, and of all together. */
function heardIn(model: Model, text: string): Heard {
  const found = sentencesIn(text)
  const sentences = found.length > 0 ? found : [{ start: 0, end: text.length }]
  const bySentence = sentences.map(({ start, end }) => leaningsOf(model, text.slice(start, end)))
  // One sentence is the whole: it is made of the same words.
  const all = bySentence.length === 1 ? bySentence[0] : undefined
  return { sentences, bySentence, together: together(all ?? leaningsOf(model, text), bySentence) }
}

/** The strongest of many sentences is strong by chance too. By cross-validation, with letters unseen: fewer clean ones open it. */
const perDoubling = 0.6 * Math.LN2

/** How far the gate is open: any pressure at all, and the strongest single pattern, in a text of so many sentences. @public, as above. */
export function gateOf(together: ArrayLike<number>, sentences: number): number {
  let strongest = Number.NEGATIVE_INFINITY
  for (let output = 0; output < patterns.length; output++)
    strongest = Math.max(strongest, together[output] ?? 0)
  return (together[anyPressure] ?? 0) + strongest - perDoubling * Math.log2(Math.max(1, sentences))
}

/**
 * Where nobody asked for anything, or asked for more of each other, a wish to meet or a word of love goes against
 * nothing: what presses only against an ask is then not found, and all else must be plainer.
 */
const onlyAgainstAnAsk: ReadonlySet<Pattern> = new Set([
  'boundary_override',
  'pretext',
  'reassurance_seeking',
  'grand_gesture',
])
const plainer = 1.5

/** By judgement: who wants no contact is pressed by less; where a channel is open, words in it are expected. */
const sooner = -0.3
const later = 0.3

function gateMovedBy(asked: Asked): number {
  if (askedNothing(asked)) return plainer
  if (asked.ask === 'no-contact' || asked.ask === 'legal-order') return sooner
  return asked.openChannels.length > 0 ? later : 0
}

const askedNothing = ({ ask }: Asked) => ask === 'none' || ask === 'closer'

/** [F1] What in this text presses, and where. */
export function readDraft(model: Model, text: string, asked: Asked): Reading {
  if (text.trim() === '') return { patterns: [], spans: [] }
  const heard = heardIn(model, text)
  const pressing = pressingIn(model, heard, asked)
  const spans = pressing.flatMap((pattern) =>
    placesOf(model, text, heard, labels.indexOf(pattern)).map((span) => ({ pattern, ...span })),
  )
  const care = careIn(model, text, heard, pressing)
  return {
    patterns: [...pressing, ...new Set(care.map(({ pattern }) => pattern))],
    spans: [...spans, ...care],
  }
}

function pressingIn(model: Model, { together, sentences }: Heard, asked: Asked): Pattern[] {
  const free = askedNothing(asked)
  if (gateOf(together, sentences.length) <= model.gate + gateMovedBy(asked)) return []
  const over = patterns
    .filter((pattern) => !(free && onlyAgainstAnAsk.has(pattern)))
    .map((pattern) => ({ pattern, by: marginOf(model, together, pattern) }))
    .sort((a, b) => b.by - a.by)
  const found = over.filter(({ by }) => by > 0)
  // The gate is open, so something presses, though no one pattern is sure: the nearest is named.
  return (found.length > 0 ? found : over.slice(0, 1)).map(({ pattern }) => pattern)
}

const marginOf = ({ lines }: Model, together: ArrayLike<number>, label: Label) => {
  const output = labels.indexOf(label)
  return (together[output] ?? 0) - (lines[output] ?? 0)
}

/** Safety, which is no pressure and passes no gate. One's own life used as a lever is also words of self-harm. */
function careIn(model: Model, text: string, heard: Heard, pressing: readonly Pattern[]): Found[] {
  const found: Found[] = []
  const rule = soundsLikeCrisis(text)
  if (
    pressing.includes('self_harm_leverage') ||
    crisisLeaning(text, heard.together, rule) > (model.lines[crisis] ?? 0)
  ) {
    if (rule) found.push({ pattern: 'crisis_language', start: rule.start, end: rule.end })
    else
      for (const span of placesOf(model, text, heard, crisis))
        found.push({ pattern: 'crisis_language', ...span })
  }
  if (marginOf(model, heard.together, 'abuse_disclosure') > 0)
    for (const span of placesOf(model, text, heard, labels.indexOf('abuse_disclosure')))
      found.push({ pattern: 'abuse_disclosure', ...span })
  return found
}

/** What the rule heard weighs so much beside the model, which has no say where the act itself is named. By cross-validation. */
const weight: Record<ByRule['how'], number> = { act: Number.POSITIVE_INFINITY, said: 3, weighed: 1.5 }

/** Leanings say nothing of a text that has only begun, in words; there the rule alone is heard. */
const fewestWords = 6

/** How far a text leans to words of self-harm, by rule and model. @public: scripts/fit-draft.mjs sets its lines by it. */
export function crisisLeaning(text: string, together: ArrayLike<number>, rule: ByRule | undefined): number {
  if (wordsIn(text).length < fewestWords) return rule ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
  return (together[crisis] ?? 0) + (rule ? weight[rule.how] : 0)
}

/** Up to so many sentences the line stands where it was fitted; a whole story has more chances to lean over it by mistake. */
const sentencesOfAMessage = 2

/** [C1] Whether there are words of self-harm in a text that is being written. `rule`: what the rule heard, where it was asked before. */
export function hearsCrisis(model: Model, text: string, rule = soundsLikeCrisis(text)): boolean {
  const { sentences, together: leanings } = heardIn(model, text)
  const raised = Math.log(Math.max(1, sentences.length / sentencesOfAMessage))
  return crisisLeaning(text, leanings, rule) > model.whileWriting + raised
}

/** Sentences that lean nearly as far as the strongest are places too. */
const nearly = 1

function placesOf(model: Model, text: string, heard: Heard, output: number): Span[] {
  const of = (one: Float64Array | undefined) => one?.[output] ?? 0
  const most = heard.bySentence.reduce((so, one) => Math.max(so, of(one)), Number.NEGATIVE_INFINITY)
  return heard.sentences
    .filter((_, at) => {
      const leaning = of(heard.bySentence[at])
      return leaning >= most || (leaning > most - nearly && leaning > (model.lines[output] ?? 0))
    })
    .map((sentence) => quoted(model, text, sentence, output))
}

/** Letters up to which a sentence is quoted whole. */
const shortEnough = 70

/** The clause of a long sentence that leans furthest; a short one is quoted whole. */
function quoted(model: Model, text: string, sentence: Span, output: number): Span {
  if (sentence.end - sentence.start <= shortEnough) return sentence
  let best = sentence
  let furthest = Number.NEGATIVE_INFINITY
  for (const clause of clausesIn(text, sentence)) {
    const leaning = leaningsOf(model, text.slice(clause.start, clause.end))[output] ?? 0
    if (leaning > furthest) {
      furthest = leaning
      best = clause
    }
  }
  return best
}
