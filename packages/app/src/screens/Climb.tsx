import type { ClimbStep, Topic, Way } from '@bide/core/event'
import type { Partner } from '@bide/core/settings'
import type { Day, Moment } from '@bide/core/time'
import { useState } from 'preact/hooks'
import { Link } from '../parts/Link.tsx'
import type { Ways } from '../parts/labels.ts'
import { OneLine } from '../parts/OneLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { fullDayOf } from '../words/when.ts'
import { he, moment, nothing, noWays, they } from './invented-evening.ts'

/** What they did: when, which way, about what. */
export type Opener = { readonly on: Day; readonly way: Way; readonly about: Topic | undefined }

type Out = Ways & { onBack: () => void }
type Props = Out & {
  now: Moment
  partner: Partner
  step: ClimbStep
  opener: Opener | undefined
  /** What they did since, and the step it opens; `undefined`: nothing is open, and nothing says so. */
  next: { readonly step: ClimbStep; readonly opener: Opener } | undefined
  /** The steps below, the nearest first. */
  down: readonly ClimbStep[]
  different: string | undefined
  differentDraft: string
  onDifferentDraft: (words: string) => void
  onDifferent: () => void
  onUp: () => void
  onWasAsked: () => void
  onDown: (to: ClimbStep) => void
}

const page = ({ onBack, onHide, onPlace, onMenu, onHurts, onReach }: Out) =>
  ({
    top: <Top left={{ label: say.decide.back, back: true, onGo: onBack }} onHide={onHide} />,
    place: 'decide',
    onPlace,
    onMenu,
    doors: { onHurts, onReach },
  }) as const

/** The step one is on, what opened it, and the way down. What lies above is not shown: it is no prize. [M2] [M4] */
export function Climb(props: Props) {
  const { now, partner, step, opener } = props
  const words = say.climb
  return (
    <Page {...page(props)}>
      <div>
        <p class="small soft">{words.row}</p>
        <Title>{words.steps(partner)[step]}</Title>
      </div>
      {step === 'space' || !opener ? (
        <p class="soft">{words.space(partner)}</p>
      ) : (
        <div class="card wash">
          <div class="between">
            <h2>{words.opened(partner)}</h2>
            <span class="small soft">{fullDayOf(opener.on, now)}</span>
          </div>
          <p class="words">{`${words.did(opener.way, opener.about, partner)} ${words.freely(partner)}`}</p>
          <p class="small soft">{`${words.only(partner)} ${words.asks(partner)[step]}`}</p>
        </div>
      )}
      <Next {...props} />
      <Down {...props} />
      <Different {...props} />
      <div class="stack lean-beside">
        <p class="quoted">“{words.quote}”</p>
        <p class="small soft">{words.from}</p>
      </div>
    </Page>
  )
}

/** Open only once they did something more, and after its wait. It asks first whether that was free. [M1] */
function Next({ now, partner, next, onUp, onWasAsked }: Props) {
  const words = say.climb.next
  if (!next) return null
  const { step, opener } = next
  return (
    <div class="card">
      <div class="between">
        <h2>{words.heading(partner)}</h2>
        <span class="small soft">{fullDayOf(opener.on, now)}</span>
      </div>
      <p>{say.climb.did(opener.way, opener.about, partner)}</p>
      <p class="small soft">{words.opens(say.climb.steps(partner)[step])}</p>
      <h2>{words.asked(partner)}</h2>
      <Quiets>
        <Quiet onGo={onWasAsked}>{words.was}</Quiet>
        <Quiet onGo={onUp}>{words.free}</Quiet>
      </Quiets>
    </div>
  )
}

/** Down on any day, and nothing is said about it. [M4] */
function Down({ partner, down, onDown }: Props) {
  const words = say.climb.down
  if (down.length === 0) return null
  return (
    <div class="stack">
      <h2>{words.heading}</h2>
      <p class="path-note">{down.length === 1 ? words.toSpace : words.toStep}</p>
      {down.map((to) => (
        <Quiet key={to} onGo={() => onDown(to)}>
          {words.go(to, partner)}
        </Quiet>
      ))}
    </div>
  )
}

function Different({ different, differentDraft, onDifferentDraft, onDifferent }: Props) {
  const words = say.climb
  const [isOpen, setOpen] = useState(differentDraft !== '')
  return (
    <div class="stack">
      {!isOpen && (
        <div class="between">
          <h2>{words.different}</h2>
          <Link small onGo={() => setOpen(true)}>
            {say.decide.change}
          </Link>
        </div>
      )}
      {!isOpen && different !== undefined && <p class="words">{different}</p>}
      {isOpen && (
        <OneLine
          label={words.different}
          value={differentDraft}
          onInput={onDifferentDraft}
          placeholder={words.differentHint}
        />
      )}
      {isOpen && differentDraft.trim() !== '' && (
        <Link
          onGo={() => {
            setOpen(false)
            onDifferent()
          }}
        >
          {say.decide.keepWords}
        </Link>
      )}
    </div>
  )
}

/** Steps stay shut until the two questions on safety are answered. [M6] */
export function ClimbShut(props: Out & { onQuestions: () => void }) {
  const words = say.climb
  return (
    <Page {...page(props)}>
      <Title>{words.first}</Title>
      <p class="soft">{words.firstNote}</p>
      <Link onGo={props.onQuestions}>{words.toQuestions}</Link>
    </Page>
  )
}

const ways: Out = { ...noWays, onBack: nothing }
const car: Opener = { on: '2026-11-21', way: 'message', about: 'practical' }
const face: Props = {
  ...ways,
  now: moment('2026-11-24', 18, 40),
  partner: he,
  step: 'answer',
  opener: car,
  next: undefined,
  down: ['space'],
  different: 'I would ask before I come. I would let a no stand.',
  differentDraft: '',
  onDifferentDraft: nothing,
  onDifferent: nothing,
  onUp: nothing,
  onWasAsked: nothing,
  onDown: nothing,
}

export const faces = {
  'no step': (
    <Climb {...face} partner={they} step="space" opener={undefined} down={[]} different={undefined} />
  ),
  'the first step': <Climb {...face} />,
  'the highest, and three ways down': (
    <Climb
      {...face}
      step="meet"
      opener={{ on: '2026-11-08', way: 'in-person', about: 'us' }}
      down={['talk', 'say-a-little', 'answer', 'space']}
    />
  ),
  'something more': (
    <Climb
      {...face}
      next={{ step: 'say-a-little', opener: { on: '2026-11-23', way: 'message', about: 'us' } }}
      differentDraft="I would ask"
    />
  ),
  'the questions come first': <ClimbShut {...ways} onQuestions={nothing} />,
}
