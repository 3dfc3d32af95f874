import type { Page } from '@playwright/test'
import { expect, test } from './browser.ts'
import {
  box,
  button,
  coldAndOffline,
  heading,
  isThere,
  morning,
  night,
  putDown,
  reachOut,
  tap,
  toToday,
  words,
} from './person.ts'

/** Ruth's weeks, walked through: in memory only, and left for a real hold. */

const invented = (page: Page) => page.getByText('Invented: Ruth. Nothing here is yours.')
const onlyLooking = (page: Page) => page.getByText('This is only to look at. In your own, it would be done.')

/** Everything this origin keeps: each database, store, key and value, byte for byte, and what is beside them. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const plain = (value: unknown): unknown => {
      if (value instanceof CryptoKey) return `key ${value.type} ${value.algorithm.name}`
      if (value instanceof ArrayBuffer) return [...new Uint8Array(value)].join()
      if (ArrayBuffer.isView(value)) return [...new Uint8Array(value.buffer)].join()
      if (Array.isArray(value)) return value.map(plain)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]))
    }
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => failed(request.error)
      })
    const databases = (await indexedDB.databases()).map(({ name }) => name ?? '').sort()
    const stores: Record<string, unknown> = {}
    for (const name of databases) {
      const database = await asked(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const read = () => database.transaction(store).objectStore(store)
        stores[`${name}/${store}`] = plain([await asked(read().getAllKeys()), await asked(read().getAll())])
      }
      database.close()
    }
    const persisted = await navigator.storage.persisted()
    return JSON.stringify({
      stores,
      local: { ...localStorage },
      session: { ...sessionStorage },
      caches: await caches.keys(),
      persisted,
      cookie: document.cookie,
    })
  })

/** Each week's Today, from the first to the last. */
async function throughHerWeeks(page: Page): Promise<void> {
  for (let week = 1; week <= 11; week++) {
    await expect(page.getByText(`Week ${week} of 11`)).toBeVisible()
    await expect(invented(page)).toBeVisible()
    await expect(page.locator('h1')).toHaveCount(1)
    if (week < 11) await tap(page, 'A week later')
  }
}

test('[Z3] [Z4] [Z6] Ruth’s weeks, screen by screen, and nothing of it is kept @desk', async ({
  page,
  server,
}) => {
  await coldAndOffline(page, server, night)
  await expect(button(page, 'Look around first')).toBeVisible()
  await box(page).fill('p')
  await expect(button(page, 'Look around first')).toHaveCount(0)
  await box(page).fill('')
  const before = await kept(page)
  await tap(page, 'Look around first')
  await expect(heading(page, /He asked for space today/)).toBeVisible()
  await throughHerWeeks(page)

  // The last one: what the boards show, in the screens of everybody.
  await expect(
    heading(page, /He asked you to let him go on 1 November. You have given him 23 days of space/),
  ).toBeVisible()
  await expect(page.getByText('Court date, Monday 7 December')).toBeVisible()
  await expect(
    page.getByRole('img', { name: /Hurt was about 8 at first and is between 5 and 7 now/ }),
  ).toBeVisible()
  await tap(page, 'Re-read it')
  await expect(heading(page, 'How it arrives')).toBeVisible()
  await expect(page.locator('.paper.read')).toContainText('please please just talk to me')
  await expect(invented(page)).toBeVisible()
  await page.getByRole('slider', { name: 'The urge now' }).press('3')
  await expect(onlyLooking(page)).toBeVisible()
  await expect(page.getByText('then 9, now 3')).toHaveCount(0)
  for (const field of await page.getByRole('textbox').all()) {
    await field.click()
    await page.keyboard.type('mine')
    await expect(field).not.toHaveValue(/mine/)
  }
  await tap(page, 'Go ahead')
  await expect(onlyLooking(page)).toBeVisible()
  await expect(heading(page, 'How it arrives')).toBeVisible()
  await tap(page, 'Don’t send it')
  await expect(onlyLooking(page)).toBeVisible()
  await expect(button(page, 'Re-read it')).toBeVisible()

  await tap(page, 'Record')
  await expect(invented(page)).toBeVisible()
  await tap(page, /^Put down/)
  await expect(heading(page, 'Put down')).toBeVisible()
  await tap(page, /^Ended/)
  await expect(invented(page)).toBeVisible()
  await tap(page, /Tue 3 Nov/)
  await expect(heading(page, 'Sent anyway, there')).toBeVisible()
  await expect(page.getByText(/Sorry|sorry/).first()).toBeVisible()
  await expect(invented(page)).toBeVisible()
  await tap(page, 'Record')
  await tap(page, /^Contact/)
  await expect(page.getByText('Too early to tell').first()).toBeVisible()
  await expect(invented(page)).toBeVisible()
  await tap(page, 'Record')
  await tap(page, /^What we fought about/)
  await expect(page.getByText('Of three, two are smaller and one is larger.')).toBeVisible()
  await tap(page, 'Decide')
  await expect(heading(page, 'Do I let him go?')).toBeVisible()
  await expect(page.getByText('The last three lean the same way.', { exact: false })).toBeVisible()
  await expect(invented(page)).toBeVisible()
  await tap(page, 'Today')

  // One that cools, in the week before the door.
  for (let week = 11; week > 7; week--) await tap(page, 'A week earlier')
  await tap(page, /^A visit/)
  await expect(heading(page, /Monday 2 November, 19:20/)).toBeVisible()
  await expect(invented(page)).toBeVisible()
  await tap(page, 'Don’t go')
  await expect(onlyLooking(page)).toBeVisible()
  await expect(button(page, /^A visit/)).toBeVisible()

  expect(new URL(page.url()).pathname).toBe('/look-around')
  await tap(page, 'Leave')
  await expect(heading(page, 'Were you about to write?')).toBeVisible()
  expect(await kept(page)).toBe(before)
})

/** From a page of hers: a way, the page it leads to, and a way back. Nothing of it is refused. */
const ways: readonly (readonly [place: string, by: string | RegExp, lands: RegExp, back: string | RegExp])[] =
  [
    ['Today', /^Court date/, /^Legal dates/, 'Today'],
    ['Today', /^Log a contact/, /^What happened\?/, 'Contact'],
    ['Record', /^What we fought about/, /^What we fought about/, 'Record'],
    ['Decide', /^Hold on/, /^Hold on/, 'Decide'],
    ['Decide', /^Keep waiting/, /^Keep waiting/, 'Decide'],
    ['Decide', /^It was decided without me/, /^It was decided without me/, 'Decide'],
    ['Decide', /^How clear it feels/, /^How clear does it feel/, 'Decide'],
    ['Decide', /^Look again/, /./, 'Today'],
    ['Decide', /^The step you are on/, /./, 'Decide'],
  ]
const pathOfLettingGo: readonly (readonly [RegExp, RegExp])[] = [
  [/^A farewell, never sent/, /^A farewell, never sent/],
  [/^Things and rituals/, /^Things and rituals/],
  [/^The practical list/, /^The practical list/],
  [/^People/, /^People/],
  [/^An ending for Bide/, /^An ending for Bide/],
]

test('[Z3] [Z4] the pages behind hers are everybody’s too: forms, the desk, a fight, letting go; nothing is kept @desk', async ({
  page,
  server,
}) => {
  await coldAndOffline(page, server, night)
  const before = await kept(page)
  await tap(page, 'Look around first')
  await expect(invented(page)).toBeVisible()
  for (let week = 1; week < 11; week++) await tap(page, 'A week later')
  const lands = async (on: RegExp) => {
    await expect(page.locator('h1')).toHaveText(on)
    await expect(invented(page)).toBeVisible()
    await expect(page.getByText('That page is not part of this walk.')).toHaveCount(0)
  }
  for (const [place, by, on, back] of ways) {
    await tap(page, place)
    await tap(page, by)
    await lands(on)
    await tap(page, back)
    await expect(invented(page)).toBeVisible()
  }
  // What would be kept elsewhere is said not to be, on the page it was tried on.
  await tap(page, 'Today')
  await tap(page, /^Log a contact/)
  for (const name of ['I did', 'Message', 'No answer yet', 'Keep it']) await tap(page, name)
  await expect(onlyLooking(page)).toBeVisible()
  await lands(/^What happened\?/)
  await tap(page, 'Contact')
  await tap(page, /^He has written to me/)
  await lands(/./)
  await tap(page, 'Practical')
  for (const field of await page.getByRole('textbox').all()) {
    await field.click()
    await page.keyboard.type('mine')
    await expect(field).not.toHaveValue(/mine/)
  }
  await tap(page, 'Contact')
  await tap(page, 'Record')
  await tap(page, /^What we fought about/)
  await tap(page, /^Money for the kitchen/)
  await lands(/./)
  await expect(page.getByText('I chose the tiles alone and told him after.')).toBeVisible()
  await tap(page, /^Keep/)
  await expect(onlyLooking(page)).toBeVisible()
  await tap(page, 'All of them')
  await tap(page, 'Decide')
  await tap(page, /^Let go/)
  for (const [by, on] of pathOfLettingGo) {
    await tap(page, by)
    await lands(on)
    await tap(page, 'Letting go')
  }
  await tap(page, /^An ending for Bide/)
  await tap(page, /^Wipe it/)
  await expect(page.getByText('That page is not part of this walk.')).toBeVisible()
  await page.goto('/look-around')
  await expect(invented(page)).toBeVisible()
  await tap(page, 'Leave')
  await expect(heading(page, 'Were you about to write?')).toBeVisible()
  expect(await kept(page)).toBe(before)
})

test('[Z4] what was begun on her pages is not found on one’s own', async ({ page, server }) => {
  await coldAndOffline(page, server, morning)
  await putDown(page)
  await toToday(page)
  await tap(page, 'Menu')
  await tap(page, 'Look around first')
  for (let week = 1; week < 11; week++) await tap(page, 'A week later')
  await tap(page, 'Record')
  await tap(page, /^Contact/)
  await tap(page, /^He has written to me/)
  await tap(page, 'Practical')
  await tap(page, 'Contact')
  await tap(page, /^He wrote/)
  await expect(heading(page, 'What was it?')).toBeVisible()
  await tap(page, 'Contact')
  await tap(page, 'Record')
  await tap(page, /^What we fought about/)
  await tap(page, /^Money for the kitchen/)
  await expect(page.getByText('I chose the tiles alone and told him after.')).toBeVisible()
  // The letter leads away at once: nothing was left the usual way.
  await page.locator('h1').focus()
  await page.keyboard.press('r')
  await expect(invented(page)).toHaveCount(0)
  await expect(heading(page, 'Record')).toBeVisible()
  await tap(page, /^What we fought about/)
  await expect(page.getByText('Money for the kitchen')).toHaveCount(0)
  await tap(page, 'Record')
  await tap(page, /^Contact/)
  await tap(page, 'Log a contact')
  await expect(heading(page, 'What happened?')).toBeVisible()
  await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0)
  await tap(page, 'Contact')
  await tap(page, /have written to me/)
  await expect(page.getByRole('button', { pressed: true })).toHaveCount(0)
})

test('[Z5] the real hold begun inside it, and Hide @desk', async ({ page, server }) => {
  await coldAndOffline(page, server, night)
  await tap(page, 'Look around first')
  await expect(invented(page)).toBeVisible()
  await reachOut(page)
  await expect(invented(page)).toHaveCount(0)
  await expect(box(page)).toBeFocused()
  await page.keyboard.type(words)
  await tap(page, 'Put it down')
  await expect(heading(page, 'It is down.')).toBeVisible()
  await toToday(page)
  await expect(heading(page, /You put one message down/)).toBeVisible()

  await tap(page, 'Menu')
  await tap(page, 'Look around first')
  await expect(invented(page)).toBeVisible()
  await tap(page, 'It hurts')
  await expect(invented(page)).toHaveCount(0)
  await expect(heading(page, /^It hurts/)).toBeVisible()
  await page.goto('/look-around')
  await expect(invented(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/hide\.html$/)
  await page.goBack().catch(() => {})
  await expect(invented(page)).toHaveCount(0)
})

test('[Z6] where someone must be protected there is nothing to look around in', async ({ page, server }) => {
  await coldAndOffline(page, server, morning)
  await putDown(page)
  await toToday(page)
  await page.goto('/menu')
  await expect(button(page, 'Look around first')).toBeVisible()
  await page.goto('/menu/questions')
  await tap(page, 'No')
  await page
    .getByRole('group', { name: 'Has either of you been afraid' })
    .getByRole('button', { name: 'I have', exact: true })
    .click()
  await tap(page, 'Done')
  await expect(heading(page, 'Menu')).toBeVisible()
  await page.goto('/look-around')
  await isThere(page)
  await expect(invented(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Look around first' })).toHaveCount(0)
})
