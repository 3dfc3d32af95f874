import type { Moment } from '@bide/core/time'
import { useState } from 'preact/hooks'
import { OneLine } from '../parts/OneLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Quiet } from '../parts/Quiet.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Scale } from '../parts/Scale.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { day } from '../words/when.ts'
import { moment, nothing } from './invented-evening.ts'
import { WouldChange, type WouldChanging } from './WouldChange.tsx'

export type LookedAnswer = 'yes' | 'unsure' | 'no'
type Props = WouldChanging & {
  now: Moment
  /** Weeks since the day was chosen, when it is the usual eight. */
  weeks: number
  /** How much it hurt when space began, if that is known, and on which day. */
  before: { hurt: number; day: string } | undefined
  gave: string
  cost: string
  onGave: (line: string) => void
  onCost: (line: string) => void
  onHurt: (hurt: number) => void
  /** The answer, and in how many weeks it is asked again; `undefined`: on no date. */
  onAnswer: (answer: LookedAnswer, inWeeks: number | undefined) => void
  onBack: () => void
  onHide: () => void
  /** Only a face begins with an answer given. */
  begin?: LookedAnswer
}

const choices = [1, 2, 4, 8] as const

/** The day the person chose to be asked. Nothing happens if it is left, and no answer decides anything [P2]. */
export function LookAgain(props: Props) {
  const words = say.days.lookAgain
  const [answer, setAnswer] = useState<LookedAnswer | undefined>(props.begin)
  const [hurt, setHurt] = useState<number>()
  if (answer !== undefined) return <Next {...props} answer={answer} />
  return (
    <Page
      top={
        <Top
          left={{ label: say.hold.today, back: true, onGo: props.onBack }}
          middle={day(props.now, props.now)}
          onHide={props.onHide}
        />
      }
      foot={
        <>
          <Quiet onGo={() => setAnswer('yes')}>{words.yes}</Quiet>
          <Quiet onGo={() => setAnswer('unsure')}>{words.unsure}</Quiet>
          <Quiet onGo={() => setAnswer('no')}>{words.no}</Quiet>
        </>
      }
    >
      <Title>{words.title}</Title>
      <p class="lede">{words.lede(props.weeks)}</p>
      <Scale
        label={words.hurt}
        value={hurt}
        onPick={setHurt}
        onDone={props.onHurt}
        note={props.before && words.before(props.before.hurt, props.before.day)}
      />
      <OneLine label={words.gave} value={props.gave} onInput={props.onGave} placeholder={words.one} />
      <OneLine label={words.cost} value={props.cost} onInput={props.onCost} placeholder={words.one} />
      <WouldChange {...props} />
      <p class="small soft">{words.after}</p>
    </Page>
  )
}

function Next({ answer, onAnswer, onHide }: Props & { answer: LookedAnswer }) {
  const words = say.days.lookAgain
  return (
    <Page
      top={<Top left={words.title} onHide={onHide} />}
      foot={answer === 'no' ? <Reach onGo={() => onAnswer('no', undefined)}>{words.done}</Reach> : undefined}
    >
      <Title>{answer === 'no' ? words.no : words.next}</Title>
      <p class="lede">{answer === 'no' ? words.noNote : words.nextNote}</p>
      {answer !== 'no' && (
        <Rows>
          {choices.map((weeks) => (
            <Row key={weeks} label={words.inWeeks(weeks)} onGo={() => onAnswer(answer, weeks)} />
          ))}
          <Row label={words.never} onGo={() => onAnswer(answer, undefined)} />
        </Rows>
      )}
    </Page>
  )
}

const face: Props = {
  now: moment('2026-12-27', 10, 0),
  weeks: 8,
  before: { hurt: 8, day: '1 November' },
  gave: '',
  cost: '',
  wouldChange: undefined,
  wouldChangeDraft: '',
  onWouldChangeDraft: nothing,
  onWouldChange: nothing,
  onGave: nothing,
  onCost: nothing,
  onHurt: nothing,
  onAnswer: nothing,
  onBack: nothing,
  onHide: nothing,
}

export const faces = {
  'the chosen day': <LookAgain {...face} />,
  'with words': (
    <LookAgain
      {...face}
      gave="Sleep, and a quieter house."
      cost="Every weekend so far."
      wouldChange="If he asked for a counsellor. If by spring he still could not say my name kindly."
    />
  ),
  'when next': <LookAgain {...face} begin="yes" />,
  'a no': <LookAgain {...face} begin="no" />,
}
