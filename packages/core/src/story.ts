import type { Private } from './private.ts'
import type { Day, Instant } from './time.ts'

/**
 * What a person tells of what happened, and what of it they agreed to. A reading proposes; nothing counts before the person
 * has said so [SY1].
 */
export type Told = {
  readonly story: string
  readonly words: Private<string>
  /** The day the words were written, which "two weeks ago" counts from. */
  readonly written: Day
  readonly at: Instant
  /** What was agreed to; undefined until then, and again after the words were told anew. */
  readonly agreed: Agreed | undefined
}

export const happeningKinds = [
  'began',
  'moved_out',
  'broke_up',
  'asked_space',
  'asked_end',
  'asked_let_go',
  'said',
  'contact',
  'visit',
  'pleaded',
  'unresponsive',
  'fight',
  'apology',
  'affair',
  'counselling',
  'filed',
  'moved_back',
  'together',
  'changed_view',
  'violence',
  'crisis',
] as const
export type HappeningKind = (typeof happeningKinds)[number]
export const whos = ['writer', 'partner', 'both', 'other'] as const
export type Who = (typeof whos)[number]

/** Days between which it happened, both ends included; neither where nobody knows. */
export type Between = { readonly earliest: Day; readonly latest: Day }
export type Happening = {
  readonly kind: HappeningKind
  readonly who: Who
  readonly when: Between | undefined
  /** The day was not told: it follows from what was told before. One that the person picks is not guessed. */
  readonly guessed?: true | undefined
  /** The words it was read from, or the person's own for it. */
  readonly words: Private<string>
}

export const relationships = ['married', 'engaged', 'dating', 'unclear'] as const
export const leavers = ['partner', 'writer', 'mutual', 'none', 'unclear'] as const
export const stages = [
  'none',
  'contemplating',
  'asked_space',
  'trial_separation',
  'wants_out',
  'filed',
  'broken_up',
  'reconciling',
] as const
export const thirdParties = ['yes', 'suspected', 'no'] as const
export const wishes = ['reconcile', 'end', 'unsure', 'understand', 'cope', 'safety', 'other'] as const
export const pushes = [
  'contact',
  'visit',
  'plead',
  'letter_gift',
  'via_others',
  'pressure',
  'monitor',
  'threat',
] as const
export const signFlags = ['violence', 'threat', 'fear', 'self_harm', 'coercion', 'stalking', 'order'] as const

/** What the partner asked for, as a story has it: `none` is something else, or nothing of that kind. */
export const askedFors = ['space', 'let-go', 'limited', 'no-contact', 'slow', 'closer', 'none'] as const
export type AskedFor = (typeof askedFors)[number]

/** Where the two stand on the day of telling. What is undefined was not said. */
export type Where = {
  readonly relationship: (typeof relationships)[number]
  readonly whoLeft: (typeof leavers)[number]
  readonly livingApart: boolean | undefined
  readonly stage: (typeof stages)[number]
  readonly children: boolean | undefined
  readonly thirdParty: (typeof thirdParties)[number] | undefined
  readonly wish: (typeof wishes)[number]
}

/** Where nothing was said, or nothing could be read. */
export const nothingSaid: Where = {
  relationship: 'unclear',
  whoLeft: 'unclear',
  livingApart: undefined,
  stage: 'none',
  children: undefined,
  thirdParty: undefined,
  wish: 'other',
}

/** `next`: what the story tells of the other at once after it. That is an order of telling, and no cause. */
type Pushed = {
  readonly kind: (typeof pushes)[number]
  readonly words: Private<string>
  readonly next: Private<string> | undefined
}

/** What they asked for, as near to their words as it was told; no words where only the kind was said. */
type AskedInStory = {
  readonly kind: AskedFor
  readonly words: Private<string> | undefined
  /** The words are theirs, and not a report of them. */
  readonly theirs: boolean
  readonly when: Between | undefined
}

export type Agreed = {
  readonly at: Instant
  readonly happenings: readonly Happening[]
  readonly where: Where
  /** What the person did to close the distance. */
  readonly pushes: readonly Pushed[]
  /** What was told of danger, and who does it or carries it. It counts also before it is agreed to. */
  readonly signs: readonly { readonly flag: (typeof signFlags)[number]; readonly by: Who }[]
  readonly ask: AskedInStory | undefined
  /** The words that the wish was read from. */
  readonly wish: Private<string> | undefined
  /** What the person most wants answered: one of those offered, or their own words. */
  readonly question: Private<string> | undefined
  /** The line that hurts most, in their words. */
  readonly hurts: Private<string> | undefined
}

/** What happened by its day; what has none stays where it was told, after the one before it. */
export function inOrder(happenings: readonly Happening[]): readonly Happening[] {
  let last = ''
  return happenings
    .map((each, n) => {
      last = each.when?.earliest ?? last
      return { each, by: last, n }
    })
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : a.n - b.n))
    .map(({ each }) => each)
}
