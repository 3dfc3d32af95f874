import { type Bytes, compareBytes, copyOf, joined, utf8 } from './bytes.ts'
import { hkdf, lockInfo, type VaultSecret } from './keys.ts'
import { boundTo, headBytes, headLength, nameIn, openUnder, sealUnder } from './sealed.ts'
import { publicBytes, publicKeyOf, slotPair, suite } from './slot.ts'
import type { Cost, Doorplate, Wrapped } from './store.ts'

/**
 * A way of opening a vault: it wraps the vault's secret, and opens the wrap again. A vault keeps a list of wraps, one
 * for each lock that opens it: one for every day (the device, a passphrase or a passkey), and twelve words for the day
 * that one is lost.
 */
export type Lock = {
  kind: Wrapped['kind']
  wrap(secret: VaultSecret, plate: Unwrapped): Promise<Wrapped>
  /** `'wrong'`: this lock does not open it, or the plate is not the one it was made for. */
  open(wrapped: Wrapped, plate: Unwrapped): Promise<VaultSecret | 'wrong'>
}

/** What a wrap is bound to: the plate without its wraps. */
export type Unwrapped = Omit<Doorplate, 'wraps' | 'earlier' | 'resealed'>

/** Argon2id (RFC 9106) over UTF-8: 32 bytes. Rejects where WebAssembly is not allowed to run. */
export type Stretch = (passphrase: Bytes, how: { salt: Bytes } & Cost) => Promise<Bytes>

/** A guess costs a phone about a second, and 64 MiB each time. RFC 9106, 4, second recommendation, with one lane. */
const firstCost: Cost = { memory: 64 * 1024, passes: 3, lanes: 1 }

/** Beyond these no Bide ever wrapped: a plate that says so was tampered with, and would only stop the phone. */
const mostCost: Cost = { memory: 1024 * 1024, passes: 64, lanes: 16 }

const head = (plate: Unwrapped) =>
  ({ kind: 'wrap', vaultId: plate.vaultId, epoch: plate.epoch, name: plate.keyId }) as const

/** The fields the header leaves out, as the record's id. What stands beside the bytes is bound in with them. */
const idOf = (kind: Wrapped['kind'], plate: Unwrapped, beside: readonly (Uint8Array | number)[] = []) => {
  const plain = `${kind} ${plate.v} ${[...plate.device, ...plate.publicKey].join()}`
  return [plain, ...beside.map((part) => (typeof part === 'number' ? part : part.join()))].join(' ')
}

async function sealIn(crypto: Crypto, key: CryptoKey, id: string, plate: Unwrapped, secret: VaultSecret) {
  return sealUnder(crypto, key, head(plate), id, secret)
}

async function openIn(
  crypto: Crypto,
  key: CryptoKey,
  id: string,
  plate: Unwrapped,
  bytes: Bytes,
): Promise<VaultSecret | 'wrong'> {
  const name = nameIn(bytes, 'wrap', plate.epoch)
  if (name === undefined || compareBytes(name, plate.keyId) !== 0) return 'wrong'
  const opened = await openUnder(crypto, key, head(plate), id, bytes)
  return opened === 'broken-seal' || opened.length !== 32 ? 'wrong' : (opened as VaultSecret)
}

/**
 * [V5] The lock that opens by itself on the device it was made on: an AES-256-GCM key that the browser keeps and
 * will not export. It guards against someone who copies the records, not against someone who holds the phone.
 */
export const deviceLock = (crypto: Crypto, key: CryptoKey): Lock => ({
  kind: 'device',
  async wrap(secret, plate) {
    return { kind: 'device', bytes: await sealIn(crypto, key, idOf('device', plate), plate, secret) }
  },
  async open(wrapped, plate) {
    return wrapped.kind === 'device'
      ? openIn(crypto, key, idOf('device', plate), plate, wrapped.bytes)
      : 'wrong'
  },
})

export const newDeviceKey = (crypto: Crypto): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])

/** Takes the bytes over: they are zero afterwards. */
async function grown(crypto: Crypto, from: Bytes, kind: 'passphrase' | 'passkey', vaultId: Bytes) {
  const root = await crypto.subtle.importKey('raw', from, 'HKDF', false, ['deriveKey'])
  from.fill(0)
  const aes = { name: 'AES-GCM', length: 256 }
  return crypto.subtle.deriveKey(hkdf(vaultId, lockInfo(kind)), root, aes, false, ['encrypt', 'decrypt'])
}

/** One person types é as one letter, another as two; a keyboard adds a space at the end. It is the same passphrase. */
const normal = (passphrase: string): Bytes => utf8(passphrase.normalize('NFKC').trim())

/** [L1] A passphrase, stretched with a salt of its own; what a guess costs is kept beside the wrap. */
export const passphraseLock = (crypto: Crypto, stretch: Stretch, passphrase: string): Lock => {
  const keyFor = async (plate: Unwrapped, how: { salt: Bytes } & Cost) => {
    const typed = normal(passphrase)
    const bytes = await stretch(typed, how)
    typed.fill(0)
    return grown(crypto, bytes, 'passphrase', plate.vaultId)
  }
  const idWith = (plate: Unwrapped, { salt, memory, passes, lanes }: { salt: Bytes } & Cost) =>
    idOf('passphrase', plate, [salt, memory, passes, lanes])
  return {
    kind: 'passphrase',
    async wrap(secret, plate) {
      const how = { salt: crypto.getRandomValues(new Uint8Array(16)), ...firstCost }
      const key = await keyFor(plate, how)
      return {
        kind: 'passphrase',
        bytes: await sealIn(crypto, key, idWith(plate, how), plate, secret),
        ...how,
      }
    },
    async open(wrapped, plate) {
      if (wrapped.kind !== 'passphrase') return 'wrong'
      const { bytes, salt, memory, passes, lanes } = wrapped
      if (memory > mostCost.memory || passes > mostCost.passes || lanes > mostCost.lanes) return 'wrong'
      const key = await keyFor(plate, { salt, memory, passes, lanes })
      return openIn(crypto, key, idWith(plate, wrapped), plate, bytes)
    },
  }
}

/** What a passkey answered: 32 bytes by WebAuthn's PRF, for the salt it was asked with. */
export type Passkey = { credential: Bytes; salt: Bytes; output: Bytes }

/** [L2] A passkey: what its authenticator makes of a salt, and nobody else can. */
export const passkeyLock = (crypto: Crypto, { credential, salt, output }: Passkey): Lock => {
  const keyFor = (plate: Unwrapped) => grown(crypto, copyOf(output), 'passkey', plate.vaultId)
  const id = (plate: Unwrapped) => idOf('passkey', plate, [credential, salt])
  return {
    kind: 'passkey',
    async wrap(secret, plate) {
      const bytes = await sealIn(crypto, await keyFor(plate), id(plate), plate, secret)
      return { kind: 'passkey', bytes, credential: copyOf(credential), salt: copyOf(salt) }
    },
    async open(wrapped, plate) {
      return wrapped.kind === 'passkey'
        ? openIn(crypto, await keyFor(plate), id(plate), plate, wrapped.bytes)
        : 'wrong'
    },
  }
}

const encapsulated = 32
const wrapInfo = utf8('bide/1 wrap')

/** The pair that grows from the 16 bytes behind twelve words. */
async function recoveryPair(crypto: Crypto, entropy: Bytes, vaultId: Bytes) {
  const root = await crypto.subtle.importKey('raw', entropy, 'HKDF', false, ['deriveBits'])
  const seed = await crypto.subtle.deriveBits(hkdf(vaultId, lockInfo('recovery')), root, 256)
  return slotPair(new Uint8Array(seed))
}

/**
 * [L3] Wraps for the one who has the twelve words, without having them: a new vault key is wrapped again for words
 * that were written on paper long ago. HPKE in base mode (RFC 9180), as for drafts.
 */
export async function wrapForRecovery(
  secret: VaultSecret,
  plate: Unwrapped,
  publicKey: Bytes,
): Promise<Wrapped> {
  const aad = boundTo(head(plate), idOf('recovery', plate, [publicKey]))
  const to = await publicKeyOf(publicKey)
  const { encapsulatedSecret, ciphertext } = await suite.Seal(to, secret, { aad, info: wrapInfo })
  const bytes = joined(headBytes(head(plate)), encapsulatedSecret, ciphertext)
  return { kind: 'recovery', bytes, publicKey: copyOf(publicKey) }
}

/** [L3] Twelve words of BIP39: 128 bits of chance, so they need no stretching. */
export const recoveryLock = (crypto: Crypto, entropy: Bytes): Lock => ({
  kind: 'recovery',
  async wrap(secret, plate) {
    const pair = await recoveryPair(crypto, entropy, plate.vaultId)
    return wrapForRecovery(secret, plate, await publicBytes(pair))
  },
  async open(wrapped, plate) {
    if (wrapped.kind !== 'recovery') return 'wrong'
    const { bytes, publicKey } = wrapped
    const name = nameIn(bytes, 'wrap', plate.epoch)
    if (name === undefined || compareBytes(name, plate.keyId) !== 0) return 'wrong'
    const pair = await recoveryPair(crypto, entropy, plate.vaultId)
    const aad = boundTo(head(plate), idOf('recovery', plate, [publicKey]))
    const fresh = bytes.slice(headLength, headLength + encapsulated)
    const body = bytes.slice(headLength + encapsulated)
    try {
      const opened = copyOf(await suite.Open(pair, fresh, body, { aad, info: wrapInfo }))
      return opened.length === 32 ? (opened as VaultSecret) : 'wrong'
    } catch {
      return 'wrong'
    }
  },
})
