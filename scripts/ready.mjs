/**
 * Makes a bare clone ready: `npm start` and `npm test` run this first, before node_modules exist,
 * so it leans on nothing but Node. `--browser` also makes sure of a browser to test in.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'node_modules', '.ready')

/** What node_modules must have been made from: this lock, under this major version of Node. */
export function wanted(lock, nodeVersion) {
  const major = nodeVersion.split('.')[0]
  return createHash('sha256').update(`${major}\n${lock}`).digest('hex')
}

/**
 * Installs by `run` and returns whether it worked. A registry that answers ETARGET once is asked a second
 * time: it sometimes denies a version it has.
 */
export function install(run) {
  const first = run()
  if (first.status === 0) return true
  if (!first.output.includes('ETARGET')) return false
  return run().status === 0
}

function npmCi() {
  const npm = process.env.npm_execpath
  // Without --include=dev, NODE_ENV=production would leave out the tools that build.
  const words = ['ci', '--include=dev']
  const done = npm
    ? spawnSync(process.execPath, [npm, ...words], { cwd: root, encoding: 'utf8' })
    : spawnSync('npm', words, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' })
  const output = `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`
  process.stderr.write(done.status === 0 ? '' : output)
  return { status: done.status, output }
}

async function main() {
  const want = wanted(readFileSync(join(root, 'package-lock.json'), 'utf8'), process.versions.node)
  const have = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
  if (have !== want) {
    console.log('Installing what Bide is built with.')
    if (!install(npmCi)) {
      console.error('npm ci did not work. What it said stands above.')
      process.exit(1)
    }
    writeFileSync(stamp, want)
  }
  if (!process.argv.includes('--browser')) return
  const { findBrowser } = await import('./browser.mjs')
  console.log(`Testing in ${await findBrowser()}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(error.message)
    process.exit(1)
  })
}
