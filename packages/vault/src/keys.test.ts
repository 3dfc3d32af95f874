import { expect, test } from 'vitest'
import { hkdf, keyringOf, type VaultSecret } from './keys.ts'

const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
const shown = (bytes: ArrayBuffer | Uint8Array) => Buffer.from(bytes as Uint8Array).toString('hex')

const secret = () => new Uint8Array(32).fill(7) as VaultSecret
const vaultId = new Uint8Array(16).fill(1)

test('[V16] HKDF-SHA256 agrees with RFC 5869, test case 1', async () => {
  const root = await crypto.subtle.importKey('raw', new Uint8Array(22).fill(0x0b), 'HKDF', false, [
    'deriveBits',
  ])
  const out = await crypto.subtle.deriveBits(
    hkdf(hex('000102030405060708090a0b0c'), hex('f0f1f2f3f4f5f6f7f8f9')),
    root,
    336,
  )
  expect(shown(out)).toBe(
    '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
  )
})

test('[V16] keys differ by purpose, session, epoch and vault, and cannot be exported', async () => {
  const names = [new Uint8Array(8), new Uint8Array(8).fill(9)]
  const rings = [
    await keyringOf(crypto, secret(), vaultId, 1),
    await keyringOf(crypto, secret(), vaultId, 2),
    await keyringOf(crypto, secret(), new Uint8Array(16).fill(2), 1),
  ]
  const iv = new Uint8Array(12)
  const seen = new Set<string>()
  let made = 0
  for (const ring of rings) {
    const keys = [await ring.keyFor('entry', ring.keyId), await ring.keyFor('chunk', ring.keyId)]
    for (const name of names)
      keys.push(await ring.keyFor('mark', name), await ring.keyFor('projection', name))
    for (const key of keys) {
      if (!key) throw new Error('no key')
      expect(key.extractable).toBe(false)
      seen.add(shown(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new Uint8Array(16))))
      made += 1
    }
    seen.add(shown(ring.keyId)).add(shown(await ring.slotSeed()))
    made += 2
  }
  expect(seen.size).toBe(made)
})

test('[V16] the keyring takes the secret over and leaves zeros', async () => {
  const mine = secret()
  await keyringOf(crypto, mine, vaultId, 1)
  expect(mine.every((byte) => byte === 0)).toBe(true)
})

test('[V16] a key of another secret is not tried, but recognised by its name', async () => {
  const ring = await keyringOf(crypto, secret(), vaultId, 1)
  expect(await ring.keyFor('entry', new Uint8Array(8))).toBeUndefined()
})
