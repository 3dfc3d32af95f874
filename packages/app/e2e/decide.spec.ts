import { expect, type Page } from '@playwright/test'
import { addressOf } from '../src/state/route.ts'
import { itIs, test, withoutWorker } from './browser.ts'
import { answerBoth, box, button, days, heading, hours, pass, putDown, rate, tap, toToday } from './person.ts'

test.use(withoutWorker)

/** By day, on Sunday 22 November: the first hold is put down, and the partner is called he. */
async function begun(page: Page): Promise<void> {
  await itIs(page.context(), '2026-11-22T10:00:00Z')
  await page.goto('/')
  await putDown(page, 'please just talk to me')
  await toToday(page)
}

async function toDecide(page: Page): Promise<void> {
  await tap(page, 'Decide')
  await expect(heading(page, 'Do I let them go?')).toBeVisible()
}

/** Leans by so many steps of the arrow key from the middle, and keeps it. */
async function lean(page: Page, where: number, sure: number, slept: number): Promise<void> {
  const band = page.getByRole('slider', { name: 'From let go to hold on' })
  // To one end, and from there to the middle: a key begins anywhere.
  await band.press('Home')
  for (let n = 0; n < 10; n++) await band.press('ArrowRight')
  for (let n = 0; n < Math.abs(where); n++) await band.press(where > 0 ? 'ArrowRight' : 'ArrowLeft')
  await rate(page, 'How sure?', sure)
  await rate(page, 'How many hours did you sleep?', slept)
  await tap(page, 'Keep this')
  await expect(heading(page, 'Do I let them go?')).toBeVisible()
}

const said = async (page: Page) => (await page.locator('main').textContent()) ?? ''

test('[O5] M7: three doors of one size; each is read, chosen, waits 72 hours, stands, and is undone @desk', async ({
  page,
}) => {
  await begun(page)
  await toDecide(page)
  const ways = [/^Hold on/, /^Keep waiting/, /^Let go/] as const
  const boxes = await Promise.all(ways.map((way) => button(page, way).boundingBox()))
  for (const each of boxes) {
    expect(each?.width).toBeCloseTo(boxes[0]?.width ?? 0, 0)
    expect(each?.height).toBeCloseTo(boxes[0]?.height ?? 0, 0)
  }
  await expect(page.getByText('keep hoping, and ask nothing of them')).toBeVisible()
  const chosen = [
    ['I hold on', 'You chose to hold on.'],
    ['I keep waiting', 'You chose to keep waiting.'],
    ['I let them go', 'You chose to let them go.'],
  ] as const
  for (const [n, way] of ways.entries()) {
    const [yes, made] = chosen[n] ?? chosen[0]
    await tap(page, way)
    await expect(page.getByText('You have not decided. Reading changes nothing.')).toBeVisible()
    await tap(page, /^I have decided/)
    await tap(page, 'Not yet')
    await expect(page.getByText(made)).toHaveCount(0)
    await tap(page, /^I have decided/)
    await tap(page, yes)
    await expect(heading(page, made)).toBeVisible()
    await expect(page.getByText(/It waits until \w+ \d+ \w+, \d\d:\d\d/).first()).toBeVisible()
    // Undone while it waits, from its own page.
    await tap(page, 'Undo it')
    await expect(button(page, /^I have decided/)).toBeVisible()
    await tap(page, /^I have decided/)
    await tap(page, yes)
    await expect(heading(page, made)).toBeVisible()
    await tap(page, 'Decide')
    await expect(heading(page, made)).toBeVisible()
    await pass(page, hours(71))
    await expect(heading(page, made)).toBeVisible()
    await pass(page, hours(2))
    await expect(heading(page, made.replace('.', ', on'))).toBeVisible()
    if (n === 0) {
      // [O6] Seen to stand, it stands on a clock that was set back.
      const now = await page.evaluate(() => Date.now())
      await page.clock.setSystemTime(now - days(2))
      await page.reload()
      await expect(heading(page, made.replace('.', ', on'))).toBeVisible()
      await page.clock.setSystemTime(now)
    }
    // Undone once it stands, from the page of the question.
    await tap(page, 'Undo it')
    await expect(page.getByText('You can undo it', { exact: false })).toHaveCount(0)
    await page.reload()
    await expect(heading(page, 'Do I let them go?')).toBeVisible()
    await expect(button(page, 'Undo it')).toHaveCount(0)
  }
})

test('[O1] [O2] M7: a leaning at most weekly, the last one hidden until this one is kept, and six say that it held', async ({
  page,
}) => {
  await begun(page)
  await toDecide(page)
  await expect(page.getByText('Nothing kept yet.', { exact: false })).toBeVisible()
  await tap(page, /^Where do you lean/)
  const band = page.getByRole('slider', { name: 'From let go to hold on' })
  await expect(band).toHaveAttribute('aria-valuetext', 'nothing chosen yet')
  await rate(page, 'How sure?', 7)
  await expect(button(page, 'Keep this')).toHaveCount(0)
  // Tapped anywhere on it, as on any scale. [A11]
  const drawn = await page.locator('.scale.lean').boundingBox()
  const at = (across: number) =>
    [(drawn?.x ?? 0) + across * (drawn?.width ?? 0), (drawn?.y ?? 0) + (drawn?.height ?? 0) / 2] as const
  await page.mouse.click(...at(0.645))
  await expect(band).toHaveAttribute('aria-valuetext', 'a little towards holding on')
  await page.mouse.click(...at(0.02))
  await expect(band).toHaveAttribute('aria-valuetext', 'strongly towards letting go')
  await page.getByRole('textbox', { name: 'Why, in one line?' }).fill('It was an ordinary day.')
  await page.getByRole('textbox', { name: /change your mind/ }).fill('A counsellor.')
  await rate(page, 'How much does it hurt today?', 6)
  await lean(page, 3, 7, 6)
  await expect(page.getByText('A counsellor.')).toBeVisible()
  await expect(page.getByRole('img', { name: 'One day: a little towards holding on.' })).toBeVisible()
  await expect(page.getByText('The next can be kept from Sunday 29 November.')).toBeVisible()
  await expect(button(page, /^Where do you lean/)).toHaveCount(0)
  await page.goto(addressOf('lean'))
  await expect(page.getByText('The next can be kept from Sunday 29 November.')).toBeVisible()
  await expect(page.getByRole('slider')).toHaveCount(0)
  await page.goto(addressOf('decide'))
  await expect(heading(page, 'Do I let them go?')).toBeVisible()
  for (let week = 1; week < 6; week++) {
    await pass(page, days(7))
    await expect(page.getByText('The last one is hidden until you keep the next.')).toBeVisible()
    if (week === 1) await expect(page.getByRole('img')).toHaveCount(0)
    await tap(page, /^Where do you lean/)
    await expect(heading(page, 'Where do you lean?')).toBeVisible()
    expect(await said(page)).not.toMatch(/a little towards|It was an ordinary day/)
    await lean(page, 4 + week, 8, 7)
    if (week < 5) await expect(page.getByText(/lean the same way\. Six in a row are needed/)).toBeVisible()
  }
  await expect(page.getByText('It has held: the last six lean towards holding on.')).toBeVisible()
  await expect(page.getByText('not of what is right', { exact: false })).toBeVisible()
  await expect(page.getByText('about 60 times in 100', { exact: false })).toBeVisible()
})

test('[O9] M7: four questions at the first look, and again after the next', async ({ page }) => {
  await begun(page)
  await toDecide(page)
  await tap(page, /^How clear it feels.*four short questions/)
  await page
    .getByRole('group', { name: 'Do I know what each way would ask of me?' })
    .getByRole('button', { name: 'Yes' })
    .click()
  await tap(page, 'Keep it')
  await expect(button(page, /^How clear it feels.*1 of 4 on 22 November/)).toBeVisible()
  await tap(page, /^How clear it feels/)
  await expect(page.getByText('On 22 November: Yes')).toBeVisible()
  await expect(page.locator('.chip[aria-pressed=true]')).toHaveCount(0)
})

test('[O14] [O9] M7: no more waiting opens the question with nothing decided, and asks again how clear it is', async ({
  page,
}) => {
  await begun(page)
  await tap(page, /What did they ask for/)
  await page.getByRole('textbox', { name: /words/ }).fill('I need space')
  await page.getByLabel(/which day/).fill('2026-11-01')
  await tap(page, 'Space')
  await tap(page, /^Keep .* words$/)
  await tap(page, /^A message/)
  await tap(page, 'Don’t send it')
  await tap(page, 'Decide')
  await tap(page, /^How clear it feels/)
  await tap(page, 'In part')
  await tap(page, 'Keep it')
  await expect(button(page, /^How clear it feels.*0 of 4|^How clear it feels.*none of 4/)).toBeVisible()
  await tap(page, 'Today')
  await pass(page, days(36))
  await tap(page, 'Is waiting still good for you?')
  await tap(page, 'No')
  await tap(page, 'Done')
  await expect(heading(page, 'Do I let them go?')).toBeVisible()
  await expect(button(page, 'Undo it')).toHaveCount(0)
  await expect(button(page, /^How clear it feels.*four short questions/)).toBeVisible()
})

test('[O8] [O10] M14: decided without me: papers, a date on top, nobody asks where they lean, and it is taken back', async ({
  page,
}) => {
  await begun(page)
  await toDecide(page)
  await tap(page, /^Where do you lean/)
  await rate(page, 'How much does it hurt today?', 6)
  await lean(page, 3, 7, 6)
  await tap(page, 'Today')
  await pass(page, days(7))
  await expect(button(page, /^Where do you lean today/)).toBeVisible()
  await tap(page, 'Decide')
  await tap(page, /^It was decided without me/)
  await expect(page.getByText('You need not be ready for it.')).toBeVisible()
  await tap(page, 'Papers came')
  await expect(page.getByText('Show them to a lawyer', { exact: false })).toBeVisible()
  await expect(page.getByText('Bide no longer asks where you lean.', { exact: false })).toBeVisible()
  await tap(page, 'It is final')
  await expect(button(page, 'It is final')).toHaveAttribute('aria-pressed', 'true')
  await tap(page, 'Today')
  await expect(heading(page, 'It was decided without you.')).toBeVisible()
  await expect(button(page, /^Where do you lean today/)).toHaveCount(0)
  await page.goto(addressOf('decide'))
  await expect(heading(page, 'It was decided without you.')).toBeVisible()
  await expect(button(page, /^(Where do you lean|How clear it feels|Look again)/)).toHaveCount(0)
  await tap(page, 'Today')
  await tap(page, /^How is it now/)
  await expect(page.getByRole('slider', { name: 'How much does it hurt?' })).toBeVisible()
  await expect(page.getByRole('slider', { name: 'How much hope is there?' })).toHaveCount(0)
  await tap(page, 'Today')
  await tap(page, /^Letting go/)
  await tap(page, 'That is not so after all')
  await expect(button(page, 'It is final')).toHaveAttribute('aria-pressed', 'false')
  await tap(page, 'Today')
  await expect(button(page, /^Where do you lean today/)).toBeVisible()
})

test('[O10] [O11] [O12] [O13] M14: letting go: a line that waits, a farewell for nobody, lists, a planned end, another Today', async ({
  page,
}) => {
  await begun(page)
  await toDecide(page)
  await tap(page, /^Let go/)
  await expect(page.getByText('You have not decided. Reading changes nothing.')).toBeVisible()
  await tap(page, /^A farewell, never sent/)
  await box(page).fill('The sea at Dunbar was good. Go well.')
  await tap(page, 'Seal it')
  await expect(heading(page, 'It is sealed.')).toBeVisible()
  await expect(page.getByText('The sea at Dunbar')).toHaveCount(0)
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await tap(page, /^Sealed/)
  await tap(page, 'Show me the words')
  await expect(page.getByText('The sea at Dunbar was good. Go well.')).toBeVisible()
  expect(await page.getByRole('button').allInnerTexts()).not.toContainEqual(
    expect.stringMatching(/copy|share|send|go ahead/i),
  )
  await tap(page, 'Letting go')
  await tap(page, /^Things and rituals/)
  await tap(page, 'The ring')
  await expect(page.locator('.parting')).toHaveText(/The ring/)
  await page.getByRole('textbox').fill('Sunday at the market')
  await tap(page, 'Add it')
  await expect(page.locator('.parting')).toHaveCount(2)
  await page.getByRole('button', { name: 'Done “The ring”' }).click()
  await expect(page.locator('.parting.done')).toHaveText(/The ring/)
  await page.getByRole('button', { name: 'Open again “The ring”' }).click()
  await expect(page.locator('.parting.done')).toHaveCount(0)
  await page.getByRole('button', { name: 'Take it away “The ring”' }).click()
  await expect(page.locator('.parting')).toHaveCount(1)
  await tap(page, 'Letting go')
  await expect(button(page, /^Things and rituals/)).toHaveText(/one to do/)
  await tap(page, 'Let it wait in a hold')
  await expect(box(page)).toHaveValue('I heard you. I am letting you go.')
  await tap(page, 'Put it down')
  await expect(heading(page, 'It is down.')).toBeVisible()
  await page.goto(addressOf('ending'))
  await page.getByLabel(/A day for it/).fill('2026-12-20')
  await tap(page, 'Keep this day')
  await expect(page.getByText('You chose Sunday 20 December. Nothing is wiped by itself.')).toBeVisible()
  for (const [row, title] of [
    [/^Take everything with you/, 'Backup'],
    [/^Take it as plain files/, 'Take everything out'],
    [/^Wipe it/, 'Delete everything'],
  ] as const) {
    await tap(page, row)
    await expect(heading(page, title)).toBeVisible()
    await page.goto(addressOf('ending'))
  }
  await page.goto(addressOf('letting-go'))
  await tap(page, /^I have decided/)
  await tap(page, 'I let them go')
  await expect(heading(page, 'You chose to let them go.')).toBeVisible()
  await tap(page, 'Today')
  await expect(heading(page, /letting them go/)).toHaveCount(0)
  await pass(page, days(4))
  await expect(heading(page, 'You are letting them go. You chose it on 22 November.')).toBeVisible()
  await expect(page.getByText('Keeping a chance')).toHaveCount(0)
  await expect(button(page, /^Log a contact/)).toHaveCount(0)
  await tap(page, 'Record')
  await tap(page, /^Contact/)
  await expect(button(page, 'Log a contact')).toBeVisible()
  await tap(page, 'Today')
  await pass(page, days(25))
  await tap(page, 'The day you chose to end with Bide')
  await tap(page, 'On no day')
  await tap(page, 'Letting go')
  await tap(page, 'Undo it')
  await tap(page, 'Today')
  await expect(heading(page, /letting them go/)).toHaveCount(0)
})

test('[O5] the question in the person’s own words, and what would change it, are kept and changed', async ({
  page,
}) => {
  await begun(page)
  await toDecide(page)
  await tap(page, 'In my own words')
  await page.getByRole('textbox', { name: /question, in your words/ }).fill('Do we have a spring left?')
  await tap(page, 'Keep these words')
  await expect(heading(page, 'Do we have a spring left?')).toBeVisible()
  await tap(page, 'Change')
  await page.getByRole('textbox', { name: /change your mind/ }).fill('If she called me by my name.')
  await tap(page, 'Keep these words')
  await expect(page.getByText('If she called me by my name.')).toBeVisible()
  await page.reload()
  await expect(heading(page, 'Do we have a spring left?')).toBeVisible()
  await expect(page.getByText('If she called me by my name.')).toBeVisible()
})

test('[G7] [G8] where nothing goes out the question is open without its line; in fear it is not there', async ({
  page,
}) => {
  await begun(page)
  await page.goto(addressOf('questions'))
  await page.getByRole('button', { name: 'I was told to stop', exact: true }).click()
  await page
    .getByRole('group', { name: 'Has either of you been afraid' })
    .getByRole('button', { name: 'No', exact: true })
    .click()
  await tap(page, 'Done')
  await expect(heading(page, 'Menu')).toBeVisible()
  await page.goto(addressOf('letting-go'))
  await expect(heading(page, 'If you let them go')).toBeVisible()
  await expect(page.getByText('silence is an answer too', { exact: false })).toBeVisible()
  await expect(button(page, 'Let it wait in a hold')).toHaveCount(0)
  await page.goto(addressOf('questions'))
  await page
    .getByRole('group', { name: 'Has either of you been afraid' })
    .getByRole('button', { name: 'I have', exact: true })
    .click()
  await tap(page, 'Done')
  await expect(heading(page, 'Menu')).toBeVisible()
  await page.goto(addressOf('decide'))
  await expect(heading(page, 'Your safety comes first here.')).toBeVisible()
  await expect(button(page, 'Decide')).toHaveCount(0)
})

test('[M6] M12: the climb is shut until the two questions are answered, and where the other one is afraid', async ({
  page,
}) => {
  await begun(page)
  await toDecide(page)
  await tap(page, /^The step you are on/)
  await expect(heading(page, 'Two quiet questions come first')).toBeVisible()
  await tap(page, 'To the two questions')
  await answer(page, 'No', 'No')
  await page.goto(addressOf('climb'))
  await expect(heading(page, 'Space')).toBeVisible()
  await page.goto(addressOf('questions'))
  await answer(page, 'No', 'They have')
  await page.goto(addressOf('climb'))
  await expect(heading(page, 'Do I let them go?')).toBeVisible()
  await expect(button(page, /^The step you are on/)).toHaveCount(0)
})

/** Answers the two questions on the page that is open. */
async function answer(page: Page, order: string, afraid: string): Promise<void> {
  await answerBoth(page, { order, afraid })
  await expect(button(page, 'Done')).toHaveCount(0)
}

/** Logs a contact they began today. */
async function theyDid(page: Page, way: string, about: string): Promise<void> {
  await page.goto(addressOf('contact-log'))
  for (const name of ['They did', way, /Warm, or asked something back/, about, 'Keep it'])
    await tap(page, name)
  await expect(button(page, 'Keep it')).toHaveCount(0)
  await page.goto(addressOf('climb'))
  await expect(page.getByText('The step you are on')).toBeVisible()
}

test('[M1] [M2] [M4] M12: a step opens by what they freely did, one at a time, goes down without a word, and closes with a letting go', async ({
  page,
}) => {
  await begun(page)
  await page.goto(addressOf('questions'))
  await answer(page, 'No', 'No')
  await page.goto(addressOf('ask-new'))
  await page.getByRole('textbox', { name: /words/ }).fill('I need space')
  await page.getByLabel(/which day/).fill('2026-11-01')
  await tap(page, 'Space')
  await tap(page, /^Keep .* words$/)
  await expect(button(page, /^Keep .* words$/)).toHaveCount(0)
  await page.goto(addressOf('climb'))
  await expect(heading(page, 'Space')).toBeVisible()
  await expect(page.getByText('The way down')).toHaveCount(0)

  await theyDid(page, 'Call', 'Practical')
  await expect(heading(page, 'They did something more')).toBeVisible()
  await expect(page.getByText('They rang first, about something practical.')).toBeVisible()
  await tap(page, 'No, nobody asked')
  await expect(heading(page, 'Answer when they write')).toBeVisible()
  // Higher ones are nowhere to be seen, and something practical opens none of them.
  expect(await said(page)).not.toMatch(/say a little|talk when|meet when/i)
  await pass(page, days(1))
  await theyDid(page, 'Call', 'Us')
  await expect(heading(page, 'They did something more')).toHaveCount(0)
  await pass(page, days(13))
  await page.goto(addressOf('today'))
  await expect(heading(page, /days of/)).toBeVisible()
  await expect(page.getByText(/step|something more/i)).toHaveCount(0)
  await page.goto(addressOf('climb'))
  await expect(heading(page, 'They did something more')).toBeVisible()
  await tap(page, 'Yes, I had asked')
  await expect(heading(page, 'They did something more')).toHaveCount(0)
  await theyDid(page, 'Message', 'Us')
  await tap(page, 'No, nobody asked')
  await expect(heading(page, 'Say a little when they write')).toBeVisible()
  await tap(page, 'Step down to: answer when they write')
  await expect(heading(page, 'Answer when they write')).toBeVisible()
  await tap(page, 'Step down to space')
  await expect(heading(page, 'Space')).toBeVisible()
  expect(await said(page)).not.toMatch(/again|lost|back to the start|sorry/i)

  await tap(page, 'Change')
  await page.getByRole('textbox', { name: /different this time/ }).fill('I would let a no stand.')
  await tap(page, 'Keep these words')
  await expect(page.getByText('I would let a no stand.')).toBeVisible()
  for (const way of [/^Hold on/, /^Keep waiting/]) {
    await page.goto(addressOf('decide'))
    await tap(page, way)
    await expect(button(page, /^The step you are on.*Space/)).toBeVisible()
  }
  await page.goto(addressOf('letting-go'))
  await tap(page, /^I have decided/)
  await tap(page, 'I let them go')
  await expect(heading(page, 'You chose to let them go.')).toBeVisible()
  await page.goto(addressOf('climb'))
  await expect(heading(page, 'Do I let them go?')).toBeVisible()
  await expect(button(page, /^The step you are on/)).toHaveCount(0)
  await tap(page, 'Undo it')
  await expect(heading(page, 'You chose to let them go.')).toHaveCount(0)
  await page.goto(addressOf('decide'))
  await expect(button(page, /^The step you are on/)).toBeVisible()
})
