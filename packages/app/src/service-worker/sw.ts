/**
 * Bide without a network. Every file of one version is kept in one cache; a page is answered from it whole, so
 * two versions are never mixed. A new version waits until the page in front says 'take-over', or until Bide has
 * been closed: nobody loses a half-written sentence to an update.
 */

/** Path and SHA-256 (base64) of every file of this version; written in by scripts/build.mjs. */
declare const FILES: readonly (readonly [path: string, hash: string])[]
/** A hash over FILES, hence one name a version. */
declare const VERSION: string
declare const self: ServiceWorkerGlobalScope

export {}

const files = new Map(FILES)

self.addEventListener('install', (event) => event.waitUntil(keepAll()))
self.addEventListener('activate', (event) => event.waitUntil(dropOldVersions()))
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting())
  if (event.data === 'what-was-shared' && event.source instanceof Client)
    handOver(event.source, event.ports[0])
})
self.addEventListener('fetch', (event) => {
  if (isShared(event.request)) return event.respondWith(takeShared(event))
  const path = keptPath(event.request)
  if (path !== undefined) event.respondWith(answer(path, event.request))
})

/** [S7] A file missing or altered on its way fails the whole install, and the version before stays. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(VERSION)
  await Promise.all([...files].map(async ([path, hash]) => cache.put(path, await fetched(path, hash))))
}

async function fetched(path: string, hash: string): Promise<Response> {
  const response = await fetch(path, { cache: 'no-cache', credentials: 'omit', integrity: `sha256-${hash}` })
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  // A browser refuses a redirected response as a page; some hosts redirect /hide.html to /hide. The headers, and
  // with them the Content-Security-Policy, stay.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response
}

async function dropOldVersions(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name !== VERSION)
  await Promise.all(others.map((name) => caches.delete(name)))
  // The very first version may serve the page in front at once: no older one is in use there.
  if (others.length === 0) await self.clients.claim()
}

/** `undefined`: not ours to answer; the network does. */
function keptPath(request: Request): string | undefined {
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return undefined
  if (files.has(url.pathname)) return url.pathname
  const place = request.mode === 'navigate' && !/\.[^/]+$/.test(url.pathname)
  return place ? '/' : undefined
}

async function answer(path: string, request: Request): Promise<Response> {
  // Asked without opening: opening would make the cache anew after everything was deleted [B6].
  // ignoreVary: what was kept is the file itself, however it was packed for the road.
  return (await caches.match(path, { cacheName: VERSION, ignoreVary: true })) ?? fetch(request)
}

/**
 * What the phone's share sheet handed over, by the page that was opened for it: in memory, until that page takes it.
 * It reaches no network and no address [A57].
 */
const shared = new Map<string, { text: string; taken: () => void }>()

/** How long the page has to ask for it, in milliseconds; the app it came from still has the text. */
const patience = 60_000

const isShared = (request: Request) =>
  request.method === 'POST' && new URL(request.url).pathname === '/shared' && request.mode === 'navigate'

async function takeShared(event: FetchEvent): Promise<Response> {
  const form = await event.request.formData()
  const parts = ['title', 'text', 'url'].map((name) => form.get(name))
  const told = parts.filter((part): part is string => typeof part === 'string' && part.trim() !== '')
  // Some apps say the same thing twice, as a title and as a text.
  const text = told.filter((part, i) => !told.some((other, j) => j > i && other.includes(part))).join('\n')
  const untilTaken = new Promise<void>((taken) => {
    shared.set(event.resultingClientId, { text, taken })
    setTimeout(taken, patience)
  })
  event.waitUntil(untilTaken.then(() => void shared.delete(event.resultingClientId)))
  return answer('/', new Request('/'))
}

function handOver(page: Client, port: MessagePort | undefined): void {
  const kept = shared.get(page.id)
  port?.postMessage(kept?.text)
  kept?.taken()
}
