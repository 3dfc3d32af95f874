import type { Partner } from '@bide/core/settings'
import type { Day } from '@bide/core/time'
import { Chips } from '../parts/Chips.tsx'
import { OneLine } from '../parts/OneLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { TimeBox } from '../parts/TimeBox.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { WritingBox } from '../parts/WritingBox.tsx'
import { say } from '../words/say.ts'
import { he, nothing, they } from './invented-evening.ts'

/** When it was, for the three lines of the night. */
export type Whens = keyof typeof say.story.tell.whens

type Props = {
  /** After 21:00 three short lines are enough; the long story can wait for daylight. */
  night: boolean
  partner: Partner
  words: string
  what: string
  theirs: string
  when: Whens | undefined
  date: Day
  today: Day
  kept: 'yes' | 'no-room'
  reading: boolean
  skip: { label: string; back: boolean }
  onWords: (words: string) => void
  onWhat: (what: string) => void
  onTheirs: (words: string) => void
  onWhen: (when: Whens) => void
  onDate: (date: Day) => void
  onRead: () => void
  onSkip: () => void
  onHide: () => void
}

/** What happened, as it comes. By night in three lines, which give the same facts [SY2]. */
export function Story(props: Props) {
  const { night, reading } = props
  const text = say.story.tell
  const begun = night ? props.what.trim() !== '' : props.words.trim() !== ''
  return (
    <Page
      width={night ? 'column' : 'writing'}
      top={<Top left={{ ...props.skip, onGo: props.onSkip }} onHide={props.onHide} />}
      foot={
        begun && <Reach onGo={reading ? nothing : props.onRead}>{night ? text.keepLines : text.go}</Reach>
      }
    >
      <Title>{text.title}</Title>
      <p class="lede">{night ? text.night : text.lede}</p>
      {night ? <Lines {...props} /> : <Whole {...props} />}
      <p class="said" role="status">
        {reading ? text.reading : props.kept === 'no-room' ? say.hold.write.noRoom : ''}
      </p>
    </Page>
  )
}

function Whole({ words, date, today, onWords, onDate }: Props) {
  const text = say.story.tell
  return (
    <>
      <WritingBox
        autofocus
        label={text.label}
        placeholder={text.placeholder}
        value={words}
        onInput={onWords}
      />
      <TimeBox
        label={text.written}
        only="day"
        value={date}
        max={today}
        onPick={(picked) => onDate(picked === '' ? today : picked)}
      />
    </>
  )
}

function Lines({ partner, what, theirs, when, date, today, onWhat, onTheirs, onWhen, onDate }: Props) {
  const text = say.story.tell
  return (
    <div class="lines-night">
      <OneLine autofocus label={text.what} placeholder={text.whatHint} value={what} onInput={onWhat} />
      <div class="stack">
        <h2>{text.when}</h2>
        <Chips
          label={text.when}
          options={(['today', 'week', 'earlier', 'date'] as const).map((value) => ({
            value,
            label: text.whens[value],
          }))}
          chosen={when}
          onPick={onWhen}
        />
      </div>
      {when === 'date' && (
        <TimeBox
          label={text.whens.date}
          only="day"
          value={date}
          max={today}
          onPick={(picked) => onDate(picked === '' ? today : picked)}
        />
      )}
      <OneLine nightLine label={text.theirWords(partner)} value={theirs} onInput={onTheirs} />
    </div>
  )
}

const face: Props = {
  night: false,
  partner: he,
  words: '',
  what: '',
  theirs: '',
  when: undefined,
  date: '2026-11-24',
  today: '2026-11-24',
  kept: 'yes',
  reading: false,
  skip: { label: 'Skip this', back: false },
  onWords: nothing,
  onWhat: nothing,
  onTheirs: nothing,
  onWhen: nothing,
  onDate: nothing,
  onRead: nothing,
  onSkip: nothing,
  onHide: nothing,
}
const told =
  'He moved out in April. I did not want it. We kept having dinner on Fridays, and then in September he said it had to be settled.'

export const faces = {
  'by day, empty': <Story {...face} />,
  'by day, told': <Story {...face} words={told} skip={{ label: 'Today', back: true }} />,
  'being read': <Story {...face} words={told} reading />,
  'very long, no room left': (
    <Story {...face} words={Array.from({ length: 40 }, () => told).join('\n\n')} kept="no-room" />
  ),
  'by night, empty': <Story {...face} night partner={they} />,
  'by night': (
    <Story
      {...face}
      night
      what="I went to his flat. He wants it to end."
      when="today"
      theirs="please, you have got to let me go"
    />
  ),
  'by night, on a day': <Story {...face} night what="He packed a bag and left." when="date" />,
}
