import { type Bytes, compareBytes } from './bytes.ts'

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
 * | earlier   |       | secrets of earlier epochs, each sealed under the present one      |
 * | resealed  |       | that no record of an earlier epoch was left when it was looked for |
 *
 * No name, no date. Every wrap is bound to the fields above it: a plate that was tampered with does not open.
 */
export type Doorplate = {
  v: 1
  vaultId: Bytes
  epoch: number
  keyId: Bytes
  device: Bytes
  publicKey: Bytes
  wraps: readonly Wrapped[]
  earlier?: readonly Earlier[] | undefined
  resealed?: true | undefined
}

/**
 * The vault's secret under one lock, with what the lock needs to be asked for it. `bytes` is a sealed record of the
 * kind `wrap` (sealed.ts); for `recovery` it is sealed with HPKE, as a draft is (slot.ts).
 *
 * | kind       | beside the bytes                     | what that reveals                                      |
 * | ---------- | ------------------------------------ | ------------------------------------------------------ |
 * | device     | nothing                              |                                                        |
 * | passphrase | salt (16), memory (KiB), passes, lanes | what a guess costs                                   |
 * | passkey    | credential (as the authenticator named it), salt (32) | which passkey of this phone to ask for |
 * | recovery   | publicKey (32)                       | nothing: 128 bits of chance stand behind it            |
 */
export type Wrapped =
  | { kind: 'device'; bytes: Bytes }
  | ({ kind: 'passphrase'; bytes: Bytes; salt: Bytes } & Cost)
  | { kind: 'passkey'; bytes: Bytes; credential: Bytes; salt: Bytes }
  | { kind: 'recovery'; bytes: Bytes; publicKey: Bytes }

/** What one guess at a passphrase costs: Argon2id's memory in KiB, its passes, and its lanes. */
export type Cost = { memory: number; passes: number; lanes: number }

/** The secret of an earlier epoch, sealed under the present one. */
export type Earlier = { epoch: number; keyId: Bytes; bytes: Bytes }

/** The plate, and the key bound to the device where there is such a lock. */
export type Founding = { plate: Doorplate; deviceKey: CryptoKey | undefined }

/** One record sealed anew. It is put only where `was` still stands, so that nothing newer is written over. */
export type Swap = { was: Bytes; now: Bytes } & (
  | { in: 'tail' | 'chunks'; at: Position }
  | { in: 'slots'; at: string }
  | { in: 'projection'; at: Disposable }
)

/** The local number of an entry; of a chunk, that of its last entry. 0 stands before the first. */
export type Position = number

export type Sealed = { at: Position; sealed: Bytes }

/** What the log holds next after a position: a chunk with any records beside it, or a piece of the tail. */
type Stretch = { chunk: Sealed | undefined; tail: readonly Sealed[] }

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
  /** The slot that ends must still be there: what it held is added once, whoever comes first. */
  onlyWithSlot?: boolean
  mark?: Bytes
}

/**
 * [V13] Where sealed bytes are kept. It knows places and numbers, no key and no word. `'no-room'` is the disk's
 * refusal: full, over the browser's quota, or failing; then nothing of the change was kept. When a write
 * resolves otherwise, it has been handed to the disk (`durability: 'strict'` where there is one).
 */
export type Store = {
  founding(): Promise<Founding | undefined>
  /** Keeps `fresh` unless something was there first; resolves to what is there. */
  found(fresh: Founding): Promise<Founding | 'no-room'>
  /** Hangs another plate, and puts or takes away the device key with it. `'taken'`: `was` hangs there no more. */
  rehang(was: Doorplate, next: Founding): Promise<'hung' | 'taken' | 'no-room'>
  /** One transaction for all of them. */
  swap(records: readonly Swap[]): Promise<'kept' | 'no-room'>

  /** `ends` is a slot that goes in the same step. */
  putSlot(id: string, sealed: Bytes, ends?: string): Promise<'kept' | 'no-room'>
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

/** Whether two plates say the same, wrap by wrap. */
export function isSamePlate(a: Doorplate, b: Doorplate): boolean {
  const sameWraps =
    a.wraps.length === b.wraps.length &&
    a.wraps.every(({ kind, bytes }, i) => {
      const other = b.wraps[i]
      return other !== undefined && kind === other.kind && compareBytes(bytes, other.bytes) === 0
    })
  const sameVault = compareBytes(a.vaultId, b.vaultId) === 0
  return sameVault && a.epoch === b.epoch && a.resealed === b.resealed && sameWraps
}
