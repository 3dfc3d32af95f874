import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Bytes } from './bytes.ts'
import { deviceLock } from './lock.ts'
import { memoryStore } from './memory.ts'
import type { Doorplate, Founding, Sealed, Store } from './store.ts'
import { allOf, bytes, kept, newBrowser, portsOf, text, unlocked } from './trial/ports.ts'
import { type Door, doorOn } from './vault.ts'

/**
 * Every stored shape of version 1, as it was on the day it was frozen. The file is not made again: a change that
 * cannot open it would lose what people have written. A new shape gets a new file beside it.
 */
const path = new URL('./frozen/v1.json', import.meta.url)

type Frozen = {
  /** Raw, so that the test can have it: a real one cannot be exported. */
  deviceKey: string
  plate: Record<'vaultId' | 'keyId' | 'device' | 'publicKey' | 'wrap', string> & { epoch: number }
  tail: { at: number; sealed: string }[]
  chunk: { at: number; sealed: string }
  slot: { id: string; sealed: string }
  mark: string
  projection: string
}

const out = (of: Uint8Array) => Buffer.from(of).toString('base64')
const back = (of: string): Bytes => new Uint8Array(Buffer.from(of, 'base64'))
const bodyOf = (i: number) => `{"v":1,"type":"invented","n":${i}}`
const written = Date.UTC(2026, 10, 24, 22, 40)

const keyOf = (raw: Bytes) => crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])

async function doorTo(store: Store): Promise<Door> {
  const browser = newBrowser()
  browser.now.at = written
  return (await doorOn(store, portsOf(browser).ports)) as Door
}

async function freeze(): Promise<void> {
  const raw = crypto.getRandomValues(new Uint8Array(32))
  const deviceKey = await keyOf(raw)
  const store = memoryStore()
  // A founding as the door makes it, wrapped again under a key that can be written down.
  const maker = memoryStore()
  await doorTo(maker)
  const made = await maker.founding()
  const [wrap] = made?.plate.wraps ?? []
  if (!made?.deviceKey || !wrap) throw new Error('no founding')
  const secret = await deviceLock(crypto, made.deviceKey).open(wrap, made.plate)
  if (secret === 'wrong') throw new Error('no secret')
  const again = await deviceLock(crypto, deviceKey).wrap(secret, made.plate)
  await store.found({ plate: { ...made.plate, wraps: [again] }, deviceKey })
  const door = await doorTo(store)
  const vault = await unlocked(door)
  kept(await vault.append(Array.from({ length: 1002 }, (_, i) => bytes(bodyOf(i + 1)))))
  await vault.keepProjection(bytes('what Today showed'), 1002)
  await door.keepDraft('a-draft', bytes('please just talk to me'))
  const { chunk } = await store.next(0)
  const { tail } = await store.next(1000)
  const [slot, mark, projection] = [
    await store.slot('a-draft'),
    await store.disposable('mark'),
    await store.disposable('projection'),
  ]
  if (!chunk || !slot || !mark || !projection) throw new Error('something is missing')
  const sealed = ({ at, sealed: of }: Sealed) => ({ at, sealed: out(of) })
  const { vaultId, keyId, device, publicKey, epoch } = made.plate
  const frozen: Frozen = {
    deviceKey: out(raw),
    plate: {
      vaultId: out(vaultId),
      epoch,
      keyId: out(keyId),
      device: out(device),
      publicKey: out(publicKey),
      wrap: out(again.bytes),
    },
    tail: tail.map(sealed),
    chunk: sealed(chunk),
    slot: { id: 'a-draft', sealed: out(slot) },
    mark: out(mark),
    projection: out(projection),
  }
  writeFileSync(path, `${JSON.stringify(frozen, null, 2)}\n`, { flag: 'wx' })
}

async function thawed(): Promise<Store> {
  const { deviceKey, plate, tail, chunk, slot, mark, projection } = JSON.parse(
    readFileSync(path, 'utf8'),
  ) as Frozen
  const whole: Doorplate = {
    v: 1,
    vaultId: back(plate.vaultId),
    epoch: plate.epoch,
    keyId: back(plate.keyId),
    device: back(plate.device),
    publicKey: back(plate.publicKey),
    wraps: [{ kind: 'device', bytes: back(plate.wrap) }],
  }
  const founding: Founding = { plate: whole, deviceKey: await keyOf(back(deviceKey)) }
  const sealed = (of: { at: number; sealed: string }) => ({ at: of.at, sealed: back(of.sealed) })
  const store = memoryStore()
  await store.found(founding)
  await store.change({ add: tail.map(sealed), chunks: [sealed(chunk)], mark: back(mark) })
  await store.putSlot(slot.id, back(slot.sealed))
  await store.keepDisposable('projection', back(projection))
  return store
}

test('[V11] everything version 1 kept opens, and takes new writes', async () => {
  if (process.env.FREEZE === '1' && !existsSync(path)) await freeze()
  const store = await thawed()
  const door = await doorTo(store)
  expect(door.isNew).toBe(false)
  const vault = await unlocked(door)
  const { entries, damaged, at } = await allOf(vault)
  expect({ damaged, at }).toEqual({ damaged: 0, at: 1002 })
  expect(entries.map(({ body }) => text(body))).toEqual(Array.from({ length: 1002 }, (_, i) => bodyOf(i + 1)))
  expect(entries.every(({ stamp }) => stamp.startsWith(written.toString(16).padStart(12, '0')))).toBe(true)
  expect(await vault.projection()).toEqual({ bytes: bytes('what Today showed'), at: 1002 })
  expect(await vault.drafts()).toEqual([
    { id: 'a-draft', bytes: bytes('please just talk to me'), keptAt: written },
  ])
  const added = kept(await vault.append([bytes('and on')]))
  expect(added.at).toBe(1003)
  expect((added.entries[0]?.stamp ?? '') > (entries.at(-1)?.stamp ?? '')).toBe(true)
})

test('[V11] a record of a newer version is counted, passed by and left as it is', async () => {
  const store = await thawed()
  const newer = Uint8Array.from([2, 1, 0, 0, 0, 1, ...new Array<number>(80).fill(7)])
  await store.change({ add: [{ at: 1003, sealed: newer }] })
  const vault = await unlocked(await doorTo(store))
  expect(await allOf(vault)).toMatchObject({ damaged: 1, at: 1003 })
  kept(await vault.append([bytes('and on')]))
  expect((await store.next(1002)).tail[0]).toEqual({ at: 1003, sealed: newer })
})
