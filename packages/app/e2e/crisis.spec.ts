import { expect, type Page } from '@playwright/test'
import { test } from './browser.ts'
import { box, coldAndOffline, heading, hours, pass, putDown, rate, tap, toToday } from './person.ts'

const said = 'I want to kill myself'
const panel = (page: Page) => page.getByRole('dialog')

/** A pause in typing, long enough to have finished a word. */
const pause = (page: Page) => page.clock.runFor(1_000)

/** Every box a person can write in by the second morning: how to come to it from Today. */
const boxes: Record<string, (page: Page) => Promise<void>> = {
  'what was about to be written': (page) => tap(page, 'I want to reach out'),
  'what would have to be different': async (page) => {
    await tap(page, 'Re-read it')
    await box(page).first().focus()
  },
  'the line for the night': async (page) => {
    await tap(page, 'Re-read it')
    await rate(page, 'The urge now', 1)
    await page.getByRole('textbox', { name: /^One line for you/ }).focus()
  },
  'the words written anew': async (page) => {
    await tap(page, 'Re-read it')
    await tap(page, 'Rewrite')
    await box(page).fill('')
  },
  'a kind line': async (page) => {
    await tap(page, 'It hurts')
    await tap(page, /^A kind line/)
    await box(page).focus()
  },
  'a list of one’s own': async (page) => {
    await tap(page, 'It hurts')
    await tap(page, /^Something else, for ten minutes/)
    await tap(page, 'Write your own list')
    await box(page).first().focus()
  },
  'a name': async (page) => {
    await tap(page, 'Menu')
    await tap(page, /^How they are called/)
    await box(page).focus()
  },
}

test('[A6] [A56] at a pause in any box the panel opens, with the server gone', async ({ page, server }) => {
  await coldAndOffline(page, server)
  await putDown(page)
  await toToday(page)
  await pass(page, hours(10.5))
  for (const [name, go] of Object.entries(boxes)) {
    await test.step(name, async () => {
      await page.goto('/record')
      await tap(page, 'Today')
      await go(page)
      await page.keyboard.type(said)
      await expect(panel(page)).toHaveCount(0)
      await pause(page)
      await expect(panel(page)).toBeVisible()
      await expect(heading(page, /ending your life\. Is that right\?$/)).toBeFocused()
      await expect(page.getByRole('link', { name: /116 123/ }).first()).toHaveAttribute('href', 'tel:116123')
      await tap(page, 'Not now')
      await expect(panel(page)).toHaveCount(0)
    })
  }
})

test('[A56] nothing is stored, “Not now” keeps the words, and it opens again only after Bide was opened again', async ({
  page,
  server,
}) => {
  await coldAndOffline(page, server)
  await box(page).pressSequentially('tonight ')
  await pause(page)
  const before = await stored(page)
  await box(page).pressSequentially(said)
  await pause(page)
  await expect(panel(page)).toBeVisible()
  await tap(page, 'Not now')
  await expect(box(page)).toHaveValue(`tonight ${said}`)
  await expect(box(page)).toBeFocused()
  await page.keyboard.type(`. ${said}`)
  await expect(box(page)).toHaveValue(`tonight ${said}. ${said}`)
  await pause(page)
  await expect(panel(page)).toHaveCount(0)
  expect(await stored(page)).toEqual(before)

  await page.goto('/')
  await box(page).pressSequentially('.')
  await pause(page)
  await expect(panel(page)).toBeVisible()
  await panel(page).getByRole('button', { name: 'Hide' }).click()
  await page.waitForURL('**/hide.html')
  await page.goto('/')
  await expect(box(page)).toHaveValue(`tonight ${said}. ${said}.`)
})

/** How many records each object store has, and what else is kept by name. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve) => {
        request.onsuccess = () => resolve(request.result)
      })
    const counts: Record<string, number> = { local: localStorage.length, session: sessionStorage.length }
    for (const { name } of await indexedDB.databases()) {
      const db = await asked(indexedDB.open(name ?? ''))
      for (const store of db.objectStoreNames)
        counts[`${name} ${store}`] = await asked(db.transaction(store).objectStore(store).count())
      db.close()
    }
    return counts
  })

test('[A56] [C2] no ordinary message opens it', async ({ page, server }) => {
  await coldAndOffline(page, server)
  for (const text of [
    'please just talk to me, I know you said you need space',
    'We could go to that place by the sea, as friends.',
    'You are killing me with this silence.',
    'I miss you so much it hurts. Can I come by and get my coat?',
    'The boiler man comes on Thursday at nine, I will let him in.',
    'Please come home. I will do the washing up for a year.',
  ]) {
    await box(page).fill(text)
    await pause(page)
    await page.waitForTimeout(200)
    await expect(panel(page), text).toHaveCount(0)
  }
  // The watch is awake: the next words open it.
  await box(page).fill(said)
  await pause(page)
  await expect(panel(page)).toBeVisible()
})
