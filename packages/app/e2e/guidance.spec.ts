import { readFile } from 'node:fs/promises'
import { foldStored, readEverything } from '@bide/core/everything'
import { reveal } from '@bide/core/private'
import { expect, type Page } from '@playwright/test'
import { itIs, test } from './browser.ts'
import { button, heading, hours, pass, putDown, setPassphrase, tap, toToday } from './person.ts'

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
  await page
    .getByRole('group', { name: /Is there an order/ })
    .getByRole('button', { name: order, exact: true })
    .click()
  await page
    .getByRole('group', { name: 'Has either of you been afraid' })
    .getByRole('button', { name: afraid, exact: true })
    .click()
  await tap(page, 'Done')
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
  await expect(heading(page, /One slip is one slip/)).toHaveCount(0)
  await answer(page, 'I was told to stop', 'I have')
  await tap(page, /^Guidance/)
  await expect(page.getByText('backing off', { exact: false })).toHaveCount(0)
  await expect(page.locator('.chip')).toHaveCount(2)
  await page.goto('/menu/guidance/grasp')
  await expect(heading(page, /more kindness to themselves/)).toBeVisible()
  await page.goto('/today')
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
