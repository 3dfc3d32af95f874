import {
  AEAD_AES_256_GCM,
  CipherSuite,
  KDF_HKDF_SHA256,
  KEM_DHKEM_X25519_HKDF_SHA256,
  type KeyPair,
} from 'hpke'
import { type Bytes, compareBytes, copyOf, joined, padded, unpadded, utf8, viewOf } from './bytes.ts'
import type { Keyring } from './keys.ts'
import { boundTo, type Head, headBytes, headLength, nameIn } from './sealed.ts'

/**
 * A draft as it was at one moment, sealed to the vault's public key with HPKE (RFC 9180, base mode,
 * DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM), so that a locked Bide can write what it cannot read.
 *
 * | field        | bytes  | what it reveals                                               |
 * | ------------ | ------ | ------------------------------------------------------------- |
 * | head         | 14     | as in sealed.ts; the name is the vault's key id               |
 * | encapsulated | 32     | nothing: a fresh public key for each writing                  |
 * | body         | n + 16 | its length in whole steps of 256 bytes                        |
 *
 * Inside the body: when it was kept (8 bytes, milliseconds since 1970), then the bytes, padded. The head, the
 * vault's id and the draft's id are bound in; `info` is `bide/1 slot`. Base mode proves nothing about the writer:
 * whoever can write to this database can plant a draft, but not read one.
 */
export type Draft = { id: string; bytes: Uint8Array; keptAt: number }

type SlotPair = KeyPair<CryptoKey>

/** One suite only, so that the others stay out of the first bundle. */
export const suite = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM)

const encapsulated = 32
const info = utf8('bide/1 slot')

/** The pair that grows from the vault's slot seed. The private half cannot be exported. */
export const slotPair = (seed: Uint8Array): Promise<SlotPair> => suite.DeriveKeyPair(seed)

export const publicBytes = async (pair: SlotPair): Promise<Bytes> =>
  copyOf(await suite.SerializePublicKey(pair.publicKey))

/** Rejects when the bytes are no such key, or the browser knows no X25519. */
export const publicKeyOf = (bytes: Uint8Array): Promise<CryptoKey> => suite.DeserializePublicKey(bytes)

/** [V7] Seals a draft with nothing but the public key. */
export async function sealSlot(to: CryptoKey, head: Head, { id, bytes, keptAt }: Draft): Promise<Bytes> {
  const time = new Uint8Array(8)
  viewOf(time).setFloat64(0, keptAt)
  const plain = padded(joined(time, bytes))
  const { encapsulatedSecret, ciphertext } = await suite.Seal(to, plain, { aad: boundTo(head, id), info })
  return joined(headBytes(head), encapsulatedSecret, ciphertext)
}

/** `undefined`: another vault's, or a newer version's. `'broken-seal'`: ours, and damaged. */
export async function openSlot(
  pair: SlotPair,
  head: Head,
  id: string,
  sealed: Uint8Array,
): Promise<Draft | 'broken-seal' | undefined> {
  const name = nameIn(sealed, 'slot', head.epoch)
  if (name === undefined || compareBytes(name, head.name) !== 0) return undefined
  const secret = sealed.slice(headLength, headLength + encapsulated)
  const body = sealed.slice(headLength + encapsulated)
  try {
    const plain = unpadded(await suite.Open(pair, secret, body, { aad: boundTo(head, id), info }))
    return { id, bytes: plain.slice(8), keptAt: viewOf(plain).getFloat64(0) }
  } catch {
    return 'broken-seal'
  }
}

/** The same by whichever epoch of a keyring it was sealed in. */
export async function openAnySlot(
  keyring: Keyring,
  id: string,
  sealed: Uint8Array,
): Promise<Draft | 'broken-seal' | undefined> {
  for (const ring of [keyring, ...keyring.earlier]) {
    const head = { kind: 'slot', vaultId: ring.vaultId, epoch: ring.epoch, name: ring.keyId } as const
    if (nameIn(sealed, 'slot', ring.epoch) === undefined) continue
    return openSlot(await slotPair(await ring.slotSeed()), head, id, sealed)
  }
  return undefined
}
