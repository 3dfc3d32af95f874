import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test'
import { itIs, keptOffline } from './browser.ts'
import type { Server } from './server.ts'

/** What a person does in a journey, in the words that stand on the screen. */

export const words = 'I know you said you need space but please please just talk to me'
export const night = '2026-11-24T23:40:00Z'
export const morning = '2026-11-25T10:00:05Z'

/** In milliseconds, as the page's clock takes them. */
export const seconds = (n: number) => n * 1_000
export const hours = (n: number) => n * 3_600_000
export const days = (n: number) => n * 86_400_000

/**
 * What something took, in milliseconds: the least of up to three tries, and no try more than it needs to come under
 * `bound`. A busy machine only ever adds to it, so one quick try shows that Bide asks for no more; and when Bide is slow
 * all three are.
 */
export async function least(bound: number, once: (nth: number) => Promise<number>): Promise<number> {
  let took = Number.POSITIVE_INFINITY
  for (let nth = 1; nth <= 3 && took >= bound; nth++) took = Math.min(took, await once(nth))
  return took
}

/** A page of this browser at a time of its own. */
export async function at(context: BrowserContext, time: string, path = '/'): Promise<Page> {
  await itIs(context, time)
  const page = await context.newPage()
  await page.goto(path)
  return page
}

/** The very first start, at night; once the box is there, the server is gone for good. */
export async function coldAndOffline(page: Page, server: Server, time = night): Promise<void> {
  await itIs(page.context(), time)
  await page.goto('/')
  await expect(heading(page, 'Were you about to write?')).toBeVisible()
  await keptOffline(page)
  await server.stop()
}

export const box = (page: Page): Locator => page.getByRole('textbox')
export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { name })
export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).first()
export const tap = (page: Page, name: string | RegExp): Promise<void> => button(page, name).click()

/** From a main screen to an empty box. */
export async function reachOut(page: Page): Promise<void> {
  await tap(page, 'I want to reach out')
  await expect(heading(page, 'Were you about to write?')).toBeVisible()
}

/** Writes in the box that is on the screen and puts it down. */
export async function putDown(page: Page, text = words, kind = 'Message'): Promise<void> {
  await box(page).fill(text)
  await tap(page, kind)
  await tap(page, 'Put it down')
  await expect(heading(page, 'It is down.')).toBeVisible()
}

/** What an address leads to has come. Before that nothing is on the page, and whatever must not be there is not. */
export async function isThere(page: Page): Promise<void> {
  await expect(page.getByRole('heading').first()).toBeAttached()
  await expect(page.locator('[aria-busy]')).toHaveCount(0)
}

/** One digit answers a scale that is on the screen. */
export async function rate(page: Page, scale: string, strength: number): Promise<void> {
  await page.getByRole('slider', { name: scale }).press(strength === 10 ? 'End' : String(strength))
}

/** So much later, with the page left open: what had to happen meanwhile happens now. */
export async function pass(page: Page, milliseconds: number): Promise<void> {
  await page.clock.fastForward(milliseconds)
}

/** From wherever there is a way back, to Today. */
export async function toToday(page: Page): Promise<void> {
  await tap(page, 'Today')
  await expect(button(page, 'I want to reach out')).toBeVisible()
}

/** The list of what has ended, from a main screen. */
export async function toEnded(page: Page): Promise<void> {
  await tap(page, 'Record')
  await tap(page, /^Put down/)
  await tap(page, /^Ended/)
  await expect(heading(page, 'Ended')).toBeVisible()
}

export const passphrase = 'the kettle sings at nine'
export const secret = (page: Page, name = 'Passphrase'): Locator => page.getByLabel(name, { exact: true })

/** From Today: a passphrase, the twelve words written down, three of them given back. */
export async function setPassphrase(page: Page, phrase = passphrase): Promise<string[]> {
  await toLock(page)
  await tap(page, /^A passphrase/)
  await tap(page, 'Set a passphrase')
  await secret(page).fill(phrase)
  await secret(page, 'Once more').fill(phrase)
  await tap(page, 'Next')
  return giveBack(page, 'Set the lock')
}

/** The twelve words, written down and three of them given back. */
export async function giveBack(page: Page, done: string): Promise<string[]> {
  await expect(heading(page, 'Twelve words, for paper.')).toBeVisible()
  const twelve = await page.locator('.twelve li').allTextContents()
  expect(twelve).toHaveLength(12)
  await tap(page, 'I have written them down')
  for (const asked of await page.getByRole('textbox').all()) {
    const name = (await asked.getAttribute('aria-label')) ?? ''
    await asked.fill(twelve[places.findIndex((place) => name.includes(` ${place} `))] ?? '')
  }
  await tap(page, done)
  await expect(page.getByText(done === 'Set the lock' ? 'The lock is set.' : /are in force/)).toBeVisible()
  return twelve
}

const places = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

/** From a main screen. */
export async function toLock(page: Page): Promise<void> {
  await tap(page, 'Menu')
  await tap(page, /^Lock/)
  await expect(heading(page, 'Choose a lock.')).toBeVisible()
}

/** The two quiet questions, on the page that is open. */
export async function answerBoth(page: Page, { order = 'No', afraid = 'No' } = {}): Promise<void> {
  for (const [name, answer] of [
    [/Is there an order|There is an order/, order],
    ['Has either of you been afraid', afraid],
  ] as const)
    await page.getByRole('group', { name }).getByRole('button', { name: answer, exact: true }).click()
  await tap(page, 'Done')
}
