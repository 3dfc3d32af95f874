/**
 * `npm test`, everything: checks, unit tests, build, gallery and journeys. Ends with `N passed, N failed` alone on
 * a line, and with an error when anything failed or when a part of it ran nothing.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runChecks } from './check.mjs'
import { root } from './files.mjs'

const results = join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

/** Whether it went well. `later`: what it says is said in one piece when it is done, since something else is speaking. */
function run(args, when = 'now') {
  const title = `\n> ${args.join(' ')}`
  if (when === 'now') console.log(title)
  const out = when === 'now' ? 'inherit' : 'pipe'
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['inherit', out, out] })
  let said = `${title}\n`
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (bytes) => {
      said += bytes
    })
  return new Promise((resolve) => {
    child.on('close', (status) => {
      if (when === 'later') process.stdout.write(said)
      resolve(status === 0)
    })
  })
}

/** What a runner wrote down; `undefined` when it came to nothing. */
function written(name) {
  const file = join(results, name)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** A runner that failed without a failed test still counts as one: a file that would not load, a browser gone. */
function counted(name, fine, passed, failed) {
  if (passed + failed === 0) console.error(`The ${name} ran nothing.`)
  return { passed, failed: Math.max(failed, fine && passed > 0 ? 0 : 1) }
}

async function unitTests() {
  const reporters = ['--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json']
  const fine = await run(['node_modules/vitest/vitest.mjs', 'run', ...reporters], 'later')
  const found = written('unit.json')
  return counted('unit tests', fine, found?.numPassedTests ?? 0, found?.numFailedTests ?? 0)
}

async function journeys() {
  if (!(await run(['scripts/build.mjs'])) || !(await run(['scripts/build.mjs', '--gallery'])))
    return counted('journeys', false, 0, 0)
  const config = 'packages/app/e2e/playwright.config.ts'
  const fine = await run(['node_modules/@playwright/test/cli.js', 'test', '-c', config])
  const found = written('journeys.json')
  const { expected = 0, flaky = 0, unexpected = 0 } = found?.stats ?? {}
  for (const title of atSecondTry(found?.suites ?? []))
    console.warn(`Only at the second try, so to be mended: ${title}`)
  return counted('journeys', fine, expected + flaky, unexpected)
}

/** Journeys that failed once and then did not. */
function atSecondTry(suites) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ file, title }) => `${file} ${title}`),
    ...atSecondTry(inner),
  ])
}

// The checks do one thing at a time and leave a core free; the journeys are alone, since they wait on what is drawn.
const parts = [...(await Promise.all([runChecks(), unitTests()])), await journeys()]
const sum = (which) => parts.reduce((total, part) => total + part[which], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1
