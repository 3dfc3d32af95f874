import { answersSent, type Contact, everyContactOf, isPush, standsApart, type Touched } from './contact.ts'
import type { HoldKind } from './event.ts'
import type { Planned } from './plan.ts'
import { type Known, stoppedSince } from './safety.ts'
import { day, type Instant, type Moment, times } from './time.ts'

/**
 * What the record shows and has to be said, in one sentence. While one stands, Bide does not help to write, and offers a
 * person to ring [G10].
 */
export type Warning =
  | { readonly about: 'contact-after-stop'; readonly kind: HoldKind | 'other'; readonly at: Instant }
  | { readonly about: 'visits'; readonly count: number; readonly at: Instant }

type Record = Known & Planned & Touched

/** How long a thing that was done is spoken of, and within which two visits are a repetition. */
const remembered = times(30, day)

/**
 * Only what was done counts, never what was written and kept back: many drafts are what this is for [G10]. Looking at a
 * page is no contact, and neither is anything practical, nor a visit that was agreed.
 */
export function warningOf(record: Record, now: Moment): Warning | undefined {
  const isRecent = ({ begun, at }: Contact) => begun === 'me' && now.at < at + remembered
  const lately = everyContactOf(record).filter(isRecent)
  const since = stoppedSince(record, now)
  const after = [...lately, ...answersSent(record).filter(isRecent)]
    .sort((a, b) => a.at - b.at)
    .findLast((each) => since !== undefined && each.at > since && !standsApart(each))
  if (after) return { about: 'contact-after-stop', kind: kindOf(after, record), at: after.at }
  const visits = lately.filter((each) => each.way === 'in-person' && !each.planned && isPush(each, record))
  const last = visits.at(-1)
  return last && visits.length > 1 ? { about: 'visits', count: visits.length, at: last.at } : undefined
}

/** What to call it: the hold's own word where it was one. */
function kindOf({ hold, way }: Contact, { holds }: Record): HoldKind | 'other' {
  const kind = hold && holds.get(hold)?.kind
  return kind ?? (way === 'in-person' ? 'visit' : way)
}

/** Does Bide help to write to them now? Not while a warning stands [G10]. */
export const helpsToWrite = (record: Record, now: Moment): boolean => warningOf(record, now) === undefined
