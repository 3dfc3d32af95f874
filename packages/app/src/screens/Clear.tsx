import { type ClearAnswer, type ClearQuestion, clearAnswers, clearQuestions } from '@bide/core/event'
import type { Partner } from '@bide/core/settings'
import type { Day, Moment } from '@bide/core/time'
import { useState } from 'preact/hooks'
import { Chips } from '../parts/Chips.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { dayOf } from '../words/when.ts'
import { he, moment, nothing, they } from './invented-evening.ts'

export type Clear = Readonly<Partial<Record<ClearQuestion, ClearAnswer>>>

type Props = {
  now: Moment
  partner: Partner
  /** The time before this one, if there was one: it is set beside the answers, not under them. */
  before:
    | { readonly on: Day; readonly answers: Readonly<Record<ClearQuestion, ClearAnswer | undefined>> }
    | undefined
  /** It follows a look, and can be skipped. */
  skip?: boolean
  onKeep: (answers: Clear) => void
  onBack: () => void
  onHide: () => void
}

/** Four short questions at the first and each later look. There is no sum of them. [O9] */
export function Clear({ now, partner, before, skip = false, onKeep, onBack, onHide }: Props) {
  const words = say.decide.clear
  const [answers, setAnswers] = useState<Clear>({})
  const questions = words.questions(partner)
  return (
    <Page
      top={
        <Top
          left={
            skip
              ? { label: say.ask.skip, onGo: onBack }
              : { label: say.decide.back, back: true, onGo: onBack }
          }
          onHide={onHide}
        />
      }
      foot={
        Object.keys(answers).length > 0 ? <Reach onGo={() => onKeep(answers)}>{words.keep}</Reach> : undefined
      }
    >
      <Title>{words.title}</Title>
      <p class="lede">{words.lede}</p>
      {clearQuestions.map((question) => {
        const said = before?.answers[question]
        return (
          <div class="stack" key={question}>
            <h2>{questions[question]}</h2>
            <Chips
              label={questions[question]}
              options={clearAnswers.map((value) => ({ value, label: words.answers[value] }))}
              chosen={answers[question]}
              onPick={(answer) => setAnswers({ ...answers, [question]: answer })}
            />
            {before && said && (
              <p class="small soft">{`${words.before(dayOf(before.on, now))}: ${words.answers[said]}`}</p>
            )}
          </div>
        )
      })}
    </Page>
  )
}

const face: Props = {
  now: moment('2026-12-27', 10, 0),
  partner: he,
  before: undefined,
  onKeep: nothing,
  onBack: nothing,
  onHide: nothing,
}

export const faces = {
  'the first look': <Clear {...face} partner={they} />,
  'after a look': <Clear {...face} skip />,
  'a later look': (
    <Clear
      {...face}
      before={{ on: '2026-11-22', answers: { know: 'yes', matters: 'partly', own: 'no', enough: undefined } }}
    />
  ),
}
