import type { HoldKind } from '@bide/core/event'
import type { Moment } from '@bide/core/time'
import { Page } from '../parts/Page.tsx'
import { Paper } from '../parts/Paper.tsx'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { handsOver } from '../words/en/hold.ts'
import { say } from '../words/say.ts'
import { day } from '../words/when.ts'
import { longWords, nextMorning, nothing, words } from './invented-evening.ts'

type Props = {
  now: Moment
  kind: HoldKind
  words: string
  copying: 'not-yet' | 'copied' | 'refused'
  onCopy: () => void
  /** Present where this platform has a share sheet. */
  onShare?: (() => void) | undefined
  onDidNot: () => void
  onDone: () => void
  onHide: () => void
}

/** The words are handed over. Bide sends nothing itself. [A7] */
export function GoAhead(props: Props) {
  const { now, kind, copying } = props
  const text = say.hold.goAhead
  const hands = handsOver(kind)
  const isToCopy = hands && copying === 'not-yet'
  return (
    <Page
      top={<Top left={{ label: say.hold.today, back: true, onGo: props.onDone }} onHide={props.onHide} />}
      foot={
        <>
          <Reach onGo={isToCopy ? props.onCopy : props.onDone}>{isToCopy ? text.copy : say.hold.done}</Reach>
          <Quiets>
            <Quiet onGo={props.onDidNot}>{text.didNot}</Quiet>
            {hands && props.onShare && <Quiet onGo={props.onShare}>{text.share}</Quiet>}
          </Quiets>
        </>
      }
    >
      <Title>{text.title(kind)}</Title>
      <p class="lede">
        {text.sendsNothing} {text.putInto(kind)}
      </p>
      <Paper>{props.words}</Paper>
      {copying !== 'not-yet' && (
        <p class="small" role="status">
          {copying === 'copied' ? text.copied : text.notCopied}
        </p>
      )}
      <p class="small soft">{text.kept(kind, day(now, now))}</p>
    </Page>
  )
}

const face: Props = {
  now: nextMorning,
  kind: 'message',
  words,
  copying: 'not-yet',
  onCopy: nothing,
  onShare: nothing,
  onDidNot: nothing,
  onDone: nothing,
  onHide: nothing,
}
export const faces = {
  'to copy or share': <GoAhead {...face} />,
  copied: <GoAhead {...face} copying="copied" onShare={undefined} />,
  'copying refused': <GoAhead {...face} copying="refused" />,
  'a call': <GoAhead {...face} kind="call" />,
  'a look': <GoAhead {...face} kind="look-them-up" words="only to see if he is all right" />,
  'very long': <GoAhead {...face} words={longWords} />,
}
