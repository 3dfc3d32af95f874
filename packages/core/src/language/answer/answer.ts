/**
 * The answer: from what a person agreed to about their own story, one page that answers them. Passages are written
 * whole and chosen by the facts; the same facts make the same page, with no clock, no chance and no network. [AN4]
 */
import { type Case, caseOf, type Way } from './case.ts'
import { holds } from './condition.ts'
import { last, night, unknown } from './ending.ts'
import type { Facts } from './facts.ts'
import type { Letter } from './letter.ts'
import { lettersLeft } from './letters-left.ts'
import { lettersOther } from './letters-other.ts'
import { type Line, lineOf } from './line.ts'
import { hits, shapes } from './meet.ts'
import { noticed } from './notice.ts'
import type { Piece } from './piece.ts'
import { type QuestionId, questions } from './question.ts'
import { replies } from './replies.ts'
import * as safe from './safety.ts'
import { toFriend, toThem } from './say.ts'
import { seen } from './see.ts'
import { fill, weave } from './speak.ts'
import { errands } from './week.ts'

type Section = {
  readonly id: SectionId
  /** Empty for what stands under the title or closes the page. */
  readonly heading: string
  readonly list: boolean
  readonly lines: readonly Line[]
}

type SectionId = 'urgent' | 'meet' | 'answer' | 'seen' | 'say' | 'week' | 'unknown' | 'close'

export type Answer = {
  readonly way: Way
  readonly question: string
  readonly sections: readonly Section[]
  readonly words: number
}

type Wanted = {
  readonly pieces: readonly Piece[]
  readonly take: number
  /** 0: never left out. The higher, the sooner it goes from a page that is too long. */
  readonly spare?: number
}
type Plan = {
  readonly id: SectionId
  readonly heading: string
  readonly list?: boolean
  readonly from: readonly Wanted[]
}

const one = (pieces: readonly Piece[]): Wanted => ({ pieces, take: 1 })
const some = (pieces: readonly Piece[], take: number, spare = 0): Wanted => ({ pieces, take, spare })

const headings = {
  seen: 'What stands out',
  say: 'Words you can use',
  week: 'This week',
  next: 'The next weeks',
  tonight: 'Tonight',
  today: 'Today',
  unknown: 'What nobody can know',
  first: 'First, your life',
} as const

/** The question as a heading: theirs where they wrote it, else as it is asked in the list. */
function questionOf({ way, tags, slots }: Case): string {
  if (slots.asked) return slots.asked
  const id = [...tags].find((tag) => tag.startsWith('q:'))?.slice(2) as QuestionId | undefined
  // A page of safety says nothing of anyone's return, in its headings too.
  const silent = id === 'come-back' && !['left', 'mine', 'near', 'back'].includes(way)
  return fill(questions[silent ? 'what-do' : (id ?? 'what-do')], slots) ?? questions['what-do']
}

const letters: readonly Letter[] = [...lettersLeft, ...lettersOther]

/** A whole letter where one was written for this situation: few headings, one line of thought. */
function letterPlan(made: Case, asked: string, id: QuestionId): readonly Plan[] | undefined {
  const fits = letters.filter(({ when }) => holds(when, made.tags))
  const exact = fits.find(({ asks }) => holds(asks, made.tags))
  const whole = exact ?? fits[0]
  if (whole === undefined) return undefined
  const heading: Partial<Record<SectionId, string>> = {
    answer: asked,
    say: headings.say,
    week: made.tags.has('d:tonight') ? headings.tonight : headings.next,
  }
  const order = ['meet', 'answer', 'seen', 'say', 'week', 'unknown', 'close'] as const
  return order.map((part) => ({
    id: part,
    heading: heading[part] ?? '',
    from:
      part === 'answer' && exact === undefined
        ? [one(replies[id])]
        : whole.paragraphs
            .filter((each) => each.part === part)
            .map(({ pieces, spare }): Wanted => ({ pieces, take: 1, spare })),
  }))
}

function planOf(made: Case): readonly Plan[] {
  const asked = questionOf(made)
  const id = [...made.tags].find((tag) => tag.startsWith('q:'))?.slice(2) as QuestionId | undefined
  const tonight = made.tags.has('d:tonight')
  switch (made.way) {
    case 'crisis': {
      const { crisis } = safe
      return [
        { id: 'urgent', heading: '', from: [one(crisis.lead)] },
        {
          id: 'answer',
          heading: headings.first,
          from: [one(crisis.ask), one(crisis.keeps), one(crisis.doctor)],
        },
        {
          id: 'meet',
          heading: made.tags.has('q:eases') ? asked : '',
          from: [one(crisis.heard), some(crisis.worse, 2, 5)],
        },
        { id: 'week', heading: headings.today, list: true, from: [some(crisis.today, 3)] },
        { id: 'close', heading: '', from: [one(crisis.end)] },
      ]
    }
    case 'afraid': {
      const { afraid } = safe
      return [
        {
          id: 'urgent',
          heading: '',
          from: [
            one(afraid.lead),
            one(afraid.comes),
            one(afraid.stop),
            one(safe.seenCrisis),
            one(safe.theirDanger),
          ],
        },
        { id: 'meet', heading: '', from: [one(afraid.believe)] },
        { id: 'answer', heading: asked, from: [one(afraid.answers), some(afraid.word, 1, 4)] },
        {
          id: 'seen',
          heading: 'Your safety',
          from: [one(afraid.danger), one(afraid.when), one(afraid.together), one(afraid.device)],
        },
        { id: 'week', heading: headings.week, list: true, from: [some(afraid.week, 3)] },
        { id: 'close', heading: '', from: [one(afraid.end)] },
      ]
    }
    case 'frightens': {
      const { frightens } = safe
      return [
        {
          id: 'urgent',
          heading: '',
          from: [one(frightens.lead), one(safe.seenCrisis), one(safe.theirDanger)],
        },
        { id: 'meet', heading: '', from: [some(frightens.met, 1, 6)] },
        {
          id: 'answer',
          heading: asked,
          from: [one(frightens.answers), one(frightens.full), some(frightens.law, 1, 5)],
        },
        { id: 'seen', heading: 'What is yours to do', from: [one(frightens.work)] },
        { id: 'week', heading: headings.week, list: true, from: [some(frightens.week, 3)] },
        { id: 'close', heading: '', from: [one(frightens.end)] },
      ]
    }
    case 'stop': {
      const { stop } = safe
      return [
        { id: 'urgent', heading: '', from: [one(stop.lead), one(safe.seenCrisis), one(safe.theirDanger)] },
        { id: 'meet', heading: '', from: [one(stop.quote)] },
        { id: 'answer', heading: asked, from: [one(stop.answers), some(stop.answers, 1, 5), one(stop.full)] },
        { id: 'week', heading: headings.week, list: true, from: [some(stop.week, 3)] },
        { id: 'close', heading: '', from: [one(stop.end)] },
      ]
    }
    case 'nothing': {
      const { nothing } = safe
      return [
        { id: 'answer', heading: '', from: [one(nothing.lead)] },
        { id: 'week', heading: 'Where you can start', list: true, from: [some(nothing.ways, 3)] },
        { id: 'close', heading: '', from: [one(nothing.people), one(night)] },
      ]
    }
    default: {
      const whole = letterPlan(made, asked, id ?? 'what-do')
      const urgent: Plan = { id: 'urgent', heading: '', from: [one(safe.seenCrisis), one(safe.theirDanger)] }
      if (whole) return [urgent, ...whole]
      return [
        urgent,
        {
          id: 'meet',
          heading: '',
          from: [
            one(shapes),
            one(hits),
            some(
              hits.filter(({ about }) => about !== 'wish'),
              1,
              13,
            ),
          ],
        },
        { id: 'answer', heading: asked, from: [one(replies[id ?? 'what-do'])] },
        {
          id: 'seen',
          heading: headings.seen,
          from: [some(noticed, 1, 4), one(seen), some(seen, 1, 5), some(seen, 1, 9)],
        },
        { id: 'say', heading: headings.say, from: [one(toThem), some(toFriend, 1, 7)] },
        {
          id: 'week',
          heading: tonight ? headings.tonight : headings.week,
          list: true,
          from: [some(errands, 2), some(errands, 1, 11)],
        },
        { id: 'unknown', heading: headings.unknown, from: [some(unknown, 1, 2)] },
        { id: 'close', heading: '', from: [one(night), one(last)] },
      ]
    }
  }
}

const countOf = (text: string): number => text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0

/** Words a page aims at; one that is longer gives up what it can spare. */
const aim = 500

type Chosen = { readonly line: Line; readonly head: string; readonly spare: number }

/** Of several ways to say it, the one that falls to this story. */
function inTurn(each: Piece, pieces: readonly Piece[], { tags, turn }: Case): Piece {
  if (each.turn === undefined) return each
  const ways = pieces.filter((other) => other.turn === each.turn && holds(other.when, tags))
  return ways[turn % ways.length] ?? each
}

/** The passages of one part of the plan that hold, each subject once on a page. */
function chosenFrom({ pieces, take, spare = 0 }: Wanted, made: Case, spoken: Set<string>): Chosen[] {
  const chosen: Chosen[] = []
  for (const each of pieces) {
    if (chosen.length === take) break
    const subject = each.about ?? each.id
    if (spoken.has(subject) || (each.turn !== undefined && spoken.has(each.turn))) continue
    if (!holds(each.when, made.tags)) continue
    const said = inTurn(each, pieces, made)
    const text = weave(said.text, made.tags, made.slots)
    if (text === undefined) continue
    spoken.add(subject)
    if (said.turn !== undefined) spoken.add(said.turn)
    const head = said.head === undefined ? '' : (fill(said.head, made.slots) ?? '')
    chosen.push({ line: lineOf(said, text), head, spare: spare === 0 ? 0 : spare + chosen.length })
  }
  return chosen
}

/** Leaves out what can be spared, the most easily spared first, until the page is short enough. */
function trimmed(parts: readonly (readonly Chosen[])[]): readonly (readonly Chosen[])[] {
  const all = parts.flat()
  const words = all.reduce((sum, { line, head }) => sum + countOf(line.text) + countOf(head), 0)
  const most = Math.max(0, ...all.map(({ spare }) => spare))
  if (words <= aim || most === 0) return parts
  const last = all.filter(({ spare }) => spare === most).at(-1)
  return trimmed(parts.map((part) => part.filter((each) => each !== last)))
}

/** A line to call stands whole on a page once; after that it is pointed at. [AN14] */
function onceEach(parts: readonly (readonly Chosen[])[], { slots }: Case): Chosen[][] {
  const said = new Set<string>()
  const lines = new Set([slots.crisis, slots.abuse, slots.frighten].filter((each) => each !== undefined))
  const told = (text: string): string => {
    let out = text
    for (const line of lines) {
      const [before = '', ...rest] = out.split(line)
      if (rest.length === 0) continue
      const first = said.has(line) ? 'the line above' : line
      said.add(line)
      out = before + first + rest.join('the line above')
    }
    return out
  }
  return parts.map((part) =>
    part.flatMap(({ line, ...each }) => {
      const sentences = line.sentences.map(({ id, text }) => ({ id, text: told(text) }))
      const text = sentences.map((sentence) => sentence.text).join(' ')
      // A line that would say no more than where to look says nothing.
      if (sentences.length === 1 && text.endsWith(': the line above.')) return []
      return [{ ...each, line: { ...line, sentences, text } }]
    }),
  )
}

/** Passages with a heading of their own begin a section; the rest stand together under the plan's. */
function sectionsOf(plan: Plan, chosen: readonly Chosen[]): Section[] {
  const sections: { id: SectionId; heading: string; list: boolean; lines: Line[] }[] = []
  for (const { line, head } of chosen) {
    const open = sections.at(-1)
    if (open && (head === '' || head === open.heading)) open.lines.push(line)
    else
      sections.push({ id: plan.id, heading: head || plan.heading, list: plan.list ?? false, lines: [line] })
  }
  return sections
}

/** Makes the page. Facts that contradict each other go by safety first. */
export function answerFor(facts: Facts): Answer {
  const made = caseOf(facts)
  const spoken = new Set<string>()
  const plans = planOf(made)
  const chosen = plans.map(({ from }) => from.flatMap((wanted) => chosenFrom(wanted, made, spoken)))
  const parts = onceEach(trimmed(chosen), made)
  const sections = plans.flatMap((plan, index) => sectionsOf(plan, parts[index] ?? []))
  const words = sections.reduce(
    (sum, { heading, lines }) =>
      sum + countOf(heading) + lines.reduce((all, { text }) => all + countOf(text), 0),
    0,
  )
  return { way: made.way, question: questionOf(made), sections, words }
}
