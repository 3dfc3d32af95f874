import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newPhrase, readPhrase, wordsOf } from './phrase.ts'

const back = (of: string) => new Uint8Array(Buffer.from(of, 'hex'))

/** The vectors of BIP39 for 128 bits (trezor/python-mnemonic, vectors.json). */
test.each([
  ['00000000000000000000000000000000', `${'abandon '.repeat(11)}about`],
  [
    '7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f',
    'legal winner thank year wave sausage worth useful legal winner thank yellow',
  ],
  [
    '80808080808080808080808080808080',
    'letter advice cage absurd amount doctor acoustic avoid letter advice cage above',
  ],
  ['ffffffffffffffffffffffffffffffff', `${'zoo '.repeat(11)}wrong`],
  [
    '9e885d952ad362caeb4efe34a8e91bd2',
    'ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic',
  ],
  [
    'c0ba5a8e914111210f2bd131f3d5e08d',
    'scheme spot photo card baby mountain device kick cradle pact join borrow',
  ],
  [
    '23db8160a31d3e0dca3688ed941adbf3',
    'cat swing flag economy stadium alone churn speed unique patch report train',
  ],
  [
    'f30f8c1da665478f49b001d94c5fc452',
    'vessel ladder alter error federal sibling chat ability sun glass valve picture',
  ],
])('[L3] %s is twelve words, and they are it again', (entropy, words) => {
  expect(wordsOf(back(entropy)).join(' ')).toBe(words)
  expect(readPhrase(words)).toEqual({ entropy: back(entropy) })
})

test('[L3] any 16 bytes come back, from whole words or their first four letters, however they are written', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (entropy) => {
      const words = wordsOf(new Uint8Array(entropy))
      const short = words.map((word, i) => ` ${i + 1}. ${word.slice(0, 4).toUpperCase()}\n`).join(',')
      expect(readPhrase(words.join(' '))).toEqual({ entropy })
      expect(readPhrase(short)).toEqual({ entropy })
    }),
  )
})

test('[L3] what is no phrase is told apart: a word there is none of, another number, another order', () => {
  const words = wordsOf(back('9e885d952ad362caeb4efe34a8e91bd2'))
  expect(readPhrase(words.map((word) => (word === 'grab' ? 'grxb' : word)).join(' '))).toEqual({
    unknown: ['grxb'],
  })
  expect(readPhrase(words.slice(1).join(' '))).toBe('not-twelve')
  expect(readPhrase('')).toBe('not-twelve')
  expect(readPhrase([...words].reverse().join(' '))).toBe('no-phrase')
})

test('[L3] two phrases are not the same', () => {
  expect(newPhrase(crypto).words).not.toEqual(newPhrase(crypto).words)
})
