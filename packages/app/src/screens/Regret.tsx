import { type HoldKind, type RegretAnswer, type RegretRound, regretAnswers } from '@bide/core/event'
import type { Moment } from '@bide/core/time'
import { useState } from 'preact/hooks'
import { Link } from '../parts/Link.tsx'
import { Page } from '../parts/Page.tsx'
import { Paper } from '../parts/Paper.tsx'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { day, pastDay } from '../words/when.ts'
import { moment, nothing, words } from './invented-evening.ts'

type Props = {
  now: Moment
  kind: HoldKind
  /** Did it go out, by whatever way? */
  sent: boolean
  round: RegretRound
  /** When it ended: for one that was sent, when it was sent. */
  ended: Moment
  words: string
  onAnswer: (answer: RegretAnswer) => void
  onNotNow: () => void
  onNever: () => void
  onHide: () => void
}

/** Asked the day after a hold ended, and once more after two weeks. Its words stay folded unless they are wanted. */
export function Regret(props: Props) {
  const { now, kind, sent } = props
  const text = say.hold.regret
  const [isShown, setShown] = useState(false)
  const answers = text.answers(kind, sent)
  return (
    <Page
      tide="low"
      top={<Top left={day(now, now)} onHide={props.onHide} />}
      foot={
        <Quiets>
          <Quiet onGo={props.onNotNow}>{text.notNow}</Quiet>
          <Quiet onGo={props.onNever}>{text.never}</Quiet>
        </Quiets>
      }
    >
      <Title>{text.asked(kind, sent)}</Title>
      <p class="soft">{text.happened(kind, sent, pastDay(props.ended, now))}</p>
      {isShown ? (
        <Paper>{props.words}</Paper>
      ) : (
        <div class="links">
          <Link onGo={() => setShown(true)}>
            {text.showWords} <span aria-hidden="true">›</span>
          </Link>
        </div>
      )}
      <div class="answers">
        {regretAnswers.map((each) => (
          <button type="button" key={each} class="answer" onClick={() => props.onAnswer(each)}>
            {answers[each]}
          </button>
        ))}
      </div>
      <p class="small soft">{text.noRightAnswer(props.round)}</p>
    </Page>
  )
}

const face: Props = {
  now: moment('2026-11-24', 11, 0),
  kind: 'message',
  sent: false,
  round: 'day',
  ended: moment('2026-11-23', 10, 20),
  words,
  onAnswer: nothing,
  onNotNow: nothing,
  onNever: nothing,
  onHide: nothing,
}
export const faces = {
  'not sent': <Regret {...face} />,
  sent: <Regret {...face} sent />,
  'a call not made': <Regret {...face} kind="call" />,
  'a visit made, two weeks later': (
    <Regret {...face} kind="visit" sent round="fortnight" ended={moment('2026-11-10', 19, 0)} />
  ),
  'not looked': (
    <Regret {...face} kind="look-them-up" round="fortnight" ended={moment('2026-11-10', 19, 0)} />
  ),
  'through someone': <Regret {...face} kind="through-someone" sent />,
}
