import type { HoldKind } from '@bide/core/event'
import { earlyPause } from '@bide/core/hold'
import type { Instant, Moment, Span } from '@bide/core/time'
import { span } from '@bide/core/time'
import { useEffect, useState } from 'preact/hooks'
import { NightLine } from '../parts/NightLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Paper } from '../parts/Paper.tsx'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { clock, day } from '../words/when.ts'
import { longWords, morning, nightLine, nothing, putDown, tonight, words } from './invented-evening.ts'

type Props = {
  now: Moment
  kind: HoldKind
  putDown: Moment
  until: Instant
  words: string
  nightLine?: string | undefined
  /** `paused`: how long the pause has been on screen, by a clock that only runs forward. */
  onGoAhead: (paused: Span) => void
  onDont: () => void
  onWait: () => void
  onHide: () => void
}

/** Going ahead before its hour: possible, after one plain minute on this screen. Nothing moves but the seconds. [A9] */
export function Early(props: Props) {
  const paused = useTimeOnScreen(earlyPause)
  return <Pause {...props} paused={paused} />
}

function Pause(props: Props & { paused: Span }) {
  const { now, kind, paused, nightLine } = props
  const text = say.hold.early
  const left = Math.ceil(Math.max(0, earlyPause - paused) / 1000)
  const shown = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
  const ready: Moment = { at: props.until, zone: now.zone }
  return (
    <Page
      top={<Top left={say.hold.down.putDownAt(clock(props.putDown))} onHide={props.onHide} />}
      foot={
        <>
          <Reach onGo={props.onDont}>{say.hold.dont(kind)}</Reach>
          <Quiets>
            <Quiet onGo={props.onWait}>{isSoon(props) ? text.wait(clock(ready)) : text.waitLonger}</Quiet>
            <Quiet disabled={left > 0} onGo={() => props.onGoAhead(paused)}>
              <span class="steady">{left > 0 ? text.left(shown) : text.ahead}</span>
            </Quiet>
          </Quiets>
        </>
      }
    >
      <Title>{text.title(kind)}</Title>
      <p class="big" role="timer">
        {shown}
      </p>
      {nightLine !== undefined && (
        <div class="middle">
          <NightLine line={nightLine} />
        </div>
      )}
      <Paper>{props.words}</Paper>
      <div class="card">
        <h2>{text.howKept}</h2>
        <p class="words">{text.kept(kind, day(now, now))}</p>
        <p class="small soft">{text.thatIsAll(kind)}</p>
      </div>
    </Page>
  )
}

/** Within a day its hour alone says when. */
const isSoon = ({ until, now }: Props) => until - now.at < 24 * 3_600_000

/** How long this has been looked at, up to `whole`: a hidden page does not pass the time. */
function useTimeOnScreen(whole: Span): Span {
  const [passed, setPassed] = useState(0)
  const isWhole = passed >= whole
  useEffect(() => {
    if (isWhole) return
    let last = performance.now()
    const ticking = setInterval(() => {
      const now = performance.now()
      // A timer that slept (a hidden tab, a locked phone) counts as one ordinary tick.
      const seen = document.visibilityState === 'visible' ? Math.min(now - last, 1000) : 0
      last = now
      setPassed((before) => before + seen)
    }, 250)
    return () => clearInterval(ticking)
  }, [isWhole])
  return span(passed)
}

const face: Props & { paused: Span } = {
  now: tonight,
  kind: 'message',
  putDown,
  until: morning.at,
  words,
  nightLine: nightLine.line,
  paused: span(18_000),
  onGoAhead: nothing,
  onDont: nothing,
  onWait: nothing,
  onHide: nothing,
}
export const faces = {
  '42 seconds left': <Pause {...face} />,
  'the minute is over': <Pause {...face} paused={earlyPause} />,
  'a call, no night line': <Pause {...face} kind="call" nightLine={undefined} />,
  'very long': <Pause {...face} words={longWords} />,
}
