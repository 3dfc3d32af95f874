import { standingAsk } from '@bide/core/ask'
import type { State } from '@bide/core/fold'
import type { Facts, Help } from '@bide/core/language/answer/facts'
import { factsOf, partnerIn } from '@bide/core/language/facts-of-story'
import { startOf } from '@bide/core/plan'
import { reveal } from '@bide/core/private'
import { modesOf } from '@bide/core/safety'
import type { Agreed, Told } from '@bide/core/story'
import { localOf, type Moment } from '@bide/core/time'

/** What the page is made from beyond the story: answers, plan and people, all of it the person's own [SY4]. */
type Known = Pick<State, 'asks' | 'plan' | 'safety' | 'people' | 'settings' | 'careful'>

type Quiet = Facts['quiet']['stop']

/** What stands of the safety questions: a mode that holds is a yes, whoever answered it and when [G1]. */
function quietOf(known: Known, now: Moment): Facts['quiet'] {
  const { order, afraid, selfHarm } = known.safety
  const { stop, fear, feared } = modesOf(known, now)
  const said = (holds: boolean, last: string | undefined): Quiet =>
    holds ? 'yes' : last === undefined || last === 'rather-not-say' ? 'unsaid' : 'no'
  return {
    stop: said(stop, order.at(-1)?.answer),
    fear: said(fear, afraid.at(-1)?.answer),
    feared: said(feared, afraid.at(-1)?.answer),
    selfHarm: said(selfHarm.at(-1)?.answer === 'yes', selfHarm.at(-1)?.answer),
  }
}

/** `my husband` is what they are, `Tom` is who they are. A noun of the story stands where its pronoun was not set otherwise. */
function calledIn({ settings }: Known, words: string, { where }: Agreed): Facts['partner'] {
  const { pronoun, name } = reveal(settings.partner)
  const mine = /^my (\S.*)$/i.exec(name.trim())?.[1]
  const spouse = { he: 'husband', she: 'wife', they: 'partner' }[pronoun]
  const inStory = partnerIn(words)
  const told = inStory.pronoun === pronoun ? inStory.noun : 'partner'
  const noun = mine ?? (told === 'partner' && where.relationship === 'married' ? spouse : told)
  return { noun, pronoun, name: mine !== undefined || name.trim() === '' ? undefined : name.trim() }
}

/** What was asked, where it was told outright. */
function askOf(known: Known, now: Moment): Facts['ask'] | undefined {
  const { kind, ask: told } = standingAsk(known.asks, now)
  if (!told) return undefined
  return {
    kind: kind === 'unsaid' ? 'none' : kind,
    words: told.words && reveal(told.words),
    theirs: told.words !== undefined,
    date: { earliest: told.on, latest: told.on },
  }
}

/** Facts for the answer, from what was agreed to and what else is known. `help`: the lines of the person's region. */
export function factsHere(known: Known, story: Told, agreed: Agreed, now: Moment, help: Help): Facts {
  const words = reveal(story.words)
  return factsOf(words, agreed, localOf(now.at, now.zone).date, {
    partner: calledIn(known, words, agreed),
    ask: askOf(known, now),
    quiet: quietOf(known, now),
    people: [...known.people.values()].map(({ name }) => reveal(name)),
    help,
    question: agreed.question && reveal(agreed.question),
    hurts: agreed.hurts && reveal(agreed.hurts),
  })
}

/** The day the plan begins when it is begun from the page: when they asked, else today. */
export const beginsOn = (known: Known, now: Moment) => startOf(known) ?? localOf(now.at, now.zone).date
