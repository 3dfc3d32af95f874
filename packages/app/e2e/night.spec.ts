import { type BrowserContext, expect, type Page } from '@playwright/test'
import { itIs, keptOffline, test } from './browser.ts'

const words = 'I know you said you need space but please please just talk to me'
const night = '2026-11-24T23:40:00Z'
const morning = '2026-11-25T10:00:05Z'

async function at(context: BrowserContext, time: string, path = '/'): Promise<Page> {
  await itIs(context, time)
  const page = await context.newPage()
  await page.goto(path)
  return page
}

const box = (page: Page) => page.getByRole('textbox')
const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

async function putDown(page: Page, text = words): Promise<void> {
  await box(page).fill(text)
  await tap(page, 'Put it down')
  await expect(page.getByRole('heading', { name: /It is down/ })).toBeVisible()
}

test('[A43] [A45] [H2] a message put down at night is there in the morning, through a death in mid-sentence', async ({
  profile,
  server,
}) => {
  const first = await profile.open()
  const cold = await at(first, night)
  await expect(cold.getByRole('heading', { name: 'Were you about to write?' })).toBeVisible()
  await expect(box(cold)).toBeFocused()
  await keptOffline(cold)
  await server.stop()

  await box(cold).pressSequentially(words, { delay: 15 })
  await cold.waitForTimeout(350)
  await box(cold).pressSequentially(' an', { delay: 5 })
  await profile.kill()

  const again = await at(await profile.open(), night)
  await expect(box(again)).toHaveValue(new RegExp(`^${words}( (an?)?)?$`))
  await box(again).fill(words)
  await tap(again, 'Put it down')
  await expect(again.getByRole('heading', { name: /It is down/ })).toBeVisible()
  await expect(again.getByText('tomorrow, 10:00')).toBeVisible()
  await again.getByRole('slider', { name: 'How strong is it?' }).press('End')
  await profile.kill()

  const next = await at(await profile.open(), morning)
  await expect(next.getByText('Ready to re-read')).toBeVisible()
  await expect(next.getByText(words)).toHaveCount(0)
  await tap(next, 'Re-read it')
  await expect(next.getByRole('heading', { name: 'How it arrives' })).toBeVisible()
  await expect(next.getByText(words)).toBeVisible()
})
