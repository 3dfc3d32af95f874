import type { HoldKind } from './event.ts'
import type { Hold } from './hold.ts'
import { isPush, type Planned } from './plan.ts'
import { type Known, stoppedSince } from './safety.ts'
import { day, type Instant, instant, type Moment, times } from './time.ts'

/**
 * What the record shows and has to be said, in one sentence. While one stands, Bide does not help to write, and offers a
 * person to ring [G10].
 */
export type Warning =
  | { readonly about: 'contact-after-stop'; readonly kind: HoldKind; readonly at: Instant }
  | { readonly about: 'visits'; readonly count: number; readonly at: Instant }

type Record = Known & Planned & { readonly holds: ReadonlyMap<unknown, Hold> }

/** How long a thing that was done is spoken of, and within which two visits are a repetition. */
const remembered = times(30, day)

/**
 * Only what was done counts, never what was written and kept back: many drafts are what this is for [G10]. Looking at a
 * page is no contact, and neither is anything practical.
 */
export function warningOf(record: Record, now: Moment): Warning | undefined {
  const lately = [...record.holds.values()].flatMap((hold) => {
    const at = wentOut(hold)
    return at !== undefined && now.at < at + remembered ? [{ hold, at }] : []
  })
  const latest = (some: typeof lately) => some.toSorted((a, b) => b.at - a.at)[0]
  const since = stoppedSince(record, now)
  const after = latest(
    lately.filter(
      ({ hold, at }) =>
        since !== undefined && at > since && hold.kind !== 'look-them-up' && hold.purpose !== 'practical',
    ),
  )
  if (after) return { about: 'contact-after-stop', kind: after.hold.kind, at: after.at }
  const visits = lately.filter(({ hold }) => hold.kind === 'visit' && isPush(hold, record))
  const last = latest(visits)
  return last && visits.length > 1 ? { about: 'visits', count: visits.length, at: last.at } : undefined
}

/** When it reached the other one; `undefined`: it did not. */
function wentOut({ ending }: Hold): Instant | undefined {
  if (ending?.state !== 'went-ahead' && ending?.state !== 'elsewhere') return undefined
  return instant(ending.at)
}

/** Does Bide help to write to them now? Not while a warning stands [G10]. */
export const helpsToWrite = (record: Record, now: Moment): boolean => warningOf(record, now) === undefined
