import { expect, test } from 'vitest'
import { stretched } from './argon.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const utf8 = (text: string) => new TextEncoder().encode(text)
const argon = async (passphrase: string, salt: string, passes: number, bits: number, lanes: number) =>
  hex(await stretched(utf8(passphrase), { salt: utf8(salt), passes, memory: 2 ** bits, lanes }))

/**
 * RFC 9106's own vector for Argon2id uses associated data, which hash-wasm cannot be given. These are the vectors of the
 * reference implementation for the same version (phc-winner-argon2, src/test.c, Argon2id 0x13).
 */
test.each([
  ['password', 'somesalt', 2, 16, 1, '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'],
  ['password', 'somesalt', 2, 8, 1, '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
  ['password', 'somesalt', 2, 8, 2, '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037'],
  ['password', 'somesalt', 1, 16, 1, 'f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98'],
  ['password', 'somesalt', 4, 16, 1, '9025d48e68ef7395cca9079da4c4ec3affb3c8911fe4f86d1a2520856f63172c'],
  [
    'differentpassword',
    'somesalt',
    2,
    16,
    1,
    '0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde',
  ],
  ['password', 'diffsalt', 2, 16, 1, 'bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c'],
])('[L1] Argon2id agrees with the reference: %s, %s, %i passes, 2^%i KiB, %i lanes', async (...vector) => {
  const [passphrase, salt, passes, bits, lanes, expected] = vector
  expect(await argon(passphrase, salt, passes, bits, lanes)).toBe(expected)
})
