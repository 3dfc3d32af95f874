import { expect, type Page } from '@playwright/test'
import { itIs, test } from './browser.ts'
import { at, box, button, coldAndOffline, heading, night, putDown, rate, tap, toToday } from './person.ts'

const noRoom = /^This phone has no room left\./

/** The browser gives this origin no room at all, and then its room back. A browser that runs asks only every half minute. */
async function room(page: Page, origin: string, given: 'none' | 'enough'): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send(
    'Storage.overrideQuotaForOrigin',
    given === 'none' ? { origin, quotaSize: 1 } : { origin },
  )
}

test('[A44] a full disk is said, the words stay on the screen, and when there is room again they are kept', async ({
  profile,
  server,
}) => {
  const before = await at(await profile.open(), night)
  await box(before).pressSequentially('kept words')
  await before.waitForTimeout(350)
  await before.context().close()

  const context = await profile.open()
  await itIs(context, night)
  const page = await context.newPage()
  await room(page, server.origin, 'none')
  await page.goto('/')
  await expect(box(page)).toHaveValue('kept words')
  await box(page).pressSequentially(' and more')
  await expect(page.getByText(noRoom)).toBeVisible()
  await expect(box(page)).toHaveValue('kept words and more')
  await tap(page, 'Put it down')
  await expect(page.getByText(noRoom)).toBeVisible()
  await expect(heading(page, 'It is down')).toHaveCount(0)
  await tap(page, 'Don’t send it')
  await page.waitForTimeout(500)
  await expect(box(page)).toHaveValue('kept words and more')

  await room(page, server.origin, 'enough')
  await box(page).pressSequentially('.')
  await expect(page.getByText(noRoom)).toHaveCount(0)
  await page.reload()
  await expect(box(page)).toHaveValue('kept words and more.')
  await tap(page, 'Put it down')
  await expect(heading(page, 'It is down')).toBeVisible()
  await page.reload()
  await expect(heading(page, /^You put one message down/)).toBeVisible()
})

/** The disk begins to fail under a page that is open, and recovers: every write ends as it does on a full one. */
const failing = (page: Page, fails: boolean) =>
  page.evaluate((fails) => {
    window.real ??= { put: IDBObjectStore.prototype.put, add: IDBObjectStore.prototype.add }
    const full = () => {
      window.refused = (window.refused ?? 0) + 1
      throw new DOMException('full', 'QuotaExceededError')
    }
    Object.assign(IDBObjectStore.prototype, fails ? { put: full, add: full } : window.real)
  }, fails)

declare global {
  interface Window {
    real?: Pick<IDBObjectStore, 'put' | 'add'>
    refused?: number
  }
}

/** How many writes have found no room so far. */
const refusals = (page: Page) => page.evaluate(() => window.refused ?? 0)

test('[A44] answers and endings that find no room are not shown as kept, and it is said', async ({
  page,
  server,
}) => {
  await coldAndOffline(page, server)
  await putDown(page)
  await failing(page, true)
  await rate(page, 'How strong is it?', 9)
  await page.keyboard.press('Enter')
  await tap(page, 'skip')
  await tap(page, 'skip')
  await expect(page.getByText(/^Kept\./)).toHaveCount(0)
  await expect(page.getByText(noRoom)).toBeVisible()
  const before = await refusals(page)
  await tap(page, 'Don’t send it')
  // The sentence stands there from before: what tells that this was tried too is the write that was refused.
  await expect.poll(() => refusals(page)).toBeGreaterThan(before)
  await expect(page.getByText(noRoom)).toBeVisible()
  await expect(heading(page, /not sent/)).toHaveCount(0)
  await failing(page, false)
  await tap(page, /^A message/)
  await tap(page, 'Don’t send it')
  await expect(heading(page, 'So far you put one down: 1 not sent.')).toBeVisible()
  await expect(page.getByText(noRoom)).toHaveCount(0)
})

test('[A55] what the browser promised about keeping is said: refused, and granted', async ({ profile }) => {
  const page = await at(await profile.open(), night)
  await putDown(page)
  await toToday(page)
  await expect(page.getByText(/^This browser may clear what you wrote/)).toBeVisible()
  await tap(page, 'Menu')
  await expect(button(page, /^Storage not promised/)).toBeVisible()
  await tap(page, /^Storage/)
  await tap(page, 'Ask the browser again')
  await expect(page.getByText('Asked just now. It did not agree.')).toBeVisible()

  const devtools = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  await devtools.send('Browser.grantPermissions', { origin, permissions: ['durableStorage'] })
  await tap(page, 'Ask the browser again')
  await expect(page.getByText('This browser has agreed to keep what you wrote.')).toBeVisible()
  await tap(page, 'Menu')
  await expect(button(page, /^Storage kept/)).toBeVisible()
  await tap(page, 'Today')
  await expect(page.getByText(/may clear what you wrote/)).toHaveCount(0)
})
