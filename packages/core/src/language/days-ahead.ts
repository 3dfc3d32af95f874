import { addDays, type Day, daysBetween } from '../time.ts'

/** What a day that lies ahead is of: the law, their leaving, or something else. */
type AheadOf = 'law' | 'leaving' | 'other'
/** A day that lies ahead, told by its date, with the sentence that tells it. */
export type DayAhead = { readonly on: Day; readonly of: AheadOf; readonly words: string }

const months = 'january february march april may june july august september october november december'.split(
  ' ',
)
const month = '(?<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?'
const date = '(?<date>[0-3]?\\d)(?:st|nd|rd|th)?'
const year = '(?:,? (?<year>20\\d\\d))?'
const dates = [
  new RegExp(`\\b${date}(?: of)? ${month}${year}(?![\\w])`, 'gi'),
  new RegExp(`\\b${month} ${date}${year}(?![\\w])`, 'gi'),
]

/** A date is of what is to come only where the sentence says so: by its verb, or by what is on that day. */
const toCome =
  /\b(?:will|won['’]t|going to|moves|(?:is|are|am) (?:moving|leaving|meeting|seeing|due|coming|starting)|leaves|starts|begins|ends|until|hearing|court|mediation|mediator|appointment|deadline|agreed to|wants? to (?:talk|meet|decide)|have to|has to)\b|['’]ll\b/i
/** Told of the past all the same. */
const past = /\b(?:was|were|had|went|did|moved|left|came|met|filed|served|started|began|ended|told me on)\b/i
const law =
  /\b(?:court|hearing|judge|lawyers?|solicitors?|attorneys?|mediat\w+|divorce|papers|legal|custody|tribunal|decree)\b/i
const leaving = /\b(?:mov(?:es?|ing) (?:out|in with)|leav(?:es?|ing)|takes? (?:his|her|their) things)\b/i

/** No further ahead than this is a day without a year taken to be. */
const half = 183

/** Days ahead of the day of writing that are told by their date, in the order of the telling. Nothing is guessed. */
export function daysAhead(text: string, written: Day): DayAhead[] {
  return sentences(text).flatMap((words): DayAhead[] => {
    if (!toCome.test(words) || past.test(words)) return []
    const on = dates
      .flatMap((pattern) => [...words.matchAll(pattern)])
      .flatMap(({ groups }) => dayIn(groups ?? {}, written) ?? [])[0]
    if (on === undefined) return []
    return [{ on, of: law.test(words) ? 'law' : leaving.test(words) ? 'leaving' : 'other', words }]
  })
}

const sentences = (text: string): string[] =>
  text
    .split(/(?<=[.!?…])["”’']?\s+|\n+/)
    .map((each) => each.trim())
    .filter((each) => each !== '' && each.length <= 300)

function dayIn(told: Record<string, string | undefined>, written: Day): Day | undefined {
  const at = months.findIndex((name) => name.startsWith((told.month ?? '').slice(0, 3).toLowerCase()))
  const inYear = (n: number) => real(n, at + 1, Number(told.date))
  const first = Number(written.slice(0, 4))
  const found =
    told.year === undefined
      ? [inYear(first), inYear(first + 1)].find((each) => each !== undefined && each >= written)
      : inYear(Number(told.year))
  if (found === undefined || found < written) return undefined
  return told.year === undefined && daysBetween(written, found) > half ? undefined : found
}

/** A day of the calendar; the 31st of a month of 30 is none. */
function real(inYear: number, inMonth: number, on: number): Day | undefined {
  if (on < 1) return undefined
  const two = (n: number) => String(n).padStart(2, '0')
  const found = addDays(`${inYear}-${two(inMonth)}-01`, on - 1)
  return found.slice(5, 7) === two(inMonth) ? found : undefined
}
