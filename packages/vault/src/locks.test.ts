import { describe, expect, test } from 'vitest'
import type { Bytes } from './bytes.ts'
import { hkdf, newSecret, type VaultSecret } from './keys.ts'
import {
  type Lock,
  passkeyLock,
  passphraseLock,
  recoveryLock,
  type Unwrapped,
  wrapForRecovery,
} from './lock.ts'
import { memoryStore } from './memory.ts'
import { epochIn } from './sealed.ts'
import type { Store, Wrapped } from './store.ts'
import { entropy, ownLocks, passkey, quickStretch } from './trial/locks.ts'
import {
  allOf,
  type Browser,
  bytes,
  eventually,
  kept,
  newBrowser,
  portsOf,
  text,
  wordsOf,
} from './trial/ports.ts'
import { type Door, doorOn, openDoor, type Vault } from './vault.ts'

const hex = (of: Uint8Array) => Buffer.from(of).toString('hex')
const back = (of: string) => new Uint8Array(Buffer.from(of, 'hex'))
const some = (length: number, of: number): Bytes => new Uint8Array(length).fill(of)

const plate: Unwrapped = {
  v: 1,
  vaultId: some(16, 1),
  epoch: 3,
  keyId: some(8, 2),
  device: some(8, 3),
  publicKey: some(32, 4),
}
const locks: Record<string, Lock> = {
  passphrase: passphraseLock(crypto, quickStretch, 'the kettle sings at nine'),
  passkey: passkeyLock(crypto, passkey),
  recovery: recoveryLock(crypto, entropy),
}
const others: Record<string, Lock> = {
  passphrase: passphraseLock(crypto, quickStretch, 'the kettle sings at ten'),
  passkey: passkeyLock(crypto, { ...passkey, output: some(32, 9) }),
  recovery: recoveryLock(crypto, some(16, 9)),
}

describe.each(Object.entries(locks))('[L1] [L2] [L3] a wrap by %s', (name, lock) => {
  const wrapped = async () => {
    const secret = newSecret(crypto)
    return { secret, wrap: await lock.wrap(secret, plate) }
  }

  test('[L1] [L2] [L3] opens by the same lock, and by no other of its kind', async () => {
    const { secret, wrap } = await wrapped()
    expect(await lock.open(wrap, plate)).toEqual(secret)
    expect(await others[name]?.open(wrap, plate)).toBe('wrong')
    expect(await locks[name === 'passkey' ? 'recovery' : 'passkey']?.open(wrap, plate)).toBe('wrong')
  })

  test('[L1] [L2] [L3] any byte changed, or anything beside it: it does not open', async () => {
    const { wrap } = await wrapped()
    for (let i = 0; i < wrap.bytes.length; i++) {
      const forged = wrap.bytes.slice()
      forged[i] = (forged[i] ?? 0) ^ 1
      expect(await lock.open({ ...wrap, bytes: forged }, plate)).toBe('wrong')
    }
    const changed = {
      passphrase: [{ passes: 1 }, { memory: 8 }, { lanes: 2 }, { salt: some(16, 0) }],
      passkey: [{ credential: some(20, 0) }, { salt: some(32, 0) }],
      recovery: [{ publicKey: some(32, 5) }],
      device: [],
    }
    for (const change of changed[wrap.kind]) {
      const forged = { ...wrap, ...change } as Wrapped
      const open = wrap.kind === 'passkey' ? passkeyLock(crypto, { ...passkey, ...change }) : lock
      expect(await open.open(forged, plate)).toBe('wrong')
    }
  })

  test('[L1] [L2] [L3] on another plate it does not open', async () => {
    const { wrap } = await wrapped()
    const changes: Partial<Unwrapped>[] = [
      { vaultId: some(16, 9) },
      { epoch: 4 },
      { keyId: some(8, 9) },
      { device: some(8, 9) },
      { publicKey: some(32, 9) },
    ]
    for (const change of changes) expect(await lock.open(wrap, { ...plate, ...change })).toBe('wrong')
  })
})

test('[L1] a passphrase is the same however its letters are composed, with or without a space at the end', async () => {
  const secret = newSecret(crypto)
  const wrap = await passphraseLock(crypto, quickStretch, 'caf\u00e9 au lait').wrap(secret, plate)
  expect(await passphraseLock(crypto, quickStretch, ' cafe\u0301 au lait ').open(wrap, plate)).toEqual(secret)
  expect(await passphraseLock(crypto, quickStretch, 'cafe au lait').open(wrap, plate)).toBe('wrong')
})

test('[L1] a cost no Bide ever asked for is not paid', async () => {
  const wrap = await (locks.passphrase as Lock).wrap(newSecret(crypto), plate)
  const dear = passphraseLock(crypto, () => Promise.reject(new Error('it was paid')), 'x')
  for (const cost of [{ memory: 2 ** 24 }, { passes: 10_000 }, { lanes: 200 }])
    expect(await dear.open({ ...wrap, ...cost } as Wrapped, plate)).toBe('wrong')
})

test('[L3] the twelve words open what was wrapped for them by someone who does not have them', async () => {
  const first = await (locks.recovery as Lock).wrap(newSecret(crypto), plate)
  if (first.kind !== 'recovery') throw new Error(first.kind)
  const secret = newSecret(crypto)
  const again = await wrapForRecovery(secret, plate, first.publicKey)
  expect(await (locks.recovery as Lock).open(again, plate)).toEqual(secret)
})

test('[L1] HKDF-SHA256 is that of RFC 5869, appendix A.1', async () => {
  const root = await crypto.subtle.importKey('raw', some(22, 0x0b), 'HKDF', false, ['deriveBits'])
  const how = hkdf(back('000102030405060708090a0b0c'), back('f0f1f2f3f4f5f6f7f8f9'))
  expect(hex(new Uint8Array(await crypto.subtle.deriveBits(how, root, 42 * 8)))).toBe(
    '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
  )
})

const withStretch = (browser: Browser) => ({ ...portsOf(browser).ports, stretch: quickStretch })

async function doorIn(browser: Browser): Promise<Door> {
  return (await openDoor(withStretch(browser))) as Door
}

async function openedIn(browser: Browser): Promise<{ door: Door; vault: Vault }> {
  const door = await doorIn(browser)
  const vault = await door.unlock()
  if (typeof vault !== 'object') throw new Error(vault)
  return { door, vault }
}

function there<T>(answer: T | string): T {
  if (typeof answer === 'string') throw new Error(answer)
  return answer
}

describe.each(Object.entries(ownLocks))(
  '[L5] a vault under %s',
  (_name, { lock, recovery, right, wrong }) => {
    const locked = async () => {
      const browser = newBrowser()
      const { door, vault } = await openedIn(browser)
      kept(await vault.append([bytes('please just talk to me')]))
      const set = { lock: lock ?? ownLocks.passphrase?.lock, recovery, newKey: true }
      expect(await vault.setLock(set as Parameters<Vault['setLock']>[0])).toBe('set')
      door.close()
      return browser
    }

    test('[L5] [L6] does not open by itself; by what is wrong not either, however often; by what is right it does', async () => {
      const browser = await locked()
      const door = await doorIn(browser)
      expect(door.opensByItself).toBe(false)
      expect(await door.unlock()).toBe('locked')
      for (let i = 0; i < 12; i++) expect(await door.unlock(wrong)).toBe('wrong')
      const vault = there(await door.unlock(right))
      expect(await wordsOf(vault)).toEqual(['please just talk to me'])
      kept(await vault.append([bytes('and on')]))
      expect(await wordsOf(vault)).toEqual(['please just talk to me', 'and on'])
    })

    test('[L7] the device’s key is gone from the disk', async () => {
      const browser = await locked()
      const { indexedStore } = await import('./indexed.ts')
      const founding = await (await indexedStore(browser.indexedDB)).founding()
      expect(founding?.deviceKey).toBeUndefined()
      expect(founding?.plate.wraps.map(({ kind }) => kind)).not.toContain('device')
    })

    test('[L7] taken away again, the device opens by itself', async () => {
      const browser = await locked()
      const door = await doorIn(browser)
      const vault = there(await door.unlock(right))
      expect(await vault.setLock({ lock: { kind: 'device' }, recovery: 'none' })).toBe('set')
      expect(door.opensByItself).toBe(true)
      const { vault: again, door: next } = await openedIn(browser)
      expect(await wordsOf(again)).toEqual(['please just talk to me'])
      expect(next.locks()).toEqual([{ kind: 'device' }])
      expect(await next.unlock(right)).toBe('wrong')
    })
  },
)

test('[L7] the twelve words outlive a changed passphrase and a new key; new words end the old ones', async () => {
  const browser = newBrowser()
  const { vault } = await openedIn(browser)
  kept(await vault.append([bytes('one')]))
  const say = (passphrase: string) => ({ kind: 'passphrase', passphrase }) as const
  expect(await vault.setLock({ lock: say('first'), recovery: entropy, newKey: true })).toBe('set')
  expect(await vault.setLock({ lock: say('second'), newKey: true })).toBe('set')
  const door = await doorIn(browser)
  expect(await door.unlock(say('first'))).toBe('wrong')
  expect(await wordsOf(there(await door.unlock({ kind: 'recovery', entropy })))).toEqual(['one'])
  const other = some(16, 77)
  expect(await vault.setLock({ recovery: other })).toBe('set')
  expect(await door.unlock({ kind: 'recovery', entropy })).toBe('wrong')
  expect(await wordsOf(there(await door.unlock({ kind: 'recovery', entropy: other })))).toEqual(['one'])
  expect(await wordsOf(there(await door.unlock(say('second'))))).toEqual(['one'])
})

test('[L1] where WebAssembly may not run it is said, and nothing is changed', async () => {
  const browser = newBrowser()
  const refuses = () => Promise.reject(new Error('forbidden'))
  const door = (await openDoor({ ...portsOf(browser).ports, stretch: refuses })) as Door
  const vault = there(await door.unlock())
  expect(await vault.setLock({ lock: { kind: 'passphrase', passphrase: 'x' }, newKey: true })).toBe(
    'no-stretch',
  )
  expect(door.opensByItself).toBe(true)
  kept(await vault.append([bytes('still here')]))
  const other = await doorIn(browser)
  const second = there(await other.unlock())
  await second.setLock({ lock: { kind: 'passphrase', passphrase: 'x' } })
  expect(await door.unlock({ kind: 'passphrase', passphrase: 'x' })).toBe('no-stretch')
})

/** A store whose disk is pulled out after so many writes. */
function dyingAfter(store: Store, writes: number): Store {
  let left = writes
  const dies =
    <Asked extends unknown[], Answer>(work: (...asked: Asked) => Promise<Answer>) =>
    (...asked: Asked): Promise<Answer> => {
      left -= 1
      return left < 0 ? new Promise<Answer>(() => {}) : work(...asked)
    }
  return {
    ...store,
    rehang: dies(store.rehang),
    swap: dies(store.swap),
    change: dies(store.change),
    putSlot: dies(store.putSlot),
    keepDisposable: dies(store.keepDisposable),
  }
}

const epochsOn = async (store: Store): Promise<Set<number | undefined>> => {
  const found = new Set<number | undefined>()
  for (let at = 0; ; ) {
    const { chunk, tail } = await store.next(at, 500)
    const last = chunk?.at ?? tail.at(-1)?.at
    if (last === undefined) break
    for (const { sealed } of [...tail, ...(chunk ? [chunk] : [])]) found.add(epochIn(sealed))
    at = last
  }
  for (const id of await store.slotIds()) found.add(epochIn((await store.slot(id)) ?? new Uint8Array()))
  for (const which of ['mark', 'projection'] as const) {
    const sealed = await store.disposable(which)
    if (sealed) found.add(epochIn(sealed))
  }
  return found
}

const phrase = { kind: 'passphrase', passphrase: 'the kettle sings at nine' } as const
const names = Array.from({ length: 1_230 }, (_, i) => `entry ${i}`)

async function filled() {
  const store = memoryStore()
  const ports = withStretch(newBrowser())
  const door = (await doorOn(store, ports)) as Door
  const vault = there(await door.unlock())
  kept(await vault.append(names.slice(0, 1_000).map(bytes)))
  kept(await vault.append(names.slice(1_000).map(bytes)))
  await vault.keepProjection(bytes('what Today showed'), names.length)
  await door.keepDraft('a-draft', bytes('are you awake'))
  await door.putDownLocked('an-item', bytes('put down'))
  return { store, ports, door, vault }
}

async function everythingIn(store: Store, open: Parameters<Door['unlock']>[0]) {
  const door = (await doorOn(store, withStretch(newBrowser()))) as Door
  const vault = there(await door.unlock(open))
  const { entries, damaged } = await allOf(vault)
  expect(damaged).toBe(0)
  expect(entries.map(({ body }) => text(body))).toEqual(names)
  expect((await vault.drafts()).map(({ bytes: of }) => text(of))).toEqual(['are you awake'])
  expect((await vault.outbox()).map(({ bytes: of }) => text(of))).toEqual(['put down'])
  return vault
}

test('[L8] a new key: what the old one sealed is read, and in the end sealed under the new one', async () => {
  const { store, vault } = await filled()
  const was = (await store.founding())?.plate
  expect(await vault.setLock({ lock: phrase, newKey: true })).toBe('set')
  await vault.resealed()
  expect(await epochsOn(store)).toEqual(new Set([2]))
  const plate = (await store.founding())?.plate
  expect(plate).toMatchObject({ epoch: 2, resealed: true })
  expect(plate?.keyId).not.toEqual(was?.keyId)
  expect(plate?.publicKey).not.toEqual(was?.publicKey)
  await everythingIn(store, phrase)
  expect(text((await vault.projection())?.bytes ?? new Uint8Array())).toBe('what Today showed')
})

test('[L8] stopped after any of its writes, all is there, and it goes on at the next unlock', async () => {
  let whole = 0
  for (let writes = 0; ; writes++) {
    const { store } = await filled()
    const dying = dyingAfter(store, writes)
    const door = (await doorOn(dying, withStretch(newBrowser()))) as Door
    const vault = there(await door.unlock())
    const set = await Promise.race([
      vault.setLock({ lock: phrase, newKey: true }).then(async (answer) => {
        await Promise.race([vault.resealed(), pause(60)])
        return answer
      }),
      pause(60),
    ])
    const hung = (await store.founding())?.plate.epoch === 2
    expect(hung).toBe(writes > 0)
    if (set === 'set') expect(hung).toBe(true)
    const again = await everythingIn(store, hung ? phrase : undefined)
    if (!hung) continue
    await again.resealed()
    // Drafts are claimed by the one who reads them; what is left of the log is of the new epoch.
    expect(await epochsOn(store)).toEqual(new Set([2]))
    whole += 1
    if ((await store.founding())?.plate.resealed && writes > 12) break
  }
  expect(whole).toBeGreaterThan(5)
}, 60_000)

const pause = (ms: number) => new Promise<'paused'>((resolve) => setTimeout(() => resolve('paused'), ms))

test('[L8] two new keys, one right after the other: what all three sealed is read', async () => {
  const { store, vault } = await filled()
  expect(await vault.setLock({ lock: phrase, newKey: true })).toBe('set')
  expect(await vault.setLock({ lock: phrase, newKey: true })).toBe('set')
  await vault.resealed()
  expect((await store.founding())?.plate.earlier?.map(({ epoch }) => epoch)).toEqual([2, 1])
  await everythingIn(store, phrase)
})

test('[L8] the old secret, found on the disk, opens nothing that is kept now', async () => {
  const { store, vault } = await filled()
  const was = await store.founding()
  if (!was) throw new Error('nothing was founded')
  await vault.setLock({ lock: phrase, newKey: true })
  await vault.resealed()
  // A thief puts the old plate and the old key back.
  const now = await store.founding()
  if (now) await store.rehang(now.plate, was)
  const door = (await doorOn(store, withStretch(newBrowser()))) as Door
  const thief = there(await door.unlock())
  expect((await allOf(thief)).entries).toEqual([])
  expect(await thief.drafts()).toEqual([])
  expect(await thief.projection()).toBeUndefined()
})

test('[L8] another tab hears of a new key and is shut; what it typed comes back', async () => {
  const browser = newBrowser()
  const first = await openedIn(browser)
  const second = await openedIn(browser)
  let shut = 0
  second.vault.whenShut(() => {
    shut += 1
  })
  await second.door.keepDraft('typed-there', bytes('before'))
  await first.vault.setLock({ lock: phrase, newKey: true })
  await eventually(async () => shut === 1)
  await expect(second.vault.append([bytes('x')])).rejects.toThrow('locked')
  await second.door.keepDraft('typed-there', bytes('before and after'))
  second.door.leaveDraft('typed-there')
  expect(second.door.opensByItself).toBe(false)
  const again = there(await second.door.unlock(phrase))
  expect((await again.drafts()).map(({ bytes: of }) => text(of))).toEqual(['before and after'])
})

test('[L8] a tab that hears nothing still loses nothing', async () => {
  const browser = newBrowser()
  const first = await openedIn(browser)
  const deaf = (await openDoor({
    ...portsOf(browser, { channel: true }).ports,
    stretch: quickStretch,
  })) as Door
  const vault = there(await deaf.unlock())
  await first.vault.setLock({ lock: phrase, newKey: true })
  await first.vault.resealed()
  kept(await vault.append([bytes('under the old key')]))
  await deaf.keepDraft('typed-there', bytes('a draft'))
  expect(await vault.setLock({ lock: { kind: 'device' } })).toBe('changed-elsewhere')
  deaf.close()
  const next = there(await (await doorIn(browser)).unlock(phrase))
  expect(await wordsOf(next)).toEqual(['under the old key'])
  expect((await next.drafts()).map(({ bytes: of }) => text(of))).toEqual(['a draft'])
})

describe('[L4] putting down while locked', () => {
  const lockedBrowser = async () => {
    const browser = newBrowser()
    const { door, vault } = await openedIn(browser)
    await vault.setLock({ lock: phrase, newKey: true })
    door.close()
    return browser
  }

  test('[L4] from two tabs at once: both are there after unlocking, in the order they were written', async () => {
    const browser = await lockedBrowser()
    const [one, two] = [await doorIn(browser), await doorIn(browser)]
    await one.keepDraft('draft', bytes('from on'))
    browser.now.at += 1
    expect(await one.putDownLocked('a', bytes('from one'), { endDraft: 'draft' })).toBe('kept')
    browser.now.at += 1
    await Promise.all([two.putDownLocked('b', bytes('from two')), two.putDownLocked('c', bytes('and again'))])
    const vault = there(await two.unlock(phrase))
    expect(await vault.drafts()).toEqual([])
    const items = await vault.outbox()
    expect(items.map(({ bytes: of }) => text(of))).toEqual(['from one', 'from two', 'and again'])
    for (const { id, bytes: of } of items) expect(typeof (await vault.foldIn(id, [of]))).toBe('object')
    expect(await wordsOf(vault)).toEqual(['from one', 'from two', 'and again'])
    expect(await vault.outbox()).toEqual([])
  })

  test('[L4] each is added once, whichever tab unlocks, with or without Web Locks', async () => {
    for (const locks of [false, true]) {
      const browser = await lockedBrowser()
      const open = async () =>
        (await openDoor({ ...portsOf(browser, { locks }).ports, stretch: quickStretch })) as Door
      const [one, two] = [await open(), await open()]
      await one.putDownLocked('a', bytes('once'))
      const vaults = [there(await one.unlock(phrase)), there(await two.unlock(phrase))]
      const answers = await Promise.all(vaults.map((vault) => vault.foldIn('a', [bytes('once')])))
      expect(answers.filter((answer) => answer === 'gone')).toHaveLength(1)
      expect(await wordsOf(vaults[0] as Vault)).toEqual(['once'])
    }
  })

  test('[L4] what is on the disk shows nothing of it', async () => {
    const store = memoryStore()
    const door = (await doorOn(store, withStretch(newBrowser()))) as Door
    await door.putDownLocked('a', bytes('please just talk to me'))
    const [id] = await store.slotIds()
    expect(Buffer.from((await store.slot(id ?? '')) ?? []).toString('latin1')).not.toContain('talk')
  })
})

test('[L7] a full disk changes no lock', async () => {
  const { store } = await filled()
  const full: Store = { ...store, rehang: async () => 'no-room' }
  const door = (await doorOn(full, withStretch(newBrowser()))) as Door
  const vault = there(await door.unlock())
  expect(await vault.setLock({ lock: phrase, newKey: true })).toBe('no-room')
  expect(door.opensByItself).toBe(true)
  expect(there(await vault.append([bytes('and on')])).at).toBe(names.length + 1)
})

test('[L7] the secret is overwritten wherever it stood in the clear', async () => {
  const seen: Uint8Array[] = []
  const spied = new Proxy(crypto, {
    get: (of, name) =>
      name === 'getRandomValues'
        ? (into: Uint8Array<ArrayBuffer>) => {
            const drawn = of.getRandomValues(into)
            if (drawn.length === 32) seen.push(drawn)
            return drawn
          }
        : name === 'subtle'
          ? of.subtle
          : Reflect.get(of, name),
  })
  const door = (await doorOn(memoryStore(), { ...withStretch(newBrowser()), crypto: spied })) as Door
  const vault = there(await door.unlock())
  await vault.setLock({ lock: phrase, newKey: true })
  expect(seen.length).toBeGreaterThan(1)
  for (const secret of seen) expect([...(secret as VaultSecret)].every((byte) => byte === 0)).toBe(true)
})
