import { IDBObjectStore } from 'fake-indexeddb'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { databaseName, indexedStore } from './indexed.ts'
import { perChunk } from './log.ts'
import { memoryStore } from './memory.ts'
import type { Store } from './store.ts'
import {
  allOf,
  type Browser,
  bytes,
  doorIn,
  eventually,
  kept,
  newBrowser,
  portsOf,
  text,
  unlocked,
  wordsOf,
} from './trial/ports.ts'
import { type Door, doorOn, type News, openDoor } from './vault.ts'

afterEach(() => vi.restoreAllMocks())

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => bytes(`event ${from + i}`))
const names = (from: number, to: number) => numbered(from, to).map(text)

/** The store beside the vault, to look at the disk or to damage it. */
const diskOf = (browser: Browser) => indexedStore(browser.indexedDB)

async function vaultIn(browser: Browser, without?: { locks?: boolean; channel?: boolean }) {
  const { door, die } = await doorIn(browser, without)
  return { door, die, vault: await unlocked(door) }
}

describe('the door', () => {
  test('[V5] makes a vault at the very first start, and opens the same one afterwards', async () => {
    const browser = newBrowser()
    const first = await vaultIn(browser)
    expect(first.door.isNew).toBe(true)
    kept(await first.vault.append([bytes('one')]))
    first.door.close()
    const second = await vaultIn(browser)
    expect(second.door.isNew).toBe(false)
    expect(await wordsOf(second.vault)).toEqual(['one'])
  })

  test('[V5] two tabs at the very first start agree on one vault', async () => {
    const browser = newBrowser()
    const [a, b] = await Promise.all([vaultIn(browser), vaultIn(browser)])
    expect([a.door.isNew, b.door.isNew].filter(Boolean)).toHaveLength(1)
    kept(await a.vault.append([bytes('from a')]))
    kept(await b.vault.append([bytes('from b')]))
    expect(await wordsOf(a.vault)).toEqual(['from a', 'from b'])
  })

  test('[V5] says so where there is no storage or no cipher', async () => {
    const { ports } = portsOf(newBrowser())
    const refusing = {
      open: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    } as unknown as IDBFactory
    expect(await openDoor({ ...ports, indexedDB: undefined })).toBe('no-storage')
    expect(await openDoor({ ...ports, indexedDB: refusing })).toBe('no-storage')
    expect(await openDoor({ ...ports, crypto: {} as Crypto })).toBe('no-cipher')
  })

  test('[V5] says so where the browser knows no X25519', async () => {
    const { ports } = portsOf(newBrowser())
    const original = crypto.subtle.importKey.bind(crypto.subtle) as (
      ...asked: unknown[]
    ) => Promise<CryptoKey>
    const without = (async (...asked: unknown[]) => {
      const [, , algorithm] = asked as [unknown, unknown, Algorithm | string]
      if (typeof algorithm !== 'string' && algorithm.name === 'X25519') {
        throw new DOMException('unrecognized name', 'NotSupportedError')
      }
      return original(...asked)
    }) as typeof crypto.subtle.importKey
    vi.spyOn(crypto.subtle, 'importKey').mockImplementation(without)
    expect(await openDoor(ports)).toBe('no-cipher')
  })

  test('[V5] a plate that was tampered with does not open, whichever field', async () => {
    const browser = newBrowser()
    const { door } = await vaultIn(browser)
    door.close()
    const founding = await (await diskOf(browser)).founding()
    if (!founding) throw new Error('no plate')
    const { plate, deviceKey } = founding
    const changed = (of: Uint8Array<ArrayBuffer>) => of.map((byte, i) => (i === 3 ? byte ^ 1 : byte))
    const wraps = plate.wraps.map((wrap) => ({ ...wrap, bytes: changed(wrap.bytes) }))
    const forgeries = [
      { ...plate, vaultId: changed(plate.vaultId) },
      { ...plate, keyId: changed(plate.keyId) },
      { ...plate, device: changed(plate.device) },
      { ...plate, publicKey: changed(plate.publicKey) },
      { ...plate, epoch: 2 },
      { ...plate, wraps },
      { ...plate, wraps: [] },
    ]
    for (const forged of [...forgeries, plate]) {
      const store = memoryStore()
      await store.found({ plate: forged, deviceKey })
      const opened = (await doorOn(store, portsOf(browser).ports)) as Door
      expect((await opened.unlock()) === 'locked').toBe(forged !== plate)
    }
  })
})

describe('drafts', () => {
  test('[V7] are kept without any key, overwritten, and found again after the tab died', async () => {
    const browser = newBrowser()
    const { door, die } = await doorIn(browser)
    expect(await door.keepDraft('a', bytes('please'))).toBe('kept')
    expect(await door.keepDraft('a', bytes('please just talk to me'))).toBe('kept')
    die()
    const { vault } = await vaultIn(browser)
    const [draft, ...more] = await vault.drafts()
    expect(more).toEqual([])
    expect(draft && { ...draft, bytes: text(draft.bytes) }).toEqual({
      id: 'a',
      bytes: 'please just talk to me',
      keptAt: browser.now.at,
    })
  })

  test('[V7] many writings at once land in the order they were asked for', async () => {
    const browser = newBrowser()
    const { door, die } = await doorIn(browser)
    await Promise.all(
      Array.from({ length: 40 }, (_, i) => door.keepDraft('a', bytes('x'.repeat(1 + ((i * 37) % 900)) + i))),
    )
    die()
    const [draft] = await (await vaultIn(browser)).vault.drafts()
    expect(draft && text(draft.bytes).endsWith('39')).toBe(true)
  })

  test('[V8] of two living tabs both survive, and neither is handed to the other', async () => {
    const browser = newBrowser()
    const [a, b] = [await vaultIn(browser), await vaultIn(browser)]
    await Promise.all([a.door.keepDraft('a', bytes('from a')), b.door.keepDraft('b', bytes('from b'))])
    expect(await a.vault.drafts()).toEqual([])
    expect(await b.vault.drafts()).toEqual([])
    browser.now.at += 1000
    a.die()
    const found = await b.vault.drafts()
    expect(found.map(({ id }) => id)).toEqual(['a'])
    expect(await (await diskOf(browser)).slotIds()).toEqual(['a', 'b'])
  })

  test('[V8] that nobody owns are handed to one tab only, oldest first', async () => {
    const browser = newBrowser()
    const dying = await doorIn(browser)
    await dying.door.keepDraft('z', bytes('first'))
    browser.now.at += 5000
    await dying.door.keepDraft('a', bytes('second'))
    dying.die()
    const [a, b] = [await vaultIn(browser), await vaultIn(browser)]
    const [toA, toB] = await Promise.all([a.vault.drafts(), b.vault.drafts()])
    const [all, none] = toA.length > toB.length ? [toA, toB] : [toB, toA]
    expect([...all, ...none].map(({ bytes: words }) => text(words)).sort()).toEqual(['first', 'second'])
    if (none.length === 0) expect(all.map(({ id }) => id)).toEqual(['z', 'a'])
    expect(await a.vault.drafts()).toEqual([])
  })

  test('[V8] that a tab leaves may be taken by the next who asks, itself included', async () => {
    const browser = newBrowser()
    const { door, vault } = await vaultIn(browser)
    await door.keepDraft('a', bytes('written while locked'))
    expect(await vault.drafts()).toEqual([])
    door.leaveDraft('a')
    expect((await vault.drafts()).map(({ id }) => id)).toEqual(['a'])
  })

  test('[V8] without Web Locks a tab still never finds its own', async () => {
    const browser = newBrowser()
    const { door, vault } = await vaultIn(browser, { locks: true })
    await door.keepDraft('a', bytes('mine'))
    expect(await vault.drafts()).toEqual([])
    const other = await vaultIn(browser, { locks: true })
    expect((await other.vault.drafts()).map(({ id }) => id)).toEqual(['a'])
  })

  test('[V6] a draft that is still being written when it ends does not come back', async () => {
    const browser = newBrowser()
    const { door, vault } = await vaultIn(browser)
    const writing = door.keepDraft('a', bytes('almost'))
    kept(await vault.append([bytes('put down')], { endDraft: 'a' }))
    await writing
    expect(await (await diskOf(browser)).slotIds()).toEqual([])
  })

  test('[V7] one that does not open is left where it is and hides no other', async () => {
    const browser = newBrowser()
    const { door, die } = await doorIn(browser)
    await door.keepDraft('a', bytes('one'))
    await door.keepDraft('b', bytes('two'))
    die()
    const disk = await diskOf(browser)
    const slot = await disk.slot('a')
    if (slot)
      await disk.putSlot(
        'a',
        slot.map((byte, i) => (i === 60 ? byte ^ 1 : byte)),
      )
    const { vault } = await vaultIn(browser)
    expect((await vault.drafts()).map(({ id }) => id)).toEqual(['b'])
    expect(await disk.slotIds()).toEqual(['a', 'b'])
    await vault.dropDraft('b')
    expect(await disk.slotIds()).toEqual(['a'])
  })
})

describe('the log', () => {
  test('[V6] entries come back as they were put, byte for byte, in order', async () => {
    const browser = newBrowser()
    const { vault } = await vaultIn(browser)
    const bodies = [
      new Uint8Array(0),
      Uint8Array.of(0, 255, 0),
      bytes('{"v":99,"of":"a newer Bide"}'),
      new Uint8Array(5000),
    ]
    const appended = kept(await vault.append(bodies))
    expect(appended.at).toBe(4)
    expect((await allOf(vault)).entries).toEqual(appended.entries)
    expect(appended.entries.map(({ body }) => body)).toEqual(bodies)
    expect((await allOf(vault, 2)).entries).toEqual(appended.entries.slice(2))
  })

  test('[V1] a clock set back between two sessions reorders nothing', async () => {
    const browser = newBrowser()
    const first = await vaultIn(browser)
    kept(await first.vault.append([bytes('one')]))
    first.door.close()
    browser.now.at -= 86_400_000
    const second = await vaultIn(browser)
    kept(await second.vault.append([bytes('two')]))
    expect(await wordsOf(second.vault)).toEqual(['one', 'two'])
    const stamps = (await allOf(second.vault)).entries.map(({ stamp }) => stamp)
    expect(stamps).toEqual([...stamps].sort())
  })

  test('[V1] even when the mark was lost', async () => {
    const browser = newBrowser()
    const first = await vaultIn(browser)
    kept(await first.vault.append([bytes('one')]))
    first.door.close()
    await (await diskOf(browser)).keepDisposable('mark', Uint8Array.of(1, 2, 3))
    browser.now.at = 0
    const second = await vaultIn(browser)
    kept(await second.vault.append([bytes('two')]))
    expect(await wordsOf(second.vault)).toEqual(['one', 'two'])
  })

  test('[V10] a tail that grows past a thousand becomes chunks, and reads the same', async () => {
    const browser = newBrowser()
    const { vault } = await vaultIn(browser)
    for (let from = 1; from <= 2401; from += 300) kept(await vault.append(numbered(from, from + 299)))
    const disk = await diskOf(browser)
    await eventually(async () => (await disk.last()).chunk === 2 * perChunk)
    expect((await disk.next(2 * perChunk)).tail).toHaveLength(700)
    expect((await disk.next(0)).tail).toHaveLength(0)
    expect(await wordsOf(vault)).toEqual(names(1, 2700))
    expect(await wordsOf(vault, 1500)).toEqual(names(1501, 2700))
    expect(await wordsOf((await vaultIn(browser)).vault)).toEqual(names(1, 2700))
  })

  test('[V10] many at once go straight into chunks, the tail before them included', async () => {
    const browser = newBrowser()
    const { vault } = await vaultIn(browser)
    kept(await vault.append(numbered(1, 7)))
    const { at } = kept(await vault.append(numbered(8, 2500)))
    expect(at).toBe(2500)
    const disk = await diskOf(browser)
    expect(await disk.last()).toEqual({ log: 2500, chunk: 2000 })
    expect((await disk.next(0)).tail).toEqual([])
    for (const after of [0, 3, 7, 999, 1000, 1001, 2499, 2500]) {
      expect(await wordsOf(vault, after)).toEqual(names(after + 1, 2500))
    }
  })

  test('[V4] a record both in a chunk and in the tail counts once', async () => {
    const browser = newBrowser()
    const { vault } = await vaultIn(browser)
    kept(await vault.append(numbered(1, 999)))
    const disk = await diskOf(browser)
    const before = (await disk.next(0)).tail
    kept(await vault.append(numbered(1000, 1000)))
    await eventually(async () => (await disk.last()).chunk === 1000)
    await disk.change({ add: before.slice(0, 50) })
    expect(await wordsOf(vault)).toEqual(names(1, 1000))
    expect((await allOf(vault)).damaged).toBe(0)
  })

  test('[V4] what does not open is counted, hides nothing else, and stays where it is', async () => {
    const browser = newBrowser()
    const { vault } = await vaultIn(browser)
    kept(await vault.append(numbered(1, 3)))
    const store = memoryStore()
    const disk = await diskOf(browser)
    const founding = await disk.founding()
    if (!founding) throw new Error('no plate')
    await store.found(founding)
    const { tail } = await disk.next(0)
    // The second is damaged; a fourth is a record of another place.
    const add = [...tail, ...tail.slice(0, 1).map((first) => ({ ...first, at: 4 }))].map(
      ({ at, sealed }) => ({
        at,
        sealed: at === 2 ? sealed.map((byte, i) => (i === 40 ? byte ^ 1 : byte)) : sealed,
      }),
    )
    await store.change({ add })
    const door = (await doorOn(store, portsOf(browser).ports)) as Door
    const hurt = await unlocked(door)
    expect(await allOf(hurt)).toMatchObject({ damaged: 2, at: 4 })
    expect(await wordsOf(hurt)).toEqual(['event 1', 'event 3'])
    expect(kept(await hurt.append(numbered(5, 1500))).at).toBe(1500)
    expect(await wordsOf(hurt)).toEqual(['event 1', 'event 3', ...names(5, 1500)])
    expect((await allOf(hurt)).damaged).toBe(2)
    expect((await store.next(0)).tail.map(({ at }) => at)).toEqual([2, 4])
  })

  test('[V4] a damaged chunk is counted and the rest is read', async () => {
    const browser = newBrowser()
    const { vault } = await vaultIn(browser)
    kept(await vault.append(numbered(1, 2005)))
    const disk = await diskOf(browser)
    const { chunk } = await disk.next(0)
    if (!chunk) throw new Error('no chunk')
    const store = memoryStore()
    const founding = await disk.founding()
    if (founding) await store.found(founding)
    const second = (await disk.next(1000)).chunk
    const chunks = [{ at: 1000, sealed: chunk.sealed.slice(0, -1) }, ...(second ? [second] : [])]
    await store.change({ chunks, add: (await disk.next(2000)).tail })
    const hurt = await unlocked((await doorOn(store, portsOf(browser).ports)) as Door)
    expect(await allOf(hurt)).toMatchObject({ damaged: 1, at: 2005 })
    expect(await wordsOf(hurt)).toEqual(names(1001, 2005))
  })

  test('[V13] the projection comes back with its position, and is disposable', async () => {
    const browser = newBrowser()
    const { vault } = await vaultIn(browser)
    expect(await vault.projection()).toBeUndefined()
    kept(await vault.append(numbered(1, 3)))
    await vault.keepProjection(bytes('today'), 3)
    expect(await vault.projection()).toEqual({ bytes: bytes('today'), at: 3 })
    const again = await vaultIn(browser)
    expect(await again.vault.projection()).toEqual({ bytes: bytes('today'), at: 3 })
    await (await diskOf(browser)).keepDisposable('projection', Uint8Array.of(1, 4, 9))
    expect(await vault.projection()).toBeUndefined()
    await vault.keepProjection(bytes('of a log that is longer than this one'), 4)
    expect(await vault.projection()).toBeUndefined()
  })
})

describe('several tabs', () => {
  test.each([
    ['with Web Locks', {}],
    ['without Web Locks', { locks: true }],
    ['without Web Locks or channel', { locks: true, channel: true }],
  ])('[V12] three that write at once never collide (%s)', async (_name, without) => {
    const browser = newBrowser()
    const tabs = [
      await vaultIn(browser, without),
      await vaultIn(browser, without),
      await vaultIn(browser, without),
    ]
    await Promise.all(
      tabs.flatMap(({ vault }, who) =>
        Array.from({ length: 15 }, async (_, i) => kept(await vault.append([bytes(`${who}:${i}`)]))),
      ),
    )
    for (const { vault } of tabs) {
      const { entries, at } = await allOf(vault)
      expect(at).toBe(45)
      expect(new Set(entries.map(({ stamp }) => stamp)).size).toBe(45)
      for (const who of [0, 1, 2]) {
        const own = entries.map(({ body }) => text(body)).filter((word) => word.startsWith(`${who}:`))
        expect(own).toEqual(Array.from({ length: 15 }, (_, i) => `${who}:${i}`))
      }
    }
  })

  test('[V12] every entry reaches each tab once: as its own, or as news', async () => {
    const browser = newBrowser()
    const tabs = [await vaultIn(browser), await vaultIn(browser)]
    const seen = tabs.map(() => [] as string[])
    const positions = tabs.map(() => 0)
    tabs.forEach(({ vault }, who) => {
      vault.hear(({ entries, after, at }) => {
        expect(after).toBe(positions[who])
        positions[who] = at
        seen[who]?.push(...entries.map(({ body }) => text(body)))
      })
    })
    for (let i = 0; i < 20; i++) {
      await Promise.all(
        tabs.map(async ({ vault }, who) => {
          const { entries, at } = kept(await vault.append([bytes(`${who}:${i}`)]))
          positions[who] = at
          seen[who]?.push(...entries.map(({ body }) => text(body)))
        }),
      )
    }
    await eventually(async () => seen.every((words) => words.length === 40))
    const [first] = tabs
    const all = first ? await wordsOf(first.vault) : []
    for (const words of seen) expect(words).toEqual(all)
  })

  test('[V14] the channel says that something was appended, and nothing of what', async () => {
    const browser = newBrowser()
    const said: unknown[] = []
    const ear = browser.tabs.tab().channel(databaseName)
    ear.onmessage = ({ data }) => said.push(data)
    const { vault } = await vaultIn(browser)
    kept(await vault.append([bytes('please just talk to me')]))
    await eventually(async () => said.length > 0)
    expect(said).toEqual(['appended'])
  })

  test('[V12] a tab that dies while it holds the lock does not keep the others waiting', async () => {
    const browser = newBrowser()
    const a = await vaultIn(browser)
    const dying = browser.tabs.tab()
    void dying.locks.request(`${databaseName} write`, () => new Promise(() => {}))
    const waiting = a.vault.append([bytes('one')])
    dying.die()
    expect(kept(await waiting).at).toBe(1)
  })

  test('[V14] a listener that stopped hears nothing more', async () => {
    const browser = newBrowser()
    const [a, b] = [await vaultIn(browser), await vaultIn(browser)]
    const news: News[] = []
    const stop = a.vault.hear((one) => news.push(one))
    kept(await b.vault.append([bytes('one')]))
    await eventually(async () => news.length === 1)
    stop()
    kept(await b.vault.append([bytes('two')]))
    kept(await a.vault.append([bytes('three')]))
    expect(news).toHaveLength(1)
  })
})

describe('merging', () => {
  test('[V2] adds what is missing, once, and the writes that follow sort after it', async () => {
    const [here, there] = [newBrowser(), newBrowser()]
    there.now.at += 20 * 60_000
    const [a, b] = [await vaultIn(here), await vaultIn(there)]
    kept(await a.vault.append([bytes('a1')]))
    kept(await b.vault.append([bytes('b1'), bytes('b2')]))
    const { entries } = await allOf(b.vault)
    const news: string[] = []
    a.vault.hear((heard) => news.push(...heard.entries.map(({ body }) => text(body))))
    expect(kept(await a.vault.merge([...entries, ...entries]))).toEqual({ added: 2, at: 3 })
    expect(kept(await a.vault.merge(entries))).toEqual({ added: 0, at: 3 })
    expect(news).toEqual(['b1', 'b2'])
    kept(await a.vault.append([bytes('a2')]))
    const stamps = (await allOf(a.vault)).entries.map(({ stamp }) => stamp)
    expect(Math.max(...stamps.map((stamp) => stamps.filter((other) => other < stamp).length))).toBe(3)
    expect([...stamps].sort().at(-1)).toBe(stamps.at(-1))
  })

  test('[V2] a large one goes into chunks and is known again', async () => {
    const [here, there] = [newBrowser(), newBrowser()]
    const [a, b] = [await vaultIn(here), await vaultIn(there)]
    kept(await a.vault.append(numbered(1, 2100)))
    kept(await b.vault.append([bytes('b1')]))
    const { entries } = await allOf(a.vault)
    expect(kept(await b.vault.merge(entries.slice(0, 1500)))).toEqual({ added: 1500, at: 1501 })
    expect(kept(await b.vault.merge(entries))).toEqual({ added: 600, at: 2101 })
    expect((await allOf(b.vault)).entries).toHaveLength(2101)
  })
})

/** Ends every writing transaction at its n-th put, add or delete, as a kill would. */
function failAt(nth: number, how: (transaction: IDBTransaction) => void) {
  let count = 0
  for (const name of ['put', 'add', 'delete'] as const) {
    const original = IDBObjectStore.prototype[name] as (...asked: unknown[]) => IDBRequest
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...asked) {
      const request = original.apply(this, asked)
      count += 1
      if (count >= nth) how(this.transaction)
      return request
    } as typeof original)
  }
  return () => count
}

const kill = (transaction: IDBTransaction) => transaction.abort()
/** A full disk as browsers report it: the transaction is aborted with the reason. */
const full = (transaction: IDBTransaction) =>
  (transaction as unknown as { _abort(reason: string): void })._abort('QuotaExceededError')

describe('trouble', () => {
  test('[V6] killed at any moment, an append is whole or absent, and the draft ends with it or not at all', async () => {
    for (let nth = 1; nth <= 5; nth++) {
      const browser = newBrowser()
      const { door, vault } = await vaultIn(browser)
      kept(await vault.append([bytes('before')]))
      await door.keepDraft('a', bytes('one two'))
      const count = failAt(nth, kill)
      const outcome = await vault
        .append([bytes('one'), bytes('two')], { endDraft: 'a' })
        .catch(() => 'killed')
      vi.restoreAllMocks()
      const whole = count() < nth
      expect(outcome === 'killed').toBe(!whole)
      const after = await vaultIn(browser)
      expect(await wordsOf(after.vault)).toEqual(whole ? ['before', 'one', 'two'] : ['before'])
      expect(await (await diskOf(browser)).slotIds()).toEqual(whole ? [] : ['a'])
      // The tab that was not killed goes on as if nothing had been.
      kept(await vault.append([bytes('later')]))
      expect((await wordsOf(vault)).at(-1)).toBe('later')
    }
  })

  test('[V10] killed at any moment of making a chunk, nothing is lost and nothing is there twice', async () => {
    for (let nth = 1; nth <= 3; nth++) {
      const browser = newBrowser()
      const { vault } = await vaultIn(browser)
      kept(await vault.append(numbered(1, 999)))
      // The append of one entry asks for a put of the entry and one of the mark.
      const count = failAt(2 + nth, kill)
      kept(await vault.append(numbered(1000, 1000)))
      await eventually(async () => count() >= Math.min(2 + nth, 4))
      await new Promise((resolve) => setTimeout(resolve, 50))
      const made = count() < 2 + nth
      vi.restoreAllMocks()
      expect((await (await diskOf(browser)).last()).chunk).toBe(made ? 1000 : 0)
      expect(await wordsOf((await vaultIn(browser)).vault)).toEqual(names(1, 1000))
    }
  })

  test('[V13] a full disk is said, and changes nothing', async () => {
    for (let nth = 1; nth <= 3; nth++) {
      const browser = newBrowser()
      const { door, vault } = await vaultIn(browser)
      kept(await vault.append([bytes('before')]))
      await door.keepDraft('a', bytes('kept'))
      failAt(nth, full)
      expect(await vault.append([bytes('one'), bytes('two')], { endDraft: 'a' })).toBe('no-room')
      vi.restoreAllMocks()
      failAt(1, full)
      expect(await vault.append(numbered(1, 1200))).toBe('no-room')
      expect(await door.keepDraft('a', bytes('kept and more'))).toBe('no-room')
      expect(await vault.merge((await allOf(vault)).entries)).toEqual({ added: 0, at: 1 })
      await vault.keepProjection(bytes('today'), 1)
      vi.restoreAllMocks()
      expect(await vault.projection()).toBeUndefined()
      expect(await wordsOf(vault)).toEqual(['before'])
      door.close()
      const after = await vaultIn(browser)
      expect((await after.vault.drafts()).map(({ bytes: words }) => text(words))).toEqual(['kept'])
      kept(await after.vault.append([bytes('after')]))
      expect(await wordsOf(after.vault)).toEqual(['before', 'after'])
    }
  })

  test('[V13] a disk that is full from the start gives no door', async () => {
    failAt(1, full)
    expect(await openDoor(portsOf(newBrowser()).ports)).toBe('no-storage')
  })

  test('[V13] a tail that cannot become a chunk is still read and written', async () => {
    const store = memoryStore()
    const full: Store = {
      ...store,
      change: async (change) => (change.chunks ? 'no-room' : store.change(change)),
    }
    const door = (await doorOn(full, portsOf(newBrowser()).ports)) as Door
    const vault = await unlocked(door)
    for (let from = 1; from <= 1501; from += 500) kept(await vault.append(numbered(from, from + 499)))
    expect(await wordsOf(vault)).toEqual(names(1, 2000))
  })
})

describe('the lock', () => {
  test('[V9] after it nothing opens until unlocking again; drafts may still be kept', async () => {
    const browser = newBrowser()
    const { door, vault } = await vaultIn(browser)
    kept(await vault.append([bytes('one')]))
    vault.lock()
    await expect(vault.append([bytes('two')])).rejects.toThrow('locked')
    await expect(vault.projection()).rejects.toThrow('locked')
    await expect(vault.keepProjection(bytes('x'), 1)).rejects.toThrow('locked')
    await expect(vault.drafts()).rejects.toThrow('locked')
    await expect(vault.merge([])).rejects.toThrow('locked')
    expect((await allOf(vault)).entries).toEqual([])
    expect(await door.keepDraft('a', bytes('while locked'))).toBe('kept')
    expect(await wordsOf(await unlocked(door))).toEqual(['one'])
  })

  test('[V9] what was begun is finished, and the other tabs are told', async () => {
    const browser = newBrowser()
    const [a, b] = [await vaultIn(browser), await vaultIn(browser)]
    const news: News[] = []
    b.vault.hear((one) => news.push(one))
    const begun = a.vault.append([bytes('one')])
    a.vault.lock()
    expect(kept(await begun).at).toBe(1)
    await eventually(async () => news.length === 1)
  })

  test('[V9] reading ends early when the lock closes', async () => {
    const browser = newBrowser()
    const { vault } = await vaultIn(browser)
    kept(await vault.append(numbered(1, 3000)))
    let batches = 0
    for await (const _ of vault.read()) {
      batches += 1
      vault.lock()
    }
    expect(batches).toBe(1)
  })

  test('[V9] it leaves the drafts, for whoever unlocks next', async () => {
    const browser = newBrowser()
    const { door, vault } = await vaultIn(browser)
    await door.keepDraft('a', bytes('half a sentence'))
    vault.lock()
    expect((await (await unlocked(door)).drafts()).map(({ id }) => id)).toEqual(['a'])
  })
})

test('[V3] nothing that is kept shows the words; the same words unsealed would be found', async () => {
  const browser = newBrowser()
  const { door, vault } = await vaultIn(browser)
  const secret = 'please just talk to me'
  await door.keepDraft('a', bytes(secret))
  kept(await vault.append([bytes(secret), ...numbered(1, 1200)]))
  await vault.keepProjection(bytes(secret), 1201)
  const everything = async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = browser.indexedDB.open(databaseName)
      request.onsuccess = () => resolve(request.result)
    })
    const found: Uint8Array[] = []
    for (const name of db.objectStoreNames) {
      const values = await new Promise<unknown[]>((resolve) => {
        const request = db.transaction(name).objectStore(name).getAll()
        request.onsuccess = () => resolve(request.result)
      })
      for (const value of values) if (value instanceof Uint8Array) found.push(value)
    }
    db.close()
    return found.filter((value) => Buffer.from(value).includes(secret)).length
  }
  expect(await everything()).toBe(0)
  await (await diskOf(browser)).putSlot('control', bytes(secret))
  expect(await everything()).toBe(1)
})
