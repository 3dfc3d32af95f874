import type { HoldKind, Until } from '@bide/core/event'
import { endOf, mayWaitUntil } from '@bide/core/hold'
import {
  addDays,
  day,
  hour,
  type Instant,
  instant,
  later,
  localOf,
  type Moment,
  nextAt,
  times,
} from '@bide/core/time'
import { useState } from 'preact/hooks'
import { Dock } from '../parts/Dock.tsx'
import { Page } from '../parts/Page.tsx'
import { Quiet } from '../parts/Quiet.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { TimeBox } from '../parts/TimeBox.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { ahead } from '../words/when.ts'
import { fieldOf, readField } from './field-time.ts'
import { moment, morning, nextMorning, nothing, tonight } from './invented-evening.ts'

type Props = {
  now: Moment
  kind: HoldKind
  until: Instant
  /** The first waking hour, minutes since midnight. */
  wakingMinute: number
  back: string
  onUntil: (until: Until) => void
  onDont: () => void
  onBack: () => void
  onHide: () => void
  /** A day and time already set: only a face begins with one. */
  own?: string
}

export type Choice = {
  readonly name: 'hour' | 'evening' | 'morning' | 'noon' | 'days' | 'week'
  readonly until: Until
}

/**
 * The waits that are offered, the nearest first. An hour more is added to what it waits for already; the others are
 * counted from now. One that says what already holds is left out. [A10]
 */
export function choices(until: Instant, now: Moment, wakingMinute: number): readonly Choice[] {
  const from = instant(Math.max(until, now.at))
  const today = localOf(now.at, now.zone).date
  const wall = (date: string, minute: number): Until => ({ by: 'local', date, minute, atLeast: now.at })
  const evening = nextAt(20, 0, now.at, now.zone)
  const all: Choice[] = [
    { name: 'hour', until: { by: 'instant', at: later(from, hour) } },
    ...(localOf(evening, now.zone).date === today
      ? [{ name: 'evening', until: wall(today, 20 * 60) } as const]
      : []),
    { name: 'morning', until: wall(addDays(today, 1), wakingMinute) },
    { name: 'noon', until: wall(addDays(today, 1), 12 * 60) },
    { name: 'days', until: { by: 'instant', at: later(now.at, times(3, day)) } },
    { name: 'week', until: wall(addDays(today, 7), wakingMinute) },
  ]
  return all
    .filter((each) => {
      const end = endOf(each.until, now.zone)
      return end !== until && mayWaitUntil(end, now) === 'yes'
    })
    .sort((a, b) => endOf(a.until, now.zone) - endOf(b.until, now.zone))
}

/** Until when it waits: longer, or another time. What is not possible is said. */
export function Longer(props: Props) {
  const { now, until } = props
  const text = say.hold.longer
  return (
    <Page
      top={<Top left={{ label: props.back, back: true, onGo: props.onBack }} onHide={props.onHide} />}
      foot={
        <Dock
          no={{ label: say.hold.dont(props.kind), onGo: props.onDont }}
          yes={{ label: text.keep, onGo: props.onBack }}
        />
      }
    >
      <Title>{text.title}</Title>
      <p class="lede">{until > now.at ? text.now(ahead(until, now)) : text.ready}</p>
      <Rows>
        {choices(until, now, props.wakingMinute).map((each) => (
          <Row
            key={each.name}
            label={text[each.name]}
            note={ahead(endOf(each.until, now.zone), now)}
            onGo={() => props.onUntil(each.until)}
          />
        ))}
        <Own {...props} />
      </Rows>
    </Page>
  )
}

function Own({ now, own = '', onUntil }: Props) {
  const text = say.hold.longer
  const [isOpen, setOpen] = useState(own !== '')
  const [value, setValue] = useState(own)
  const at = readField(value, now.zone)
  const may = at === undefined ? undefined : mayWaitUntil(at, now)
  if (!isOpen) return <Row label={text.own} note={text.ownNote} onGo={() => setOpen(true)} />
  return (
    <div class="own-time">
      <TimeBox
        label={text.own}
        value={value}
        onPick={setValue}
        min={fieldOf(now.at, now.zone)}
        max={fieldOf(later(now.at, times(90, day)), now.zone)}
      />
      {at !== undefined && may === 'yes' && (
        <Quiet onGo={() => onUntil({ by: 'instant', at })}>{text.ownSet(ahead(at, now))}</Quiet>
      )}
      {may !== undefined && may !== 'yes' && (
        <p class="small" role="status">
          {text.may[may]}
        </p>
      )}
    </div>
  )
}

const face: Props = {
  now: tonight,
  kind: 'message',
  until: morning.at,
  wakingMinute: 600,
  back: 'Put down',
  onUntil: nothing,
  onDont: nothing,
  onBack: nothing,
  onHide: nothing,
}
export const faces = {
  'at night': <Longer {...face} />,
  'by day, and ready': <Longer {...face} now={nextMorning} back="How it arrives" />,
  'a time of one’s own': <Longer {...face} own="2026-12-01T18:30" />,
  'a time that has passed': <Longer {...face} own="2026-11-24T08:00" />,
  'too far away': <Longer {...face} own="2027-11-24T08:00" />,
  'a visit that waits for days': <Longer {...face} kind="visit" until={moment('2026-11-27', 23, 40).at} />,
}
