import { expect } from '@playwright/test'
import { keptOffline, policyOf, test } from './browser.ts'
import { putDown, tap, toToday } from './person.ts'

/** Every place that has an address of its own. */
const places = [
  '/',
  '/write',
  '/today',
  '/record',
  '/record/put-down',
  '/record/put-down/ended',
  '/hurts',
  '/menu',
]
const pages = [
  'help',
  'called',
  'hours',
  'lock',
  'storage',
  'home-screen',
  'look',
  'hide',
  'someone',
  'about',
]

test('[S1] [S5] through every place nothing is asked of another origin, and every answer carries the policy', async ({
  page,
  server,
}) => {
  const answers = new Map<string, string>()
  page.context().on('response', (response) => answers.set(response.url(), policyOf(response)))
  await page.goto('/')
  await keptOffline(page)
  await putDown(page)
  await toToday(page)
  for (const place of [...places, ...pages.map((name) => `/menu/${name}`)]) {
    await page.goto(place)
    await expect(page.getByRole('button', { name: 'Hide' }).first(), place).toBeVisible()
  }
  await tap(page, 'Hide')
  await page.waitForURL('**/hide.html')
  expect(answers.size).toBeGreaterThan(places.length + pages.length)
  for (const [url, policy] of answers) {
    expect(url.startsWith(`${server.origin}/`), url).toBe(true)
    expect(policy, url).toContain("default-src 'none'")
  }
  expect(await page.context().cookies()).toEqual([])
})

test.describe('the control', () => {
  test.fail()
  test('[S5] a page that asks another origin is found out', async ({ page }) => {
    await page.goto('/')
    await page.evaluate(() => fetch('http://localhost:9/').catch(() => {}))
  })
})
