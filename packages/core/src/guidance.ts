import type { State } from './fold.ts'
import { type Hold, isOpen, standing, wasSent } from './hold.ts'
import { lookAgainDue } from './plan.ts'
import type { Modes } from './safety.ts'
import { isByDay } from './settings.ts'
import { day, daysBetween, localOf, type Moment } from './time.ts'

/** A moment in which a card helps, the most pressing first. */
export const cardMoments = [
  'slip',
  're-reading',
  'they-wrote',
  'visit',
  'looking',
  'put-down',
  'night',
  'hard-day',
  'looking-again',
  'writing',
] as const
export type CardMoment = (typeof cardMoments)[number]

/** Which of the modes, or of the paths a person is on, a card has no place in. */
type Shuts = Exclude<keyof Modes, 'unanswered' | 'careful'> | 'letting-go'

type Rule = {
  readonly helps: CardMoment
  /** The author's own experience, quoted as hers; otherwise research. */
  readonly hers?: true
  readonly not: readonly Shuts[]
  /** Said only where contact has been told to stop, or where the other one is afraid. */
  readonly onlyWhenStopped?: true
}

const hope = ['stop', 'fear', 'feared', 'letting-go'] as const
const anyContact = ['stop', 'fear', 'feared'] as const

/**
 * Every card, when it helps, and where it is not shown. Its name is its address, so that it says nothing of anybody.
 * Where someone is afraid only three are left: nothing of backing off, of being calmer, of the other one [W2].
 */
const rules = {
  craving: { helps: 'put-down', not: ['stop', 'fear'] },
  pause: { helps: 'put-down', not: ['fear'] },
  plan: { helps: 'put-down', not: ['fear'] },
  grasp: { helps: 'put-down', hers: true, not: ['fear'] },
  asked: { helps: 're-reading', not: ['fear'] },
  heard: { helps: 're-reading', not: ['fear'] },
  harder: { helps: 're-reading', not: ['fear'] },
  heated: { helps: 're-reading', not: ['fear'] },
  'right-words': { helps: 're-reading', hers: true, not: ['fear'] },
  together: { helps: 'they-wrote', not: hope },
  deliberate: { helps: 'they-wrote', hers: true, not: anyContact },
  face: { helps: 'visit', hers: true, not: anyContact },
  distance: { helps: 'visit', not: ['fear'], onlyWhenStopped: true },
  watching: { helps: 'looking', not: ['fear'] },
  guess: { helps: 'night', not: ['fear'] },
  'long-term': { helps: 'night', hers: true, not: ['fear'] },
  slip: { helps: 'slip', not: anyContact },
  twice: { helps: 'slip', not: ['fear'], onlyWhenStopped: true },
  kind: { helps: 'hard-day', not: [] },
  recovery: { helps: 'hard-day', not: [] },
  real: { helps: 'hard-day', not: ['fear'] },
  steam: { helps: 'hard-day', not: ['fear'] },
  time: { helps: 'looking-again', not: hope },
  odds: { helps: 'looking-again', not: hope },
  both: { helps: 'looking-again', not: hope },
  always: { helps: 'looking-again', hers: true, not: hope },
  'only-you': { helps: 'looking-again', hers: true, not: anyContact },
  writing: { helps: 'writing', not: [] },
  onlooker: { helps: 'writing', not: anyContact },
} as const satisfies Record<string, Rule>

export type CardId = keyof typeof rules
export const cards = Object.keys(rules) as readonly CardId[]
const rule = (card: CardId): Rule => rules[card]

export const isCard = (text: string): text is CardId => Object.hasOwn(rules, text)
export const momentOf = (card: CardId): CardMoment => rules[card].helps
/** Is it the author's experience, and not research? */
export const isHers = (card: CardId): boolean => rule(card).hers === true

/** What a card has to stand: the modes that hold, and whether this person is letting go. */
export type Around = { readonly modes: Modes; readonly lettingGo: boolean }

/** The cards that have a place here; a mode only takes away [W2]. In the most careful mode those that none shuts. */
export function cardsOpen({ modes, lettingGo }: Around): readonly CardId[] {
  const holds = (shut: Shuts) => (shut === 'letting-go' ? lettingGo : modes[shut])
  return cards.filter((card) => {
    const { not, onlyWhenStopped } = rule(card)
    if (modes.careful && not.length > 0) return false
    return !not.some(holds) && (onlyWhenStopped !== true || modes.stop || modes.feared)
  })
}

/**
 * The one card that fits a moment: of several, the day of the year chooses, so that it is the same all day and another
 * one when the moment comes again.
 */
export function cardFor(moment: CardMoment, around: Around, now: Moment): CardId | undefined {
  const fitting = cardsOpen(around).filter((card) => momentOf(card) === moment)
  return fitting[dayNumber(now) % fitting.length]
}

const dayNumber = (now: Moment) => Math.max(0, daysBetween('2026-01-01', localOf(now.at, now.zone).date))

/**
 * The card on Today: at most one, for what is going on now, and none where nothing is [W3]. Where someone is afraid, help
 * and the law stand there, and no card.
 */
export function cardOnToday(state: State, around: Around, now: Moment): CardId | undefined {
  if (around.modes.fear) return undefined
  const going = momentsNow(state, around.lettingGo, now)
  for (const moment of cardMoments) {
    const card = going.has(moment) ? cardFor(moment, around, now) : undefined
    if (card !== undefined) return card
  }
  return undefined
}

/** What is going on, by what was done and said: never by what the other one did. */
function momentsNow(state: State, lettingGo: boolean, now: Moment): ReadonlySet<CardMoment> {
  const going = new Set<CardMoment>()
  for (const hold of state.holds.values()) for (const moment of ofHold(hold, now)) going.add(moment)
  const last = state.checkIns.findLast(({ hurt }) => hurt !== undefined)
  if (last?.hurt !== undefined && last.hurt >= hard && isToday(last.at, now)) going.add('hard-day')
  if (!isByDay(now, state.settings)) going.add('night')
  if (!lettingGo && lookAgainDue(state, state.looked, now)) going.add('looking-again')
  return going
}

/** From here on, 0 to 10, a day is a hard one. */
const hard = 7

function ofHold(hold: Hold, now: Moment): CardMoment[] {
  const { ending, purpose } = hold
  if (wasSent(hold) && purpose !== 'practical' && ending && now.at < ending.at + day) return ['slip']
  if (!isOpen(hold, now)) return []
  if (standing(hold, now).state === 'ripe') return ['re-reading']
  if (hold.kind === 'visit') return ['visit']
  if (hold.kind === 'look-them-up') return ['looking']
  if (hold.trigger === 'they-wrote') return ['they-wrote']
  return now.at < hold.putDown.at + day ? ['put-down'] : []
}

const isToday = (at: Moment['at'], now: Moment) =>
  localOf(at, now.zone).date === localOf(now.at, now.zone).date

/** What nobody knows, each for those whom it would not hurt to read. */
const unknowns = {
  return: hope,
  method: ['fear', 'letting-go'],
  missing: hope,
  urge: ['fear'],
  yours: [],
} as const satisfies Record<string, readonly Shuts[]>
export type Unknown = keyof typeof unknowns

export function unknownsOpen({ modes, lettingGo }: Around): readonly Unknown[] {
  const holds = (shut: Shuts) => (shut === 'letting-go' ? lettingGo : modes[shut])
  return (Object.keys(unknowns) as Unknown[]).filter((each) => {
    const not: readonly Shuts[] = unknowns[each]
    return !not.some(holds) && !(modes.careful && not.length > 0)
  })
}
