import type { Modes } from '@bide/core/safety'
import type { Route } from './route.ts'

type At = Route['at']

/** What stands where a mode shuts a place: one of its own places, or a hold as nothing but words. */
export type Shown = At | 'kept' | 'kept-list'

/**
 * Every place there is, and what stands there in stop mode and in fear mode. It is one table, and a new place without its
 * line does not compile: nobody can add a way out and forget those who must not have it [G7] [G8].
 */
const open = { stop: 'open', fear: 'open' } as const
const held = { stop: 'kept', fear: 'kept' } as const
const list = { stop: 'kept-list', fear: 'kept-list' } as const
/** What speaks of waiting, of backing off or of reaching out has no place where someone is afraid. */
const notInFear = { stop: 'open', fear: 'today' } as const
const inNeither = { stop: 'today', fear: 'today' } as const
const writing = { stop: 'never-sent', fear: 'notes' } as const

const places: Record<At, { readonly stop: Shown | 'open'; readonly fear: Shown | 'open' }> = {
  cold: writing,
  write: writing,
  'never-sent': { stop: 'open', fear: 'notes' },
  notes: open,

  today: open,
  record: open,
  'put-down': list,
  ended: list,
  // In stop mode it is a list and nothing else; where someone is afraid nothing is counted at all.
  contact: notInFear,
  'contact-log': notInFear,
  visits: inNeither,
  // An answer goes out like anything else, so neither mode has a desk for it.
  reply: inNeither,
  'reply-let-go': inNeither,
  fights: inNeither,
  fight: inNeither,
  'check-in': notInFear,
  'look-again': inNeither,

  // The question itself is open where nothing goes out; what speaks of letting someone go has no place in fear.
  decide: notInFear,
  lean: notInFear,
  clear: notInFear,
  'hold-on': notInFear,
  'keep-waiting': notInFear,
  climb: { stop: 'decide', fear: 'today' },
  'letting-go': notInFear,
  'without-me': notInFear,
  farewell: notInFear,
  'partings-things': notInFear,
  'partings-practical': notInFear,
  'partings-people': notInFear,
  ending: notInFear,

  down: held,
  hold: held,
  longer: held,
  early: held,
  reread: held,
  rewrite: held,
  edit: held,
  'go-ahead': held,
  regret: held,
  'ended-one': held,
  // What went out all the same can be told; where someone is afraid nothing asks for it.
  'sent-there': { stop: 'open', fear: 'kept' },

  // The page itself says first who can help, in every mode.
  story: open,
  'story-timeline': open,
  'story-where': open,
  // In both modes it offers dates at law, and nothing else.
  'story-offers': open,
  answer: open,
  why: inNeither,

  hurts: open,
  'ten-minutes': open,
  body: open,
  'kind-line': open,
  sleep: open,
  wave: open,

  menu: open,
  // Which cards there are is for the cards to say.
  guidance: open,
  card: open,
  questions: open,
  'third-question': open,
  help: open,
  'help-afraid': open,
  'help-frightening': open,
  people: open,
  legal: open,
  ask: notInFear,
  'ask-new': notInFear,
  'if-then': notInFear,
  'night-lines': notInFear,
  'what-stays-open': inNeither,
  called: notInFear,
  hours: inNeither,
  lock: open,
  storage: open,
  backup: open,
  restore: open,
  out: open,
  trouble: open,
  delete: open,
  home: open,
  look: open,
  hide: open,
  someone: open,
  about: open,
  // The weeks of someone else, who backs off and sometimes goes ahead: nothing to show where one of them is in danger.
  'look-around': inNeither,
  keys: open,
}

/** What is shown at a place under the modes that hold. Where both do, fear has the last word: it shows the least. */
export function shownAt(at: At, { stop, fear }: Pick<Modes, 'stop' | 'fear'>): Shown {
  const { [fear ? 'fear' : 'stop']: instead } = places[at]
  return (fear || stop) && instead !== 'open' ? instead : at
}

/** May a page of the menu be offered at all? */
export const isOpenAt = (at: At, modes: Pick<Modes, 'stop' | 'fear'>): boolean => shownAt(at, modes) === at

export const everyPlace = Object.keys(places) as readonly At[]
