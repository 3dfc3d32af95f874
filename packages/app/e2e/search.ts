import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/**
 * Where words that should be sealed could lie about. Every search here has a control that must find: a byte search of
 * a browser's files alone finds little, because what it stores is packed (Snappy) or written two bytes a letter.
 */

/** Each find as `where: word`. */
export type Found = string[]

/** Every file of a profile, raw: as UTF-8 and as UTF-16 of either order. Close the browser first. */
export function inFiles(folder: string, needles: readonly string[]): Found {
  const forms = needles.flatMap((needle) =>
    formsOf(needle).map((form) => ({ needle, form, name: 'in a name' as const })),
  )
  return filesUnder(folder).flatMap((path) => {
    const bytes = readFileSync(path)
    const inside = forms.filter(({ form }) => bytes.includes(form)).map(({ needle }) => needle)
    const named = needles.filter((needle) => path.includes(needle))
    return [...new Set([...inside, ...named])].map((needle) => `${path.slice(folder.length + 1)}: ${needle}`)
  })
}

function formsOf(needle: string): Buffer[] {
  const little = Buffer.from(needle, 'utf16le')
  return [Buffer.from(needle), little, Buffer.from(little).swap16()]
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** Everything a page of this origin can read back: IndexedDB record by record, the two storages, caches, cookies. */
export async function inStorage(page: Page, needles: readonly string[]): Promise<Found> {
  return page.evaluate(async (needles) => {
    const found: string[] = []
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const inflated = async (bytes: Uint8Array, format: CompressionFormat) => {
      try {
        const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream(format))
        return new Uint8Array(await new Response(stream).arrayBuffer())
      } catch {
        return undefined // not packed this way
      }
    }
    const inText = (where: string, text: string) => {
      for (const needle of needles) if (text.includes(needle)) found.push(`${where}: ${needle}`)
    }
    const inBytes = (where: string, bytes: Uint8Array) => {
      for (const way of ['utf-8', 'utf-16le', 'utf-16be'])
        for (const from of [0, 1])
          inText(`${where} (${way})`, new TextDecoder(way).decode(bytes.subarray(from)))
    }
    const look = async (where: string, value: unknown): Promise<void> => {
      if (typeof value === 'string') return inText(where, value)
      if (value instanceof Blob) return look(where, await value.arrayBuffer())
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
        const bytes = ArrayBuffer.isView(value)
          ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
          : new Uint8Array(value)
        inBytes(where, bytes)
        for (const format of ['deflate', 'deflate-raw', 'gzip'] as const) {
          const open = await inflated(bytes, format)
          if (open) inBytes(`${where}, inflated`, open)
        }
        return
      }
      if (value instanceof CryptoKey) {
        if (value.extractable && value.type !== 'public') found.push(`${where}: a key that can be taken out`)
        return
      }
      if (value instanceof Map) return look(where, [...value])
      if (typeof value === 'object' && value !== null)
        for (const [name, part] of Object.entries(value)) {
          inText(`${where}, a name`, name)
          await look(`${where}.${name}`, part)
        }
    }
    let records = 0
    for (const { name } of await indexedDB.databases()) {
      const db = await asked(indexedDB.open(name ?? ''))
      for (const storeName of db.objectStoreNames) {
        const store = db.transaction(storeName).objectStore(storeName)
        const [keys, values] = await Promise.all([asked(store.getAllKeys()), asked(store.getAll())])
        records += values.length
        await look(`${name}/${storeName}, keys`, keys)
        await look(`${name}/${storeName}`, values)
      }
      db.close()
    }
    if (records === 0) found.push('nothing was stored at all: nothing was searched')
    await look('localStorage', { ...localStorage })
    await look('sessionStorage', { ...sessionStorage })
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        await look(`cache ${request.url}`, await (await cache.match(request))?.arrayBuffer())
    }
    await look('cookie', document.cookie)
    await look('address', location.href)
    await look('title', document.title)
    await look('history', history.state)
    return found
  }, needles)
}

/** What a heap snapshot of the page holds once nothing unreachable is left: words in strings, and keys. */
export async function inMemory(
  page: Page,
  needles: readonly string[],
): Promise<{ words: string[]; keys: number; strings: number }> {
  const devtools = await page.context().newCDPSession(page)
  const chunks: string[] = []
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await devtools.send('HeapProfiler.enable')
  for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage')
  await devtools.send('HeapProfiler.takeHeapSnapshot', { captureNumericValue: true })
  await devtools.detach()
  const { snapshot, nodes, strings } = JSON.parse(chunks.join('')) as {
    snapshot: { meta: { node_fields: string[]; node_types: [string[]] } }
    nodes: number[]
    strings: string[]
  }
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [type, name] = [fields.indexOf('type'), fields.indexOf('name')]
  const typeNames = types[0]
  let keys = 0
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = typeNames[nodes[at + type] ?? 0]
    if ((kind === 'object' || kind === 'native') && strings[nodes[at + name] ?? 0] === 'CryptoKey') keys++
  }
  return {
    words: needles.filter((needle) => strings.some((text) => text.includes(needle))),
    keys,
    strings: strings.length,
  }
}
