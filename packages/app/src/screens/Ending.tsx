import { addDays, type Day, localOf, type Moment } from '@bide/core/time'
import { useState } from 'preact/hooks'
import { Link } from '../parts/Link.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { TimeBox } from '../parts/TimeBox.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { fullDayOf } from '../words/when.ts'
import { moment, nothing } from './invented-evening.ts'

type Props = {
  now: Moment
  /** The day that was chosen; `undefined`: none. */
  on: Day | undefined
  onBackup: () => void
  onOut: () => void
  onWipe: () => void
  onKeep: (on: Day | 'no-day') => void
  onCalendar: () => void
  onBack: () => void
  onHide: () => void
}

/** An end that is planned: take everything along, then wipe it. Bide does neither by itself. [O13] */
export function Ending({ now, on, onBackup, onOut, onWipe, onKeep, onCalendar, onBack, onHide }: Props) {
  const words = say.decide.ending
  const [day, setDay] = useState<string>(on ?? '')
  const isNew = day !== '' && day !== on
  return (
    <Page
      top={<Top left={{ label: say.decide.today.path, back: true, onGo: onBack }} onHide={onHide} />}
      foot={isNew ? <Reach onGo={() => onKeep(day)}>{words.keep}</Reach> : undefined}
      tide="low"
    >
      <Title>{words.title}</Title>
      <p class="lede">{words.lede}</p>
      <Rows>
        <Row label={words.sealed} note={words.sealedNote} onGo={onBackup} />
        <Row label={words.out} note={words.outNote} onGo={onOut} />
        <Row label={words.wipe} note={words.wipeNote} onGo={onWipe} />
      </Rows>
      <TimeBox
        label={words.day}
        only="day"
        value={day}
        min={addDays(localOf(now.at, now.zone).date, 1)}
        onPick={setDay}
      />
      {on !== undefined && (
        <>
          <p>{words.chosen(fullDayOf(on, now))}</p>
          <div class="links">
            <Link onGo={onCalendar}>{words.calendar}</Link>
            <Link
              onGo={() => {
                setDay('')
                onKeep('no-day')
              }}
            >
              {words.none}
            </Link>
          </div>
        </>
      )}
    </Page>
  )
}

const face: Props = {
  now: moment('2026-11-24', 18, 40),
  on: undefined,
  onBackup: nothing,
  onOut: nothing,
  onWipe: nothing,
  onKeep: nothing,
  onCalendar: nothing,
  onBack: nothing,
  onHide: nothing,
}

export const faces = {
  'no day': <Ending {...face} />,
  'a day': <Ending {...face} on="2027-01-31" />,
}
