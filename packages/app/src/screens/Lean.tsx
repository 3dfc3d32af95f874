import { sideOf, strengthOf } from '@bide/core/leaning'
import type { Day, Moment } from '@bide/core/time'
import { useState } from 'preact/hooks'
import { LeanBand } from '../parts/LeanBand.tsx'
import { Link } from '../parts/Link.tsx'
import { OneLine } from '../parts/OneLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Scale } from '../parts/Scale.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { day, fullDayOf } from '../words/when.ts'
import { moment, nothing } from './invented-evening.ts'

/** What is kept of one leaning, beside its lines. */
export type Leant = {
  readonly where: number
  readonly sure: number
  readonly hurt: number | undefined
  readonly slept: number | undefined
}

type Props = {
  now: Moment
  /** One was kept before, and stays out of sight here. */
  hasEarlier: boolean
  /** The day from which the next may be kept; `undefined`: now. */
  next: Day | undefined
  why: string
  wouldChange: string | undefined
  wouldChangeDraft: string
  /** How much it hurts today, where a check-in of today has said so. */
  hurtToday: number | undefined
  onWhy: (line: string) => void
  onWouldChangeDraft: (words: string) => void
  onKeep: (leant: Leant) => void
  onBack: () => void
  onHide: () => void
  /** Only a face begins with something chosen. */
  begin?: { readonly where: number; readonly sure: number }
}

/** One day's answer, at most once a week; the last one is not shown here, whatever it was. [O1] [O2] */
export function Lean(props: Props) {
  const words = say.decide.lean
  const [where, setWhere] = useState(props.begin?.where)
  const [sure, setSure] = useState(props.begin?.sure)
  const [hurt, setHurt] = useState(props.hurtToday)
  const [slept, setSlept] = useState<number>()
  const top = (
    <Top
      left={{ label: say.decide.back, back: true, onGo: props.onBack }}
      middle={day(props.now, props.now)}
      onHide={props.onHide}
    />
  )
  if (props.next !== undefined)
    return (
      <Page top={top}>
        <Title>{words.title}</Title>
        <p class="lede">{words.next(fullDayOf(props.next, props.now))}</p>
        <p class="soft">{words.early}</p>
      </Page>
    )
  const keep =
    where === undefined || sure === undefined ? undefined : () => props.onKeep({ where, sure, hurt, slept })
  return (
    <Page top={top} foot={keep && <Reach onGo={keep}>{words.keep}</Reach>}>
      <Title>{words.title}</Title>
      <p class="lede">{props.hasEarlier ? `${words.lede} ${words.hidden}` : words.lede}</p>
      <LeanBand
        label={words.slider}
        value={where}
        onPick={setWhere}
        said={where === undefined ? undefined : words.at(sideOf({ where }), strengthOf({ where }))}
        ends={words.ends}
      />
      <div class="sure">
        <Scale
          label={words.sure}
          value={sure}
          onPick={setSure}
          legend={words.sureEnds}
          note={sure === undefined ? undefined : words.outOf(sure)}
        />
      </div>
      <OneLine label={words.why} value={props.why} onInput={props.onWhy} />
      <WouldChange {...props} />
      <div class="stack lean-beside">
        <div class="between">
          <span class="soft">{words.beside}</span>
          {props.hurtToday !== undefined && <span>{words.besideHurt(props.hurtToday)}</span>}
        </div>
        {props.hurtToday === undefined && <Scale label={words.hurt} value={hurt} onPick={setHurt} />}
        <div class="sure">
          <Scale label={words.slept} value={slept} onPick={setSlept} legend={words.sleptEnds} />
        </div>
      </div>
    </Page>
  )
}

function WouldChange({ wouldChange, wouldChangeDraft, onWouldChangeDraft }: Props) {
  const words = say.decide
  const [isOpen, setOpen] = useState(wouldChange === undefined || wouldChangeDraft !== '')
  if (isOpen)
    return (
      <OneLine
        label={words.lean.change}
        value={wouldChangeDraft}
        onInput={onWouldChangeDraft}
        placeholder={words.lean.changeHint}
      />
    )
  return (
    <div class="stack">
      <div class="between">
        <h2>{words.lean.change}</h2>
        <Link small onGo={() => setOpen(true)}>
          {words.change}
        </Link>
      </div>
      <p class="words">{wouldChange}</p>
    </div>
  )
}

const face: Props = {
  now: moment('2026-11-22', 18, 40),
  hasEarlier: true,
  next: undefined,
  why: '',
  wouldChange: 'If he asked for a counsellor. If by spring he still could not say my name kindly.',
  wouldChangeDraft: '',
  hurtToday: 6,
  onWhy: nothing,
  onWouldChangeDraft: nothing,
  onKeep: nothing,
  onBack: nothing,
  onHide: nothing,
}

export const faces = {
  'the first one': <Lean {...face} hasEarlier={false} wouldChange={undefined} hurtToday={undefined} />,
  'a little towards holding on': (
    <Lean
      {...face}
      begin={{ where: 3, sure: 7 }}
      why="He wrote about the car, it was ordinary, and I slept."
    />
  ),
  'strongly towards letting go': <Lean {...face} begin={{ where: -10, sure: 10 }} />,
  'not before Sunday': <Lean {...face} next="2026-11-29" />,
}
