/**
 * Does this text sound as if somebody may be thinking of ending their life, or of hurting themselves?
 *
 * The answer only opens a calm panel that blocks nothing, so the rule leans one way: to open once too often is
 * a small thing, to stay shut is not. It is no diagnosis and gives nobody a score. English only.
 *
 * The text is first written out plainly (`crisis.words.ts`), and idioms that borrow the words of death ("this
 * traffic is killing me") are blanked out. Then it is heard in three ways, the surest first:
 * 1. A row of `plain` opens the panel by itself.
 * 2. `signs` mean something only in company: kinds whose weights come to 3 within some forty words open it too.
 * 3. `leanings` are single words and pairs, each of which proves nothing, weighed together over a stretch of
 *    text. They were fitted, not thought out, and catch some of what no table foresaw.
 * How well each does is told in docs/accuracy.md, with what it misses.
 */
import { enoughLeaning, evenly, fewest, leanings } from './crisis.leanings.ts'
import { classes, idioms, plain, signs } from './crisis.tables.ts'
import { type Words, wordsOf } from './crisis.words.ts'

/**
 * Where in the text it was heard: UTF-16 offsets, `end` not included. `how`: the act is named; a row says it in other
 * words; or it is weighed together from words that each prove nothing.
 */
export type Heard = { start: number; end: number; how: 'act' | 'said' | 'weighed' }

/** [C1] The words that make this text sound like it, or `undefined`. Time grows with the length and no faster. */
export function soundsLikeCrisis(text: string): Heard | undefined {
  const words = wordsOf(text)
  const read = words.line.replace(idiom, (said) => said.replace(/[a-z0-9]/g, '_'))
  const said = firstPlain(read)
  const stretch = said ?? firstTogether(read)
  if (!stretch) return firstLeaning(words)
  const how = !said ? 'weighed' : namesAct(read) ? 'act' : 'said'
  return {
    ...between(words, wordsBefore(words.line, stretch.from), wordsBefore(words.line, stretch.to) - 1),
    how,
  }
}

const between = ({ starts, ends }: Words, first: number, last: number) => ({
  start: starts[first] ?? 0,
  end: ends[last] ?? 0,
})

type Stretch = { from: number; to: number }

/** A row of the tables as a regular expression. */
function compile(rows: readonly string[]): RegExp {
  const source = rows
    .join('|')
    .replace(/(\([^()]*\)) & (\([^()]*\))/g, '$1 ~8 $2|$2 ~8 $1')
    .replace(/<(\w+)>/g, (_, name: string) => `(${classes[name]})`)
    .replace(/\((?!\?)/g, '(?:')
    .replace(/~(\d) ?/g, '(?:[a-z0-9]+ ){0,$1}')
  return new RegExp(` (?:${source})(?= )`, 'g')
}

const idiom = compile(idioms)
const plainly = Object.values(plain).map(compile)
const act = compile(plain.act ?? [])
const kinds = signs.map(([weight, row]) => ({ weight, said: compile([row]) }))

const wordsBefore = (line: string, end: number) => {
  let count = 0
  for (let at = line.indexOf(' '); at !== -1 && at < end; at = line.indexOf(' ', at + 1)) count++
  return count
}

function namesAct(line: string): boolean {
  act.lastIndex = 0
  return act.test(line)
}

function firstPlain(line: string): Stretch | undefined {
  let first: Stretch | undefined
  for (const said of plainly) {
    said.lastIndex = 0
    const found = said.exec(line)
    if (found && (!first || found.index < first.from)) {
      first = { from: found.index, to: found.index + found[0].length }
    }
  }
  return first
}

/** How far apart, in characters of plain words, signs may stand and still speak of one thing: some forty words. */
const together = 220
const enough = 3

function firstTogether(line: string): Stretch | undefined {
  const found = kinds.flatMap(({ weight, said }, kind) =>
    [...line.matchAll(said)].map((m) => ({ kind, weight, from: m.index, to: m.index + m[0].length })),
  )
  found.sort((a, b) => a.to - b.to)
  const latest = new Map<number, Stretch>()
  for (const { kind, from, to } of found) {
    latest.set(kind, { from, to })
    let sum = 0
    let begin = from
    for (const [other, at] of latest) {
      if (at.from < to - together) latest.delete(other)
      else {
        sum += kinds[other]?.weight ?? 0
        begin = Math.min(begin, at.from)
      }
    }
    if (sum >= enough) return { from: begin, to }
  }
  return undefined
}

type Leaning = { alone: number; before: Map<string, number> }

/** Each word with its own leaning and, under the word that follows, that of the pair. */
const leaningOf = new Map<string, Leaning>()
for (const [leaning, said] of Object.entries(leanings)) {
  for (const words of said.split(' ')) {
    const [word = '', next] = words.split('_')
    const known = leaningOf.get(word) ?? { alone: 0, before: new Map<string, number>() }
    if (next === undefined) known.alone = Number(leaning)
    else known.before.set(next, Number(leaning))
    leaningOf.set(word, known)
  }
}

/** Weighed over this many words at a time, half of them shared with the next: long letters are not one mood. */
const atATime = 60

function firstLeaning(words: Words): Heard | undefined {
  const each = words.line.trim().split(' ')
  if (each.length < fewest) return undefined
  for (let from = 0; from === 0 || from + atATime / 2 < each.length; from += atATime / 2) {
    const to = Math.min(each.length, from + atATime)
    if (leaningBetween(each, from, to) > enoughLeaning)
      return { ...between(words, from, to - 1), how: 'weighed' }
  }
  return undefined
}

/** Each word and pair counts once, and all together by the root of their number, as they did when fitted. */
function leaningBetween(each: readonly string[], from: number, to: number): number {
  const counted = new Set<Leaning | string>()
  let sum = 0
  let number = 0
  const count = (leaning: number | undefined) => {
    if (leaning === undefined || leaning === 0) return
    sum += leaning
    number++
  }
  for (let at = from; at < to; at++) {
    const word = each[at] ?? ''
    const known = leaningOf.get(word)
    if (!known) continue
    if (!counted.has(known)) count(known.alone)
    counted.add(known)
    const next = each[at + 1] ?? ''
    if (!known.before.has(next) || counted.has(`${word} ${next}`)) continue
    counted.add(`${word} ${next}`)
    count(known.before.get(next))
  }
  return evenly + sum / Math.sqrt(number || 1)
}
