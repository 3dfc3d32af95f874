import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['packages/*/src/**/*.test.{ts,tsx}', 'sim/**/*.test.ts', 'scripts/**/*.test.mjs'],
    testTimeout: 60_000,
    // As many as a small machine has cores. What is tested touches nothing outside itself, so a process can take one
    // file after the other; a process of its own for each would spend a third of the time on beginnings.
    pool: 'forks',
    maxWorkers: 2,
    isolate: false,
  },
})
