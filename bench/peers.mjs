/** Stores that others use, to stand beside ours. They live in .bench, outside the lock, and never ship. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/files.mjs'

const home = join(root, '.bench/peers')
const packages = { yjs: '13.6.33', 'y-indexeddb': '9.0.12', compromise: '14.17.0', 'chrono-node': '2.10.3' }
const lies = (name) => existsSync(join(home, 'node_modules', name))

/** Where a peer's package lies, for the bundler. */
export const peerAliases = Object.keys(packages).map((name) => ({
  find: new RegExp(`^${name}$`),
  replacement: join(home, 'node_modules', name),
}))

/** Which pages there are to measure beside ours: the plain store always, Yjs when it could be installed. */
export function installPeers() {
  const plain = { name: 'seed', says: 'one sealed record an event, opened and parsed' }
  if (!Object.keys(packages).every(lies)) {
    mkdirSync(home, { recursive: true })
    const names = Object.entries(packages).map(([name, version]) => `${name}@${version}`)
    spawnSync('npm', ['install', '--no-save', '--no-package-lock', '--prefix', home, ...names], {
      stdio: 'ignore',
      shell: process.platform === 'win32',
    })
  }
  return lies('y-indexeddb') ? [plain, { name: 'yjs', says: 'Yjs with y-indexeddb, unsealed' }] : [plain]
}

/** The page on which others read the same story, when they could be installed. */
export const readingPeers = () => (lies('compromise') && lies('chrono-node') ? [{ name: 'read-peer' }] : [])
