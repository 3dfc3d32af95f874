/** The wish a letter ends on. */

import { worthTrying } from './anchors.ts'
import { endOf, leaningOf } from './ends.ts'
import type { Finding, Quote, SafetySign, Stage, StoryEvent, WhoLeft, Wish } from './findings.ts'
import { compiled, foundIn, quoteOf } from './patterns.ts'
import type { Told } from './people.ts'

const rows = (
  [
    ['reconcile', 3, '(?:get|win|getting|winning) (?:P|Q|{me} \\w+|my \\w+) back'],
    [
      'reconcile',
      3,
      '(?:save|saving|fix|fixing|repair|rebuild|salvage|mend|rescue) (?:my|our|the|this|us|it|things|what) ?(?:marriage|relationship|family|i broke)?',
    ],
    [
      'reconcile',
      3,
      '(?:want|just want|hoping|hope|pray|praying|like|want my|need) (?:for )?(?:P|Q|my \\w+|our \\w+) (?:back|home|to come (?:back|home))',
    ],
    [
      'reconcile',
      3,
      'want (?:this|our|the|my) (?:marriage|relationship|family|home) (?:to|back)|i (?:still )?want my (?:family|home|marriage|wife|husband)',
    ],
    [
      'reconcile',
      2,
      '(?:second|another|one more) chance|(?:still|any|have|got) (?:\\w+ )?(?:a )?chance|any hope|is there (?:still )?hope|door open',
    ],
    [
      'reconcile',
      2,
      '(?:work|working) (?:this|it|things|us) out|make (?:it|this|us|our \\w+) (?:work|last|stronger)|work this relationship|make our relationship',
    ],
    [
      'reconcile',
      2,
      "(?:not|n't) (?:prepared|ready|willing|want) to (?:let (?:P|Q) go|lose (?:P|Q)|give up|end)",
    ],
    [
      'reconcile',
      2,
      '(?:hope|hopes) P (?:comes|will)|hoping (?:P|Q|to)|wait(?:ing)? for (?:P|Q)|come home to|hope P sees',
    ],
    [
      'reconcile',
      2,
      "(?:do|say|show|make|get|bring) ~3 (?:P|Q) (?:to )?(?:come back|want|see|feel|love|talk|give|realise|understand|forgive|know|back|i 've changed|listen|unblock)",
    ],
    [
      'reconcile',
      2,
      'how (?:do|can|to|should) (?:i|B) ~2 (?:approach|fix|win|save|talk to (?:Q|P)|reach|prove|show|be successful|best support|support)',
    ],
    ['reconcile', 1, '(?:miss|love) (?:P|Q|my \\w+)|i want (?:Q|P)'],
    [
      'reconcile',
      2,
      "do i (?:call|text|reach out|try talking|contact|just keep|ask or do i wait|wait)|(?:continuing|keep) no contact|move towards marriage|still married|do n't want (?:a )?divorce|will P (?:ever )?(?:come back|listen)|good idea|start \\?",
    ],
    [
      'end',
      3,
      '(?:how|help|best way) (?:do|can|to|should) ~2 (?:tell (?:P|Q)(?! that i love)|leave|end|break up|get out|ask (?:P|Q) to leave|break it off|divorce|stand my ground|move forward with)',
    ],
    [
      'end',
      2,
      "i (?:want|just want|am wanting|need|'m going|have|would) ~1 (?:out|a divorce|to leave|to end (?:it|things)|to divorce|to get a divorce|be alone|to break up|divorce (?:P|Q))",
    ],
    [
      'end',
      2,
      "why (?:the hell )?(?:wo n't|ca n't|does n't) (?:P|Q) (?:just )?let {me} go|(?:do) n't love (?:P|Q) any ?more|ready to leave",
    ],
    [
      'unsure',
      3,
      'should i (?:just )?(?:stay|leave|go|take (?:P|Q) back|move on|let (?:P|Q) go|give (?:P|Q|up|it)|forgive|end|divorce|walk)|do i (?:take|forgive|let) (?:P|Q)',
    ],
    [
      'unsure',
      3,
      '(?:stay or|or (?:do i |should i |just )?(?:leave|give up|move on|walk|let|pack|call it)|or do something|leave or|am i to wait)',
    ],
    [
      'unsure',
      2,
      "(?:not sure|n't sure|n't know|unsure|undecided) ~2 (?:if|whether|that) (?:i (?:want|miss|can|should|still)|to (?:believe|stay|leave))|part of me wants|ought to move on|do i give up|i 'm (?:so )?(?:confused|torn)|crazy to want|some nights i want",
    ],
    [
      'unsure',
      1,
      "how (?:do|can|am) i (?:ever )?(?:to )?trust|can i (?:ever )?(?:forgive|trust)|i think i 'll just let|how do you know",
    ],
    [
      'understand',
      2,
      "(?:what (?:does|do|is|did|can) (?:this|it|P|that|Q|a)|why (?:does|do|is|did|would|has) P|why (?:does|do) n't P|is (?:this|that|it) (?:normal|a thing|common|over|true|just|stress|the end)|what 's going on|what (?:is|was) P (?:thinking|doing|feeling)|what (?:happened|changed)|how can P|does P|do you think P|should i believe|does this mean|where i stand|how long is|what did i do|am i (?:being|wrong|overreacting)|is P (?:coming|just|ever|really|still|scared|trying)|did i blow)",
    ],
    [
      'understand',
      1,
      '(?:wondering|wonder|want to know|like to know|want to understand|just want to understand|explain) ~4 (?:if|why|what|how|P|this)',
    ],
    [
      'cope',
      3,
      '(?:get|getting|got|gets) (?:over|through|past) (?:Q|P|it|this|the|days)|(?:move|moving|moved) on(?= )(?! (?:or|from the topic))|stop (?:hurting|thinking about|talking to|feeling|loving|missing)',
    ],
    [
      'cope',
      2,
      '(?:how (?:do|can|to|does|should) ~4 (?:cope|heal|deal|survive|carry on|go on|live|handle|manage|accept|forget|get through))',
    ],
    [
      'cope',
      2,
      "pain (?:eases?|ends?|stops?|goes)|alone forever|need strength|pray for|have to accept|life goes on|someone to talk|somebody to talk|can you help|going to be (?:so )?hard|struggling|heart ?broken|broken heart|n't know who to talk to|writing to strangers|how long does that",
    ],
    ['cope', 1, "(?:depressed|ca n't (?:eat|sleep|stop crying|function|bear)|hurts so|no one to talk)"],
    [
      'safety',
      4,
      '(?:leave the state|take the (?:children|kids) and (?:leave|go))|get (?:out|away) safe\\w*|keep (?:me and|us|K|my K) safe|afraid for my|kidnapper|is it safe|report (?:it|Q|P)|press charges|what are my options|refuge',
    ],
    [
      'other',
      2,
      "how (?:do|should|to|can) (?:i|B) (?:tell|explain|break) ~3 (?:K|son|daughter|kids|news|my (?:mum|mom|dad|parents|family)|it to)|is this something i should mention|break the news|any (?:dads|mums|moms|one) been through|n't want (?:Q|P) back ,",
    ],
  ] as const
).map(([wish, base, line]) => {
  const row = compiled(line)
  return { wish, base, row, source: row.source }
})
const mayWish = worthTrying(rows)

/** "I do not want him back", "not sure I want her back". */
const unwished = / (?:n't|not|never|sure|know|if|whether|wanted|told me to) (?:\w+ ){0,2}$/

/** Words count the more, the nearer they stand to the end: the last third of a letter says what it is for. */
const late = (index: number, count: number) =>
  count < 3 ? 1.5 : index >= count - 2 ? 2.2 : index >= count * 0.66 ? 1.6 : 0.7

/** [J8] What the writer hopes for, weighed over the whole and most of all over its end. */
export function wishOf(
  told: Told,
  events: readonly StoryEvent[],
  stage: Stage,
  whoLeft: WhoLeft,
  safety: readonly SafetySign[],
): Finding<Wish> {
  const weights = new Map<Wish, number>(priors(stage, whoLeft, safety, events))
  const quotes = new Map<Wish, { quote: Quote; weight: number }>()
  for (const [index, sentence] of told.sentences.entries()) {
    for (const { wish, base, row } of mayWish(sentence)) {
      const found = foundIn(sentence, row).next().value
      if (!found) continue
      const before = sentence.line.slice(Math.max(0, found.index - 26), found.index + 1)
      if ((wish === 'reconcile' || wish === 'end') && unwished.test(before)) continue
      const weight = base * late(index, told.sentences.length) * (sentence.question ? 1.5 : 1)
      weights.set(wish, (weights.get(wish) ?? 0) + weight)
      const best = quotes.get(wish)
      if (!best || weight >= best.weight)
        quotes.set(wish, { quote: quoteOf(told.text, sentence, found.at, found.to), weight })
    }
  }
  const best = weighed(weights, leaningOf(endOf(told, { stage, whoLeft, safety })))
  const quote = quotes.get(best)?.quote
  return { value: best, quote, how: quote ? 'said' : 'inferred' }
}

/** Of the rows and the leaning of the end, how much the rows count. */
const ofRows = 0.55

/** The rows know what is said outright, the leaning what stands in no row: each gives its share. */
function weighed(rows: ReadonlyMap<Wish, number>, leaning: ReadonlyMap<Wish, number>): Wish {
  const highest = Math.max(...rows.values())
  const all = [...rows.values()].reduce((sum, weight) => sum + Math.exp((weight - highest) / 2), 0)
  const shares = [...leaning].map(([wish, share]): [Wish, number] => {
    const ruled = Math.exp(((rows.get(wish) ?? 0) - highest) / 2) / all
    return [wish, ofRows * ruled + (1 - ofRows) * share]
  })
  return shares.reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

/** Where nothing is said: most who are left want them back, most who leave do not, and most at the end want to get through. */
function priors(
  stage: Stage,
  whoLeft: WhoLeft,
  safety: readonly SafetySign[],
  events: readonly StoryEvent[],
): [Wish, number][] {
  const ordered = safety.some(({ flag, by }) => flag === 'order' && by !== 'writer')
  const endangered =
    safety.some(({ flag }) => flag === 'fear') &&
    safety.some(({ flag, by }) => /^(?:violence|threat|coercion)$/.test(flag) && by === 'partner')
  const left = whoLeft === 'partner'
  return [
    [
      'reconcile',
      left && stage !== 'broken_up' ? 2.5 : stage === 'reconciling' || stage === 'broken_up' ? 1.5 : 1,
    ],
    ['end', whoLeft === 'writer' && stage !== 'broken_up' ? 1.3 : 0.4],
    ['cope', stage === 'broken_up' || stage === 'filed' ? 2 : 0.5],
    ['understand', stage === 'none' ? 1.5 : 0.8],
    ['unsure', events.some(({ type, actor }) => type === 'pleaded' && actor === 'partner') ? 1.5 : 0.5],
    ['safety', ordered ? 3 : endangered ? 2 : 0],
    ['other', 0.6],
  ]
}
