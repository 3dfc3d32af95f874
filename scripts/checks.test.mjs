/** Each check is shown a project with one mistake in it, and must see it; and the same project without, and must not. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import * as arrows from './check-arrows.mjs'
import * as licences from './check-licences.mjs'
import * as map from './check-map.mjs'
import * as notes from './check-notes.mjs'
import * as prints from './check-prints.mjs'
import * as pure from './check-pure.mjs'
import * as sizes from './check-sizes.mjs'
import * as spec from './check-spec.mjs'

const made = []
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})

/** A project made of these files only. */
function project(files) {
  const base = mkdtempSync(join(tmpdir(), 'bide-check-'))
  made.push(base)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(base, path)), { recursive: true })
    writeFileSync(join(base, path), text)
  }
  return base
}

// Written apart, so that the check over this very file does not take them for citations.
const cite = (rule) => `[${rule}]`
const note = (name) => `[Note${`: ${name}`}]`

describe('arrows', () => {
  const whole = {
    'packages/core/src/time.ts': "import { object } from 'valibot'\nexport const hour = object\n",
    'packages/core/src/language/crisis.ts': "import { hour } from '../time.ts'\nexport { hour }\n",
    'packages/app/src/parts/Row.tsx':
      "import { useState } from 'preact/hooks'\nexport const Row = useState\n",
    'packages/app/src/screens/Today.tsx':
      "import { hour } from '@bide/core/time'\nimport '../parts/Row.tsx'\nhour\n",
    'packages/app/src/screens/Today.test.ts': "import '../state/bide.ts'\n",
    'packages/app/src/state/bide.ts': "export { hour } from '@bide/core/language/crisis'\n",
  }
  test('says nothing of a project in order', () => {
    expect(arrows.faults(project(whole))).toEqual([])
  })
  test.each([
    ['a screen that reads state', 'packages/app/src/screens/A.tsx', "import '../state/bide.ts'", 'app/state'],
    [
      'the same through export',
      'packages/app/src/screens/A.tsx',
      "export * from '../state/bide.ts'",
      'app/state',
    ],
    [
      'the same, loaded late',
      'packages/app/src/screens/A.tsx',
      "void import('../state/bide.ts')",
      'app/state',
    ],
    ['a type only', 'packages/app/src/parts/A.tsx', "import type { X } from '@bide/core/time'", 'core'],
    ['core reaching for Node', 'packages/core/src/a.ts', "import 'node:fs'", 'node:fs'],
    [
      'core leaning on its reader',
      'packages/core/src/a.ts',
      "import './language/crisis.ts'",
      'core/language',
    ],
    ['a package nobody named', 'packages/app/src/parts/A.tsx', "import 'left-pad'", 'left-pad'],
    ['a room out of reach', 'packages/wire/src/a.ts', "import '../../core/src/time.ts'", 'core'],
    ['a file that is not there', 'packages/core/src/a.ts', "import './gone.ts'", 'there is no'],
    ['a test in what ships', 'packages/app/src/screens/A.tsx', "import './Today.test.ts'", 'a test'],
    ['a room nobody named', 'packages/app/src/manager/a.ts', 'export const a = 1', 'app/manager'],
  ])('sees %s', (_name, path, text, said) => {
    const found = arrows.faults(project({ ...whole, [path]: `${text}\n` }))
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(said)
  })
})

describe('spec', () => {
  const whole = {
    'docs/spec.md': '# Rules\n- **Z1** One thing.\n- **Z2** Another.\n',
    'packages/core/src/a.ts': `/** Keeps it. ${cite('Z1')} */\nexport const a = (list: number[], Z9: number) => list${'[Z9'}]\n`,
    'packages/core/src/a.test.ts': `test('${cite('Z1')} ${cite('Z2')} holds', () => {})\n`,
  }
  test('says nothing of a project in order', () => {
    expect(spec.faults(project(whole))).toEqual([])
  })
  test.each([
    [
      'a rule without a test',
      { 'docs/spec.md': `${whole['docs/spec.md']}- **Z3** New.\n` },
      'No test names the rule Z3',
    ],
    [
      'a rule that only a comment of a test names',
      { 'packages/core/src/a.test.ts': `// ${cite('Z2')}\ntest('${cite('Z1')}')\n` },
      'Z2',
    ],
    [
      'a test of no rule',
      { 'packages/core/src/b.test.ts': `test(\`${cite('Z7')} holds\`)\n` },
      'b.test.ts:1 cites Z7',
    ],
    ['a comment on no rule', { 'packages/core/src/b.ts': `\n// see ${cite('Z1, Z8')}\n` }, 'b.ts:2 cites Z8'],
    [
      'a page on security that leans on a test that is not there',
      { 'SECURITY.md': `| thief | \`b.test.ts\` ${cite('Z1')} |\n` },
      'b.test.ts shows Z1',
    ],
    [
      'the same, of a test that shows something else',
      {
        'SECURITY.md': `| thief | \`b.test.ts\` ${cite('Z1')} ${cite('Z2')} |\n`,
        'packages/core/src/b.test.ts': `test('${cite('Z1')} holds')\n`,
      },
      'b.test.ts shows Z2',
    ],
    [
      'a number given twice',
      { 'docs/spec.md': `${whole['docs/spec.md']}- **Z2** Twice.\n` },
      'gives the number Z2 twice',
    ],
  ])('sees %s', (_name, change, said) => {
    const found = spec.faults(project({ ...whole, ...change }))
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(said)
  })
})

describe('notes', () => {
  const whole = {
    'packages/core/src/a.ts': `// ${note('Why it waits')}\n// Because it must.\n`,
    'packages/core/src/b.ts': `/**\n * It waits: ${note('Why it\n * waits')}.\n */\n`,
  }
  test('says nothing of a project in order', () => {
    expect(notes.faults(project(whole))).toEqual([])
  })
  test('sees one told twice', () => {
    const found = notes.faults(project({ ...whole, 'docs/map.md': `${note('Why it waits')}\n` }))
    expect(found).toEqual([expect.stringContaining('again')])
  })
  test('sees one told nowhere', () => {
    const found = notes.faults(
      project({ ...whole, 'packages/core/src/c.ts': `// See ${note('Why it wait')}.\n` }),
    )
    expect(found).toEqual([expect.stringContaining('told nowhere')])
  })
})

describe('map', () => {
  test('sees a path that is not there, and no other', () => {
    const base = project({ 'docs/map.md': 'See `docs/map.md`, `npm test`, `sim` and `core/gone.ts`.\n' })
    expect(map.faults(base, [])).toEqual([expect.stringContaining('core/gone.ts')])
  })
  test('sees a map that is missing, or empty', () => {
    expect(map.faults(project({}))).toHaveLength(1)
    expect(map.faults(project({ 'docs/map.md': 'Nowhere.' }))).toHaveLength(1)
  })
  test('sees a question that has no row, or a row that names no place', () => {
    const row = (answer) => project({ 'docs/map.md': `See \`docs/map.md\`.\n\n| Who may? | ${answer} |\n` })
    expect(map.faults(row('`docs/map.md`'), ['Who may?'])).toEqual([])
    expect(map.faults(row('somewhere'), ['Who may?'])).toEqual([expect.stringContaining('Who may?')])
    expect(map.faults(row('`docs/map.md`'), ['Who else?'])).toHaveLength(1)
    expect(map.faults(row('`docs/map.md`'))).toHaveLength(12)
  })
})

describe('sizes', () => {
  // What no packing makes smaller: numbers of a fixed recipe, as a script.
  const heavy = (bytes) => {
    let seed = 1
    const next = () => {
      seed = (seed * 48271) % 2147483647
      return String.fromCharCode(97 + (seed % 26))
    }
    return `export const a = '${Array.from({ length: bytes }, next).join('')}'\n`
  }
  const reader = 'packages/core/src/language/story/story.ts'
  const dist = (start, other, weights = { 'assets/a.js': { 'packages/app/src/main.tsx': 9_000 } }) =>
    project({
      'packages/app/weights.json': JSON.stringify(weights),
      'packages/app/dist/index.html':
        '<link rel="stylesheet" href="/assets/a.css"><script type="module" crossorigin src="/assets/a.js"></script>',
      'packages/app/dist/assets/a.css': 'p { color: red }',
      'packages/app/dist/assets/a.js': start,
      'packages/app/dist/assets/b.js': other,
    })
  test('[S10] sees too much loaded at once, through a static import', () => {
    expect(sizes.faults(dist("import './b.js'\n", heavy(120_000)))).toEqual([
      expect.stringContaining('too many'),
    ])
    expect(sizes.faults(dist("export * from './b.js'\n", heavy(120_000)))).toHaveLength(1)
  })
  test('[S10] does not weigh what is loaded later', () => {
    expect(sizes.faults(dist("void import('./b.js')\n", heavy(120_000)))).toEqual([])
  })
  test('[S15] sees the readers in what loads first, and nowhere else', () => {
    const at = (path) => dist('', 'let a', { 'assets/a.js': {}, [path]: { [reader]: 2_001 } })
    expect(sizes.faults(at('assets/a.js'))).toEqual([expect.stringContaining('2001 bytes')])
    expect(sizes.faults(at('assets/b.js'))).toEqual([])
    expect(sizes.faults(dist('', '', {}))).toEqual([expect.stringContaining('weighed')])
  })
  test('[S10] sees that nothing was built, and that nothing was loaded', () => {
    expect(sizes.faults(project({}))).toHaveLength(1)
    expect(sizes.faults(project({ 'packages/app/dist/index.html': '<p>' }))).toHaveLength(1)
  })
})

describe('pure', () => {
  test('says nothing of what takes its time, language and zone as arguments', () => {
    const text = `export const a = (at: number, zone: string) => {
      new Date(at).getUTCHours()
      new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit' })
      return new Intl.PluralRules('en')
    }\n`
    expect(pure.faults(project({ 'packages/core/src/a.ts': text }))).toEqual([])
  })
  test.each([
    'Date.now()',
    'Date()',
    'new Date()',
    'new Date(2026, 10, 24)',
    "Date.parse('2026-11-24')",
    'Math.random()',
    'when.getHours()',
    'when.setDate(1)',
    'when.getTimezoneOffset()',
    'when.toLocaleDateString()',
    'new Intl.DateTimeFormat()',
    "new Intl.DateTimeFormat('en')",
    "new Intl.DateTimeFormat('en', { hour: '2-digit' })",
    "new Intl.DateTimeFormat(undefined, { timeZone: 'UTC' })",
    'new Intl.PluralRules()',
  ])('sees %s in core and in wire, and leaves tests alone', (text) => {
    for (const room of ['core', 'wire'])
      expect(pure.faults(project({ [`packages/${room}/src/a.ts`]: `${text}\n` }))).toHaveLength(1)
    expect(pure.faults(project({ 'packages/core/src/a.test.ts': `${text}\n` }))).toEqual([])
  })
})

describe('prints', () => {
  test.each([
    ['packages/app/src/state/a.ts', 'console.log(1)', 1],
    ['packages/relay/src/serve.ts', 'console.error(1)', 1],
    ['packages/relay/src/main.ts', 'console.log(1)', 0],
    ['packages/app/src/parts/a.ts', 'reveal(draft)', 1],
    ['packages/core/src/language/a.ts', 'reveal(draft)', 0],
    ['packages/app/src/parts/a.test.ts', 'reveal(draft); console.log(1)', 0],
  ])('%s: %s', (path, text, count) => {
    expect(prints.faults(project({ [path]: `${text}\n` }))).toHaveLength(count)
  })
})

describe('licences', () => {
  const lock = {
    packages: {
      '': {},
      'packages/core': { dependencies: { small: '1.0.0' } },
      'node_modules/@bide/core': { resolved: 'packages/core', link: true },
      'node_modules/small': { version: '1.0.0', license: 'MIT', dependencies: { smaller: '1.0.0' } },
      'node_modules/smaller': { version: '1.0.0', license: 'ISC' },
      'node_modules/tool': { version: '2.0.0', license: 'MIT OR GPL-2.0-only', dev: true },
    },
  }
  const files = (given) => ({
    'package-lock.json': JSON.stringify(given),
    'node_modules/small/LICENSE': 'Small is free.',
  })
  const withPage = (given, page) => {
    const base = project(files(given))
    const text = licences.notices(base, licences.packagesIn(given))
    return project({ ...files(given), 'THIRD-PARTY-NOTICES.md': page ?? text })
  }
  test('says nothing of a project in order, and gives the text of what ships', () => {
    expect(licences.faults(withPage(lock))).toEqual([])
    const shipped = licences.packagesIn(lock).filter((one) => one.shipped)
    expect(shipped.map((one) => one.name)).toEqual(['small', 'smaller'])
    expect(licences.notices(project(files(lock)), shipped)).toContain('Small is free.')
  })
  test('sees a licence that does not fit, one that is missing, and a page that is out of date', () => {
    const other = (license) => ({
      packages: { ...lock.packages, 'node_modules/odd': { version: '1.0.0', license } },
    })
    expect(licences.faults(withPage(other('GPL-2.0-only')))).toHaveLength(1)
    expect(licences.faults(withPage(other('MIT AND BUSL-1.1')))).toHaveLength(1)
    expect(licences.faults(withPage(other(undefined)))).toHaveLength(1)
    expect(licences.faults(withPage(lock, 'an old page'))).toHaveLength(1)
  })
})
