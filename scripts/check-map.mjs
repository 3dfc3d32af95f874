/** Every path named in docs/map.md, between backticks, is there. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { read } from './files.mjs'
import { sayAlone } from './say.mjs'

/** What looks like a path: it has a slash or an ending, no space, and is no address or command. */
const pathsIn = (map) =>
  [...map.matchAll(/`([^`\n]+)`/g)]
    .map((found) => found[1])
    .filter((word) => /^[\w@.-][\w@./-]*$/.test(word) && (word.includes('/') || /\.[a-z]{2,5}$/.test(word)))
    .filter((word) => !word.startsWith('@'))

export function faults(base) {
  if (!existsSync(join(base, 'docs/map.md'))) return ['docs/map.md is not there.']
  const paths = pathsIn(read(base, 'docs/map.md'))
  if (paths.length === 0) return ['docs/map.md names no path.']
  return paths
    .filter((path) => !existsSync(join(base, path)))
    .map((path) => `docs/map.md names ${path}, which is not there.`)
}

export const check = { name: 'map', fine: 'Every path on the map is there.', faults }
await sayAlone(import.meta.url, check)
