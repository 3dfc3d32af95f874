import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { shipped } from './shipped.ts'

const read = (url: URL | string) => JSON.parse(readFileSync(url, 'utf8'))

test('[A46] the page about Bide names every package that is shipped, with its licence', () => {
  const rooms = ['app', 'core', 'vault'].map((room) =>
    read(new URL(`../../../${room}/package.json`, import.meta.url)),
  )
  const names = rooms.flatMap(({ dependencies }) => Object.keys(dependencies ?? {}))
  const others = [...new Set(names.filter((name) => !name.startsWith('@bide/')))].sort()
  expect(shipped.map(({ name }) => name)).toEqual(others)
  const require = createRequire(import.meta.url)
  for (const { name, licence } of shipped) {
    const folder = require.resolve.paths(name)?.map((path) => `${path}/${name}/package.json`) ?? []
    const found = folder.flatMap((path) => {
      try {
        return [read(path).license as string]
      } catch {
        return []
      }
    })
    expect(found[0], name).toBe(licence)
  }
})
