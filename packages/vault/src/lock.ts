import { compareBytes } from './bytes.ts'
import type { VaultSecret } from './keys.ts'
import { nameIn, openUnder, sealUnder } from './sealed.ts'
import type { Doorplate, Wrapped } from './store.ts'

/**
 * A way of opening a vault: it wraps the vault's secret, and opens the wrap again. A vault keeps a list of wraps,
 * one for each lock that opens it; a passphrase, a passkey and a recovery phrase are locks of this shape.
 */
export type Lock = {
  kind: Wrapped['kind']
  wrap(secret: VaultSecret, plate: Unwrapped): Promise<Wrapped>
  /** `'wrong'`: this lock does not open it, or the plate is not the one it was made for. */
  open(wrapped: Wrapped, plate: Unwrapped): Promise<VaultSecret | 'wrong'>
}

/** What a wrap is bound to: the plate without its wraps. */
export type Unwrapped = Omit<Doorplate, 'wraps'>

const head = (plate: Unwrapped) =>
  ({ kind: 'wrap', vaultId: plate.vaultId, epoch: plate.epoch, name: plate.keyId }) as const

/** The fields the header leaves out, as the record's id. */
const idOf = (kind: Wrapped['kind'], plate: Unwrapped) =>
  `${kind} ${plate.v} ${[...plate.device, ...plate.publicKey].join()}`

/**
 * [V5] The lock that opens by itself on the device it was made on: an AES-256-GCM key that the browser keeps and
 * will not export. It guards against someone who copies the records, not against someone who holds the phone.
 */
export const deviceLock = (crypto: Crypto, key: CryptoKey): Lock => ({
  kind: 'device',
  async wrap(secret, plate) {
    return { kind: 'device', bytes: await sealUnder(crypto, key, head(plate), idOf('device', plate), secret) }
  },
  async open(wrapped, plate) {
    const name = nameIn(wrapped.bytes, 'wrap', plate.epoch)
    if (name === undefined || compareBytes(name, plate.keyId) !== 0) return 'wrong'
    const opened = await openUnder(crypto, key, head(plate), idOf('device', plate), wrapped.bytes)
    return opened === 'broken-seal' || opened.length !== 32 ? 'wrong' : (opened as VaultSecret)
  },
})

export const newDeviceKey = (crypto: Crypto): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
