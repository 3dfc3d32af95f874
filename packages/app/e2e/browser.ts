import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type BrowserContext,
  test as base,
  chromium,
  expect,
  type Page,
  type Response,
} from '@playwright/test'
import { flags } from './flags.ts'
import { type Server, serverFor } from './server.ts'

export { expect } from '@playwright/test'

/** One browser profile on disk: what is kept in it outlives the browser, and its sudden death. */
type Profile = {
  /** Where it lies, for tests that search it for words. */
  folder: string
  /** Opens a browser on it, in the size of the project that runs; in another time zone, if one is named. */
  open: (timezoneId?: string) => Promise<BrowserContext>
  /** SIGKILL to the browser and all its processes at once; nothing gets to finish its sentence. */
  kill: () => Promise<void>
}

type Given = {
  /** The relay, running, with the app. `page.goto('/')` goes there; it may be stopped. */
  server: Server
  profile: Profile
  /** Held for every journey: nothing asked of another origin, nothing the policy refused, no error unheard. */
  watched: (context: BrowserContext) => void
}

/**
 * For journeys that ask about words and places and stay online: to keep all of Bide for a time without a network takes a
 * browser as long as a short journey does. Every journey that loses the network, and every one on a profile, keeps it.
 */
export const withoutWorker = { serviceWorkers: 'block' } as const

export const test = base.extend<Given, { running: () => Promise<Server> }>({
  // The one of the test before, if it was left as it was: what a browser keeps, it keeps in a context or a profile of
  // its own, so no test sees another's. One that was stopped is not started again, since its port may be taken by now.
  running: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of this pattern
    async ({}, use) => {
      let server: Server | undefined
      await use(async () => {
        if (server?.isAsItBegan()) return server
        await server?.stop()
        server = await serverFor('app')
        return server
      })
      await server?.stop()
    },
    { scope: 'worker' },
  ],
  server: async ({ running }, use) => use(await running()),
  baseURL: ({ server }, use) => use(server.origin),
  watched: async ({ server }, use) => {
    const seen: string[] = []
    await use((context) => watch(context, server.origin, seen))
    expect(seen, 'asked elsewhere, refused by the policy, or thrown').toEqual([])
  },
  context: async ({ context, watched }, use) => {
    watched(context)
    await use(context)
  },
  profile: async (
    { baseURL, watched, launchOptions, viewport, deviceScaleFactor, hasTouch, isMobile, locale, timezoneId },
    use,
  ) => {
    const folder = mkdtempSync(join(tmpdir(), 'bide-profile-'))
    const options = { baseURL, viewport, deviceScaleFactor, hasTouch, isMobile, locale }
    let open: BrowserContext | undefined
    await use({
      folder,
      open: async (zone = timezoneId) => {
        open = await chromium.launchPersistentContext(
          folder,
          definite({ ...launchOptions, ...options, timezoneId: zone, args: flags }),
        )
        watched(open)
        return open
      },
      kill: () => killBrowser(folder),
    })
    await open?.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },
})

function watch(context: BrowserContext, origin: string, seen: string[]) {
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !/^(blob|data|about):/.test(url)) seen.push(`asked ${url}`)
  })
  context.on('console', (message) => {
    if (/Content Security Policy|Trusted ?Types|Permissions-Policy/i.test(message.text()))
      seen.push(message.text())
  })
  context.on('weberror', (error) => seen.push(String(error.error())))
}

/** Options left undefined are left out: Playwright tells the two apart. */
type Definite<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> }
const definite = <T extends object>(options: T) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Definite<T>

/** Playwright gives no process of a persistent browser away; it is the one that was given this folder. */
async function killBrowser(folder: string): Promise<void> {
  const [browser] = processesOf(folder)
  if (browser === undefined) throw new Error('there is no browser to kill on this profile')
  process.kill(-groupOf(browser), 'SIGKILL')
  for (let tries = 0; processesOf(folder).length > 0; tries++) {
    if (tries === 100) throw new Error('the browser outlived its killing')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const processesOf = (folder: string) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((id) => inProc(id, 'cmdline').split('\0').includes(`--user-data-dir=${folder}`))
    .sort((a, b) => a - b)

/** The fifth field of /proc/ID/stat; the second, a name in brackets, may hold spaces. */
const groupOf = (id: number) => Number(inProc(id, 'stat').split(') ').at(-1)?.split(' ')[2])

function inProc(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8')
  } catch {
    return '' // it ended while we looked
  }
}

/**
 * From here on it is `time` in this browser ('2026-11-24T23:40:00Z'), and goes on from there. Call it before the
 * first page. Workers keep the real clock: they get the time with each message.
 */
export async function itIs(context: BrowserContext, time: string): Promise<void> {
  await context.clock.install({ time: new Date(time) })
}

export const policyOf = (response: Response | null) => response?.headers()['content-security-policy'] ?? ''

/** Resolves once the service worker has kept everything and answers for this page. */
export async function keptOffline(page: Page): Promise<void> {
  await page.waitForFunction(
    async () =>
      (await navigator.serviceWorker.ready).active?.state === 'activated' &&
      navigator.serviceWorker.controller,
  )
}
