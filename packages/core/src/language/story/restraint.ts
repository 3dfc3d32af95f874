/** Whose story is it, and is a parting in view at all? Advice, fiction, law and other people's stories yield nothing. */
import type { SafetySign, Situation, Story, StoryEvent } from './findings.ts'
import type { Told } from './people.ts'

export const nothingToSee: Story = {
  own: false,
  situation: {
    relationship: { value: 'unclear', quote: undefined, how: 'inferred' },
    whoLeft: { value: 'unclear', quote: undefined, how: 'inferred' },
    livingApart: undefined,
    stage: { value: 'none', quote: undefined, how: 'inferred' },
    partnerAsk: undefined,
    asks: [],
    children: undefined,
    thirdParty: undefined,
    wish: { value: 'other', quote: undefined, how: 'inferred' },
  },
  events: [],
  pushes: [],
  safety: [],
}

const count = (told: Told, what: RegExp) =>
  told.sentences.reduce((sum, { line }) => sum + [...line.matchAll(what)].length, 0)

/** Of the partner's death; one word alone proves little, a dog may have died. */
const died =
  / (?:P (?:has |had |'s )?(?:died|passed away|passed)|hospice|bereavement|bereaved|widow|widower|widowed|deceased|late husband|late wife|cremat\w+|Q (?:ashes|funeral|grave|death)|(?:at|to) (?:the|his|her) grave|my (?:husband|wife) died|better place|time heals|hand in mine|last breath|at peace now|chemo|buried (?:Q|P)|lost P(?= (?:in|to|last|after|on|suddenly|two|three|when|at)))(?= )/g
const invented =
  / (?:chapter|once upon|whispered|murmured|gazed|sighed|smirked|glanced|protagonist|novel|scene|scenes|drafts|main character|screenplay|finale|season|episode|spoilers?|writers|cliffhanger|lyrics|verse|chorus|stanza) /g
const study =
  / (?:participants|respondents|cohort|95 %|odds ratio|p <|we followed|sample of|findings|hypothes\w+|regression|study|studies|abstract|client reports|case note|session notes) /g
const selling =
  / (?:quiz|sign up|free session|our coaches|our programme|our program|money back|click|buy now|subscribe|discount|download|per month|order now|chapters|bonus|stars|premise|content warnings?|plot twist|paperback|rounded (?:up|down)|this book|this course|this product|this journal|dented|downloaded|crashed|reminders|the app|this app|soft cover|paperback|refund|ships) /g
const law =
  / (?:the court may|in law|applicant|respondent|jurisdiction|statute|petitioner|section \d+|act \d{4}|either (?:spouse|party)|each spouse|a spouse|spouses) /g
const advising =
  / (?:you should|you need to|you must|you can|your (?:husband|wife|partner|spouse|ex|boyfriend|girlfriend|marriage|relationship)|you are|you 're|you will|you 'll|my advice|my answer is|a reader (?:asks|writes)|you may|you might|you have to|i 'm sorry (?:to hear|you|that you|for)|so sorry (?:to hear|you|that you|for)|it sounds (?:like|as)|you deserve|hang in there|i would encourage|i encourage|i suggest|i would suggest|i recommend|try to|remember that|do n't chase|give (?:him|her|them) space|ask yourself|yourself|tip \d) /g

/** [J9] First person, about the writer's own partner, and not somebody who has died. */
export function mayBeOwn(told: Told): boolean {
  const writer = firstPerson(told)
  if (!told.partnered || writer + told.nouns.size < 1) return false
  const deaths = count(told, died)
  if (deaths >= 2 || (deaths === 1 && told.sentences.length < 6)) return false
  if (count(told, study) + count(told, selling) + count(told, law) >= 2 && writer < 8) return false
  const you = count(told, / (?:you|your|yourself)(?= )/g)
  if ((count(told, advising) >= 2 || (you >= 4 && told.nouns.size === 0)) && you >= writer) return false
  if (count(told, crafted) >= 1 && count(told, crafted) + count(told, invented) >= 2) return false
  if (ofAReader(told, writer) || ofAnAnimal(told) || ofAFirm(told)) return false
  if (told.nouns.size === 0 && ofParents.test(told.text)) return false
  if (notALetter(told.text) || count(told, partnerless) > 0) return false
  if (count(told, invented) >= 2 && writer < 6) return false
  return true
}

/** Of a couple, and the writer in it: by words for it, or by what happens between the two. */
export function ownStory(told: Told, events: readonly StoryEvent[]): boolean {
  const writer = firstPerson(told)
  if (about(told, writer)) return true
  const speaks = writer + (told.text.match(/\b(?:our|my) \w/gi) ?? []).length
  if (othersFirst(told) || writer < 1 || speaks < 3 || count(told, firm) > 0) return false
  const parted = events.filter(({ type, actor }) => actor !== 'other' && parting.has(type))
  if (writer >= 2 && parted.some(({ actor }) => actor === 'both')) return true
  return parted.length >= 2 && count(told, / [PQMB](?= )/g) >= 3
}
/** What also parts: people in business, in a band, under a lease. */
const firm =
  / (?:company|business|band|firm|startup|staff|clients?|partnership|founders?|team|tenants?|flatmates?|roommates?|club|album|investors?)(?= )/g
const parting = new Set<StoryEvent['type']>([
  'moved_out',
  'broke_up',
  'asked_space',
  'asked_end',
  'asked_let_go',
  'filed',
  'moved_back',
])

/** Of one's own writing, shown to others. */
const crafted =
  / (?:narrator|beta readers?|critique|first person|1st person|open mic|wip|word count|chapter \d+|verse|chorus)(?= )/g

/** "He told you he wants a break": the story of whoever is answered. */
const answered =
  / (?:op ,|(?:told|tells|left|leaves|dumped|loves|hurts?|cheated on|treats|treated|leaving|wants|using) you|your (?:husband|wife|partner|boyfriend|girlfriend|ex|marriage|bf|gf))(?= )/g
const ofAReader = (told: Told, writer: number) =>
  told.sentences.reduce(
    (sum, { line, units }) =>
      sum + (units.some(({ quoted }) => quoted) ? 0 : [...line.matchAll(answered)].length),
    0,
  ) >= 1 && writer < 6

const animal =
  / (?:posters|shelters?|vets?|microchip\w*|collar|paws?|fur|tail|litter|kennel|leash|breeder|pupp(?:y|ies)|kittens?|cats?|dogs?|tabby|whiskers|meow\w*|barks?)(?= )/g
const pet =
  / (?:vet|vets|paws?|lead|leash|collar|greyhound|spaniel|labrador|terrier|retriever|collie|whippet|tabby|kennel|breeder|litter|microchip\w*)(?= )/g
const ofAnAnimal = (told: Told) =>
  (count(told, animal) >= 2 && count(told, couple) === 0) ||
  new Set(told.sentences.flatMap(({ line }) => line.match(pet) ?? [])).size >= 3
/** "My partner has asked for a split" of two coffee vans. */
const trade =
  / (?:company|business|trade|accounts|loan|limited|bought out|shares|invoices?|customers?|kiosk|investors?|payroll|co - founder|directors?)(?= )/g
const romance =
  / (?:love|loves|loved|married|marriage|wife|husband|boyfriend|girlfriend|kids?|bed|kiss\w*|dating|K)(?= )/g
const ofAFirm = (told: Told) =>
  [...told.nouns.keys()].every((noun) => noun === 'partner') &&
  count(told, trade) >= 2 &&
  count(told, romance) === 0
const ofParents =
  /\b(?:my|our) (?:parents|mum and dad|mom and dad|mam and dad|folks)\b[^.]{0,80}\b(?:divorc|separat|split|broke|break)/i

const partnerless =
  / (?:do|did|have|has) n't (?:have |had |got )?(?:a|any) (?:partner|husband|wife|boyfriend|girlfriend|spouse)(?= )/g

/** A song, a chat that was pasted in, or a chapter: by its shape. */
function notALetter(text: string): boolean {
  if ((text.match(/ \/ /g) ?? []).length >= 4) return true
  if (/^\W{0,8}(?:chapter|prologue|epilogue|act|scene|verse|chorus|part) (?:\w{1,9})\b\W/i.test(text))
    return true
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const spoken = lines.filter((line) => speech.test(line)).length
  if (spoken >= 4 && spoken * 10 >= lines.length * 6) return true
  const short = lines.filter((line) => line.length < 52).length
  const ended = lines.filter((line) => /[.?!]["”’)]?\s*$/.test(line)).length
  return lines.length >= 8 && short * 10 >= lines.length * 8 && ended * 3 <= lines.length
}
/** "Tom: …", "[12/03/2026, 21:14] Tom: …", "12/03/26, 9:14 pm - Tom: …". */
const speech = /^\s*(?:\[[^\]\n]{5,24}\]\s*|[\d/.:, -]{6,22}(?:[ap]m)?\s*-\s*)?[\p{L}][\p{L} .'-]{0,19}:\s/iu

/** How often the writer speaks of themselves. Within quotation marks "I" is somebody else, above all in fiction. */
const firstPerson = (told: Told) =>
  told.sentences.reduce(
    (sum, { units }) =>
      sum + units.filter(({ form, quoted }) => !quoted && /^(?:i|me|my|B|us|our)$/.test(form)).length,
    0,
  )

const couple =
  / (?:our (?:bed|bedroom|marriage|relationship|wedding)|dating|dated|relationship|married|marriage|divorce|break up|broke up|breakup|broken up|live apart|living apart|divorced|ended things|called it off|got dumped|it 's (?:really |finally )?over|in love|love Q|loved Q|loves {me}|loves me|together|separated|separation|dumped|cheated|long distance|on and off|off and on|kissed|wedding|moved in|left me|my ex|our anniversary|seeing P|with (?:P|Q) for|miss Q|misses me|get Q back|us)(?= )/g

/** Is there a partner who is the writer's own? Pronouns alone are enough where a couple is told of and nobody else. */
function about(told: Told, writer: number): boolean {
  const partner = count(told, / [PQMB](?= )/g)
  if (told.nouns.size > 0) return partner >= 1
  const ties = told.sentences.filter(
    ({ line }) => / B /.test(line) || (/ (?:i|me|my) /.test(line) && / [PQM] /.test(line)),
  ).length
  if (told.named) return ties >= 2
  if (!told.sentences.some(({ units }) => units.some(({ form, quoted }) => !quoted && /^[PQMB]$/.test(form))))
    return false
  const ofTwo = count(told, couple) >= 1 || count(told, / B(?= )/g) >= 2
  if (partner >= 3 && writer >= 3 && count(told, / K(?= )/g) > 0 && !othersFirst(told)) return true
  const brief = told.sentences.length <= 4 && ofTwo && partner >= 2
  return ties >= 1 && (brief || (partner >= 3 && writer >= 2 && ofTwo) || (partner >= 5 && writer >= 5))
}

const turning = new Set<StoryEvent['type']>([
  'moved_out',
  'broke_up',
  'asked_space',
  'asked_end',
  'filed',
  'moved_back',
  'affair',
  'unresponsive',
  'violence',
])
const own =
  / (?:my|our) (?:(?:\w+|-) ){0,3}(?:husband|wife|hubby|wifey|partner|spouse|fianc\S+|boyfriend|girlfriend|bf|gf|ex|missus)(?= )/i
const bare =
  /^(?!.{0,20}\b(?:her|his|their) )(?:\w+ ){0,5}(?:husband|wife|hubby|bf|gf|boyfriend|girlfriend|ex|spouse|missus|we|us)\b/i

/**
 * Somebody else comes first, and it is never the writer's partner, by name or noun, who leaves or asks: then "she left"
 * is about the friend, the daughter or the cat.
 */
export function somebodyElses(told: Told, events: readonly StoryEvent[]): boolean {
  if (!othersFirst(told)) return false
  if (
    (told.nouns.size > 0 || count(told, ours) > 0) &&
    events.some(({ type, actor, quote }) => turning.has(type) && actor === 'partner' && toMe.test(quote.text))
  )
    return false
  return !events.some(
    ({ type, actor, quote }) =>
      turning.has(type) && actor !== 'other' && (own.test(` ${quote.text} `) || bare.test(quote.text)),
  )
}

const ours = / our (?:bed|bedroom|marriage|relationship|wedding|engagement|anniversary)(?= )/g
const toMe = /\b(?:me|us|our)\b/i

/** A friend, a child, a flatmate, an animal begins the first sentences, before any partner does. */
function othersFirst({ sentences, text }: Told): boolean {
  for (const { units } of sentences.slice(0, 2)) {
    for (const [at, { form, start, end }] of units.entries()) {
      if (form === 'P' && end - start > 3) return false
      if (form === 'B') return false
      if (
        /^[XKxTL]$/.test(form) &&
        end - start > 4 &&
        at < (form === 'K' ? 1 : 6) &&
        !(own.test(` ${text.slice(start, end)} `) && !/business|law/i.test(text.slice(start, end))) &&
        /^(?:my|our|the (?=dog|cat|horse))\b/i.test(text.slice(start, end))
      )
        return true
    }
  }
  return false
}

const named = /\b(?:him|her|husband|wife|partner|boyfriend|girlfriend|bf|gf|fianc\S+|spouse|ex)\b/i

/** [J10] Without a parting in view, and without a sign of danger, nothing is asserted. */
export function separationInView(
  told: Told,
  events: readonly StoryEvent[],
  situation: Situation,
  safety: readonly SafetySign[],
): boolean {
  if (safety.length > 0) return true
  if (situation.stage.value === 'none') return false
  if (
    /divorc|marriage|separat|leav(?:e|ing) (?:him|her|my)|break(?:ing)? up|end(?:ing)? (?:it|things)/i.test(
      situation.stage.quote?.text ?? '',
    )
  )
    return true
  return (
    events.some(({ actor, quote }) => actor !== 'writer' || named.test(quote.text)) ||
    situation.asks.length > 0 ||
    count(told, / [PQMB](?= )/g) >= 2
  )
}
