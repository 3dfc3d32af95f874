/** Exports packages/app/marks to the PNGs of packages/app/public. Run by hand when a mark changes. */
import { copyFileSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { findBrowser } from './browser.mjs'

const app = fileURLToPath(new URL('../packages/app/', import.meta.url))
const horizon = 224 // of 512

/** The mark, moved by less than half a pixel so that its horizon falls between two whole pixels at `size`. */
function placed(svg, size) {
  const scale = size / 512
  const up = horizon - Math.round(horizon * scale) / scale
  return svg
    .replace(
      /viewBox="[^"]*" width="512" height="512"/,
      `viewBox="0 ${up} 512 512" width="${size}" height="${size}"`,
    )
    .replace('M0 0H512V512H0Z', 'M0 -8H512V520H0Z')
}

const sizes = [
  ['mark.svg', 192, 'icon-192.png'],
  ['mark.svg', 512, 'icon-512.png'],
  ['mark-maskable.svg', 512, 'icon-maskable-512.png'],
  // iOS rounds the corners itself and paints transparent ones black: the full-bleed mark.
  ['mark-maskable.svg', 180, 'apple-touch-icon.png'],
]

copyFileSync(`${app}marks/mark.svg`, `${app}public/icon.svg`)
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] })
for (const [mark, size, name] of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<body style="margin:0">${placed(readFileSync(`${app}marks/${mark}`, 'utf8'), size)}`)
  await page.locator('svg').evaluate((svg) => svg.setAttribute('style', 'display:block'))
  await page.screenshot({ path: `${app}public/${name}`, omitBackground: true })
  await page.close()
}
await browser.close()
