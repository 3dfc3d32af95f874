/**
 * Which rows of a table are worth trying on a sentence. A thousand expressions on every sentence is what reading costs; most
 * of them want a word that is not there. Here that word is found out from the row itself: of each row, a few words of
 * which one must stand in the sentence, whole.
 */
import type { Sentence } from './units.ts'

type Part = { readonly sets: readonly (readonly string[])[]; readonly bound: boolean }

/** Common, and so of little help: about how often each stands in a hundred sentences. */
const common: Record<string, number> = {
  i: 90,
  P: 80,
  Q: 60,
  to: 70,
  the: 60,
  and: 80,
  a: 50,
  B: 30,
  me: 40,
  my: 40,
  it: 40,
  that: 35,
  X: 20,
  K: 10,
  R: 5,
  M: 5,
  Y: 5,
  is: 35,
  was: 30,
  in: 35,
  for: 35,
  of: 35,
  "n't": 40,
  not: 20,
  do: 20,
  "'s": 30,
  have: 25,
  has: 20,
  on: 25,
  with: 25,
  said: 15,
  ',': 70,
  '"': 10,
  her: 5,
  him: 5,
  x: 20,
  us: 10,
  just: 15,
  so: 15,
  would: 12,
  will: 12,
  be: 20,
  this: 15,
  at: 20,
  but: 25,
  told: 12,
  want: 10,
  wants: 8,
  am: 12,
  "'m": 20,
  had: 20,
  been: 15,
  did: 12,
  if: 15,
  what: 15,
  all: 10,
  out: 12,
  up: 12,
  no: 12,
  or: 12,
} // prettier-ignore
const cost = (words: readonly string[]) => words.reduce((sum, word) => sum + (common[word] ?? 1), 0)
const cheapest = (sets: readonly (readonly string[])[]) =>
  [...sets].sort((a, b) => cost(a) - cost(b)).find((set) => set.length > 0)

/** Where the group that opens at `from` closes. */
function closing(source: string, from: number): number {
  let depth = 0
  for (let at = from; at < source.length; at++) {
    const sign = source[at]
    if (sign === '\\') at++
    else if (sign === '[') at = source.indexOf(']', at + 2)
    else if (sign === '(') depth++
    else if (sign === ')' && --depth === 0) return at
  }
  return source.length - 1
}

function alternatives(source: string): string[] {
  const all: string[] = []
  let from = 0
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]
    if (sign === '\\') at++
    else if (sign === '[') at = source.indexOf(']', at + 2)
    else if (sign === '(') at = closing(source, at)
    else if (sign === '|') {
      all.push(source.slice(from, at))
      from = at + 1
    }
  }
  return [...all, source.slice(from)]
}

const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/
const look = /^\(\?(?:=|!|<=|<!)/
const opening = /^\((?:\?:|\?<\w+>)?/

/** Sets of which each must have a word in the text; `bound`: it ends where a word may begin. `closed`: a word's end follows. */
function partsOf(source: string, closed: boolean, begins = true): Part {
  const sets: (readonly string[])[] = []
  let word = ''
  /** The same word with a letter less, where the last one may be missing: "day" beside "days". */
  let shorter: string[] = []
  let clean = begins
  const end = () => {
    if (clean && word !== '') sets.push([word, ...shorter])
    word = ''
    shorter = []
  }
  for (let at = 0; at < source.length; ) {
    const sign = source[at] ?? ''
    if (sign === '(') {
      const close = closing(source, at)
      const group = source.slice(at, close + 1)
      const many = quantifier.exec(source.slice(close + 1))?.[0] ?? ''
      const next = close + 1 + many.length
      if (!look.test(group)) {
        const inner = group.replace(opening, '').slice(0, -1)
        const spaced = alternatives(inner).every((one) => one.startsWith(' '))
        const atStart = clean && word === ''
        const ends = followsEnd(source, next, closed)
        const parts = alternatives(inner).map((one) => partsOf(one, ends, atStart))
        if (spaced) end()
        else if (word !== '') clean = false
        if (!/^(?:[?*]|\{0)/.test(many)) {
          const best = parts.map(({ sets: found }) => cheapest(found))
          if (best.every((set) => set !== undefined)) sets.push(best.flat() as string[])
        }
        clean = atStart && parts.every(({ bound }) => bound)
        word = ''
        shorter = []
      }
      at = next
    } else if (sign === ' ') {
      end()
      clean = true
      const many = quantifier.exec(source.slice(at + 1))?.[0]
      if (many) clean = false
      at += 1 + (many?.length ?? 0)
    } else if (sign === '\\' || sign === '[' || sign === '.') {
      clean = false
      const past = sign === '[' ? source.indexOf(']', at + 2) + 1 : at + (sign === '\\' ? 2 : 1)
      at = past + (quantifier.exec(source.slice(past))?.[0].length ?? 0)
    } else if (sign === '^' || sign === '$') at++
    else {
      const many = quantifier.exec(source.slice(at + 1))?.[0]
      if (many === '?') shorter = [...shorter.map((one) => one + sign), ...shorter, word].filter(Boolean)
      else if (many) clean = false
      else shorter = shorter.map((one) => one + sign)
      if (many === '?' && word === '') clean = false
      word += sign
      at += 1 + (many?.length ?? 0)
    }
  }
  const bound = clean && word === ''
  if (closed) end()
  return { sets, bound }
}

/** Does a word end here whatever comes: the end, a space, a look ahead for one, or a group that begins with one? */
function followsEnd(source: string, at: number, closed: boolean): boolean {
  const rest = source.slice(at)
  if (rest === '') return closed
  if (rest.startsWith(' ') || rest.startsWith('(?= )')) return true
  if (!rest.startsWith('(')) return false
  const close = closing(rest, 0)
  const group = rest.slice(0, close + 1)
  const many = quantifier.exec(rest.slice(close + 1))?.[0] ?? ''
  if (look.test(group)) return followsEnd(rest, close + 1, closed)
  const spaced = alternatives(group.replace(opening, '').slice(0, -1)).every((one) => one.startsWith(' '))
  if (!spaced) return false
  return /^(?:[?*]|\{0)/.test(many) ? followsEnd(rest, close + 1 + many.length, closed) : true
}

/** Words of which one stands in every text that the expression finds; undefined where none can be named. */
function anchorsOf(source: string): readonly string[] | undefined {
  const best = alternatives(source).map((one) => cheapest(partsOf(one, true).sets))
  return best.every((set) => set !== undefined) ? [...new Set(best.flat() as string[])] : undefined
}

/** For each sentence the rows that may hold in it, in their order. */
export function worthTrying<Row extends { readonly source: string }>(
  rows: readonly Row[],
): (sentence: Sentence) => readonly Row[] {
  const byWord = new Map<string, number[]>()
  const always: number[] = []
  for (const [at, { source }] of rows.entries())
    for (const word of anchorsOf(source) ?? ['']) {
      if (word === '') always.push(at)
      else byWord.set(word, [...(byWord.get(word) ?? []), at])
    }
  return ({ units }) => {
    const found = new Set(always)
    for (const { form } of units) for (const at of byWord.get(form) ?? []) found.add(at)
    return [...found].sort((a, b) => a - b).map((at) => rows[at] as Row)
  }
}
