import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { test as base, type CDPSession, expect, type Page } from '@playwright/test'
import { longWords, oddWords } from '../src/screens/invented-evening.ts'
import { hold } from '../src/words/en/hold.ts'
import { stretched } from '../src/words/pseudo.ts'
import { axe } from './axe.ts'
import { lookAtFaces } from './gallery-look.ts'
import { type Server, serverFor } from './server.ts'

/** Every face of every screen, hung one after the other in one page: an address, a look, the next. */
const test = base.extend<{ gallery: Page }, { served: Server }>({
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of this pattern
    async ({}, use) => {
      const server = await serverFor('gallery')
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],
  gallery: async ({ page, served }, use) => {
    const thrown: string[] = []
    page.on('pageerror', (error) => thrown.push(String(error)))
    await page.goto(`${served.origin}/gallery.html`)
    await page.locator('.gallery').waitFor()
    await use(page)
    expect(thrown).toEqual([])
  },
})

/** While working on a few of them: FACES='Ask|Today' looks at those alone. */
const wanted = process.env.FACES
const wantedFaces = async (page: Page) =>
  (await facesOf(page)).filter((face) => new RegExp(wanted ?? '').test(face))

async function facesOf(page: Page): Promise<string[]> {
  const faces = await page.$$eval('a.face', (links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('face') ?? ''),
  )
  expect(faces.length).toBeGreaterThan(100)
  return faces
}

async function hang(page: Page, face: string): Promise<void> {
  await page.evaluate((face) => {
    history.replaceState(null, '', `?face=${encodeURIComponent(face)}&theme=light`)
    dispatchEvent(new PopStateEvent('popstate'))
  }, face)
}

const kinds = ['message', 'call', 'visit', 'letter-or-gift', 'through-someone', 'look-them-up'] as const
const waysOut = kinds.map((kind) => hold.dont(kind)).flatMap((words) => [words, stretched(words)])

// Dark differs from light by its colours alone, and the others from light by everything but their colours.
const ways = [
  ['in the light', 'theme=light', 'all'],
  ['in the dark', 'theme=dark', 'colours'],
  ['at twice the size of text', 'text=200', 'not-colours'],
  // Both at once: each makes the other harder.
  ['from right to left in the pseudo-language', 'dir=rtl&words=pseudo', 'not-colours'],
] as const

for (const [name, how, rules] of ways)
  test(`[A1] [A3] [A15] [A20] [A22] every face passes ${name}`, async ({ gallery }) => {
    test.setTimeout(180_000)
    const faces = await wantedFaces(gallery)
    await gallery.evaluate(axe.source)
    const found = await gallery.evaluate(lookAtFaces, { faces, how, axe: rules, waysOut })
    expect(found.faults).toEqual([])
    if (wanted === undefined) expect(found.waysOutSeen).toBeGreaterThan(20)
  })

test('[A20] a face that is too wide, too narrow, too pale, or too small to hit is found out', async ({
  gallery,
}) => {
  await gallery.evaluate(axe.source)
  await gallery.evaluate(() => {
    const spoilt = new CSSStyleSheet()
    spoilt.replaceSync(
      'h1 { width: 600px } .hide-button { min-block-size: 9px } .lede { color: var(--line); max-inline-size: 3ch } .dock .no { padding: 0; margin: 0 40px }',
    )
    document.adoptedStyleSheets = [spoilt]
  })
  const faces = (await facesOf(gallery)).filter((face) => /^(Cooling|Called)\//.test(face))
  const { faults } = await gallery.evaluate(lookAtFaces, {
    faces,
    how: 'theme=light',
    axe: 'all' as const,
    waysOut,
  })
  const found = faults.join('\n')
  expect(found).toContain('body is')
  expect(found).toContain('too small to hit')
  expect(found).toContain('torn in two')
  expect(found).toContain('color-contrast')
  expect(found).toContain('is smaller than')
})

for (const nth of [0, 1, 2])
  test(`[A15] [A26] by keyboard alone everything is reached, and the focus is seen, third ${nth + 1}`, async ({
    gallery,
  }) => {
    test.setTimeout(300_000)
    const faults: string[] = []
    // A thousand rows are as many presses, and all of one kind.
    const few = (await wantedFaces(gallery)).filter((face) => !/thousand/.test(face))
    const third = few.filter((_, i) => i % 3 === nth)
    const keys = await gallery.context().newCDPSession(gallery)
    for (const face of third) {
      await hang(gallery, face)
      for (const fault of await unreached(gallery, keys)) faults.push(`${face}: ${fault}`)
    }
    expect(faults).toEqual([])
  })

/** Tabs through a face once: what a pointer can reach and the keyboard cannot, and what shows no sign of the focus. */
async function unreached(page: Page, keys: CDPSession): Promise<string[]> {
  const presses = await page.evaluate(() => {
    const within = document.querySelector('dialog[open]') ?? document
    const targets = [...within.querySelectorAll<HTMLElement>('button, a[href], summary, textarea, input')]
    const live = targets.filter(
      (each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'),
    )
    const waiting = new Set(live)
    const unseen: string[] = []
    const here = { unreached: () => [...waiting].map((each) => each.outerHTML.slice(0, 120)), unseen }
    Object.assign(window, { here })
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement) || !waiting.delete(target)) return
      const drawn = target.closest('.scale') ?? target
      const { outlineStyle, boxShadow } = getComputedStyle(drawn)
      if (outlineStyle === 'none' && boxShadow === 'none') unseen.push(target.outerHTML.slice(0, 120))
    })
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    // A field for a day or an hour is several stops, one for each of its parts and one for its picker.
    const parts = live.filter((each) =>
      each.matches('[type=time], [type=date], [type=datetime-local]'),
    ).length
    return live.length + parts * 6 + 3
  })
  // Sent one after the other and answered in that order, without waiting for each answer before the next.
  const tab = { type: 'rawKeyDown', key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const
  await Promise.all(Array.from({ length: presses }, () => keys.send('Input.dispatchKeyEvent', tab)))
  return page.evaluate(() => {
    const { here } = window as unknown as { here: { unreached: () => string[]; unseen: string[] } }
    return [
      ...here.unreached().map((each) => `not reached: ${each}`),
      ...here.unseen.map((each) => `no focus seen: ${each}`),
    ]
  })
}

test('[A20] no face is wider than a desk @desk-only', async ({ gallery }) => {
  const wide: string[] = []
  for (const face of await facesOf(gallery)) {
    await hang(gallery, face)
    if (await gallery.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(face)
  }
  expect(wide).toEqual([])
})

test('[A24] a thousand ended ones open on the latest hundred, and the rest is a tap away', async ({
  gallery,
}) => {
  await hang(gallery, 'Ended/a thousand')
  await expect(gallery.getByRole('listitem')).toHaveCount(100)
  await expect(gallery.getByRole('button', { name: 'Older' })).toBeVisible()
})

test('[A23] what waits is told by its hour, and never by its words', async ({ gallery }) => {
  const faces = (await facesOf(gallery)).filter((face) =>
    /^(Today|PutDown|Ended|EndedOne|Record)\//.test(face),
  )
  expect(faces.length).toBeGreaterThan(20)
  for (const face of faces) {
    await hang(gallery, face)
    await expect(gallery.locator('main'), face).not.toContainText('please just talk to me')
  }
})

test('[A28] It hurts has no box to write about anyone in, and help is on it', async ({ gallery }) => {
  const faces = (await facesOf(gallery)).filter((face) => face.startsWith('Hurts/'))
  expect(faces.length).toBeGreaterThan(3)
  for (const face of faces) {
    await hang(gallery, face)
    await expect(gallery.getByRole('textbox'), face).toHaveCount(0)
    await expect(gallery.getByRole('button', { name: /ending your life/ }), face).toBeVisible()
  }
})

test('[A30] what is invented for the gallery is in the gallery, and not in the app that is served', () => {
  const scripts = (folder: string) => {
    const assets = fileURLToPath(new URL(`../${folder}/assets/`, import.meta.url))
    const names = readdirSync(assets).filter((name) => name.endsWith('.js'))
    return names.map((name) => readFileSync(`${assets}${name}`, 'utf8')).join('')
  }
  // What Ruth wrote on her last night is served with her weeks; all else on the faces is not.
  const invented = [longWords.slice(0, 60), oddWords.slice(24, 60)]
  for (const sentence of invented) {
    expect(scripts('dist-gallery')).toContain(sentence)
    expect(scripts('dist')).not.toContain(sentence)
  }
})
