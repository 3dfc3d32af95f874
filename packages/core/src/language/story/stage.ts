/** How far it has gone, on the day of writing. Of two that fit, the one further along; trying again comes before all. */
import type { Finding, Quote, Relationship, Stage, StoryEvent, ToldAsk } from './findings.ts'
import { compiled, foundIn, quoteOf } from './patterns.ts'
import type { Told } from './people.ts'

const rowsOf = (...lines: string[]) => lines.map(compiled)

const divorced = rowsOf(
  '(?:divorce|it) (?:is|was|went|has been|became|is now) (?:final|finali[sz]ed|through|granted|done)',
  '(?:B|i|P) {aux} divorced(?= )(?! (?:parents|from))',
  'decree absolute|final decree|my ex - ?(?:husband|wife) and i',
)
const filing = rowsOf(
  '(?:going through|middle of|process of|getting|facing|starting) (?:a |the |my |our )?(?:divorced?|divorcing|legal separation)(?= )',
  '{S} {aux} (?:filed|served|filing)(?= )(?! (?:a (?:complaint|report)|(?:for )?(?:custody|a restraining|a protective)))',
  'divorce (?:papers|paperwork|proceedings|petition|hearing|court|documents|lawyers?|mediation) ?(?:came|arrived|were|are|is|was|served|in|have|has)?',
  'B {aux} (?:getting divorced|divorcing)',
  'hold up the divorce|stop the divorce|divorce (?:looming|pending|is in)',
)
const trying = rowsOf(
  "B (?:are|'re|have been|'ve been|were|got|have|did end up|ended up|decided|agreed)(?: \\w+){0,4} (?:back together|trying again|get(?:ting)? back together|another (?:go|try|chance))",
  "P (?:moved|came|has moved|has come|'s moved|'s) back(?: in| home)?(?= )(?! to (?:Q|x|X))",
  "i (?:moved|came|have moved|'ve moved|took) ~1 back (?:in|home|with)",
  '(?:letting|let) (?:P|Q) come back',
  '(?:get|got|getting) back together(?= )(?<=(?:decided|agreed|did|ended up|to|B|we) (?:\\w+ ){0,3}(?:get|got|getting) back together)',
  '(?:P|i) (?:gave|given|has given|have given|took) (?:{me}|Q|P) (?:another|a second|a) ?(?:chance|back)',
)
const thinking = rowsOf(
  '(?:thinking|thought|think|thinks|considering|considered|contemplating|tempted|plan|planning|planing|want|wanted|wants|ready|about|decided|threatens|threatened|threatening|keeps threatening|talks|talk) ~2 (?:of |about |to )?(?:leave|leaving|divorce|divorcing|separat\\w+|break up|breaking up|ending (?:it|things|our|my|the)|end (?:it|things|our|my|the)|split|splitting|walking away|walk away|call it quits|moving out|move out|go our)',
  '(?:should i|do i|whether to|whether i should|if i should|legally) ~2 (?:leave|stay|divorce|end|break up|walk|go|take the children)',
  '(?:find|find myself|looking for) a place if',
  "i would divorce (?:P|Q)|i 'd (?:leave|divorce) ",
  "(?:do n't|not) (?:know|sure) (?:if|whether|how long) (?:i|B) (?:can|should|want)",
  "do n't want to lose (?:P|Q)",
  'need to have a space',
)
const ending = rowsOf(
  '(?:getting|get|wants?|wanted|want|asked for|asking for|give {me}|seeking) ~2 (?:divorced?|legal separation)',
  "P (?:no longer|does n't|did n't|is n't|is no longer|not|says P does n't|said P does n't|do n't) ~3 (?:in love|love|loves) ?(?:with )?(?:{me})?(?= )",
  '(?:wants?|needs?) a fresh start|new life without',
  '(?:let|letting) {me} go|let (?:P|Q) go',
  'i (?:have to|must|need to|want to|should) (?:leave|end it|get out|get away)(?= )',
  '(?:courage|strength) to (?:go|leave)',
  "it 's over|it is over|marriage is over|relationship is over|for good",
  "P (?:says|said|told {me}) P (?:is|was|'s) (?:done|leaving|never coming back|not coming back)",
  "P (?:wo|will|would|is|'s) (?:n't|not) (?:be )?(?:come|coming) (?:back|home)",
  "(?:she|he|P) (?:said|says|told {me}) ~3 (?:n't|never|not) (?:come|coming|want)",
  'papers are going in',
  'be alone and get a divorce',
)

const words = (told: Told, rows: readonly RegExp[]): Quote | undefined => {
  for (const sentence of told.sentences) {
    if (sentence.question) continue
    for (const row of rows)
      for (const { at, to, index } of foundIn(sentence, row))
        if (
          !/ (?:n't|not|never|if|wish|hope|hoping|without|almost|nearly|until) (?:\w+ ){0,1}$/.test(
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
  const out = of('moved_out')
  const broke = of('broke_up')
  const again = words(told, trying)
  const later = Math.max(
    out?.quote.start ?? -1,
    broke?.quote.start ?? -1,
    of('asked_end')?.quote.start ?? -1,
    of('filed')?.quote.start ?? -1,
  )
  if (again && again.start > later - 200 && !of('filed')) return said('reconciling', again)
  if (back && back.quote.start > later) return said('reconciling', back.quote)
  return relationship === 'married'
    ? married(told, events, asks, out, broke, apart)
    : unmarried(told, events, asks, relationship, out, broke)
}

function married(
  told: Told,
  events: readonly StoryEvent[],
  asks: readonly ToldAsk[],
  out: StoryEvent | undefined,
  broke: StoryEvent | undefined,
  apart: boolean | undefined,
): Finding<Stage> {
  const final = words(told, divorced)
  if (final) return said('broken_up', final)
  const filed = words(told, filing)
  const paper = events.find(
    ({ type, quote }) => type === 'filed' && !/lawyer|attorney|solicitor/i.test(quote.text),
  )
  if (filed || paper) return said('filed', filed ?? paper?.quote)
  const end = events.findLast(({ type }) => type === 'asked_end' || type === 'asked_let_go')
  const over = words(told, ending)
  const wanted = asks.find(({ kind }) => kind === 'end')
  if (
    end &&
    !(/separation|apart/.test(end.quote.text) && !/legal|permanent|divorce/.test(end.quote.text) && apart)
  )
    return said('wants_out', end.quote)
  if (wanted) return said('wants_out', wanted.quote)
  if (over) return said('wants_out', over)
  if (broke) return said('wants_out', broke.quote)
  if (out || apart) return said('trial_separation', out?.quote)
  return softer(told, events, asks)
}

function unmarried(
  told: Told,
  events: readonly StoryEvent[],
  asks: readonly ToldAsk[],
  relationship: Relationship,
  out: StoryEvent | undefined,
  broke: StoryEvent | undefined,
): Finding<Stage> {
  const ex = told.nouns.get('ex') ?? 0
  const broken =
    broke ??
    events.find(
      ({ type, actor, quote }) =>
        type === 'moved_out' && actor === 'partner' && /\b(?:left me|left us|gone)\b/i.test(quote.text),
    )
  if (broken) return said('broken_up', broken.quote)
  if (ex > 0 || (told.nouns.get('exgf') ?? 0) + (told.nouns.get('exbf') ?? 0) > 0)
    return said('broken_up', undefined)
  const end = events.findLast(({ type }) => type === 'asked_end' || type === 'asked_let_go')
  if (end) return said('wants_out', end.quote)
  const wanted = asks.find(({ kind }) => kind === 'end' || kind === 'let-go')
  if (wanted) return said('wants_out', wanted.quote)
  const over = relationship === 'unclear' ? undefined : words(told, ending)
  if (over) return said('wants_out', over)
  if (out && relationship === 'engaged') return said('trial_separation', out.quote)
  return softer(told, events, asks)
}

function softer(told: Told, events: readonly StoryEvent[], asks: readonly ToldAsk[]): Finding<Stage> {
  const space =
    events.findLast(({ type }) => type === 'asked_space') ?? asks.find(({ kind }) => kind === 'space')
  if (space) return said('asked_space', space.quote)
  const silent = events.findLast(({ type, actor }) => type === 'unresponsive' && actor === 'partner')
  const out = events.findLast(({ type }) => type === 'moved_out')
  if (out || silent) return said('asked_space', (out ?? silent)?.quote)
  const maybe = words(told, thinking)
  return maybe ? said('contemplating', maybe) : said('none', undefined)
}
