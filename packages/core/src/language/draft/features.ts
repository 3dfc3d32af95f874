/**
 * What a stretch of text is made of, as numbers: words, pairs and gapped pairs; the same over word classes; and runs
 * of four letters. Each is hashed into one of 2^16 places, so that no dictionary is kept. The three groups are weighed
 * apart: a long text does not drown its classes in its letters.
 */
import { wordClasses } from './word-classes.ts'
import { wordsIn } from './words.ts'

const hashBits = 16
export const places = 1 << hashBits

const classOf = new Map<string, string>()
for (const [name, words] of Object.entries(wordClasses))
  for (const word of words.split(' ')) if (!classOf.has(word)) classOf.set(word, name)

/** Words that carry the shape of a sentence. In a pattern they stay, and all other words without a class are `x`. */
const shape = new Set(
  'a about all am an and are as at be been but by can could did do does for from had has have he her here him his how i if ill im in is it ive just me more my not of on one or our out really she so than that the their them then there they this to too up us very was we were what when will with would you your please ? ! ?? !! because before without until unless even though only never'.split(
    ' ',
  ),
)
/** Beside the classes, the words whose mere company with a class says something: who, to whom, on what condition. */
const company = new Set(['you', 'your', 'i', 'my', 'if', 'me', 'us', 'we', '?'])

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** One number for several in their order, and for the kind of feature they make. */
function mixed(kind: number, a: number, b = 0, c = 0, d = 0): number {
  let hash = Math.imul(a ^ (kind * 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35)
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x27d4eb2f)
  hash = Math.imul((hash ^ (hash >>> 15)) + d, 0x165667b1)
  hash ^= hash >>> 16
  return (Math.imul(hash, 0x85ebca6b) >>> (32 - hashBits)) & (places - 1)
}

/** Places, each once. */
export type Features = readonly [words: Int32Array, classes: Int32Array, letters: Int32Array]

// Kept from text to text, since a phone that gathers up what was thrown away stands still meanwhile: the turn in which
// a place was last met, and the places of the present turn.
const met = new Int32Array(places)
const gathered = new Int32Array(places)
let turn = 0
let many = 0

function meet(place: number): void {
  if (met[place] === turn) return
  met[place] = turn
  gathered[many++] = place
}

/** Each place met while `meeting` runs, once, in the order in which it was met. */
function placesMet(meeting: () => void): Int32Array {
  turn++
  many = 0
  meeting()
  return gathered.slice(0, many)
}

/** Longer stretches are read this many words at a time, so that time grows with the text and no faster. */
const mostWords = 400

export function featuresOf(text: string): Features {
  const words = wordsIn(text).slice(0, mostWords)
  return [
    placesMet(() => meetWords(words)),
    placesMet(() => meetClasses(words)),
    placesMet(() => meetLetters(words)),
  ]
}

const edged = (words: readonly string[]) => [hashOf('<'), ...words.map(hashOf), hashOf('>')]

function meetWords(words: readonly string[]): void {
  const h = edged(words)
  for (let at = 0; at < h.length; at++) {
    const [a = 0, b = 0, c = 0] = [h[at], h[at + 1], h[at + 2]]
    meet(mixed(1, a))
    if (at + 1 < h.length) meet(mixed(2, a, b))
    if (at + 2 < h.length) meet(mixed(3, a, c))
  }
}

function meetClasses(words: readonly string[]): void {
  const classed = words.map((word) => classOf.get(word) ?? word)
  const h = edged(classed)
  const s = edged(
    words.map((word) => classOf.get(word) ?? (shape.has(word) ? word : word === '0' ? '#' : 'x')),
  )
  for (let at = 0; at < h.length; at++) {
    const [a = 0, b = 0, c = 0, d = 0] = [h[at], h[at + 1], h[at + 2], h[at + 3]]
    meet(mixed(4, a))
    if (at + 1 < h.length) meet(mixed(5, a, b))
    if (at + 2 < h.length) {
      meet(mixed(6, a, b, c))
      meet(mixed(7, a, c))
    }
    if (at + 3 < h.length) meet(mixed(8, a, d))
    const [p = 0, q = 0, r = 0, t = 0] = [s[at], s[at + 1], s[at + 2], s[at + 3]]
    if (at + 2 < h.length) meet(mixed(9, p, q, r))
    if (at + 3 < h.length) meet(mixed(10, p, q, r, t))
  }
  const kept = classed.filter((word, at) => word !== words[at] || company.has(word))
  const together = [...new Set(kept)]
    .map(hashOf)
    .sort((a, b) => a - b)
    .slice(0, 60)
  together.forEach((a, at) => {
    for (const b of together.slice(at + 1)) meet(mixed(11, a, b))
  })
}

function meetLetters(words: readonly string[]): void {
  const line = ` ${words.join(' ')} `
  for (let at = 0; at + 4 <= line.length; at++)
    meet(
      mixed(
        12,
        line.charCodeAt(at),
        line.charCodeAt(at + 1),
        line.charCodeAt(at + 2),
        line.charCodeAt(at + 3),
      ),
    )
}
