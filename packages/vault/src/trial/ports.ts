import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { assert } from '../assert.ts'
import type { Entry } from '../merge.ts'
import { type Door, openDoor, type Ports, type Vault } from '../vault.ts'
import { type Tabs, tabsInOneProcess } from './tabs.ts'

// A value class of the platform, which the store asks for by its global name.
globalThis.IDBKeyRange = IDBKeyRange

/** One browser of a test: its disk, and what its tabs share. */
export type Browser = { indexedDB: IDBFactory; tabs: Tabs; now: { at: number } }

export const newBrowser = (): Browser => ({
  indexedDB: new IDBFactory(),
  tabs: tabsInOneProcess(),
  now: { at: Date.UTC(2026, 10, 24, 22, 40) },
})

export function portsOf(browser: Browser, without: { locks?: boolean; channel?: boolean } = {}) {
  const { die, ...tab } = browser.tabs.tab()
  const ports: Ports = {
    indexedDB: browser.indexedDB,
    crypto,
    locks: without.locks ? undefined : tab.locks,
    channel: without.channel ? () => undefined : tab.channel,
    now: () => browser.now.at,
  }
  return { ports, die }
}

export async function doorIn(browser: Browser, without: { locks?: boolean; channel?: boolean } = {}) {
  const { ports, die } = portsOf(browser, without)
  const door = await openDoor(ports)
  assert(typeof door !== 'string', 'a door of a test opens')
  return { door, die }
}

export async function unlocked(door: Door): Promise<Vault> {
  const vault = await door.unlock()
  assert(typeof vault === 'object', 'the device lock of a test opens')
  return vault
}

export const bytes = (text: string) => new TextEncoder().encode(text)
export const text = (of: Uint8Array) => new TextDecoder().decode(of)

export async function allOf(vault: Vault, after = 0) {
  const entries: Entry[] = []
  let damaged = 0
  let at = after
  for await (const batch of vault.read(after)) {
    entries.push(...batch.entries)
    damaged += batch.damaged
    at = batch.at
  }
  return { entries, damaged, at }
}

export const wordsOf = async (vault: Vault, after = 0) =>
  (await allOf(vault, after)).entries.map(({ body }) => text(body))

/** What an answer holds when it is not a refusal. */
export function kept<T>(answer: T | 'no-room'): T {
  assert(answer !== 'no-room', 'the disk of a test has room')
  return answer as T
}

/** Waits for work that goes on by itself, such as compaction. */
export async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  throw new Error('it never came about')
}
