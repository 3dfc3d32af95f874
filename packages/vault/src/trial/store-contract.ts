import { expect, test } from 'vitest'
import type { Bytes } from '../bytes.ts'
import type { Founding, Store } from '../store.ts'

const some = (...values: number[]): Bytes => Uint8Array.from(values)

async function founding(id: number): Promise<Founding> {
  const deviceKey = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
  const plate = {
    v: 1 as const,
    vaultId: some(id),
    epoch: 1,
    keyId: some(2),
    device: some(3),
    publicKey: some(4),
    wraps: [],
  }
  return { plate, deviceKey }
}

/** What every store answers to, whatever it is made of. */
export function storeContract(name: string, make: () => Promise<Store>) {
  test(`${name} [V5] founds one vault: the first wins`, async () => {
    const store = await make()
    expect(await store.founding()).toBeUndefined()
    const [first, second] = [await founding(1), await founding(9)]
    expect(await store.found(first)).toMatchObject({ plate: first.plate })
    expect(await store.found(second)).toMatchObject({ plate: first.plate })
    expect((await store.founding())?.deviceKey?.extractable).toBe(false)
  })

  test(`${name} [V7] keeps one draft for each id, the last one written`, async () => {
    const store = await make()
    await store.putSlot('b', some(1))
    await store.putSlot('a', some(2))
    await store.putSlot('b', some(3))
    expect(await store.slotIds()).toEqual(['a', 'b'])
    expect(await store.slot('b')).toEqual(some(3))
    await store.dropSlot('b')
    await store.dropSlot('never there')
    expect(await store.slot('b')).toBeUndefined()
    expect(await store.slotIds()).toEqual(['a'])
  })

  test(`${name} [V6] makes a change whole: entries, end of the draft and mark`, async () => {
    const store = await make()
    await store.putSlot('draft', some(1))
    const add = [
      { at: 1, sealed: some(11) },
      { at: 2, sealed: some(12) },
    ]
    expect(await store.change({ ifLast: 0, add, endSlot: 'draft', mark: some(7) })).toBe('kept')
    expect(await store.last()).toEqual({ log: 2, chunk: 0 })
    expect(await store.next(0)).toEqual({ chunk: undefined, tail: add })
    expect(await store.slotIds()).toEqual([])
    expect(await store.disposable('mark')).toEqual(some(7))
  })

  test(`${name} [V12] refuses a change made for another end of the log, and does nothing of it`, async () => {
    const store = await make()
    await store.putSlot('draft', some(1))
    await store.change({ ifLast: 0, add: [{ at: 1, sealed: some(11) }] })
    const late = { ifLast: 0, add: [{ at: 1, sealed: some(99) }], endSlot: 'draft', mark: some(9) }
    expect(await store.change(late)).toBe('taken')
    expect((await store.next(0)).tail).toEqual([{ at: 1, sealed: some(11) }])
    expect(await store.slotIds()).toEqual(['draft'])
    expect(await store.disposable('mark')).toBeUndefined()
  })

  test(`${name} [V10] puts a chunk and takes exactly the records it holds`, async () => {
    const store = await make()
    const add = [1, 2, 3, 4, 5].map((at) => ({ at, sealed: some(at) }))
    await store.change({ ifLast: 0, add })
    const chunk = { at: 4, sealed: some(44) }
    expect(await store.change({ chunks: [chunk], gone: [1, 3, 4] })).toBe('kept')
    expect(await store.last()).toEqual({ log: 5, chunk: 4 })
    expect(await store.next(0)).toEqual({ chunk, tail: [{ at: 2, sealed: some(2) }] })
    expect(await store.next(2)).toEqual({ chunk, tail: [] })
    expect(await store.next(4)).toEqual({ chunk: undefined, tail: [{ at: 5, sealed: some(5) }] })
    expect(await store.next(5)).toEqual({ chunk: undefined, tail: [] })
    expect(await store.change({ chunks: [{ at: 5, sealed: some(55) }], gone: [3, 5] })).toBe('taken')
    expect(await store.last()).toEqual({ log: 5, chunk: 4 })
  })

  test(`${name} [V4] hands the tail over in pieces, and chunks one at a time in order`, async () => {
    const store = await make()
    const chunks = [10, 300].map((at) => ({ at, sealed: some(at % 256) }))
    const add = [301, 302, 303].map((at) => ({ at, sealed: some(1) }))
    await store.change({ ifLast: 0, chunks, add })
    expect((await store.next(0)).chunk?.at).toBe(10)
    expect((await store.next(10)).chunk?.at).toBe(300)
    expect((await store.next(300, 2)).tail.map(({ at }) => at)).toEqual([301, 302])
    expect((await store.next(302, 2)).tail.map(({ at }) => at)).toEqual([303])
  })

  test(`${name} [V13] keeps what is disposable until something newer comes`, async () => {
    const store = await make()
    expect(await store.disposable('projection')).toBeUndefined()
    await store.keepDisposable('projection', some(1))
    expect(await store.keepDisposable('projection', some(2))).toBe('kept')
    expect(await store.disposable('projection')).toEqual(some(2))
  })
}
