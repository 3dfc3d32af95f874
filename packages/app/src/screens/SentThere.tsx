import type { HoldKind } from '@bide/core/event'
import {
  addDays,
  hour,
  type Instant,
  instant,
  instantOf,
  later,
  localOf,
  type Moment,
  span,
  times,
} from '@bide/core/time'
import { useState } from 'preact/hooks'
import { Page } from '../parts/Page.tsx'
import { Quiet } from '../parts/Quiet.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Scale } from '../parts/Scale.tsx'
import { TimeBox } from '../parts/TimeBox.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { day, past } from '../words/when.ts'
import { fieldOf, readField } from './field-time.ts'
import { moment, nothing, tonight } from './invented-evening.ts'

type Props = {
  now: Moment
  kind: HoldKind
  putDown: Moment
  /** When it was, once that has been said. */
  sentAt: Instant | undefined
  urge: number | undefined
  onWhen: (sentAt: Instant) => void
  onUrge: (urge: number) => void
  /** Back without having said anything. */
  onBack: () => void
  onDone: () => void
  onHide: () => void
  own?: string
}

type Time = { readonly name: 'justNow' | 'hourAgo' | 'today' | 'tonight' | 'yesterday'; readonly at: Instant }

/**
 * When it may have been, nearest first, by one tap each: only times since it was put down. "Earlier" is told as the
 * middle of what is left of this day (or night), "yesterday" as its evening; near enough, since no hour is ever shown.
 */
export function timesSince(putDown: Instant, now: Moment): readonly Time[] {
  const here = localOf(now.at, now.zone)
  const isNight = here.hour >= 21 || here.hour < 4
  const dayBegan = instantOf(here.date, 0, 0, now.zone)
  const hourAgo = later(now.at, span(-hour))
  const earliest = instant(
    Math.max(putDown, isNight && here.hour < 4 ? later(dayBegan, times(-3, hour)) : dayBegan),
  )
  const yesterday = instantOf(addDays(here.date, -1), 20, 0, now.zone)
  return [
    { name: 'justNow', at: now.at },
    ...(hourAgo >= putDown ? [{ name: 'hourAgo', at: hourAgo } as const] : []),
    ...(hourAgo - earliest >= hour
      ? [{ name: isNight ? 'tonight' : 'today', at: middle(earliest, hourAgo) } as const]
      : []),
    ...(putDown < dayBegan
      ? [{ name: 'yesterday', at: putDown > yesterday ? middle(putDown, dayBegan) : yesterday } as const]
      : []),
  ]
}

const middle = (a: Instant, b: Instant) => instant(Math.round((a + b) / 2))

/** "I sent it anyway, there": when, and it is kept. Nothing is reset, and nobody is scolded. [A8] */
export function SentThere(props: Props) {
  const { now, kind, sentAt } = props
  const text = say.hold.sentThere
  return sentAt === undefined ? (
    <Page
      top={<Top left={{ label: say.hold.edit.back, back: true, onGo: props.onBack }} onHide={props.onHide} />}
    >
      <Title key="when">{text.title}</Title>
      <p class="lede">{text.lede}</p>
      <Rows>
        {timesSince(props.putDown.at, now).map(({ name, at }) => (
          <Row
            key={name}
            label={name === 'today' || name === 'tonight' ? text.earlier[name] : text[name]}
            onGo={() => props.onWhen(at)}
          />
        ))}
        <Own {...props} />
      </Rows>
    </Page>
  ) : (
    <Page
      tide="flat"
      top={<Top left={{ label: say.hold.today, back: true, onGo: props.onDone }} onHide={props.onHide} />}
      foot={<Reach onGo={props.onDone}>{say.hold.done}</Reach>}
    >
      <Title key="kept">{text.kept(kind, day({ at: sentAt, zone: now.zone }, now))}</Title>
      <p class="lede">{text.nothingReset}</p>
      <Scale label={text.urge} value={props.urge} onPick={props.onUrge} note={say.hold.ifYouLike} />
    </Page>
  )
}

function Own({ now, own = '', onWhen }: Props) {
  const text = say.hold.sentThere
  const [isOpen, setOpen] = useState(own !== '')
  const [value, setValue] = useState(own)
  const at = readField(value, now.zone)
  if (!isOpen) return <Row label={text.own} onGo={() => setOpen(true)} />
  return (
    <div class="own-time">
      <TimeBox label={text.own} value={value} onPick={setValue} max={fieldOf(now.at, now.zone)} />
      {at !== undefined && at <= now.at && (
        <Quiet onGo={() => onWhen(at)}>{text.ownSet(past({ at, zone: now.zone }, now))}</Quiet>
      )}
      {at !== undefined && at > now.at && (
        <p class="small" role="status">
          {text.notYet}
        </p>
      )}
    </div>
  )
}

const face: Props = {
  now: tonight,
  kind: 'message',
  putDown: moment('2026-11-22', 23, 10),
  sentAt: undefined,
  urge: undefined,
  onWhen: nothing,
  onUrge: nothing,
  onBack: nothing,
  onDone: nothing,
  onHide: nothing,
}
export const faces = {
  when: <SentThere {...face} />,
  'put down a minute ago': <SentThere {...face} putDown={moment('2026-11-24', 23, 40)} />,
  'a time of one’s own': <SentThere {...face} own="2026-11-23T00:20" />,
  'a time still to come': <SentThere {...face} own="2026-11-25T00:20" />,
  'it is kept': <SentThere {...face} sentAt={moment('2026-11-24', 22, 0).at} />,
  'a look, with its urge': (
    <SentThere {...face} kind="look-them-up" sentAt={moment('2026-11-24', 22, 0).at} urge={8} />
  ),
}
