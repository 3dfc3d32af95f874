import { type HoldKind, holdId } from '@bide/core/event'
import { fresh, type Hold } from '@bide/core/hold'
import { Private } from '@bide/core/private'
import { hour, type Instant, instantOf, later, type Moment, times } from '@bide/core/time'

import { words } from './invented-evening.ts'

/** Invented holds, for the faces of the gallery only. */

const zone = 'Europe/London'
export const at = (date: string, hour: number, minute: number): Instant => instantOf(date, hour, minute, zone)
export const moment = (date: string, hour: number, minute: number): Moment => ({
  at: at(date, hour, minute),
  zone,
})

/** One that was put down then, and cools for eleven hours (a visit for 72). */
export function heldAt(date: string, h: number, m: number, kind: HoldKind = 'message'): Hold {
  const putDown = moment(date, h, m)
  const until = later(putDown.at, times(kind === 'visit' ? 72 : 11, hour))
  return fresh({
    ...putDown,
    hold: holdId(`${date} ${h}:${m}`),
    kind,
    purpose: undefined,
    words: new Private(words),
    until: { by: 'instant', at: until },
  })
}
