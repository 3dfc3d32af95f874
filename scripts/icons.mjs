/**
 * Exports packages/app/marks to the pictures of packages/app/public: Bide's own, and those of its quieter names. Run by
 * hand when one changes.
 */
import { copyFileSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { findBrowser } from './browser.mjs'

const app = fileURLToPath(new URL('../packages/app/', import.meta.url))
const horizon = 224 // of 512

/** A mark at a size; Bide's own is moved by less than half a pixel, so that its horizon falls between whole ones. */
function placed(mark, svg, size) {
  if (!mark.startsWith('mark'))
    return svg.replace(/width="512" height="512"/, `width="${size}" height="${size}"`)
  const scale = size / 512
  const up = horizon - Math.round(horizon * scale) / scale
  return svg
    .replace(
      /viewBox="[^"]*" width="512" height="512"/,
      `viewBox="0 ${up} 512 512" width="${size}" height="${size}"`,
    )
    .replace('M0 0H512V512H0Z', 'M0 -8H512V520H0Z')
}

const quieter = ['notes', 'weather', 'lists']
const sizes = [
  ['mark.svg', 192, 'icon-192.png'],
  ['mark.svg', 512, 'icon-512.png'],
  ['mark-maskable.svg', 512, 'icon-maskable-512.png'],
  // iOS rounds the corners itself and paints transparent ones black: the full-bleed mark.
  ['mark-maskable.svg', 180, 'apple-touch-icon.png'],
  ...quieter.flatMap((name) => [
    [`${name}.svg`, 192, `${name}-192.png`],
    [`${name}.svg`, 512, `${name}-512.png`],
    [`${name}-maskable.svg`, 512, `${name}-maskable-512.png`],
    [`${name}-maskable.svg`, 180, `${name}-180.png`],
  ]),
]

copyFileSync(`${app}marks/mark.svg`, `${app}public/icon.svg`)
for (const name of quieter) copyFileSync(`${app}marks/${name}.svg`, `${app}public/${name}.svg`)
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] })
for (const [mark, size, name] of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<body style="margin:0">${placed(mark, readFileSync(`${app}marks/${mark}`, 'utf8'), size)}`,
  )
  await page.locator('svg').evaluate((svg) => svg.setAttribute('style', 'display:block'))
  await page.screenshot({ path: `${app}public/${name}`, omitBackground: true })
  await page.close()
}
await browser.close()
