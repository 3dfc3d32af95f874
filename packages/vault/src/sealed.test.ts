import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Bytes } from './bytes.ts'
import { padded, unpadded } from './bytes.ts'
import { keyringOf, type Purpose, type VaultSecret } from './keys.ts'
import { open, seal } from './sealed.ts'

const hex = (text: string): Bytes =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
const ringOf = (fill: number, vault = 1, epoch = 1) =>
  keyringOf(crypto, new Uint8Array(32).fill(fill) as VaultSecret, new Uint8Array(16).fill(vault), epoch)
const words = new TextEncoder().encode('please just talk to me')
const purposes: Purpose[] = ['entry', 'chunk', 'mark', 'projection']

test('[V3] AES-256-GCM agrees with a NIST CAVP vector (gcmEncryptExtIV256, 96-bit IV, 160-bit AAD)', async () => {
  const raw = hex('83688deb4af8007f9b713b47cfa6c73e35ea7a3aa4ecdb414dded03bf7a0fd3a')
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt'])
  const additionalData = hex('794a14ccd178c8ebfd1379dc704c5e208f9d8424')
  const aes = { name: 'AES-GCM', iv: hex('0b459724904e010a46901cf3'), additionalData }
  const out = await crypto.subtle.encrypt(aes, key, hex('33d893a2114ce06fc15d55e454cf90c3'))
  expect(Buffer.from(out).toString('hex')).toBe(
    'cc66bee423e3fcd4c0865715e95866960fb291bd3dba94a1dfd8b286cfb97ac5',
  )
})

test.each(purposes)('[V3] %s: opens as what it is, where it is', async (kind) => {
  const ring = await ringOf(7)
  const sealed = await seal(ring, kind, '12', words)
  expect(await open(ring, kind, '12', sealed)).toEqual(words)
  expect(sealed.length).toBe(26 + words.length + 16)
  expect(Buffer.from(sealed).includes(Buffer.from(words.subarray(0, 6)))).toBe(false)
})

test.each(purposes)('[V3] %s: any byte changed anywhere, and it does not open', async (kind) => {
  const ring = await ringOf(7)
  const sealed = await seal(ring, kind, '12', words)
  for (let i = 0; i < sealed.length; i++) {
    for (const flip of [1, 0x80]) {
      const forged = sealed.slice()
      forged[i] = (forged[i] ?? 0) ^ flip
      expect(await open(ring, kind, '12', forged)).toSatisfy(
        (opened) => opened === undefined || opened === 'broken-seal',
      )
    }
  }
  for (const length of [0, 1, 13, 14, 25, 26, 41, sealed.length - 1]) {
    expect(await open(ring, kind, '12', sealed.slice(0, length))).not.toEqual(words)
  }
})

test('[V3] moved to another id, it is a broken seal', async () => {
  const ring = await ringOf(7)
  expect(await open(ring, 'entry', '13', await seal(ring, 'entry', '12', words))).toBe('broken-seal')
})

test('[V3] swapped for another kind, even with its header rewritten, it does not open', async () => {
  const ring = await ringOf(7)
  for (const kind of purposes) {
    for (const other of purposes.filter((each) => each !== kind)) {
      const sealed = await seal(ring, kind, '12', words)
      expect(await open(ring, other, '12', sealed)).toBeUndefined()
      const model = await seal(ring, other, '12', words)
      sealed.set(model.subarray(0, 14))
      expect(await open(ring, other, '12', sealed)).toBe('broken-seal')
    }
  }
})

test('[V3] another secret’s records are told apart by name; another vault’s and epoch’s never open', async () => {
  const sealed = await seal(await ringOf(7), 'entry', '12', words)
  expect(await open(await ringOf(8), 'entry', '12', sealed)).toBeUndefined()
  expect(await open(await ringOf(7, 2), 'entry', '12', sealed)).toBeUndefined()
  expect(await open(await ringOf(7, 1, 2), 'entry', '12', sealed)).toBeUndefined()
})

test('[V16] no two seals share a nonce', async () => {
  const ring = await ringOf(7)
  const nonces = new Set<string>()
  for (let i = 0; i < 500; i++) nonces.add((await seal(ring, 'entry', '1', words)).subarray(14, 26).join())
  expect(nonces.size).toBe(500)
})

test('[V3] padding gives the bytes back, and tells lengths only in steps of 256', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      expect(unpadded(padded(bytes))).toEqual(bytes)
      expect(padded(bytes).length).toBe(Math.ceil((bytes.length + 4) / 256) * 256)
    }),
  )
})
