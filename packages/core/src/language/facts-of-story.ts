/**
 * From what the story reader found to the facts an answer is made from. It stands between the two, so that neither
 * leans on the other; what the person corrected or struck is already so in what it is given.
 */
import { detailsIn } from './answer/details.ts'
import { anywhere, type Facts, thirdPartyOf } from './answer/facts.ts'
import type { Story, StoryEvent, ToldAsk } from './story/findings.ts'

/** What no story tells: how the other is called, who stands by, what was answered to the safety questions. */
export type SetUp = Partial<
  Pick<
    Facts,
    'partner' | 'people' | 'quiet' | 'help' | 'channels' | 'crisisSeen' | 'question' | 'hurts' | 'details'
  >
>

const unsaid: Facts['quiet'] = { stop: 'unsaid', fear: 'unsaid', feared: 'unsaid', selfHarm: 'unsaid' }

const kinds: Record<ToldAsk['kind'], Facts['ask']['kind']> = {
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

const loves = /\b(?:still )?loves? me\b|in love with me/i
const loveless = /\b(?:no longer|never|not|n['’]t|doesn['’]t)\b/i

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

/** Facts as the story has them; `today` is the day the page is made. */
export function factsOfStory(text: string, told: Story, today: string, setUp: SetUp = {}): Facts {
  const { situation, events, pushes, safety } = told
  const { partnerAsk: ask } = situation
  return {
    story: text,
    today,
    partner: setUp.partner ?? partnerIn(text),
    situation: {
      relationship: situation.relationship.value,
      whoLeft: situation.whoLeft.value,
      livingApart: situation.livingApart?.value,
      stage: situation.stage.value,
      children: situation.children?.value,
      thirdParty: thirdPartyOf(situation.thirdParty?.value),
      wants: situation.wish.value,
      wish: situation.wish.quote?.text,
    },
    events: events.map(({ type, actor, when, quote }) => ({ type, actor, when, span: quote })),
    pushes: pushes.map(({ kind, quote }) => ({ kind, span: quote, next: nextOf(quote.end, events)?.quote })),
    safety: [...safety.map(({ flag, by }) => ({ flag, by })), ...alsoTold(text, told)],
    warm: events.some(
      ({ type, actor, quote }) =>
        type === 'said' && actor === 'partner' && loves.test(quote.text) && !loveless.test(quote.text),
    ),
    ask: ask
      ? { kind: kinds[ask.kind], words: ask.quote.text, theirs: ask.quoted, date: ask.when }
      : { kind: 'none' },
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

const nouns =
  /\bmy (?:\w+ ){0,2}?(husband|wife|boyfriend|girlfriend|fiancée|fiancé|partner|ex|gf|bf|spouse)\b/i
const whole: Record<string, string> = { gf: 'girlfriend', bf: 'boyfriend' }

/** How the story calls the other, until the person says how: the first noun, and the pronoun it uses most. */
function partnerIn(text: string): Facts['partner'] {
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
