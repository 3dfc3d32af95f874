/**
 * [S10] What the page loads before the first letter can be typed, static imports followed, is at most 60 kB of Brotli.
 * [S15] Of that, what reads stories and drafts is at most 2 kB: it waits in files of its own until it is asked for.
 */
import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { parsed, read } from './files.mjs'
import { sayAlone } from './say.mjs'

const limit = 60_000
const readersLimit = 2_000
const dist = 'packages/app/dist'
const readers = /^packages\/(?:core\/src\/language\/|app\/src\/(?:reading-worker\/|ports\/reading\.))/

/** Scripts, modules loaded ahead, and styles named by a page. */
const namedBy = (html) =>
  [...html.matchAll(/<(?:script|link)\b[^>]*>/g)]
    .filter(([tag]) => tag.startsWith('<script') || /rel="(stylesheet|modulepreload)"/.test(tag))
    .map(([tag]) => /(?:src|href)="\/([^"]+)"/.exec(tag)?.[1])
    .filter((path) => path !== undefined)

/** Every file loaded at once, by path in dist. */
function loadedAtOnce(base) {
  const seen = new Set()
  const follow = (path) => {
    if (seen.has(path)) return
    seen.add(path)
    if (!path.endsWith('.js')) return
    const { module } = parsed(join(base, dist), path)
    const again = module.staticExports.flatMap((one) => one.entries)
    for (const { moduleRequest } of [...module.staticImports, ...again])
      if (moduleRequest) follow(posix.join(posix.dirname(path), moduleRequest.value))
  }
  for (const path of namedBy(read(base, `${dist}/index.html`))) follow(path)
  return [...seen]
}

/** Bytes of the readers in files loaded at once, each module packed alone; undefined where the build weighed none. */
function weightOfReaders(base, paths) {
  if (!existsSync(join(base, 'packages/app/weights.json'))) return undefined
  const weights = JSON.parse(read(base, 'packages/app/weights.json'))
  if (!paths.some((path) => weights[path])) return undefined
  const modules = paths.flatMap((path) => Object.entries(weights[path] ?? {}))
  return modules.reduce((sum, [module, bytes]) => sum + (readers.test(module) ? bytes : 0), 0)
}

export function faults(base) {
  if (!existsSync(join(base, dist, 'index.html'))) return ['Nothing is built, so nothing can be weighed.']
  const paths = loadedAtOnce(base)
  if (!paths.some((path) => path.endsWith('.js')))
    return ['The built page loads no script, so nothing was weighed.']
  const weighed = paths.map((path) => [path, brotliCompressSync(read(base, `${dist}/${path}`)).length])
  const total = weighed.reduce((sum, [, bytes]) => sum + bytes, 0)
  const each = weighed.map(([path, bytes]) => `${path} ${bytes}`).join(', ')
  const ofReaders = weightOfReaders(base, paths)
  return [
    ...(total <= limit
      ? []
      : [`Before the first letter ${total} bytes are loaded, ${total - limit} too many: ${each}.`]),
    ...(ofReaders === undefined
      ? ['No module of what loads first was weighed, so the readers were not.']
      : []),
    ...(ofReaders > readersLimit
      ? [`The readers of text add ${ofReaders} bytes to what loads first, where ${readersLimit} are allowed.`]
      : []),
  ]
}

export const check = {
  name: 'sizes',
  fine: 'What loads first is at most 60 kB, packed, and the readers add at most 2 kB of it.',
  faults,
}
await sayAlone(import.meta.url, check)
