/**
 * What the person most wants answered. They pick one of these or write their own; until they have, the story is read
 * for it: its last question that is one of these, else what its ending wants.
 */

import { plainly } from './details.ts'
import type { Facts } from './facts.ts'

/** As the person would ask it. Slots are the partner's pronouns. */
export const questions = {
  'what-do': 'What can I do?',
  'give-up': 'Do I give up?',
  'let-go': 'Do I have to let {them} go?',
  fix: 'How do I mend this?',
  talk: 'How do I get {them} to talk to me?',
  'reach-out': 'Do I reach out, or wait?',
  'come-back': 'Will {they} come back?',
  believe: 'Can I believe {them}?',
  'how-long': 'How long do I wait?',
  normal: 'Is this a thing people do?',
  why: 'Why {v:is|are} {they} doing this?',
  act: 'How do I act now?',
  tonight: 'How do I get through this?',
  eases: 'Does this pain ease?',
  fault: 'Was it my fault?',
  'take-back': 'Do I take {them} back?',
  'stay-go': 'Do I stay or go?',
  trust: 'How can I trust {them}?',
  friends: 'Can we be friends?',
  'say-over': 'How do I tell {them} it is over?',
  tell: 'How do I tell {them}?',
  firm: 'How do I stand my ground?',
  children: 'What do I tell {kidsMine}?',
  'take-children': 'May I take the children and go?',
  'see-around': 'How do I bear seeing {them}?',
  roof: 'How do we live under one roof?',
  wanted: 'Will anyone want me?',
  last: 'How do we make it last?',
  abuse: 'Is this abuse?',
  'all-there-is': 'Is this all there is?',
  surprise: 'Do I go there and surprise {them}?',
  slow: 'What do I do with “not yet”?',
  real: 'Was any of it real?',
  'someone-else': 'Is there someone else?',
  sign: 'Do I sign?',
  'move-out': 'Do I move out?',
  date: 'Do I see other people?',
  miss: '{v:Does|Do} {they} miss me?',
  'stop-loving': 'How do I stop loving {them}?',
  'past-affair': 'How do we get past the affair?',
  law: 'What am I allowed to do?',
  cold: 'Why {v:is|are} {they} so cold?',
  'wait-or-go': 'Do I wait, or do I go?',
  show: 'How do I show {them} that I have changed?',
  forgive: 'How do I get {them} to forgive me?',
  'answer-them': 'Do I answer {them}?',
  'get-out': 'How do I get out?',
  'too-late': 'Is it too late?',
  'through-others': 'Do I write to someone close to {them}?',
  'second-thoughts': '{v:Is|Are} {they} having second thoughts?',
} as const

export type QuestionId = keyof typeof questions

const isQuestion = (id: string): id is QuestionId => id in questions

/** Read in this order; the first that is in the story is taken. */
const read: readonly (readonly [QuestionId, RegExp])[] = [
  [
    'take-children',
    /\b(?:take|leave with|move) (?:the|my|our) (?:children|kids|son|daughter)[^.?]{0,40}(?:state|country|legal|kidnap|agree)|legally take/,
  ],
  [
    'get-out',
    /how (?:do|can|to) (?:i )?(?:get out|escape|get away|leave safely)|how to leave safely|know how to get out/,
  ],
  [
    'through-others',
    /(?:can|should|may|could) i (?:write|talk|speak|reach out|go|send)[^?.]{0,20}to (?:his|her|their) (?:mother|mom|mum|father|dad|sister|brother|family|friends?|parents)/,
  ],
  ['too-late', /(?:is it|am i|was it) too late/],
  ['stay-go', /how (?:do|can|am) i (?:to )?decide|should i go back/],
  ['roof', /how (?:can|do) (?:i|we) live (?:like this|together)|(?:same|one) (?:house|roof)\?/],
  [
    'answer-them',
    /(?:do|should) i (?:answer|reply|respond|text (?:him|her|them) back|write (?:him|her|them)? ?back|pick up)/,
  ],
  [
    'wait-or-go',
    /(?:keep|go on|continue|should i|do i|whether to|just) wait(?:ing)?[^?.]{0,40}\bor\b|whether (?:i should |to )(?:wait|stay and wait)|wait for (?:him|her|them) or/,
  ],
  [
    'surprise',
    /should i (?:still )?go\?|booked a flight|should i (?:just )?(?:go (?:to|over|round)|drive (?:to|over)|show up|turn up|stop by)/,
  ],
  ['forgive', /(?:make|get|want) (?:him|her|them) to forgive|make (?:him|her|them) forgive|forgive me\?/],
  [
    'show',
    /how (?:do|can) i (?:show|prove)(?: to)? (?:him|her|them)|(?:prove|show) (?:to )?(?:him|her|them) (?:that )?i(?:'ve| have)? changed/,
  ],
  [
    'second-thoughts',
    /second thoughts|chang(?:e|ed|ing) (?:his|her|their) mind\?|regret(?:s|ting)? (?:it|leaving)\?/,
  ],
  [
    'law',
    /(?:am i|is it|are (?:we|they)) (?:even )?(?:legally )?(?:allowed|legal|illegal)|change the locks|(?:can|will|could) (?:he|she|they) (?:legally )?(?:take|keep|get|kick)[^.?]{0,20}(?:kids|children|son|daughter|house|custody|out)|what are my rights/,
  ],
  ['sign', /(?:should|do|must) i sign|sign (?:the|these|those) papers\?/],
  ['move-out', /(?:should|do) i (?:move out|leave the house|stay in the house)|(?:should|do) i move out/],
  [
    'past-affair',
    /(?:get|move|work) (?:past|over|through) (?:the|his|her|an|this) (?:affair|cheating|infidelity|betrayal)|trust (?:him|her) again after/,
  ],
  ['abuse', /\bis (?:this|it|that) (?:\w+ )?abus|am i (?:being )?abused/],
  [
    'children',
    /how (?:to|do i|can i) (?:tell|explain)[^.?]{0,30}(?:son|daughter|kids|children|child|him why|boy|girl)|what do i (?:tell|say to) (?:my|the|our) (?:son|daughter|kids|children)|don't have an answer/,
  ],
  [
    'eases',
    /(?:pain|this|it|hurt|heartbreak) (?:ever )?(?:eases?|get(?:s)? (?:any )?(?:better|easier)|go(?:es)? away|stops? hurting)|tell me this pain/,
  ],
  [
    'tonight',
    /how (?:do|can|am|will) i (?:to )?(?:go on|cope|survive|get through|live (?:with|without)|bear)/,
  ],
  [
    'wanted',
    /nobody will want me|(?:no ?one|nobody|any ?one) will (?:ever )?(?:want|love) me|will (?:i|anyone) (?:ever )?(?:find|want|love)|alone forever/,
  ],
  [
    'believe',
    /(?:should|can|do) i believe (?:him|her|them)|is (?:he|she) (?:being )?(?:honest|lying|serious|sincere)|what to believe/,
  ],
  [
    'say-over',
    /how (?:can|do|should) i (?:tell|break it to|say)[^.?]{0,40}(?:him|her|them|over|divorce)|don't know how to tell (?:him|her)|scared to tell (?:him|her)|how to (?:break up|end it|leave)/,
  ],
  [
    'tell',
    /(?:something i should|should i|do i) (?:mention|tell|let)[^.?]{0,20}(?:him|her|them|my wife|my husband)|break the news/,
  ],
  ['firm', /stand my ground|be firm|less accommodating|stay strong|how do i say no/],
  [
    'see-around',
    /when i (?:will|have to|must) see (?:him|her|them)|how do i (?:deal|cope|handle)[^.?]{0,40}(?:see(?:ing)?|club|work|class|school)|manage this, keep my life/,
  ],
  ['trust', /how (?:am i to|can i|do i|could i)[^.?]{0,20}trust/],
  [
    'take-back',
    /(?:should|do|can) i (?:take|let|give)[^.?]{0,14}(?:back|another chance)|should i go back|not sure (?:that )?i want (?:him|her|them) back|begged for me to come back/,
  ],
  ['surprise', /(?:planning|plan|thinking of|going) (?:to |on )?(?:fly|flying|surpris|show(?:ing)? up)/],
  ['all-there-is', /is this all there(?:'s| is)/],
  [
    'slow',
    /(?:open|left) (?:the|a) door|neither a yes nor|wants? me to wait|work on it someday|coming home, but|be home (?:again )?one day|home again one day/,
  ],
  ['how-long', /how long (?:is|do|should|will|am|can|does)|str(?:u|i)ng(?:ing)? (?:me )?along/],
  ['normal', /is this (?:a thing|normal|common)|does this happen|do people/],
  [
    'reach-out',
    /(?:do|should) i (?:try|call|text|write|contact|reach|message|keep|talk|say|send)|when do i call|no contact the best|right way to handle|or wait|talk to (?:him|her|them) beforehand/,
  ],
  [
    'talk',
    /get (?:him|her|them) to (?:talk|speak|listen)|getting through to|if we don't even speak|will not speak to me|make (?:him|her|them) (?:see|listen|understand)/,
  ],
  [
    'act',
    /how to act|how (?:should|do) i act|better way to play|how to behave|how (?:should|do) i (?:behave|treat)/,
  ],
  ['let-go', /(?:prepared|ready|able|want) to let (?:him|her|them) go|let (?:him|her|them) go\?/],
  [
    'fix',
    /how (?:do|can|could) (?:i|we) (?:fix|save|repair|make it|get (?:him|her|them) back|win|feel like giving)|can i (?:still )?save|what do i (?:have to )?do (?:so|to get)|how do i save|make our relationship|what am i doing wrong|second chance/,
  ],
  [
    'give-up',
    /give up|have (?:we|i) (?:got )?(?:still )?(?:a|any) chance|still have a chance|any (?:hope|chance)|is there hope|move on,? or|just move on/,
  ],
  ['miss', /(?:does|will|do|is) (?:he|she|they) (?:ever |even |still )?miss(?:ing)? me/],
  [
    'date',
    /(?:should|can|is it ok(?:ay)? to|may) i (?:start )?(?:dat(?:e|ing)|see(?:ing)? other|see someone)/,
  ],
  [
    'real',
    /was (?:any of )?(?:it|this|our) (?:\w+ )?(?:ever )?(?:real|a lie)|did (?:he|she|they) ever (?:really |even )?love me/,
  ],
  [
    'someone-else',
    /is there (?:someone|somebody|another)|(?:is|are) (?:he|she|they) (?:cheating|seeing someone|having an affair)/,
  ],
  [
    'stop-loving',
    /how (?:do|can) i (?:stop loving|get over|move on|let go|forget)|how to (?:get over|move on|let go)/,
  ],
  ['cold', /why (?:is|are) (?:he|she|they) (?:being )?(?:so |acting so )?(?:cold|distant|mean|angry|cruel)/],
  [
    'come-back',
    /(?:will|would) (?:he|she|they) (?:ever )?(?:come|be) back|let me come back|(?:will|hope|if|when) (?:he|she|they)[^.?]{0,16}comes? home/,
  ],
  ['fault', /(?:is|was) (?:it|this) my fault|what did i do wrong|my fault/],
  [
    'friends',
    /(?:can|could|should) we (?:\w+ )?(?:be|stay) friends|stay best friends|ready for (?:a )?friendship/,
  ],
  ['last', /(?:tips|advice)[^.?]{0,40}(?:success|new chapter)|make (?:this|it) (?:work|last)/],
  [
    'why',
    /why (?:does|do|is|did|would|has|can|won't) (?:he|she|they)|how can (?:he|she|they) do this|what does (?:this|it|that) mean|don't understand/,
  ],
]

/** What its ending wants, where no question of these was read. */
function byWish(facts: Facts, tags: ReadonlySet<string>): QuestionId {
  const { wants } = facts.situation
  if (tags.has('back')) return 'last'
  if (wants === 'cope') return 'tonight'
  if (wants === 'end') return tags.has('i:ended') ? 'firm' : 'say-over'
  if (wants === 'understand') return 'why'
  if (wants === 'unsure' && tags.has('d:prove')) return 'show'
  if (wants === 'unsure') return tags.has('ask:slow') ? 'slow' : 'stay-go'
  if (tags.has('d:prove')) return 'show'
  if (tags.has('ask:slow')) return 'slow'
  return 'what-do'
}

/** The question, and the person's own words for it where they wrote or asked it themself. */
export function questionIn(facts: Facts, tags: ReadonlySet<string>): { id: QuestionId; words: string } {
  const { question, story } = facts
  if (question !== undefined) {
    if (isQuestion(question)) return { id: question, words: '' }
    const near = nearest(question)
    return { id: near?.id ?? byWish(facts, tags), words: question.length <= 90 ? question : '' }
  }
  const near = nearest(story)
  return { id: near?.id ?? byWish(facts, tags), words: near?.words ?? '' }
}

/** Of the law, of getting away, of children, of a plan to turn up: these go first however they were said. */
const first: ReadonlySet<QuestionId> = new Set([
  'take-children',
  'get-out',
  'law',
  'abuse',
  'children',
  'eases',
  'surprise',
])

const whatNow =
  /\bwhat (?:else |on earth )?(?:(?:can|could|do|should|shall|would) (?:i|you) (?:possibly |even |suggest i )?do|am i (?:supposed|meant|going) to do)(?: now| next| here| about (?:it|this))?\?/

/**
 * The question of a text, and its own sentence where that is short. One that was asked as a question goes before one
 * that is only heard in it, and a plain "What can I do?" before the second kind: it is not swapped for a guess.
 */
function nearest(text: string): { id: QuestionId; words: string } | undefined {
  // Letter for letter: a lower case of another length would move every place in it.
  const said = plainly(text).replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  let heard: QuestionId | undefined
  for (const [id, words] of [...read, ['what-do', whatNow] as const]) {
    for (const found of said.matchAll(new RegExp(words, 'g'))) {
      const question = sentenceAround(text, found.index, found.index + found[0].length)
      if (question !== '' || first.has(id)) return { id, words: question }
      heard ??= id
    }
  }
  return heard && { id: heard, words: '' }
}

/** The sentence these letters stand in, if it is a question of at most fifteen words; else nothing. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 120), start)
  const begins = before.length - (before.split(/[.?!…]\s+|\n/).at(-1)?.length ?? 0)
  const from = Math.max(0, start - 120) + begins
  const after = text.slice(Math.max(end - 1, 0), end + 120).search(/[.?!\n]/)
  if (after < 0) return ''
  const stop = Math.max(end - 1, 0) + after
  const whole = text
    .slice(from, stop + 1)
    .replace(/\s+/g, ' ')
    .trim()
  const words = whole.split(' ')
  if (!whole.endsWith('?') || words.length < 3 || words.length > 15 || /["“”()]/.test(whole)) return ''
  const plain = whole.replace(/^(?:so|and|but|or|please|ok|okay|well)[, ]+/i, '')
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}
