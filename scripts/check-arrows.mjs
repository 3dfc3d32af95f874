/**
 * Who may lean on whom. Everything not written here is a mistake; a change here is a change to the architecture,
 * and says why in docs/decisions.md. Tests may import more, but nothing that ships may import a test.
 */
import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { codeUnder, isTest, parsed, place } from './files.mjs'
import { sayAlone } from './say.mjs'

const core = ['core', 'core/insight', 'core/language', 'core/chats']
const view = ['preact', 'preact/hooks']
const app = ['look', 'parts', 'words', 'screens', 'state', 'ports'].map((folder) => `app/${folder}`)

/** Rooms by what they may lean on: rooms of ours first, then packages. A `*` ends a prefix. */
const arrows = {
  core: ['valibot'],
  'core/insight': ['core'],
  'core/language': ['core', 'chrono-node'],
  'core/chats': ['core'],
  'core/invented': ['core'],
  wire: [],
  vault: ['wire', 'hpke', '@scure/bip39*', 'age-encryption'],
  relay: ['wire', 'hono', '@hono/node-server', 'node:*'],
  cli: [...core, 'node:*'],
  'app/look': [],
  'app/key-worker': ['hash-wasm'],
  'app/backup-worker': ['vault'],
  'app/reading-worker': ['core/language'],
  'app/ports': ['core', 'app/key-worker', 'app/backup-worker', 'app/reading-worker'],
  'app/parts': view,
  'app/words': ['core'],
  'app/screens': ['core', 'core/invented', 'app/parts', 'app/words', ...view],
  // Ruth's weeks hang there as the app itself fills them, and so it leans on what fills screens.
  'app/gallery': [
    'core',
    'core/invented',
    ...['parts', 'words', 'screens', 'look', 'main', 'state'].map((folder) => `app/${folder}`),
    ...view,
    '@preact/signals',
  ],
  'app/state': [...core, 'vault', 'app/ports', '@preact/signals'],
  'app/main': [
    ...core,
    'core/invented',
    'vault',
    ...app,
    ...view,
    '@preact/signals',
    '@fontsource-variable/*',
  ],
  'app/service-worker': [],
}

/** 'packages/app/src/parts/Row.tsx' stands in the room 'app/parts'; `undefined` stands in none (a test's folder). */
function roomOf(path) {
  const [, pack, inside] = /^packages\/([^/]+)\/src\/(.+)$/.exec(path) ?? []
  if (pack === undefined) return undefined
  const folder = inside.includes('/') ? inside.split('/')[0] : undefined
  if (folder !== undefined && `${pack}/${folder}` in arrows) return `${pack}/${folder}`
  return pack === 'app' ? `app/${folder ?? inside.replace(/\.\w+$/, '')}` : pack
}

/** Where an import leads: a path of ours, or a package by its name. */
function target(path, request) {
  const ours = /^@bide\/([^/]+)\/(.+)$/.exec(request)
  if (ours) return { path: `packages/${ours[1]}/src/${ours[2]}.ts` }
  const [file = request] = request.split('?')
  return request.startsWith('.') ? { path: posix.join(posix.dirname(path), file) } : { package: request }
}

const allowed = (room, name) =>
  arrows[room].some((may) => (may.endsWith('*') ? name.startsWith(may.slice(0, -1)) : name === may))

function importsOf({ module, text }) {
  const leads = [...module.staticImports, ...module.staticExports.flatMap((one) => one.entries)]
  const fixed = leads.filter((one) => one.moduleRequest).map((one) => one.moduleRequest)
  const late = module.dynamicImports.map(({ moduleRequest: at }) => ({
    start: at.start,
    value: text.slice(at.start + 1, at.end - 1),
  }))
  return [...new Map([...fixed, ...late].map((one) => [one.value, one])).values()]
}

export function faults(base) {
  return codeUnder(base, ['packages'])
    .filter((path) => !isTest(path) && roomOf(path) !== undefined)
    .flatMap((path) => {
      const room = roomOf(path)
      if (!(room in arrows)) return [`${path} stands in a room the table does not know: ${room}.`]
      const file = parsed(base, path)
      return importsOf(file).flatMap(({ value, start }) => {
        const lead = target(path, value)
        const at = place(path, file.text, start)
        if (lead.package)
          return allowed(room, lead.package) ? [] : [`${at}: ${room} may not lean on ${lead.package}.`]
        if (!existsSync(posix.join(base, lead.path))) return [`${at}: there is no ${lead.path}.`]
        if (isTest(lead.path)) return [`${at}: what ships may not lean on a test, ${lead.path}.`]
        const other = roomOf(lead.path) ?? lead.path
        return other === room || allowed(room, other) ? [] : [`${at}: ${room} may not lean on ${other}.`]
      })
    })
}

export const check = { name: 'arrows', fine: 'Every import follows the arrows.', faults }
await sayAlone(import.meta.url, check)
