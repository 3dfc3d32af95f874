import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { keptOffline, test } from './browser.ts'
import { nextVersion } from './next-version.ts'
import { box, button, putDown, tap, toToday } from './person.ts'

const folder = mkdtempSync(join(tmpdir(), 'bide-next-'))
test.afterAll(() => rmSync(folder, { recursive: true }))

const notice = (page: Page) => page.getByText(/^A newer Bide is ready/)
const isNext = (page: Page) => page.locator('html#next')

test('[A41] [S8] a newer Bide waits while words are in a box, and is taken on a yes', async ({
  page,
  server,
}) => {
  await page.goto('/')
  await keptOffline(page)
  await putDown(page, 'put down before')
  await toToday(page)
  await tap(page, /^A message/)
  await tap(page, /^Change the words/)
  await box(page).pressSequentially(', and half a sen')

  nextVersion(folder, 'truly')
  await server.start(folder)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null)
  await expect(box(page)).toHaveValue('put down before, and half a sen')
  await tap(page, 'Not now')
  await tap(page, 'Put down')
  await tap(page, 'Today')
  await expect(button(page, 'I want to reach out')).toBeVisible()
  await expect(notice(page), 'half a sentence stands in a box').toHaveCount(0)
  await page.reload()
  await expect(isNext(page), 'a reload does not take it').toHaveCount(0)
  await tap(page, 'Today')
  await expect(notice(page)).toHaveCount(0)

  await tap(page, /^A message/)
  await tap(page, /^Change the words/)
  await expect(box(page)).toHaveValue('put down before, and half a sen')
  await tap(page, 'Put it down')
  await toToday(page)
  await expect(notice(page)).toBeVisible()
  await tap(page, 'Use it')
  await expect(isNext(page)).toHaveCount(1) // the one before must fall idle first
  await tap(page, /^A message/)
  await tap(page, /^Your message/)
  await tap(page, 'Show me the words')
  await expect(page.getByText('put down before, and half a sen')).toBeVisible()
})
