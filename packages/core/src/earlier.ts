import { type Contact, contactsOf, standsApart, type Touched } from './contact.ts'
import type { HoldKind } from './event.ts'
import { type Planned, startOf } from './plan.ts'
import { type Instant, instant, instantOf, type Moment } from './time.ts'

/**
 * What the record knows at re-reading [F10]: which times the person began since the other one last did anything, and what
 * followed. Only what was told is said: an answer that nobody noted is no silence, and no answer is none yet.
 */
export type Earlier = {
  /** What it is counted from; undefined: nothing is known to count from, and all are. */
  readonly since: { readonly by: 'they-wrote' | 'their-ask'; readonly at: Instant } | undefined
  /** One's own since then, oldest first, this one not among them. */
  readonly own: readonly Contact[]
  /** How many of them are known to wait for an answer still, and of how many that is known. */
  readonly waiting: number
  readonly told: number
}

/** Practical matters, the children and the law stand apart [N6] and are not counted. Needs every event. */
export function earlierOnes(record: Touched & Planned, now: Moment): Earlier {
  const all = contactsOf(record).filter((contact) => contact.at <= now.at && !standsApart(contact))
  const since = lastFromThem(all) ?? sinceTheirAsk(record, now)
  const own = all.filter(({ begun, at }) => begun === 'me' && (since === undefined || at > since.at))
  const told = own.filter(({ reply }) => reply !== undefined)
  return { since, own, waiting: told.filter(({ reply }) => reply === 'waiting').length, told: told.length }
}

/** The last time the other one began, or answered and it is known when. */
function lastFromThem(contacts: readonly Contact[]): Earlier['since'] {
  const from = contacts.flatMap(({ begun, at, reply }) => {
    if (begun === 'them') return [at]
    return typeof reply === 'object' && reply.at !== undefined ? [reply.at] : []
  })
  return from.length > 0 ? { by: 'they-wrote', at: instant(Math.max(...from)) } : undefined
}

function sinceTheirAsk(planned: Planned, now: Moment): Earlier['since'] {
  const start = planned.asks.length > 0 ? startOf(planned) : undefined
  return start === undefined ? undefined : { by: 'their-ask', at: instantOf(start, 0, 0, now.zone) }
}

/** Looking at a page is no contact, so nothing was counted of its kind. */
export const isCounted = (kind: HoldKind): boolean => kind !== 'look-them-up'
