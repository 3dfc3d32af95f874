import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, keptOffline, policyOf, test } from './browser.ts'
import { nextVersion } from './next-version.ts'

test('[S1] [S5] a cold start asks nothing of anyone else, and every answer carries the policy', async ({
  page,
}) => {
  const policies = new Map<string, string>()
  page.context().on('response', (response) => policies.set(response.url(), policyOf(response)))
  await page.goto('/')
  await keptOffline(page)
  await expect(page.locator('#app')).not.toBeEmpty()
  expect(policies.size).toBeGreaterThan(2)
  for (const [url, policy] of policies) expect(policy, url).toContain("default-src 'none'")
})

test('[S6] after one visit it opens with the server gone, at addresses never opened before', async ({
  page,
  server,
}) => {
  await page.goto('/')
  await keptOffline(page)
  await server.stop()
  await expect(fetch(server.origin)).rejects.toThrow()
  for (const place of ['/', '/record', '/write']) {
    const answer = await page.goto(place)
    expect(answer?.fromServiceWorker(), place).toBe(true)
    expect(policyOf(answer), place).toContain("script-src 'self'")
    await expect(page.locator('#app'), place).not.toBeEmpty()
  }
})

test('[S6] it also opens after the browser was killed', async ({ profile, server }) => {
  const before = await profile.open()
  const page = await before.newPage()
  await page.goto('/')
  await keptOffline(page)
  await server.stop()
  await profile.kill()
  const after = await profile.open()
  const again = await after.newPage()
  await again.goto('/')
  await expect(again.locator('#app')).not.toBeEmpty()
})

test('[S12] the dull page says nothing of Bide and opens without a network', async ({ page, server }) => {
  await page.goto('/')
  await keptOffline(page)
  await server.stop()
  await page.goto('/hide.html')
  await expect(page).toHaveTitle('Kitchen measures')
  await expect(page.getByRole('heading', { name: 'Oven temperatures' })).toBeVisible()
  expect(await page.content()).not.toMatch(/bide|<script/i)
})

test.describe('a new version', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bide-next-'))
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('[S8] waits until the page says so, and then takes over', async ({ page, server }) => {
    await page.goto('/')
    await keptOffline(page)
    nextVersion(folder, 'truly')
    await server.start(folder)
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
    })
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null)
    // A worker that would not wait needs up to three seconds to take over: the one before must fall idle first.
    await page.waitForTimeout(5_000)
    await page.reload()
    expect(await page.locator('html').getAttribute('id'), 'still the version before').toBe(null)
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state)).toBe(
      'installed',
    )
    await page.evaluate(async () => {
      const changed = new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve),
      )
      const registration = await navigator.serviceWorker.ready
      registration.waiting?.postMessage('take-over')
      await changed
    })
    await page.reload()
    expect(await page.locator('html').getAttribute('id')).toBe('next')
    expect(await page.evaluate(() => caches.keys())).toEqual(['0123456789abcdef'])
  })

  test('[S7] altered on its way is not kept, and the one before stays', async ({ page, server }) => {
    await page.goto('/')
    await keptOffline(page)
    const kept = await page.evaluate(async () => (await caches.open((await caches.keys())[0] ?? '')).keys())
    nextVersion(folder, 'wrongly')
    await server.start(folder)
    const ended = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
      const incoming = registration.installing
      if (incoming === null) return 'nothing came'
      return new Promise<string>((resolve) => {
        incoming.addEventListener('statechange', () => resolve(incoming.state))
      })
    })
    expect(ended).toBe('redundant')
    await server.stop()
    await page.reload()
    await expect(page.locator('#app')).not.toBeEmpty()
    expect(kept.length).toBeGreaterThan(0)
  })
})
