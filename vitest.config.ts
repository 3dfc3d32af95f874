import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['packages/*/src/**/*.test.{ts,tsx}', 'sim/**/*.test.ts', 'scripts/**/*.test.mjs'],
    testTimeout: 60_000,
  },
})
