import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { hold } from '../src/words/en/hold.ts'
import { stretched } from '../src/words/pseudo.ts'
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
    await use(page)
    expect(thrown).toEqual([])
  },
})

const facesOf = (page: Page) =>
  page.$$eval('a.face', (links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('face') ?? ''),
  )

async function hang(page: Page, face: string, how: string): Promise<void> {
  await page.evaluate(
    ([face, how]) => {
      history.replaceState(null, '', `?face=${encodeURIComponent(face)}&${how}`)
      dispatchEvent(new PopStateEvent('popstate'))
    },
    [face, how] as const,
  )
}

/** Visits every face hung in one way, and says at the end everything that was found, by face. */
async function everyFace(page: Page, how: string, look: (face: string) => Promise<string[]>): Promise<void> {
  const faces = await facesOf(page)
  expect(faces.length).toBeGreaterThan(50)
  const found: string[] = []
  for (const face of faces) {
    await hang(page, face, how)
    for (const fault of await look(face)) found.push(`${face}: ${fault}`)
  }
  expect(found).toEqual([])
}

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target} ${node.html.slice(0, 120)}`),
  )
}

const ways = {
  'in the light': 'theme=light',
  'in the dark': 'theme=dark',
  'at twice the size of text': 'text=200',
  'from right to left': 'dir=rtl',
  'in the pseudo-language': 'words=pseudo',
}

for (const [name, how] of Object.entries(ways))
  test(`[A1] [A20] [A22] every face passes ${name}`, async ({ gallery }) => {
    test.setTimeout(240_000)
    await everyFace(gallery, how, async () => [
      ...(await axe(gallery)),
      ...(await sideways(gallery)),
      ...(await loudFields(gallery)),
      ...(await smallTargets(gallery)),
    ])
  })

const sideways = (page: Page) =>
  page.evaluate(() => {
    const scrollers = [
      document.documentElement,
      ...document.querySelectorAll('.body, .sheet-panel, .foot, .rail'),
    ]
    return scrollers
      .filter((each) => each.scrollWidth > each.clientWidth + 1)
      .map((each) => `${each.className || 'the page'} is ${each.scrollWidth} wide in ${each.clientWidth}`)
  })

/** Fields that would let a browser or a service keep or read what is typed. */
const loudFields = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('input, textarea')]
      .filter((field) => {
        const is = (name: string, value: string) => field.getAttribute(name) === value
        if (!is('autocomplete', 'off')) return true
        return !is('type', 'range') && !(is('autocorrect', 'off') && is('spellcheck', 'false'))
      })
      .map((field) => `a field that is not quiet: ${field.outerHTML.slice(0, 120)}`),
  )

/**
 * What can be tapped and cannot be hit within 48 by 48 px. A target drawn smaller passes when the corners of such a
 * square around its middle still answer for it; a pixel is left for rounding.
 */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const dialog = document.querySelector('dialog[open]')
    const all = (dialog ?? document).querySelectorAll<HTMLElement>(
      'button, a[href], summary, textarea, input:not([type=range]), .scale',
    )
    const isHit = (target: HTMLElement) => {
      target.scrollIntoView({ block: 'center', inline: 'center' })
      const box = target.getBoundingClientRect()
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
      if (box.width >= 47.5 && box.height >= 47.5) return true
      return [-23, 23].every((dx) =>
        [-23, 23].every((dy) => {
          const hit = document.elementFromPoint(x + dx, y + dy)
          return hit !== null && target.contains(hit)
        }),
      )
    }
    return [...all]
      .filter((target) => target.offsetParent !== null && !isHit(target))
      .map((target) => {
        const { width, height } = target.getBoundingClientRect()
        return `${Math.round(width)} by ${Math.round(height)}: ${target.outerHTML.slice(0, 120)}`
      })
  })

const kinds = ['message', 'call', 'visit', 'letter-or-gift', 'through-someone', 'look-them-up'] as const
const waysOut = kinds.map((kind) => hold.dont(kind)).flatMap((words) => [words, stretched(words)])

for (const how of ['theme=light', 'words=pseudo', 'text=200'])
  test(`[A3] “Don’t send it” is never smaller than what stands beside it (${how})`, async ({ gallery }) => {
    let seen = 0
    await everyFace(gallery, how, async () => {
      const { found, faults } = await gallery.evaluate(smallerThanBeside, waysOut)
      seen += found
      return faults
    })
    expect(seen).toBeGreaterThan(10)
  })

function smallerThanBeside(waysOut: string[]): { found: number; faults: string[] } {
  const out = [...document.querySelectorAll<HTMLElement>('button')].filter((button) =>
    waysOut.includes(button.textContent ?? ''),
  )
  const faults = out.flatMap((button) => {
    const { width, height } = button.getBoundingClientRect()
    const others = [
      ...(button.closest('.dock, .quiets, .foot')?.querySelectorAll<HTMLElement>('button') ?? []),
    ]
    const foot = [...(button.closest('.foot')?.querySelectorAll<HTMLElement>('button') ?? [])]
    return [...others, ...foot]
      .map((other) => ({ other, box: other.getBoundingClientRect() }))
      .filter(({ box }) => box.width > width + 1 || box.height > height + 1)
      .map(({ other }) => `“${button.textContent}” is smaller than “${other.textContent}”`)
  })
  return { found: out.length, faults }
}

test('[A26] by keyboard alone everything is reached, in sight, at a desk and on a phone @desk', async ({
  gallery,
}) => {
  test.setTimeout(120_000)
  await everyFace(gallery, 'theme=light', async () => [
    ...(await sideways(gallery)),
    ...(await unreached(gallery)),
  ])
})

/** Tabs through a face once: what can be reached by a pointer and not by the keyboard, or has no sign of the focus. */
async function unreached(page: Page): Promise<string[]> {
  const all = await page.evaluate(() => {
    const within = document.querySelector('dialog[open]') ?? document
    const targets = [...within.querySelectorAll<HTMLElement>('button, a[href], summary, textarea, input')]
    const live = targets.filter(
      (each) => each.checkVisibility({ visibilityProperty: true }) && !(each as HTMLButtonElement).disabled,
    )
    for (const each of live) each.dataset.target = ''
    ;(document.activeElement as HTMLElement | null)?.blur()
    return live.length
  })
  for (let i = 0; i < all + 2; i++) {
    await page.keyboard.press('Tab')
    await page.evaluate(() => {
      const on = document.activeElement as HTMLElement | null
      if (!on || on.dataset.target === undefined) return
      delete on.dataset.target
      const drawn = on.matches('.scale input') ? on.closest('.scale') : on
      const { outlineStyle, boxShadow } = getComputedStyle(drawn ?? on)
      if (outlineStyle === 'none' && boxShadow === 'none') on.dataset.unseen = ''
    })
  }
  return page.evaluate(() => [
    ...[...document.querySelectorAll('[data-target]')].map(
      (each) => `not reached: ${each.outerHTML.slice(0, 100)}`,
    ),
    ...[...document.querySelectorAll('[data-unseen]')].map(
      (each) => `no focus seen: ${each.outerHTML.slice(0, 100)}`,
    ),
  ])
}

test('[A24] a thousand ended ones open on the latest hundred, and the rest is a tap away', async ({
  gallery,
}) => {
  await hang(gallery, 'Ended/a thousand', '')
  await expect(gallery.getByRole('listitem')).toHaveCount(100)
  await expect(gallery.getByRole('button', { name: 'Older' })).toBeVisible()
})

test('[A23] Today shows the hour of what waits, and never its words', async ({ gallery }) => {
  const today = (await facesOf(gallery)).filter((face) => /^(Today|PutDown|Ended|Record)\//.test(face))
  expect(today.length).toBeGreaterThan(10)
  for (const face of today) {
    await hang(gallery, face, '')
    await expect(gallery.locator('main'), face).not.toContainText('please just talk to me')
  }
})

test('[A28] It hurts has no box to write about anyone in, and help is on it', async ({ gallery }) => {
  const hurts = (await facesOf(gallery)).filter((face) => face.startsWith('Hurts/'))
  for (const face of hurts) {
    await hang(gallery, face, '')
    await expect(gallery.getByRole('textbox'), face).toHaveCount(0)
    await expect(gallery.getByRole('button', { name: /ending your life/ }), face).toBeVisible()
  }
})
