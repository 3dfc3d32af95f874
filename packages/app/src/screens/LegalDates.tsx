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
import { fullDayOf, inDays } from '../words/when.ts'
import { moment, nothing } from './invented-evening.ts'

export type DateShown = {
  readonly id: string
  readonly what: string
  readonly on: Day
  readonly minute: number | undefined
}
type Props = {
  now: Moment
  /** Where someone is afraid nothing is said of backing off. [G8] */
  afraid: boolean
  dates: readonly DateShown[]
  what: string
  onWhat: (what: string) => void
  onAdd: (on: Day, minute: number | undefined) => void
  onCalendar: (id: string) => void
  onDrop: (id: string) => void
  onBack: () => void
  onHide: () => void
}

/** Papers, hearings, deadlines: entered by hand, on top of everything, whatever else is quiet. [P5] */
export function LegalDates(props: Props) {
  const { now, dates, what } = props
  const words = say.ask.legal
  const [on, setOn] = useState('')
  const [time, setTime] = useState('')
  const add = () => {
    const [hour, minute] = time.split(':').map(Number)
    props.onAdd(
      on,
      hour === undefined || minute === undefined || time === '' ? undefined : hour * 60 + minute,
    )
    setOn('')
    setTime('')
  }
  return (
    <Page
      top={
        <Top left={{ label: say.places.menu.title, back: true, onGo: props.onBack }} onHide={props.onHide} />
      }
      foot={what.trim() !== '' && on !== '' ? <Reach onGo={add}>{words.add}</Reach> : undefined}
    >
      <Title>{words.title}</Title>
      <p class="lede">{props.afraid ? words.ledeAfraid : words.lede}</p>
      {dates.length === 0 && <p class="soft">{words.none}</p>}
      {dates.map((date) => (
        <div class="card" key={date.id}>
          <div class="between">
            <h2>{words.line(date.what, fullDayOf(date.on, now))}</h2>
            <span class="small soft">{inDays(date.on, now)}</span>
          </div>
          <div class="links">
            <Link small onGo={() => props.onCalendar(date.id)}>
              {words.calendar}
            </Link>
            <Link small onGo={() => props.onDrop(date.id)}>
              {words.drop}
            </Link>
          </div>
        </div>
      ))}
      <OneLine label={words.what} value={what} onInput={props.onWhat} placeholder={words.whatHint} />
      <TimeBox label={words.on} only="day" value={on} onPick={setOn} />
      <TimeBox label={words.at} only="time" value={time} onPick={setTime} />
      <p class="small soft">{words.advice}</p>
    </Page>
  )
}

const court = { id: 'd1', what: 'Court date', on: '2026-12-07', minute: 600 }
const face: Props = {
  now: moment('2026-11-24', 18, 40),
  afraid: false,
  dates: [],
  what: '',
  onWhat: nothing,
  onAdd: nothing,
  onCalendar: nothing,
  onDrop: nothing,
  onBack: nothing,
  onHide: nothing,
}

export const faces = {
  none: <LegalDates {...face} />,
  'a court date': <LegalDates {...face} dates={[court]} />,
  'a court date, for someone who is afraid': <LegalDates {...face} afraid dates={[court]} />,
  'a long one, half written': (
    <LegalDates
      {...face}
      dates={[
        court,
        {
          ...court,
          id: 'd2',
          on: '2027-01-15',
          what: 'Last day to answer the petition that was served on the doorstep',
        },
      ]}
      what="Papers to sign"
    />
  ),
}
