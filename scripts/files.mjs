/** Reading the project's own files, for the build and the checks. Paths are relative to a root, with '/'. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'

export const root = fileURLToPath(new URL('..', import.meta.url))

const left = new Set(['node_modules', 'dist', 'dist-gallery', 'test-results', 'playwright-report'])

/** Every file under `places` (folders or files), sorted; what is built or installed is left out. */
export function filesUnder(base, places) {
  const found = []
  const walk = (path) => {
    const full = join(base, path)
    if (!existsSync(full)) return
    if (statSync(full).isFile()) return found.push(path)
    for (const entry of readdirSync(full)) {
      if (!left.has(entry) && !entry.startsWith('.')) walk(path === '' ? entry : `${path}/${entry}`)
    }
  }
  for (const place of places) walk(place)
  return found.sort()
}

/** Code in the languages we write; `.d.ts` counts too. */
export const codeUnder = (base, places) =>
  filesUnder(base, places).filter((path) => /\.(ts|tsx|mjs)$/.test(path))

/** Tests, and what is there for them alone: folders named trial, journeys, the simulation, the measuring. */
export const isTest = (path) => /\/trial\/|\.test\.(ts|tsx|mjs)$|(^|\/)e2e\/|^(sim|bench)\//.test(path)

export const read = (base, path) => readFileSync(join(base, path), 'utf8')

export const sha256 = (bytes, encoding = 'hex') => createHash('sha256').update(bytes).digest(encoding)

/** A file of code, parsed: `program`, `module` (its imports) and `comments`; throws a sentence when it cannot be read. */
export function parsed(base, path) {
  const text = read(base, path)
  const { program, module, comments, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be read as code: ${errors[0].message}`)
  return { text, program, module, comments }
}

/** Every node of a syntax tree, outermost first. */
export function* nodes(node) {
  if (Array.isArray(node)) for (const one of node) yield* nodes(one)
  else if (node !== null && typeof node === 'object') {
    if (typeof node.type === 'string') yield node
    for (const value of Object.values(node)) if (typeof value === 'object') yield* nodes(value)
  }
}

/** `path:line`, for a place a person can go to. */
export const place = (path, text, offset) => `${path}:${text.slice(0, offset).split('\n').length}`
