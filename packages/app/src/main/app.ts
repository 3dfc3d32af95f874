import type { Event, HoldId, SetUpStep } from '@bide/core/event'
import type { State } from '@bide/core/fold'
import type { Hold } from '@bide/core/hold'
import { reveal } from '@bide/core/private'
import { type Modes, modesOf } from '@bide/core/safety'
import type { Partner, Settings } from '@bide/core/settings'
import { isByDay } from '@bide/core/settings'
import type { Instant } from '@bide/core/time'
import type { Vault } from '@bide/vault/vault'
import type { Signal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import type { Name } from '../ports/name.ts'
import type { Newer } from '../ports/newer.ts'
import type { Bide } from '../state/bide.ts'
import type { Drafts } from '../state/drafts.ts'
import type { Route, Router } from '../state/route.ts'
import type { Troubles } from '../state/trouble.ts'

/** Everything the places need to fill their screens: what is known, and what can be done. */
export type App = {
  readonly bide: Bide
  readonly drafts: Drafts
  readonly router: Router
  readonly newId: () => string
  readonly device: Device
  readonly hide: () => void
  readonly lock: LockOf
  readonly openCrisis: () => void
  /** The weeks of someone invented, loaded when someone wants to see them. */
  readonly lookAround: () => Promise<{ LookAroundAt: FunctionComponent<Around> }>
  /** Opens the same panel for words that were read again, unless it was said not to. */
  readonly heardCrisis: () => void
  /** What a backup reads and a restored one adds to. */
  readonly vault: Pick<Vault, 'read' | 'projection' | 'merge'>
  readonly troubles: Troubles
  /** On the pages of someone invented: says so, where something would leave Bide or be kept. */
  readonly onlyLooking?: () => void
  /** Forgets every word and key and lets go of the disk. Nothing works here after it: the caller leaves the page. */
  readonly letGo: () => Promise<void>
}

/** `Place`: the screens of everybody, filled by whichever App they are given. */
export type Around = {
  app: Own
  Place: FunctionComponent<{ app: App }>
  /** Where in her weeks it opens; without it, at the first of them. */
  begins?: { readonly week: number; readonly route: Route }
}

/** What of the person’s own App is real on the pages of someone invented: the ways out of them, and the name worn here. */
export type Own = Pick<App, 'newId' | 'hide' | 'openCrisis' | 'lookAround' | 'troubles'> & {
  readonly bide: { readonly state: { readonly value: Pick<State, 'seen'> } }
  readonly router: Pick<Router, 'go'>
  readonly device: Pick<Device, 'name'>
}

/** The locks of the vault, and locking it. */
type LockOf = Pick<Vault, 'locks' | 'setLock'> & {
  /** Forgets every key and every word, and shows the locked page; with nothing but the device's lock, never. */
  readonly now: () => void
  /** The person came in by the twelve words, so the lock of every day is lost. */
  readonly cameByWords: boolean
}

/** What this phone said about itself, and what was decided in memory only. */
type Device = {
  readonly kept: Signal<boolean | undefined>
  readonly newer: Signal<Newer | undefined>
  /** Urge questions skipped; remembered until Bide is closed. */
  readonly skipped: Signal<ReadonlySet<string>>
  /** The step of set-up that is open, when it was opened from Today. */
  readonly settingUp: Signal<SetUpStep | undefined>
  /** On the way to the answer: what is opened from it leads back to it. */
  readonly answering: Signal<boolean>
  /** A lock of the person's own guards the vault. */
  readonly hasLock: Signal<boolean>
  /** Hurt before and after, since the first door was opened. */
  readonly hurting: Signal<{ readonly before?: number; readonly after?: number; readonly took: boolean }>
  /** The ten minutes of something else that were begun. */
  readonly doing: Signal<{ readonly what: string; readonly until: Instant } | undefined>
  /** A yes to being put on the home screen, where the browser offers it. */
  readonly install: Signal<(() => void) | undefined>
  /** Under which name Bide goes here. */
  readonly name: Signal<Name>
  /** When the page that is never sent had its first letter tonight. */
  readonly neverSentFrom: Signal<Instant | undefined>
  /** The browser was asked to keep what is written, and did not agree. */
  readonly keepRefused: Signal<boolean>
}

export const settingsOf = ({ bide }: App): Settings => bide.state.value.settings
export const modesHere = ({ bide }: App): Modes => modesOf(bide.state.value, bide.now.value)
export const partnerOf = (app: App): Partner => reveal(settingsOf(app).partner)
export const isNight = (app: App) => !isByDay(app.bide.now.value, settingsOf(app))

/** The hold a place is about. `undefined`: not here, or not folded yet. */
export const holdOf = (app: App, id: string): Hold | undefined => app.bide.state.value.holds.get(id as HoldId)

/** Writes down what the core decided. A refusal of the core (a word in place of an event) writes nothing. */
export async function record(
  app: App,
  ...decided: readonly (Event | string | undefined)[]
): Promise<boolean> {
  const events = decided.filter((event) => typeof event === 'object')
  return events.length === 0 || app.bide.record(events)
}

/** The last line to oneself for the night, with the moment it was written in. */
export function nightLineOf({ bide }: App) {
  const last = bide.state.value.nightLines.at(-1)
  return last && { line: reveal(last.line), from: { at: last.at, zone: last.zone } }
}
