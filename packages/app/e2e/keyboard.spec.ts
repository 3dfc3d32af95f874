import { expect, type Page } from '@playwright/test'
import { test } from './browser.ts'
import { box, coldAndOffline, hours, pass, words } from './person.ts'

/** Nothing in here is clicked. */

/** What has the focus, as a screen reader names it, and whether a sighted person sees it. */
async function focused(page: Page): Promise<{ name: string; seen: boolean }> {
  return page.evaluate(() => {
    const on = document.activeElement
    if (!(on instanceof HTMLElement) || on === document.body) return { name: '', seen: false }
    const drawn = on.matches('.scale input') ? on.closest('.scale') : on
    const box = (drawn ?? on).getBoundingClientRect()
    const { outlineStyle, boxShadow } = getComputedStyle(drawn ?? on)
    const isRead = on.tabIndex < 0 || on instanceof HTMLTextAreaElement
    const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
    const name = on.getAttribute('aria-label') ?? (on as HTMLInputElement).labels?.[0]?.textContent
    return {
      name: (name ?? on.textContent).replace(/\s+/g, ' ').trim(),
      seen: inView && (isRead || outlineStyle !== 'none' || boxShadow !== 'none'),
    }
  })
}

/** Tabs on until the focus is on what is named; every stop on the way is in sight, and it is never lost. */
async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const stops: string[] = []
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press(key)
    const on = await focused(page)
    if (on.name === '') continue // past the last one the focus is the browser's own
    expect(on.seen, `“${on.name}” has the focus and is not seen to have it`).toBe(true)
    if (typeof name === 'string' ? on.name === name : name.test(on.name)) return
    stops.push(on.name)
  }
  throw new Error(`no Tab leads to ${name}; it stops at ${stops.join(', ')}`)
}

async function go(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

/** The focus has come to what a screen begins with. */
const landsOn = (page: Page, name: string | RegExp) =>
  expect
    .poll(async () => {
      const on = await focused(page)
      return on.seen ? on.name : `${on.name} (not in sight)`
    })
    .toMatch(name)

test('[A11] [A15] [A51] by keyboard alone, from the first letter to the ending @desk-only', async ({
  page,
  server,
}) => {
  await coldAndOffline(page, server)
  await expect(box(page)).toBeFocused()
  await page.keyboard.type(words)
  await go(page, 'Put it down')
  await landsOn(page, /^It is down/)

  await tabTo(page, 'How strong is it?')
  for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '9')
  await page.keyboard.press('Enter')
  await landsOn(page, /What set it off|Being alone|A song or photo/)
  await go(page, 'Being alone')
  await landsOn(page, /in the morning/)
  await page.keyboard.press('7')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Kept. Nothing more is asked tonight.')).toBeVisible()
  await expect.poll(async () => (await focused(page)).name).not.toBe('')

  await go(page, 'Ride the wave')
  await landsOn(page, /./)
  await go(page, /^That is enough|^Put down$|^‹ Put down$/)
  await landsOn(page, /./)
  await page.keyboard.press('Escape')
  await page.clock.runFor(2_000)
  expect(page.url()).not.toContain('hide')

  await page.goto('/')
  await landsOn(page, /^You put one message down/)
  await pass(page, hours(10.5))
  await go(page, 'Re-read it')
  await landsOn(page, 'How it arrives')
  await tabTo(page, 'What would have to be different this time?')
  await page.keyboard.type('He would have to ask')
  await tabTo(page, 'The urge now')
  await page.keyboard.press('Home')
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowUp')
  await expect(page.getByText('then 9, now 3')).toBeVisible()
  await tabTo(page, 'One line for you, next time at night')
  await page.keyboard.type('It is only the hour')
  await tabTo(page, 'The urge now', 'Shift+Tab')
  await go(page, 'Don’t send it')
  await landsOn(page, /^So far you put one down: 1 not sent/)

  await go(page, 'Record')
  await landsOn(page, 'Record')
  await go(page, /^Put down/)
  await landsOn(page, 'Put down')
  await go(page, /^Ended/)
  await landsOn(page, 'Ended')
  await go(page, /A message/)
  await landsOn(page, 'Not sent')
  // What the arrows passed on their way was not meant, and is not kept.
  await expect(page.getByRole('img')).toHaveAccessibleName(
    /^The urge was 9 at [^,]*23:4\d and 3 at [^,]*\. You/,
  )
  await expect(page.getByText('“He would have to ask”')).toBeVisible()
})

test('[A51] the focus is never lost and nothing holds it, from place to place @desk-only', async ({
  page,
  server,
}) => {
  await coldAndOffline(page, server)
  await page.keyboard.type(words)
  await go(page, 'Don’t send it')
  await landsOn(page, /^So far/)
  for (const [way, lands] of [
    ['It hurts', /^It hurts/],
    [/^Something else, for ten minutes/, /^Something else/],
    ['‹ It hurts', /^It hurts/],
    [/^A kind line/, 'A kind line'],
    ['‹ It hurts', /^It hurts/],
    ['‹ Today', /^So far/],
    ['Menu', 'Menu'],
    [/^How they are called/, /^How they are called/],
    ['‹ Menu', 'Menu'],
    [/^Storage/, 'Storage'],
    ['‹ Menu', 'Menu'],
    ['‹ Today', /^So far/],
    ['I want to reach out', /^What you were about to write/],
  ] as const) {
    await go(page, way)
    await landsOn(page, lands)
  }
  // Round and round: the box, as a field of many lines, lets Tab go.
  await page.keyboard.type('p')
  const round = new Set<string>()
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab')
    round.add((await focused(page)).name)
  }
  for (const stop of ['Hide', 'Message', 'Put it down', 'Don’t send it', 'What you were about to write'])
    expect([...round]).toContain(stop)
})

test('[A6] the crisis panel keeps the focus until it is closed, and gives it back @desk-only', async ({
  page,
  server,
}) => {
  await coldAndOffline(page, server)
  await page.keyboard.type('I want to kill myself tonight')
  await page.clock.runFor(1_000)
  await expect(page.getByRole('dialog')).toBeVisible()
  await landsOn(page, /^It sounds as if/)
  await tabTo(page, 'Not now')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('.')
  await expect(box(page)).toHaveValue('I want to kill myself tonight.')
})
