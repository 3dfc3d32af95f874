import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import type { Bytes } from './bytes.ts'

/**
 * [L3] 16 bytes as twelve English words and back, by BIP39: 128 bits and four of a checksum. Only its words are used,
 * not its seed. Loaded when someone writes the words down or comes back with them.
 */
export const newPhrase = (crypto: Crypto): { words: readonly string[]; entropy: Bytes } => {
  const entropy = crypto.getRandomValues(new Uint8Array(16))
  return { words: wordsOf(entropy), entropy }
}

export const wordsOf = (entropy: Bytes): readonly string[] => entropyToMnemonic(entropy, wordlist).split(' ')

/**
 * Reads what someone typed from paper. The first four letters tell every word from the others, so they are enough.
 * `unknown`: words that are not in the list; `'not-twelve'`: of another number; `'no-phrase'`: all twelve are words of
 * the list, but in this order they are no phrase: one is another, or two changed places.
 */
export function readPhrase(
  typed: string,
): { entropy: Bytes } | { unknown: readonly string[] } | 'not-twelve' | 'no-phrase' {
  const given =
    typed
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  const read = given.map((word) => (wordlist.includes(word) ? word : byFour(word)))
  const unknown = given.filter((_, i) => read[i] === undefined)
  if (unknown.length > 0) return { unknown }
  if (read.length !== 12) return 'not-twelve'
  try {
    return { entropy: new Uint8Array(mnemonicToEntropy(read.join(' '), wordlist)) }
  } catch {
    return 'no-phrase'
  }
}

/** A word of three letters is whole in itself. */
const byFour = (word: string): string | undefined =>
  word.length < 4 ? undefined : wordlist.find((each) => each.length >= 4 && each.startsWith(word.slice(0, 4)))
