/** How far it has gone, on the day of writing. Of two that fit, the one further along; trying again comes before all. */
import type { Finding, Quote, Relationship, Stage, StoryEvent, ToldAsk } from './findings.ts'
import { foundIn, quoteOf, rowsOf, type Table } from './patterns.ts'
import type { Told } from './people.ts'

const divorced = rowsOf(
  '(?:divorce|it) (?:is|was|went|has been|became|is now) (?:final|finali[sz]ed|through|granted|done)',
  '(?:B|i|P) {aux} divorced(?= )(?! (?:parents|from))',
  'decree absolute|final decree|my ex - ?(?:husband|wife) and i',
)
const filing = rowsOf(
  '(?:going through|middle of|process of|getting|facing|starting) (?:a |the |my |our )?(?:divorced?|divorcing|legal separation)(?= )',
  '{S} {aux} (?:filed|served|filing)(?= )(?! (?:a (?:complaint|report|case|police)|\\d|dowry|(?:for )?(?:custody|a restraining|a protective)))',
  'divorce (?:papers|paperwork|proceedings|petition|hearing|court|documents|lawyers?|mediation) ?(?:came|arrived|were|are|is|was|served|in|have|has)?',
  'B {aux} (?:getting divorced|divorcing)',
  'hold up the divorce|stop the divorce|divorce (?:looming|pending|is in)',
)
const trying = rowsOf(
  "B (?:are|'re|have been|'ve been|were|got|have|did end up|ended up|decided to|agreed to|both agreed to|are now)(?: \\w+){0,3} (?:back together|trying again|get(?:ting)? back together|try again|give it another)",
  "P (?:moved|has moved|'s moved|came) back (?:in|home)(?= )(?! with Q)",
  "P 's been back|P has been back|P (?:is|'s) back (?:home|now|with {me})",
  "i (?:moved|'ve moved) back (?:in|home)(?= )(?! (?:with|to) my)",
  '(?:letting|let) (?:P|Q) come back',
  "i (?:took|have taken|'ve taken) (?:P|Q) back(?= )(?! to)",
  '(?:decided|agreed) to get back together',
  '(?:P|i) (?:gave|has given|have given) (?:{me}|Q|P) (?:another|a second) chance',
)
const thinking = rowsOf(
  "(?:get|getting) out safely|if i leave|leave Q safely|bag (?:packed|at x|at X)|looked at (?:rentals|apartments|flats|places)|rough patch or|i 'll decide|one foot out",
  'i (?:have to|must|need to) (?:leave|end it|get out|get away)(?= )(?! the house)',
  '(?:thinking|thought|think|thinks|considering|considered|contemplating|tempted|plan|planning|planing|want|wanted|wants|ready|about|decided|threatens|threatened|threatening|keeps threatening|talks|talk) ~2 (?:of |about |to )?(?:leave|leaving|divorce|divorcing|separat\\w+|break up|breaking up|ending (?:it|things|our|my|the)|end (?:it|things|our|my|the)|split|splitting|walking away|walk away|call it quits|moving out|move out|go our)',
  '(?:should i|do i|whether to|whether i should|if i should|legally) ~2 (?:leave|stay|divorce|end|break up|walk|go(?= )(?! (?:round|over|there|see|back|about|through|on))|take (?:the children|K))',
  '(?:find|find myself|looking for) a place if',
  "i would divorce (?:P|Q)|i 'd (?:leave|divorce) ",
  "(?:do n't|not) (?:know|sure) (?:if|whether|how long) (?:i|B) (?:can|should|want)",
  "do n't want to lose (?:P|Q)",
  'need to have a space',
  "i (?:'m|am) (?:going to )?(?:leaving|leave) (?:P|Q|x)(?= )(?! (?:alone|to (?:it|think|sleep|cool)|be|a (?:note|message|voicemail)))|i (?:have|'ve) n't told (?:P|Q)(?= )(?! (?:about the))|P (?:does|did) n't (?:even )?know (?:yet|it yet|that i 'm)",
  "(?:think|thinking|thinks|wonder|wonders|wondering|decide|deciding|asking Q|sure|n't know|knows|unsure) (?:about |of )?(?:whether|if|what|how) (?:\\w+ ){0,2}(?:P|i|B) (?:{aux})?(?:wants? to (?:stay|be (?:married|with|here|in))|should (?:stay|go|leave|be)|be (?:like|better)|was meant to be married|can (?:stay|keep|live|do|go on)|still wants?)",
  "(?:would|'d|might|could) be like (?:to be )?(?:on (?:Q|my|x) own|alone|single|without)",
  "n't sure (?:P|i) (?:was|is|'m|am|were) (?:meant|cut out|made) (?:to be|for|for being)",
  "(?:B|i|P) (?:can|could) n't (?:keep|go on|carry on) (?:living |on )?(?:like this|this way|living)",
  '(?:thinking|think|dream|dreaming|fantasi[sz]\\w+|imagin\\w+|imagine) (?:about |of )?(?:going|leaving|life without|a (?:little )?(?:flat|place|life) of my own|running away|being single|being alone|living (?:alone|on (?:Q|my|x) own|by (?:Q|myself|himself|herself)|without)|getting out|starting over)',
  "i 'd ever leave|if i ever (?:left|leave)|before i (?:leave|go)|when i (?:leave|finally go)|(?:plan|planning|saving|save up|saving up) to (?:leave|get out|go)|(?:exit|escape) plan",
  '(?:rather|better|happier) (?:be )?(?:alone|single|on my own|without (?:P|Q))|(?:apart|separate lives) (?:might|would|may)|(?:good|better) for us to be apart',
  "(?:last straw|at the end of my (?:rope|tether)|checked out of (?:this|our|the)|fallen out of love|falling out of love|love (?:P|Q) but i 'm not in love)",
)
const ending = rowsOf(
  'P {aux} (?:wants?|asking for|asked for|asks for|demands?|insists on|set on) ~2 (?:divorced?|legal separation)',
  "P (?:no longer|does n't|did n't|is n't|is no longer|says P does n't|said P does n't|do n't)(?: \\w+){0,2} (?:in love|love|loves|loved) (?:with )?{me}",
  '(?:wants?|needs?) a fresh start|new life without',
  '(?:tired|sick) of (?:the|this|our|being in this|being in the) (?:marriage|relationship)',
  '{say} (?:[^ ]+ ){0,3}too late',
  '(?:courage|strength) to (?:go|leave)',
  '(?:marriage|relationship) is over|it is over between|walked away from (?:me|us|our)',
  "P (?:wo|will|would|is|'s) (?:n't|not|never) (?:be )?(?:come|coming|moving) (?:back|home)(?= )(?! (?:just )?(?:yet|tonight|until|till|unless|right now|for now|before|while|at the moment|this))",
  'be alone and get a divorce',
  'let(?:ting)? M go|{me} to let Q go',
)
const itsOver = rowsOf(
  "(?:so|now|and|but|know|that) it (?:'s|is) (?:really |finally |all )?over(?= )(?! (?:the|a|my|for the))",
)
/** Of a couple, as of something past. */
const wasOne = rowsOf(
  'B were (?:together|dating|going out|a couple|seeing each other)(?= )(?! (?:when|again))',
)

const words = (told: Told, rows: Table, questions = false): Quote | undefined => {
  for (const sentence of told.sentences) {
    if (sentence.question && !questions) continue
    for (const row of rows(sentence))
      for (const { at, to, index } of foundIn(sentence, row))
        if (
          !/ (?:n't|not|never|if|wish|hope|hoping|without|almost|nearly|until|should|could|would|might) (?:\w+ ){0,1}$/.test(
            sentence.line.slice(Math.max(0, index - 20), index + 1),
          )
        )
          return quoteOf(told.text, sentence, at, to)
  }
  return undefined
}

const said = (value: Stage, quote: Quote | undefined): Finding<Stage> => ({
  value,
  quote,
  how: quote ? 'said' : 'inferred',
})

/** [J7] One stage, with the words that decide it. */
export function stageOf(
  told: Told,
  events: readonly StoryEvent[],
  asks: readonly ToldAsk[],
  relationship: Relationship,
  apart: boolean | undefined,
): Finding<Stage> {
  const of = (...types: StoryEvent['type'][]) => events.findLast(({ type }) => types.includes(type))
  const back = of('moved_back')
  const again = words(told, trying)
  const later = Math.max(
    ...['moved_out', 'broke_up', 'asked_end', 'filed'].map(
      (type) => of(type as StoryEvent['type'])?.quote.start ?? -1,
    ),
  )
  if (again && again.start > later - 150 && !of('filed')) return said('reconciling', again)
  if (back && back.quote.start > later) return said('reconciling', back.quote)
  return relationship === 'married'
    ? married(told, events, asks, apart)
    : unmarried(told, events, asks, relationship, apart)
}

/** Said to the other as a decision: a wish to end that only the letter knows is none. */
const announced = ({ actor, quote }: StoryEvent) =>
  actor !== 'writer' || /\b(?:told|tell|asked|said|filed|announced|it was me|broke)\b/i.test(quote.text)
const onlyToGo = (words: string) =>
  /\b(?:to (?:leave|go|move out|get out)|out of the house)\b/i.test(words) &&
  !/divorce|over\b|end\b|leaving|not coming|separat/i.test(words)
const final = /let .{0,4}(?:me|him|her) go|move on|for good|forget|give up|find (?:someone|somebody)/i

function married(
  told: Told,
  events: readonly StoryEvent[],
  asks: readonly ToldAsk[],
  apart: boolean | undefined,
): Finding<Stage> {
  const over = words(told, divorced)
  if (over) return said('broken_up', over)
  const filed = words(told, filing)
  const paper = events.find(
    ({ type, quote }) =>
      type === 'filed' &&
      (!/lawyer|attorney|solicitor|barrister/i.test(quote.text) ||
        /papers|petition|filed|served|summons|divorce/i.test(quote.text)),
  )
  if (filed || paper) return said('filed', filed ?? paper?.quote)
  const end = decided(told, events, asks)
  if (end) return said('wants_out', end)
  const broke = events.find(({ type }) => type === 'broke_up')
  if (broke) return said('wants_out', broke.quote)
  if ((told.nouns.get('ex') ?? 0) > 0) return said('wants_out', undefined)
  const out = events.findLast(({ type, quote }) => type === 'moved_out' && !indoors.test(quote.text))
  const away = told.sentences.some(({ line }) =>
    / (?:stationed|deployed|deployment|long distance|offshore|overseas for work) /.test(line),
  )
  if (out || (apart && !away)) return said('trial_separation', out?.quote)
  return softer(told, events, asks)
}

const indoors = /spare|guest|couch|sofa|basement|box room|living room|other room/i

/** Somebody has said that it should end. */
function decided(told: Told, events: readonly StoryEvent[], asks: readonly ToldAsk[]): Quote | undefined {
  const end = events.findLast(
    (event) =>
      (event.type === 'asked_end' && announced(event) && !onlyToGo(event.quote.text)) ||
      (event.type === 'asked_let_go' && final.test(event.quote.text)),
  )
  const lawyer = events.find(
    ({ type, actor, quote }) =>
      type === 'filed' && actor === 'partner' && !/^(?:his|her|their) /i.test(quote.text),
  )
  return (
    end?.quote ??
    asks.find(({ kind, quote }) => kind === 'end' && !onlyToGo(quote.text))?.quote ??
    lawyer?.quote ??
    words(told, ending)
  )
}

function unmarried(
  told: Told,
  events: readonly StoryEvent[],
  asks: readonly ToldAsk[],
  relationship: Relationship,
  apart: boolean | undefined,
): Finding<Stage> {
  const filed = words(told, filing)
  const divorce =
    filed ?? events.find(({ type, quote }) => type === 'filed' && /divorc/i.test(quote.text))?.quote
  if (divorce && /divorc/i.test(divorce.text)) return said('filed', divorce)
  const broke = events.findLast(({ type }) => type === 'broke_up')
  if (broke && /\bfor (?:a|the) (?:\w+ )?(?:month|week|while|bit|few)/i.test(wordsAfter(told, broke.quote)))
    return said('asked_space', broke.quote)
  if (broke) return said('broken_up', broke.quote)
  const exes = ['ex', 'exgf', 'exbf'].reduce((sum, noun) => sum + (told.nouns.get(noun) ?? 0), 0)
  if (exes > 0) return said('broken_up', undefined)
  const left = events.find(
    ({ type, actor, quote }) =>
      type === 'moved_out' &&
      (actor === 'partner' || putOut.test(quote.text)) &&
      partedBy(quote.text, events),
  )
  if (left) return said('broken_up', left.quote)
  const end = decided(told, events, asks)
  const over = words(told, itsOver)
  if (over && !end) return said('broken_up', over)
  if (end && words(told, wasOne)) return said('broken_up', end)
  if (end) return said('wants_out', end)
  const out = events.findLast(({ type }) => type === 'moved_out')
  if (out && relationship === 'engaged') return said('trial_separation', out.quote)
  const soft = softer(told, events, asks)
  return soft.value === 'none' && apart ? said('asked_space', undefined) : soft
}
const putOut = /kicked|threw (?:him|her) out/i
const partedBy = (words: string, events: readonly StoryEvent[]) =>
  /\b(?:left me|left us|was gone|walked out|kicked|threw)\b/i.test(words) ||
  events.some(({ type, actor }) => type === 'affair' && actor === 'partner')
const wordsAfter = ({ text }: Told, { start, end }: Quote) => text.slice(start, end + 24)

/** "We need a break" is a thought; "we agreed on a break" is one. */
const agreed = /\b(?:agreed|decided|took|taking|take|went|going|go|gave|on a|had|apart|are|were)\b/i
/** One quiet evening is no distance, and a bed of one's own may be for the snoring. */
const mild = /\b(?:quiet|off|weird|strange|moody|busy|stressed|short)\b/i
const trouble = new Set<StoryEvent['type']>([
  'fight',
  'affair',
  'asked_space',
  'asked_end',
  'asked_let_go',
  'pleaded',
  'violence',
])

function softer(told: Told, events: readonly StoryEvent[], asks: readonly ToldAsk[]): Finding<Stage> {
  const space =
    events.findLast(
      ({ type, actor, quote }) =>
        type === 'asked_space' && (actor === 'partner' || (actor === 'both' && agreed.test(quote.text))),
    ) ?? asks.find(({ kind }) => kind === 'space')
  if (space) return said('asked_space', space.quote)
  const silences = events.filter(({ type, actor }) => type === 'unresponsive' && actor === 'partner')
  const troubled = silences.length > 1 || events.some(({ type }) => trouble.has(type))
  const silent = silences.findLast(({ quote }) => troubled || !mild.test(quote.text))
  const out = events.findLast(
    ({ type, actor, quote }) =>
      type === 'moved_out' && (actor === 'partner' || troubled || !indoors.test(quote.text)),
  )
  if (out || silent) return said('asked_space', (out ?? silent)?.quote)
  const maybe = words(told, thinking, true)
  if (maybe) return said('contemplating', maybe)
  const own = events.findLast(({ type }) => type === 'asked_space' || type === 'asked_end')
  if (own) return said('contemplating', own.quote)
  return said('none', undefined)
}
