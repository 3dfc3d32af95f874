import type { AskKind, OrderLimits, SaidBy } from './event.ts'
import type { Private } from './private.ts'
import { addDays, type Day, type Instant, localOf, type Moment } from './time.ts'

/** What the partner asked for, in their words as near as the person remembers them. Bide cannot verify any of it. */
export type Ask = {
  readonly id: string
  readonly kind: AskKind
  readonly words: Private<string> | undefined
  readonly reason: Private<string> | undefined
  /** The day it was said, or, for one who withdrew without a word, since when. */
  readonly on: Day
  readonly kept: Instant
  readonly zone: string
  /** Said of their own accord: not got by begging, asking or pressing. Only such words loosen anything. */
  readonly unaskedFor: boolean
  /** Of an order: whom it limits, and the day it ends. */
  readonly limits: OrderLimits | undefined
  readonly ends: Day | undefined
  /** Who said it, where it was not the partner: a lawyer, the police, a court. */
  readonly by?: SaidBy | undefined
}

/** From the loosest to the strictest. Kinds of one rank are equally strict, and the latest of them speaks. */
const rank: Record<AskKind, number> = {
  closer: 0,
  slow: 1,
  limited: 2,
  unsaid: 3,
  space: 3,
  'let-go': 4,
  'no-contact': 5,
  'legal-order': 6,
}

/** Nobody asked to be told what was asked: read as a wish for space [K1]. */
export type Standing =
  | { readonly kind: 'space'; readonly ask: undefined }
  | { readonly kind: AskKind; readonly ask: Ask }
const skipped: Standing = { kind: 'space', ask: undefined }

const noContactFor = 30

/** The strictest ask that still stands, read at its widest; `space` where none was told [K1]. */
export function standingAsk(asks: readonly Ask[], now: Moment): Standing {
  const last = strictest(standingAsks(asks, now).filter(binds))
  return last ? { kind: last.kind, ask: last } : skipped
}

/** An order that only protects the person asks nothing of them. */
const binds = ({ kind, limits }: Ask) => kind !== 'legal-order' || limits !== 'protects'

/**
 * Which asks stand, from the history in its order. Orders stand by themselves, each until its end. Of all else a
 * stricter one needs only the person's own word, and a looser one takes the place of the stricter only when it may [K2];
 * one that may not is kept as history and changes nothing.
 */
export function standingAsks(asks: readonly Ask[], now: Moment): readonly Ask[] {
  let said: readonly Ask[] = []
  for (const ask of asks.filter(({ kind }) => kind !== 'legal-order')) {
    const before = strictest(said)
    if (!before || rank[ask.kind] >= rank[before.kind]) said = [...said, ask]
    else if (loosening(before, ask, { at: ask.kept, zone: ask.zone }) === 'may')
      said = [...said.filter((earlier) => rank[earlier.kind] <= rank[ask.kind]), ask]
  }
  const today = localOf(now.at, now.zone).date
  const orders = asks.filter(
    ({ kind, ends }) => kind === 'legal-order' && (ends === undefined || today <= ends),
  )
  return [...said, ...orders]
}

const strictest = (asks: readonly Ask[]): Ask | undefined =>
  asks.reduce<Ask | undefined>((so, ask) => (so && rank[so.kind] > rank[ask.kind] ? so : ask), undefined)

export type Loosening =
  | 'may'
  /** Nothing new was said: looser takes their own words, quoted and dated. */
  | 'needs-their-words'
  /** "I begged and he agreed" loosens nothing. */
  | 'was-asked-for'
  /** What they said is older than what stands. */
  | 'older-than-what-stands'
  | { readonly waits: 'thirty-days' | 'end-of-order'; readonly until: Day | undefined }

/** May this ask take the place of the stricter one that stands [K2]? Judged at the moment it is told. */
export function loosening(
  standing: Ask,
  next: Pick<Ask, 'words' | 'on' | 'unaskedFor'>,
  now: Moment,
): Loosening {
  if (next.words === undefined) return 'needs-their-words'
  if (!next.unaskedFor) return 'was-asked-for'
  const today = localOf(now.at, now.zone).date
  if (next.on < standing.on || next.on > today) return 'older-than-what-stands'
  if (standing.kind === 'legal-order') return { waits: 'end-of-order', until: standing.ends }
  if (standing.kind === 'no-contact') {
    const told = localOf(standing.kept, standing.zone).date
    const since = [standing.on, told].toSorted().at(-1) ?? told
    const until = addDays(since, noContactFor)
    if (today < until) return { waits: 'thirty-days', until }
  }
  return 'may'
}

/** Is a new ask, told now, as strict as what stands, or may it loosen it? */
export function mayTell(
  asks: readonly Ask[],
  next: Pick<Ask, 'kind' | 'words' | 'on' | 'unaskedFor'>,
  now: Moment,
): Loosening {
  const { ask } = standingAsk(asks, now)
  return !ask || rank[next.kind] >= rank[ask.kind] ? 'may' : loosening(ask, next, now)
}

/** What can be opened and closed; the law and emergencies are always open. */
export type Channel = 'children' | 'home' | 'money' | 'us'

/** What is open by default under each kind of ask [K3]. `us` is the two of you: messages, calls, visits, through others. */
export function openByDefault(kind: AskKind, channel: Channel): boolean {
  if (kind === 'no-contact' || kind === 'legal-order') return false
  return channel !== 'us' || kind === 'closer'
}
