import { assert } from './assert.ts'
import { type Bytes, compareBytes, joined, uint32, utf8 } from './bytes.ts'

/**
 * [V16] Every key of a vault grows from one secret of 32 random bytes, by HKDF-SHA256 (RFC 5869) with the vault's id
 * as the salt. What the key is for, and nothing else, tells one key from another:
 *
 * | info                                    | makes               | seals                                  |
 * | --------------------------------------- | ------------------- | -------------------------------------- |
 * | `bide/1 key id` epoch                   | 8 bytes, public     | nothing; it stands in every header     |
 * | `bide/1 entry` epoch key id             | AES-256-GCM key     | one entry of the tail                  |
 * | `bide/1 chunk` epoch key id             | AES-256-GCM key     | about a thousand entries               |
 * | `bide/1 mark` epoch session             | AES-256-GCM key     | where the log and its clock stand      |
 * | `bide/1 projection` epoch session       | AES-256-GCM key     | what Today shows                       |
 * | `bide/1 slot` epoch                     | seed of an X25519 pair | open drafts, through HPKE           |
 * | `bide/1 earlier` epoch key id           | AES-256-GCM key     | the secrets of earlier epochs          |
 *
 * What opens a lock becomes a key the same way, with the vault's id as the salt:
 *
 * | info                                    | grows from          | makes                                  |
 * | --------------------------------------- | ------------------- | -------------------------------------- |
 * | `bide/1 lock passphrase`                | Argon2id's 32 bytes | AES-256-GCM key, seals one wrap        |
 * | `bide/1 lock passkey`                   | the 32 bytes of PRF | AES-256-GCM key, seals one wrap        |
 * | `bide/1 lock recovery`                  | 16 bytes, as words  | seed of an X25519 pair, for one wrap   |
 *
 * The label is followed by a zero byte, so that no label can be the beginning of another one with its number.
 */
export type Purpose = 'entry' | 'chunk' | 'mark' | 'projection' | 'earlier'

/** 32 bytes from which all else is derived. Kept only wrapped; overwritten once a keyring holds it. */
export type VaultSecret = Bytes & { readonly [tag]: 'VaultSecret' }
declare const tag: unique symbol

/**
 * [Note: Nonces are drawn, and their number is bounded]
 * AES-GCM must never see a nonce twice under one key. Several tabs, and restored copies of one phone, share a
 * key without sharing a counter, so a counter could repeat; 96 random bits need no memory. NIST SP 800-38D
 * (8.3) allows 2³² of them to a key. Entries and chunks count by their position in the log, which stops at
 * 2³¹; the other half is left for writes that failed and were sealed again. The mark and the projection are
 * sealed as often as one likes, so their keys belong to one session (one unlocking in one tab) and its seals are
 * counted here.
 */
const sealsPerSession = 2 ** 31
export const topPosition = 2 ** 31

export type Keyring = {
  readonly crypto: Crypto
  /** 16 bytes */
  readonly vaultId: Bytes
  readonly epoch: number
  /** 8 bytes that name the secret, for headers. */
  readonly keyId: Bytes
  /** 8 bytes drawn at unlocking, for the keys that belong to a session. */
  readonly session: Bytes
  /** The key named by 8 bytes of a header, or `undefined` when they name another secret's. */
  keyFor(purpose: Purpose, name: Bytes): Promise<CryptoKey | undefined>
  /** Counts one seal of this session, and refuses beyond the budget. */
  count(): void
  /** 32 bytes, the seed of the pair that drafts are sealed to. */
  slotSeed(): Promise<Bytes>
  /**
   * The secret once more, to be wrapped under another lock: overwrite it at once. In between it is in memory only
   * sealed, under a key that cannot be exported.
   */
  secretAgain(): Promise<VaultSecret>
  /** Keyrings of earlier epochs, the latest first. */
  readonly earlier: readonly Keyring[]
}

export const newSecret = (crypto: Crypto): VaultSecret =>
  crypto.getRandomValues(new Uint8Array(32)) as VaultSecret

const info = (label: string, epoch: number, name: Uint8Array = new Uint8Array(0)) =>
  joined(utf8(`bide/1 ${label}`), Uint8Array.of(0), uint32(epoch), name)

/** The same for what opens a lock: it belongs to no epoch. */
export const lockInfo = (kind: 'passphrase' | 'passkey' | 'recovery') =>
  joined(utf8(`bide/1 lock ${kind}`), Uint8Array.of(0))

export const hkdf = (salt: Bytes, about: Bytes) =>
  ({ name: 'HKDF', hash: 'SHA-256', salt, info: about }) as const

const belongsToSession: Record<Purpose, boolean> = {
  entry: false,
  chunk: false,
  mark: true,
  projection: true,
  earlier: false,
}

/** The name a header carries for what is sealed now. */
export const nameFor = (keyring: Keyring, purpose: Purpose): Bytes =>
  belongsToSession[purpose] ? keyring.session : keyring.keyId

/** Takes the secret over: its bytes are zero afterwards, and what remains cannot be exported. */
export async function keyringOf(
  crypto: Crypto,
  secret: VaultSecret,
  vaultId: Bytes,
  epoch: number,
  earlier: readonly Keyring[] = [],
): Promise<Keyring> {
  assert(secret.length === 32, 'a vault secret is 32 bytes')
  assert(vaultId.length === 16, 'a vault id is 16 bytes')
  const root = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey', 'deriveBits'])
  const inMemory = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
  const once = { name: 'AES-GCM', iv: new Uint8Array(12) }
  const hidden = await crypto.subtle.encrypt(once, inMemory, secret)
  secret.fill(0)
  const bits = async (label: string, bytes: number) =>
    new Uint8Array(await crypto.subtle.deriveBits(hkdf(vaultId, info(label, epoch)), root, 8 * bytes))
  const keyId = await bits('key id', 8)
  const known = new Map<string, Promise<CryptoKey>>()
  let seals = 0
  return {
    crypto,
    vaultId,
    epoch,
    keyId,
    session: crypto.getRandomValues(new Uint8Array(8)),
    async keyFor(purpose, name) {
      if (!belongsToSession[purpose] && compareBytes(name, keyId) !== 0) return undefined
      const wanted = `${purpose} ${name.join()}`
      const key =
        known.get(wanted) ??
        crypto.subtle.deriveKey(
          hkdf(vaultId, info(purpose, epoch, name)),
          root,
          { name: 'AES-GCM', length: 256 },
          false,
          ['encrypt', 'decrypt'],
        )
      known.set(wanted, key)
      return key
    },
    count() {
      seals += 1
      assert(seals < sealsPerSession, 'a session seals no more than 2³¹ records')
    },
    slotSeed: () => bits('slot', 32),
    secretAgain: async () =>
      new Uint8Array(await crypto.subtle.decrypt(once, inMemory, hidden)) as VaultSecret,
    earlier,
  }
}
