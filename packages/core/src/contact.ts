import type { EventOf, HoldId, HoldKind, Side, Topic, Way, Went } from './event.ts'
import { type Hold, wasSent } from './hold.ts'
import { isOpenChannel, type Planned, startOf } from './plan.ts'
import {
  addDays,
  type Day,
  day,
  daysBetween,
  type Instant,
  instant,
  localOf,
  type Moment,
  type Zone,
} from './time.ts'

/** One time the two were in touch: when it was, who began it, and what they did. */
export type Contact = {
  readonly id: string
  readonly at: Instant
  readonly zone: Zone
  readonly begun: Side
  readonly way: Way
  readonly about: Topic | undefined
  /** Agreed between them beforehand. */
  readonly planned: boolean | undefined
  /** What they did. Undefined while there is no answer, and where it was not said. */
  readonly went: Went | undefined
  /** Of one the person began: whether it was answered. Undefined: not said. */
  readonly reply: Reply | undefined
  /** The hold it went out from. */
  readonly hold: HoldId | undefined
  /** Told in the story, and not logged as it came [SY8]. */
  readonly fromStory: boolean
  /** When it was written down. */
  readonly logged: Instant
  /** When it was last changed, where that was on a later day than it was written down [N4]. */
  readonly changed: Instant | undefined
  /** When it was taken out. */
  readonly dropped: Instant | undefined
}
/** A wait that goes on, or the answer it came to. `at` undefined: it was answered, and nobody said when. */
type Reply = 'waiting' | { readonly at: Instant | undefined; readonly told: Instant }

/** A day of the week, 1 to 7 from Monday, and when it was picked. */
export type PickedDay = Moment & { readonly weekday: number }

type Told = EventOf<'contact-logged'> | EventOf<'contact-changed'>

/** A contact as it was written down. */
export function logged(event: EventOf<'contact-logged'>): Contact {
  return {
    ...said(event),
    id: event.contact,
    zone: event.zone,
    reply: replyTold(event),
    hold: event.hold,
    fromStory: event.from === 'story',
    logged: event.at,
    changed: undefined,
    dropped: undefined,
  }
}

const said = ({ begun, way, about, planned, went, when }: Told) => ({
  at: when,
  begun,
  way,
  about,
  planned,
  went: went === 'no-answer-yet' ? undefined : went,
})

/**
 * What is written down of one's own: no answer yet is a wait [N3]. With how it went, it was answered; when, is known only
 * of what is told within a day, since the answer came in between.
 */
function replyTold({ begun, went, when, at }: Told): Reply | undefined {
  if (begun === 'them' || went === undefined) return undefined
  if (went === 'no-answer-yet') return 'waiting'
  return { at: at - when <= day ? at : undefined, told: at }
}

/** The same contact, told anew. One changed on a later day than it was written down says so from then on [N4]. */
export function changedTo(contact: Contact, event: EventOf<'contact-changed'>): Contact {
  const sameDay = localOf(contact.logged, event.zone).date === localOf(event.at, event.zone).date
  return {
    ...contact,
    ...said(event),
    reply: replyOf(contact, event),
    changed: sameDay ? contact.changed : event.at,
  }
}

/** When it was answered stays as it was told, whatever else is changed. */
function replyOf({ reply, at }: Contact, event: EventOf<'contact-changed'>): Reply | undefined {
  const next = replyTold(event)
  const isAnswered = typeof next === 'object' && typeof reply === 'object'
  return isAnswered && event.when === at ? reply : next
}

/** The answer to one's own, however late: it belongs to this contact, and begins none [N2]. Never before it. */
export function answered(contact: Contact, event: EventOf<'contact-answered'>): Contact {
  if (contact.begun === 'them' || typeof contact.reply === 'object') return contact
  const at = instant(Math.max(event.when, contact.at))
  return { ...contact, went: event.went, reply: { at, told: event.at } }
}

export type Touched = {
  readonly contacts: ReadonlyMap<string, Contact>
  readonly holds: ReadonlyMap<unknown, Hold>
}

/**
 * Every time the two were in touch, as far as it is known, oldest first: what was logged and not taken out, and every hold
 * that went out: taking out what was logged of a hold leaves the hold. One logged of the same day and way is that same
 * hold, told with more [N5]. Needs every hold: a state begun from a projection has let the settled ones go.
 */
export function contactsOf({ contacts, holds }: Touched): Contact[] {
  const told = [...contacts.values()].filter(({ dropped, fromStory }) => dropped === undefined && !fromStory)
  const mine = new Map<string, number>()
  for (const contact of told.filter(({ begun, hold }) => begun === 'me' && hold === undefined))
    mine.set(sameAs(contact), (mine.get(sameAs(contact)) ?? 0) + 1)
  const known = new Set(told.map(({ hold }) => hold))
  const sent = [...holds.values()].flatMap((hold) => (hold.answers ? [] : (ofHold(hold) ?? [])))
  const untold = sent.filter((contact) => {
    if (known.has(contact.hold)) return false
    if (mine.size === 0) return true
    const left = mine.get(sameAs(contact)) ?? 0
    mine.set(sameAs(contact), left - 1)
    return left <= 0
  })
  return [...told, ...untold].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

/**
 * The same, and what was told in the story besides [SY8]. A story tells what stood out and not all that was, so a count or a
 * rate is made from `contactsOf`; this is for the list, and for what has to be said once it is known at all. One told of
 * a day on which the same was logged is that one.
 */
export function everyContactOf(touched: Touched): Contact[] {
  const counted = contactsOf(touched)
  const known = new Set(counted.map((each) => `${each.begun} ${sameAs(each)}`))
  const told = [...touched.contacts.values()].filter(
    (each) => each.fromStory && each.dropped === undefined && !known.has(`${each.begun} ${sameAs(each)}`),
  )
  return [...counted, ...told].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

/**
 * What went out as an answer to something they had sent. They began that contact, so it is none of the person’s own [N2]; it
 * reached them all the same.
 */
export const answersSent = ({ holds }: Pick<Touched, 'holds'>): Contact[] =>
  [...holds.values()].flatMap((hold) => (hold.answers ? (ofHold(hold) ?? []) : []))

const sameAs = ({ at, zone, way }: Contact) => `${localOf(at, zone).date} ${way}`

const wayOf: Record<HoldKind, Way> = {
  message: 'message',
  call: 'call',
  visit: 'in-person',
  'letter-or-gift': 'other',
  'through-someone': 'other',
  'look-them-up': 'other',
}

/** A hold that went out, as the contact it was; looking at a page is none. `undefined`: nothing reached them. */
function ofHold(hold: Hold): Contact | undefined {
  const { ending, kind, purpose, id, putDown } = hold
  if (!wasSent(hold) || !ending || kind === 'look-them-up') return undefined
  return {
    id,
    at: ending.at,
    zone: putDown.zone,
    begun: 'me',
    way: wayOf[kind],
    about: purpose === 'practical' ? 'practical' : undefined,
    planned: undefined,
    went: undefined,
    reply: undefined,
    hold: id,
    fromStory: false,
    logged: ending.at,
    changed: undefined,
    dropped: undefined,
  }
}

/** Practical matters, the children and the law stand apart: they enter no verdict, and are never a push [N6]. */
export const standsApart = ({ about }: Pick<Contact, 'about'>): boolean =>
  about === 'practical' || about === 'children' || about === 'legal'

/**
 * A push: a contact the person began, after the ask, on a closed channel. It is reckoned, never typed in, from what was
 * logged and from what went out [P4].
 */
export function isPush(contact: Contact, planned: Planned): boolean {
  if (contact.begun === 'them' || standsApart(contact)) return false
  const on = localOf(contact.at, contact.zone).date
  const start = startOf(planned)
  if (start === undefined || on < start) return false
  const toldBy = planned.asks.filter((ask) => ask.on <= on)
  return !isOpenChannel({ ...planned, asks: toldBy }, 'us', contact)
}

/**
 * The first day of the week a day is in. Weeks are counted from the day space began, before and after it, so that no week is
 * half of each; where it did not begin, from Monday to Sunday.
 */
export function weekFrom(on: Day, start: Day | undefined): Day {
  const aMonday = '2026-01-05'
  const into = daysBetween(start ?? aMonday, on) % 7
  return addDays(on, -(into < 0 ? into + 7 : into))
}
