import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['packages/*/src/**/*.test.{ts,tsx}', 'sim/**/*.test.ts', 'scripts/**/*.test.mjs'],
    testTimeout: 60_000,
    // As many as a small machine has cores. What is tested touches nothing outside itself, so a process can take one
    // file after the other; of a process of its own for each, nearly a fifth of the time would be beginnings.
    pool: 'forks',
    maxWorkers: 2,
    isolate: false,
  },
})
