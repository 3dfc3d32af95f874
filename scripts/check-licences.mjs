/**
 * Every package in the lock may stand beside AGPL-3.0-or-later, and THIRD-PARTY-NOTICES.md says what stands there.
 * `--write` writes that page anew; the texts are those of the packages that end up in what is built.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { read, root } from './files.mjs'
import { sayAlone } from './say.mjs'

const page = 'THIRD-PARTY-NOTICES.md'
const compatible = new Set([
  ...[
    'MIT',
    'MIT-0',
    'ISC',
    '0BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'CC0-1.0',
  ],
  ...[
    'Unlicense',
    'Python-2.0',
    'MPL-2.0',
    'OFL-1.1',
    'AGPL-3.0-or-later',
    'LGPL-3.0-or-later',
    'GPL-3.0-or-later',
  ],
])

/** 'MIT OR GPL-2.0-only' needs one that fits, 'MIT AND ISC' needs both (SPDX expressions without nesting). */
const fits = (licence) =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => compatible.has(one.trim())))

/** Packages of others in the lock. `shipped`: some room of ours depends on it, so it may end up in what is built. */
export function packagesIn(lock) {
  const shipped = new Set()
  const follow = (name) => {
    const found = lock.packages[`node_modules/${name}`]
    if (found === undefined || shipped.has(name)) return
    shipped.add(name)
    for (const next of Object.keys({ ...found.dependencies, ...lock.packages[found.resolved]?.dependencies }))
      follow(next)
  }
  for (const [path, room] of Object.entries(lock.packages))
    if (path.startsWith('packages/')) for (const name of Object.keys(room.dependencies ?? {})) follow(name)
  return Object.entries(lock.packages)
    .filter(([path, found]) => path.includes('node_modules/') && !found.link)
    .map(([path, found]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      const { version, license: licence = 'none named' } = found
      return { name, version, licence, path, shipped: path === `node_modules/${name}` && shipped.has(name) }
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

function licenceText(base, { path, name }) {
  const folder = join(base, path)
  const file = existsSync(folder) && readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one))
  return file ? readFileSync(join(folder, file), 'utf8').trim() : `The text is not in the package ${name}.`
}

export function notices(base, packages) {
  const shipped = packages.filter((one) => one.shipped)
  const tools = packages.filter((one) => !one.shipped)
  const fence = '~~~~'
  return [
    '# What Bide is made with, and by whom',
    'Written by `node scripts/check-licences.mjs --write` from the lock. Bide itself is AGPL-3.0-or-later: see LICENSE.',
    '## In what is built',
    ...shipped.map(
      (one) =>
        `### ${one.name} ${one.version} (${one.licence})\n\n${fence}\n${licenceText(base, one)}\n${fence}`,
    ),
    '## For building and testing only',
    tools.map((one) => `- ${one.name} ${one.version} (${one.licence})`).join('\n'),
  ]
    .join('\n\n')
    .concat('\n')
}

export function faults(base) {
  const packages = packagesIn(JSON.parse(read(base, 'package-lock.json')))
  const wrong = packages.filter((one) => !fits(one.licence))
  const said = existsSync(join(base, page)) ? read(base, page) : ''
  return [
    ...wrong.map((one) => `${one.name} is under ${one.licence}, which is not on the list.`),
    ...(said === notices(base, packages)
      ? []
      : [`${page} is not true any more: node scripts/check-licences.mjs --write.`]),
  ]
}

if (process.argv.includes('--write'))
  writeFileSync(join(root, page), notices(root, packagesIn(JSON.parse(read(root, 'package-lock.json')))))

export const check = {
  name: 'licences',
  fine: 'Every package may stand beside the AGPL, and is named.',
  faults,
}
await sayAlone(import.meta.url, check)
