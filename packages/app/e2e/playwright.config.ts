import { defineConfig } from '@playwright/test'
import { findBrowser } from '../../../scripts/browser.mjs'
import { flags } from './flags.ts'

/** Journeys: a real browser, the built app, the real relay. Every test starts a server of its own (server.ts). */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../../test-results',
  // As many as a small machine has cores. Test by test and not file by file, so that neither waits for the other.
  workers: 2,
  fullyParallel: true,
  // Nothing is awaited for its own sake: what is there is seen at once. So much is for a machine that has other work.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // A busy machine can starve one journey of its turn. It may try once more, and is named at the end, to be mended.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '../../../test-results/journeys.json' }]],
  use: {
    actionTimeout: 20_000,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: { executablePath: await findBrowser(), args: flags },
  },
  projects: [
    {
      name: 'phone',
      grepInvert: /@desk-only/,
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
    // A journey runs at a desk too when its title carries @desk, and only there with @desk-only.
    { name: 'desk', grep: /@desk/, use: { viewport: { width: 1280, height: 800 } } },
  ],
})
