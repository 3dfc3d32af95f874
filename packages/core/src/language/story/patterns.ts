/** How the tables write what is looked for in a marked line, and how it is found again in the text. */
import { worthTrying } from './anchors.ts'
import type { Quote } from './findings.ts'
import { type Sentence, type Unit, unitAt } from './units.ts'

/** Small words that may stand between someone and what they did without undoing it: no "not", no "would". */
const small = new Set(
  (
    "used keep do does since decided have has had 've 's 'd did just finally then also even recently already eventually actually " +
    'later suddenly basically immediately both all straight first only really simply apparently ' +
    "literally soon again once now currently am 'm been was is were are 're so therefore still " +
    'quickly completely officially initially kind of sort pretty much mostly constantly always ' +
    'usually often sometimes repeatedly occasionally obviously abruptly be being out nowhere up ended ' +
    'started began starts keeps kept continued continues to got went and formally totally outright ' +
    'verbally desperately regularly admittedly secretly openly quietly either probably too very ' +
    'yesterday today tonight'
  ).split(' '),
)

const words: Record<string, string> = {
  /** Whoever does it. */
  S: "(?<s>P|i|B|X|R)(?: of (?:\\w+ ){1,4}(?:years|months)| i (?:'d|had|'ve|have|was|'m) (?:\\w+ ){0,6}\\w+| who [^,]{1,30} ,| \\( [^()]{1,20} \\)| , [^,]{1,30} ,)?",
  /** The partner, the writer, as the one it is done to. */
  them: '(?:P|Q|M)',
  me: '(?:me|us|Y)',
  say: '(?:said|goes|says|told|tells|telling|saying|say|tell|admitted|admits|confessed|explained|explains|announced|claims|claimed|insists|insisted|assured|assures|promised|promises|replied|texted|responded|answered|wrote|mentioned|mentions|confirmed|stated|states|let me know|informed|decided|decides|declared)',
  ask: '(?:asked|asks|asking|ask|requested|requests|wants|wanted|want|needs|needed|need|insisted|insists|suggested|suggests|demanded)',
  space:
    '(?:space|time|distance|breathing room|time (?:apart|alone|away|out)|room to breathe|time and space|space and time|a breather|peace)',
  home: "(?:(?:Q|P|my|our|the|x|X|a|his|her|their)(?: 's)? )?(?:\\w+ ){0,2}(?:house|home|flat|apartment|place|condo|parents|parent 's|mother 's|mum 's|mom 's|dad 's|sister 's|brother 's|room|hotel|motel|airbnb|couch|sofa)",
}

/** A row of a table, and its expression, which is made when it is first tried: in one story most never are. */
export type Row = { readonly source: string; readonly pattern: () => RegExp }

/** A row as a regular expression; `~3` is a gap of up to three words that crosses no mark and no subject. */
export function compiled(row: string): Row {
  // What may not follow is meant as whole words: "with" is not "without".
  let gaps = 0
  const source = row
    .replace(/\(\?([!=]) \(\?:([^()]*)\)\)/g, '(?$1 (?:$2)(?![a-z]))')
    .replace(/\{aux\} ?/g, () => `(?:" )?(?<aux${gaps++}>(?:(?!i )[a-z']+ ){0,5}?)`)
    .replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '')
    .replace(/~~(\d+) /g, '(?:[^ ]+ ){0,$1}')
    .replace(/~(\d+) /g, '(?:(?!(?:P|i|B|X|R) )[^ ,;:()".]+ ){0,$1}')
  let made: RegExp | undefined
  return {
    source,
    pattern: () => {
      made ??= new RegExp(` (?:${source})(?= )`, 'g')
      return made
    },
  }
}

/** Gives for a sentence the rows that may hold in it. */
export type Table = (sentence: Sentence) => readonly Row[]
export const rowsOf = (...lines: string[]): Table => worthTrying(lines.map(compiled))

const bounds = /^(?:[,;:()"—–]|\.+)$/
const opens =
  /^(?:and|but|so|because|while|although|though|when|then|until|since|after|before|if|or|which|who)$/
const people = /^(?:P|i|B|X|K|R|it|there|that)$/

/** The clause around units `at` to `to`: from its subject to the next mark, or the next conjunction with a subject. */
export function clauseAround(
  { units }: Sentence,
  at: number,
  to: number,
  reach = 9,
): { at: number; to: number } {
  let last = to
  for (let next = to + 1; next < units.length && next <= to + reach; next++) {
    const form = units[next]?.form ?? ''
    if (bounds.test(form)) break
    if (/^(?:and|but|so|then)$/.test(form) && newClause(units, next)) break
    if (
      opens.test(form) &&
      (people.test(units[next + 1]?.form ?? '') ||
        /^(?:because|when|but|so|while|although|though|until|if|which)$/.test(form))
    )
      break
    last = next
  }
  return { at, to: last }
}

/** After "and" or "but": is there somebody who does something within the next few words, as in "and in August she said"? */
const newClause = (units: readonly Unit[], at: number) =>
  /^(?:in|on|at|by|since|last|then|the|this|that|after|now|yesterday|every|one)$/.test(
    units[at + 1]?.form ?? '',
  ) && units.slice(at + 2, at + 6).some(({ form }) => people.test(form))

/** The words from one unit to another. */
export function quoteOf(text: string, { units }: Sentence, at: number, to: number): Quote {
  const start = units[at]?.start ?? 0
  let end = start
  for (let unit = at; unit <= to; unit++) end = Math.max(end, units[unit]?.end ?? 0)
  return { start, end, text: text.slice(start, end) }
}

export type Found = {
  readonly at: number
  readonly to: number
  readonly index: number
  readonly groups: Record<string, string | undefined>
}

/**
 * Every place of a sentence where a row holds. The gap `{aux}` takes any words, as few as will do, and is judged here:
 * spelt out in each row, the small words made the expressions ten times as long, and slow to compile.
 */
export function* foundIn(sentence: Sentence, { pattern }: Row): Generator<Found> {
  const row = pattern()
  row.lastIndex = 0
  for (let found = row.exec(sentence.line); found; found = row.exec(sentence.line)) {
    const groups = found.groups ?? {}
    if (!onlySmall(groups.aux0) || !onlySmall(groups.aux1)) {
      row.lastIndex = found.index + 1
      continue
    }
    yield {
      at: unitAt(sentence, found.index + 1),
      to: unitAt(sentence, found.index + found[0].length - 1),
      index: found.index,
      groups,
    }
    row.lastIndex = Math.max(row.lastIndex, found.index + 1)
  }
}

const onlySmall = (gap: string | undefined) => {
  const words = gap?.trim().split(' ') ?? []
  return (
    gap === '' ||
    words.every((word, at) => small.has(word) && (word !== 'to' || begins.has(words[at - 1] ?? '')))
  )
}
/** "to" only where something began or went on: "started to call", not "did it to call". */
const begins = new Set('started began starts decided continued continues used went ended'.split(' '))

/** Is it only wished, feared, asked or supposed? Judged by the few words before. */
const supposed =
  / (?:(?<!(?:asked|ask|asks|Q|P|me|wonder|know|see) )(?:if|unless|whenever) (?:[^ ,]+ ){0,4}|(?:if|unless|whether|wish|wishes|wished|hope|hopes|hoping|suppose|imagine|until|till|would|could|should|might|may|maybe|perhaps|can|will|'ll|ever|never|n't|not|in case|fear|afraid|scared|worried|think|thought|thinking|so that|dream|dreamed|dreamt|what) (?:that )?)$/
export const onlySupposed = ({ line }: Sentence, index: number): boolean =>
  supposed.test(line.slice(Math.max(0, index - 34), index + 1))

/** The first or the last words where one of these rows holds. */
export function wordsOf(
  told: { readonly text: string; readonly sentences: readonly Sentence[] },
  rows: Table,
  which: 'first' | 'last' = 'first',
): Quote | undefined {
  let last: Quote | undefined
  for (const sentence of told.sentences) {
    for (const row of rows(sentence)) {
      for (const { at, to } of foundIn(sentence, row)) {
        const clause = clauseAround(sentence, at, to, 4)
        last = quoteOf(told.text, sentence, at, Math.max(to, clause.to))
        if (which === 'first') return last
      }
    }
  }
  return last
}
