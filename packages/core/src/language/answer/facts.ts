/**
 * What an answer is made from: what the person agreed to about their own story, what they set up, and what they
 * answered to the safety questions. Everything is plain data, as it also arrives from a file; the words in it are the
 * person's own and are unwrapped only for as long as a page is made of them.
 */

import {
  leavers,
  pushes as pushKinds,
  relationships,
  signFlags,
  stages,
  type Where,
  type Who,
  whos,
  wishes,
} from '../../story.ts'

type Span = { readonly start: number; readonly end: number; readonly text: string }

/** An interval of days, ISO, both ends included. */
type When = { readonly earliest: string; readonly latest: string }

type Actor = Who

type Happening = {
  readonly type: string
  readonly actor: Actor
  readonly when?: When | undefined
  readonly span: Span
}

type PushKind = (typeof pushKinds)[number]

type Push = {
  readonly kind: PushKind
  readonly span: Span
  /** What the story tells next, accepted with the push. */
  readonly next?: Span | undefined
}

export type SafetyFlag = (typeof signFlags)[number]

type Situation = Pick<Where, 'relationship' | 'whoLeft' | 'livingApart' | 'stage' | 'children'> & {
  readonly thirdParty: boolean | 'suspected' | undefined
  readonly wants: Where['wish']
  /** The words the wish was read from. */
  readonly wish?: string | undefined
}

/** `closer`: wants the person back; `slow`: not settled, gradually, one day; `none`: nothing was asked. */
type AskedFor = 'space' | 'let-go' | 'limited' | 'no-contact' | 'legal-order' | 'none' | 'slow' | 'closer'

type ToldAsk = {
  readonly kind: AskedFor
  readonly words?: string | undefined
  /** The words are the partner's own, not a report of them. */
  readonly theirs?: boolean | undefined
  readonly date?: When | undefined
  readonly terms?: boolean | undefined
  readonly agreed?: boolean | undefined
}

type Quiet = 'yes' | 'no' | 'unsaid'

/** Lines to call, as they are said in a sentence: "Samaritans, 116 123". */
export type Help = {
  readonly crisis: string
  readonly emergency: string
  readonly abuse: string
  readonly frighten: string
}

export type Detail = {
  readonly id: string
  /** The person's own few words it was read from. */
  readonly words: string
}

export type Facts = {
  readonly story: string
  /** ISO day on which the page is made. */
  readonly today: string
  readonly partner: {
    readonly noun: string
    readonly name?: string | undefined
    readonly pronoun: 'he' | 'she' | 'they'
  }
  readonly situation: Situation
  readonly events: readonly Happening[]
  /** `undefined`: nobody has looked for any. */
  readonly pushes: readonly Push[] | undefined
  readonly safety: readonly { readonly flag: SafetyFlag; readonly by: Actor }[]
  /** The partner said they love the person. */
  readonly warm: boolean
  readonly ask: ToldAsk
  readonly channels?: { readonly open: readonly string[]; readonly closed: readonly string[] } | undefined
  readonly quiet: {
    readonly stop: Quiet
    readonly fear: Quiet
    /** The other has been afraid of the person. */
    readonly feared: Quiet
    readonly selfHarm: Quiet
  }
  readonly people: readonly string[]
  readonly help: Help
  /** The crisis page was seen, and the person said they are safe for now. */
  readonly crisisSeen: boolean
  /** What they most want answered: one of `questions`, or their own words. `undefined` reads it from the story. */
  readonly question?: string | undefined
  /** The line that hurts most, theirs. `undefined` proposes one from the story. */
  readonly hurts?: string | undefined
  /** Details agreed to. `undefined` reads them from the story. */
  readonly details?: readonly Detail[] | undefined
}

/** What a story says of someone else, as facts have it; `undefined`: nothing. */
export const thirdPartyOf = (told: Where['thirdParty']): Situation['thirdParty'] =>
  told === 'suspected' ? told : told && told === 'yes'

/** Where the country is not known. */
export const anywhere: Help = {
  crisis: '988 (US, Canada), 116 123 (UK, Ireland), or findahelpline.com (elsewhere)',
  emergency: 'your emergency number',
  abuse: '1-800-799-7233 (US), 0808 2000 247 (UK), elsewhere findahelpline.com',
  frighten: '1-800-799-7233 (US), 0808 802 4040 (UK), elsewhere findahelpline.com',
}

const unanswered = { stop: 'unsaid', fear: 'unsaid', feared: 'unsaid', selfHarm: 'unsaid' } as const

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const oneOf = <T extends string>(value: unknown, all: readonly T[], otherwise: T): T =>
  all.find((each) => each === value) ?? otherwise
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const texts = (value: unknown): readonly string[] =>
  list(value).filter((each): each is string => typeof each === 'string')

function span(value: unknown): Span | undefined {
  if (!isRecord(value)) return undefined
  const said = text(value.text)
  if (said === undefined || said === '') return undefined
  return { start: Number(value.start ?? 0), end: Number(value.end ?? said.length), text: said }
}

function when(value: unknown): When | undefined {
  if (!isRecord(value)) return undefined
  const earliest = text(value.earliest)
  const latest = text(value.latest)
  return earliest && latest ? { earliest, latest } : undefined
}

const quietAnswers = ['yes', 'no', 'unsaid'] as const
const boolean = (value: unknown) => (typeof value === 'boolean' ? value : undefined)

function happenings(value: unknown): readonly Happening[] {
  return list(value).flatMap((each) => {
    const told = isRecord(each) ? span(each.span) : undefined
    if (!isRecord(each) || !told) return []
    const type = text(each.type) ?? 'said'
    return [{ type, actor: oneOf(each.actor, whos, 'other'), when: when(each.when), span: told }]
  })
}

function pushesIn(value: unknown): readonly Push[] | undefined {
  if (!Array.isArray(value)) return undefined
  return value.flatMap((each) => {
    const told = isRecord(each) ? span(each.span) : undefined
    const kind = isRecord(each) ? pushKinds.find((one) => one === each.kind) : undefined
    return isRecord(each) && told && kind ? [{ kind, span: told, next: span(each.next ?? each.then) }] : []
  })
}

function situationIn(value: unknown): Situation {
  const told = isRecord(value) ? value : {}
  return {
    relationship: oneOf(told.relationship, relationships, 'unclear'),
    whoLeft: oneOf(told.whoLeft, leavers, 'unclear'),
    livingApart: boolean(told.livingApart),
    stage: oneOf(told.stage, stages, 'none'),
    children: boolean(told.children),
    thirdParty: told.thirdParty === 'suspected' ? 'suspected' : boolean(told.thirdParty),
    wants: oneOf(told.writerWants ?? told.wants, wishes, 'other'),
    wish: span(told.wish)?.text ?? text(told.wish),
  }
}

function askIn(value: unknown): ToldAsk {
  const told = isRecord(value) ? value : {}
  return {
    kind: oneOf(
      told.kind,
      ['space', 'let-go', 'limited', 'no-contact', 'legal-order', 'none', 'slow', 'closer'],
      'none',
    ),
    words: text(told.words),
    theirs: boolean(told.theirs),
    date: when(told.date),
    terms: boolean(told.terms),
    agreed: boolean(told.agreed),
  }
}

function detailsIn(value: unknown): readonly Detail[] | undefined {
  if (!Array.isArray(value)) return undefined
  return value.flatMap((each) =>
    isRecord(each) && typeof each.id === 'string' ? [{ id: each.id, words: text(each.words) ?? '' }] : [],
  )
}

function helpIn(value: unknown): Help {
  const told = isRecord(value) ? value : {}
  const line = (name: keyof Help) => text(told[name])?.trim() || anywhere[name]
  return {
    crisis: line('crisis'),
    emergency: line('emergency'),
    abuse: line('abuse'),
    frighten: line('frighten'),
  }
}

/**
 * Facts as they stand in a file. What is missing is not known, and what cannot be read is taken as missing; only
 * something that is no set of facts at all is refused. [AN1]
 */
export function readFacts(value: unknown): Facts | 'not-facts' {
  if (!isRecord(value) || !isRecord(value.situation)) return 'not-facts'
  const partner = isRecord(value.partner) ? value.partner : {}
  const quiet = isRecord(value.quiet) ? value.quiet : {}
  const channels = isRecord(value.channels) ? value.channels : undefined
  return {
    story: text(value.story) ?? '',
    today: text(value.today) ?? '',
    partner: {
      noun: text(partner.noun)?.trim() || 'partner',
      name: text(partner.name)?.trim() || undefined,
      pronoun: oneOf(partner.pronoun, ['he', 'she', 'they'], 'they'),
    },
    situation: situationIn(value.situation),
    events: happenings(value.events),
    pushes: pushesIn(value.pushes),
    safety: list(value.safety).flatMap((each) => {
      const flag = isRecord(each) ? signFlags.find((one) => one === each.flag) : undefined
      return isRecord(each) && flag ? [{ flag, by: oneOf(each.by, whos, 'other') }] : []
    }),
    warm: value.warm === true,
    ask: askIn(value.ask),
    channels: channels ? { open: texts(channels.open), closed: texts(channels.closed) } : undefined,
    quiet: {
      stop: oneOf(quiet.stop, quietAnswers, unanswered.stop),
      fear: oneOf(quiet.fear, quietAnswers, unanswered.fear),
      feared: oneOf(quiet.feared, quietAnswers, unanswered.feared),
      selfHarm: oneOf(quiet.selfHarm, quietAnswers, unanswered.selfHarm),
    },
    people: texts(value.people),
    help: helpIn(value.help),
    crisisSeen: value.crisisSeen === true,
    question: text(value.question)?.trim() || undefined,
    hurts: text(value.hurts)?.trim() || undefined,
    details: detailsIn(value.details),
  }
}
