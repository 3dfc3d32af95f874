/**
 * The case a set of facts makes: which way the answer goes, the tags its conditions are written over, and the words
 * that stand in its slots.
 */

import { pushes as pushKinds } from '../../story.ts'
import { detailsIn, plainly } from './details.ts'
import type { Detail, Facts, SafetyFlag } from './facts.ts'
import { questionIn } from './question.ts'
import { pronounForms } from './speak.ts'

/** In the order in which they are tried; safety goes over every wish. [AN2] */
export const ways = [
  'crisis',
  'afraid',
  'frightens',
  'stop',
  'nothing',
  'back',
  'mine',
  'near',
  'left',
] as const
export type Way = (typeof ways)[number]

export type Case = {
  readonly way: Way
  readonly tags: ReadonlySet<string>
  readonly details: readonly Detail[]
  /** The line that hurts, theirs; empty where there is none or it may not be repeated. */
  readonly hurts: string
  readonly slots: Readonly<Record<string, string>>
  /** A number of the story's own, by which one of several ways to say a thing falls to it. */
  readonly turn: number
}

/** Never read back: force, self-harm, sex, swearing, insults. [AN6] */
const unspoken =
  /\b(?:fuck\w*|shit\w*|bitch\w*|cunt|whore|slut|ass(?:hole)?|bastard|damn|crap|piss\w*|sex|rape\w*|kill\w*|die|dying|dead|suicid\w*|hit(?:ting)?|beat\w*|punch\w*|chok\w*|slap\w*|hands on|affair|cheat\w*|naked|porn|end my life|ugly|fat|stupid|idiot)\b/i

const mayBeSaid = (words: string): boolean => words !== '' && !unspoken.test(words) && !/\d{5}/.test(words)

/** Where someone else may see the screen, or nothing may be read back. */
const hidden: readonly Way[] = ['crisis', 'afraid', 'frightens']

type Told = { readonly flags: ReadonlySet<string> }

function flagsOf({ safety }: Facts): Told {
  const flags = new Set<string>()
  for (const { flag, by } of safety) {
    if (by === 'partner' || by === 'both') flags.add(`p:${flag}`)
    if (by === 'writer' || by === 'both') flags.add(`m:${flag}`)
    if (by === 'other') flags.add(`o:${flag}`)
  }
  return { flags }
}

const harming: readonly SafetyFlag[] = ['violence', 'threat', 'coercion', 'stalking']

/** What of safety holds. Fear is carried by the one who is afraid; an order by the one it limits. */
function safetyTags(facts: Facts, flags: ReadonlySet<string>): string[] {
  const { quiet, ask, situation } = facts
  const afraid =
    harming.some((flag) => flags.has(`p:${flag}`)) ||
    flags.has('p:order') ||
    flags.has('m:fear') ||
    quiet.fear === 'yes' ||
    situation.wants === 'safety'
  const frightens =
    harming.some((flag) => flags.has(`m:${flag}`)) || flags.has('p:fear') || quiet.feared === 'yes'
  const protectedOnly = flags.has('p:order') && !flags.has('m:order')
  const ordered = flags.has('m:order') || ask.kind === 'legal-order'
  const stop = ordered || ask.kind === 'no-contact' || (quiet.stop === 'yes' && !protectedOnly)
  const harm = flags.has('m:self_harm') || quiet.selfHarm === 'yes'
  return [
    ...(afraid ? ['afraid'] : []),
    ...(frightens ? ['frightens'] : []),
    ...(stop ? ['stop'] : []),
    ...(stop && ordered ? ['stop:order'] : []),
    ...(harm ? [flags.has('m:self_harm') ? 'harm:words' : 'harm:asked'] : []),
    ...(harm && facts.crisisSeen ? ['harm:seen'] : []),
    ...(flags.has('p:self_harm') ? ['harm:partner'] : []),
    ...(quiet.fear === 'yes' ? ['afraid:asked'] : []),
    // What choking, weapons or tracking would be: enough that the line is to be called today.
    ...(flags.has('p:violence') || flags.has('p:stalking') || flags.has('p:threat') ? ['afraid:strong'] : []),
  ]
}

function wayOf(facts: Facts, tags: ReadonlySet<string>): Way {
  const { situation, ask } = facts
  if ((tags.has('harm:words') || tags.has('harm:asked')) && !tags.has('harm:seen')) return 'crisis'
  if (tags.has('afraid')) return 'afraid'
  if (tags.has('frightens')) return 'frightens'
  if (tags.has('stop')) return 'stop'
  const nothingTold =
    situation.relationship === 'unclear' &&
    situation.whoLeft === 'unclear' &&
    situation.stage === 'none' &&
    facts.events.length === 0 &&
    ask.kind === 'none'
  if (nothingTold) return 'nothing'
  if (situation.stage === 'reconciling') return 'back'
  if (situation.wants === 'end' && situation.whoLeft !== 'partner') return 'mine'
  if (situation.whoLeft === 'writer' && situation.wants !== 'reconcile') return 'mine'
  const asked = ask.kind !== 'none' && ask.kind !== 'closer'
  const parting = ['asked_space', 'trial_separation', 'wants_out', 'filed', 'broken_up'].includes(
    situation.stage,
  )
  if (situation.whoLeft === 'none' && !asked && !parting) return 'near'
  return 'left'
}

const days = (iso: string): number => {
  const time = new Date(`${iso}T00:00:00Z`).getTime()
  return Number.isFinite(time) ? Math.round(time / 86_400_000) : Number.NaN
}

/** How long ago the newest and the oldest parting that can be placed were, in days. */
function timeTags({ events, today }: Facts): string[] {
  const now = days(today)
  const partings = ['moved_out', 'broke_up', 'asked_space', 'asked_end', 'asked_let_go', 'filed']
  const placed = events.flatMap(({ type, when }) =>
    partings.includes(type) && when ? [now - days(when.earliest)] : [],
  )
  const told = placed.filter(Number.isFinite)
  if (told.length === 0) return []
  const first = Math.max(...told)
  const newest = Math.min(...told)
  return [
    ...(first <= 3 ? ['days'] : []),
    ...(first <= 21 ? ['recent'] : []),
    ...(newest <= 14 ? ['fresh'] : []),
    ...(newest > 300 ? ['long'] : []),
  ]
}

function eventTags({ events, situation }: Facts): string[] {
  const has = (type: string, ...by: string[]) =>
    events.some((each) => each.type === type && (by.length === 0 || by.includes(each.actor)))
  const tag = (name: string, is: boolean) => (is ? [name] : [])
  const affairBy = (who: string) => has('affair', who) || has('affair', 'both')
  return [
    ...tag('asked:letgo', has('asked_let_go', 'partner')),
    ...tag('asked:end', has('asked_end', 'partner') || has('broke_up', 'partner')),
    ...tag('i:ended', has('asked_end', 'writer') || has('broke_up', 'writer')),
    ...tag('i:left', has('moved_out', 'writer')),
    ...tag('i:fought', has('fight', 'writer')),
    ...tag('i:sorry', has('apology', 'writer')),
    ...tag('they:left', has('moved_out', 'partner')),
    ...tag('they:pleaded', has('pleaded', 'partner')),
    ...tag('they:sorry', has('apology', 'partner')),
    ...tag('they:came', has('moved_back', 'partner') || has('moved_back', 'both')),
    ...tag('they:wrote', has('contact', 'partner')),
    ...tag('silent', has('unresponsive', 'partner')),
    ...tag('together', has('together')),
    ...tag('fights', has('fight')),
    ...tag('view', has('changed_view', 'writer')),
    ...tag('counsel', has('counselling')),
    ...tag('filed:writer', has('filed', 'writer')),
    ...tag('affair:partner', situation.thirdParty === true && (affairBy('partner') || !affairBy('writer'))),
    ...tag('affair:writer', situation.thirdParty === true && affairBy('writer')),
    ...tag('affair', situation.thirdParty === true),
    ...tag('affair:suspected', situation.thirdParty === 'suspected'),
  ]
}

function pushTags({ pushes }: Facts): string[] {
  if (pushes === undefined) return ['push:unknown']
  if (pushes.length === 0) return ['push:none']
  const kinds = pushKinds.filter((kind) => pushes.some((push) => push.kind === kind))
  const only = pushes.length === 1 ? pushes[0] : undefined
  const often = /\b(?:every|each|always|keep|kept|times|again|everything|constantly|all the time|been)\b/i
  const once = only?.kind === 'pressure' && !often.test(only.span.text)
  const reached = pushes.filter(({ kind }) => kind !== 'pressure')
  return [
    'push',
    ...kinds.map((kind) => `push:${kind}`),
    ...(once ? ['push:once'] : []),
    ...(reached.length >= 2 || pushes.length >= 3 ? ['push:many'] : []),
  ]
}

function situationTags(facts: Facts): string[] {
  const { situation, ask, channels, people } = facts
  const open = channels?.open ?? []
  return [
    situation.relationship === 'unclear' ? 'rel?' : situation.relationship,
    `by:${situation.whoLeft}`,
    `st:${situation.stage}`,
    `w:${situation.wants}`,
    `ask:${ask.kind}`,
    ...(situation.livingApart === true ? ['apart'] : []),
    ...(situation.livingApart === false ? ['home'] : []),
    ...(situation.children === true ? ['kids'] : []),
    ...(['space', 'let-go', 'limited', 'no-contact', 'legal-order'].includes(ask.kind) ? ['ask:away'] : []),
    ...(ask.words ? ['ask:words'] : []),
    ...(ask.theirs ? ['ask:theirs'] : []),
    ...(/\bfor (?:a while|a bit|now|a little)\b|\bright now\b|\bat the moment\b/i.test(ask.words ?? '')
      ? ['ask:while']
      : []),
    ...(/\bso (?:that )?we (?:do|don|can)/i.test(ask.words ?? '') ? ['ask:reason'] : []),
    ...(ask.terms ? ['ask:terms'] : []),
    ...(ask.agreed ? ['ask:agreed'] : []),
    ...(['messages', 'calls', 'meetings'].some((way) => open.includes(way)) ? ['friendly'] : []),
    ...open.map((way) => `open:${way}`),
    ...(facts.warm ? ['warm'] : []),
    ...(people.length > 0 ? ['person'] : []),
  ]
}

/** Where the case also calls for words of the law. */
function lawTags(tags: ReadonlySet<string>): string[] {
  const papers = tags.has('st:filed') || tags.has('filed:writer') || tags.has('d:court')
  const split = tags.has('married') && tags.has('st:wants_out')
  return papers || split ? ['law'] : []
}

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]

const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** A number as it is said: 13 is thirteen, 26 twenty-six. */
const spoken = (number: string): string => {
  if (!/^\d{1,2}$/.test(number)) return number.toLowerCase()
  const value = Number(number)
  const ones = value % 10
  return small[value] ?? `${tens[Math.floor(value / 10) - 2]}${ones === 0 ? '' : `-${small[ones]}`}`
}

const numeral = `(\\d{1,2}|${small.slice(2).join('|')}|thirty|forty|fifty|twenty[- ]\\w+)`
const bondYears = [
  new RegExp(
    `\\b(?:married|together|been with (?:him|her|them|this \\w+)|a couple)(?: (?:for|about|almost|nearly|over|just over|now|to \\w+(?: \\w+)?))* ${numeral} years?\\b`,
    'iu',
  ),
  new RegExp(
    `\\b${numeral} years? (?:of (?:marriage|being together)|married|together|i(?:'ve| have) been (?:married|with))`,
    'iu',
  ),
  new RegExp(
    `(?<!ex-|ex )\\b(?:husband|wife|partner|boyfriend|girlfriend|marriage|relationship) of (?:almost |nearly |over |about )?${numeral} years?\\b`,
    'iu',
  ),
  new RegExp(`\\b${numeral}[- ]year (?:marriage|relationship)`, 'iu'),
  new RegExp(
    `\\bfor ${numeral} years (?:was|were|i was|we were|we have been|i've been) (?:married|in a|together)`,
    'iu',
  ),
  new RegExp(`\\b(?:it held|with this girl for|after) ${numeral} years?\\b(?! (?:ago|old|later))`, 'iu'),
]

function yearsIn(story: string): string | undefined {
  const read = plainly(story)
  for (const each of bondYears) {
    const number = each.exec(read)?.[1]
    if (number && number !== '1' && number !== 'one') return `${spoken(number)} years`
  }
  return undefined
}

/** How the children are called, from the words of the story; where it is not plain, "the children". */
function kidsIn(story: string): { kids: string; one: boolean; grown: boolean } {
  const read = plainly(story).toLowerCase()
  const has = (words: string) => new RegExp(`\\b(?:${words})\\b`).test(read)
  const grown =
    /\b(?:grown|adult)(?:[- ]up)? (?:sons?|daughters?|children|kids)|\b(?:sons?|daughters?|children|kids) (?:is|are) (?:all )?(?:now )?grown|\bin (?:college|university)\b/.test(
      read,
    )
  const own =
    '(?:our|my|two|three|four|five|a|had|with) (?:own |little |young |two |three |four |\\w+[- ]year[- ]old |teenage |grown |\\d+ |oldest |youngest )*'
  const sons = has(`${own}(?:sons|boys)`)
  const daughters = has(`${own}(?:daughters|girls)`)
  const son = has(`${own}(?:son|boy|baby boy)`)
  const daughter = has(`${own}(?:daughter|little girl|baby girl)`)
  const both =
    /\b(?:boys?|sons?)\b[^.]{0,24}\b(?:girls?|daughters?)\b|\b(?:girls?|daughters?)\b[^.]{0,24}\b(?:boys?|sons?)\b/.test(
      read,
    )
  const several = both || has('kids|children|twins')
  if (!several && sons && !daughters && !daughter) return { kids: 'your sons', one: false, grown }
  if (!several && daughters && !sons && !son) return { kids: 'your daughters', one: false, grown }
  if (!several && !sons && !daughters && son && !daughter) return { kids: 'your son', one: true, grown }
  if (!several && !sons && !daughters && daughter && !son) return { kids: 'your daughter', one: true, grown }
  return { kids: 'the children', one: false, grown }
}

/** Someone the story tells of as standing by the writer. */
function allyIn(story: string): string | undefined {
  const read = plainly(story)
  const found =
    /\b(?:told|talk(?:ed|ing)? (?:to|with)|living (?:with|at)|liv(?:e|ing) at home with|stay(?:ed|ing)? (?:with|at)|support(?:ed)? by|back with|i have|lean(?:ed)? on) (?:a |my )((?:best |good |close |older |younger |little |big )?(?:friend|sister|brother|mum|mom|mother|dad|father|cousin|aunt|parents))\b/i.exec(
      read,
    ) ??
    /\bmy (sister|brother|mum|mom|dad|best friend)(?:'s)? (?:drove|helped|would take|told me|says|said|came|has been|is here|would have)/i.exec(
      read,
    )
  const who = found?.[1]?.toLowerCase().replace(/^(?:good|close|older|younger|little|big) /, '')
  if (!who) return undefined
  return who === 'friend' ? undefined : `your ${who}`
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Someone to turn to. A name stands on the page only when it stands in the story; else it is a friend. [AN14] */
function allyOf({ people, story }: Facts): string | undefined {
  const named = people.find(
    (name) =>
      name.trim() !== '' &&
      new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name.trim())}(?![\\p{L}\\p{N}])`, 'u').test(story),
  )
  return named ?? allyIn(story) ?? (people.length > 0 ? 'one friend you trust' : undefined)
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A quote is a run of the person's own characters; marks inside become single ones, an end that hangs is cut. [AN7] */
function quoted(words: string, longest: number): string | undefined {
  const flat = words.replace(/\s+/g, ' ').trim().replace(/[“”"]/g, '’')
  const clean = flat.replace(/^[,.;:’'\s-]+|[,.;:’'!?\s-]+$/g, '')
  const all = clean.split(' ')
  if (clean === '' || all.length > longest || !mayBeSaid(clean)) return undefined
  return clean
}

/** The clauses of an ask that a page can repeat: whole when short, else its first sentence, else nothing. */
function askQuote(words: string | undefined): string | undefined {
  if (!words) return undefined
  const whole = quoted(words, 26)
  if (whole) return whole
  const first = words.match(/^[^.!?]+/)?.[0] ?? ''
  return quoted(first, 22)
}

/** FNV-1a, 32 bits, over the story's letters. */
function turnOf(story: string): number {
  let hash = 2166136261
  for (let at = 0; at < story.length; at++) hash = Math.imul(hash ^ story.charCodeAt(at), 16777619)
  return hash >>> 0
}

const countries: readonly (readonly [number: RegExp, where: string])[] = [
  [/116 ?123/, 'UK, Ireland'],
  [/\b988\b|1-800-799-7233/, 'US'],
  [/\b0808 /, 'UK'],
]

/** A line to call with its country beside it, where that stands fast and is not said yet. [AN14] */
const withCountry = (line: string, elsewhere = ''): string => {
  const where = countries.find(([number]) => number.test(line))?.[1]
  return where === undefined || /[()]/.test(line) ? line : `${line} (${where}${elsewhere})`
}

export function caseOf(facts: Facts): Case {
  const details = facts.details ?? detailsIn(facts.story)
  const { flags } = flagsOf(facts)
  const tags = new Set<string>([
    ...flags,
    ...safetyTags(facts, flags),
    ...situationTags(facts),
    ...eventTags(facts),
    ...pushTags(facts),
    ...timeTags(facts),
  ])
  const way = wayOf(facts, tags)
  tags.add(way)
  for (const { id } of details) tags.add(`d:${id}`)
  // The reader may not say whose affair it was; the person’s own words may.
  if (tags.has('d:own-affair') && tags.delete('affair:partner')) tags.add('affair:writer')
  for (const tag of lawTags(tags)) tags.add(tag)
  const asked = questionIn(facts, tags)
  tags.add(`q:${asked.id}`)
  const kids = kidsIn(facts.story)
  if (tags.has('kids') && kids.grown) tags.add('kids:grown')
  if (tags.has('kids') && kids.one) tags.add('kids:one')
  const { noun, name, pronoun } = facts.partner
  const words = pronounForms[pronoun]
  const partner = name ?? `your ${noun}`
  const ally = allyOf(facts)
  if (ally) tags.add('ally')
  if (facts.help.abuse === facts.help.frighten) tags.add('help:one')
  if (facts.story.trim() === '') tags.add('nostory')
  const years = yearsIn(facts.story)
  if (years) tags.add('years')
  const ask = askQuote(facts.ask.words)
  if (ask) tags.add('askq')
  const wants = /^(?:i|my|we)\b.*\b(?:want|wish|hope|miss|prepared|ready|would like|need)/i
  const wish = wants.test(facts.situation.wish ?? '') ? quoted(facts.situation.wish ?? '', 18) : undefined
  const hurts = facts.hurts ? (quoted(facts.hurts, 26) ?? '') : ''
  if (hurts) tags.add('hurts')
  for (let of = 2; of <= 4; of++) tags.add(`turn:${of}:${turnOf(facts.story) % of}`)
  const slots: Record<string, string> = {
    ...words,
    partner,
    mate: name ?? noun,
    bond: facts.situation.relationship === 'married' ? 'marriage' : 'relationship',
    kidsMine: tags.has('kids') ? kids.kids.replace('your', 'my') : 'the children',
    ...(tags.has('kids') ? { kids: kids.kids } : {}),
    ...(tags.has('kids')
      ? { kidsOf: kids.one || kids.kids === 'the children' ? `${kids.kids}’s` : `${kids.kids}’` }
      : {}),
    crisis: withCountry(facts.help.crisis, '; elsewhere findahelpline.com'),
    emergency: facts.help.emergency,
    abuse: withCountry(facts.help.abuse),
    frighten: withCountry(facts.help.frighten),
    ...(ally ? { ally } : {}),
    ...(years ? { years } : {}),
    ...(ask ? { ask } : {}),
    ...(hurts ? { hurts } : {}),
    ...(wish && !/[?]/.test(facts.situation.wish ?? '') ? { wish } : {}),
    ...(asked.words && (facts.question !== undefined || mayBeSaid(asked.words)) && !hidden.includes(way)
      ? { asked: asked.words }
      : {}),
  }
  for (const { id, words: said } of details) {
    const quote = quoted(said, 14)
    if (quote) slots[`d:${id}`] = quote
  }
  for (const [name_, value] of Object.entries(slots)) slots[capital(name_)] = capital(value)
  return { way, tags, details, hurts, slots, turn: turnOf(facts.story) }
}
