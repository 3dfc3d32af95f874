import type { HoldKind } from '@bide/core/event'
import { useEffect, useState } from 'preact/hooks'
import { Chips } from '../parts/Chips.tsx'
import { Dock } from '../parts/Dock.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Scale } from '../parts/Scale.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { nothing } from './invented-evening.ts'

type Props = {
  /** Where the top line leads back to, in words: "Put down", "The body". */
  back: string
  /** The hold it is ridden for; absent when it is ridden only because it hurts. */
  hold?: { kind: HoldKind; onDont: () => void } | undefined
  /** The urge before, when it was asked. */
  before?: number | undefined
  /** Asked at the end; absent when there is no urge to rate. */
  onUrge?: ((urge: number) => void) | undefined
  onLeave: () => void
  onHide: () => void
  /** Where it begins: only a face begins at its end. */
  begin?: 'riding' | 'over'
}

const minutes = ['3', '5', '10'] as const
type Minutes = (typeof minutes)[number]

/** Six breaths a minute, the way out a little longer than the way in. */
const breath = { in: 4000, out: 6000 } as const

/** A slow swell to breathe with, for a few minutes. No number ticks, and it can be left at any time. [A13] */
export function Wave({ back, hold, before, onUrge, onLeave, onHide, begin = 'riding' }: Props) {
  const text = say.hold.wave
  const [long, setLong] = useState<Minutes>('5')
  const [isOver, setOver] = useState(begin === 'over')
  const [urge, setUrge] = useState<number>()
  const phase = useBreath(isOver)
  useEffect(() => {
    if (isOver) return
    const end = setTimeout(() => setOver(true), Number(long) * 60_000)
    return () => clearTimeout(end)
  }, [long, isOver])

  const leave = { label: isOver ? say.hold.done : text.enough, onGo: isOver ? onLeave : () => setOver(true) }
  const dock = hold ? (
    <Dock no={{ label: say.hold.dont(hold.kind), onGo: hold.onDont }} yes={leave} />
  ) : (
    <Reach onGo={leave.onGo}>{leave.label}</Reach>
  )
  const top = <Top left={{ label: back, back: true, onGo: onLeave }} onHide={onHide} />
  if (isOver)
    return (
      <Page tide="low" top={top} foot={dock}>
        <Title key="over">{text.over}</Title>
        {onUrge && (
          <Scale
            label={text.now}
            value={urge}
            onPick={setUrge}
            onDone={(picked) => {
              onUrge(picked)
              onLeave()
            }}
            note={before === undefined ? say.hold.ifYouLike : text.before(before)}
          />
        )}
      </Page>
    )
  return (
    <Page
      tide={<Swell phase={phase} />}
      top={top}
      foot={
        <>
          <Chips
            label={text.howLong}
            options={minutes.map((value) => ({ value, label: text.minutes(Number(value)) }))}
            chosen={long}
            onPick={setLong}
          />
          {dock}
        </>
      }
    >
      <Title key="riding">{text.title}</Title>
      <p class="lede">{text.how}</p>
      <p class="swell-word" aria-hidden="true">
        {text.breathe[phase]}
      </p>
    </Page>
  )
}

/** Which way the breath goes now. The first one in begins a moment late, so that the water is seen to rise. */
function useBreath(isOver: boolean): 'in' | 'out' {
  const [beat, setBeat] = useState(0)
  const phase = beat % 2 === 1 ? 'in' : 'out'
  useEffect(() => {
    if (isOver) return
    const next = setTimeout(() => setBeat(beat + 1), beat === 0 ? 1200 : breath[phase])
    return () => clearTimeout(next)
  }, [beat, phase, isOver])
  return phase
}

/** The water rises with the breath in and falls with the breath out, unless no motion is wanted. */
function Swell({ phase }: { phase: 'in' | 'out' }) {
  return (
    <div class={`swell ${phase}`} aria-hidden="true">
      <svg class="swell-water" viewBox="0 0 342 240" preserveAspectRatio="none" aria-hidden="true">
        <path class="tide-far" d="M0 34 C60 10 110 12 171 30 S290 52 342 28 V240 H0Z" />
        <path class="tide-near" d="M0 72 C70 52 124 56 184 72 S290 88 342 68 V240 H0Z" />
      </svg>
    </div>
  )
}

const face: Props = { back: 'Put down', onLeave: nothing, onHide: nothing }
const ridden = { ...face, hold: { kind: 'message', onDont: nothing }, before: 9, onUrge: nothing } as const
export const faces = {
  riding: <Wave {...ridden} />,
  'riding because it hurts': <Wave {...face} back="The body" />,
  'it is over': <Wave {...ridden} begin="over" />,
  'it is over, nothing to rate': <Wave {...face} back="The body" begin="over" />,
  'it is over, nothing asked before': <Wave {...ridden} before={undefined} begin="over" />,
}
