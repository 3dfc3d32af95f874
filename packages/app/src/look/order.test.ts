import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(src, path), 'utf8')
/** The style sheets a module or a sheet asks for, by name and in order. */
const asked = (path: string) =>
  [...read(path).matchAll(/^(?:@)?import ['"](?:\.\.?\/)+(?:look\/)?([\w-]+)\.css['"]/gm)].map(
    ([, name]) => name ?? '',
  )
/** What is loaded after everything else, with the pages that need it. */
const alone = { 'look-around.tsx': 'around', 'story.tsx': 'story' }

test('[A31] the app and the gallery draw by one order of styles, and no page brings its own into it', () => {
  expect(asked('gallery/gallery.tsx')).toEqual(['look', 'later', ...Object.values(alone), 'gallery'])
  const brought = Object.fromEntries(
    readdirSync(join(src, 'main'))
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
      .map((name) => [name, asked(`main/${name}`)] as const)
      .filter(([, sheets]) => sheets.length > 0),
  )
  // A locked Bide has the page of its lock and nothing else.
  const wanted = Object.entries(alone).map(([name, sheet]) => [name, [sheet]])
  expect(brought).toEqual({ 'place.tsx': ['later'], 'locked.tsx': ['lock'], ...Object.fromEntries(wanted) })
  const sheets = [
    'look',
    'later',
    ...asked('look/look.css'),
    ...asked('look/later.css'),
    ...Object.values(alone),
  ]
  const there = readdirSync(join(src, 'look')).filter((name) => name.endsWith('.css'))
  expect([...sheets].sort()).toEqual(there.map((name) => name.replace('.css', '')).sort())
})

test('[A31] no class is drawn by two sheets, as if each were alone', () => {
  const drawn = new Map<string, string>()
  const twice: string[] = []
  // At the left edge: what stands in a condition or under another class is meant for that.
  for (const sheet of readdirSync(join(src, 'look')).filter((name) => name.endsWith('.css')))
    for (const [, name = ''] of read(`look/${sheet}`).matchAll(/^\.([\w-]+)(?= \{|,\n)/gm)) {
      const before = drawn.get(name)
      if (before !== undefined && before !== sheet) twice.push(`.${name}: ${before} and ${sheet}`)
      drawn.set(name, sheet)
    }
  expect(twice).toEqual([])
})
