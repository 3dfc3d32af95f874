/**
 * From what the story reader found to what is proposed to the person, and from what they agreed to the facts an answer is
 * made from: the one place where a story becomes facts, in the app and from a terminal [AN13]. It stands between the
 * reader and the answer, so that neither leans on the other.
 */
import { Private, reveal } from '../private.ts'
import type { Agreed, AskedFor } from '../story.ts'
import type { Day } from '../time.ts'
import { detailsIn } from './answer/details.ts'
import { anywhere, type Facts, thirdPartyOf } from './answer/facts.ts'
import { daysAhead } from './days-ahead.ts'
import type { Story, StoryEvent, ToldAsk } from './story/findings.ts'

/** What is proposed of a story: all that can be agreed to, but for what only the person can say. */
export type Proposal = Omit<Agreed, 'at' | 'question' | 'hurts'>

/** What no story tells: how the other is called, who stands by, what was answered to the safety questions. */
export type SetUp = Partial<
  Pick<
    Facts,
    'partner' | 'people' | 'quiet' | 'help' | 'channels' | 'crisisSeen' | 'question' | 'hurts' | 'details'
  >
> & {
  /** What was asked, where it was told outright: it goes before what the story has of it [SY4]. */
  readonly ask?: Facts['ask'] | undefined
}

const unsaid: Facts['quiet'] = { stop: 'unsaid', fear: 'unsaid', feared: 'unsaid', selfHarm: 'unsaid' }

const kinds: Record<ToldAsk['kind'], AskedFor> = {
  space: 'space',
  end: 'let-go',
  'let-go': 'let-go',
  'no-contact': 'no-contact',
  slow: 'slow',
  closer: 'closer',
  other: 'none',
}

const answers = [
  'unresponsive',
  'said',
  'asked_space',
  'asked_end',
  'asked_let_go',
  'fight',
  'contact',
  'filed',
]

/** What the story tells next of the other, at once after these words: within 180 characters. */
function nextOf(end: number, events: readonly StoryEvent[]): StoryEvent | undefined {
  return events
    .filter(({ actor, type }) => actor === 'partner' && answers.includes(type))
    .filter(({ quote }) => quote.start >= end && quote.start - end <= 180)
    .toSorted((a, b) => a.quote.start - b.quote.start)[0]
}

const loves = /\b(?:loves?|loved) (?:me|you)\b|\bin love with (?:me|you)\b/i
const loveless = /\b(?:no longer|never|not|stopped|used to)\b|n['’]t\b/i

/** Did they say that they love the person? Words that were agreed to, and said by the partner. */
const saidLove = ({ happenings }: Pick<Proposal, 'happenings'>): boolean =>
  happenings.some(({ kind, who, words }) => {
    const said = reveal(words)
    return kind === 'said' && who === 'partner' && loves.test(said) && !loveless.test(said)
  })

/**
 * Force or threats by the other that the narrow rows of details heard and the reader did not. Leaning towards hearing
 * is right as long as nobody has looked; what the person then says of it stands, and does not come through here.
 */
function alsoTold(text: string, { own, safety }: Story): Facts['safety'] {
  if (!own) return []
  const heard = new Set(detailsIn(text).map(({ id }) => id))
  const flags = [heard.has('force') && 'violence', heard.has('threatened') && 'threat'] as const
  return flags.flatMap((flag) =>
    flag && !safety.some((sign) => sign.flag === flag) ? [{ flag, by: 'partner' as const }] : [],
  )
}

/** The day stands with the event that was read from the same words, where there is one. */
function whenAsked({ quote, when }: ToldAsk, events: readonly StoryEvent[]): ToldAsk['when'] {
  const same = events.find(
    ({ actor, quote: { start, end } }) => actor === 'partner' && start < quote.end && quote.start < end,
  )
  return same ? same.when : when
}

/**
 * A wish to be safe turns the whole page, so it takes words of danger, or words of that wish. One that only leans on how
 * a letter ends is no more than not known.
 */
function wishOf({ situation: { wish }, safety }: Story): Proposal['where']['wish'] {
  return wish.value === 'safety' && wish.how === 'inferred' && safety.length === 0 ? 'other' : wish.value
}

/** What the reader found, as it is put before the person; nothing of it counts before they agreed to it [SY1]. */
export function proposalOf(text: string, told: Story, written: Day): Proposal {
  const ahead = daysAhead(text, written)
  // What is told of a day that lies ahead has not happened: it is offered as a day, and not as something that was.
  const isAhead = (words: string) => ahead.some((day) => day.words.includes(words))
  const { situation, events, pushes, safety } = told
  const { relationship, whoLeft, livingApart, stage, children, thirdParty, wish, partnerAsk } = situation
  return {
    happenings: events
      .filter(({ quote }) => !isAhead(quote.text))
      .map(({ type, actor, when, dated, quote }) => ({
        kind: type,
        who: actor,
        when,
        ...(dated === 'inferred' ? { guessed: true as const } : {}),
        words: new Private(quote.text),
      })),
    where: {
      relationship: relationship.value,
      whoLeft: whoLeft.value,
      livingApart: livingApart?.value,
      stage: stage.value,
      children: children?.value,
      thirdParty: thirdParty?.value,
      wish: wishOf(told),
    },
    pushes: pushes.map(({ kind, quote }) => {
      const next = nextOf(quote.end, events)
      return { kind, words: new Private(quote.text), next: next && new Private(next.quote.text) }
    }),
    signs: [...safety.map(({ flag, by }) => ({ flag, by })), ...alsoTold(text, told)],
    ask: partnerAsk && {
      kind: kinds[partnerAsk.kind],
      words: new Private(partnerAsk.quote.text),
      theirs: partnerAsk.quoted,
      when: whenAsked(partnerAsk, events),
    },
    wish: wish.quote && new Private(wish.quote.text),
  }
}

/** Where words stand in the story; words of the person's own, which do not, stand nowhere. */
function spanIn(text: string, words: Private<string>) {
  const said = reveal(words)
  const start = text.indexOf(said)
  return start < 0 ? { start: 0, end: 0, text: said } : { start, end: start + said.length, text: said }
}

const askedIn = ({ ask }: Proposal): Facts['ask'] =>
  ask
    ? { kind: ask.kind, words: ask.words && reveal(ask.words), theirs: ask.theirs, date: ask.when }
    : { kind: 'none' }

/** Facts from what stands of a story, whoever let it stand. `today`: the day the page is made. */
export function factsOf(text: string, told: Proposal, today: string, setUp: SetUp = {}): Facts {
  const { where, happenings, pushes } = told
  return {
    story: text,
    today,
    partner: setUp.partner ?? partnerIn(text),
    situation: {
      relationship: where.relationship,
      whoLeft: where.whoLeft,
      livingApart: where.livingApart,
      stage: where.stage,
      children: where.children,
      thirdParty: thirdPartyOf(where.thirdParty),
      wants: where.wish,
      wish: told.wish && reveal(told.wish),
    },
    events: happenings.map(({ kind, who, when, words }) => ({
      type: kind,
      actor: who,
      when,
      span: spanIn(text, words),
    })),
    pushes: pushes.map(({ kind, words, next }) => ({
      kind,
      span: spanIn(text, words),
      next: next && spanIn(text, next),
    })),
    safety: told.signs,
    warm: saidLove(told),
    ask: setUp.ask ?? askedIn(told),
    channels: setUp.channels,
    quiet: setUp.quiet ?? unsaid,
    people: setUp.people ?? [],
    help: setUp.help ?? anywhere,
    crisisSeen: setUp.crisisSeen ?? false,
    question: setUp.question,
    hurts: setUp.hurts,
    details: setUp.details,
  }
}

/** Facts as the story has them, before anybody has put anything right. */
export const factsOfStory = (text: string, told: Story, today: string, setUp: SetUp = {}): Facts =>
  factsOf(text, proposalOf(text, told, today), today, setUp)

const nouns =
  /\bmy (?:\w+ ){0,2}?(husband|wife|boyfriend|girlfriend|fiancée|fiancé|partner|ex|gf|bf|spouse)\b/i
const whole: Record<string, string> = { gf: 'girlfriend', bf: 'boyfriend' }

/** How the story calls the other, until the person says how: the first noun, and the pronoun it uses most. */
export function partnerIn(text: string): Facts['partner'] {
  const said = nouns.exec(text)?.[1]?.toLowerCase() ?? 'partner'
  const noun = whole[said] ?? said
  const count = (words: RegExp) => text.match(words)?.length ?? 0
  const he = count(/\b(?:he|him|his)\b/gi)
  const she = count(/\b(?:she|her|hers)\b/gi)
  const known: Record<string, 'he' | 'she'> = {
    husband: 'he',
    boyfriend: 'he',
    fiancé: 'he',
    wife: 'she',
    girlfriend: 'she',
    fiancée: 'she',
  }
  return { noun, pronoun: known[noun] ?? (he === she ? 'they' : he > she ? 'he' : 'she') }
}
