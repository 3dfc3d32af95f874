/** What the two of them are to each other, at its formal height. */
import type { Finding, Quote, Relationship } from './findings.ts'
import { rowsOf, wordsOf } from './patterns.ts'
import type { Told } from './people.ts'

const marriedNouns =
  'husband wife hubby wifey dh dw spouse stbx stbxh stbxw exhusband exwife hubs missus'.split(' ')
const engagedNouns = 'fiance fiancé fiancee fiancée'.split(' ')
const datingNouns = 'boyfriend girlfriend bf gf exbf exgf partner man guy girl fella lover'.split(' ')

const theirs = rowsOf('P')
const marriage = rowsOf(
  "(?:B|i|P) {aux} (?:married|got married)(?= )(?<!(?:not|n't|never|get|be|want to|almost|nearly) married)",
  '(?:was|been|am|were) married (?:to|for)',
  '(?:my|my own|our own|our|of|loving|years?|this|bad|happy|the|good|abusive) marriage|(?:my|our) divorce',
  'i (?:was|got|have been|been) served|(?:Q|divorce|the) petition|decree(?= )|custody (?:hearing|battle|agreement|schedule)',
  'wedding anniversary|our vows|our wedding day',
  'P {aux} (?:wants|wanted|asked for|filed for|filed|asking for) (?:a )?divorce',
  '(?:the|my|our|a|this|his|her|Q|of|stop|for|file|filed|getting|get) divorced?(?= )(?! (?:parents|from his|from her|dad|mum|man|woman|friend))(?<!X (?:[^ ]+ ){0,4}divorced?)',
  '(?:going through|getting|filed for|file for|papers for|talking about) (?:a )?(?:divorced?|divorce)',
)
const engagement = rowsOf(
  '(?:B|i) {aux} (?:engaged|got engaged)',
  '(?:our|my) engagement',
  '(?:called off|postponed|planning) (?:the|our) wedding',
  'P proposed|i proposed',
)
const courting = rowsOf(
  'dating|boyfriend|girlfriend|relationship|broke up|break up|breakup|been together|go on a break|in love with',
)

/** So long together, and told without a word for it: most are married. */
const decades = rowsOf(
  '(?:1[5-9]|[2-5]\\d|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty)(?: - \\w+)?) years(?! old)',
)

const inferred = (value: Relationship): Finding<Relationship> => ({
  value,
  quote: undefined,
  how: 'inferred',
})
const said = (value: Relationship, quote: Quote | undefined): Finding<Relationship> => ({
  value,
  quote,
  how: quote ? 'said' : 'inferred',
})

/** By the nouns the writer uses, and where there are none by what is told. */
export function relationshipOf(told: Told): Finding<Relationship> {
  const times = (nouns: readonly string[]) =>
    nouns.reduce((sum, noun) => sum + (told.nouns.get(noun) ?? 0), 0)
  const [married, engaged, dating] = [times(marriedNouns), times(engagedNouns), times(datingNouns)]
  const named = () => wordsOf(told, theirs)
  if (married > 0 && married * 2 >= dating) return said('married', wordsOf(told, marriage) ?? named())
  if (engaged > 0 && engaged * 2 >= dating) return said('engaged', wordsOf(told, engagement) ?? named())
  const wed = dating === 0 ? wordsOf(told, marriage) : undefined
  if (wed) return said('married', wed)
  const ring = wordsOf(told, engagement)
  if (ring) return said('engaged', ring)
  if (dating > 0) return said('dating', named())
  const court = wordsOf(told, courting)
  if (court) return said('dating', court)
  return inferred(wordsOf(told, decades) ? 'married' : 'dating')
}
