import { standingAsk } from '@bide/core/ask'
import type { State } from '@bide/core/fold'
import { type Facts, type Help, thirdPartyOf } from '@bide/core/language/answer/facts'
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

/** `my husband` is what they are, `Tom` is who they are. */
function calledIn({ settings }: Known, { where }: Agreed): Facts['partner'] {
  const { pronoun, name } = reveal(settings.partner)
  const mine = /^my (\S.*)$/i.exec(name.trim())?.[1]
  const spouse = { he: 'husband', she: 'wife', they: 'partner' }[pronoun]
  const noun = mine ?? (where.relationship === 'married' ? spouse : 'partner')
  return { noun, pronoun, name: mine !== undefined || name.trim() === '' ? undefined : name.trim() }
}

/** What was asked: as it was told outright, else as the story has it. */
function askIn(known: Known, { ask }: Agreed, now: Moment): Facts['ask'] {
  const { kind, ask: told } = standingAsk(known.asks, now)
  if (told)
    return {
      kind: kind === 'unsaid' ? 'none' : kind,
      words: told.words && reveal(told.words),
      theirs: told.words !== undefined,
      date: { earliest: told.on, latest: told.on },
    }
  return ask ? { kind: 'space', words: reveal(ask.words), theirs: ask.theirs } : { kind: 'none' }
}

/** Facts for the answer, from what was agreed to and what else is known. `help`: the lines of the person's region. */
export function factsOf(known: Known, story: Told, agreed: Agreed, now: Moment, help: Help): Facts {
  const text = reveal(story.words)
  const span = (words: string) => {
    const start = text.indexOf(words)
    return start < 0 ? { start: 0, end: 0, text: words } : { start, end: start + words.length, text: words }
  }
  const { where } = agreed
  return {
    story: text,
    today: localOf(now.at, now.zone).date,
    partner: calledIn(known, agreed),
    situation: {
      relationship: where.relationship,
      whoLeft: where.whoLeft,
      livingApart: where.livingApart,
      stage: where.stage,
      children: where.children,
      thirdParty: thirdPartyOf(where.thirdParty),
      wants: where.wish,
    },
    events: agreed.happenings.map(({ kind, who, when, words }) => ({
      type: kind,
      actor: who,
      when,
      span: span(reveal(words)),
    })),
    pushes: agreed.pushes.map(({ kind, words }) => ({ kind, span: span(reveal(words)) })),
    safety: agreed.signs,
    warm: saidLove(agreed),
    ask: askIn(known, agreed, now),
    channels: undefined,
    quiet: quietOf(known, now),
    people: [...known.people.values()].map(({ name }) => reveal(name)),
    help,
    crisisSeen: false,
    question: agreed.question && reveal(agreed.question),
    hurts: agreed.hurts && reveal(agreed.hurts),
  }
}

/** Did they say that they love the person? Words of the story that were agreed to, and said by the partner. */
const saidLove = ({ happenings }: Agreed): boolean =>
  happenings.some(
    ({ kind, who, words }) =>
      kind === 'said' &&
      who === 'partner' &&
      /\b(?:loves?|loved) (?:me|you)\b/i.test(reveal(words)) &&
      !/\b(?:not|n’t|n't|never|no longer)\b/i.test(reveal(words)),
  )

/** The day the plan begins when it is begun from the page: when they asked, else today. */
export const beginsOn = (known: Known, now: Moment) => startOf(known) ?? localOf(now.at, now.zone).date
