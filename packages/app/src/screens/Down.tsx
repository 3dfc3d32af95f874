import { type HoldKind, type Trigger, triggers } from '@bide/core/event'
import type { Partner } from '@bide/core/settings'
import { type Instant, localOf, type Moment } from '@bide/core/time'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Chips } from '../parts/Chips.tsx'
import { Dock } from '../parts/Dock.tsx'
import { Link } from '../parts/Link.tsx'
import { NightLine } from '../parts/NightLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Scale } from '../parts/Scale.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { ahead, clock, dayAndTime } from '../words/when.ts'
import { CardRow } from './CardRow.tsx'
import { he, moment, morning, nightLine, nothing, putDown, they, tonight } from './invented-evening.ts'
import { ReachSomeone, type Someone } from './ReachSomeone.tsx'

type Question = 'urge' | 'trigger' | 'guess'
type Props = {
  now: Moment
  kind: HoldKind
  partner: Partner
  putDown: Moment
  until: Instant
  nightLine?: { line: string; from: Moment } | undefined
  /** What is asked here. No guess for the morning when it is ready before one. */
  questions: readonly Question[]
  urge: number | undefined
  trigger: Trigger | undefined
  guess: number | undefined
  onUrge: (urge: number) => void
  onTrigger: (trigger: Trigger) => void
  onGuess: (guess: number) => void
  /** Someone to ring, or at night to write to; and plans in the person's own words. */
  someone: Someone | undefined
  plans: readonly { readonly id: string; readonly cue: string; readonly action: string }[]
  /** The card that fits one that was just put down. [W3] */
  card?: ComponentChildren
  /** Of a visit: how much the day after the last one hurt, and the way to the rest of it. */
  visited?: { after: number; onGo: () => void } | undefined
  onChange: () => void
  onCalendar: () => void
  /** Present once there is an answer. */
  onWhy: (() => void) | undefined
  onDont: () => void
  onWave: () => void
  onToday: () => void
  onHide: () => void
}

/** It is down. Nothing was sent. Three questions, one at a time, each skippable. */
export function Down(props: Props) {
  const { now, kind, until, nightLine } = props
  const text = say.hold.down
  const ready: Moment = { at: until, zone: now.zone }
  return (
    <Page
      tide="high"
      top={
        <Top
          left={{ label: say.hold.today, back: true, onGo: props.onToday }}
          middle={text.putDownAt(clock(props.putDown))}
          onHide={props.onHide}
        />
      }
      foot={
        <Dock
          no={{ label: say.hold.dont(kind), onGo: props.onDont }}
          yes={{ label: text.wave, onGo: props.onWave }}
        />
      }
    >
      <Title>
        {text.title(kind).map((line) => (
          <span key={line} class="line">
            {line}{' '}
          </span>
        ))}
      </Title>
      <div class="between">
        <p role="status">
          {text.waitsUntil} <b>{ahead(until, now)}.</b>
        </p>
        <Link small onGo={props.onChange}>
          {text.change}
        </Link>
      </div>
      {nightLine && (
        <NightLine line={nightLine.line} from={say.hold.fromYou(dayAndTime(nightLine.from, now))} />
      )}
      <Questions {...props} />
      <div>
        {props.plans.map(({ id, cue, action }) => (
          <p key={id} class="words">
            {say.ask.plans.sentence(cue, action)}
          </p>
        ))}
        <Rows>
          {props.someone && <ReachSomeone someone={props.someone} />}
          {props.visited && (
            <Row
              label={say.contact.visits.atHold(props.visited.after)}
              note={say.contact.visits.atHoldNote}
              onGo={props.visited.onGo}
            />
          )}
          {props.onWhy && <Row label={say.story.answer.why} onGo={props.onWhy} />}
          <Row label={text.calendar(clock(ready))} note={text.calendarAs} onGo={props.onCalendar} />
        </Rows>
        {props.card}
        {kind === 'message' && <p class="small soft after-rows">{text.clear}</p>}
      </div>
    </Page>
  )
}

/** An answer moves on to the next question, and the focus with it. */
function Questions(props: Props) {
  const { questions } = props
  const unanswered = questions.findIndex((each) => props[each] === undefined)
  const [begins] = useState(unanswered < 0 ? questions.length : unanswered)
  const [at, setAt] = useState(begins)
  const asked = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (at === begins) return
    const next = asked.current?.querySelector<HTMLElement>('.scale input, .chip, [tabindex]')
    next?.focus({ preventScroll: true })
  }, [at])
  const isSkipped = at === questions.length && questions.every((each) => props[each] === undefined)
  return isSkipped ? null : (
    <div ref={asked}>
      <Question {...props} at={at} onward={() => setAt(at + 1)} />
    </div>
  )
}

function Question({ at, onward, ...props }: Props & { at: number; onward: () => void }) {
  const text = say.hold.down
  const { questions } = props
  const question = questions[at]
  if (question === undefined)
    return (
      <p class="small soft" role="status" tabIndex={-1}>
        {isAtNight(props) ? text.kept : text.keptToday}
      </p>
    )

  const chosen = question === 'trigger' ? undefined : props[question]
  const note = (
    <>
      {text.of(at + 1, questions.length)} ·{' '}
      <Link small onGo={onward}>
        {chosen === undefined ? say.hold.skip : say.hold.next}
      </Link>
    </>
  )
  if (question === 'trigger')
    return (
      <div class="one-line-set" key="trigger">
        <div class="scale-head">
          <h2>{text.trigger}</h2>
          <span class="note">{note}</span>
        </div>
        <Chips
          label={text.trigger}
          options={triggers.map((value) => ({ value, label: text.triggers(props.partner)[value] }))}
          chosen={props.trigger}
          onPick={(trigger) => {
            props.onTrigger(trigger)
            onward()
          }}
        />
      </div>
    )
  return (
    <Scale
      key={question}
      label={text[question]}
      value={props[question]}
      onPick={question === 'urge' ? props.onUrge : props.onGuess}
      onDone={onward}
      note={note}
    />
  )
}

const isAtNight = ({ now }: Props) => {
  const { hour } = localOf(now.at, now.zone)
  return hour >= 21 || hour < 4
}

const face: Props = {
  now: tonight,
  kind: 'message',
  partner: he,
  putDown,
  until: morning.at,
  nightLine,
  questions: ['urge', 'trigger', 'guess'],
  urge: undefined,
  trigger: undefined,
  guess: undefined,
  onUrge: nothing,
  onTrigger: nothing,
  onGuess: nothing,
  someone: undefined,
  plans: [],
  onChange: nothing,
  onCalendar: nothing,
  onWhy: undefined,
  onDont: nothing,
  onWave: nothing,
  onToday: nothing,
  onHide: nothing,
}
export const faces = {
  'just put down': <Down {...face} />,
  'no night line yet': <Down {...face} nightLine={undefined} partner={they} />,
  'someone to write to, and a plan': (
    <Down
      {...face}
      someone={{ name: 'Ann', number: '02079460000', way: 'write' }}
      plans={[{ id: 'i1', cue: 'my thumb is over send', action: 'open Bide' }]}
    />
  ),
  'the second question': <Down {...face} urge={9} />,
  'the third question': <Down {...face} urge={9} trigger="alone" />,
  'a card': <Down {...face} card={<CardRow card="pause" onCard={nothing} />} />,
  'all answered': <Down {...face} urge={9} trigger="alone" guess={7} />,
  'a visit, three days': <Down {...face} kind="visit" until={moment('2026-11-27', 23, 40).at} />,
  'a look, half an hour, no guess': (
    <Down
      {...face}
      kind="look-them-up"
      until={moment('2026-11-25', 0, 10).at}
      questions={['urge', 'trigger']}
    />
  ),
  'the longest line': (
    <Down
      {...face}
      nightLine={{
        ...nightLine,
        line: 'You have felt exactly like this on eleven nights since the first of November, and on every one of the eleven mornings you were glad the phone had stayed in the kitchen.',
      }}
    />
  ),
}
