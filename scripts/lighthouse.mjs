/**
 * Lighthouse against the built app on localhost, three times; prints the middle figure of each. It lives in a folder
 * of its own: inside the lock it breaks npm ci, and it weighs more than all the rest.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { root } from './files.mjs'

const version = '12.8.2'
const home = join(root, '.bench/lighthouse')
const cli = join(home, 'node_modules/lighthouse/cli/index.js')
const kinds = ['performance', 'accessibility', 'best-practices', 'seo']

function must(command, args, options) {
  const done = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options })
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')} did not work.`)
}

/** The relay on any free port; resolves with its address. */
function served() {
  const child = spawn(process.execPath, [join(root, 'packages/relay/dist/main.js')], {
    env: { ...process.env, HOST: '' },
  })
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (bytes) => {
      const origin = /http:\/\/localhost:\d+/.exec(String(bytes))?.[0]
      if (origin) resolve({ origin, stop: () => child.kill() })
    })
    child.once('exit', () => reject(new Error('The relay ended before it said where it is.')))
  })
}

function scores(origin, browser, folder) {
  const out = join(folder, 'report.json')
  const flags = '--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking'
  const only = `--only-categories=${kinds.join(',')}`
  const args = [
    cli,
    `${origin}/`,
    '--quiet',
    '--output=json',
    `--output-path=${out}`,
    only,
    `--chrome-flags=${flags}`,
  ]
  const run = () => must(process.execPath, args, { env: { ...process.env, CHROME_PATH: browser } })
  try {
    run()
  } catch {
    // On a busy machine the trace is now and then not recorded; a second time it is.
    run()
  }
  const { categories, audits } = JSON.parse(readFileSync(out, 'utf8'))
  const short = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  )
  const below = short.map(({ id }) => audits[id]).filter(({ score }) => score !== null && score < 0.9)
  return {
    values: kinds.map((kind) => Math.round(categories[kind].score * 100)),
    below: below.map(({ title }) => title),
  }
}

if (!existsSync(cli)) {
  mkdirSync(home, { recursive: true })
  must('npm', ['install', '--no-save', '--no-package-lock', '--prefix', home, `lighthouse@${version}`])
}
must(process.execPath, [join(root, 'scripts/build.mjs')])
const browser = await findBrowser()
const { origin, stop } = await served()
const folder = mkdtempSync(join(tmpdir(), 'bide-lighthouse-'))
try {
  const runs = [1, 2, 3].map(() => scores(origin, browser, folder))
  kinds.forEach((kind, at) => {
    const values = runs.map((run) => run.values[at]).sort((a, b) => a - b)
    console.log(`${kind} ${values[1]} (${values.join(', ')})`)
  })
  for (const title of new Set(runs.flatMap((run) => run.below))) console.log(`below 90: ${title}`)
} finally {
  stop()
  rmSync(folder, { recursive: true, force: true })
}
