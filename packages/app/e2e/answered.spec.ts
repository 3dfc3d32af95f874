import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { type Axe, axe } from './axe.ts'
import { itIs, keptOffline, test } from './browser.ts'
import { answerBoth, box, button, heading, tap } from './person.ts'
import { inStorage } from './search.ts'
import { forceAtHome, notTheirs, orderOnHim, wishToDie } from './stories.ts'

/** From paste to what became of it: five told by day, one by night, and four in which danger is told. */

const evening = '2026-11-24T18:00:00Z'
const night = '2026-11-24T23:10:00Z'

const underOneRoof = `My husband and I still live together with our two children. On 1 November he asked me for space, he said "please give me some room".
We fought about money all summer. On 14 November I called him at work. On 20 November he texted me about the car.
I keep asking him to talk. He does not answer. He moves out on 3 December. We have a mediation hearing on 10 December.
I want him back. What can I do?`
const letGo = `My wife moved out in September. We have been married for nine years. On 1 November she said "please, you have to let me go".
I begged her to come home. She only cried. I love her and I want her back. Do I give up?`
const slowly = `My girlfriend left two months ago. We were together for three years. Last week she said she loves me and that we should take it slowly.
We had dinner on 20 November. I don't know what it means. What does she want?`

/** Where the article stands beside the project, its letter is told; where it does not, there is nothing to tell. */
const source = new URL('../../../../shared/source/', import.meta.url)
const articles = existsSync(source) ? readdirSync(source) : []
const letterOf = (article: string) =>
  /“(about seven months ago[^”]*)/.exec(readFileSync(new URL(article, source), 'utf8'))?.[1] ?? ''

/** The page can be used by everybody, and no word of it is one that was meant to be filled in. */
async function isWhole(page: Page): Promise<void> {
  await page.evaluate(axe.source)
  const faults = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, {
      resultTypes: ['violations'],
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  })
  expect(faults).toEqual([])
  expect(await page.locator('main').textContent()).not.toMatch(/[{}]|undefined|\bNaN\b|\[object/)
}

async function tell(page: Page, words: string, time = evening): Promise<void> {
  await itIs(page.context(), time)
  await page.goto('/')
  await keptOffline(page)
  await tap(page, 'Tell me what happened')
  await expect(heading(page, 'What happened?')).toBeVisible()
  await isWhole(page)
  await box(page).first().fill(words)
  const panel = page.getByRole('dialog')
  if (words === wishToDie) {
    await expect(panel).toBeVisible()
    await tap(page, 'Not now')
  }
  await tap(page, 'Read it')
  await expect(heading(page, 'Is this how it went?')).toBeVisible({ timeout: 20_000 })
  await isWhole(page)
}

async function toWhere(page: Page): Promise<void> {
  await tap(page, /^(Keep|Go on)/)
  await expect(heading(page, 'And where do you stand?')).toBeVisible()
  await isWhole(page)
}

async function toAnswer(page: Page, answers: Parameters<typeof answerBoth>[1] = {}): Promise<void> {
  await tap(page, 'Keep this')
  await expect(heading(page, 'Two quiet questions come first.')).toBeVisible()
  await isWhole(page)
  await tap(page, 'To the two questions')
  await answerBoth(page, answers)
}

const asked = (page: Page, kind: string) =>
  page
    .getByRole('group', { name: /^What did (he|she|they) ask for/ })
    .getByRole('button', { name: kind, exact: true })
const firstOf = (page: Page) => page.locator('main section').first()
const aNumber = /\d{3}/

/** Help and nothing else: nobody is told to wait, to back off, to write or to hope. */
async function startsNothing(page: Page): Promise<void> {
  await expect(button(page, 'Start backing off')).toHaveCount(0)
  const said = ((await page.locator('main').textContent()) ?? '').toLowerCase()
  for (const word of ['backing off', 'back off', 'come back', 'coming back', 'a chance'])
    expect(said).not.toContain(word)
}

test('[SY7] [SY8] told by day, under one roof: put right, answered, filled in elsewhere by taps, and taken back', async ({
  page,
}) => {
  await tell(page, underOneRoof)
  const rows = page.locator('.timeline > li')
  await expect(rows.filter({ hasText: '3 December' })).toHaveCount(0)
  await rows.filter({ hasText: 'I called him' }).getByRole('button').first().click()
  await tap(page, 'Change')
  await isWhole(page)
  await page.getByLabel('In your words').fill('I called him at work, twice')
  await tap(page, 'Keep it')
  await expect(rows.filter({ hasText: 'I called him at work, twice' })).toHaveCount(1)
  await toWhere(page)
  await expect(asked(page, 'Space')).toHaveAttribute('aria-pressed', 'true')
  await toAnswer(page)
  await expect(heading(page, 'What can I do?')).toBeVisible()
  await isWhole(page)

  await tap(page, 'What your story can fill in')
  await isWhole(page)
  await expect(page.getByText('A date at law')).toBeVisible()
  await expect(page.getByText('A day to be elsewhere')).toBeVisible()
  await tap(page, /^Keep all/)
  await expect(page.getByText('Kept', { exact: true })).toHaveCount(4)
  await page.locator('.offered').filter({ hasText: '20 November' }).getByRole('button').click()
  await expect(page.getByText('Kept', { exact: true })).toHaveCount(3)
  await isWhole(page)

  await tap(page, 'Look at it')
  await expect(
    page.getByRole('group', { name: 'Which is it most like?' }).or(page.locator('main')),
  ).toContainText('space', {
    ignoreCase: true,
  })
  await tap(page, /^Keep/)
  await expect(heading(page, 'What can I do?')).toBeVisible()
  await page.goto('/record/contact')
  await expect(page.getByText('from your story', { exact: false }).first()).toBeVisible()
  await expect(page.getByText(/^One is from your story/)).toBeVisible()
  await isWhole(page)
  await page.goto('/today')
  await expect(page.locator('main')).toContainText('10 December')
  await expect(page.locator('main')).toContainText('He asked for space on 1 November')
})

test('[SY3] [SY6] told by day, to be let go: the kind of the ask is put right, and the plan begins', async ({
  page,
}) => {
  await tell(page, letGo)
  await toWhere(page)
  await expect(asked(page, 'To be let go')).toHaveAttribute('aria-pressed', 'true')
  await toAnswer(page)
  await isWhole(page)
  await tap(page, 'Start backing off')
  await expect(page.getByText('The plan is kept. The days count from here.')).toBeVisible()
  await tap(page, 'Correct it')
  await tap(page, /^Keep all/)
  await asked(page, 'No contact').click()
  await tap(page, 'Keep this')
  await expect(page.getByText(/^This page changed/)).toBeVisible()
  await isWhole(page)
})

test('[SY3] [SY6] told by day, to go slowly: warm words are no ask, and the page goes by what was asked', async ({
  page,
}) => {
  await tell(page, slowly)
  await toWhere(page)
  await asked(page, 'To take it slowly').click()
  await toAnswer(page)
  await isWhole(page)
  await expect(page.locator('main')).not.toContainText('let you go')
  await tap(page, 'Keep this page')
  await page.goto('/answer/why-i-wait')
  await expect(heading(page, 'Why I am waiting')).toBeVisible()
  await isWhole(page)
})

for (const article of articles)
  test(`[SY1] [SY6] the letter that was written to the author, from paste to a plan`, async ({ page }) => {
    await tell(page, letterOf(article))
    await page.locator('.timeline > li').first().getByRole('button').first().click()
    await tap(page, 'Right')
    await toWhere(page)
    await expect(asked(page, 'To be let go')).toHaveAttribute('aria-pressed', 'true')
    await toAnswer(page)
    await expect(heading(page, 'What can I do?')).toBeVisible()
    await isWhole(page)
    await tap(page, 'Start backing off')
    await expect(page.getByText('The plan is kept. The days count from here.')).toBeVisible()
  })

test('[SY2] [SY6] told by night in three lines: the same, to an answer and a plan', async ({ page }) => {
  await itIs(page.context(), night)
  await page.goto('/')
  await keptOffline(page)
  await tap(page, 'Tell me what happened')
  await page.getByLabel('What', { exact: true }).fill('My husband moved out. I went to his flat.')
  await page.getByRole('group', { name: 'When' }).getByRole('button', { name: 'Today' }).click()
  await page.getByLabel(/words$/).fill('please, you have got to let me go')
  await isWhole(page)
  await tap(page, 'Keep these lines')
  await expect(heading(page, 'Is this how it went?')).toBeVisible({ timeout: 20_000 })
  await toWhere(page)
  await expect(asked(page, 'To be let go')).toHaveAttribute('aria-pressed', 'true')
  await toAnswer(page)
  await isWhole(page)
  await tap(page, 'Start backing off')
  await expect(page.getByText('The plan is kept. The days count from here.')).toBeVisible()
})

test('[SY5] [SY6] one with force in it: the number first, nothing begun, none of their words on it, and all of it sealed', async ({
  page,
}) => {
  await tell(page, forceAtHome)
  await toWhere(page)
  await expect(heading(page, 'You told of danger')).toBeVisible()
  await toAnswer(page, { afraid: 'I have' })
  await expect(firstOf(page)).toContainText(aNumber)
  await startsNothing(page)
  await expect(page.locator('main')).not.toContainText('down the stairs')
  await expect(page.locator('main')).not.toContainText('against the wall')
  await isWhole(page)
  await expect(button(page, 'What your story can fill in')).toHaveCount(0)
  await page.goto('/answer/why-i-wait')
  await expect(heading(page, 'Why I am waiting')).toHaveCount(0)
  expect(await inStorage(page, ['against the wall', 'down the stairs'])).toEqual([])
})

test('[SY4] [SY6] [G7] one with an order in it: the order leads, a lawyer, and no way to begin', async ({
  page,
}) => {
  await tell(page, orderOnHim)
  await toWhere(page)
  await expect(page.getByText(/^An order of a court/)).toBeVisible()
  await toAnswer(page, { order: 'limits me' })
  await expect(page.locator('main')).toContainText(/lawyer/)
  await startsNothing(page)
  await isWhole(page)
  expect(await inStorage(page, ['kept going to his work'])).toEqual([])
})

test('[SY6] [C1] one with a wish to die in it: the number first, before any question', async ({ page }) => {
  await tell(page, wishToDie)
  await toWhere(page)
  await tap(page, 'Keep this')
  await expect(firstOf(page)).toContainText(aNumber)
  await startsNothing(page)
  await isWhole(page)
  await expect(button(page, 'What your story can fill in')).toHaveCount(0)
})

test('[SY1] one that is somebody else’s: nothing is read in it, and the page says so', async ({ page }) => {
  await tell(page, notTheirs)
  await expect(page.getByText(/^Nothing was read in it as your own story/)).toBeVisible()
  await expect(page.locator('.timeline > li')).toHaveCount(0)
  await toWhere(page)
  await toAnswer(page)
  await expect(button(page, 'Start backing off')).toHaveCount(0)
  await isWhole(page)
})
