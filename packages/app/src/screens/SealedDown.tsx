import type { Instant, Moment } from '@bide/core/time'
import { Dock } from '../parts/Dock.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { ahead, clock } from '../words/when.ts'
import { morning, nothing, tonight } from './invented-evening.ts'

type Props = {
  name: string
  now: Moment
  sealed: Moment
  until: Instant
  /** "Don’t send it" was said: sealed too, and folded in with the rest. */
  dropped: boolean
  onUnlock: () => void
  onAnother: () => void
  onHelp: () => void
  onDont: () => void
  onWave: () => void
  onHide: () => void
}

/** It is down, and sealed: the lines under it have one shape, whatever was written. [L4] */
export function SealedDown(props: Props) {
  const { now, dropped } = props
  const words = say.lock.down
  return (
    <Page
      tide="high"
      top={<Top left={{ label: props.name, onGo: props.onUnlock, back: true }} onHide={props.onHide} />}
      foot={
        dropped ? (
          <Reach onGo={props.onWave}>{say.hold.down.wave}</Reach>
        ) : (
          <Dock
            no={{ label: say.hold.dont('message'), onGo: props.onDont }}
            yes={{ label: say.hold.down.wave, onGo: props.onWave }}
          />
        )
      }
    >
      <Title>
        {say.hold.down.title('message').map((line) => (
          <span key={line} class="line">
            {line}{' '}
          </span>
        ))}
      </Title>
      <p role="status">
        {dropped ? (
          words.dropped
        ) : (
          <>
            {words.waits} <b>{ahead(props.until, now)}.</b>
          </>
        )}
      </p>
      <div class="paper sealed" role="img" aria-label={words.picture}>
        <Lines />
      </div>
      <p class="lede">{words.sealed(clock(props.sealed))}</p>
      <Rows>
        <Row label={words.unlock} onGo={props.onUnlock} />
        <Row label={words.another} onGo={props.onAnother} />
        <Row label={words.help} onGo={props.onHelp} />
      </Rows>
    </Page>
  )
}

const wave = (y: number, height: number, times: number) =>
  `M2 ${y} q7 -${height} 14 0${' t14 0'.repeat(times)}`

function Lines() {
  return (
    <svg viewBox="0 0 304 66" aria-hidden="true">
      <path d={wave(8, 7, 20)} opacity=".8" />
      <path d={wave(33, 6, 18)} opacity=".55" />
      <path d={wave(58, 5, 8)} opacity=".35" />
    </svg>
  )
}

const face: Props = {
  name: 'Weather',
  now: tonight,
  sealed: tonight,
  until: morning.at,
  dropped: false,
  onUnlock: nothing,
  onAnother: nothing,
  onHelp: nothing,
  onDont: nothing,
  onWave: nothing,
  onHide: nothing,
}
export const faces = {
  sealed: <SealedDown {...face} />,
  'not sent': <SealedDown {...face} dropped />,
}
