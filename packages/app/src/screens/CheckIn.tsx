import type { Horizon } from '@bide/core/event'
import { useState } from 'preact/hooks'
import { Link } from '../parts/Link.tsx'
import { OneLine } from '../parts/OneLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Scale } from '../parts/Scale.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'

export const measures = ['hurt', 'hope', 'urge', 'sleep'] as const
export type Measure = (typeof measures)[number] | 'acceptance'
/** What was answered, 0 to 10 each; what was left is not there. */
export type Answers = { readonly [M in Measure]?: number } & {
  readonly own: Readonly<Record<string, number>>
}
export type OwnScale = { readonly id: string; readonly name: string }
export type Guess = { readonly horizon: Horizon; readonly guessed: number; readonly came: number }

type Props = {
  /** Whether acceptance is asked this time. */
  acceptance: boolean
  /** It is over: hope is not asked for any more. [O10] */
  withoutHope?: boolean
  scales: readonly OwnScale[]
  line: string
  /** What came of an earlier guess, if today answers one. */
  came: readonly Guess[]
  /** Guesses that can still be made today. */
  guesses: readonly Horizon[]
  onLine: (line: string) => void
  onKeep: (answers: Answers) => void
  onGuess: (horizon: Horizon, hurt: number) => void
  onAddScale: (name: string) => void
  onDropScale: (id: string) => void
  onDone: () => void
  onBack: () => void
  onHide: () => void
  /** Only a face begins at its second page. */
  begin?: 'answers' | 'guesses'
}

/** Under twenty seconds, every line of it skippable [Q4]; then a guess, skippable too. */
export function CheckIn(props: Props) {
  const [page, setPage] = useState(props.begin ?? 'answers')
  if (page === 'guesses') return <Guesses {...props} />
  return (
    <AnswersPage
      {...props}
      onKeep={(answers) => {
        props.onKeep(answers)
        if (props.guesses.length === 0) props.onDone()
        else setPage('guesses')
      }}
    />
  )
}

function AnswersPage(props: Props) {
  const words = say.days.checkIn
  const [answers, setAnswers] = useState<Answers>({ own: {} })
  const usual = props.withoutHope ? measures.filter((each) => each !== 'hope') : measures
  const asked: readonly Measure[] = props.acceptance ? [...usual, 'acceptance'] : usual
  return (
    <Page
      top={<Top left={{ label: say.hold.today, back: true, onGo: props.onBack }} onHide={props.onHide} />}
      foot={<Reach onGo={() => props.onKeep(answers)}>{words.keep}</Reach>}
    >
      <Title>{words.title}</Title>
      <p class="lede">{words.lede}</p>
      {asked.map((measure) => (
        <Scale
          key={measure}
          label={words.ask[measure]}
          value={answers[measure]}
          onPick={(value) => setAnswers((before) => ({ ...before, [measure]: value }))}
          legend={words.ends[measure]}
          note={measure === 'acceptance' ? words.weekly : undefined}
        />
      ))}
      {props.scales.map(({ id, name }) => (
        <Scale
          key={id}
          label={name}
          value={answers.own[id]}
          onPick={(value) => setAnswers((before) => ({ ...before, own: { ...before.own, [id]: value } }))}
          note={
            <Link small onGo={() => props.onDropScale(id)}>
              {words.ownDrop(name)}
            </Link>
          }
        />
      ))}
      <OneLine label={words.line} value={props.line} onInput={props.onLine} />
      <NewScale onAdd={props.onAddScale} />
    </Page>
  )
}

function NewScale({ onAdd }: { onAdd: (name: string) => void }) {
  const words = say.days.checkIn
  const [name, setName] = useState('')
  const add = () => {
    onAdd(name.trim())
    setName('')
  }
  return (
    <div class="stack">
      <OneLine label={words.own} note={words.ownNote} value={name} onInput={setName} />
      {name.trim() !== '' && <Link onGo={add}>{words.ownAdd}</Link>}
    </div>
  )
}

function Guesses({ came, guesses, onGuess, onDone, onHide }: Props) {
  const words = say.days.guess
  const [picked, setPicked] = useState<Partial<Record<Horizon, number>>>({})
  return (
    <Page
      top={<Top left={say.days.checkIn.title} onHide={onHide} />}
      foot={
        <Reach
          onGo={() => {
            for (const horizon of guesses) {
              const hurt = picked[horizon]
              if (hurt !== undefined) onGuess(horizon, hurt)
            }
            onDone()
          }}
        >
          {words.done}
        </Reach>
      }
    >
      <Title>{words.title}</Title>
      <p class="lede">{words.lede}</p>
      {came.map((each) => (
        <p key={each.horizon} class="words">
          {words.came(each.horizon, each.guessed, each.came)}
        </p>
      ))}
      {guesses.map((horizon) => (
        <Scale
          key={horizon}
          label={words.ask[horizon]}
          value={picked[horizon]}
          onPick={(value) => setPicked((before) => ({ ...before, [horizon]: value }))}
        />
      ))}
    </Page>
  )
}

const nothing = () => {}
const face: Props = {
  acceptance: false,
  scales: [],
  line: '',
  came: [],
  guesses: ['day', 'week'],
  onLine: nothing,
  onKeep: nothing,
  onGuess: nothing,
  onAddScale: nothing,
  onDropScale: nothing,
  onDone: nothing,
  onBack: nothing,
  onHide: nothing,
}

export const faces = {
  plain: <CheckIn {...face} />,
  'once it is over, without hope': <CheckIn {...face} withoutHope />,
  'once a week, with a scale of one’s own and a line': (
    <CheckIn
      {...face}
      acceptance
      scales={[{ id: 's1', name: 'How lonely is it in the evening, when the house is quiet?' }]}
      line="The evening was long, and then it was over."
    />
  ),
  'guesses, and what came of one': (
    <CheckIn {...face} begin="guesses" came={[{ horizon: 'week', guessed: 8, came: 5 }]} />
  ),
}
