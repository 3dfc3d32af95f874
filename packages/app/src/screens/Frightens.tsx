import type { HoldKind } from '@bide/core/event'
import type { Mark } from '@bide/core/patterns'
import type { Partner } from '@bide/core/settings'
import type { Moment } from '@bide/core/time'
import { Folded } from '../parts/Folded.tsx'
import { Page } from '../parts/Page.tsx'
import { Paper } from '../parts/Paper.tsx'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { day } from '../words/when.ts'
import { he, nextMorning, nothing, putDown } from './invented-evening.ts'
import { ReachSomeone, type Someone } from './ReachSomeone.tsx'

type Props = {
  now: Moment
  kind: HoldKind
  partner: Partner
  putDown: Moment
  mark: Mark
  words: string
  /** The parts of them that it is about. */
  marked: readonly { readonly start: number; readonly end: number }[]
  ask: { readonly words: string; readonly on: string } | undefined
  someone: Someone | undefined
  onPeople: () => void
  /** A helpline for someone who is worried what they might do; for one's own life, the calm panel. */
  onHelp: () => void
  onDont: () => void
  onLonger: () => void
  onRewrite: (() => void) | undefined
  /** Absent before it has waited: then it is said when it can be. */
  onNot: (() => void) | undefined
  onBack: () => void
  onHide: () => void
}

/** A text that is not handed over as it is. "Not a threat" stands where "Go ahead" stood, and is of this text alone. [H17] */
export function Frightens(props: Props) {
  const { now, kind, mark, partner, someone, onNot } = props
  const text = say.arrives.frightens
  const isThreat = mark === 'threat'
  return (
    <Page
      top={<Top left={{ label: say.hold.today, back: true, onGo: props.onBack }} onHide={props.onHide} />}
      foot={
        <>
          <Reach onGo={props.onDont}>{say.hold.dont(kind)}</Reach>
          <Quiets>
            <Quiet onGo={props.onLonger}>{onNot ? say.hold.reread.longer : text.wait}</Quiet>
            {props.onRewrite && (
              <Quiet onGo={props.onRewrite}>{onNot ? say.hold.reread.rewrite : text.change}</Quiet>
            )}
            {onNot && <Quiet onGo={onNot}>{text.not(mark)}</Quiet>}
          </Quiets>
        </>
      }
    >
      <Title>{text.title(mark, partner)}</Title>
      <p class="lede">{say.hold.cooling.putDown(kind, `on ${day(props.putDown, now)}`)}</p>
      {props.ask && (
        <Rows>
          <Folded label={say.ask.theirWords(partner)} note={props.ask.on}>
            {props.ask.words}
          </Folded>
        </Rows>
      )}
      <Paper marked={props.marked}>{props.words}</Paper>
      <p>{text.reads(mark, partner)}</p>
      <p class="small soft">{onNot ? text.waited(mark) : text.early(mark)}</p>
      <div class="card">
        <p>{text.someone(mark, partner)}</p>
        <Rows>
          {someone ? (
            <ReachSomeone someone={someone} />
          ) : (
            <Row label={say.safety.warned.lean} onGo={props.onPeople} />
          )}
          <Row
            label={isThreat ? text.worried : text.ending}
            note={isThreat ? text.helpline : text.help}
            onGo={props.onHelp}
          />
        </Rows>
      </div>
    </Page>
  )
}

const words = 'Go ahead and file. You won’t see Maya again, I’ll make sure of it.'
const face: Props = {
  now: nextMorning,
  kind: 'message',
  partner: he,
  putDown,
  mark: 'threat',
  words,
  marked: [{ start: 19, end: words.length }],
  ask: { words: 'please, you have got to let me go', on: '1 November' },
  someone: { name: 'Ann', number: '020 7946 0018', way: 'ring' },
  onPeople: nothing,
  onHelp: nothing,
  onDont: nothing,
  onLonger: nothing,
  onRewrite: nothing,
  onNot: nothing,
  onBack: nothing,
  onHide: nothing,
}
const lever = 'If you don’t answer tonight you won’t have to worry about me any more.'
export const faces = {
  'a threat': <Frightens {...face} />,
  'a threat, and it has not waited': <Frightens {...face} onNot={undefined} />,
  'one’s own life as a lever': (
    <Frightens
      {...face}
      mark="self-harm-as-a-lever"
      words={lever}
      marked={[{ start: 0, end: lever.length }]}
      ask={undefined}
      someone={undefined}
    />
  ),
  'a visit, and nothing can be rewritten': <Frightens {...face} kind="visit" onRewrite={undefined} />,
}
