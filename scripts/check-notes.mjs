/**
 * A reason that several places share is told once, under a line that holds its name alone, and cited elsewhere.
 * Each name is told once, and every citation leads to one that is told.
 */
import { filesUnder, place, read } from './files.mjs'
import { sayAlone } from './say.mjs'

const named = /\[Note:\s+([^\]]+)\]/g

/** Names broken over two lines of a comment are still one name. */
const oneLine = (name) => name.replace(/\s*\n\s*(\/\/|\*)?\s*/g, ' ').trim()

function notesIn(path, text) {
  return [...text.matchAll(named)].map((found) => {
    const before = text.slice(text.lastIndexOf('\n', found.index) + 1, found.index)
    const after = text.slice(found.index + found[0].length).split('\n')[0]
    const alone = /^\s*(\/\/|\/?\*+)?\s*$/.test(before) && /^\s*(\*\/)?\s*$/.test(after)
    return { name: oneLine(found[1]), told: alone, at: place(path, text, found.index) }
  })
}

export function faults(base) {
  const paths = filesUnder(base, ['packages', 'scripts', 'sim', 'bench', 'docs']).filter(
    (path) => /\.(ts|tsx|mjs|css|html|md)$/.test(path) && !path.startsWith('scripts/check'),
  )
  const notes = paths.flatMap((path) => notesIn(path, read(base, path)))
  const told = new Map()
  const again = []
  for (const note of notes.filter((one) => one.told)) {
    if (told.has(note.name))
      again.push(`${note.at} tells "${note.name}" again; it is told at ${told.get(note.name)}.`)
    else told.set(note.name, note.at)
  }
  const lost = notes.filter((note) => !told.has(note.name))
  return [...again, ...lost.map((note) => `${note.at} cites the note "${note.name}", which is told nowhere.`)]
}

export const check = { name: 'notes', fine: 'Every note is told once, and every citation finds it.', faults }
await sayAlone(import.meta.url, check)
