/** Where sentences and clauses lie in a text: UTF-16 offsets, the end not included, without the space around them. */
export type Span = { readonly start: number; readonly end: number }

function trimmed(text: string, start: number, end: number): Span | undefined {
  const piece = text.slice(start, end)
  const from = start + piece.length - piece.trimStart().length
  const to = end - (piece.length - piece.trimEnd().length)
  return from < to ? { start: from, end: to } : undefined
}

const marks = '.!?…'
const closers = '"\'’”)]'
const isSpace = (text: string, at: number) => at >= text.length || text.charAt(at).trim() === ''

/** A sentence ends with its marks before a space, or with the line. One pass, whatever the text. */
export function sentencesIn(text: string): Span[] {
  const spans: Span[] = []
  let from = 0
  const endAt = (end: number) => {
    const span = trimmed(text, from, end)
    if (span) spans.push(span)
    from = end
  }
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === '\n') endAt(at + 1)
    if (!marks.includes(text.charAt(at))) continue
    while (marks.includes(text.charAt(at + 1)) && at + 1 < text.length) at++
    while (closers.includes(text.charAt(at + 1)) && at + 1 < text.length) at++
    if (isSpace(text, at + 1)) endAt(at + 1)
  }
  endAt(text.length)
  return spans
}

/** Where a sentence turns: a comma, a dash, a bracket, or a word that joins two halves. */
const turns = /[,;:()–—]+\s+|\s[-–—]\s|\s(?=(?:but|so|and|because|or|unless|until|if|when|please)\s)/gi
/** A piece shorter than this says nothing alone and stays with its neighbour. */
const fewestLetters = 14
/** Only so much of a sentence is cut; nobody is quoted a page. */
const longestSentence = 600

/** A clause without the word that joins it to the one before, nor the comma after it. */
function bare(text: string, start: number, end: number): Span | undefined {
  const piece = text.slice(start, end)
  const joined = /^\s*(?:but|so|and|because|or)\s+/i.exec(piece)?.[0].length ?? 0
  const closed = /[\s,;:–—-]+$/.exec(piece.slice(-8))?.[0].length ?? 0
  return trimmed(text, start + joined, Math.max(start + joined, end - closed))
}

/** The clauses of a sentence: what can be quoted of it. Two together were tried, and hid each other's neighbours. */
export function clausesIn(text: string, { start, end }: Span): Span[] {
  const sentence = text.slice(start, Math.min(end, start + longestSentence))
  const cuts = [0]
  for (const found of sentence.matchAll(turns)) {
    const at = found.index + found[0].length
    if (at - (cuts.at(-1) ?? 0) >= fewestLetters && sentence.length - at >= fewestLetters) cuts.push(at)
  }
  const ends = [...cuts.slice(1), sentence.length]
  return cuts.flatMap((from, at) => bare(text, start + from, start + (ends[at] ?? 0)) ?? [])
}
