import { readFile } from 'node:fs/promises'
import { foldStored, readEverything } from '@bide/core/everything'
import { reveal } from '@bide/core/private'
import { expect, type Page } from '@playwright/test'
import { itIs, test, withoutWorker } from './browser.ts'
import {
  answerBoth,
  button,
  days,
  heading,
  hours,
  isThere,
  pass,
  putDown,
  rate,
  setPassphrase,
  tap,
  toToday,
} from './person.ts'

test.use(withoutWorker)

/** By day, on 24 November, with one message put down. */
async function begun(page: Page): Promise<void> {
  await itIs(page.context(), '2026-11-24T18:40:00Z')
  await page.goto('/')
  await putDown(page, 'please just talk to me')
}

const facts = (page: Page) => page.locator('.card.guide')

test('[W1] [W4] [W5] M15 and M16: each card says what it rests on, and what nobody knows is said', async ({
  page,
}) => {
  await begun(page)
  await toToday(page)
  await tap(page, 'Menu')
  await tap(page, /^Guidance/)
  await expect(facts(page)).toContainText('How strong')
  await expect(facts(page)).toContainText('When it helps')
  await expect(heading(page, 'What nobody knows')).toBeVisible()
  await expect(page.getByText('Whether they will come back.', { exact: false })).toBeVisible()
  await tap(page, 'Night')
  await expect(page).toHaveURL(/\/menu\/guidance\/guess$/)
  await expect(page.getByText('Eastwick', { exact: false })).toHaveCount(0)
  await tap(page, 'A study of students, 2008')
  await expect(page.getByText('Eastwick', { exact: false })).toBeVisible()
  await expect(page.locator('main a[href]')).toHaveCount(0)
  await tap(page, /^Her one request/)
  await expect(heading(page, /think more about the long term/)).toBeVisible()
  await expect(facts(page)).toContainText('The author’s own experience')
  await page.goto('/menu/guidance/craving')
  await expect(heading(page, /^Smokers asked to predict a craving/)).toBeVisible()
  await page.goto('/menu/guidance/no-such-card')
  await expect(button(page, 'I want to reach out')).toBeVisible()
})

test('[W3] M16: at most one card on Today, for what goes on now, and the same after a hold is put down', async ({
  page,
}) => {
  await begun(page)
  await expect(page.locator('.card-row')).toHaveCount(1)
  const said = await page.locator('.card-row .row-label').textContent()
  await toToday(page)
  await expect(page.locator('.card-row')).toHaveCount(1)
  await expect(page.locator('.card-row')).toContainText(said ?? '…')
  await pass(page, hours(18))
  await expect(button(page, 'Re-read it')).toBeVisible()
  await expect(page.locator('.card-row')).toHaveCount(1)
  await expect(page.locator('.card-row')).not.toContainText(said ?? '…')
  await page.locator('.card-row').click()
  await expect(facts(page)).toContainText('Before you re-read')
  await tap(page, 'Menu')
  await toToday(page)
  await tap(page, 'Don’t send it')
  await expect(page.locator('.card-row')).toHaveCount(0)
})

/** What a person answers on the page with the two questions. */
async function answer(page: Page, order: string, afraid: string): Promise<void> {
  await page.goto('/menu/questions')
  await answerBoth(page, { order, afraid })
  await expect(heading(page, 'Menu')).toBeVisible()
}

test('[W2] M16: told to stop, the cards say so; where someone is afraid none speaks of waiting', async ({
  page,
}) => {
  await begun(page)
  await toToday(page)
  await answer(page, 'I was told to stop', 'No')
  await tap(page, /^Guidance/)
  await tap(page, 'A slip')
  await expect(heading(page, /^Two contacts that someone does not want/)).toBeVisible()
  await expect(page.getByText('will come back', { exact: false })).toHaveCount(0)
  await page.goto('/menu/guidance/slip')
  await isThere(page)
  await expect(heading(page, /One slip is one slip/)).toHaveCount(0)
  await answer(page, 'I was told to stop', 'I have')
  await tap(page, /^Guidance/)
  await expect(page.getByText('backing off', { exact: false })).toHaveCount(0)
  await expect(page.locator('.chip')).toHaveCount(2)
  await page.goto('/menu/guidance/grasp')
  await expect(heading(page, /more kindness to themselves/)).toBeVisible()
  await page.goto('/today')
  await isThere(page)
  await expect(page.locator('.card-row')).toHaveCount(0)
})

test('[W2] M14 and M16: decided without them, no card hopes and none nudges towards contact', async ({
  page,
}) => {
  await begun(page)
  await toToday(page)
  await page.goto('/menu/guidance')
  await expect(page.getByText('Whether they will come back.', { exact: false })).toBeVisible()
  await expect(button(page, 'They wrote')).toBeVisible()
  await page.goto('/decide')
  await tap(page, /^It was decided without me/)
  await tap(page, 'It is final')
  await expect(button(page, 'It is final')).toHaveAttribute('aria-pressed', 'true')
  await page.goto('/menu/guidance')
  await expect(heading(page, 'What nobody knows')).toBeVisible()
  await expect(page.getByText('will come back', { exact: false })).toHaveCount(0)
  await expect(page.getByText('backing off works', { exact: false })).toHaveCount(0)
  await page.goto('/menu/guidance/both')
  await isThere(page)
  await expect(heading(page, /discernment counselling/)).toHaveCount(0)
  await tap(page, 'They wrote')
  await expect(heading(page, /be deliberate with your response/)).toBeVisible()
  await expect(page.locator('.card-row')).toHaveCount(0)
})

/** What a tap on a button hands to the browser: its name and its text. */
async function handed(page: Page, name: string): Promise<{ file: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), tap(page, name)])
  await expect(page.getByText(/^Handed to the browser/)).toBeVisible()
  return { file: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

test('[X1] [X2] [X3] [X6] everything out: said to be unsealed, and read back to what the screens show', async ({
  page,
}) => {
  await begun(page)
  await toToday(page)
  await answer(page, 'No', 'No')
  await tap(page, /^Someone to lean on/)
  await page.getByRole('textbox', { name: 'Name' }).fill('=Ann "the" Rock, née O’Neil')
  await page.getByRole('textbox', { name: /Number/ }).fill('020 7946 0000')
  await tap(page, 'Keep this person')
  await tap(page, 'Menu')
  await tap(page, /^Take everything out/)
  await expect(heading(page, 'Nothing seals these files.')).toBeVisible()
  const { file, bytes } = await handed(page, 'Save it all')
  expect(file).toBe('everything-2026-11-24.json')
  const read = readEverything(bytes.toString('utf8'))
  if (typeof read === 'string' || 'damaged' in read) throw new Error('not read back')
  const state = foldStored(read.stored)
  expect([...state.holds.values()].map(({ words }) => reveal(words))).toEqual(['please just talk to me'])
  expect([...state.people.values()].map(({ name }) => reveal(name))).toEqual(['=Ann "the" Rock, née O’Neil'])
  expect(state.safety.order).toEqual([])
  expect(bytes.toString('utf8')).not.toContain('afraid-answered')
  await tap(page, 'Put them in')
  const more = await handed(page, 'Save it all')
  expect(more.bytes.toString('utf8')).toContain('afraid-answered')
  const tables = await handed(page, 'Save tables')
  expect(tables.file).toBe('tables-2026-11-24.zip')
  const text = tables.bytes.toString('utf8')
  expect(text).toContain('people.csv')
  expect(text).toContain(`"'=Ann ""the"" Rock, née O’Neil"`)
  await expect(page).toHaveURL(/\/menu\/take-everything-out$/)
})

test('[X6] under a lock of one’s own nothing is handed over before it is opened', async ({ page }) => {
  await begun(page)
  await toToday(page)
  await setPassphrase(page)
  await page.goto('/menu/take-everything-out')
  await expect(heading(page, 'Welcome back.')).toBeVisible()
  await expect(heading(page, 'Take everything out')).toHaveCount(0)
})

const part = (page: Page, name: string) => page.getByRole('textbox', { name })

/** From Today to the list of what they fought about. */
async function toFights(page: Page): Promise<void> {
  await tap(page, 'Record')
  await tap(page, /^What we fought about/)
  await expect(heading(page, 'What we fought about')).toBeVisible()
}

test('[W6] [W7] [W8] M8: one fight in equal boxes, kept when it is stopped, and the next a week later', async ({
  page,
}) => {
  await begun(page)
  await toToday(page)
  await tap(page, 'Record')
  await tap(page, /^What we fought about.*After two quiet questions/)
  await expect(button(page, 'Look at one')).toHaveCount(0)
  await answer(page, 'No', 'No')
  await tap(page, 'Today')
  await toFights(page)
  await tap(page, 'Look at one')
  await expect(page.getByText('Ends at 18:55')).toBeVisible()
  await expect(page.getByText(/right|wrong|fault/i)).toHaveCount(0)
  const [mine, theirs] = await Promise.all(
    ['My part', 'Their part'].map((name) => part(page, name).boundingBox()),
  )
  expect(mine?.width).toBeCloseTo(theirs?.width ?? 0, 0)
  expect(mine?.height).toBeCloseTo(theirs?.height ?? 0, 0)
  await part(page, 'In a few words').fill('Money for the kitchen')
  await rate(page, 'How big it felt then', 9)
  await rate(page, 'How big it feels now', 3)
  await part(page, 'My part').fill(
    'I chose the tiles alone, and told them after, on the phone, from the shop.',
  )
  const after = await Promise.all(['My part', 'Their part'].map((name) => part(page, name).boundingBox()))
  expect(after[0]?.height).toBeCloseTo(after[1]?.height ?? 0, 0)
  await part(page, 'What I would do differently').fill('Show them first.')
  await tap(page, 'Keep it and stop here')
  await expect(heading(page, 'It is kept.')).toBeVisible()
  await tap(page, 'The same')
  await expect(page.getByText('That is noted.')).toBeVisible()
  await tap(page, 'Done')
  await expect(page.getByText('The next can be from Tuesday 1 December.')).toBeVisible()
  await expect(button(page, 'Look at one')).toHaveCount(0)
  await expect(page.getByText(/Too early to tell/)).toBeVisible()
  await tap(page, /^Money for the kitchen.*then 9, now 3/)
  await expect(part(page, 'My part')).toHaveValue(/^I chose the tiles/)
  await part(page, 'Their part').fill('They said fine.')
  await tap(page, 'Keep it and stop here')
  await expect(page.getByText('How does writing like this leave you?')).toHaveCount(0)
  await tap(page, 'Done')
  await pass(page, days(7))
  await expect(button(page, 'Look at one')).toBeVisible()
})

test('[W7] M8: after fifteen minutes what is there is kept, and the page closes', async ({ page }) => {
  await begun(page)
  await toToday(page)
  await answer(page, 'No', 'No')
  await tap(page, 'Today')
  await toFights(page)
  await tap(page, 'Look at one')
  await part(page, 'As someone looking on would tell it').fill('Two tired people and a price list.')
  await pass(page, 14 * 60_000)
  await expect(part(page, 'My part')).toBeVisible()
  await pass(page, 70_000)
  await expect(heading(page, 'Fifteen minutes have passed.')).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await tap(page, 'Done')
  await tap(page, /^Something without a name/)
  await expect(part(page, 'As someone looking on would tell it')).toHaveValue(
    'Two tired people and a price list.',
  )
  await tap(page, 'Take it away')
  await expect(page.getByText('Nothing is here yet.')).toBeVisible()
  await tap(page, 'Look at one')
  await tap(page, 'Stop here')
  await expect(heading(page, 'Nothing was written, so nothing is kept.')).toBeVisible()
})

test('[W9] M8: three fights make a picture, then and now, with its numbers', async ({ page }) => {
  await begun(page)
  await toToday(page)
  await answer(page, 'No', 'No')
  await tap(page, 'Today')
  await toFights(page)
  for (const [n, [was, is]] of [
    [9, 3],
    [6, 2],
    [5, 7],
  ].entries()) {
    await tap(page, 'Look at one')
    await part(page, 'In a few words').fill(`number ${n}`)
    await rate(page, 'How big it felt then', was ?? 0)
    await rate(page, 'How big it feels now', is ?? 0)
    await tap(page, 'Keep it and stop here')
    await tap(page, 'Done')
    await pass(page, days(7))
  }
  await expect(page.getByText('Of three, two are smaller and one is larger.')).toBeVisible()
  await expect(page.getByRole('img', { name: 'number 0: then 9, now 3' })).toBeVisible()
  await page.getByText('The same in numbers').click()
  await expect(page.getByRole('row', { name: 'number 2 5 7' })).toBeVisible()
})

for (const [order, afraid] of [
  ['I was told to stop', 'No'],
  ['No', 'I have'],
  ['No', 'They have'],
] as const)
  test(`[W6] M8 is not offered: ${order === 'No' ? afraid : order}`, async ({ page }) => {
    await begun(page)
    await toToday(page)
    await answer(page, order, afraid)
    for (const path of ['/record/what-we-fought-about', '/record/what-we-fought-about/one']) {
      await page.goto(path)
      await expect(button(page, 'It hurts')).toBeVisible()
      await expect(heading(page, 'What we fought about')).toHaveCount(0)
      await expect(button(page, 'Look at one')).toHaveCount(0)
    }
    await page.goto('/record')
    await isThere(page)
    await expect(button(page, /^What we fought about/)).toHaveCount(0)
  })
