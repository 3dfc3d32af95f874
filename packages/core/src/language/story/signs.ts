/**
 * Signs of danger in a story, by whom, each with its words. A sign is asked about on screen and never decides alone;
 * it leans towards hearing.
 */
import type { SafetyFlag, SafetySign, Who } from './findings.ts'
import { clauseAround, compiled, foundIn, quoteOf } from './patterns.ts'
import type { Told } from './people.ts'
import { signRows } from './signs.tables.ts'
import { wideRows } from './signs.wide.tables.ts'

const rows = [...signRows, ...wideRows].flatMap(([flag, lines]) =>
  lines.map(([whose, line]) => ({ flag, whose, pattern: compiled(line) })),
)

const actors: Record<string, Who> = {
  P: 'partner',
  Q: 'partner',
  i: 'writer',
  me: 'writer',
  Y: 'writer',
  B: 'both',
  X: 'other',
  K: 'other',
  R: 'other',
}
const named: Record<string, Who> = { p: 'partner', w: 'writer', b: 'both', o: 'other' }

/** "He never hit me": not a sign. Of self-harm the "not" is part of the wish. */
const denied = / (?:never|not|n't|no|without|nor|if|hypothetically|unless|whether) (?:\w+ )?$/
/** "She says I was controlling": told of the writer by somebody else. */
const reported = / (?:said|says|told me|thinks|claims|claimed|accuses me of|accused me of) (?:that )?$/
/** "My ex before him used to hit me": not this partner. */
const earlier =
  /\b(?:before (?:him|her|them)(?: (?:used|was|had|and|did|who)\b|[,.])|(?:first|previous|former|last|earlier) (?:husband|wife|partner|boyfriend|girlfriend|relationship|marriage)\b)/i
/** "My sister got an order against her ex": told of somebody else, unless it was done to the writer. */
const ofOthers =
  /^\W*(?:(?:and|but|so|then) )?(?:my|our|a|his|her) (?:\w+ )?(?:sister|brother|friend|mum|mom|dad|father|mother|cousin|neighbou?r|colleague|aunt|uncle)(?:['’]s \w+)? (?:got|had|has|was|is|took|used|killed|lost|hits?|beat|threatened|filed)\b/i
/** "I am scared that he will hurt me": a fear, and no threat that was made. */
const dreaded = / (?:scared|afraid|terrified|frightened|petrified|worry|worried|fear|feared) (?:that )?$/
const nobody = /^(?:nobody|no one|neither)/i

/** [J4] One sign for each kind and person, with the first words that prove it. */
export function safetyIn(told: Told): SafetySign[] {
  const signs = new Map<string, SafetySign>()
  for (const sentence of told.sentences) {
    const words = told.text.slice(sentence.units[0]?.start ?? 0, sentence.units.at(-1)?.end ?? 0)
    if (earlier.test(words)) continue
    const others = ofOthers.test(words)
    for (const { flag, whose, pattern } of rows) {
      for (const found of foundIn(sentence, pattern)) {
        const before = sentence.line.slice(Math.max(0, found.index - 24), found.index + 1)
        if (
          flag === 'coercion' &&
          found.groups.s === 'i' &&
          / my /.test(sentence.line.slice(found.index, found.index + 60))
        )
          continue
        if (others && !/ (?:me|us|my|Y) /.test(sentence.line.slice(found.index, found.index + 60))) continue
        if (flag === 'threat' && dreaded.test(before)) continue
        if (flag === 'coercion' && reported.test(before)) continue
        if (flag !== 'self_harm' && (denied.test(before) || sentence.question)) continue
        if (nobody.test(told.text.slice(sentence.units[found.at]?.start ?? 0))) continue
        const by: Who =
          whose === 's' ? (actors[found.groups.s ?? ''] ?? 'partner') : (named[whose] ?? 'partner')
        const key = `${flag}/${by}`
        if (signs.has(key)) continue
        const clause = clauseAround(sentence, found.at, found.to, 6)
        signs.set(key, {
          flag: flag as SafetyFlag,
          by,
          quote: quoteOf(told.text, sentence, found.at, Math.max(found.to, clause.to)),
        })
      }
    }
  }
  return whoseOrder([...signs.values()])
}

/** An order names whom it limits once; what speaks of an order without saying so is the same one. */
function whoseOrder(signs: SafetySign[]): SafetySign[] {
  const mine = signs.find(({ flag, by }) => flag === 'order' && by === 'writer')
  return mine ? signs.filter(({ flag, by }) => flag !== 'order' || by === 'writer') : signs
}
