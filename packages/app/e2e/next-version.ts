import { createHash } from 'node:crypto'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../dist', import.meta.url))

/**
 * The built app once more, in `folder`, with another mark in its page (`<html id="next">`); `hashed` is what its
 * service worker is told the page hashes to.
 */
export function nextVersion(folder: string, hashed: 'truly' | 'wrongly'): void {
  cpSync(dist, folder, { recursive: true })
  for (const packed of ['index.html.br', 'index.html.gz', 'sw.js.br', 'sw.js.gz'])
    rmSync(join(folder, packed))
  const page = readFileSync(join(folder, 'index.html'), 'utf8').replace('lang="en"', 'lang="en" id="next"')
  const hash = createHash('sha256')
    .update(hashed === 'truly' ? page : 'another page')
    .digest('base64')
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8')
  writeFileSync(join(folder, 'index.html'), page)
  writeFileSync(
    join(folder, 'sw.js'),
    worker.replace(/\["\/", "[^"]+"\]/, `["/", "${hash}"]`).replace(/"[0-9a-f]{16}"/g, '"0123456789abcdef"'),
  )
}
