import { expect, test } from 'vitest'
import type { Bytes } from './bytes.ts'
import type { Head } from './sealed.ts'
import { openSlot, publicBytes, publicKeyOf, sealSlot, slotPair, suite } from './slot.ts'

const hex = (text: string): Bytes =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
const shown = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/**
 * RFC 9180's published vectors (test-vectors.json at cfrg/draft-irtf-cfrg-hpke 5f503c5, which the RFC's appendix
 * names), the one of mode 0, KEM 0x0020, KDF 0x0001, AEAD 0x0002: the suite used here.
 */
const published = {
  info: '4f6465206f6e2061204772656369616e2055726e',
  ikmR: 'dac33b0e9db1b59dbbea58d59a14e7b5896e9bdf98fad6891e99d1686492b9ee',
  pkRm: '430f4b9859665145a6b1ba274024487bd66f03a2dd577d7753c68d7d7d00c00c',
  enc: '6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256',
  pt: '4265617574792069732074727574682c20747275746820626561757479',
  encryptions: [
    {
      aad: '436f756e742d30',
      ct: 'e5d84cd531cfb583096e7cfa9641bd3079cf3a91cda813c52deb5f512be9931980a41de125a925cdad859d5b7a',
    },
    {
      aad: '436f756e742d31',
      ct: '2c43aff25343fdbff864506f0818b9d87df84ea01b1a2144d23b4d40c26bf655fdf197fe40297a8aebeed5cc2d',
    },
  ],
}

test('[V7] HPKE agrees with the vector RFC 9180 publishes for X25519, HKDF-SHA256, AES-256-GCM', async () => {
  const pair = await slotPair(hex(published.ikmR))
  expect(shown(await publicBytes(pair))).toBe(published.pkRm)
  const recipient = await suite.SetupRecipient(pair, hex(published.enc), { info: hex(published.info) })
  for (const { aad, ct } of published.encryptions) {
    expect(shown(await recipient.Open(hex(ct), hex(aad)))).toBe(published.pt)
  }
})

const head: Head = {
  kind: 'slot',
  vaultId: new Uint8Array(16).fill(1),
  epoch: 1,
  name: new Uint8Array(8).fill(2),
}
const words = new TextEncoder().encode('please just talk to me')
const draft = { id: 'a', bytes: words, keptAt: Date.UTC(2026, 10, 24, 22, 40) }
const pairOf = (fill: number) => slotPair(new Uint8Array(32).fill(fill))

async function sealed(): Promise<Bytes> {
  const pair = await pairOf(7)
  return sealSlot(await publicKeyOf(await publicBytes(pair)), head, draft)
}

test('[V7] what is sealed to the public key opens with the private one, and only with it', async () => {
  const slot = await sealed()
  expect(await openSlot(await pairOf(7), head, 'a', slot)).toEqual(draft)
  expect(await openSlot(await pairOf(8), head, 'a', slot)).toBe('broken-seal')
  expect((await pairOf(7)).privateKey.extractable).toBe(false)
})

test('[V7] any byte changed, another id, another vault: it does not open', async () => {
  const slot = await sealed()
  const pair = await pairOf(7)
  for (let i = 0; i < slot.length; i++) {
    const forged = slot.slice()
    forged[i] = (forged[i] ?? 0) ^ 1
    expect(await openSlot(pair, head, 'a', forged)).toSatisfy(
      (opened) => opened === undefined || opened === 'broken-seal',
    )
  }
  expect(await openSlot(pair, head, 'b', slot)).toBe('broken-seal')
  expect(await openSlot(pair, { ...head, vaultId: new Uint8Array(16) }, 'a', slot)).toBe('broken-seal')
  expect(await openSlot(pair, { ...head, name: new Uint8Array(8) }, 'a', slot)).toBeUndefined()
})

test('[V7] the length on disk is that of a step, not of the words', async () => {
  const pair = await pairOf(7)
  const length = async (bytes: Uint8Array) =>
    (await sealSlot(pair.publicKey, head, { ...draft, bytes })).length
  expect(await length(new Uint8Array(0))).toBe(await length(new Uint8Array(240)))
  expect(await length(new Uint8Array(245))).toBe((await length(words)) + 256)
})
