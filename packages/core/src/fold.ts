import type { Ask } from './ask.ts'
import { type Climb, noClimb, onClimb } from './climb.ts'
import { answered, type Contact, changedTo, logged, type PickedDay } from './contact.ts'
import { type Deciding, noDeciding, onDeciding } from './deciding.ts'
import type { Event, EventOf, HoldId, Horizon, Skippable } from './event.ts'
import { type Ending, fresh, type Hold } from './hold.ts'
import type { Pattern } from './patterns.ts'
import { type Felt, type Fight, keptFight } from './perspective.ts'
import type { IfThen, LegalDate, LookedAgain, Person, Plan } from './plan.ts'
import type { Private } from './private.ts'
import { noSafety, type Safety } from './safety.ts'
import { firstSettings, type Settings } from './settings.ts'
import type { Agreed, Told } from './story.ts'
import { type Day, type Instant, instant } from './time.ts'

/** Everything the events say, folded in their order. The fold owns it: whoever reads it does not write it. */
export type State = {
  readonly holds: Map<HoldId, Hold>
  /** Newest last. */
  readonly nightLines: NightLine[]
  readonly checkIns: CheckIn[]
  settings: Settings
  safety: Safety
  /** What they asked for, in the order it was told. */
  readonly asks: Ask[]
  readonly notes: Map<string, Note>
  /** When something was last written that is never sent. Its words are folded away with it. */
  readonly neverSent: Note[]
  /** Every time the two were in touch that was logged; one taken out stays, as taken out [N4]. */
  readonly contacts: Map<string, Contact>
  /** On which day of the week contact is looked at, and since when; newest last. */
  readonly contactDays: PickedDay[]
  /** What they fought about, in the order it was first kept; and how writing it left the person. */
  readonly fights: Map<string, Fight>
  readonly writing: Felt[]
  /** The story told last, and what of it was agreed to. */
  story: Told | undefined
  /** The answer as it was last seen [AN9]. */
  answer: SeenAnswer | undefined
  plan: Plan
  readonly people: Map<string, Person>
  readonly ifThens: Map<string, IfThen>
  readonly legalDates: Map<string, LegalDate>
  readonly looked: LookedAgain[]
  readonly scales: Map<string, Private<string>>
  readonly forecasts: Forecast[]
  /** What was skipped, and when last. */
  readonly skipped: Map<Skippable, Instant>
  /** The question, what was decided of it, and the path of letting go. */
  readonly deciding: Deciding
  /** The steps that what they did freely has opened, and the ways down. */
  readonly climb: Climb
  /** Kinds of pressing that are never shown, until they are again. */
  readonly silenced: Set<Pattern>
  /** What was settled and folded away for good, as counts: a projection carries these in place of the holds. */
  settled: Tally
  /** When the first thing was kept, and when something was last put down. */
  begun: Instant | undefined
  lastUrge: Instant | undefined
  /** When the newest copy of everything was made, and when one was last asked for. */
  backups: Backups
  /** The latest instant any event claims: where the clock had been [T5]. */
  seen: Instant
  /** A newer Bide wrote something this one must know and does not [E4]. */
  careful: boolean
  /** Holds that were spoken of and are not here: this state was begun from a projection that let them go [D5]. */
  readonly missing: Set<HoldId>
}
type SeenAnswer = {
  readonly made: Day
  readonly facts: Private<string>
  readonly lines: readonly string[]
  readonly kept: boolean
}
type Backups = { readonly made: Instant | undefined; readonly reminded: Instant | undefined }
type NightLine = { readonly line: Private<string>; readonly at: Instant; readonly zone: string }
/** Words for oneself: what happened, and when. */
type Note = { readonly words: Private<string>; readonly at: Instant; readonly zone: string }
/** How it was at one moment, 0 to 10 each; what was not answered is undefined, and a day without one is no gap. */
export type CheckIn = {
  readonly at: Instant
  readonly zone: string
  readonly hurt: number | undefined
  readonly hope: number | undefined
  readonly urge: number | undefined
  readonly sleep: number | undefined
  readonly acceptance: number | undefined
  readonly line: Private<string> | undefined
  readonly own: Readonly<Record<string, number>>
}
/** How much it is expected to hurt tomorrow, or this day next week. */
export type Forecast = {
  readonly at: Instant
  readonly zone: string
  readonly horizon: Horizon
  readonly hurt: number
}

/** Counts of ended holds. A rewritten one counts with the one it became; a lapsed one is neither sent nor not sent [H12]. */
export type Tally = {
  readonly notSent: number
  readonly sent: number
  readonly lapsed: number
  /** Of those not sent and answered for: how many, and how many glad of it. Of those sent: how many, how many sorry. */
  readonly notSentAnswered: number
  readonly notSentGlad: number
  readonly sentAnswered: number
  readonly sentSorry: number
}
export const noTally: Tally = {
  notSent: 0,
  sent: 0,
  lapsed: 0,
  notSentAnswered: 0,
  notSentGlad: 0,
  sentAnswered: 0,
  sentSorry: 0,
}

export const emptyState = (): State => ({
  holds: new Map(),
  nightLines: [],
  checkIns: [],
  settings: firstSettings,
  safety: noSafety,
  asks: [],
  notes: new Map(),
  neverSent: [],
  contacts: new Map(),
  contactDays: [],
  fights: new Map(),
  writing: [],
  story: undefined,
  answer: undefined,
  plan: {},
  people: new Map(),
  ifThens: new Map(),
  legalDates: new Map(),
  looked: [],
  scales: new Map(),
  forecasts: [],
  skipped: new Map(),
  deciding: noDeciding(),
  climb: noClimb(),
  silenced: new Set(),
  settled: noTally,
  begun: undefined,
  backups: { made: undefined, reminded: undefined },
  lastUrge: undefined,
  seen: instant(0),
  careful: false,
  missing: new Set(),
})

/** Folds events into a state, in the order they are given, and returns the same state. */
export function fold(events: Iterable<Event>, state: State = emptyState()): State {
  for (const event of events) apply(state, event)
  return state
}

export function apply(state: State, event: Event): void {
  if (event.at > state.seen) state.seen = event.at
  state.begun ??= event.at
  switch (event.type) {
    case 'hold-put-down':
      putDown(state, event)
      break
    case 'night-line-written':
      state.nightLines.push({ line: event.line, at: event.at, zone: event.zone })
      break
    case 'night-line-dropped':
      removeWhere(state.nightLines, ({ at }) => at === event.written)
      break
    case 'checked-in':
      state.checkIns.push(checkIn(event))
      break
    case 'scale-named':
      state.scales.set(event.scale, event.words)
      break
    case 'scale-dropped':
      state.scales.delete(event.scale)
      break
    case 'forecast-made':
      state.forecasts.push({ at: event.at, zone: event.zone, horizon: event.horizon, hurt: event.hurt })
      break
    case 'story-told': {
      const { story, words, written, at } = event
      state.story = { story, words, written, at, agreed: undefined }
      break
    }
    case 'answer-seen': {
      const { made, facts, lines, kept } = event
      state.answer = { made, facts, lines, kept }
      break
    }
    case 'story-agreed':
      if (state.story?.story === event.story) state.story = { ...state.story, agreed: agreed(event) }
      break
    case 'plan-set':
      state.plan = { ...state.plan, ...(onlyChanges(event) as Plan) }
      break
    case 'person-set':
      state.people.set(event.person, {
        id: event.person,
        name: event.name,
        number: event.number,
        atNight: event.atNight,
      })
      break
    case 'person-dropped':
      state.people.delete(event.person)
      break
    case 'if-then-set':
      state.ifThens.set(event.plan, {
        id: event.plan,
        cue: event.cue,
        action: event.action,
        rehearsed: undefined,
      })
      break
    case 'if-then-rehearsed': {
      const plan = state.ifThens.get(event.plan)
      if (plan) state.ifThens.set(plan.id, { ...plan, rehearsed: event.at })
      break
    }
    case 'if-then-dropped':
      state.ifThens.delete(event.plan)
      break
    case 'legal-date-set':
      state.legalDates.set(event.date, {
        id: event.date,
        what: event.what,
        on: event.on,
        minute: event.minute,
      })
      break
    case 'legal-date-dropped':
      state.legalDates.delete(event.date)
      break
    case 'looked-again':
      state.looked.push({ at: event.at, zone: event.zone, answer: event.answer })
      break
    case 'set-up-skipped':
      state.skipped.set(event.step, event.at)
      break
    case 'setting-changed':
      changeSetting(state, event)
      break
    case 'order-answered':
      state.safety = {
        ...state.safety,
        order: [...state.safety.order, { answer: event.answer, at: event.at }],
      }
      break
    case 'afraid-answered':
      state.safety = {
        ...state.safety,
        afraid: [...state.safety.afraid, { answer: event.answer, at: event.at }],
      }
      break
    case 'self-harm-answered':
      state.safety = {
        ...state.safety,
        selfHarm: [...state.safety.selfHarm, { answer: event.answer, at: event.at }],
      }
      break
    case 'ask-told':
      tellAsk(state, event)
      break
    case 'note-written':
      state.notes.set(event.note, { words: event.words, at: event.at, zone: event.zone })
      break
    case 'never-sent-written':
      state.neverSent.push({ words: event.words, at: event.at, zone: event.zone })
      break
    case 'contact-logged':
      if (!state.contacts.has(event.contact)) state.contacts.set(event.contact, logged(event))
      break
    case 'contact-changed':
      onContact(state, event.contact, (contact) => changedTo(contact, event))
      break
    case 'contact-answered':
      onContact(state, event.contact, (contact) => answered(contact, event))
      break
    case 'contact-dropped':
      onContact(state, event.contact, (contact) => ({ ...contact, dropped: contact.dropped ?? event.at }))
      break
    case 'contact-day-picked':
      state.contactDays.push({ at: event.at, zone: event.zone, weekday: event.weekday })
      break
    case 'fight-kept':
      state.fights.set(event.fight, keptFight(state.fights.get(event.fight), event))
      break
    case 'fight-dropped':
      state.fights.delete(event.fight)
      break
    case 'writing-felt':
      state.writing.push({ at: event.at, felt: event.felt })
      break
    case 'pattern-silenced':
      state.silenced.add(event.pattern)
      break
    case 'pattern-heard-again':
      state.silenced.delete(event.pattern)
      break
    case 'backup-made':
      state.backups = { ...state.backups, made: latest(state.backups.made, event.made) }
      break
    case 'backup-reminded':
      state.backups = { ...state.backups, reminded: latest(state.backups.reminded, event.at) }
      break
    case 'decision-put-down':
    case 'decision-undone':
    case 'decision-stood':
    case 'decided-without-me':
    case 'leaning-kept':
    case 'clarity-answered':
    case 'question-worded':
    case 'would-change-written':
    case 'farewell-written':
    case 'farewell-dropped':
    case 'parting-set':
    case 'parting-done':
    case 'parting-dropped':
    case 'ending-planned':
      onDeciding(state.deciding, event)
      break
    case 'climb-stepped':
    case 'climb-asked-for':
    case 'climb-different-written':
      onClimb(state.climb, event)
      break
    default:
      onHold(state, event)
  }
}

const latest = (known: Instant | undefined, told: Instant) => instant(Math.max(known ?? told, told))

function tellAsk(state: State, event: EventOf<'ask-told'>): void {
  const { kind, words, reason, on, unaskedFor, limits, ends, by, zone } = event
  if (state.asks.some(({ id }) => id === event.ask)) return
  state.asks.push({
    id: event.ask,
    kind,
    words,
    reason,
    on,
    unaskedFor,
    limits,
    ends,
    by,
    kept: event.at,
    zone,
  })
}

const agreed = ({ type: _type, zone: _zone, story: _story, ...told }: EventOf<'story-agreed'>): Agreed => ({
  ...told,
  happenings: told.happenings.map(({ when, ...rest }) => ({ ...rest, when })),
  where: {
    ...told.where,
    livingApart: told.where.livingApart,
    children: told.where.children,
    thirdParty: told.where.thirdParty,
  },
  pushes: told.pushes.map(({ kind, words, next }) => ({ kind, words, next })),
  ask: told.ask && {
    kind: told.ask.kind ?? 'space',
    words: told.ask.words,
    theirs: told.ask.theirs,
    when: told.ask.when,
  },
  wish: told.wish,
  question: told.question,
  hurts: told.hurts,
})

function putDown(state: State, event: EventOf<'hold-put-down'>): void {
  state.lastUrge = event.at
  if (state.holds.has(event.hold)) return
  state.holds.set(event.hold, fresh(event))
}

function changeSetting(state: State, event: EventOf<'setting-changed'>): void {
  state.settings = { ...state.settings, ...(onlyChanges(event) as Partial<Settings>) }
}

/** What an event sets. Read from JSON, where a field is there or is not: none of them is undefined. */
function onlyChanges(event: Event): object {
  const { type: _type, at: _at, zone: _zone, ...changes } = event
  return changes
}

const checkIn = (event: EventOf<'checked-in'>): CheckIn => ({
  at: event.at,
  zone: event.zone,
  hurt: event.hurt,
  hope: event.hope,
  urge: event.urge,
  sleep: event.sleep,
  acceptance: event.acceptance,
  line: event.line,
  own: event.own ?? {},
})

function removeWhere<T>(list: T[], is: (item: T) => boolean): void {
  const at = list.findIndex(is)
  if (at !== -1) list.splice(at, 1)
}

function onContact(state: State, id: string, to: (contact: Contact) => Contact): void {
  const contact = state.contacts.get(id)
  if (contact) state.contacts.set(id, to(contact))
}

type OnHold = Extract<Event, { hold: HoldId }> & Exclude<Event, { type: 'hold-put-down' }>

function onHold(state: State, event: OnHold): void {
  const hold = state.holds.get(event.hold)
  if (hold) state.holds.set(hold.id, changed(hold, event))
  else state.missing.add(event.hold)
}

/** One thing that happened to one hold. */
function changed(hold: Hold, event: OnHold): Hold {
  switch (event.type) {
    case 'trigger-named':
      return { ...hold, trigger: event.trigger }
    case 'urge-rated':
      return { ...hold, urges: [...hold.urges, { at: event.at, urge: event.urge, occasion: event.occasion }] }
    case 'morning-guessed':
      return { ...hold, guess: event.urge }
    case 'words-changed':
      return hold.ending
        ? hold
        : {
            ...hold,
            words: event.words,
            until: event.until,
            ripened: undefined,
            harmless: false,
            silenced: [],
          }
    case 'said-harmless':
      return { ...hold, harmless: true }
    case 'place-silenced':
      return { ...hold, silenced: [...hold.silenced, event.pattern] }
    case 'hold-moved':
      return hold.ending ? hold : { ...hold, until: event.until, ripened: undefined }
    case 'hold-ripened':
      return { ...hold, ripened: hold.ripened ?? event.at }
    case 'hold-reread':
      return { ...hold, reread: [...hold.reread, event.at] }
    case 'difference-written':
      return { ...hold, different: event.line }
    case 'regret-answered':
      return { ...hold, regret: { ...hold.regret, [event.round]: { answer: event.answer, at: event.at } } }
    case 'regret-put-off':
      return { ...hold, regret: { ...hold.regret, putOff: event.at } }
    case 'regret-silenced':
      return { ...hold, regret: { ...hold.regret, silenced: true } }
    case 'hold-taken-back':
      return hold.ending?.state === 'went-ahead'
        ? { ...hold, ending: { state: 'dropped', at: event.at }, regret: {} }
        : hold
    case 'hold-answers':
      return { ...hold, answers: true }
    case 'hold-dropped':
      return end(hold, { state: 'dropped', at: event.at })
    case 'hold-rewritten':
      return end(hold, { state: 'rewritten', at: event.at, into: event.into })
    case 'hold-went-ahead':
      return end(hold, { state: 'went-ahead', at: event.at, early: event.early })
    case 'sent-elsewhere':
      return end(hold, { state: 'elsewhere', at: event.sentAt, told: event.at })
  }
}

/**
 * The first ending stands, unless a later one says it went out after all: what has been sent cannot be unsent by
 * another device that did not know [H13].
 */
function end(hold: Hold, ending: Ending): Hold {
  const before = hold.ending?.state
  const goneOut = before === 'went-ahead' || before === 'elsewhere'
  const goesOut = ending.state === 'went-ahead' || ending.state === 'elsewhere'
  if (before && (goneOut || !goesOut || before === 'rewritten')) return hold
  return { ...hold, ending, regret: {} }
}
