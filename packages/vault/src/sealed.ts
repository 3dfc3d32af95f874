import { type Bytes, joined, uint32, utf8, viewOf } from './bytes.ts'
import { type Keyring, nameFor, type Purpose } from './keys.ts'

/**
 * [V11] A sealed record. This is the first version; a later one gets its own number and its own table, and this
 * one opens for ever.
 *
 * | field   | bytes  | made by        | what it reveals to someone who reads the disk                     |
 * | ------- | ------ | -------------- | ----------------------------------------------------------------- |
 * | version | 1      | this file      | that a Bide of this age or later wrote it                         |
 * | kind    | 1      | the table below | entry, chunk, mark, projection, slot, wrap or earlier            |
 * | epoch   | 4      | the vault      | how many times the vault's secret was renewed                     |
 * | name    | 8      | keys.ts        | which records share a key; for mark and projection, a session     |
 * | nonce   | 12     | chance         | nothing                                                           |
 * | body    | n + 16 | AES-256-GCM    | its length: whole steps of 256, or that of a deflated chunk       |
 *
 * Sealed in with the body, though not kept here (associated data): `bide`, the first 14 bytes above, the vault's
 * id, and the id of the record in its store. So a record opens only as what it is, where it is, in its own vault.
 */
const kinds = { entry: 1, chunk: 2, mark: 3, projection: 4, slot: 5, wrap: 6, earlier: 7 } as const

export type Kind = keyof typeof kinds

/** The part of a header that is bound to the body. */
export type Head = { kind: Kind; vaultId: Bytes; epoch: number; name: Bytes }

const version = 1
export const headLength = 14
const nonceLength = 12

export const headBytes = (head: Head): Bytes =>
  joined(Uint8Array.of(version, kinds[head.kind]), uint32(head.epoch), head.name)

/** What a record is bound to besides its bytes. */
export const boundTo = (head: Head, id: string): Bytes =>
  joined(utf8('bide'), headBytes(head), head.vaultId, utf8(id))

/** The name in a header of this version, kind and epoch; `undefined` for any other, a newer one's included. */
export function nameIn(sealed: Uint8Array, kind: Kind, epoch: number): Bytes | undefined {
  if (sealed.length < headLength || sealed[0] !== version || sealed[1] !== kinds[kind]) return undefined
  if (viewOf(sealed).getUint32(2) !== epoch) return undefined
  return sealed.slice(6, headLength) as Bytes
}

/** The epoch in a header of this version; `undefined` for any other. */
export const epochIn = (sealed: Uint8Array): number | undefined =>
  sealed.length >= headLength && sealed[0] === version ? viewOf(sealed).getUint32(2) : undefined

/** Seals under a given key. `id` is the record's id in its store. */
export async function sealUnder(
  crypto: Crypto,
  key: CryptoKey,
  head: Head,
  id: string,
  plain: Bytes,
): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(nonceLength))
  const aes = { name: 'AES-GCM', iv, additionalData: boundTo(head, id) }
  return joined(headBytes(head), iv, new Uint8Array(await crypto.subtle.encrypt(aes, key, plain)))
}

/** `'broken-seal'`: this key does not open it as what it claims to be. */
export async function openUnder(
  crypto: Crypto,
  key: CryptoKey,
  head: Head,
  id: string,
  sealed: Uint8Array,
): Promise<Bytes | 'broken-seal'> {
  const iv = sealed.slice(headLength, headLength + nonceLength) as Bytes
  const body = sealed.slice(headLength + nonceLength) as Bytes
  const aes = { name: 'AES-GCM', iv, additionalData: boundTo(head, id) }
  try {
    return new Uint8Array(await crypto.subtle.decrypt(aes, key, body))
  } catch {
    return 'broken-seal'
  }
}

/** [V3] Seals a record of the vault as `id` of its store. */
export async function seal(keyring: Keyring, kind: Purpose, id: string, plain: Bytes): Promise<Bytes> {
  const name = nameFor(keyring, kind)
  const key = await keyring.keyFor(kind, name)
  if (key === undefined) throw new Error('vault: a keyring knows the keys it names')
  keyring.count()
  const { crypto, vaultId, epoch } = keyring
  return sealUnder(crypto, key, { kind, vaultId, epoch, name }, id, plain)
}

/**
 * [V3] Opens what `seal` made.
 *
 * Of an earlier epoch it opens by that epoch's secret, while the keyring has it.
 *
 * `undefined`: of another secret, another kind or a newer version; nothing is known to be wrong with it.
 * `'broken-seal'`: sealed under this key and yet will not open as this record; damage, or forgery.
 */
export async function open(
  keyring: Keyring,
  kind: Purpose,
  id: string,
  sealed: Uint8Array,
): Promise<Bytes | 'broken-seal' | undefined> {
  const ring = [keyring, ...keyring.earlier].find(({ epoch }) => nameIn(sealed, kind, epoch) !== undefined)
  const name = ring && nameIn(sealed, kind, ring.epoch)
  const key = name && (await ring.keyFor(kind, name))
  if (ring === undefined || name === undefined || key === undefined) return undefined
  const { crypto, vaultId, epoch } = ring
  return openUnder(crypto, key, { kind, vaultId, epoch, name }, id, sealed)
}
