import { Link } from '../parts/Link.tsx'
import { OneLine } from '../parts/OneLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { nothing } from './invented-evening.ts'

export type PlanShown = {
  readonly id: string
  readonly cue: string
  readonly action: string
  readonly rehearsed: boolean
}
type Props = {
  plans: readonly PlanShown[]
  cue: string
  action: string
  onCue: (cue: string) => void
  onAction: (action: string) => void
  onKeep: () => void
  onRehearsed: (id: string) => void
  onDrop: (id: string) => void
  onBack: () => void
  onHide: () => void
}

/** As many as help: more plans help less. */
const enough = 2

/** One plan at a time, in the form "if, then", said once to oneself. */
export function IfThen(props: Props) {
  const words = say.ask.plans
  const { plans, cue, action } = props
  const canKeep = plans.length < enough && cue.trim() !== '' && action.trim() !== ''
  return (
    <Page
      top={
        <Top left={{ label: say.places.menu.title, back: true, onGo: props.onBack }} onHide={props.onHide} />
      }
      foot={canKeep ? <Reach onGo={props.onKeep}>{words.keep}</Reach> : undefined}
    >
      <Title>{words.title}</Title>
      <p class="lede">{words.lede}</p>
      {plans.map((plan) => (
        <div class="card" key={plan.id}>
          <p class="words">{words.sentence(plan.cue, plan.action)}</p>
          {!plan.rehearsed && (
            <>
              <p class="small soft">{words.rehearse}</p>
              <Quiets>
                <Quiet onGo={() => props.onRehearsed(plan.id)}>{words.rehearsed}</Quiet>
              </Quiets>
            </>
          )}
          <Link small onGo={() => props.onDrop(plan.id)}>
            {words.drop}
          </Link>
        </div>
      ))}
      {plans.length < enough ? (
        <>
          <OneLine label={words.cue} value={cue} onInput={props.onCue} placeholder={words.cueHint} />
          <OneLine
            label={words.action}
            value={action}
            onInput={props.onAction}
            placeholder={words.actionHint}
          />
        </>
      ) : (
        <p class="soft">{words.enough}</p>
      )}
      <p class="small soft">{words.note}</p>
    </Page>
  )
}

const plan = { id: 'i1', cue: 'my thumb is over send', action: 'open Bide', rehearsed: false }
const face: Props = {
  plans: [],
  cue: '',
  action: '',
  onCue: nothing,
  onAction: nothing,
  onKeep: nothing,
  onRehearsed: nothing,
  onDrop: nothing,
  onBack: nothing,
  onHide: nothing,
}

export const faces = {
  none: <IfThen {...face} />,
  'one, to be said once': (
    <IfThen {...face} plans={[plan]} cue="it is past eleven" action="put the phone in the kitchen" />
  ),
  'two are enough': (
    <IfThen
      {...face}
      plans={[
        { ...plan, rehearsed: true },
        {
          id: 'i2',
          cue: 'I pass his street on the way home from work in the evening',
          action: 'take the long way round by the station',
          rehearsed: true,
        },
      ]}
    />
  ),
}
