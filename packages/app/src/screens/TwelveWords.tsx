import { Link } from '../parts/Link.tsx'
import { OneLine } from '../parts/OneLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { nothing } from './invented-evening.ts'

type Shown = {
  words: readonly string[]
  onWritten: () => void
  /** Absent where words are all that is being set. */
  onWithout?: (() => void) | undefined
  onBack: () => void
  onHide: () => void
}

/** Shown this once; afterwards Bide does not have them either. [L3] */
export function TwelveWords({ words, onWritten, onWithout, onBack, onHide }: Shown) {
  const text = say.lock.words
  return (
    <Page
      top={<Top left={{ label: say.lock.choose.lock, onGo: onBack, back: true }} onHide={onHide} />}
      foot={<Reach onGo={onWritten}>{text.next}</Reach>}
    >
      <Title>{text.title}</Title>
      <p class="lede">{text.lede}</p>
      <ol class="twelve" translate={false}>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ol>
      <p>{text.why}</p>
      {onWithout && (
        <div class="stack">
          <Link onGo={onWithout}>{text.without}</Link>
          <p class="small soft">{text.withoutNote}</p>
        </div>
      )}
    </Page>
  )
}

type Asked = {
  /** Which of them are asked for, from 1. */
  asked: readonly number[]
  typed: readonly string[]
  /** The first that is another word. */
  wrong: number | undefined
  setting: boolean
  alone: boolean
  onType: (which: number, typed: string) => void
  onDone: () => void
  onBack: () => void
  onHide: () => void
}

/** Three of them back, from the paper: what was never written down is found out now and not later. [L3] */
export function ThreeBack({ asked, typed, wrong, setting, alone, ...props }: Asked) {
  const text = say.lock.words
  return (
    <Page
      top={<Top left={{ label: text.back, onGo: props.onBack, back: true }} onHide={props.onHide} />}
      foot={<Reach onGo={setting ? nothing : props.onDone}>{alone ? text.doneWords : text.done}</Reach>}
    >
      <Title>{text.askTitle}</Title>
      <p class="lede">{text.askLede}</p>
      {asked.map((n, i) => (
        <OneLine
          key={n}
          label={text.nth(n)}
          value={typed[i] ?? ''}
          onInput={(value) => props.onType(i, value)}
          describedBy="said"
        />
      ))}
      <p class="said" id="said" role="status">
        {setting ? say.lock.passphrase.setting : wrong !== undefined && text.notIt(wrong)}
      </p>
    </Page>
  )
}

const words = 'canal oven simple wheat cotton bench lend forest dune paper orbit kiwi'.split(' ')
const shown: Shown = { words, onWritten: nothing, onBack: nothing, onHide: nothing }
const asked: Asked = {
  asked: [2, 7, 11],
  typed: ['', '', ''],
  wrong: undefined,
  setting: false,
  alone: false,
  onType: nothing,
  onDone: nothing,
  onBack: nothing,
  onHide: nothing,
}
export const faces = {
  'with a lock': <TwelveWords {...shown} onWithout={nothing} />,
  'alone, anew': <TwelveWords {...shown} />,
  'three of them': <ThreeBack {...asked} />,
  'one is another': <ThreeBack {...asked} typed={['oven', 'forest', 'orbit']} wrong={7} />,
  'setting it': <ThreeBack {...asked} typed={['oven', 'lend', 'orbit']} setting />,
}
