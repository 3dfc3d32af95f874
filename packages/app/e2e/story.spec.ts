import { expect, type Page } from '@playwright/test'
import { itIs, keptOffline, test } from './browser.ts'
import { answerBoth, at, box, button, coldAndOffline, heading, putDown, tap, toToday } from './person.ts'
import { forceAtHome, notTheirs, orderOnHim, wishToDie } from './stories.ts'

const evening = '2026-11-24T18:00:00Z'
const night = '2026-11-24T23:10:00Z'

/** Somebody invented. */
const leftInSpring = `About seven months ago my husband moved out. I did not want it. We still had dinner on Fridays.
Six weeks ago he told me he wants a divorce. I begged him to give it time. Last Sunday I went to his flat without asking, and he only sighed.
He said "please, you have to give me space". We have been married for eleven years. What can I do?`
async function tell(page: Page, words: string): Promise<void> {
  await tap(page, 'Tell me what happened')
  await expect(heading(page, 'What happened?')).toBeVisible()
  await box(page).first().fill(words)
  await tap(page, 'Read it')
  await expect(heading(page, 'Is this how it went?')).toBeVisible()
}

async function noDanger(page: Page): Promise<void> {
  await expect(heading(page, 'Two quiet questions come first.')).toBeVisible()
  await tap(page, 'To the two questions')
  await answerBoth(page)
}

test('[SY1] [SY3] [SY6] M1 and M0: a story told, put right, asked about, and answered, without a network', async ({
  page,
  server,
}) => {
  await coldAndOffline(page, server, evening)
  await tell(page, leftInSpring)
  const rows = page.locator('.timeline > li')
  const many = await rows.count()
  expect(many).toBeGreaterThan(3)
  await expect(
    rows.filter({ hasText: 'He moved out' }).or(rows.filter({ hasText: 'They moved out' })),
  ).toHaveCount(1)

  await rows.first().getByRole('button').first().click()
  await tap(page, 'Leave it out')
  await expect(rows).toHaveCount(many - 1)
  await tap(page, 'Add something')
  await page.getByLabel('In your words').fill('He took the dog with him')
  await tap(page, /^(They|He)$/)
  await tap(page, 'Said this')
  await tap(page, 'Keep it')
  await expect(rows).toHaveCount(many)
  await tap(page, `Keep all ${many}`)

  await expect(heading(page, 'And where do you stand?')).toBeVisible()
  await tap(page, 'Him')
  await tap(page, 'Do I give up?')
  await page.getByLabel('What hurts most in it?').fill('he only sighed')
  await tap(page, 'Keep this')
  await noDanger(page)

  await expect(heading(page, 'Do I give up?')).toBeVisible()
  await expect(heading(page, 'The next weeks')).toBeVisible()
  await tap(page, 'Where this comes from')
  await expect(page.getByText(/^(From|A thought to try)/).first()).toBeVisible()
  await tap(page, 'Start backing off')
  await expect(page.getByText('The plan is kept. The days count from here.')).toBeVisible()
  await tap(page, 'Keep this page')
  await page.reload()
  await expect(heading(page, 'Do I give up?')).toBeVisible()

  await tap(page, 'Correct it')
  await tap(page, /^Keep all/)
  await tap(page, 'I did')
  await tap(page, 'Keep this')
  await expect(page.getByText(/^This page changed in/)).toBeVisible()
  await tap(page, 'See the new page')
  await expect(button(page, 'See the new page')).toHaveCount(0)
})

test('[SY2] by night three lines give the same facts', async ({ page }) => {
  await itIs(page.context(), night)
  await page.goto('/')
  await keptOffline(page)
  await tap(page, 'Tell me what happened')
  await expect(page.getByText(/^It is late. Three lines are enough/)).toBeVisible()
  await page.getByLabel('What', { exact: true }).fill('I went to his flat. He wants it to end.')
  await page.getByRole('group', { name: 'When' }).getByRole('button', { name: 'Today' }).click()
  await page.getByLabel(/words$/).fill('please, you have got to let me go')
  await tap(page, 'Keep these lines')
  await expect(heading(page, 'Is this how it went?')).toBeVisible()
  const rows = page.locator('.timeline > li')
  expect(await rows.count()).toBeGreaterThan(1)
  await expect(rows.filter({ hasText: '24 November' }).first()).toBeVisible()
  await expect(rows.filter({ hasText: 'let me go' }).first()).toBeVisible()
})

test('[SY5] [SY6] a story with force in it: help first, and “not so” is the person’s to say', async ({
  page,
}) => {
  await itIs(page.context(), evening)
  await page.goto('/')
  await keptOffline(page)
  await tell(page, forceAtHome)
  await tap(page, /^(Keep|Go on)/)
  await expect(heading(page, 'You told of danger')).toBeVisible()
  await tap(page, 'Keep this')
  await noDanger(page)
  await expect(page.locator('main')).toContainText('0808')
  await expect(button(page, 'Start backing off')).toHaveCount(0)
  await tap(page, 'Correct it')
  await tap(page, /^(Keep|Go on)/)
  const notSo = page.getByRole('button', { name: 'Not so' })
  while ((await notSo.count()) > 0) await notSo.first().click()
  await tap(page, 'Keep this')
  await expect(page.getByText(/^This page changed/)).toBeVisible()
})

test('[SY4] [G7] a story with an order in it: the page keeps to the order, and starts nothing', async ({
  page,
}) => {
  await itIs(page.context(), evening)
  await page.goto('/')
  await keptOffline(page)
  await tell(page, orderOnHim)
  await tap(page, /^(Keep|Go on)/)
  await expect(page.getByText(/^An order of a court/)).toBeVisible()
  await tap(page, 'Keep this')
  await tap(page, 'To the two questions')
  await answerBoth(page, { order: 'limits me' })
  await expect(page.locator('main')).toContainText(/lawyer/)
  await expect(button(page, 'Start backing off')).toHaveCount(0)
})

test('[SY6] [C1] a story with a wish to die in it: the panel, and a page that is about tonight', async ({
  page,
}) => {
  await itIs(page.context(), evening)
  await page.goto('/')
  await keptOffline(page)
  await tap(page, 'Tell me what happened')
  await box(page).first().fill(wishToDie)
  await expect(page.getByRole('dialog')).toBeVisible()
  await tap(page, 'Not now')
  await tap(page, 'Read it')
  await tap(page, /^(Keep|Go on)/)
  await expect(page.getByText(/^A wish to die/)).toBeVisible()
  await tap(page, 'Keep this')
  await expect(page.locator('main')).toContainText('116 123')
  await expect(button(page, 'Start backing off')).toHaveCount(0)
})

test('[SY1] what is not the person’s own story is left alone, and can be told by hand', async ({ page }) => {
  await itIs(page.context(), evening)
  await page.goto('/')
  await keptOffline(page)
  await tell(page, notTheirs)
  await expect(page.getByText(/^Nothing was read in it as your own story/)).toBeVisible()
  await expect(page.locator('.timeline > li')).toHaveCount(0)
})

test('[A43] a story half told is there again after a sudden end', async ({ profile }) => {
  const first = await at(await profile.open(), evening)
  await keptOffline(first)
  await putDown(first)
  await toToday(first)
  await first.goto('/story')
  await box(first).first().pressSequentially('It began in the kitchen')
  await first.waitForTimeout(400)
  await profile.kill()
  const again = await at(await profile.open(), evening, '/story')
  await expect(box(again).first()).toHaveValue('It began in the kitchen')
})
