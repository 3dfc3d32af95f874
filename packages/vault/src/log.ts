import { assert } from './assert.ts'
import { type Bytes, joined, padded, uint32, unpadded, viewOf } from './bytes.ts'
import { type Stamp, stampAt, stampBytes, stampReader } from './clock.ts'
import { type Keyring, topPosition } from './keys.ts'
import { compareEntries, type Entry, union } from './merge.ts'
import { open, seal } from './sealed.ts'
import type { Change, Position, Sealed, Store } from './store.ts'

/**
 * The log: entries as records of a store. These shapes open for ever [V11]; a new one gets a new kind or version.
 *
 * An entry of the tail, sealed as the record of its position, padded as in bytes.ts:
 *
 * | field | bytes | what it is                |
 * | ----- | ----- | ------------------------- |
 * | stamp | 16    | as in clock.ts            |
 * | body  | n     | the caller's, untouched   |
 *
 * A chunk, deflated (RFC 1951) and sealed as the record of its last position, holds for each entry, by stamp:
 *
 * | field    | bytes | what it is                       |
 * | -------- | ----- | -------------------------------- |
 * | position | 4     | the number it had in the tail    |
 * | stamp    | 16    | as in clock.ts                   |
 * | length   | 4     | of the body                      |
 * | body     | n     | the caller's, untouched          |
 *
 * The mark, sealed and padded, says where the log stood when it last grew: position (4), latest stamp (16).
 *
 * [Note: What a chunk covers]
 * Every record at or below the newest chunk's number is in a chunk, save those that did not open and were left in
 * the tail as they are. So a reader that has been told everything up to a number is never owed anything below it.
 */
export type Placed = Entry & { at: Position }

/** Entries in a chunk: enough for deflate to find what repeats, few enough to open in a frame or two. */
export const perChunk = 1_000

export type Batch = { entries: readonly Entry[]; at: Position; damaged: number }
export type Mark = { at: Position; latest: Stamp }

async function through(bytes: Bytes, stream: CompressionStream | DecompressionStream): Promise<Bytes> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer())
}

const deflate = (bytes: Bytes) => through(bytes, new CompressionStream('deflate-raw'))
const inflate = (bytes: Bytes) => through(bytes, new DecompressionStream('deflate-raw'))

async function sealEntry(keyring: Keyring, { at, stamp, body }: Placed): Promise<Sealed> {
  assert(at > 0 && at < topPosition, 'a position is a number the key may still count')
  return { at, sealed: await seal(keyring, 'entry', `${at}`, padded(joined(stampBytes(stamp), body))) }
}

async function openEntry(keyring: Keyring, { at, sealed }: Sealed): Promise<Placed | undefined> {
  const plain = await open(keyring, 'entry', `${at}`, sealed)
  if (plain === undefined || plain === 'broken-seal') return undefined
  const bytes = unpadded(plain)
  return { at, stamp: stampAt(bytes, 0), body: bytes.subarray(16) }
}

/** In handfuls, so that a write asked for meanwhile is sealed between two of them and not after a thousand. */
async function openEntries(keyring: Keyring, records: readonly Sealed[]): Promise<(Placed | undefined)[]> {
  const handful = 100
  const opened: (Placed | undefined)[] = []
  for (let from = 0; from < records.length; from += handful) {
    const some = records.slice(from, from + handful)
    opened.push(...(await Promise.all(some.map((record) => openEntry(keyring, record)))))
  }
  return opened
}

const lastOf = (placed: readonly Placed[]): Position => placed.reduce((last, { at }) => Math.max(last, at), 0)

async function sealChunk(keyring: Keyring, placed: readonly Placed[]): Promise<Sealed> {
  const at = lastOf(placed)
  const byStamp = [...placed].sort((a, b) => compareEntries(a, b) || a.at - b.at)
  const parts = byStamp.flatMap((entry) => [
    uint32(entry.at),
    stampBytes(entry.stamp),
    uint32(entry.body.length),
    entry.body,
  ])
  return { at, sealed: await seal(keyring, 'chunk', `${at}`, await deflate(joined(...parts))) }
}

async function openChunk(keyring: Keyring, { at, sealed }: Sealed): Promise<Placed[] | undefined> {
  const plain = await open(keyring, 'chunk', `${at}`, sealed)
  if (plain === undefined || plain === 'broken-seal') return undefined
  const bytes = await inflate(plain)
  const view = viewOf(bytes)
  const stampIn = stampReader()
  const placed: Placed[] = []
  for (let from = 0; from < bytes.length; ) {
    const length = view.getUint32(from + 20)
    const body = bytes.subarray(from + 24, from + 24 + length)
    placed.push({ at: view.getUint32(from), stamp: stampIn(bytes, from + 4), body })
    from += 24 + length
  }
  return placed
}

const there = <T>(value: T | undefined): value is T => value !== undefined

/**
 * [V4] The next batch after a position, or `undefined` at the end of the log. Its entries are in order and there
 * once each, even where a record is both in a chunk and in the tail. What does not open is counted, and stays.
 */
export async function readOn(store: Store, keyring: Keyring, after: Position): Promise<Batch | undefined> {
  const { chunk, tail } = await store.next(after, perChunk)
  const at = chunk?.at ?? tail.at(-1)?.at
  if (at === undefined) return undefined
  const [whole, singles] = await Promise.all([
    chunk ? openChunk(keyring, chunk) : [],
    openEntries(keyring, tail),
  ])
  const fresh = [...(whole ?? []).filter((placed) => placed.at > after), ...singles.filter(there)]
  const damaged = (whole === undefined ? 1 : 0) + singles.filter((entry) => entry === undefined).length
  return { entries: union(fresh).map(({ stamp, body }) => ({ stamp, body })), at, damaged }
}

/** The tail above the newest chunk, as far as it opens. */
export async function openTail(store: Store, keyring: Keyring): Promise<Placed[]> {
  for (;;) {
    const { chunk } = await store.last()
    const { chunk: newer, tail } = await store.next(chunk)
    // Another tab made a chunk between the two questions: ask again.
    if (newer) continue
    return (await openEntries(keyring, tail)).filter(there)
  }
}

/** Whole chunks of all that is given, and what is left over. */
export async function inChunks(
  keyring: Keyring,
  placed: readonly Placed[],
): Promise<{ chunks: Sealed[]; rest: readonly Placed[] }> {
  const chunks: Sealed[] = []
  const whole = placed.length - (placed.length % perChunk)
  for (let from = 0; from < whole; from += perChunk) {
    chunks.push(await sealChunk(keyring, placed.slice(from, from + perChunk)))
  }
  return { chunks, rest: placed.slice(whole) }
}

/**
 * The change that adds `fresh` at the end of the log. Many at once (an import, a first sync) go straight into
 * chunks, together with the tail before them; see the note on what a chunk covers.
 */
export async function addition(
  store: Store,
  keyring: Keyring,
  fresh: readonly Placed[],
): Promise<Pick<Change, 'add' | 'chunks' | 'gone'>> {
  if (fresh.length < perChunk)
    return { add: await Promise.all(fresh.map((entry) => sealEntry(keyring, entry))) }
  const tail = await openTail(store, keyring)
  const { chunks, rest } = await inChunks(keyring, [...tail, ...fresh])
  return {
    add: await Promise.all(rest.map((entry) => sealEntry(keyring, entry))),
    chunks,
    gone: tail.map(({ at }) => at),
  }
}

export async function sealMark(keyring: Keyring, { at, latest }: Mark): Promise<Bytes> {
  return seal(keyring, 'mark', 'mark', padded(joined(uint32(at), stampBytes(latest))))
}

export async function openMark(keyring: Keyring, sealed: Bytes | undefined): Promise<Mark | undefined> {
  const plain = sealed && (await open(keyring, 'mark', 'mark', sealed))
  if (plain === undefined || plain === 'broken-seal') return undefined
  const bytes = unpadded(plain)
  return { at: viewOf(bytes).getUint32(0), latest: stampAt(bytes, 4) }
}

export const sealProjection = (keyring: Keyring, at: Position, bytes: Uint8Array): Promise<Bytes> =>
  seal(keyring, 'projection', 'projection', padded(joined(uint32(at), bytes)))

export async function openProjection(
  keyring: Keyring,
  sealed: Bytes | undefined,
): Promise<{ bytes: Uint8Array; at: Position } | undefined> {
  const plain = sealed && (await open(keyring, 'projection', 'projection', sealed))
  if (plain === undefined || plain === 'broken-seal') return undefined
  const bytes = unpadded(plain)
  return { at: viewOf(bytes).getUint32(0), bytes: bytes.subarray(4) }
}
