/** Finds a Chromium to test in, or says in one sentence that there is none. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, '.bench', 'browser')
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** `undefined` when the machine has none of its own. */
export function onThisMachine(path = process.env.PATH ?? '', others = elsewhere) {
  const inPath = path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...inPath, ...others].find((file) => existsSync(file))
}

async function playwrights() {
  const { chromium } = await import('@playwright/test')
  const file = chromium.executablePath()
  return file && existsSync(file) ? file : undefined
}

function run(command, args, cwd) {
  // A download that hangs must not hang the tests: after five minutes the next source is tried.
  return spawnSync(command, args, {
    cwd,
    stdio: 'ignore',
    timeout: 300_000,
    shell: process.platform === 'win32',
  })
}

async function downloaded() {
  run('npx', ['playwright', 'install', 'chromium'], root)
  return playwrights()
}

/** A Chromium shipped inside an npm package; kept in a folder of its own, outside the lock. */
async function packed() {
  const home = join(cache, 'node_modules', '@sparticuz', 'chromium')
  if (!existsSync(home)) {
    mkdirSync(cache, { recursive: true })
    // 147 is the last that runs on Node 20.
    run('npm', ['install', '--no-save', '--prefix', cache, '@sparticuz/chromium@147.0.0'], cache)
  }
  if (!existsSync(home) || readdirSync(home).length === 0) return undefined
  const { default: chromium } = await import(pathToFileURL(join(home, 'build', 'esm', 'index.js')).href)
  return chromium.executablePath()
}

const none =
  'No browser to test in: install Chromium, or set BIDE_CHROMIUM to the path of a Chromium or Chrome.'

/** The path of a Chromium; throws one sentence when there is none. `sources` are asked in turn. */
export async function findBrowser(sources = [() => onThisMachine(), playwrights, downloaded, packed]) {
  const named = process.env.BIDE_CHROMIUM
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`BIDE_CHROMIUM says ${named}, and there is no such file.`)
  }
  for (const source of sources) {
    const file = await Promise.resolve(source()).catch(() => undefined)
    if (file) return file
  }
  throw new Error(none)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  findBrowser().then(console.log, (error) => {
    console.error(error.message)
    process.exit(1)
  })
}
