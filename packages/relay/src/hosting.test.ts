import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { everyAnswer } from './headers.ts'

const page = readFileSync(new URL('../../../docs/hosting.md', import.meta.url), 'utf8')
const files = page.slice(page.indexOf('## As files on any host'))

/** How each kind of host writes a header down. */
const ways: Record<string, (name: string, value: string) => string> = {
  nginx: (name, value) => `add_header ${name} "${value}" always;`,
  Caddy: (name, value) => `\t${name} "${value}"\n`,
  Apache: (name, value) => `Header always set ${name} "${value}"\n`,
  'a _headers file': (name, value) => `  ${name}: ${value}\n`,
}

test.each(Object.entries(ways))('[S1] the recipe for %s sends what the relay sends', (_host, written) => {
  for (const [name, value] of Object.entries(everyAnswer)) expect(files).toContain(written(name, value))
})
