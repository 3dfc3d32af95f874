/** The situation on the day of writing, field by field; what is not said stays undefined. */
import { latestAsk } from './asks.ts'
import type {
  Finding,
  Quote,
  Relationship,
  SafetySign,
  Situation,
  Stage,
  StoryEvent,
  ThirdParty,
  ToldAsk,
  WhoLeft,
} from './findings.ts'
import { foundIn, quoteOf, rowsOf, wordsOf } from './patterns.ts'
import type { Told } from './people.ts'
import { relationshipOf } from './relationship.ts'
import { stageOf } from './stage.ts'
import { wishOf } from './wish.ts'

/** [J6] Every field with its words. */
export function situationOf(
  told: Told,
  events: readonly StoryEvent[],
  asks: readonly ToldAsk[],
  safety: readonly SafetySign[],
): Situation {
  const relationship = relationshipOf(told)
  const kept = safety.find(({ flag, by }) => flag === 'order' && by !== 'other')
  const livingApart = livingApartOf(told, events, relationship.value) ?? (kept && inferred(true))
  const stage = stageOf(told, events, asks, relationship.value, livingApart?.value)
  const whoLeft = whoLeftOf(told, events, relationship.value, stage.value, livingApart?.value)
  const wish = wishOf(told, events, stage.value, whoLeft.value, safety)
  return {
    relationship,
    whoLeft: heldBy(whoLeft, wish.value, events),
    livingApart: livingApart ?? apartByStage(stage.value, relationship.value, events),
    stage,
    partnerAsk: /^(?:none|contemplating|reconciling)$/.test(stage.value)
      ? undefined
      : latestAsk(asks, events),
    asks,
    children: childrenOf(told),
    thirdParty: thirdPartyOf(told, events),
    wish,
  }
}

/** The writer opened the distance, wants it closed, and the partner now holds it. */
function heldBy(
  left: Finding<WhoLeft>,
  wish: Situation['wish']['value'],
  events: readonly StoryEvent[],
): Finding<WhoLeft> {
  if (left.value === 'unclear' && wish === 'end') return inferred('writer')
  if (left.value !== 'writer' || wish === 'end' || wish === 'safety') return left
  const reaches = events.some(
    ({ type, actor }) => actor === 'writer' && /^(?:pleaded|contact|visit)$/.test(type),
  )
  if (wish !== 'reconcile' && !reaches) return left
  const holds = events.findLast(
    ({ type, actor }) => actor === 'partner' && /^(?:unresponsive|asked_end|asked_let_go|filed)$/.test(type),
  )
  return holds && holds.quote.start > (left.quote?.start ?? 0) ? said('partner', holds.quote) : left
}

const inferred = <T>(value: T): Finding<T> => ({ value, quote: undefined, how: 'inferred' })
const said = <T>(value: T, quote: Quote): Finding<T> => ({ value, quote, how: 'said' })

const apartRows = rowsOf(
  '(?:living|live|lives|lived) (?:apart|separately|separate|in (?:separate|different|two) (?:houses|homes|places|cities|countries|states))',
  '(?:long distance|long - distance|ldr)',
  "(?:Q|P 's) (?:\\w+ )?(?:place|apartment|flat|house|own place|new place|doorstep)(?= )",
  "(?:P|B|i) (?:has |have |'s |'ve |had |been |now |still |already )*(?:moved out|living with|apart|separated|gone back|gone)(?= )",
  "(?:50/50|alternate weeks|every (?:second|other) weekend|n't live together|do not live together|P 's in \\w+ ,|i 'm in \\w+ , P 's|stationed in|P 's at (?:Q|X|x))",
  '(?:keep|kept|have|had|got) our own (?:flats|places|apartments|houses|homes)|own places',
  "n't tell {me} where P lives|where P is living",
  '(?:see|have|get|had|facetime|pick up) (?:K|my K) (?:all i want|the whole day|every|at)',
)
/** Under one roof, and still. */
const sameRoof = rowsOf(
  '(?:the |in )?same (?:house|home|roof|bed|room|flat|apartment)|one roof|in - house separation',
  '(?:still )(?:live|lives|living|stay|staying|sleep|sleeping|share|sharing|here|together|in the house|both in the house)',
  '(?:sleep|sleeping|sleeps|slept) (?:in|into|on) (?:the )?(?:spare|guest|other|couch|sofa|separate|box|living)',
  "P (?:is |has )?(?:still )?(?:n't|not) (?:moved|left|gone) (?:out|yet|anywhere)",
  'stay in the (?:extra|spare|guest)',
  'still with Q(?= )',
)
const shared = rowsOf(
  '(?:B|i|P) (?:live|share|lived) (?:together|a (?:flat|house|home|place|bed)|with (?:Q|P))',
  '(?:comes|come|gets|got) home (?:from work|late|and|every|drunk|at)|P comes home',
  'living together for|lives? with {me}|in the next room|next to me in bed|stay with {me}',
)

const last = (events: readonly StoryEvent[], ...types: StoryEvent['type'][]) =>
  events.findLast(({ type }) => types.includes(type))
const indoors = /spare|guest|couch|sofa|basement|box room|living room|other room/i

function livingApartOf(
  told: Told,
  events: readonly StoryEvent[],
  relationship: Relationship,
): Finding<boolean> | undefined {
  const out = events.findLast(({ type, quote }) => type === 'moved_out' && !indoors.test(quote.text))
  const back = last(events, 'moved_back')
  if (back && (!out || back.quote.start > out.quote.start)) return said(false, back.quote)
  const roof = wordsOf(told, sameRoof, 'last')
  const same =
    roof && /\b(?:was|were|had been)$/i.test(told.text.slice(0, roof.start).trimEnd()) ? undefined : roof
  const gone = out?.when?.earliest
  if (same && !(out && gone && out.quote.start > same.start) && !/we'd|we had/i.test(same.text))
    return said(false, same)
  if (out) return said(true, out.quote)
  const apart = wordsOf(told, apartRows)
  if (apart) return said(true, apart)
  const home = wordsOf(told, shared, 'last')
  if (home && !last(events, 'broke_up')) return said(false, home)
  if (relationship === 'married' && last(events, 'broke_up')) return inferred(true)
  return undefined
}

/** Married, and nobody told to have gone: they are under one roof. */
function apartByStage(
  stage: Stage,
  relationship: Relationship,
  events: readonly StoryEvent[],
): Finding<boolean> | undefined {
  if (stage === 'trial_separation') return inferred(true)
  if (last(events, 'visit', 'moved_out')) return inferred(true)
  if (
    relationship === 'married' &&
    /^(?:contemplating|asked_space|wants_out)$/.test(stage) &&
    !last(events, 'broke_up')
  )
    return inferred(false)
  return undefined
}

const noChildren = rowsOf(
  "(?:no|n't have (?:any )?|not have (?:any )?|without|never had|do n't have) (?:kids|children|K)",
  'childless|child - free|childfree',
  'never (?:blessed|had) ~2 (?:children|kids|K)',
  'i have no K|no K',
)
const children = rowsOf(
  'K',
  '(?:pregnant|expecting|pregnancy|step - (?:son|daughter|kids)|grandchildren|co - parent|coparent|custody|(?:two|three|four|five) kids|a baby|our baby)',
)
/** Children in general, wished for, or long ago: "thinking of having kids", "when we were kids". */
const notTheirs =
  / (?:B were|i was|a|like|as|having|to have|want|wants|wanted|about|for|future|any|of|about having|other people 's) (?:K) $/
const bareKids = /^(?:kids?|child(?:ren)?|babies|baby)$/i

function childrenOf(told: Told): Finding<boolean> | undefined {
  const none = wordsOf(told, noChildren)
  if (none) return said(false, none)
  for (const sentence of told.sentences) {
    for (const row of children(sentence)) {
      for (const { at, to, index } of foundIn(sentence, row)) {
        const quote = quoteOf(told.text, sentence, at, to)
        if (
          bareKids.test(quote.text) &&
          notTheirs.test(sentence.line.slice(Math.max(0, index - 20), index + 3))
        )
          continue
        return said(true, quote)
      }
    }
  }
  return undefined
}

const nobody = rowsOf(
  "(?:swore|says|swears|said|promises|promised) there (?:is|was|'s) (?:n't|not|no)",
  '(?:nobody|no one|no - one|noone) (?:else|cheated|was|is)',
  "(?:n't|not|never|neither|no) ~3 (?:cheat|cheated|cheating|affair|affairs|infidelity|someone else|somebody else|anyone else|third party|other (?:woman|man)|unfaithful)",
  "(?:not|n't) (?:seeing|dating|another|anyone) ~1 (?:anyone|else|woman|man)",
)
const suspected = rowsOf(
  'saw (?:Q|P|x) (?:[^ ]+ ){0,6}with R|just friends|at (?:x|X|R) (?:apartment|place|house|flat)|saw a message from',
  '(?:suspect|suspects|suspected|suspicious|think|wonder|wondering|worried|sure|feeling|believe|paranoid|convinced|accused|if|maybe|might|could|probably|may) ~~6 (?:cheating|cheat|affair|someone else|somebody else|another (?:woman|man|girl|guy|person)|other (?:woman|man)|seeing someone|unfaithful|talking to (?:someone|another))',
  'a new (?:" )?friend',
  '(?:planned|tried) to cheat',
)

function thirdPartyOf(told: Told, events: readonly StoryEvent[]): Finding<ThirdParty> | undefined {
  const affair = events.find(({ type, actor }) => type === 'affair' && actor !== 'other')
  const maybe = wordsOf(told, suspected)
  const no = wordsOf(told, nobody)
  if (affair && !(maybe && overlaps(maybe, affair.quote)) && !(no && overlaps(no, affair.quote)))
    return said('yes', affair.quote)
  if (no) return said('no', no)
  return maybe ? said('suspected', maybe) : undefined
}
const overlaps = (a: Quote, b: Quote) => a.start < b.end && b.start < a.end

const mutualRows = rowsOf(
  'B (?:both )?(?:mutually|decided|agreed|chose) ~4 (?:separate|split|break|part|end|time apart|break up|divorce)',
  'mutual(?:ly)?',
  '(?:X|K) and i decided to (?:separate|split)',
)

function whoLeftOf(
  told: Told,
  events: readonly StoryEvent[],
  relationship: Relationship,
  stage: Stage,
  apart: boolean | undefined,
): Finding<WhoLeft> {
  if (stage === 'none' || stage === 'contemplating') return inferred('none')
  if (stage === 'reconciling' && apart !== true) return inferred('none')
  const ended = last(events, 'broke_up')
  const out = events.find(({ type, quote }) => type === 'moved_out' && !indoors.test(quote.text))
  const parted = ended ?? out
  if (
    !parted &&
    apart !== true &&
    (relationship === 'married' || apart === false) &&
    !/^(?:filed|broken_up|trial_separation)$/.test(stage)
  )
    return inferred('none')
  const together = wordsOf(told, mutualRows)
  if (together) return said('mutual', together)
  const asked = last(events, 'asked_let_go', 'asked_end', 'asked_space', 'filed')
  const whose = holder(events, ended, out, asked)
  if (whose) return said(whose.who, whose.quote)
  if (stage === 'filed') return inferred('unclear')
  const held = events.findLast(
    ({ type, actor }) => actor === 'partner' && /^(?:unresponsive|asked_\w+|affair)$/.test(type),
  )
  if (held) return said('partner', held.quote)
  return inferred(stage === 'broken_up' && !ended ? 'partner' : 'unclear')
}

/** Whose decision the parting is: who ended it, else who asked for it, else who went. */
function holder(
  events: readonly StoryEvent[],
  ended: StoryEvent | undefined,
  out: StoryEvent | undefined,
  asked: StoryEvent | undefined,
): { who: WhoLeft; quote: Quote } | undefined {
  const one = (event: StoryEvent | undefined) =>
    event?.actor === 'partner' || event?.actor === 'writer'
      ? { who: event.actor, quote: event.quote }
      : undefined
  if (ended) {
    const alone = events.find(
      ({ type, actor, quote }) =>
        actor !== 'both' &&
        (type === 'broke_up' || (type === 'moved_out' && /\bleft (?:me|us|him|her)\b/i.test(quote.text))),
    )
    const wished = events.find(
      ({ type, actor }) => /^asked_(?:space|end|let_go)$/.test(type) && actor === 'partner',
    )
    return one(ended) ?? one(alone) ?? one(wished) ?? { who: 'mutual', quote: ended.quote }
  }
  const put = events.find(
    ({ type, quote }) =>
      (type === 'moved_out' || type === 'asked_end') &&
      putOut.test(quote.text) &&
      !backAgain.test(quote.text),
  )
  if (put)
    return {
      who: /\bi (?:\w+ )?(?:kicked|threw|put|asked|told)/i.test(put.quote.text) ? 'writer' : 'partner',
      quote: put.quote,
    }
  const wanted = events.find(
    ({ type, actor }) => /^asked_(?:space|end|let_go)$/.test(type) && actor === 'partner',
  )
  return (one(out)?.who === 'writer' ? one(wanted) : undefined) ?? one(out) ?? one(asked)
}
const backAgain = /\b(?:back|stay|counsel|therapy|try)\b/i
const putOut =
  /kicked|threw (?:him|her|me)|(?:asked|told|made) (?:him|her|me|my \w+) (?:to )?(?:leave|move out|go\b|get out|pack)|sent away|put (?:him|her|me) out/i
