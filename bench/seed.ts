import { writeEvent } from '@bide/core/event'
import { ruthsLife } from '@bide/core/invented/ruth'
import { openDoor } from '@bide/vault/vault'
import { lifeOf } from './life.ts'

/**
 * Fills the vault of this origin with events such as a person makes, through the real vault; and the peer beside it: one
 * sealed record an event, as one would write it first, under a key of its own.
 */
declare global {
  interface Window {
    seed(count: number): Promise<void>
    seedWeeks(until: number): Promise<void>
    seedPeer(count: number): Promise<void>
    openPeer(): Promise<number>
    putBare(times: number): Promise<number[]>
  }
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

async function fill(texts: Iterable<string>): Promise<void> {
  const ports = { indexedDB, crypto, locks: navigator.locks, channel: () => undefined, now: Date.now }
  const door = await openDoor(ports)
  if (typeof door !== 'object') throw new Error(door)
  const vault = await door.unlock()
  if (typeof vault !== 'object') throw new Error(vault)
  let batch: Uint8Array[] = []
  for (const text of texts) {
    batch.push(bytesOf(text))
    if (batch.length === 1_000) {
      await vault.append(batch)
      batch = []
    }
  }
  if (batch.length > 0) await vault.append(batch)
  door.close()
}

window.seed = (count) => fill(lifeOf(count))
/** Ruth’s weeks, as far as they have gone: up to her last night, without it. */
window.seedWeeks = (until) =>
  fill(
    ruthsLife()
      .filter(({ at }) => at < until)
      .map(writeEvent),
  )

const asked = <T>(request: IDBRequest<T>) =>
  new Promise<T>((done, failed) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error)
  })
const done = (change: IDBTransaction) =>
  new Promise<void>((finished, failed) => {
    change.oncomplete = () => finished()
    change.onerror = () => failed(change.error)
  })

async function peer(): Promise<IDBDatabase> {
  const opening = indexedDB.open('peer', 1)
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('events', { autoIncrement: true })
    opening.result.createObjectStore('keys')
  }
  return asked(opening)
}

window.seedPeer = async (count) => {
  const database = await peer()
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  await asked(database.transaction('keys', 'readwrite').objectStore('keys').put(key, 'key'))
  let sealed: { iv: Uint8Array; body: ArrayBuffer }[] = []
  const flush = async () => {
    const change = database.transaction('events', 'readwrite')
    for (const record of sealed) change.objectStore('events').add(record)
    await done(change)
    sealed = []
  }
  for (const text of lifeOf(count)) {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    sealed.push({ iv, body: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytesOf(text)) })
    if (sealed.length === 1_000) await flush()
  }
  await flush()
  database.close()
}

/** Reads, opens and parses every record of the peer; milliseconds. */
window.openPeer = async () => {
  const began = performance.now()
  const database = await peer()
  const key: CryptoKey = await asked(database.transaction('keys').objectStore('keys').get('key'))
  const records = await asked(database.transaction('events').objectStore('events').getAll())
  const open = async ({ iv, body }: { iv: Uint8Array<ArrayBuffer>; body: ArrayBuffer }) =>
    JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, body)))
  await Promise.all(records.map(open))
  database.close()
  return performance.now() - began
}

/** The floor under a kept letter: 400 bytes put into IndexedDB with strict durability and nothing else; milliseconds. */
window.putBare = async (count) => {
  const database = await peer()
  const took: number[] = []
  for (let n = 0; n < count; n++) {
    const began = performance.now()
    const change = database.transaction('keys', 'readwrite', { durability: 'strict' })
    change.objectStore('keys').put(new Uint8Array(400), 'bare')
    await done(change)
    took.push(performance.now() - began)
  }
  database.close()
  return took
}
