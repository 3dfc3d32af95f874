/**
 * `npm run score` measures the readers on labelled texts that lie beside the project and are no part of it. Where they
 * are not there, it says so and measures nothing. Options are handed on to the scorer: `npm run score -- --verbose`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './files.mjs'

const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0

function stories() {
  const letters = join(root, '../shared/letters')
  if (!existsSync(join(letters, 'score.mjs'))) {
    console.log('No labelled letters lie beside the project, in ../shared/letters: nothing to score.')
    return true
  }
  const gold = join(letters, 'dev')
  const out = join(root, 'test-results/stories')
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const files = readdirSync(gold)
    .filter((name) => /^\d{3}\.json$/.test(name))
    .map((name) => join(gold, name))
  return (
    run('packages/cli/bide.mjs', 'story', ...files, '--out', out) &&
    run(join(letters, 'score.mjs'), out, '--gold', gold, ...process.argv.slice(2))
  )
}

const drafts = () => run('scripts/score-draft.mjs')

const fine = run('scripts/build.mjs') && stories() && drafts()
process.exitCode = fine ? 0 : 1
