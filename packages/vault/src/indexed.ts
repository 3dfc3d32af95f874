import { assert } from './assert.ts'
import { type Bytes, compareBytes } from './bytes.ts'
import {
  type Change,
  type Disposable,
  type Doorplate,
  type Founding,
  isSamePlate,
  type Position,
  type Sealed,
  type Store,
} from './store.ts'

/**
 * The store in IndexedDB. A new schema is a new database name, so this version number never rises.
 *
 * | object store | key                       | value                              |
 * | ------------ | ------------------------- | ---------------------------------- |
 * | keys         | `doorplate`, `device key` | the plate; a non-extractable key   |
 * | tail         | position                  | one sealed entry                   |
 * | chunks       | position of its last entry | about a thousand, deflated, sealed |
 * | slots        | the draft's id            | one sealed draft                   |
 * | projection   | `mark`, `projection`      | sealed, recomputed when lost       |
 *
 * Positions are given by the log and not by autoIncrement: a record is sealed to its position before it is put,
 * and `add` refuses a number that is in use.
 */
export const databaseName = 'bide-1'

const storeNames = ['keys', 'tail', 'chunks', 'slots', 'projection'] as const
type StoreName = (typeof storeNames)[number]

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const ended = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () =>
      reject(transaction.error ?? new DOMException('the transaction was stopped', 'AbortError'))
  })

/**
 * Chromium and Firefox report a disk that fails under them as UnknownError, sometimes even a full one; some private
 * modes refuse to keep a key with DataCloneError.
 */
const refusals = new Set(['QuotaExceededError', 'UnknownError', 'DataCloneError'])

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''

/** Ends a transaction without keeping any of it, if it has not ended by itself. */
function stop(transaction: IDBTransaction) {
  try {
    transaction.abort()
  } catch {
    // It had ended.
  }
}

function connect(factory: IDBFactory, mayCreate: boolean): Promise<IDBDatabase> {
  const request = factory.open(databaseName, 1)
  request.onupgradeneeded = () => {
    if (!mayCreate) request.transaction?.abort()
    else for (const name of storeNames) request.result.createObjectStore(name)
  }
  return asked(request)
}

/** Rejects when the browser gives no storage. */
export async function indexedStore(factory: IDBFactory): Promise<Store> {
  let closed = false
  let database: Promise<IDBDatabase> | undefined

  function watched(opening: Promise<IDBDatabase>): Promise<IDBDatabase> {
    opening.then(
      (db) => {
        // Safari drops connections of pages left in the background: the next use opens another one.
        db.onclose = () => {
          database = undefined
        }
        // Another tab deletes everything. It must not wait for us, and nothing may be written after it.
        db.onversionchange = () => {
          closed = true
          db.close()
        }
      },
      () => {
        database = undefined
      },
    )
    return opening
  }

  async function begin(names: StoreName[], mode: IDBTransactionMode): Promise<IDBTransaction> {
    for (let attempt = 1; ; attempt++) {
      assert(!closed, 'the store is closed')
      database ??= watched(connect(factory, false))
      try {
        return (await database).transaction(names, mode, { durability: 'strict' })
      } catch (error) {
        if (attempt === 2 || nameOf(error) !== 'InvalidStateError') throw error
        database = undefined
      }
    }
  }

  async function read<T>(name: StoreName, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const transaction = await begin([name], 'readonly')
    return asked(ask(transaction.objectStore(name)))
  }

  /**
   * Runs `work` in one transaction. What `work` returns is true only once the transaction has ended; when it returns
   * `'taken'`, nothing of it is kept. The transaction is told to commit as soon as all is asked: waiting for it to
   * notice by itself costs a journey to the disk's process and back.
   */
  async function write<T>(
    names: StoreName[],
    work: (transaction: IDBTransaction) => T | Promise<T>,
  ): Promise<T | 'no-room'> {
    try {
      const transaction = await begin(names, 'readwrite')
      const end = ended(transaction)
      end.catch(() => {})
      try {
        const outcome = await work(transaction)
        if (outcome === 'taken') {
          stop(transaction)
          await end.catch(() => {})
        } else {
          transaction.commit()
          await end
        }
        return outcome
      } catch (error) {
        stop(transaction)
        await end.catch(() => {})
        // A request's own error is the cause of its transaction's; either may arrive first.
        throw transaction.error ?? error
      }
    } catch (error) {
      if (refusals.has(nameOf(error))) return 'no-room'
      throw error
    }
  }

  const put = (name: StoreName, key: string, value: Bytes) =>
    write([name], (transaction) => {
      transaction.objectStore(name).put(value, key)
      return 'kept' as const
    })

  const lastKey = async (transaction: IDBTransaction, name: 'tail' | 'chunks'): Promise<Position> => {
    const cursor = await asked(transaction.objectStore(name).openKeyCursor(null, 'prev'))
    return cursor ? Number(cursor.key) : 0
  }

  async function lastIn(transaction: IDBTransaction): Promise<{ log: Position; chunk: Position }> {
    const [tail, chunk] = await Promise.all([lastKey(transaction, 'tail'), lastKey(transaction, 'chunks')])
    return { log: Math.max(tail, chunk), chunk }
  }

  async function sealedIn(
    transaction: IDBTransaction,
    name: 'tail' | 'chunks',
    range: IDBKeyRange,
    most?: number,
  ) {
    const records = transaction.objectStore(name)
    const [keys, values] = await Promise.all([
      asked(records.getAllKeys(range, most)),
      asked<Bytes[]>(records.getAll(range, most)),
    ])
    return keys.flatMap((key, i): Sealed[] => {
      const sealed = values[i]
      return sealed ? [{ at: Number(key), sealed }] : []
    })
  }

  /** Asks what must be so; the answers come before any of what is asked after it. */
  async function lawful(transaction: IDBTransaction, change: Change): Promise<boolean> {
    const { ifLast, gone = [], endSlot, onlyWithSlot } = change
    const keysIn = (name: 'tail' | 'chunks', range: IDBKeyRange, most?: number) =>
      asked(transaction.objectStore(name).getAllKeys(range, most))
    const first = gone[0]
    const final = gone.at(-1)
    const after = ifLast === undefined ? undefined : IDBKeyRange.lowerBound(ifLast, true)
    const mustBe = onlyWithSlot ? endSlot : undefined
    const [slot, later, laterChunks, there] = await Promise.all([
      mustBe === undefined ? undefined : asked(transaction.objectStore('slots').getKey(mustBe)),
      after ? keysIn('tail', after, 1) : [],
      after ? keysIn('chunks', after, 1) : [],
      first === undefined ? [] : keysIn('tail', IDBKeyRange.bound(first, final)),
    ])
    const known = new Set(there)
    const isThere = slot === mustBe
    return isThere && later.length === 0 && laterChunks.length === 0 && gone.every((at) => known.has(at))
  }

  async function foundingIn(transaction: IDBTransaction): Promise<Founding | undefined> {
    const records = transaction.objectStore('keys')
    const [plate, deviceKey] = await Promise.all([
      asked<Doorplate | undefined>(records.get('doorplate')),
      asked<CryptoKey | undefined>(records.get('device key')),
    ])
    return plate && { plate, deviceKey }
  }

  function hang(transaction: IDBTransaction, { plate, deviceKey }: Founding) {
    const records = transaction.objectStore('keys')
    records.put(plate, 'doorplate')
    if (deviceKey) records.put(deviceKey, 'device key')
    else records.delete('device key')
  }

  database = watched(connect(factory, true))
  await database

  return {
    founding: async () => foundingIn(await begin(['keys'], 'readonly')),
    found: (fresh) =>
      write(['keys'], async (transaction) => {
        const there = await foundingIn(transaction)
        if (there) return there
        hang(transaction, fresh)
        return fresh
      }),
    rehang: (was, next) =>
      write(['keys'], async (transaction) => {
        const there = await foundingIn(transaction)
        if (there === undefined || !isSamePlate(there.plate, was)) return 'taken'
        hang(transaction, next)
        return 'hung' as const
      }),
    swap: (records) =>
      write(['tail', 'chunks', 'slots', 'projection'], async (transaction) => {
        const standing = await Promise.all(
          records.map((each) => asked<Bytes | undefined>(transaction.objectStore(each.in).get(each.at))),
        )
        for (const [i, { in: name, at, was, now }] of records.entries()) {
          const there = standing[i]
          if (there && compareBytes(there, was) === 0) transaction.objectStore(name).put(now, at)
        }
        return 'kept' as const
      }),

    putSlot: (id, sealed, ends) =>
      write(['slots'], (transaction) => {
        transaction.objectStore('slots').put(sealed, id)
        if (ends !== undefined) transaction.objectStore('slots').delete(ends)
        return 'kept' as const
      }),
    slot: (id) => read<Bytes | undefined>('slots', (slots) => slots.get(id)),
    slotIds: async () => (await read('slots', (slots) => slots.getAllKeys())).map(String),
    async dropSlot(id) {
      await write(['slots'], (transaction) => {
        transaction.objectStore('slots').delete(id)
      })
    },

    disposable: (which: Disposable) => read<Bytes | undefined>('projection', (records) => records.get(which)),
    keepDisposable: (which, sealed) => put('projection', which, sealed),

    last: async () => lastIn(await begin(['tail', 'chunks'], 'readonly')),

    async next(after, most) {
      const transaction = await begin(['tail', 'chunks'], 'readonly')
      const [chunk] = await sealedIn(transaction, 'chunks', IDBKeyRange.lowerBound(after, true), 1)
      const tail = chunk
        ? await sealedIn(transaction, 'tail', IDBKeyRange.bound(after, chunk.at, true, false))
        : await sealedIn(transaction, 'tail', IDBKeyRange.lowerBound(after, true), most)
      return { chunk, tail }
    },

    change: (change) =>
      write(['tail', 'chunks', 'slots', 'projection'], async (transaction) => {
        const isLawful = lawful(transaction, change)
        isLawful.catch(() => {})
        const tail = transaction.objectStore('tail')
        for (const [first, final] of runs(change.gone ?? [])) tail.delete(IDBKeyRange.bound(first, final))
        for (const { at, sealed } of change.add ?? []) tail.add(sealed, at)
        for (const { at, sealed } of change.chunks ?? []) transaction.objectStore('chunks').add(sealed, at)
        if (change.endSlot !== undefined) transaction.objectStore('slots').delete(change.endSlot)
        if (change.mark) transaction.objectStore('projection').put(change.mark, 'mark')
        return (await isLawful) ? 'kept' : 'taken'
      }),

    close() {
      closed = true
      database?.then(
        (db) => db.close(),
        () => {},
      )
    },
  }
}

/** Rising numbers as unbroken runs, so that a thousand records go in one request and no other record with them. */
export function runs(rising: readonly Position[]): [Position, Position][] {
  const found: [Position, Position][] = []
  for (const at of rising) {
    const run = found.at(-1)
    if (run && run[1] === at - 1) run[1] = at
    else found.push([at, at])
  }
  return found
}
