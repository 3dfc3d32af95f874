import { expect, test } from 'vitest'
import { databaseName, indexedStore, runs } from './indexed.ts'
import { newBrowser } from './trial/ports.ts'
import { storeContract } from './trial/store-contract.ts'

storeContract('IndexedDB', () => indexedStore(newBrowser().indexedDB))

const some = (...values: number[]) => Uint8Array.from(values)

function deleteDatabase(factory: IDBFactory): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(databaseName)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
  })
}

test('[V13] lets another tab delete everything, and writes nothing after it', async () => {
  const { indexedDB } = newBrowser()
  const store = await indexedStore(indexedDB)
  await store.putSlot('a', some(1))
  await deleteDatabase(indexedDB)
  await expect(store.putSlot('a', some(2))).rejects.toThrow('closed')
  expect(await indexedDB.databases()).toEqual([])
})

test('[V13] opens the database again when the browser dropped the connection', async () => {
  const { indexedDB } = newBrowser()
  let connection: IDBDatabase | undefined
  const open = indexedDB.open.bind(indexedDB)
  indexedDB.open = (...asked) => {
    const request = open(...asked)
    request.addEventListener('success', () => {
      connection = request.result
    })
    return request
  }
  const store = await indexedStore(indexedDB)
  await store.putSlot('a', some(1))
  connection?.close()
  expect(await store.putSlot('b', some(2))).toBe('kept')
  expect(await store.slotIds()).toEqual(['a', 'b'])
})

test('[V13] a connection opened again never makes a new, empty database', async () => {
  const { indexedDB } = newBrowser()
  let connection: IDBDatabase | undefined
  const open = indexedDB.open.bind(indexedDB)
  indexedDB.open = (...asked) => {
    const request = open(...asked)
    request.addEventListener('success', () => {
      connection = request.result
    })
    return request
  }
  const store = await indexedStore(indexedDB)
  connection?.close()
  if (connection) connection.onversionchange = null
  await deleteDatabase(indexedDB)
  await expect(store.putSlot('a', some(1))).rejects.toThrow()
  expect(await indexedDB.databases()).toEqual([])
})

test('[V10] unbroken runs', () => {
  expect(runs([])).toEqual([])
  expect(runs([1, 2, 3, 7, 9, 10])).toEqual([
    [1, 3],
    [7, 7],
    [9, 10],
  ])
})
