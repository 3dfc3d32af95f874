import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { memoryStore } from '@bide/vault/memory'
import { type Brought, type Door, doorOn, type NewLock, type Vault } from '@bide/vault/vault'
import { expect, test } from 'vitest'
import { stretched } from './argon.ts'

/**
 * A vault under each lock, as it was on the day it was frozen, with what opens it: the locks, a log and a draft of two
 * epochs, and something put down while locked. The file is not made again: a change that cannot open it would shut
 * people out. A new shape gets a new file beside it.
 */
const path = new URL('./frozen-locks-1.json', import.meta.url)

type Store = ReturnType<typeof memoryStore>
type Frozen = Record<string, { brought: unknown; plate: unknown; tail: unknown; slots: unknown }>

/** Bytes as `{"base64": …}` and back. */
const out = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, part) =>
      part instanceof Uint8Array || (part?.constructor?.name === 'Uint8Array' && part.buffer)
        ? { base64: Buffer.from(part).toString('base64') }
        : part,
    ),
  )
const back = <T>(value: unknown): T =>
  JSON.parse(JSON.stringify(value), (_, part) =>
    typeof part?.base64 === 'string' ? new Uint8Array(Buffer.from(part.base64, 'base64')) : part,
  )

const ports = {
  crypto,
  locks: undefined,
  channel: () => undefined,
  now: () => Date.UTC(2026, 10, 24, 22, 40),
  stretch: async (passphrase: Uint8Array, how: Parameters<typeof stretched>[1]) =>
    new Uint8Array(await stretched(passphrase, how)),
}
const bytes = (text: string) => new TextEncoder().encode(text)
const text = (of: Uint8Array) => new TextDecoder().decode(of)
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))

async function opened(door: Door, brought?: Brought): Promise<Vault> {
  const vault = await door.unlock(brought)
  if (typeof vault !== 'object') throw new Error(vault)
  return vault
}

async function frozenUnder(lock: NewLock, entropy: Uint8Array): Promise<Store> {
  const store = memoryStore()
  const door = (await doorOn(store, ports)) as Door
  const vault = await opened(door)
  await vault.append([bytes('before the lock')])
  // The old key goes on for a moment, as in another tab: its record stays under the first epoch.
  const other = await opened((await doorOn(store, ports)) as Door)
  await vault.setLock({ lock, recovery: entropy, newKey: true })
  await vault.resealed()
  await other.append([bytes('under the old key')])
  const again = await opened((await doorOn(store, ports)) as Door, broughtFor(lock))
  await again.append([bytes('under the new key')])
  await door.keepDraft('a-draft', bytes('are you awake'))
  await door.putDownLocked('an-item', bytes('put down'))
  return store
}

const broughtFor = (lock: NewLock): Brought | undefined => {
  if (lock.kind === 'passphrase') return lock
  return lock.kind === 'passkey' ? { kind: 'passkey', output: lock.output } : undefined
}

async function freeze() {
  const entropy = random(16)
  const locks: NewLock[] = [
    { kind: 'passphrase', passphrase: 'the kettle sings at nine, café' },
    { kind: 'passkey', credential: random(32), salt: random(32), output: random(32) },
  ]
  const frozen: Frozen = {}
  for (const lock of locks) {
    const store = await frozenUnder(lock, entropy)
    const ids = await store.slotIds()
    frozen[lock.kind] = {
      brought: out([broughtFor(lock), { kind: 'recovery', entropy }]),
      plate: out((await store.founding())?.plate),
      tail: out((await store.next(0)).tail),
      slots: out(await Promise.all(ids.map(async (id) => ({ id, sealed: await store.slot(id) })))),
    }
  }
  writeFileSync(path, `${JSON.stringify(frozen, null, 2)}\n`, { flag: 'wx' })
}

test('[V11] [L1] [L2] [L3] a vault frozen under each lock opens by each of its locks, and takes new writes', async () => {
  if (process.env.FREEZE === '1' && !existsSync(path)) await freeze()
  const frozen = JSON.parse(readFileSync(path, 'utf8')) as Frozen
  expect(Object.keys(frozen)).toEqual(['passphrase', 'passkey'])
  for (const { brought, plate, tail, slots } of Object.values(frozen)) {
    const ways = back<Brought[]>(brought)
    expect(ways).toHaveLength(2)
    for (const way of ways) {
      const store = memoryStore()
      await store.found({ plate: back(plate), deviceKey: undefined })
      await store.change({ add: back(tail) })
      for (const { id, sealed } of back<{ id: string; sealed: Uint8Array<ArrayBuffer> }[]>(slots))
        await store.putSlot(id, sealed)
      const vault = await opened((await doorOn(store, ports)) as Door, way)
      const read: string[] = []
      for await (const { entries, damaged } of vault.read()) {
        expect(damaged).toBe(0)
        read.push(...entries.map(({ body }) => text(body)))
      }
      expect(read).toEqual(['before the lock', 'under the old key', 'under the new key'])
      expect((await vault.drafts()).map((draft) => text(draft.bytes))).toEqual(['are you awake'])
      expect((await vault.outbox()).map((item) => text(item.bytes))).toEqual(['put down'])
      expect(typeof (await vault.append([bytes('and on')]))).toBe('object')
    }
  }
}, 60_000)
