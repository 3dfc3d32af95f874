/** What the partner asked about distance or the future, in their own words where the text quotes them. */
import { worthTrying } from './anchors.ts'
import type { StoryEvent, ToldAsk } from './findings.ts'
import { clauseAround, compiled, foundIn, onlySupposed, quoteOf } from './patterns.ts'
import type { Told } from './people.ts'
import type { Sentence } from './units.ts'

type Kind = ToldAsk['kind']

const rows = (
  [
    ['let-go', '(?:let M go|leave M (?:alone|be|in peace)|(?:keep|stay) (?:\\w+ ){0,2}away from M)'],
    [
      'no-contact',
      "(?:do n't|not to|stop|never) ~2 (?:call|calling|contact|contacting|text|texting|message|messaging|write|come near)(?: (?:P|Q|her|him|to))?",
    ],
    [
      'end',
      'P {aux} (?:wants?|wanted|asking for|asked for|asks for|demanded|after) ~4 (?:divorced?|break up|split|out|end (?:it|things|the \\w+)|to end|fresh start|to be single|to move on)',
    ],
    [
      'end',
      'P {aux} (?:says?|said|told {me}|thinks|felt|announced|decided) ~~5 (?:over|divorce|part ways|leaving {me}|leaving|break up|split up|separate|done|better if B)',
    ],
    [
      'end',
      "P (?:does|did|do|will|wo) n't (?:want|see) ~3 (?:{me}(?= )(?! (?:to|for))|us|this|married|together|future|relationship|marriage|me as)",
    ],
    ['end', 'P (?:no longer) wants'],
    [
      'space',
      'P {aux} (?:needs?|needed|wants?|wanted|asked (?:{me} )?(?:for|to give)|asking for|got to have|after|requested|begged for) ~5 (?:space|time|break|distance|alone|apart|separation|separate|room|think|on (?:Q|my|x) own|by (?:Q|himself|herself)|figure|sort|pause|slow|elsewhere|away)',
    ],
    [
      'space',
      '{say} (?:(?!(?:X|K|R|i) )[^ ]+ ){0,6}(?:needs?|needed|wants?|wanted|take|have) ~4 (?:space|time|break|distance|alone|apart|pause)',
    ],
    ['space', '(?:go on|take|taking|going on|have|having) a (?:\\w+ )?break'],
    [
      'slow',
      "P ~~4 (?:slow|slowly|gradual|gradually|one day at a time|day by day|take it easy|see how it goes|see where|not promise|n't promise|not sure|n't sure|n't know (?:if|whether|what))",
    ],
    [
      'closer',
      'P {aux} (?:wants?|wanted|begged|begging|asks|asked|asking|pleading|pleaded|pleads|trying) ~4 (?:{me} (?:back|to come)|to (?:come (?:back|home)|try again|work on|work it|work things|get back|move back|be (?:with|friends)|stay|meet|see|talk|make it work|start)|come back|another chance|second chance)',
    ],
    [
      'closer',
      'P (?:says|said|tells {me}|told {me}|keeps saying|promises) ~~5 (?:come back|coming back|be back|coming home|home (?:one|again)|wait|work (?:it|things) out|try again|back together|work on|stay friends|be friends|friends|want to break up|wants me)',
    ],
    ['other', "P (?:wo|will|does|did) n't ~4 (?:back|give {me}|come home|divorce)"],
    ['other', 'P {aux} (?:refuses|refused) to (?:see|talk|speak|come|meet|go)'],
    [
      'other',
      "P (?:wo|will|would|'ll|ca|can|could) ?(?:n't|not) (?:\\w+ )?(?:come|give (?:me|us|it|an)|let me|divorce|live|stay|forgive|be (?:with|my|in|here)|commit|marry|choose|decide|promise|discuss|go to|take me|picture|imagine|see (?:me|us|a future))",
    ],
    [
      'other',
      "P (?:(?:would|'d) (?:like|prefer|rather)|{aux}(?:wishes|wish|expects?|demands?|insists?|intends|prefers|agreed|agrees|needs?|needed|wants?|wanted)) (?:for |that )?(?:to|me|us|only|{me} to|my|Q) ",
    ],
    [
      'other',
      'P {aux} (?:asked|asks|asking|tells|told|telling|ordered|begging|begged|requested|pleading|warned) {me} (?:\\w+ ){0,2}(?:to|if|for|not|that i)',
    ],
    [
      'other',
      "P {aux} (?:been )?{say} (?:{me} )?(?:[^ ]+ ){0,9}(?:ca|can|could|wo|will|would|'ll|'d|wants?|wanted|needs?|needed|wish|ready|if i|if B|unless|until|till|only|together|apart|home|future|friends|decide|decided|know)(?= )",
    ],
    [
      'other',
      "(?:according to (?:Q|P)|what P (?:wants|needs|is after|'s after)|P (?:is|'s) after|Q (?:condition|terms|demand|answer|reply|request) (?:is|was))",
    ],
  ] as const
).map(([kind, line]) => {
  const row = compiled(line)
  return { kind, row, source: row.source }
})

const mayAsk = worthTrying(rows)

type Raw = ToldAsk & { readonly at: number }

function fromSentences(told: Told): Raw[] {
  return told.sentences.flatMap((sentence, index) => {
    if (sentence.question) return []
    const found: Raw[] = []
    const spoken = spokenBy(sentence)
    if (spoken)
      found.push({
        kind: 'other',
        ...toldAs(told, sentence, spoken),
        quoted: true,
        when: undefined,
        at: index * 1000 + spoken.at,
      })
    for (const { kind, row } of mayAsk(sentence)) {
      for (const { at, to, index: place } of foundIn(sentence, row)) {
        if (onlySupposed(sentence, place)) continue
        const quoted = sentence.units[to]?.quoted === true
        const clause = quoted ? quotedAround(sentence, to) : clauseAround(sentence, at, to)
        found.push({
          kind,
          quote: quoteOf(told.text, sentence, clause.at, Math.max(clause.to, quoted ? clause.to : to)),
          quoted,
          when: undefined,
          at: index * 1000 + at,
        })
      }
    }
    return found
  })
}

const toldAs = (told: Told, sentence: Sentence, { at, to }: { at: number; to: number }) => ({
  quote: quoteOf(told.text, sentence, at, to),
})

/** The partner's own words between marks, where they speak of themselves or to the writer. */
function spokenBy({ units }: Sentence): { at: number; to: number } | undefined {
  const open = units.findIndex(({ form }) => form === '"')
  if (open < 0) return undefined
  let to = open
  while (units[to + 1] && units[to + 1]?.form !== '"') to++
  const said = units.slice(open + 1, to + 1)
  const theirs = said.some(({ form }) => /^[PMY]$/.test(form))
  return theirs && said.length >= 4 ? { at: open + 1, to } : undefined
}

/** The whole of what stands between the marks, around a unit. */
function quotedAround({ units }: Sentence, unit: number): { at: number; to: number } {
  let at = unit
  let to = unit
  while (units[at - 1]?.quoted && units[at - 1]?.form !== '"') at--
  while (units[to + 1]?.quoted && units[to + 1]?.form !== '"') to++
  return { at, to }
}

/** What an event of the partner's asks for. */
const kindOf: Partial<Record<StoryEvent['type'], Kind>> = {
  asked_space: 'space',
  asked_end: 'end',
  asked_let_go: 'let-go',
  pleaded: 'closer',
}

const ofEvents = (events: readonly StoryEvent[]): ToldAsk[] =>
  events.flatMap(({ type, actor, quote, when }) => {
    const kind = actor === 'partner' ? kindOf[type] : undefined
    return kind ? [{ kind, quote, quoted: false, when }] : []
  })

/** [J3] Asks in the order of the telling; the day is that of the event told in the same words. */
export function asksIn(told: Told, events: readonly StoryEvent[]): ToldAsk[] {
  const raw: ToldAsk[] = [...fromSentences(told), ...ofEvents(events)].sort(
    (a, b) => a.quote.start - b.quote.start,
  )
  const kept: ToldAsk[] = []
  for (const ask of raw) {
    const last = kept.at(-1)
    if (!last || ask.quote.start >= last.quote.end) kept.push(ask)
    else if (rank(ask) > rank(last)) kept[kept.length - 1] = ask
  }
  return kept.map((ask) => ({ ...ask, when: ask.when ?? dayNear(ask.quote.start, ask.quote.end, events) }))
}

/** Of two in the same words: what names an ask before what may be one, and their own words before a report. */
const rank = ({ kind, quoted }: ToldAsk) => (kind === 'other' ? 0 : 2) + (quoted ? 1 : 0)

const dayNear = (start: number, end: number, events: readonly StoryEvent[]) =>
  events.find(({ quote, when }) => when && quote.start <= end + 40 && start <= quote.end + 40)?.when

/** Looks ahead, or at the distance: the last of such remarks stands in where nothing was asked outright. */
const ahead =
  /\b(?:can.?t|cannot|won.?t|will not|wait|home|friends|not sure|isn.?t sure|doesn.?t know|don.?t know|together|future|gradual|someday|one day|again|without me|relationship|marriage|help|chance|if (?:i|you)|too late|ready|spark|trust|not ready|has to|have to|rest|isn.?t coming|does ?n.?t (?:think|see|want))\b/i

/** The one that stands: in their own words before a report, and the latest of each. */
export function latestAsk(asks: readonly ToldAsk[], events: readonly StoryEvent[]): ToldAsk | undefined {
  const strong = asks.filter(({ kind }) => kind !== 'other')
  const own = strong.findLast(({ quoted }) => quoted)
  const last = strong.at(-1)
  const stricter =
    last && own && last.quote.start > own.quote.end && /^(?:let-go|no-contact|end)$/.test(last.kind)
  const chosen = (stricter ? last : own) ?? last
  if (chosen) return chosen
  const said = asks.findLast(({ quoted }) => quoted) ?? asks.at(-1)
  if (said) return said
  const remark = events.findLast(
    ({ type, actor, quote }) => type === 'said' && actor === 'partner' && ahead.test(quote.text),
  )
  return remark && { kind: 'other', quote: remark.quote, quoted: false, when: remark.when }
}
