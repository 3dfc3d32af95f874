import { type AskKind, type EventOf, happened, type Side, type Way } from './event.ts'
import type { Private } from './private.ts'
import { type Day, instantOf, type Moment } from './time.ts'

/**
 * What of an agreed story can become something kept, each on a tap and none by itself [SY7]. What is kept already is not
 * offered again: it is known by what it is, so that two devices that take it take one thing.
 */
export type Offer = AskOffer | ContactOffer | FightOffer | DateOffer
export type AskOffer = {
  readonly is: 'ask'
  readonly kind: AskKind
  readonly words: Private<string> | undefined
  /** The day, where it was told as one. */
  readonly on: Day | undefined
}
export type ContactOffer = {
  readonly is: 'contact'
  readonly begun: Side
  readonly way: Way
  readonly on: Day
  readonly words: Private<string>
}
type FightOffer = { readonly is: 'fight'; readonly words: Private<string> }
/** `elsewhere`: a day to be somewhere else, in the space plan. `look-again`: the day to ask whether waiting is good. */
export type DateOffer = {
  readonly is: 'date'
  readonly as: 'law' | 'elsewhere' | 'look-again'
  readonly on: Day
  readonly words: Private<string>
}

/** `keptAs`: what it became, which can be taken back; undefined while it is only offered. */
export type Offered = Offer & { readonly keptAs: string | undefined }

/** A contact of the story as it is logged, under an id of its own. No hour was told: the middle of the day, as for any of another day. */
export const contactFromStory = (
  contact: string,
  { begun, way, on }: Pick<ContactOffer, 'begun' | 'way' | 'on'>,
  here: Moment,
) =>
  happened('contact-logged', here, {
    contact,
    begun,
    way,
    when: instantOf(on, 12, 0, here.zone),
    from: 'story',
  } as Omit<EventOf<'contact-logged'>, 'type' | 'at' | 'zone'>)
