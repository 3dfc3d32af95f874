/** The wish a letter ends on. */
import type { Finding, Quote, SafetySign, Stage, StoryEvent, WhoLeft, Wish } from './findings.ts'
import { compiled, foundIn, quoteOf } from './patterns.ts'
import type { Told } from './people.ts'

const rows: readonly (readonly [Wish, number, RegExp])[] = (
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
      '(?:want|wanted|need|just want|hoping|hope|pray|praying|like) (?:for )?(?:P|Q|my \\w+|our \\w+) (?:back|home|to come (?:back|home))',
    ],
    ['reconcile', 3, 'want (?:this|our|the|my) (?:marriage|relationship|family) (?:to|back)'],
    [
      'reconcile',
      2,
      '(?:second|another|one more) chance|(?:still|any|have|got) (?:\\w+ )?(?:a )?chance|any hope|is there (?:still )?hope',
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
      'get back together|back together|(?:hope|hopes) (?:P|Q) (?:comes|will)|hoping (?:P|Q|to)|wait(?:ing)? for (?:P|Q)',
    ],
    [
      'reconcile',
      2,
      '(?:do|say|show|make|get) ~3 (?:P|Q) (?:to )?(?:come back|want|see|feel|love|talk|give|realise|understand|forgive|change|know)',
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
      "do (?:n't )?(?:i )?(?:call|text|reach out|try talking|contact|wait|give (?:P|Q) space)|(?:continuing|keep) no contact|when do i call|move towards marriage|still married|do n't want (?:a )?divorce",
    ],
    [
      'end',
      3,
      '(?:how|help|best way) (?:do|can|to|should) ~2 (?:tell (?:P|Q)|leave|end|break up|get out|ask (?:P|Q) to leave|break it off|divorce|stand my ground|move forward with)',
    ],
    [
      'end',
      2,
      "i (?:want|just want|am wanting|need|'m going|have|would) ~2 (?:out|a divorce|to leave|to end|to divorce|get a divorce|be alone|to break up|divorce (?:P|Q))",
    ],
    [
      'end',
      2,
      "why (?:the hell )?(?:wo n't|ca n't|does n't) (?:P|Q) (?:just )?let {me} go|(?:does|do) n't love (?:P|Q) any ?more|ready to (?:leave|move on)",
    ],
    [
      'unsure',
      3,
      'should i (?:just )?(?:stay|leave|go|take (?:P|Q) back|move on|let (?:P|Q) go|give (?:P|Q|up|it)|wait|forgive|end|divorce|walk)',
    ],
    [
      'unsure',
      3,
      '(?:stay or|or (?:do i |should i )?(?:leave|give up|move on|walk|let)|or do something|leave or)',
    ],
    [
      'unsure',
      2,
      "(?:not sure|n't know|unsure|undecided|confused|torn) ~3 (?:if|whether|i want (?:P|Q)|stay|leave)|torn|so confused|part of me|ought to move on|do i give up",
    ],
    [
      'unsure',
      1,
      "how (?:do|can|am) i (?:ever )?(?:to )?trust|can i (?:ever )?(?:forgive|trust)|i think i 'll just let",
    ],
    [
      'understand',
      2,
      "(?:what (?:does|do|is|did|can) (?:this|it|P|that|Q)|why (?:does|do|is|did|would|has) P|why (?:does|do) n't P|is (?:this|that|it) (?:normal|a thing|common|over|true|just)|what 's going on|what (?:is|was) P (?:thinking|doing|feeling)|what (?:happened|changed)|how can P|does P|do you think P|should i believe|does this mean|where i stand|how long is|what did i do|am i (?:being|wrong|overreacting))",
    ],
    [
      'understand',
      1,
      '(?:wondering|wonder|want to know|understand|make sense|explain) ~4 (?:if|why|what|how|P|this)',
    ],
    [
      'cope',
      3,
      '(?:get|getting|got) (?:over|through|past) (?:Q|P|it|this|the)|(?:move|moving|moved) on(?= )(?! (?:or|from the topic))',
    ],
    [
      'cope',
      2,
      '(?:how (?:do|can|to|does|should) ~4 (?:cope|heal|deal|survive|carry on|go on|stop (?:loving|thinking|hurting|feeling|missing)|live|handle|manage|accept|forget))',
    ],
    [
      'cope',
      2,
      'pain (?:eases?|ends?|stops?|goes)|be alone forever|need strength|pray for|have to accept|life goes on|someone to talk|can you help|going to be (?:so )?hard|struggling|heart ?broken|broken heart',
    ],
    ['cope', 1, "(?:depressed|ca n't (?:eat|sleep|stop crying|function)|hurts so|no one to talk)"],
    [
      'safety',
      4,
      '(?:restraining|protective|protection|no - contact) order|(?:leave the state|take the (?:children|kids) and (?:leave|go))|get (?:out|away) safe\\w*|keep (?:me|us|K|my K|myself) safe|afraid for|kidnapper|is it safe',
    ],
    [
      'other',
      2,
      'how (?:do|should|to|can) (?:i|B) (?:tell|explain|break) ~3 (?:K|son|daughter|kids|news|my (?:mum|mom|dad|parents|family)|it to)|is this something i should mention|break the news',
    ],
  ] as const
).map(([wish, weight, row]) => [wish, weight, compiled(row)])

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
    for (const [wish, base, row] of rows) {
      const found = foundIn(sentence, row).next().value
      if (!found) continue
      const weight = base * late(index, told.sentences.length)
      weights.set(wish, (weights.get(wish) ?? 0) + weight)
      const before = quotes.get(wish)
      if (!before || weight >= before.weight)
        quotes.set(wish, { quote: quoteOf(told.text, sentence, found.at, found.to), weight })
    }
  }
  const [best] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? ['other']
  const quote = quotes.get(best)?.quote
  return { value: best, quote, how: quote ? 'said' : 'inferred' }
}

/** Where nothing is said: most who are left want them back, most who leave do not, and most at the end want to get through. */
function priors(
  stage: Stage,
  whoLeft: WhoLeft,
  safety: readonly SafetySign[],
  events: readonly StoryEvent[],
): [Wish, number][] {
  const ordered = safety.some(({ flag, by }) => flag === 'order' && by !== 'writer')
  const left = whoLeft === 'partner'
  return [
    [
      'reconcile',
      left && stage !== 'broken_up' ? 2.5 : stage === 'reconciling' || stage === 'broken_up' ? 1.5 : 1,
    ],
    ['end', whoLeft === 'writer' ? 2 : 0.5],
    ['cope', stage === 'broken_up' || stage === 'filed' ? 2 : 0.5],
    ['understand', stage === 'none' ? 1.5 : 0.8],
    ['unsure', events.some(({ type, actor }) => type === 'pleaded' && actor === 'partner') ? 1.5 : 0.5],
    ['safety', ordered ? 3 : 0],
    ['other', 0.6],
  ]
}
