/** `npm run check`: types, form, and everything the house rules can be held by. One line each when well. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check as arrows } from './check-arrows.mjs'
import { check as licences } from './check-licences.mjs'
import { check as map } from './check-map.mjs'
import { check as notes } from './check-notes.mjs'
import { check as prints } from './check-prints.mjs'
import { check as pure } from './check-pure.mjs'
import { check as sizes } from './check-sizes.mjs'
import { check as spec } from './check-spec.mjs'
import { filesUnder, read, root } from './files.mjs'
import { say } from './say.mjs'

/** The file that npm would start for this command of this package. */
function binOf(name, command = name) {
  const { bin } = JSON.parse(read(root, `node_modules/${name}/package.json`))
  return join(root, 'node_modules', name, typeof bin === 'string' ? bin : bin[command])
}

/** Runs a tool of ours under Node; prints what it said only when it failed. */
function tool(fine, bin, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd: root })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (bytes) => {
        said += bytes
      })
    child.on('close', (code) => {
      if (code === 0) console.log(fine)
      else console.error(said.trim())
      resolve(code === 0)
    })
  })
}

/** Two at a time: that is how many cores a small machine has. */
async function types() {
  const projects = filesUnder(root, ['']).filter((path) => /(^|\/)tsconfig(\.tests)?\.json$/.test(path))
  const tsc = binOf('typescript', 'tsc')
  const left = [...projects]
  const results = []
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift())
      results.push(await tool(`Types hold in ${next}.`, tsc, ['-p', next]))
  }
  await Promise.all([work(), work()])
  return results.length > 0 && results.every(Boolean)
}

/** Runs every check and returns how many held and how many did not. */
export async function runChecks() {
  const own = [arrows, spec, notes, map, licences, pure, prints]
  const steps = [
    ['types', types],
    [
      'biome',
      () =>
        tool('Form and lint are in order.', binOf('@biomejs/biome', 'biome'), [
          'check',
          '--error-on-warnings',
        ]),
    ],
    ['knip', () => tool('Nothing is unused.', binOf('knip'), ['--no-progress'])],
    ...own.map((check) => [check.name, () => say(check)]),
    // Weighed last, on what is built from the code as it stands.
    [
      sizes.name,
      async () => (await tool('It builds.', join(root, 'scripts/build.mjs'), [])) && (await say(sizes)),
    ],
  ]
  const failed = []
  for (const [name, step] of steps) if (!(await step())) failed.push(name)
  if (failed.length > 0) console.error(`Not in order: ${failed.join(', ')}.`)
  return { passed: steps.length - failed.length, failed: failed.length }
}

if (process.argv[1] === fileURLToPath(import.meta.url) && (await runChecks()).failed > 0) process.exitCode = 1
