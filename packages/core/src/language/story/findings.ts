import type { HappeningKind as EventType, pushes, signFlags, Where, Who } from '../../story.ts'
import type { Day } from '../../time.ts'

/** Words of the text, by UTF-16 offsets, `end` not included. */
export type Quote = { readonly start: number; readonly end: number; readonly text: string }

/** First and last day on which it may have happened. The two are equal when the text names the day. */
export type When = { readonly earliest: Day; readonly latest: Day }

/** A reading with the words it rests on. `inferred`: nobody wrote it so; it follows from what is written. */
export type Finding<T> = {
  readonly value: T
  readonly quote: Quote | undefined
  readonly how: 'said' | 'inferred'
}

export type { HappeningKind as EventType, Who } from '../../story.ts'

/** `when` is undefined where the text gives no way to place it. */
export type StoryEvent = {
  readonly type: EventType
  readonly actor: Who
  readonly when: When | undefined
  readonly quote: Quote
  /** `said`: the day, or how long ago, is in the words. `inferred`: it follows from what was told before. */
  readonly dated: 'said' | 'inferred' | undefined
}

export type Relationship = Where['relationship']
export type WhoLeft = Where['whoLeft']
export type Stage = Where['stage']
export type ThirdParty = NonNullable<Where['thirdParty']>
export type Wish = Where['wish']

/** What the partner asked for, as near to their words as the text has it; oldest first. */
export type ToldAsk = {
  readonly kind: 'space' | 'end' | 'let-go' | 'no-contact' | 'slow' | 'closer' | 'other'
  readonly quote: Quote
  /** In their own words, between quotation marks. */
  readonly quoted: boolean
  readonly when: When | undefined
}

/** A field is undefined where the text does not say. */
export type Situation = {
  readonly relationship: Finding<Relationship>
  readonly whoLeft: Finding<WhoLeft>
  readonly livingApart: Finding<boolean> | undefined
  readonly stage: Finding<Stage>
  /** The latest clear ask of the partner's about distance or the future. */
  readonly partnerAsk: ToldAsk | undefined
  readonly asks: readonly ToldAsk[]
  readonly children: Finding<boolean> | undefined
  readonly thirdParty: Finding<ThirdParty> | undefined
  readonly wish: Finding<Wish>
}

export type PushKind = (typeof pushes)[number]
/** Something the writer did, after the distance was opened, to close it or to change the partner's mind. */
export type Push = { readonly kind: PushKind; readonly quote: Quote; readonly when: When | undefined }

export type SafetyFlag = (typeof signFlags)[number]
/** `by`: who does it or carries it; of an order, whom it restrains. */
export type SafetySign = { readonly flag: SafetyFlag; readonly by: Who; readonly quote: Quote }

export type Story = {
  /** Is it the writer's own story of a couple? Where it is not, nothing else is read. */
  readonly own: boolean
  readonly situation: Situation
  /** In the order of the telling. */
  readonly events: readonly StoryEvent[]
  readonly pushes: readonly Push[]
  readonly safety: readonly SafetySign[]
}
