import { expect, type Page } from '@playwright/test'
import { itIs, test } from './browser.ts'
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

test('[A15] [P6] [A28] set-up and It hurts by keyboard alone @desk-only', async ({ page, context }) => {
  await itIs(context, '2026-11-24T21:40:00Z')
  await page.goto('/')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type(words)
  await go(page, 'Put it down')
  await landsOn(page, /^It is down/)
  await go(page, /Today/)
  await landsOn(page, /^You put one message down/)

  await go(page, /^What did they ask for/)
  await tabTo(page, 'Their words')
  await page.keyboard.type('I need some space')
  await go(page, 'Space')
  await go(page, 'Keep their words')
  await landsOn(page, 'They asked for space today. You have begun to give it.')
  await go(page, /^What stays open/)
  await go(page, /^Money/)
  await go(page, 'Keep it like this')
  await go(page, /^Two quiet questions/)
  await landsOn(page, 'Two quiet questions')
  await go(page, 'No')
  await tabTo(page, 'Rather not say')
  await tabTo(page, 'Rather not say')
  await page.keyboard.press('Enter')
  await go(page, 'Done')
  await go(page, /^Choose a lock/)
  await landsOn(page, 'Choose a lock.')
  await go(page, 'Skip this')
  await go(page, /^Someone to lean on/)
  await tabTo(page, 'Name')
  await page.keyboard.type('Ann')
  await tabTo(page, 'Number, if you like')
  await page.keyboard.type('020 7946 0018')
  await go(page, 'By day only')
  await go(page, 'Keep this person')
  await go(page, /Today/)
  await go(page, /^Tell me what happened/)
  await landsOn(page, /./)
  await go(page, 'Skip this')
  await go(page, /^Put Bide where the chat app was/)
  await go(page, 'It is there')

  await go(page, 'It hurts')
  await landsOn(page, 'It hurts.')
  await expect(page.getByText('Ann by day. For tonight', { exact: false })).toBeVisible()
  await tabTo(page, 'How much does it hurt?')
  await page.keyboard.press('8')
  for (const [way, title] of [
    [/^Something else, for ten minutes/, 'Something else, for ten minutes'],
    [/^The body/, 'The body'],
    [/^A kind line/, 'A kind line'],
    [/^Towards sleep/, 'Towards sleep'],
  ] as const) {
    await go(page, way)
    await landsOn(page, title)
    await go(page, /^(‹ )?It hurts$/)
    await landsOn(page, 'It hurts.')
  }
  await expect(page.getByText('before, 8')).toBeVisible()
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
