import type { Bytes } from './bytes.ts'

/**
 * What can be read without any key.
 *
 * | field     | bytes | what it reveals                                                   |
 * | --------- | ----- | ----------------------------------------------------------------- |
 * | v         |       | the shape of this record                                          |
 * | vaultId   | 16    | that two copies are of one vault                                  |
 * | epoch     |       | how many times the secret was renewed                             |
 * | keyId     | 8     | which records its secret sealed                                   |
 * | device    | 8     | which database wrote it, among those of one vault                 |
 * | publicKey | 32    | nothing; drafts are sealed to it                                  |
 * | wraps     |       | which ways of opening there are, each with the wrapped secret     |
 *
 * No name, no date. Every wrap is bound to the other fields: a plate that was tampered with does not open.
 */
export type Doorplate = {
  v: 1
  vaultId: Bytes
  epoch: number
  keyId: Bytes
  device: Bytes
  publicKey: Bytes
  wraps: readonly Wrapped[]
}

/** The vault's secret under one lock. */
export type Wrapped = { kind: 'device'; bytes: Bytes }

/** What is made at the very first start: the plate, and the key bound to the device. */
export type Founding = { plate: Doorplate; deviceKey: CryptoKey }

/** The local number of an entry; of a chunk, that of its last entry. 0 stands before the first. */
export type Position = number

export type Sealed = { at: Position; sealed: Bytes }

/** What the log holds next after a position: a chunk with any records beside it, or a piece of the tail. */
export type Stretch = { chunk: Sealed | undefined; tail: readonly Sealed[] }

/** Recomputed from the log when lost. */
export type Disposable = 'mark' | 'projection'

/** One change of the log, all of it or nothing. */
export type Change = {
  /** Nothing may stand after this position for the change to be lawful; left out by one that adds nothing. */
  ifLast?: Position
  add?: readonly Sealed[]
  chunks?: readonly Sealed[]
  /** Tail records that the chunks now hold. All must still be there. */
  gone?: readonly Position[]
  endSlot?: string | undefined
  mark?: Bytes
}

/**
 * Where sealed bytes are kept. It knows places and numbers, no key and no word. `'no-room'` is the disk's
 * refusal: full, over the browser's quota, or failing; then nothing of the change was kept. When a write
 * resolves otherwise, it has been handed to the disk (`durability: 'strict'` where there is one).
 */
export type Store = {
  founding(): Promise<Founding | undefined>
  /** Keeps `fresh` unless something was there first; resolves to what is there. */
  found(fresh: Founding): Promise<Founding | 'no-room'>

  putSlot(id: string, sealed: Bytes): Promise<'kept' | 'no-room'>
  slot(id: string): Promise<Bytes | undefined>
  slotIds(): Promise<string[]>
  dropSlot(id: string): Promise<void>

  disposable(which: Disposable): Promise<Bytes | undefined>
  keepDisposable(which: Disposable, sealed: Bytes): Promise<'kept' | 'no-room'>

  /** The last numbers in use; 0 for none. */
  last(): Promise<{ log: Position; chunk: Position }>
  /** The next chunk that ends after `after`, else the tail, or its first `most` records. One consistent view. */
  next(after: Position, most?: number): Promise<Stretch>
  /** `'taken'`: someone else changed the log first; nothing was done. */
  change(change: Change): Promise<'kept' | 'no-room' | 'taken'>
  close(): void
}
