import type { Practical } from '@bide/core/plan'
import type { Partner } from '@bide/core/settings'
import type { Day, Moment } from '@bide/core/time'
import { useState } from 'preact/hooks'
import { Link } from '../parts/Link.tsx'
import { OneLine } from '../parts/OneLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { TimeBox } from '../parts/TimeBox.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { he, moment, nothing } from './invented-evening.ts'

export type Space = {
  readonly channels: Readonly<Record<Practical, boolean>>
  readonly start: Day | undefined
  readonly lookAgain: Day | 'no-date' | undefined
  readonly places: readonly string[]
  readonly daysElsewhere: readonly string[]
}
type Props = {
  now: Moment
  partner: Partner
  space: Space
  /** What they asked closes every channel, whatever is set. */
  closedByAsk: boolean
  usOpen: boolean
  /** By night the channels alone are asked about [P6]. */
  night: boolean
  onKeep: (space: Space) => void
  onCalendar: (lookAgain: Day) => void
  onSkip: () => void
  skip: 'skip' | 'back'
  onHide: () => void
}

const practical = ['children', 'home', 'money'] as const

/** What goes on whatever was asked, since when, until when to look again, and where not to be. [P2] [P3] */
export function WhatStaysOpen({
  partner,
  closedByAsk,
  usOpen,
  night,
  onKeep,
  onCalendar,
  onSkip,
  skip,
  onHide,
  ...given
}: Props) {
  const words = say.ask.open
  const [space, setSpace] = useState(given.space)
  const change = (changed: Partial<Space>) => setSpace((before) => ({ ...before, ...changed }))
  const left =
    skip === 'skip'
      ? { label: say.ask.skip, onGo: onSkip }
      : { label: say.places.menu.title, back: true, onGo: onSkip }
  return (
    <Page
      top={<Top left={left} onHide={onHide} />}
      foot={<Reach onGo={() => onKeep(space)}>{words.keep}</Reach>}
    >
      <Title>{words.title}</Title>
      <p class="lede">{words.lede(partner)}</p>
      <div class="rows">
        {practical.map((channel) => (
          <Channel
            key={channel}
            name={words.channels[channel]}
            fixed={closedByAsk ? words.byAsk : undefined}
            open={space.channels[channel]}
            onSwitch={(open) => change({ channels: { ...space.channels, [channel]: open } })}
          />
        ))}
        <Channel name={words.channels.law} fixed={words.always} />
        <Channel name={words.channels.emergencies} fixed={words.always} />
        <Channel name={words.channels.us} fixed={usOpen ? words.isOpen : words.isClosed} />
      </div>
      {night ? (
        <p class="small soft">{words.byDay}</p>
      ) : (
        <Days space={space} change={change} onCalendar={onCalendar} />
      )}
      <p class="small soft">{words.unknown}</p>
    </Page>
  )
}

type DaysProps = Pick<Props, 'space' | 'onCalendar'> & { change: (changed: Partial<Space>) => void }

function Days({ space, change, onCalendar }: DaysProps) {
  const words = say.ask.open
  const { lookAgain } = space
  return (
    <>
      <TimeBox
        label={`${words.start}, ${words.startNote}`}
        only="day"
        value={space.start ?? ''}
        onPick={(start) => change({ start: start === '' ? undefined : start })}
      />
      <div class="stack">
        <TimeBox
          label={`${words.again}, ${words.againNote}`}
          only="day"
          value={lookAgain === 'no-date' ? '' : (lookAgain ?? '')}
          onPick={(day) => change({ lookAgain: day === '' ? 'no-date' : day })}
        />
        {lookAgain === 'no-date' ? (
          <p class="small soft">{words.noDate}.</p>
        ) : (
          <div class="links">
            <Link small onGo={() => change({ lookAgain: 'no-date' })}>
              {words.noDate}
            </Link>
            {lookAgain !== undefined && (
              <Link small onGo={() => onCalendar(lookAgain)}>
                {`${words.calendar}, ${words.calendarAs}`}
              </Link>
            )}
          </div>
        )}
      </div>
      <OwnLines label={words.places} lines={space.places} onLines={(places) => change({ places })} />
      <OwnLines
        label={words.elsewhere}
        lines={space.daysElsewhere}
        onLines={(daysElsewhere) => change({ daysElsewhere })}
      />
    </>
  )
}

type ChannelProps = {
  name: readonly [string, string]
  /** What stands in place of a switch. */
  fixed?: string | undefined
  open?: boolean
  onSwitch?: (open: boolean) => void
}

function Channel({ name: [name, what], fixed, open = false, onSwitch }: ChannelProps) {
  const words = say.ask.open
  return (
    <div class="channel">
      <span class="row-label">
        {name}
        <small>{what}</small>
      </span>
      {fixed === undefined ? (
        <button
          type="button"
          class="chip"
          aria-pressed={open}
          aria-label={`${name}: ${open ? words.isOpen : words.isClosed}`}
          onClick={() => onSwitch?.(!open)}
        >
          {open ? words.isOpen : words.isClosed}
        </button>
      ) : (
        <span class="note">{fixed}</span>
      )}
    </div>
  )
}

type LinesProps = { label: string; lines: readonly string[]; onLines: (lines: readonly string[]) => void }

/** A few lines of one's own: each can be taken away, and one more written. */
function OwnLines({ label, lines, onLines }: LinesProps) {
  const words = say.ask.open
  const [line, setLine] = useState('')
  const add = () => {
    onLines([...lines, line.trim()])
    setLine('')
  }
  return (
    <div class="stack">
      <OneLine label={label} value={line} onInput={setLine} />
      {line.trim() !== '' && <Link onGo={add}>{words.add}</Link>}
      {lines.map((each, n) => (
        <div class="between" key={each}>
          <span class="words">{each}</span>
          <Link small onGo={() => onLines(lines.filter((_, i) => i !== n))}>
            {words.drop(each)}
          </Link>
        </div>
      ))}
    </div>
  )
}

const face: Props = {
  now: moment('2026-11-24', 18, 40),
  partner: he,
  space: {
    channels: { children: true, home: true, money: true },
    start: '2026-11-01',
    lookAgain: '2026-12-27',
    places: [],
    daysElsewhere: [],
  },
  closedByAsk: false,
  usOpen: false,
  night: false,
  onKeep: nothing,
  onCalendar: nothing,
  onSkip: nothing,
  skip: 'skip',
  onHide: nothing,
}

export const faces = {
  'as it begins': <WhatStaysOpen {...face} />,
  'nothing known': (
    <WhatStaysOpen {...face} space={{ ...face.space, start: undefined, lookAgain: undefined }} />
  ),
  'no date, and places': (
    <WhatStaysOpen
      {...face}
      skip="back"
      space={{
        ...face.space,
        channels: { children: true, home: true, money: false },
        lookAgain: 'no-date',
        places: ['the street with the blue door, and the long way round by the station'],
        daysElsewhere: ['12 to 14 December, at my sister’s'],
      }}
    />
  ),
  'by night': <WhatStaysOpen {...face} night />,
  'closed by what was asked': <WhatStaysOpen {...face} closedByAsk />,
}
