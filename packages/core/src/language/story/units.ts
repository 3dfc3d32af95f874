/**
 * A text as sentences of units: words in lower case with their spelling mended, marks, and (from people.ts) people.
 * Every unit remembers where it stood, so that a pattern found in the plain line leads back to the words.
 */
export type Unit = {
  /** How patterns see it: `n't`, `P` (the partner), `,`. */
  readonly form: string
  readonly start: number
  readonly end: number
  /** Inside quotation marks. */
  readonly quoted: boolean
  /** Began with a capital. */
  readonly capital: boolean
}

export type Sentence = {
  readonly units: readonly Unit[]
  /** The forms, one space before and after each. */
  readonly line: string
  /** It ends with a question mark and begins like a question. */
  readonly question: boolean
  /** A new paragraph begins with it. */
  readonly fresh: boolean
}

/** Typed at night on the left, as it was meant on the right. */
const meant: Record<string, string> = {
  dont: "do n't",
  doesnt: "does n't",
  dosent: "does n't",
  dosnt: "does n't",
  didnt: "did n't",
  wont: "will n't",
  wouldnt: "would n't",
  couldnt: "could n't",
  shouldnt: "should n't",
  cant: "can n't",
  cannot: "can n't",
  isnt: "is n't",
  wasnt: "was n't",
  arent: "are n't",
  werent: "were n't",
  havent: "have n't",
  hasnt: "has n't",
  hadnt: "had n't",
  aint: "is n't",
  im: "i 'm",
  ive: "i 've",
  iam: 'i am',
  hes: "he 's",
  shes: "she 's",
  theyre: "they 're",
  weve: "we 've",
  youre: "you 're",
  youve: "you 've",
  thats: "that 's",
  wanna: 'want to',
  gonna: 'going to',
  gotta: 'got to',
  u: 'you',
  ur: 'your',
  r: 'are',
  n: 'and',
  bc: 'because',
  cuz: 'because',
  cos: 'because',
  coz: 'because',
  tho: 'though',
  thru: 'through',
  nite: 'night',
  wiv: 'with',
  til: 'until',
  untill: 'until',
  breakup: 'breakup',
  alot: 'a lot',
  abt: 'about',
  wk: 'week',
  wks: 'weeks',
  mths: 'months',
  mth: 'month',
  mos: 'months',
  yrs: 'years',
  yr: 'year',
  yo: 'years old',
  hrs: 'hours',
  txt: 'text',
  txted: 'texted',
  texted: 'texted',
  seperated: 'separated',
  seperate: 'separate',
  seperation: 'separation',
  seperating: 'separating',
  separeted: 'separated',
  counseling: 'counselling',
  counsling: 'counselling',
  counciling: 'counselling',
  councelling: 'counselling',
  councilling: 'counselling',
  counselor: 'counsellor',
  counselors: 'counsellors',
  apologized: 'apologised',
  apologize: 'apologise',
  apologizing: 'apologising',
  realized: 'realised',
  realize: 'realise',
  realizing: 'realising',
  begining: 'beginning',
  definately: 'definitely',
  tommorow: 'tomorrow',
  becuase: 'because',
  becasue: 'because',
  recieved: 'received',
  marraige: 'marriage',
  realtionship: 'relationship',
  relashionship: 'relationship',
  divorse: 'divorce',
  devorce: 'divorce',
  whatsapped: 'messaged',
  whatsapp: 'whatsapp',
  fone: 'phone',
}

const shortMonths = /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mr|mrs|ms|dr|st|vs|approx)$/

/** The same text, character for character, with marks that mean one thing written one way. */
function plain(text: string): string {
  return text
    .replace(/‘((?:[^‘’\n]|’(?=\p{L})){1,400})’/gu, '"$1"')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/(?<=^|[\s(,:])'(?=\p{L})((?:[^'\n]|'(?=\p{L})){2,300})'(?=[\s.,!?;)]|$)/gu, '"$1"')
    .replace(/[“”„«»]/g, '"')
    .replace(/[[(]\s{0,2}(?:\d{2}\s?\/?\s?[a-zA-Z]{1,2}|[a-zA-Z]{1,2}\s?\/?\s?\d{2})\s{0,2}[\])]/g, (age) =>
      ' '.repeat(age.length),
    )
    .replace(/(?<=[A-Za-z])\?(?=(?:t|s|m|d|ll|ve|re)(?![A-Za-z]))/g, "'")
    .replace(/[\\*_~\u00a0\t\r]/g, ' ')
}

/** "Do not" is said as "don't" is. */
const auxiliary = /^(?:do|does|did|will|would|can|could|should|has|have|had|is|are|was|were|must)$/

/** No longer than this, so that a text without a full stop costs no more than another. */
const longest = 90

type Raw = { word: string; start: number; end: number }

const piece =
  /[\p{L}\p{N}]+(?:[.,:/](?=\p{N})\p{N}+)*(?:'\p{L}+)*|\.{2,}|[.!?…\n,;:()"—–/-]|'(?=\p{L}|\s|$|[.,])/gu

const lower = (word: string) => word.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())

function split({ word, start, end }: Raw): { form: string; start: number; end: number }[] {
  const bare = lower(word)
  const known = Object.hasOwn(meant, bare) ? meant[bare] : undefined
  if (known) return known.split(' ').map((form) => ({ form, start, end }))
  const not = /^(\p{L}+)n't$/u.exec(bare)
  if (not?.[1] !== undefined) return parted(wholeVerb[not[1]] ?? not[1], "n't", start, end, 3)
  const tail = /^(.+)('(?:s|m|d|re|ve|ll))$/u.exec(bare)
  if (tail?.[1] && tail[2]) return parted(tail[1], tail[2], start, end, tail[2].length)
  return [{ form: bare.slice(0, 40), start, end }]
}

const wholeVerb: Record<string, string> = { ca: 'can', wo: 'will', sha: 'shall' }
const parted = (head: string, tail: string, start: number, end: number, length: number) => [
  { form: head.slice(0, 40), start, end: end - length },
  { form: tail, start: end - length, end },
]

/** The text as sentences. Time grows with its length and no faster. */
export function sentencesOf(text: string): Sentence[] {
  const said = plain(text)
  const sentences: Sentence[] = []
  let units: Unit[] = []
  let quoted = false
  let fresh = true
  const close = (question: boolean) => {
    if (units.length > 0) sentences.push(sentence(units, question, fresh))
    if (units.length > 0) fresh = false
    units = []
  }
  for (const found of said.matchAll(piece)) {
    const word = found[0]
    const start = found.index
    const end = start + word.length
    if (word === '\n') {
      close(false)
      fresh = true
      quoted = false
    } else if (/^[.!?…]/.test(word)) {
      if (word === '.' && shortMonths.test(units.at(-1)?.form ?? '')) continue
      if (
        /^[?]/.test(word) &&
        /^ ?[a-z]/.test(said.slice(end, end + 2)) &&
        !/^ (?:i|how|what|why)\b/.test(said.slice(end, end + 6))
      )
        continue
      close(word === '?')
    } else {
      if (word === '"') quoted = !quoted
      const capital = /^\p{Lu}/u.test(word)
      for (const part of split({ word, start, end })) {
        const form = part.form === 'not' && auxiliary.test(units.at(-1)?.form ?? '') ? "n't" : part.form
        units.push({ ...part, form, quoted, capital })
      }
      if (units.length >= longest) close(false)
    }
  }
  close(false)
  return sentences
}

const asks =
  /^ (?:(?:so|and|but|or|well|now|also|then|my question is|,) )*(?:how|what|why|when will|when do|where|who|should|do|does|did|is|are|am|was|were|can|could|will|would|has|have|any) /

/** A sentence of these units. */
export function sentence(units: readonly Unit[], question: boolean, fresh: boolean): Sentence {
  const line = ` ${units.map(({ form }) => form).join(' ')} `
  return { units, line, question: question && asks.test(line), fresh }
}

/** Which unit stands at this place of the line. */
export function unitAt({ units }: Sentence, at: number): number {
  let place = 1
  for (let index = 0; index < units.length; index++) {
    const next = place + (units[index]?.form.length ?? 0) + 1
    if (at < next) return index
    place = next
  }
  return units.length - 1
}
