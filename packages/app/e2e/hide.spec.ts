import { expect, type Page } from '@playwright/test'
import { test } from './browser.ts'
import { box, button, coldAndOffline, heading, pass, putDown, reachOut, tap, toToday } from './person.ts'
import { inMemory } from './search.ts'

const byButton = (page: Page) => tap(page, 'Hide')
const byEscape = async (page: Page) => {
  for (let i = 0; i < 3; i++) await page.keyboard.press('Escape')
}
const isDull = async (page: Page) => {
  await page.waitForURL('**/hide.html')
  await expect(heading(page, 'Oven temperatures')).toBeVisible()
}

test('[A42] [A53] Hide, from one screen after the other, by its button and by Escape three times', async ({
  page,
  server,
}) => {
  await coldAndOffline(page, server)
  const entries = await page.evaluate(() => history.length)
  await putDown(page)
  await isHiddenFrom(page, byButton)
  const ways: [(page: Page) => Promise<void>, (page: Page) => Promise<void>][] = [
    [async () => {}, byEscape],
    [(page) => tap(page, 'It hurts'), byButton],
    [(page) => tap(page, 'Menu'), byEscape],
    [(page) => tap(page, /^A message/), byEscape],
    [reachOut, byButton],
    [reachOut, byEscape],
  ]
  for (const [go, hide] of ways) {
    await page.goto('/')
    await expect(heading(page, /^You put one message down/)).toBeVisible()
    await go(page)
    await isHiddenFrom(page, hide)
  }
  // One entry each time Bide was opened by its address, and none for all the places in between.
  expect(await page.evaluate(() => history.length)).toBe(entries + ways.length)

  await page.goBack().catch(() => {})
  await isDull(page)
})

/** The page is dull, and neither Back nor Forward has anything of Bide. */
async function isHiddenFrom(page: Page, hide: (page: Page) => Promise<void>): Promise<void> {
  const before = await page.evaluate(() => history.length)
  await hide(page)
  await isDull(page)
  expect(await page.evaluate(() => history.length)).toBe(before)
  await page.goBack().catch(() => {})
  expect(await page.content()).not.toMatch(/bide|put down/i)
  await page.goForward().catch(() => {})
  expect(await page.content()).not.toMatch(/bide|put down/i)
}

for (const [name, hide] of [
  ['its button', byButton],
  ['Escape', byEscape],
] as const)
  test(`[A53] in the middle of a sentence, by ${name}: the words are kept, and are there when Bide is opened again`, async ({
    page,
    server,
  }) => {
    await coldAndOffline(page, server)
    for (const more of ['I was only going to s', 'ay that I am he']) {
      await box(page).pressSequentially(more)
      await hide(page)
      await isDull(page)
      await page.goto('/')
      await expect(box(page)).toBeVisible()
    }
    await expect(box(page)).toHaveValue('I was only going to say that I am he')
    // Two presses, or three slow ones, are not three.
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await pass(page, 2_000)
    await page.keyboard.press('Escape')
    await expect(box(page)).toHaveValue('I was only going to say that I am he')
  })

test('[A53] after Hide no word and no key can be reached in memory', async ({ page, server }) => {
  const needles = ['marblefinch', 'zirconquill']
  await coldAndOffline(page, server)
  await putDown(page, 'marblefinch, please just talk to me')
  await toToday(page)
  await tap(page, /^A message/)
  await tap(page, /^Your message/)
  await tap(page, 'Show me the words')
  await expect(page.getByText(/marblefinch/)).toBeVisible()
  await tap(page, 'Put down')
  await tap(page, 'I want to reach out')
  await box(page).pressSequentially('zirconquill and')
  await expect(button(page, 'Put it down')).toBeVisible()

  const before = await inMemory(page, needles)
  expect(before.words, 'the control: what is not hidden is found').toEqual(needles)
  expect(before.keys).toBeGreaterThan(0)

  await byButton(page)
  await isDull(page)
  const after = await inMemory(page, needles)
  expect(after.words).toEqual([])
  expect(after.keys).toBe(0)
  expect(after.strings).toBeGreaterThan(100)
})
