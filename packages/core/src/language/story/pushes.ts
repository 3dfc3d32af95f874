/** What the writer did to close the distance, or to change the partner's mind, after it had opened. */
import { worthTrying } from './anchors.ts'
import type { EventType, Push, PushKind, StoryEvent } from './findings.ts'
import { clauseAround, compiled, foundIn, onlySupposed, quoteOf } from './patterns.ts'
import type { Told } from './people.ts'

const kindOf: Partial<Record<EventType, PushKind>> = { contact: 'contact', visit: 'visit', pleaded: 'plead' }

/** After one of these a call is a push; before it, it was only a call. */
const opening = new Set<EventType>([
  'moved_out',
  'broke_up',
  'asked_space',
  'asked_end',
  'asked_let_go',
  'unresponsive',
  'filed',
])

const gift =
  /\b(?:letter|letters|card|cards|flowers|gift|gifts|present|roses|chocolates|basket|poem|ring|pages|note)\b/i
const pressing = /\b(?:asked|ask|asks|convince|pressed|pushy|ultimatum|wore|question)\b/i
const pleading =
  /\b(?:beg|begged|begging|plead|pleaded|pleading|cried|crying|promis\w+|talk (?:him|her|them) out|come (?:back|home)|stay|everything i can|love (?:him|her)|chance|my knees|sobb\w+)\b/i

/** Presses that are no happenings of their own kind. */
const rows = (
  [
    [
      'pressure',
      'i {aux} (?:asked|ask|pressed|pushed|demanded|questioned|confronted|keep asking|insisted) ~2 (?:Q|P|for|why|if|whether|about|how|what|when|{me})(?= )(?: (?:how|if|whether|why|what|when|where) ~6)?',
    ],
    ['pressure', 'i {aux} (?:gave|given) (?:Q|P) an ultimatum'],
    ['pressure', "i could (?:never|n't) convince (?:P|Q)"],
    ['pressure', '(?:when|every time|whenever) (?:i )?asked why'],
    ['pressure', "feels like i 'm being pushy"],
    [
      'pressure',
      'i {aux} (?:guilted|guilt tripped|argued with|wore|pestered|nagged|hounded|badgered|pushed) (?:Q|P)',
    ],
    [
      'via_others',
      "(?:i|my X|X) {aux} (?:asked|got|had|begged|called|texted|messaged|contacted|spoke to|talked to|reached out to|rang|sent) (?:Q|P(?: 's)?|my|our|X|K|a mutual|x) ~3 (?:to (?:talk|speak|tell|convince|pass|ask|call|reason|help|intervene|message|beg)|about (?:us|it))",
    ],
    [
      'via_others',
      'i {aux} (?:called|texted|messaged|contacted|spoke to|talked to|reached out to|rang|emailed) (?:X)(?= )',
    ],
    [
      'monitor',
      "i {aux} (?:check|checked|checking|stalk|stalked|stalking|watch|watched|watching|look at|looked at|looking at|monitor|monitored|track|tracked) ~1 (?:Q|P(?: 's)?|if P|when P|whether P) ?(?:\\w+ )?(?:facebook|instagram|insta|profile|account|accounts|social media|location|phone|whatsapp|last seen|online|house|car|posts|stories|status|bank|emails|tiktok|snap|snapchat)?(?<=(?:facebook|instagram|insta|profile|accounts?|social media|location|phone|whatsapp|last seen|online|house|car|posts|stories|status|bank|emails|tiktok|snap|snapchat))",
    ],
    ['monitor', 'i {aux} (?:gone|driven|drove|went|drive|walked) (?:past|by) (?:Q|P)'],
    ['contact', '(?:when|mostly when|because) i (?:would )?(?:take|took|set) ~1 (?:the initiative|it up)'],
    ['contact', '(?:take|takes|took) ~1 my calls'],
    ['contact', 'it is because i set it up'],
    ['threat', 'i {aux} (?:threatened|told (?:Q|P) i would kill|said i would kill)'],
    ['visit', 'when i (?:came|went|stopped|dropped) (?:by|round|over)'],
  ] as const
).map(([kind, line]) => {
  const row = compiled(line)
  return { kind, row, source: row.source }
})
const mayPush = worthTrying(rows)

/** [J5] The pushes, in the order of the telling. */
export function pushesIn(told: Told, events: readonly StoryEvent[]): Push[] {
  const opened = openedAt(events)
  const found = [...ofEvents(events, opened), ...ofRows(told, events, opened)]
  const kept: Push[] = []
  for (const push of found.sort((a, b) => a.quote.start - b.quote.start)) {
    const last = kept.at(-1)
    if (last && push.quote.start < last.quote.end) continue
    kept.push(push)
  }
  return kept
}

/** Where the distance is first told; a letter may begin with its end, so the writer's acts in the same breath count. */
const openedAt = (events: readonly StoryEvent[]): number => {
  const first = events.find(({ type, actor }) => opening.has(type) && actor !== 'writer')
  return first
    ? first.quote.start
    : (events.find(({ type }) => opening.has(type))?.quote.start ?? Number.POSITIVE_INFINITY)
}

function ofEvents(events: readonly StoryEvent[], opened: number): Push[] {
  return events.flatMap(({ type, actor, quote, when }) => {
    const kind = kindOf[type]
    if (!kind || actor !== 'writer' || quote.start < opened - 120) return []
    return [{ kind: finer(kind, quote.text), quote, when }]
  })
}

function finer(kind: PushKind, words: string): PushKind {
  if (kind === 'contact' && gift.test(words)) return 'letter_gift'
  if (kind === 'plead' && !pleading.test(words) && pressing.test(words)) return 'pressure'
  return kind
}

function ofRows(told: Told, events: readonly StoryEvent[], opened: number): Push[] {
  return told.sentences.flatMap((sentence) => {
    if (sentence.question) return []
    const pushes: Push[] = []
    for (const { kind, row } of mayPush(sentence)) {
      for (const { at, to, index } of foundIn(sentence, row)) {
        if (onlySupposed(sentence, index)) continue
        const clause = clauseAround(sentence, at, to, 7)
        const quote = quoteOf(told.text, sentence, at, Math.max(to, clause.to))
        if (quote.start >= opened - 60) pushes.push({ kind, quote, when: dayOf(quote.start, events) })
      }
    }
    return pushes
  })
}

const dayOf = (start: number, events: readonly StoryEvent[]) =>
  events.findLast(({ quote }) => quote.start <= start)?.when
