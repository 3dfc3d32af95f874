/**
 * What a build is, in hashes: anyone may build the same source and compare. `npm run fingerprint` prints it.
 * The packed copies (.br, .gz) are left out: their bytes follow the zlib of each Node, what they hold does not.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { versionOf } from './build.mjs'
import { root, sha256 } from './files.mjs'

/** One line a file, `<sha256>  <path>`, sorted by path. */
export function fingerprint(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${sha256(readFileSync(file))}  ${file.slice(folder.length + 1).replaceAll('\\', '/')}`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const app = join(root, 'packages/app/dist')
  if (!existsSync(app)) throw new Error('Nothing is built yet: npm run build first.')
  const lines = fingerprint(app)
  console.log(lines.join('\n'))
  console.log(`${sha256(lines.join('\n'))}  all of it`)
  console.log(`${versionOf(app)}  its files, as the page about Bide shows them`)
}
