import { expect, type Page } from '@playwright/test'
import { itIs, test, withoutWorker } from './browser.ts'
import { answerBoth, button, days, heading, isThere, least, pass, putDown, tap, toToday } from './person.ts'

test.use(withoutWorker)

/** By day, on 21 November, with something put down; he asked for space on 1 November. */
async function begun(page: Page, asked = true): Promise<void> {
  await itIs(page.context(), '2026-11-21T18:40:00Z')
  await page.goto('/')
  await putDown(page, 'please just talk to me')
  await toToday(page)
  await tap(page, 'Menu')
  await tap(page, /^How they are called/)
  await tap(page, 'he')
  await tap(page, 'Menu')
  if (!asked) return toToday(page)
  await tap(page, /What did he ask for/)
  await tap(page, 'What did he ask for?')
  await page.getByRole('textbox', { name: /words/ }).fill('I need space')
  await page.getByLabel(/which day/).fill('2026-11-01')
  await tap(page, 'Space')
  await tap(page, /^Keep .* words$/)
  await toToday(page)
}

const row = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

test('[N1] [N8] M17: a contact is logged in five taps and under five seconds', async ({ page }) => {
  await begun(page)
  const taps = [/^Log a contact/, 'He did', 'Message', /Warm, or asked something back/, 'Keep it']
  const took = await least(5_000, async (nth) => {
    const from = Date.now()
    for (const name of taps) await tap(page, name)
    await expect(row(page, /He wrote.*Warm, or asked something back/)).toHaveCount(nth)
    return Date.now() - from
  })
  expect(taps.length).toBeLessThanOrEqual(5)
  expect(took).toBeLessThan(5_000)
  await expect(heading(page, /^Week from Sunday 15 November/)).toBeVisible()
  await tap(page, 'Record')
  await expect(row(page, /^Contact.*Last: Saturday 21 November\. He wrote\./)).toBeVisible()
})

test('[N8] M17: by keyboard a digit for each answer, then Enter @desk-only', async ({ page }) => {
  await begun(page)
  const keys = ['Enter', '1', '2', '2', 'Enter']
  const took = await least(5_000, async (nth) => {
    await button(page, /^Log a contact/).focus()
    const from = Date.now()
    for (const [n, key] of keys.entries()) {
      await page.keyboard.press(key)
      if (n === 0) await expect(heading(page, 'What happened?')).toBeFocused()
    }
    await expect(row(page, /He called.*Curt, or kept away from it/)).toHaveCount(nth)
    return Date.now() - from
  })
  expect(keys.length).toBeLessThanOrEqual(5)
  expect(took).toBeLessThan(5_000)
})

test('[N2] [N3] M17: no answer yet is a wait; an answer belongs to it, however late, and begins nothing', async ({
  page,
}) => {
  await begun(page)
  for (const name of [/^Log a contact/, 'I did', 'Message', 'No answer yet', 'Keep it']) await tap(page, name)
  await expect(heading(page, 'No answer yet')).toBeVisible()
  await expect(row(page, /You wrote.*No answer yet/)).toBeVisible()
  await pass(page, days(12))
  await tap(page, 'Log a contact')
  await tap(page, 'He did')
  await expect(row(page, 'To yours, Sat 21 Nov')).toHaveAttribute('aria-pressed', 'true')
  await tap(page, 'Message')
  await tap(page, /Neutral, or arrangements/)
  await tap(page, 'Keep it')
  await expect(heading(page, 'No answer yet')).toHaveCount(0)
  await expect(row(page, /You wrote.*Neutral/)).toBeVisible()
  await expect(row(page, /^He wrote/)).toHaveCount(0)
})

test('[N4] M17: one changed on another day and one taken out are said, and stay said', async ({ page }) => {
  await begun(page)
  for (const name of [/^Log a contact/, 'He did', 'Call', /Curt/, 'Keep it']) await tap(page, name)
  for (const name of ['Log a contact', 'He did', 'In person', /Neutral/, 'Keep it']) await tap(page, name)
  await pass(page, days(3))
  await row(page, /^He called/).click()
  await tap(page, /^\+2/)
  await tap(page, 'Keep it')
  await expect(row(page, /He called.*Began it, suggested time together.*changed later/)).toBeVisible()
  await row(page, /^You met, and he began it/).click()
  await tap(page, 'Take it out')
  await tap(page, 'Tap again to take it out')
  await expect(row(page, /^You met/)).toHaveCount(0)
  await expect(page.getByText('1 changed later, 1 taken out')).toBeVisible()
})

test('[N5] M17: what went out from here stands in the list by itself, and can be told with more', async ({
  page,
}) => {
  await begun(page)
  await tap(page, /^A message/)
  await tap(page, /I sent it anyway, there/)
  await tap(page, 'Just now')
  await tap(page, 'Done')
  await tap(page, 'Record')
  await tap(page, /^Contact/)
  await row(page, /You wrote.*It went out from here/).click()
  await tap(page, 'No answer yet')
  await tap(page, 'Keep it')
  await expect(heading(page, 'No answer yet')).toBeVisible()
  await expect(row(page, /^You wrote/)).toHaveCount(1)
})

test('[N8] in stop mode it is a list without anchors, and where someone is afraid there is none', async ({
  page,
}) => {
  await begun(page, false)
  await tap(page, 'Menu')
  await tap(page, /^Quiet questions|questions/i)
  await answerBoth(page, { order: 'I was told to stop' })
  await expect(heading(page, 'Menu')).toBeVisible()
  await page.goto('/record/contact')
  await tap(page, 'Log a contact')
  await tap(page, 'He did')
  await tap(page, 'Message')
  await expect(page.getByText('hostile')).toHaveCount(0)
  await tap(page, 'Keep it')
  await expect(row(page, /^He wrote/)).toBeVisible()
  await page.goto('/menu/questions')
  await page
    .getByRole('group', { name: /been afraid/ })
    .getByRole('button', { name: 'I have', exact: true })
    .click()
  await tap(page, 'Done')
  await expect(heading(page, 'Menu')).toBeVisible()
  for (const path of ['/record/contact', '/record/contact/log']) {
    await page.goto(path)
    await isThere(page)
    await expect(heading(page, 'Contact')).toHaveCount(0)
    await expect(page.getByText('He wrote')).toHaveCount(0)
  }
})

test('[Y1] [Y2] M13: asked to let him go, nothing has to be answered; or one plain line, which waits', async ({
  page,
}) => {
  await begun(page)
  await tap(page, 'I want to reach out')
  await tap(page, 'He has written to me')
  await expect(heading(page, 'He has written.')).toBeVisible()
  await tap(page, /^He asked me to let him go/)
  await expect(heading(page, 'You need not answer.')).toBeVisible()
  await expect(
    page.getByText('You have given 20 days of space since. Saying nothing is not saying yes.'),
  ).toBeVisible()
  await expect(page.getByText('After 20 days a line is a message you begin.', { exact: false })).toBeVisible()
  await tap(page, /I heard you\. I am giving you space/)
  await expect(heading(page, 'It is down.')).toBeVisible()
  await expect(page.getByText('tomorrow, 10:00').first()).toBeVisible()
  await toToday(page)
  await tap(page, 'Record')
  await tap(page, /^Contact/)
  await expect(row(page, /^You wrote/)).toHaveCount(0)
})

test('[Y3] [Y4] [Y5] M13: practical matters have a short way, under a minute, and an answer begins nothing', async ({
  page,
}) => {
  await begun(page)
  await tap(page, 'Record')
  await tap(page, /^Contact/)
  await tap(page, /^He has written to me/)
  const from = Date.now()
  const chips = page.getByRole('group', { name: 'What is your answer for?' }).getByRole('button')
  for (const chip of await chips.all()) await expect(chip).toHaveAttribute('aria-pressed', 'false')
  await page
    .getByRole('textbox', { name: 'His words' })
    .fill('Hi. Do you want to keep the car, or shall I? Hope you slept.')
  await tap(page, 'Practical')
  await expect(heading(page, 'The short way')).toBeVisible()
  await expect(page.locator('.asks')).toHaveText('Do you want to keep the car, or shall I?')
  await page.getByRole('textbox', { name: 'Your answer' }).fill('I will keep the car.')
  await tap(page, 'Put it down')
  await expect(heading(page, 'It is down.')).toBeVisible()
  expect(Date.now() - from).toBeLessThan(60_000)
  await pass(page, 20 * 60_000 + 1_000)
  await toToday(page)
  await tap(page, 'Re-read it')
  await tap(page, 'Go ahead')
  await expect(button(page, 'Copy the words')).toBeVisible()
  await toToday(page)
  await tap(page, 'Record')
  await tap(page, /^Contact/)
  await expect(row(page, /^You wrote/)).toHaveCount(0)
  await tap(page, /^He has written to me/)
  await expect(page.getByRole('textbox', { name: 'His words' })).toHaveValue('')
})

test('[Y3] M13: anything else becomes an ordinary hold, and not answering is one tap', async ({ page }) => {
  await begun(page)
  await page.goto('/reply')
  await page.getByRole('textbox', { name: 'His words' }).fill('I miss the old days too.')
  await tap(page, 'Repair')
  await expect(page.getByText('There is no question in it.', { exact: false })).toBeVisible()
  await page.getByRole('textbox', { name: 'Your answer' }).fill('So do I. Every day.')
  await tap(page, 'Put it down')
  await expect(page.getByText('tomorrow, 10:00').first()).toBeVisible()
  await page.goto('/reply')
  await tap(page, 'Don’t answer')
  await expect(button(page, 'I want to reach out')).toBeVisible()
})

test('[Y2] M13: in stop mode there is no desk, at no address', async ({ page }) => {
  await begun(page, false)
  await page.goto('/menu/questions')
  await page
    .getByRole('group', { name: /Is there an order/ })
    .getByRole('button', { name: 'I was told to stop', exact: true })
    .click()
  await page
    .getByRole('group', { name: /been afraid/ })
    .getByRole('button', { name: 'No', exact: true })
    .click()
  await tap(page, 'Done')
  await expect(heading(page, 'Menu')).toBeVisible()
  for (const path of ['/reply', '/reply/need-not']) {
    await page.goto(path)
    await isThere(page)
    await expect(page.getByText('I heard you', { exact: false })).toHaveCount(0)
    await expect(page.getByRole('textbox', { name: 'Your answer' })).toHaveCount(0)
  }
})

test('[N9] [N10] M11: seen once a week, too early to tell with what is missing, and pictures with their tables', async ({
  page,
}) => {
  await begun(page)
  await page.goto('/menu/questions')
  for (const name of [/Is there an order/, /been afraid/])
    await page.getByRole('group', { name }).first().getByRole('button', { name: 'No', exact: true }).click()
  await tap(page, 'Done')
  await expect(heading(page, 'Menu')).toBeVisible()
  await page.goto('/record/contact')
  await expect(page.getByText('The first look is on Sunday 22 November.', { exact: false })).toBeVisible()
  for (const name of ['Log a contact', 'He did', 'Message', /Warm/, 'Keep it']) await tap(page, name)
  for (const name of ['Log a contact', 'I did', 'Message', 'No answer yet', 'Practical', 'Keep it'])
    await tap(page, name)
  await expect(page.getByText('The first look is on', { exact: false })).toBeVisible()
  await pass(page, days(2))
  await expect(page.getByText('Too early to tell').first()).toBeVisible()
  await expect(
    page.getByText('Four full weeks are needed: seven more days.', { exact: false }).first(),
  ).toBeVisible()
  await expect(page.getByRole('img', { name: /21 days since: you 0, he 1/ })).toBeVisible()
  await page.getByText('The same in numbers').first().click()
  await expect(page.getByRole('table').first()).toBeVisible()
  await expect(page.getByText('is not a measure of love', { exact: false })).toBeVisible()
  await expect(page.getByText('you 1, he 0')).toBeVisible()
  for (const name of ['Log a contact', 'He did', 'Call', /Neutral/, 'Keep it']) await tap(page, name)
  await expect(page.getByRole('img', { name: /he 1/ })).toBeVisible()
  await tap(page, 'Another day of the week')
  await tap(page, 'Wed')
  await expect(page.getByText('next on Wednesday 2 December', { exact: false })).toBeVisible()
})

test('[N15] M9: a visit that is put down shows how the day after the last one was', async ({ page }) => {
  await begun(page)
  for (const name of [/^Log a contact/, 'I did', 'In person', /Curt/, 'Keep it']) await tap(page, name)
  await tap(page, 'Record')
  await tap(page, 'Today')
  await pass(page, days(1))
  await tap(page, /^How is it now/)
  await page.getByRole('slider', { name: 'How much does it hurt?' }).press('9')
  await tap(page, 'Keep it')
  await tap(page, 'Done')
  await tap(page, 'I want to reach out')
  await putDown(page, 'I will go to the flat', 'Go there')
  await tap(page, /^The day after your last visit it was 9/)
  await expect(heading(page, 'The day after, it was 9.')).toBeVisible()
  await expect(page.getByText('You went to him on Saturday 21 November.', { exact: false })).toBeVisible()
  // The two questions are open still, and an average is a trend.
  await expect(page.getByText('No average under five', { exact: false })).toHaveCount(0)
  await tap(page, 'Contact')
  await expect(heading(page, 'It is down.')).toBeVisible()
})

test('[N10] [Y2] where the other one is afraid nothing is counted, and only what is practical may be answered', async ({
  page,
}) => {
  await begun(page)
  await page.goto('/menu/questions')
  await page
    .getByRole('group', { name: /Is there an order/ })
    .getByRole('button', { name: 'No', exact: true })
    .click()
  await page
    .getByRole('group', { name: /been afraid/ })
    .getByRole('button', { name: 'He has', exact: true })
    .click()
  await tap(page, 'Done')
  await expect(heading(page, 'Menu')).toBeVisible()
  await page.goto('/record/contact')
  await expect(page.getByText('Nothing is counted here now.', { exact: false })).toBeVisible()
  for (const name of ['Log a contact', 'He did', 'Message', /Curt/, 'Keep it']) await tap(page, name)
  await pass(page, days(8))
  await expect(page.getByText('Who began it')).toHaveCount(0)
  await page.goto('/reply/need-not')
  await expect(heading(page, 'You need not answer.')).toBeVisible()
  await expect(page.getByText('I heard you', { exact: false })).toHaveCount(0)
  await page.goto('/reply')
  await page.getByRole('textbox', { name: 'His words' }).fill('Where are the keys?')
  await tap(page, 'Relief')
  await expect(page.getByText('only what is practical goes out', { exact: false })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toHaveCount(0)
  await tap(page, 'Practical')
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toBeVisible()
})
