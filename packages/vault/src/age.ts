import { Decrypter, Encrypter } from 'age-encryption'
import { headOf, looksLikeAge } from './age-start.ts'
import type { Bytes } from './bytes.ts'

/**
 * One file in the age format (age-encryption.org/v1), sealed under a passphrase, such as any `age` opens.
 *
 * | part    | bytes | what it is, and what it reveals                                             |
 * | ------- | ----- | --------------------------------------------------------------------------- |
 * | version | 22    | `age-encryption.org/v1`: that it is an age file                              |
 * | stanza  | ~77   | `-> scrypt`, a random salt, the work factor, the wrapped file key            |
 * | mac     | 48    | `---` and HMAC-SHA-256 over the above, under the file key                    |
 * | nonce   | 16    | random                                                                       |
 * | payload | n     | ChaCha20-Poly1305 in pieces of 64 kB (STREAM): the length of what is inside  |
 */

/**
 * [Note: A file is tried elsewhere]
 * Whoever has the file may try passphrases on it for as long as they like, on better machines than a phone. 2^17 with
 * r = 8 asks for 128 MiB and a second or so a try (OWASP's figure for scrypt); age's own 2^18 asks for 256 MiB, which
 * an older phone may not give to a page, and adds one bit. Length of the passphrase adds more, and the screen says so.
 */
export const workFactor = 17
export type Unsealed = Bytes | 'wrong-passphrase' | 'not-a-backup' | 'damaged' | 'newer' | 'no-memory'

/** @param factor the base-2 logarithm of scrypt's work; less than `workFactor` is for tests only */
export async function sealAge(
  plain: Uint8Array,
  passphrase: string,
  factor: number = workFactor,
): Promise<Bytes | 'no-memory'> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(said(passphrase))
  encrypter.setScryptWorkFactor(factor)
  try {
    return (await encrypter.encrypt(plain)) as Bytes
  } catch (error) {
    if (error instanceof RangeError) return 'no-memory'
    throw error
  }
}

/**
 * `'wrong-passphrase'`: the file key does not unwrap. A flipped bit in the stanza looks the same; nothing can tell.
 * `'damaged'`: the passphrase is right, and what it opens is cut short or changed.
 */
export async function openAge(file: Uint8Array, passphrase: string): Promise<Unsealed> {
  const looks = looksLikeAge(file)
  if (looks !== 'yes') return looks
  const byPassphrase = new Decrypter()
  byPassphrase.addPassphrase(said(passphrase))
  let fileKey: Uint8Array
  try {
    fileKey = await byPassphrase.decryptHeader(headOf(file))
  } catch (error) {
    if (error instanceof RangeError) return 'no-memory'
    return error instanceof Error && error.message.startsWith('no identity') ? 'wrong-passphrase' : 'damaged'
  }
  const byKey = new Decrypter()
  byKey.addIdentity({ unwrapFileKey: () => fileKey })
  try {
    return (await byKey.decrypt(file)) as Bytes
  } catch {
    return 'damaged'
  }
}

/** One way to write what can be typed in two: a phone and a computer may send the same é as one sign or as two. */
const said = (passphrase: string) => passphrase.normalize('NFC')
