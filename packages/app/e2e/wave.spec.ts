import { expect } from '@playwright/test'
import { test } from './browser.ts'

test('[A13] what moves is the wave alone, and for one who asks for no motion its word changes instead', async ({
  page,
}) => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion })
    await page.goto('/wave')
    const water = page.locator('.swell-water')
    const word = page.locator('.swell-word')
    await expect(water).toBeVisible()
    const height = () => water.evaluate((svg) => getComputedStyle(svg).transform)
    const heights = new Set<string>()
    const first = await word.textContent()
    let looks = 0
    let hasChanged = false
    await expect(async () => {
      looks++
      heights.add(await height())
      hasChanged ||= (await word.textContent()) !== first
      expect(looks).toBeGreaterThan(8)
      expect(hasChanged).toBe(true)
    }).toPass({ intervals: [250], timeout: 20_000 })
    if (reducedMotion === 'reduce') expect(heights.size).toBe(1)
    else expect(heights.size).toBeGreaterThan(3)
  }
})
