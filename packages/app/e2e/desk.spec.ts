import type { Page } from '@playwright/test'
import { expect, test } from './browser.ts'
import {
  box,
  button,
  coldAndOffline,
  days,
  heading,
  morning,
  pass,
  putDown,
  toToday,
  words,
} from './person.ts'

/** At a desk: keys instead of a thumb, and two columns instead of one. Nothing in the walk by keys is clicked. */

const keys = (page: Page) => page.getByRole('dialog', { name: 'Keys' })

async function begun(page: Page): Promise<void> {
  await page.keyboard.type(words)
  await page.getByRole('button', { name: 'Put it down' }).focus()
  await page.keyboard.press('Enter')
  await expect(heading(page, 'It is down.')).toBeVisible()
}

test('[Z7] [A51] a walk by keys alone, and none of them while something is written @desk-only', async ({
  page,
  server,
}) => {
  await coldAndOffline(page, server, morning)
  await expect(box(page)).toBeFocused()
  // In the box a letter is a letter.
  await page.keyboard.type('trdmhw? ')
  await expect(box(page)).toHaveValue('trdmhw? ')
  await expect(keys(page)).toHaveCount(0)
  await begun(page)
  for (const [key, lands] of [
    ['t', /^You put one message down/],
    ['r', 'Record'],
    ['d', /./],
    ['m', 'Menu'],
    ['h', /^It hurts/],
    ['T', /^You put one message down/],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.locator('h1')).toHaveText(lands)
    await expect(page.locator('h1')).toBeFocused()
  }
  await page.keyboard.press('Control+m')
  await expect(page.locator('h1')).toHaveText(/^You put one message down/)
  await page.keyboard.press('w')
  await expect(heading(page, 'Were you about to write?')).toBeVisible()
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('r')
  await expect(box(page)).toHaveValue('r')
})

test('[Z7] ? shows the keys in a dialog, which takes the focus, keeps it and gives it back @desk-only', async ({
  page,
  server,
}) => {
  await coldAndOffline(page, server, morning)
  await begun(page)
  await page.keyboard.press('r')
  await expect(heading(page, 'Record')).toBeFocused()
  await page.keyboard.press('?')
  await expect(keys(page)).toBeVisible()
  await expect(keys(page).getByRole('heading', { name: 'Keys' })).toBeFocused()
  await page.keyboard.press('t')
  await expect(keys(page)).toBeVisible()
  for (let n = 0; n < 8; n++) {
    await page.keyboard.press('Tab')
    const isOut = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
    )
    expect(isOut).toBe(false)
  }
  await page.keyboard.press('Escape')
  await expect(keys(page)).toHaveCount(0)
  await expect(heading(page, 'Record')).toBeFocused()
  await page.keyboard.press('?')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/hide\.html$/)
})

test('[Z8] the keys are turned off, stay off, and are turned on again @desk-only', async ({
  page,
  server,
}) => {
  await coldAndOffline(page, server, morning)
  await begun(page)
  await page.keyboard.press('?')
  await button(page, 'Turn them off').click()
  await expect(page.getByText('They are off. Only Escape, three times, still hides.')).toBeVisible()
  await button(page, 'Close').click()
  await page.goto('/record')
  await expect(heading(page, 'Record')).toBeVisible()
  await page.keyboard.press('t')
  await page.keyboard.press('?')
  await expect(heading(page, 'Record')).toBeVisible()
  await expect(keys(page)).toHaveCount(0)
  await page.goto('/menu')
  await button(page, /^Keys/).click()
  await button(page, 'Turn them on').click()
  await expect(button(page, 'Turn them off')).toBeVisible()
  await page.getByRole('heading', { name: 'Keys' }).focus()
  await page.keyboard.press('r')
  await expect(heading(page, 'Record')).toBeVisible()
})

test('[Z9] two columns side by side, in both directions, and one at twice the size @desk-only', async ({
  page,
  server,
}) => {
  await coldAndOffline(page, server, morning)
  await putDown(page)
  await toToday(page)
  await pass(page, days(1))
  await expect(button(page, 'Re-read it')).toBeVisible()
  const parts = () =>
    page
      .locator('.body > .part')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()))
  const rail = () => page.locator('.rail').evaluate((each) => each.getBoundingClientRect().toJSON())
  const isWithin = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.body, .foot, .rail')].every(
        (part) => part.scrollWidth <= part.clientWidth + 1,
      ),
    )
  const [first, second] = await parts()
  expect(first.right).toBeLessThan(second.left)
  expect(Math.abs(first.top - second.top)).toBeLessThan(2)
  expect((await rail()).right).toBeLessThanOrEqual(first.left)
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl'
  })
  const [mine, other] = await parts()
  expect(mine.left).toBeGreaterThan(other.right)
  expect((await rail()).left).toBeGreaterThanOrEqual(mine.right)
  expect(await isWithin()).toBe(true)
  await page.evaluate(() => {
    document.documentElement.dir = 'ltr'
    document.documentElement.style.fontSize = '200%'
  })
  expect(await isWithin()).toBe(true)
  await expect(button(page, 'Hide')).toBeInViewport()
  await button(page, 'I want to reach out').scrollIntoViewIfNeeded()
  await expect(button(page, 'I want to reach out')).toBeInViewport()
  await button(page, 'Re-read it').click()
  await expect(heading(page, 'How it arrives')).toBeVisible()
  expect(await isWithin()).toBe(true)
})

test('[Z9] Record has its pages in the rail while one is there, by keys too, and a legal date stands over both columns @desk-only', async ({
  page,
  server,
}) => {
  await coldAndOffline(page, server, morning)
  await putDown(page)
  await toToday(page)
  const rail = page.locator('.rail')
  await expect(rail.getByRole('button', { name: 'Put down' })).toHaveCount(0)
  await rail.getByRole('button', { name: 'Record' }).press('Enter')
  await expect(heading(page, 'Record')).toBeFocused()
  for (const [name, lands] of [
    ['Put down', 'Put down'],
    ['Contact', 'Contact'],
    ['What we fought about', 'What we fought about'],
  ] as const) {
    const way = rail.getByRole('group', { name: 'Record' }).getByRole('button', { name })
    await expect(way).not.toHaveAttribute('aria-current', 'page')
    await way.press('Enter')
    await expect(heading(page, lands)).toBeFocused()
    await expect(way).toHaveAttribute('aria-current', 'page')
    await expect(rail.getByRole('button', { name: 'Record', exact: true })).toHaveAttribute(
      'aria-current',
      'true',
    )
  }
  await page.goto('/menu/legal-dates')
  await page.getByRole('textbox', { name: 'What is it?' }).fill('Court date')
  await page.getByLabel(/Which day/).fill('2026-12-07')
  await button(page, 'Keep this date').click()
  await expect(heading(page, /^Court date/)).toBeVisible()
  await page.goto('/today')
  const date = button(page, /^Court date/)
  await expect(date).toBeVisible()
  const wide = await date.evaluate((each) => each.getBoundingClientRect().toJSON())
  const [first, second] = await page
    .locator('.body > .part:not(.over)')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()))
  expect(Math.abs(wide.left - first.left)).toBeLessThan(2)
  expect(Math.abs(wide.right - second.right)).toBeLessThan(2)
  expect(wide.bottom).toBeLessThanOrEqual(first.top)
})
