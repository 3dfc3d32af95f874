import { tellOthersToLeave } from './leave.ts'

const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds))

/** Long enough for other windows to be on the dull page. */
const forOthers = 400
const rounds = 3

/**
 * [B6] Deletes all that this origin keeps in this browser: databases, caches, the service worker, storages, files, cookies.
 * The caller has let go of the vault before, and leaves for the dull page after. `'left-over'`: something is still there
 * after three rounds, as when a window that sleeps holds on to it; asking again is safe.
 */
export async function wipe(): Promise<'gone' | 'left-over'> {
  tellOthersToLeave()
  await wait(forOthers)
  for (let round = 0; round < rounds; round++) {
    // One that cannot be deleted must not keep the rest.
    await Promise.allSettled([dropServiceWorkers(), dropDatabases(), dropFiles()])
    await Promise.allSettled([dropCaches()])
    dropStorages()
    dropCookies()
    if (await isEmpty()) return 'gone'
  }
  return 'left-over'
}

async function dropServiceWorkers(): Promise<void> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? []
  await Promise.all(registrations.map((registration) => registration.unregister()))
}

async function dropCaches(): Promise<void> {
  const names = 'caches' in window ? await caches.keys() : []
  await Promise.all(names.map((each) => caches.delete(each)))
}

/** Firefox lists databases since 126; where a browser does not, the one there is has this name. */
async function databaseNames(): Promise<readonly string[]> {
  const there = await indexedDB.databases?.()
  return there?.flatMap((each) => each.name ?? []) ?? ['bide-1']
}

async function dropDatabases(): Promise<void> {
  await Promise.all((await databaseNames()).map(dropDatabase))
}

/** Ends also when another window holds on to it: then it is still there, and counted so. */
function dropDatabase(name: string): Promise<void> {
  return new Promise((done) => {
    const asked = indexedDB.deleteDatabase(name)
    asked.onsuccess = () => done()
    asked.onerror = () => done()
    void wait(3_000).then(done)
  })
}

/** The origin's own files. Bide keeps none; a browser that has no such thing has nothing to delete. */
async function dropFiles(): Promise<void> {
  const root = await navigator.storage?.getDirectory?.()
  await Promise.all((await fileNames()).map((name) => root.removeEntry(name, { recursive: true })))
}

async function fileNames(): Promise<readonly string[]> {
  const root = await navigator.storage?.getDirectory?.().catch(() => undefined)
  if (!root || !('keys' in root)) return []
  const names: string[] = []
  for await (const name of root.keys() as AsyncIterable<string>) names.push(name)
  return names
}

function dropStorages(): void {
  localStorage.clear()
  sessionStorage.clear()
}

function dropCookies(): void {
  const names = document.cookie.split('; ').flatMap((each) => each.split('=')[0] || [])
  // biome-ignore lint/suspicious/noDocumentCookie: Safari and Firefox have no other way to delete one
  for (const name of names) document.cookie = `${name}=; Max-Age=0; Path=/`
}

async function isEmpty(): Promise<boolean> {
  const listed = indexedDB.databases !== undefined
  const [databases, names, registrations, files] = await Promise.all([
    listed ? databaseNames() : [],
    'caches' in window ? caches.keys() : [],
    navigator.serviceWorker?.getRegistrations() ?? [],
    fileNames(),
  ])
  const kept = localStorage.length + sessionStorage.length + document.cookie.length
  return databases.length + names.length + registrations.length + files.length + kept === 0
}
