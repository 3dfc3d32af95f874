import { expect, type Page } from '@playwright/test'
import { itIs, keptOffline, test } from './browser.ts'
import { at, box, button, heading, night, putDown, reachOut, tap, toToday } from './person.ts'

test('[A43] [A54] what is typed in two tabs is kept in both, through a kill', async ({ profile, server }) => {
  const context = await profile.open()
  const first = await at(context, night)
  await keptOffline(first)
  await server.stop()
  const second = await context.newPage()
  await second.goto('/')
  await box(first).pressSequentially('the older words')
  await box(second).pressSequentially('the newer words')
  await box(first).pressSequentially(', and their end')
  await expect(box(second)).toHaveValue('the newer words')
  await second.waitForTimeout(350)
  await profile.kill()

  const again = await at(await profile.open(), night)
  await expect(box(again)).toHaveValue(/the older words, and their end/)
  await expect(box(again)).toHaveValue(/the newer words/)
})

test('[A54] put down in one tab it shows in the other, and both write at once without harm', async ({
  context,
  server,
}) => {
  await itIs(context, night)
  const first = await context.newPage()
  await first.goto('/')
  await keptOffline(first)
  // In a window of its own: of two tabs in one window only the one in front is drawn, and so only it could be hurried.
  const [second] = await Promise.all([
    context.waitForEvent('page'),
    first.evaluate(() => void open('/', '_blank', 'popup,noopener')),
  ])
  await expect(heading(second, 'Were you about to write?')).toBeVisible()
  await server.stop()
  await putDown(first, 'from the first tab')
  await toToday(first)
  await second.bringToFront()
  await reopen(second)
  await expect(button(second, /^A message/)).toBeVisible()

  for (let n = 1; n <= 4; n++) {
    await Promise.all([reachOut(first), reachOut(second)])
    await Promise.all([box(first).fill(`first, ${n}`), box(second).fill(`second, ${n}`)])
    await Promise.all([tap(first, 'Put it down'), tap(second, 'Put it down')])
    await Promise.all([toToday(first), toToday(second)])
  }
  for (const page of [first, second]) await countIs(page, 'nine')
  await tap(first, /^A message/)
  await tap(first, 'Don’t send it')
  for (const page of [first, second])
    await expect(heading(page, /^So far you put one down: 1 not sent\. Eight more wait\./)).toBeVisible()
  await first.reload()
  await expect(heading(first, /^So far you put one down: 1 not sent\. Eight more wait\./)).toBeVisible()
  await expect(first.getByText(/could not be read/)).toHaveCount(0)
})

const countIs = (page: Page, n: string) =>
  expect(heading(page, new RegExp(`^You put (${n}) down`, 'i'))).toBeVisible()

/** A tab that began at the empty box comes to Today by the way there is: opened once more. */
async function reopen(page: Page): Promise<void> {
  await page.goto('/')
  await expect(button(page, 'I want to reach out')).toBeVisible()
}
