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
})
self.addEventListener('fetch', (event) => {
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
