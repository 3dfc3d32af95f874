/**
 * Signs of danger in a story, by whom, each with its words. A sign is asked about on screen and never decides alone;
 * it leans towards hearing.
 */
import { worthTrying } from './anchors.ts'
import type { SafetyFlag, SafetySign, StoryEvent, Who } from './findings.ts'
import { clauseAround, compiled, foundIn, quoteOf } from './patterns.ts'
import type { Told } from './people.ts'
import { signRows } from './signs.tables.ts'
import { wideRows } from './signs.wide.tables.ts'

const rows = [...signRows, ...wideRows].flatMap(([flag, lines]) =>
  lines.map(([whose, line]) => {
    const row = compiled(line)
    return { flag, whose, row, source: row.source }
  }),
)

const mayWarn = worthTrying(rows)

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
/** "The noise is drowning him", "scared, not of her": words of danger that are none. */
const figure =
  / (?:(?:bus|train|bullet|truck) for (?:Q|P|x|X)|drowning (?:Q|P|{me}|me|us|x|in)|, not of (?:P|Q|x|X|Q \w+)(?= ,| $)|to death of)(?= )/
/** Once is no pattern of control. */
const looked = /^i (?:checked|looked at|looked through|went through|read) /i
/** Fear of nobody and nothing: it may be of being alone. */
const ofNothing =
  /\b(?:scared|afraid|terrified|frightened)(?: (?:all the time|too|lately|now|sometimes|again|inside|really))?$/i
const nobody = /^(?:nobody|no one|neither)/i

/** [J4] One sign for each kind and person, with the first words that prove it. */
export function safetyIn(told: Told): SafetySign[] {
  const signs = new Map<string, SafetySign>()
  for (const sentence of told.sentences) {
    const words = told.text.slice(sentence.units[0]?.start ?? 0, sentence.units.at(-1)?.end ?? 0)
    if (earlier.test(words)) continue
    const others = ofOthers.test(words)
    for (const { flag, whose, row } of mayWarn(sentence)) {
      for (const found of foundIn(sentence, row)) {
        const before = sentence.line.slice(Math.max(0, found.index - 24), found.index + 1)
        if (
          flag === 'coercion' &&
          found.groups.s === 'i' &&
          / my /.test(sentence.line.slice(found.index, found.index + 60))
        )
          continue
        if (others && !/ (?:me|us|my|Y) /.test(sentence.line.slice(found.index, found.index + 60))) continue
        if (flag === 'threat' && dreaded.test(before)) continue
        if (/^(?:fear|self_harm)$/.test(flag) && figure.test(sentence.line.slice(found.index))) continue
        if (flag === 'coercion' && reported.test(before)) continue
        if (flag !== 'self_harm' && (denied.test(before) || sentence.question)) continue
        if (nobody.test(told.text.slice(sentence.units[found.at]?.start ?? 0))) continue
        const by: Who =
          whose === 's' ? (actors[found.groups.s ?? ''] ?? 'partner') : (named[whose] ?? 'partner')
        const key = `${flag}/${by}`
        if (signs.has(key)) continue
        const clause = clauseAround(sentence, found.at, found.to, 6)
        const quote = quoteOf(told.text, sentence, found.at, Math.max(found.to, clause.to))
        if (flag === 'coercion' && by === 'writer' && looked.test(quote.text)) continue
        signs.set(key, { flag: flag as SafetyFlag, by, quote })
      }
    }
  }
  return whoseOrder(feared([...signs.values()]))
}

/** Fear of nothing counts beside another sign. */
const feared = (signs: SafetySign[]) =>
  signs.filter(({ flag, quote }) => flag !== 'fear' || signs.length > 1 || !ofNothing.test(quote.text))

const approaches = new Set<StoryEvent['type']>(['contact', 'visit', 'pleaded'])
const often =
  /\b(?:twice|times|every|keeps?|kept|daily|constantly|all day|nonstop|again and again|letters|messages|texts|calls|accounts|still)\b/i
const practical = /\b(?:kids?|child(?:ren)?|son|daughter|school|bills?|rent|mortgage|court|lawyer)\b/i

/** A clear no, or a block, and two or more approaches told after it: pursuit, though no sentence says so by itself. */
export function pursuitIn(events: readonly StoryEvent[], signs: readonly SafetySign[]): SafetySign[] {
  const found: SafetySign[] = []
  for (const [said, by] of [
    ['partner', 'writer'],
    ['writer', 'partner'],
  ] as const) {
    if (signs.some((sign) => sign.flag === 'stalking' && sign.by === by)) continue
    const no = events.find(
      ({ type, actor, quote }) =>
        actor === said &&
        (type === 'asked_let_go' || (type === 'unresponsive' && /\bblock/i.test(quote.text))),
    )
    if (!no) continue
    const after = events.filter(
      ({ type, actor, quote }) =>
        actor === by && approaches.has(type) && quote.start > no.quote.start && !practical.test(quote.text),
    )
    const times = after.reduce((sum, { quote }) => sum + (often.test(quote.text) ? 2 : 1), 0)
    if (after[0] && times >= 2) found.push({ flag: 'stalking', by, quote: after[0].quote })
  }
  return found
}

/** An order names whom it limits once; what speaks of an order without saying so is the same one. */
function whoseOrder(signs: SafetySign[]): SafetySign[] {
  const mine = signs.find(({ flag, by }) => flag === 'order' && by === 'writer')
  return mine ? signs.filter(({ flag, by }) => flag !== 'order' || by === 'writer') : signs
}
