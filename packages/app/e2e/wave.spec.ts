import { expect } from '@playwright/test'
import { test } from './browser.ts'

test('[A13] what moves is the wave alone, and for one who asks for no motion its word changes instead', async ({
  page,
}) => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion })
    await page.goto('/wave')
    const water = page.locator('.swell-water')
    await expect(water).toBeVisible()
    const word = page.locator('.swell-word')
    const first = await word.textContent()
    await expect(word).not.toHaveText(first ?? '', { timeout: 8_000 })
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    )
    const still = await water.evaluate((svg) => getComputedStyle(svg).transform)
    if (reducedMotion === 'reduce') expect([moving, still]).toEqual([0, 'none'])
    else expect(still).not.toBe('none')
  }
})
