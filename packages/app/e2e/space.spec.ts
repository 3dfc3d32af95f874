import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { itIs, test, withoutWorker } from './browser.ts'
import { box, button, days, heading, hours, pass, putDown, rate, reachOut, tap, toToday } from './person.ts'

test.use(withoutWorker)

/** By day, on 24 November: the first hold is put down, and set-up begins one thing at a time. */
async function begun(page: Page): Promise<void> {
  await itIs(page.context(), '2026-11-24T18:40:00Z')
  await page.goto('/')
  await putDown(page, 'please just talk to me')
  await toToday(page)
}

async function tellAsk(
  page: Page,
  words = 'please, you have got to let me go',
  kind = 'Let me go',
): Promise<void> {
  await page.getByRole('textbox', { name: /words/ }).fill(words)
  await page.getByLabel(/which day/).fill('2026-11-01')
  await tap(page, kind)
  await tap(page, /^Keep .* words$/)
}

test('[A14] [K1] [P1] [P3] [P6] M4 and M6: their ask in their words, the days counted from it, and what stays open', async ({
  page,
}) => {
  await begun(page)
  await tap(page, /What did they ask for/)
  await tellAsk(page)
  await expect(
    heading(page, 'They asked you to let them go on 1 November. You have given them 23 days of space.'),
  ).toBeVisible()
  await tap(page, /What stays open/)
  await button(page, 'Money: Open').click()
  await expect(button(page, 'Money: Closed')).toBeVisible()
  await expect(page.getByText('always open')).toHaveCount(2)
  await expect(page.getByText('You cannot know how much time there is. Nobody can.')).toBeVisible()
  await tap(page, 'Keep it like this')
  await pass(page, days(1))
  await expect(heading(page, /24 days of space/)).toBeVisible()
  await tap(page, 'Re-read it')
  await expect(page.getByText('you have got to let me go')).toHaveCount(0)
  await tap(page, /^Their words/)
  await tap(page, 'Show me the words')
  await expect(page.getByText('please, you have got to let me go')).toBeVisible()
})

test('[P6] [G3] set-up skipped from end to end: what may be left alone stays away, and safety is asked again in a month', async ({
  page,
}) => {
  await begun(page)
  const skipped = async (row: RegExp, skip: string | RegExp) => {
    await tap(page, row)
    await tap(page, skip)
    await expect(button(page, 'I want to reach out')).toBeVisible()
  }
  await skipped(/What did they ask for/, 'Skip this')
  await skipped(/^Two quiet questions/, 'Skip, they are asked once a month')
  await skipped(/^Choose a lock/, 'Skip this')
  await skipped(/^Someone to lean on/, 'Skip this')
  await skipped(/^Tell me what happened/, 'Skip this')
  await tap(page, /^Put Bide where the chat app was/)
  await expect(page.getByText('your thumb finds Bide first', { exact: false })).toBeVisible()
  await tap(page, 'It is there')
  await expect(button(page, 'I want to reach out')).toBeVisible()
  await expect(page.getByText('When you like')).toHaveCount(0)
  await expect(button(page, /quiet question/)).toHaveText(/^One quiet question/)
  await tap(page, /^One quiet question/)
  await tap(page, 'Skip, it is asked by day')
  await expect(button(page, /quiet question/)).toHaveCount(0)
  await page.reload()
  await expect(button(page, 'I want to reach out')).toBeVisible()
  await expect(button(page, /quiet question/)).toHaveCount(0)
  await pass(page, days(31))
  await expect(button(page, /^Two quiet questions/)).toBeVisible()
})

test('[K2] M4: tighter alone; looser not by asking, and not within 30 days of no contact', async ({
  page,
}) => {
  await begun(page)
  await tap(page, /What did they ask for/)
  await tellAsk(page)
  await tap(page, 'Menu')
  await tap(page, /What did they ask for/)
  await tap(page, 'Something new was said')
  await page.getByRole('textbox', { name: /words/ }).fill('maybe a coffee some time')
  await tap(page, 'Slowly, nothing settled')
  await expect(button(page, /^Keep/)).toHaveCount(0)
  await tap(page, 'I had asked, or begged')
  await expect(page.getByText('Words that were asked for loosen nothing.', { exact: false })).toBeVisible()
  await tap(page, 'Yes, nobody asked')
  await expect(button(page, /^Keep/)).toBeVisible()
  await page.getByRole('textbox', { name: /words/ }).fill('do not write to me again')
  await tap(page, 'No contact')
  await tap(page, /^Keep/)
  await tap(page, /What did they ask for/)
  await tap(page, 'Something new was said')
  await page.getByRole('textbox', { name: /words/ }).fill('fine, write if you must')
  await tap(page, 'Space')
  await tap(page, 'Yes, nobody asked')
  await expect(
    page.getByText('No contact stands for 30 days at least, until 24 December', { exact: false }),
  ).toBeVisible()
  await expect(button(page, /^Keep/)).toHaveCount(0)
})

test('[P4] [P1] M9: what was sent anyway resets nothing, and a visit cools longest', async ({ page }) => {
  await begun(page)
  await tap(page, /What did they ask for/)
  await tellAsk(page)
  await tap(page, /^A message/)
  await tap(page, /I sent it anyway, there/)
  await tap(page, 'Just now')
  await expect(page.getByText('Nothing was reset.', { exact: false })).toBeVisible()
  await tap(page, 'Done')
  await expect(heading(page, /You have given them 23 days of space/)).toBeVisible()
  await expect(page.getByText('So far you put one down', { exact: false })).toBeVisible()
  await reachOut(page)
  await box(page).fill('I will go to the flat')
  await tap(page, 'Go there')
  await tap(page, 'Put it down')
  await expect(page.getByText('Friday 27 November, 18:40')).toBeVisible()
})

test('[D7] [Q1] [Q2] [Q3] [I3] M2 and M3: how it is, a guess, what came of it, and a line from seven answers', async ({
  page,
}) => {
  await begun(page)
  for (let n = 0; n < 8; n++) {
    await tap(page, /^How is it now/)
    await rate(page, 'How much does it hurt?', 8 - Math.floor(n / 3))
    await expect(page.getByText('Today I can accept', { exact: false })).toHaveCount(
      n === 0 || n === 7 ? 1 : 0,
    )
    if (n === 0 || n === 7) await rate(page, 'Today I can accept', 3)
    await tap(page, 'Keep it')
    await expect(heading(page, 'A guess, if you like.')).toBeVisible()
    if (n === 1) await expect(page.getByText('Yesterday you guessed 9 for today. It was 8.')).toBeVisible()
    if (n === 0) await rate(page, 'How much will it hurt tomorrow?', 9)
    await tap(page, 'Done')
    await pass(page, days(1))
  }
  await tap(page, 'Menu')
  await tap(page, /What did they ask for/)
  await tap(page, /What did they ask for/)
  await page.getByRole('textbox', { name: /words/ }).fill('I need space')
  await tap(page, 'Space')
  await page.getByLabel(/which day/).fill('2026-11-20')
  await tap(page, /^Keep/)
  await tap(page, 'Today')
  await reachOut(page)
  await putDown(page, 'one more')
  await toToday(page)
  await expect(
    page.getByRole('img', { name: /Hurt was about 7 at first and is between 5 and 8 now/ }),
  ).toBeVisible()
  await page.getByText('The same in numbers').click()
  await expect(page.getByRole('table')).toBeVisible()
})

test('[P5] legal dates stand on top, at night too, and go to the calendar with a neutral title', async ({
  page,
}) => {
  await begun(page)
  await tap(page, 'Menu')
  await tap(page, /^Legal dates/)
  await page.getByRole('textbox', { name: 'What is it?' }).fill('Court date')
  await page.getByLabel('Which day?').fill('2026-12-07')
  await page.getByLabel(/At what time/).fill('10:30')
  await tap(page, 'Keep this date')
  const download = page.waitForEvent('download')
  await tap(page, 'In my calendar')
  const file = await readFile(await (await download).path(), 'utf8')
  expect(file).toContain('SUMMARY:Appointment')
  expect(file).toContain('DTSTART:20261207T103000Z')
  expect(file).not.toMatch(/court/i)
  await tap(page, 'Menu')
  await tap(page, 'Today')
  await pass(page, hours(5))
  await expect(button(page, /Court date, Monday 7 December.*in 13 days/)).toBeVisible()
})

test('[P2] M6: the look-again day asks, decides nothing, and is moved or left out', async ({ page }) => {
  await begun(page)
  await tap(page, /What did they ask for/)
  await tellAsk(page)
  await tap(page, /^A message/)
  await tap(page, 'Don’t send it')
  await pass(page, days(33))
  await tap(page, 'Is waiting still good for you?')
  await page.getByRole('textbox', { name: 'Waiting gave me' }).fill('Sleep.')
  await tap(page, 'Change')
  await page.getByRole('textbox', { name: 'What would change your mind?' }).fill('If spring comes and goes.')
  await tap(page, 'Keep these words')
  await expect(page.getByText('If spring comes and goes.')).toBeVisible()
  await tap(page, 'I don’t know')
  await tap(page, 'In 4 weeks')
  await expect(heading(page, 'How clear does it feel?')).toBeVisible()
  await tap(page, 'Skip this')
  await expect(button(page, 'Is waiting still good for you?')).toHaveCount(0)
  await pass(page, days(28))
  await expect(button(page, 'Is waiting still good for you?')).toBeVisible()
})

test('M2: both doors lead somewhere, a person first, and neither asks to write about the other', async ({
  page,
}) => {
  await begun(page)
  await tap(page, 'Menu')
  await tap(page, /^Someone to lean on/)
  await page.getByRole('textbox', { name: 'Name' }).fill('Ann')
  await page.getByRole('textbox', { name: /Number/ }).fill('020 7946 0000')
  await tap(page, 'Yes, at any hour')
  await tap(page, 'Keep this person')
  await tap(page, 'Menu')
  await tap(page, 'Today')
  const [hurts, reach] = await Promise.all(
    ['It hurts', 'I want to reach out'].map((name) => button(page, name).boundingBox()),
  )
  expect(hurts?.width).toBeCloseTo(reach?.width ?? 0, 0)
  expect(hurts?.height).toBeCloseTo(reach?.height ?? 0, 0)
  await tap(page, 'It hurts')
  await expect(page.getByRole('link', { name: 'Ring Ann' })).toHaveAttribute('href', 'tel:02079460000')
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await tap(page, 'Today')
  await pass(page, hours(4))
  await tap(page, 'It hurts')
  await expect(page.getByRole('link', { name: 'Write to Ann' })).toHaveAttribute('href', 'sms:02079460000')
})

test('M3: plans and lines for the night are shown at the next urge', async ({ page }) => {
  await begun(page)
  await tap(page, 'Menu')
  await tap(page, /^If, then/)
  await page.getByRole('textbox', { name: 'If', exact: true }).fill('my thumb is over send')
  await page.getByRole('textbox', { name: 'then I' }).fill('open Bide')
  await tap(page, 'Keep this plan')
  await tap(page, 'I have said it')
  await tap(page, 'Menu')
  await tap(page, /^Lines for the night/)
  await page.getByRole('textbox', { name: 'A new line' }).fill('The phone sleeps in the kitchen.')
  await tap(page, 'Keep this line')
  await tap(page, 'Menu')
  await tap(page, 'Today')
  await reachOut(page)
  await box(page).fill('are you awake')
  await expect(page.getByText('The phone sleeps in the kitchen.')).toBeVisible()
  await tap(page, 'Put it down')
  await expect(page.getByText('If my thumb is over send, then I open Bide.')).toBeVisible()
})

test('[Q4] a check-in of which nothing is answered keeps nothing', async ({ page }) => {
  await begun(page)
  await tap(page, /^How is it now/)
  await tap(page, 'Keep it')
  await tap(page, 'Done')
  await expect(button(page, /How is it now.*20 seconds/)).toBeVisible()
  await tap(page, /^How is it now/)
  await rate(page, 'How much does it hurt?', 6)
  await tap(page, 'Keep it')
  await tap(page, 'Done')
  await expect(button(page, /How is it now.*6/)).toBeVisible()
})
