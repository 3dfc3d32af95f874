/**
 * Every path named in docs/map.md, between backticks, is there; and the questions that newcomers ask first are answered there
 * in one step: a row of their own, which names a place.
 */
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

const questions = [
  'When is a held message ready, and who may send it?',
  'What exactly can the relay see?',
  'Two devices disagreed, who wins?',
  'A chat that was exported is misread',
  'A number on Look back seems wrong',
  'Change a sentence',
  'What does that screen look like with nothing in it?',
  'Where can private words be seen?',
  'Who may import whom?',
  'Why is this dependency here?',
  'Where is a reason told that several places cite?',
  'Does what an older Bide kept still open?',
]

/** The second column of each row, by its first. */
const rowsIn = (map) =>
  new Map([...map.matchAll(/^\|([^|\n]+)\|(.+)\|\s*$/gm)].map(([, asked, answer]) => [asked.trim(), answer]))

function unanswered(base, map, wanted) {
  const rows = rowsIn(map)
  const isThere = (path) => existsSync(join(base, path))
  return wanted
    .filter((question) => !pathsIn(rows.get(question) ?? '').some(isThere))
    .map((question) => `docs/map.md names no place for: ${question}`)
}

export function faults(base, wanted = questions) {
  if (!existsSync(join(base, 'docs/map.md'))) return ['docs/map.md is not there.']
  const paths = pathsIn(read(base, 'docs/map.md'))
  if (paths.length === 0) return ['docs/map.md names no path.']
  const gone = paths
    .filter((path) => !existsSync(join(base, path)))
    .map((path) => `docs/map.md names ${path}, which is not there.`)
  return [...gone, ...unanswered(base, read(base, 'docs/map.md'), wanted)]
}

export const check = {
  name: 'map',
  fine: 'Every path on the map is there, and what is asked first has its place on it.',
  faults,
}
await sayAlone(import.meta.url, check)
