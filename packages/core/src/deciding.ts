import type { Decision, WithoutMe } from './decision.ts'
import type { ClearAnswer, ClearQuestion, Event, EventOf } from './event.ts'
import type { Leaning } from './leaning.ts'
import type { Farewell, Parting } from './letting-go.ts'
import type { Private } from './private.ts'
import { type Day, type Instant, instant, type Zone } from './time.ts'

/** Everything the question holds. The fold owns it: whoever reads it does not write it. */
export type Deciding = {
  readonly decisions: Map<string, Decision>
  readonly withoutMe: Map<string, WithoutMe>
  readonly over: Set<string>
  readonly stood: Map<string, Instant>
  readonly leanings: Leaning[]
  readonly clarity: Clarity[]
  /** The question in the person's own words. */
  question: Private<string> | undefined
  wouldChange: Private<string> | undefined
  readonly farewells: Map<string, Farewell>
  readonly partings: Map<string, Parting>
  /** The day chosen to end with Bide; `'no-day'` is a choice made on purpose. */
  ending: Day | 'no-day' | undefined
}

/** How clear it feels, at one look: four short questions, any of which can be left out [O9]. */
type Clarity = {
  readonly at: Instant
  readonly zone: Zone
  readonly answers: Readonly<Record<ClearQuestion, ClearAnswer | undefined>>
}

export const noDeciding = (): Deciding => ({
  decisions: new Map(),
  withoutMe: new Map(),
  over: new Set(),
  stood: new Map(),
  leanings: [],
  clarity: [],
  question: undefined,
  wouldChange: undefined,
  farewells: new Map(),
  partings: new Map(),
  ending: undefined,
})

/** The types of event that are folded here. */
export type OnDeciding = Extract<
  Event,
  EventOf<
    | 'decision-put-down'
    | 'decided-without-me'
    | 'decision-undone'
    | 'decision-stood'
    | 'leaning-kept'
    | 'clarity-answered'
    | 'question-worded'
    | 'would-change-written'
    | 'farewell-written'
    | 'farewell-dropped'
    | 'parting-set'
    | 'parting-done'
    | 'parting-dropped'
    | 'ending-planned'
  >
>

/** Folds one event about the question into what is there. */
export function onDeciding(deciding: Deciding, event: OnDeciding): void {
  const { at, zone } = event
  switch (event.type) {
    case 'decision-put-down':
      deciding.decisions.set(event.decision, { id: event.decision, way: event.way, at, zone })
      for (const earlier of event.replaces) deciding.over.add(earlier)
      break
    case 'decided-without-me':
      deciding.withoutMe.set(event.decision, { id: event.decision, by: event.by, at, zone })
      for (const earlier of event.replaces) deciding.over.add(earlier)
      break
    case 'decision-undone':
      for (const each of event.decisions) deciding.over.add(each)
      break
    case 'decision-stood':
      deciding.stood.set(event.decision, instant(Math.min(deciding.stood.get(event.decision) ?? at, at)))
      break
    case 'leaning-kept': {
      const { where, sure, why, hurt, slept } = event
      deciding.leanings.push({ at, zone, where, sure, why, hurt, slept })
      break
    }
    case 'clarity-answered': {
      const { know, matters, own, enough } = event
      deciding.clarity.push({ at, zone, answers: { know, matters, own, enough } })
      break
    }
    case 'question-worded':
      deciding.question = event.words
      break
    case 'would-change-written':
      deciding.wouldChange = event.words
      break
    case 'farewell-written':
      deciding.farewells.set(event.farewell, { id: event.farewell, words: event.words, at, zone })
      break
    case 'farewell-dropped':
      deciding.farewells.delete(event.farewell)
      break
    case 'parting-set': {
      const { item: id, list, words } = event
      deciding.partings.set(id, { id, list, words, done: undefined })
      break
    }
    case 'parting-done': {
      const known = deciding.partings.get(event.item)
      if (known) deciding.partings.set(known.id, { ...known, done: event.done ? at : undefined })
      break
    }
    case 'parting-dropped':
      deciding.partings.delete(event.item)
      break
    case 'ending-planned':
      deciding.ending = event.on
  }
}
