import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { everyAnswer, keyWorkerPolicy } from './headers.ts'

const page = readFileSync(new URL('../../../docs/hosting.md', import.meta.url), 'utf8')

const name = 'Content-Security-Policy'
const { [name]: policy = '', ...others } = everyAnswer

/** How each kind of host writes down a header, and the two policies. */
const hosts: Record<string, [header: (name: string, value: string) => string, policies: string[]]> = {
  nginx: [
    (name, value) => `add_header ${name} "${value}" always;`,
    [`default "${policy}";`, `.js$" "${keyWorkerPolicy}";`, `add_header ${name} $bide_policy always;`],
  ],
  Caddy: [
    (name, value) => `\t${name} "${value}"\n`,
    [`@strict ${name} "${policy}"`, `@stretching ${name} "${keyWorkerPolicy}"`],
  ],
  Apache: [
    (name, value) => `Header always set ${name} "${value}"\n`,
    [`  Header always set ${name} "${policy}"`, `    Header always set ${name} "${keyWorkerPolicy}"`],
  ],
  _headers: [
    (name, value) => `  ${name}: ${value}\n`,
    [`/*\n  ${name}: ${policy}\n`, `  ! ${name}\n  ${name}: ${keyWorkerPolicy}\n`],
  ],
}

const recipeFor = (host: string) =>
  page.split('\n### ').find((part) => part.split('\n')[0]?.includes(host)) ?? ''

test.each(Object.entries(hosts))(
  '[S1] [S14] the recipe for %s sends what the relay sends',
  (host, [header, policies]) => {
    const recipe = recipeFor(host)
    for (const [name, value] of Object.entries(others)) expect(recipe).toContain(header(name, value))
    for (const written of policies) expect(recipe).toContain(written)
  },
)
