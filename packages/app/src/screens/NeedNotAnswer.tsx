import type { Partner } from '@bide/core/settings'
import type { ComponentChildren } from 'preact'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { he, nothing, they } from './invented-evening.ts'

type Props = {
  partner: Partner
  /** What was asked, in their words, and on which day; `undefined`: it was not told. */
  asked: { words: string | undefined; on: string } | undefined
  /** Days of space given since, where they are counted. */
  days: number | undefined
  /** Until when a line would wait; `undefined`: none goes out, and `closed` says why. */
  until: string | undefined
  closed: ComponentChildren
  onLine: (line: string) => void
  onOwn: () => void
  onPapers: () => void
  onDont: () => void
  onBack: () => void
  onHide: () => void
}

/** “He asked me to let him go”: nothing has to be answered; or one plain line, which waits like any other. [Y1] [Y2] */
export function NeedNotAnswer(props: Props) {
  const { partner, asked, days, until } = props
  const text = say.reply.need
  return (
    <Page
      top={<Top left={{ label: say.contact.title, back: true, onGo: props.onBack }} onHide={props.onHide} />}
      foot={<Reach onGo={props.onDont}>{say.reply.dontAnswer}</Reach>}
    >
      <Title>{text.title}</Title>
      {asked?.words === undefined ? (
        <p class="soft">{text.notTold(partner)}</p>
      ) : (
        <div class="stack">
          <p class="small soft">{text.asked(partner, asked.on)}</p>
          <blockquote class="their-ask">“{asked.words}”</blockquote>
        </div>
      )}
      <p>
        {days !== undefined && days > 0 && `${text.given(days)} `}
        {text.silence}
      </p>
      {until === undefined ? (
        props.closed
      ) : (
        <div class="stack">
          <div class="scale-head">
            <h2>{text.line}</h2>
            <span class="note">{text.onlyIf}</span>
          </div>
          <div class="one-of">
            {text.lines.map((line) => (
              <button
                key={line}
                type="button"
                class="one-of-row plain-line"
                onClick={() => props.onLine(line)}
              >
                <span>{line}</span>
                <span aria-hidden="true">›</span>
              </button>
            ))}
            <button type="button" class="one-of-row plain-line own" onClick={props.onOwn}>
              <span>{text.own}</span>
              <span aria-hidden="true">›</span>
            </button>
          </div>
          <p class="small soft">
            {text.rules} {days !== undefined && days > 1 && `${text.begun(days)} `}
            {text.until(until)}
          </p>
        </div>
      )}
      <Rows>
        <Row label={text.papers} note={text.theyHaveADate} onGo={props.onPapers} />
      </Rows>
    </Page>
  )
}

const OnlyPractical = () => <p class="soft">{say.reply.closedHere(he)}</p>
const face: Props = {
  partner: he,
  asked: {
    words:
      'please, you have got to let me go. I am asking you to let me go so that we don’t end up at each other’s throats.',
    on: 'Sunday 1 November',
  },
  days: 23,
  until: 'tomorrow, 10:00',
  closed: null,
  onLine: nothing,
  onOwn: nothing,
  onPapers: nothing,
  onDont: nothing,
  onBack: nothing,
  onHide: nothing,
}

export const faces = {
  'asked 23 days ago': <NeedNotAnswer {...face} />,
  'asked today': <NeedNotAnswer {...face} days={0} />,
  'the words were not told': <NeedNotAnswer {...face} partner={they} asked={undefined} days={undefined} />,
  'only what is practical goes out': <NeedNotAnswer {...face} until={undefined} closed={<OnlyPractical />} />,
}
