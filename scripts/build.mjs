/**
 * Builds the app, its service worker, the relay and the command line; nothing when nothing has changed.
 * `--gallery` builds the gallery of faces instead, for the tests. Two builds of one source are equal, byte for byte.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build as vite } from 'vite'
import { filesUnder, isTest, root, sha256 } from './files.mjs'

const app = join(root, 'packages/app')
const quiet = { logLevel: 'warn', mode: 'production' }

/** Everything a build reads, in one hash. */
function sources() {
  const paths = filesUnder(root, [
    'packages',
    'scripts',
    'package-lock.json',
    'THIRD-PARTY-NOTICES.md',
    'LICENSE',
  ])
  const seen = paths
    .filter((path) => !isTest(path))
    .map((path) => `${path} ${sha256(readFileSync(join(root, path)))}`)
  return sha256([process.versions.node, ...seen].join('\n'))
}

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()

/** What the service worker keeps: all of it but itself, and the texts for those who copy Bide. */
function keptFiles(folder) {
  const paths = filesOf(folder).filter((path) => path !== 'sw.js' && !/\.(br|gz|txt)$/.test(path))
  return paths.map((path) => {
    const hash = sha256(readFileSync(join(folder, path)), 'base64')
    return [path === 'index.html' ? '/' : `/${path}`, hash]
  })
}

/** One short hash over all that is kept of a build: the name of the version on the device, and on the page about Bide. */
export const versionOf = (folder) => sha256(JSON.stringify(keptFiles(folder))).slice(0, 16)

async function buildServiceWorker(folder) {
  const files = keptFiles(folder)
  const words = {
    FILES: JSON.stringify(files),
    VERSION: JSON.stringify(versionOf(folder)),
  }
  await vite({
    ...quiet,
    configFile: false,
    root: app,
    publicDir: false,
    define: words,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      // Left readable: whoever wants to know what stays on their device can read it in the browser.
      minify: false,
      lib: { entry: join(app, 'src/service-worker/sw.ts'), formats: ['es'], fileName: () => 'sw.js' },
    },
  })
}

/** Packed once here, not at every request. Fonts and pictures are packed already. */
function pack(folder) {
  for (const path of filesOf(folder).filter((name) =>
    /\.(html|js|css|svg|webmanifest|txt|bin)$/.test(name),
  )) {
    const bytes = readFileSync(join(folder, path))
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
    writeFileSync(join(folder, `${path}.br`), brotliCompressSync(bytes, { params }))
    writeFileSync(join(folder, `${path}.gz`), gzipSync(bytes, { level: 9 }))
  }
}

/** The pages of `mode` 'production' or 'gallery', into `folder`. */
export async function buildApp(folder, mode = 'production') {
  const build = { outDir: folder }
  await vite({ ...quiet, mode, configFile: join(app, 'vite.config.ts'), build })
  if (mode === 'gallery') return
  for (const [from, to] of [
    ['LICENSE', 'licence.txt'],
    ['THIRD-PARTY-NOTICES.md', 'third-party-notices.txt'],
  ]) {
    if (existsSync(join(root, from))) writeFileSync(join(folder, to), readFileSync(join(root, from)))
  }
  await buildServiceWorker(folder)
  pack(folder)
}

/** A program for Node: one file, dependencies and all, so that it runs from a folder without node_modules. */
export async function buildProgram(name, folder = join(root, 'packages', name, 'dist')) {
  const entry = join(root, 'packages', name, 'src/main.ts')
  if (!existsSync(entry)) return
  await vite({
    ...quiet,
    configFile: false,
    root: join(root, 'packages', name),
    ssr: { noExternal: true, target: 'node' },
    build: { ssr: entry, outDir: folder, emptyOutDir: true, target: 'node20', minify: false },
  })
}

async function main() {
  const gallery = process.argv.includes('--gallery')
  const out = join(app, gallery ? 'dist-gallery' : 'dist')
  const stamp = join(root, 'node_modules/.built', gallery ? 'gallery' : 'app')
  const want = sources()
  const fresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === want
  if (fresh && existsSync(out) && (gallery || existsSync(join(root, 'packages/relay/dist/main.js')))) return
  if (gallery) await buildApp(out, 'gallery')
  else {
    await buildApp(out)
    await buildProgram('relay')
    await buildProgram('cli')
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, want)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
