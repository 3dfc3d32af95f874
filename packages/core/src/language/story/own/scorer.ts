/** How well a reading agrees with the labels of stories of our own: the figures that docs/accuracy.md gives. */
import { daysBetween } from '../../../time.ts'
import type { Quote, Story, When } from '../findings.ts'

type Labels = {
  readonly relationship: string
  readonly whoLeft: string
  readonly livingApart: boolean | null
  readonly stage: string
  readonly partnerAsk: string | null
  readonly children: boolean | null
  readonly thirdParty: boolean | 'suspected' | null
  readonly writerWants: string
  readonly safety: readonly { flag: string; by: string; span: string }[]
  readonly pushes: readonly { kind: string; span: string }[]
  readonly events: readonly { type: string; actor: string; when: When | null; span: string }[]
}

/** A story that somebody invented for this project and labelled; spans are words of the text, the first that match. */
export type Labelled = {
  readonly id: string
  readonly kind: 'letter' | 'nearmiss'
  readonly voice: string
  readonly assumed_date: string
  readonly text: string
  readonly gold: Labels
}

type Read = { readonly told: Labelled; readonly story: Story }
type Span = { readonly start: number; readonly end: number }

const spanOf = (text: string, words: string): Span => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

/** Three tenths of the shorter one is enough: where a clause ends is a matter of taste. */
function overlap(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared > 0 && shared >= 0.3 * Math.min(a.end - a.start, b.end - b.start)
}

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
const f1 = (both: number, read: number, meant: number) => ratio(2 * both, read + meant)

/** Pairs each label with one reading at most, in the order of the labels. */
function pairs<A, B>(labels: readonly A[], readings: readonly B[], agree: (a: A, b: B) => boolean): [A, B][] {
  const free = new Set(readings)
  return labels.flatMap((label): [A, B][] => {
    const found = [...free].find((reading) => agree(label, reading))
    if (!found) return []
    free.delete(found)
    return [[label, found]]
  })
}

/** The two share a day, and what was read is not much wider than what was meant. */
function sameDays(read: When | undefined, meant: When): boolean {
  if (!read || read.earliest > meant.latest || meant.earliest > read.latest) return false
  const width = daysBetween(read.earliest, read.latest)
  return width <= Math.max(3 * daysBetween(meant.earliest, meant.latest), 42)
}

const thirdParties = { yes: true, suspected: 'suspected', no: false } as const

function fieldsRight({ told: { text, gold }, story: { situation } }: Read): number {
  const { thirdParty, partnerAsk } = situation
  const ask = gold.partnerAsk === null ? undefined : spanOf(text, gold.partnerAsk)
  return [
    situation.relationship.value === gold.relationship,
    situation.whoLeft.value === gold.whoLeft,
    (situation.livingApart?.value ?? null) === gold.livingApart,
    situation.stage.value === gold.stage,
    (situation.children?.value ?? null) === gold.children,
    (thirdParty ? thirdParties[thirdParty.value] : null) === gold.thirdParty,
    situation.wish.value === gold.writerWants,
    ask ? partnerAsk !== undefined && overlap(partnerAsk.quote, ask) : partnerAsk === undefined,
  ].filter(Boolean).length
}

function stageF1(read: readonly Read[]): number {
  const stages = [...new Set(read.map(({ told }) => told.gold.stage))]
  const each = stages.map((stage) => {
    const meant = read.filter(({ told }) => told.gold.stage === stage).length
    const said = read.filter(({ story }) => story.situation.stage.value === stage)
    return f1(said.filter(({ told }) => told.gold.stage === stage).length, said.length, meant)
  })
  return each.reduce((sum, one) => sum + one, 0) / each.length
}

function eventFigures(read: readonly Read[]) {
  let [both, said, meant, dated, right] = [0, 0, 0, 0, 0]
  for (const { told, story } of read) {
    const found = pairs(told.gold.events, story.events, (label, { type, actor, quote }) =>
      Boolean(label.type === type && label.actor === actor && overlap(spanOf(told.text, label.span), quote)),
    )
    both += found.length
    said += story.events.length
    meant += told.gold.events.length
    for (const [{ when }, event] of found) {
      if (when) dated++
      if (when && sameDays(event.when, when)) right++
    }
  }
  return { events: f1(both, said, meant), dates: ratio(right, dated) }
}

function pushF1(read: readonly Read[]): number {
  let [both, said, meant] = [0, 0, 0]
  for (const { told, story } of read) {
    const agree = (label: { kind: string; span: string }, push: { kind: string; quote: Quote }) =>
      label.kind === push.kind && overlap(spanOf(told.text, label.span), push.quote)
    both += pairs(told.gold.pushes, story.pushes, agree).length
    said += story.pushes.length
    meant += told.gold.pushes.length
  }
  return f1(both, said, meant)
}

function safetyFigures(read: readonly Read[]) {
  let [both, said, meant] = [0, 0, 0]
  for (const { told, story } of read) {
    const flags = new Set(story.safety.map(({ flag }) => flag as string))
    const labels = new Set(told.gold.safety.map(({ flag }) => flag))
    both += [...flags].filter((flag) => labels.has(flag)).length
    said += flags.size
    meant += labels.size
  }
  return { safetyFound: ratio(both, meant), safetyRight: ratio(both, said) }
}

const leftAlone = ({ story }: Read) => story.events.length === 0 && story.situation.stage.value === 'none'

/** All figures, each from 0 to 1. Near misses count for `restraint` alone. */
export function figures(read: readonly Read[]) {
  const letters = read.filter(({ told }) => told.kind === 'letter')
  const near = read.filter(({ told }) => told.kind === 'nearmiss')
  return {
    stage: stageF1(letters),
    fields: ratio(
      letters.reduce((sum, one) => sum + fieldsRight(one), 0),
      letters.length * 8,
    ),
    ...eventFigures(letters),
    pushes: pushF1(letters),
    ...safetyFigures(letters),
    restraint: ratio(near.filter(leftAlone).length, near.length),
  }
}
