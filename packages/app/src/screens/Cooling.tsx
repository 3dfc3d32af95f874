import type { HoldKind } from '@bide/core/event'
import type { Instant, Moment } from '@bide/core/time'
import { Dock } from '../parts/Dock.tsx'
import { Folded } from '../parts/Folded.tsx'
import { NightLine } from '../parts/NightLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { ahead, dayAndTime, past } from '../words/when.ts'
import {
  longWords,
  moment,
  morning,
  nightLine,
  nothing,
  putDown,
  tonight,
  words,
} from './invented-evening.ts'
import { ReachSomeone, type Someone } from './ReachSomeone.tsx'

type Props = {
  now: Moment
  kind: HoldKind
  putDown: Moment
  until: Instant
  words: string
  nightLine?: { line: string; from: Moment } | undefined
  someone: Someone | undefined
  onEdit: () => void
  /** Present once there is an answer. */
  onWhy: (() => void) | undefined
  onLonger: () => void
  onSentThere: () => void
  /** Absent while nothing can be gone ahead with. */
  onEarly: (() => void) | undefined
  /** Why not: nothing is said while it is open. */
  closed?: string | undefined
  onDont: () => void
  onWave: () => void
  onBack: () => void
  onHide: () => void
}

/** One that still cools. Its words are folded, two taps away. */
export function Cooling(props: Props) {
  const { now, kind, until, nightLine } = props
  const text = say.hold.cooling
  return (
    <Page
      tide="high"
      top={
        <Top left={{ label: say.hold.putDownList, back: true, onGo: props.onBack }} onHide={props.onHide} />
      }
      foot={
        <Dock
          no={{ label: say.hold.dont(kind), onGo: props.onDont }}
          yes={{ label: say.hold.down.wave, onGo: props.onWave }}
        />
      }
    >
      <Title>{text.title(ahead(until, now))}</Title>
      <p class="lede">{text.putDown(kind, past(props.putDown, now))}</p>
      {nightLine && (
        <NightLine line={nightLine.line} from={say.hold.fromYou(dayAndTime(nightLine.from, now))} />
      )}
      <Rows>
        {props.onWhy && <Row label={say.story.answer.why} onGo={props.onWhy} />}
        <Folded label={say.hold.written(kind)} note={say.hold.folded}>
          {props.words}
        </Folded>
        {props.someone && <ReachSomeone someone={props.someone} />}
        <Row label={text.edit} note={text.editNote} onGo={props.onEdit} />
        <Row label={text.longer} note={text.longerNote} onGo={props.onLonger} />
        <Row label={text.sentThere(kind)} note={text.sentThereNote} onGo={props.onSentThere} />
        {props.onEarly && <Row label={text.early} note={text.earlyNote} onGo={props.onEarly} />}
      </Rows>
      {props.closed !== undefined && <p class="small soft">{props.closed}</p>}
    </Page>
  )
}

const face: Props = {
  now: tonight,
  kind: 'message',
  putDown,
  until: morning.at,
  words,
  nightLine,
  someone: { name: 'Ann', number: '02079460000', way: 'write' },
  onEdit: nothing,
  onWhy: nothing,
  onLonger: nothing,
  onSentThere: nothing,
  onEarly: nothing,
  onDont: nothing,
  onWave: nothing,
  onBack: nothing,
  onHide: nothing,
}
export const faces = {
  'a message': <Cooling {...face} />,
  'a visit, no night line': (
    <Cooling {...face} kind="visit" nightLine={undefined} until={moment('2026-11-27', 23, 40).at} />
  ),
  'the longest words, for 90 days': (
    <Cooling {...face} kind="letter-or-gift" words={longWords} until={moment('2027-02-22', 10, 0).at} />
  ),
  'nothing can be gone ahead with': <Cooling {...face} onEarly={undefined} closed={say.hold.reread.closed} />,
}
