import type { Decided } from '@bide/core/decision'
import type { DoorOut } from '@bide/core/event'
import type { Partner } from '@bide/core/settings'
import type { Moment } from '@bide/core/time'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Page } from '../parts/Page.tsx'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { Step, StepSaid, Steps } from '../parts/Steps.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { ahead } from '../words/when.ts'
import { he, invented, moment, nothing, they } from './invented-evening.ts'

type Props = {
  way: 'hold-on' | 'keep-waiting'
  now: Moment
  partner: Partner
  decided: Decided | undefined
  /** What goes with this way, such as the present step. */
  more?: ComponentChildren
  onDecide: () => void
  onUndo: () => void
  onBack: () => void
  onHide: () => void
}

/** Behind a door: what this way asks, what it is not, and the way out of it. Reading it changes nothing. [O5] */
export function OneWay(props: Props) {
  const { way, partner, decided } = props
  const words = say.decide
  const [name, note] = words.ways(partner)[way]
  const said = way === 'hold-on' ? words.way.holdOn(partner) : words.way.keepWaiting(partner)
  return (
    <Page top={<Top left={{ label: words.back, back: true, onGo: props.onBack }} onHide={props.onHide} />}>
      <Title>{name}</Title>
      <p class="lede">{`${note.charAt(0).toUpperCase()}${note.slice(1)}.`}</p>
      {!decided && <p class="small soft">{words.way.nothing}</p>}
      <Steps>
        {said.map(([heading, line]) => (
          <StepSaid key={heading} name={heading} note={line} />
        ))}
        <Deciding {...props} way={way} />
      </Steps>
      {props.more}
    </Page>
  )
}

type DecidingProps = Pick<Props, 'now' | 'partner' | 'decided' | 'onDecide' | 'onUndo'> & { way: DoorOut }

/** The act itself: asked once more in a sentence, then down for 72 hours. It can be undone at any time. [O5] */
export function Deciding({ way, now, partner, decided, onDecide, onUndo }: DecidingProps) {
  const words = say.decide.way
  const [isAsked, setAsked] = useState(false)
  if (decided?.way === way)
    return (
      <StepSaid
        name={say.decide.made.waiting(partner)[way]}
        note={
          decided.state === 'waiting'
            ? say.decide.made.until(ahead(decided.until, now))
            : say.decide.made.stays
        }
      >
        <Quiet onGo={onUndo}>{say.decide.made.undo}</Quiet>
      </StepSaid>
    )
  if (!isAsked) return <Step name={words.decided} note={words.waits} onGo={() => setAsked(true)} />
  return (
    <StepSaid name={words.decided} note={words.sure}>
      <Quiets>
        <Quiet onGo={() => setAsked(false)}>{words.notYet}</Quiet>
        <Quiet
          onGo={() => {
            setAsked(false)
            onDecide()
          }}
        >
          {words.yes(partner)[way]}
        </Quiet>
      </Quiets>
    </StepSaid>
  )
}

const face: Props = {
  way: 'hold-on',
  now: moment('2026-11-24', 18, 40),
  partner: he,
  decided: undefined,
  onDecide: nothing,
  onUndo: nothing,
  onBack: nothing,
  onHide: nothing,
}
const chosen = /* @__PURE__ */ invented(
  (): Decided => ({
    id: 'd1',
    way: 'keep-waiting',
    ...moment('2026-11-24', 18, 40),
    state: 'waiting',
    until: moment('2026-11-27', 18, 40).at,
  }),
)

export const faces = {
  'hold on': <OneWay {...face} />,
  'keep waiting': <OneWay {...face} way="keep-waiting" partner={they} />,
  'keep waiting, and it waits': <OneWay {...face} way="keep-waiting" decided={chosen} />,
  'hold on, with something else decided': <OneWay {...face} decided={chosen} />,
}
