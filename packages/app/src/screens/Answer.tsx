import type { Partner } from '@bide/core/settings'
import { useState } from 'preact/hooks'
import { Link } from '../parts/Link.tsx'
import { Page } from '../parts/Page.tsx'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { he, nothing } from './invented-evening.ts'
import { linkTo, type Someone } from './ReachSomeone.tsx'

/** A paragraph of the page, or a row of a list in it. */
type AnswerLine = {
  readonly id: string
  readonly text: string
  readonly rests: keyof typeof say.story.answer.rests
  readonly sources: readonly string[]
  /** What stood there when the page was last seen; empty where nothing did. */
  readonly before?: string | undefined
}
export type AnswerSection = {
  readonly id: string
  readonly heading: string
  readonly list: boolean
  readonly lines: readonly AnswerLine[]
}

type Props = {
  partner: Partner
  question: string
  sections: readonly AnswerSection[]
  /** In words: the day it was made on. */
  made: string
  /** `old`: the facts changed and this is the page as it was, until the new one is looked at. `at-once`: for safety. */
  change: { readonly places: number; readonly shows: 'old' | 'new' | 'at-once' } | undefined
  /** The plan may be begun from here, or has just been. */
  start: 'offered' | 'started' | undefined
  kept: boolean
  /** What was asked has not been told outright. */
  asksFor: boolean
  someone: Someone | undefined
  /** The story can fill in more; undefined: nothing is offered. */
  onFill: (() => void) | undefined
  onSee: () => void
  onCorrect: () => void
  onAsk: () => void
  onStart: () => void
  onKeep: () => void
  onPrint: () => void
  onHelp: () => void
  onBack: () => void
  onHide: () => void
}

/** One page that answers. Nothing is pinned, so that nobody is hurried; where it comes from is a tap away [SY6]. */
export function Answer(props: Props) {
  const { question, sections, change } = props
  const text = say.story.answer
  const [open, setOpen] = useState(false)
  return (
    <Page
      top={<Top left={{ label: say.hold.today, back: true, onGo: props.onBack }} onHide={props.onHide} />}
    >
      <Title>{question}</Title>
      {change && (
        <div class="card" role="status">
          <p>{change.shows === 'at-once' ? text.changedAtOnce : text.changed(change.places)}</p>
          {change.shows === 'old' && (
            <Quiets>
              <Quiet onGo={props.onSee}>{text.see}</Quiet>
            </Quiets>
          )}
        </div>
      )}
      {sections.map((section, n) => (
        <Section
          key={`${section.id}${n}`}
          {...section}
          heading={section.heading === question ? '' : section.heading}
          open={open}
          lead={n === 0}
        />
      ))}
      <div class="links no-print">
        <Link small onGo={() => setOpen(!open)}>
          {open ? text.fold : text.from}
        </Link>
        <Link small onGo={props.onCorrect}>
          {text.correct}
        </Link>
        {props.onFill && (
          <Link small onGo={props.onFill}>
            {say.story.offers.row}
          </Link>
        )}
        {props.asksFor && (
          <Link small onGo={props.onAsk}>
            {text.ask(props.partner)}
          </Link>
        )}
      </div>
      <p class="small soft">{text.made(props.made)}</p>
      <End {...props} />
    </Page>
  )
}

function End({ someone, start, kept, onStart, onKeep, onPrint, onHelp }: Props) {
  const text = say.story.answer
  return (
    <div class="answer-end no-print">
      <Quiets>
        {someone && (
          <a class="quiet" href={linkTo(someone)}>
            {someone.way === 'ring' ? say.ask.people.ring(someone.name) : say.ask.people.write(someone.name)}
          </a>
        )}
        <Quiet onGo={onHelp}>{text.help}</Quiet>
      </Quiets>
      {start === 'offered' && <Reach onGo={onStart}>{text.start}</Reach>}
      <p class="said" role="status">
        {start === 'started' ? text.started : kept ? text.kept : ''}
      </p>
      <Quiets>
        {!kept && <Quiet onGo={onKeep}>{text.keep}</Quiet>}
        <Quiet onGo={onPrint}>{text.print}</Quiet>
      </Quiets>
    </div>
  )
}

function Section({ heading, list, lines, open, lead }: AnswerSection & { open: boolean; lead: boolean }) {
  return (
    <section class={lead ? 'stack answer-lead' : 'stack'}>
      {heading !== '' && <h2>{heading}</h2>}
      {list ? (
        <ul class="plain-list">
          {lines.map((line) => (
            <li key={line.id}>
              <Line {...line} open={open} />
            </li>
          ))}
        </ul>
      ) : (
        lines.map((line) => <Line key={line.id} {...line} open={open} />)
      )}
    </section>
  )
}

function Line({ text, rests, sources, before, open }: AnswerLine & { open: boolean }) {
  const words = say.story.answer
  return (
    <>
      <p class={before === undefined ? 'answer-line' : 'answer-line changed'}>{text}</p>
      {before !== undefined && before !== '' && (
        <details class="small soft">
          <summary>{words.before}</summary>
          <p>{before}</p>
        </details>
      )}
      {open && (
        <p class="small soft">
          {words.rests[rests]} {sources.length > 0 && words.sources(sources)}
        </p>
      )}
    </>
  )
}

type WaitsProps = {
  for: 'story' | 'questions'
  onGo: () => void
  onBack: () => void
  onHide: () => void
}

/** Before the page can be made: there is no story yet, or the safety questions come first. */
export function AnswerWaits({ for: what, onGo, onBack, onHide }: WaitsProps) {
  const text = say.story.answer
  return (
    <Page
      top={<Top left={{ label: say.hold.today, back: true, onGo: onBack }} onHide={onHide} />}
      foot={<Reach onGo={onGo}>{what === 'story' ? text.tell : text.questions}</Reach>}
    >
      <Title>{what === 'story' ? text.menu : text.waits}</Title>
      <p class="lede">{what === 'story' ? text.none : text.waitsNote}</p>
    </Page>
  )
}

type WhyProps = { lines: readonly AnswerLine[]; onWhole: () => void; onBack: () => void; onHide: () => void }

/** At an urge: the same answer in three lines. */
export function Why({ lines, onWhole, onBack, onHide }: WhyProps) {
  const text = say.story.answer
  return (
    <Page top={<Top left={{ label: say.hold.today, back: true, onGo: onBack }} onHide={onHide} />}>
      <Title>{text.why}</Title>
      <div class="stack answer-lead">
        {lines.map((line) => (
          <Line key={line.id} {...line} open={false} />
        ))}
      </div>
      <div class="links">
        <Link onGo={onWhole}>{text.whole}</Link>
      </div>
    </Page>
  )
}

const line = (id: string, words: string, rests: AnswerLine['rests'] = 'told', sources: string[] = []) => ({
  id,
  text: words,
  rests,
  sources,
})
const page: readonly AnswerSection[] = [
  {
    id: 'meet',
    heading: '',
    list: false,
    lines: [line('a', 'You asked him to stay, and the more you asked, the further he went.')],
  },
  {
    id: 'answer',
    heading: 'What can I do?',
    list: false,
    lines: [
      line('b', 'Back off for now. That is not giving up.', 'author'),
      line('c', 'Asking harder while the other pulls away often brings more distance.', 'research', [
        '8',
        '12',
      ]),
    ],
  },
  {
    id: 'week',
    heading: 'This week',
    list: true,
    lines: [
      line('d', 'Tonight, ask Ann if you may ring.', 'plain'),
      line('e', 'By Friday, book an hour with a lawyer.', 'plain'),
    ],
  },
]
const face: Props = {
  partner: he,
  question: 'What can I do?',
  sections: page,
  made: 'Tuesday 24 November',
  change: undefined,
  start: 'offered',
  kept: false,
  asksFor: false,
  someone: { name: 'Ann', number: '0123', way: 'ring' },
  onFill: undefined,
  onSee: nothing,
  onCorrect: nothing,
  onAsk: nothing,
  onStart: nothing,
  onKeep: nothing,
  onPrint: nothing,
  onHelp: nothing,
  onBack: nothing,
  onHide: nothing,
}
const waits: WaitsProps = { for: 'story', onGo: nothing, onBack: nothing, onHide: nothing }

export const faces = {
  'a page': <Answer {...face} />,
  'its ask is not told yet, and nobody to ring': <Answer {...face} asksFor someone={undefined} />,
  'the facts changed': <Answer {...face} change={{ places: 3, shows: 'old' }} />,
  'the new one, and what it said before': (
    <Answer
      {...face}
      change={{ places: 1, shows: 'new' }}
      sections={page.map((section) => ({
        ...section,
        lines: section.lines.map((each) => (each.id === 'b' ? { ...each, before: 'Go slowly.' } : each)),
      }))}
    />
  ),
  'changed at once, for safety': (
    <Answer {...face} start={undefined} change={{ places: 5, shows: 'at-once' }} kept />
  ),
  started: <Answer {...face} start="started" kept />,
  'no story yet': <AnswerWaits {...waits} />,
  'the questions first': <AnswerWaits {...waits} for="questions" />,
  'why I am waiting': (
    <Why lines={page.flatMap(({ lines }) => lines)} onWhole={nothing} onBack={nothing} onHide={nothing} />
  ),
}
