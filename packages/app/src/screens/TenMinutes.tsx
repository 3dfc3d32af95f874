import type { Instant, Moment } from '@bide/core/time'
import { useState } from 'preact/hooks'
import { Link } from '../parts/Link.tsx'
import { OneLine } from '../parts/OneLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { clock } from '../words/when.ts'
import { moment } from './invented-holds.ts'

type Props = {
  ownList: readonly string[]
  now: Moment
  /** What was taken up, and until when; its time is over once `now` has reached it. */
  doing?: { what: string; until: Instant } | undefined
  onStart: (what: string) => void
  onKeepList: (list: readonly string[]) => void
  /** Back to the list, with nothing taken up. */
  onLeave: () => void
  onBack: () => void
  onHide: () => void
  /** Only a face begins with the list open for changes. */
  begin?: 'list' | 'change'
}

/** Something else, from a list of one's own. No clock runs on the screen: it only says until when. */
export function TenMinutes(props: Props) {
  const { doing, onBack, onHide, begin = 'list' } = props
  const [mode, setMode] = useState(begin)
  const top = <Top left={{ label: say.care.tenMinutes.back, onGo: onBack, back: true }} onHide={onHide} />
  if (doing) return <Doing {...props} doing={doing} top={top} />
  if (mode === 'change') return <Change {...props} top={top} onDone={() => setMode('list')} />
  return <List {...props} top={top} onChange={() => setMode('change')} />
}

type Topped = Props & { top: preact.JSX.Element }

function List({ ownList, onStart, onChange, top }: Topped & { onChange: () => void }) {
  const words = say.care.tenMinutes
  const starters = words.starters.filter((each) => !ownList.includes(each))
  return (
    <Page top={top} tide="flat">
      <Title>{words.title}</Title>
      <p class="lede">{words.lede}</p>
      {ownList.length > 0 && <Things heading={words.yours} things={ownList} onStart={onStart} />}
      {ownList.length < 3 && <Things heading={words.starterNote} things={starters} onStart={onStart} />}
      <div class="links">
        <Link onGo={onChange}>{ownList.length > 0 ? words.change : words.begin}</Link>
      </div>
    </Page>
  )
}

type ThingsProps = { heading: string; things: readonly string[]; onStart: (what: string) => void }

function Things({ heading, things, onStart }: ThingsProps) {
  return (
    <div class="stack">
      <h2>{heading}</h2>
      <Rows>
        {things.map((each) => (
          <Row key={each} label={<span class="words">{each}</span>} onGo={() => onStart(each)} />
        ))}
      </Rows>
    </div>
  )
}

function Doing({
  doing,
  now,
  top,
  onStart,
  onLeave,
  onBack,
}: Topped & { doing: NonNullable<Props['doing']> }) {
  const words = say.care.tenMinutes
  const over = now.at >= doing.until
  const foot = over ? (
    <Quiets>
      <Quiet onGo={() => onStart(doing.what)}>{words.another}</Quiet>
      <Quiet onGo={onLeave}>{words.else}</Quiet>
      <Quiet onGo={onBack}>{words.stop}</Quiet>
    </Quiets>
  ) : (
    <Quiets>
      <Quiet onGo={onLeave}>{words.else}</Quiet>
    </Quiets>
  )
  return (
    <Page top={top} foot={foot} tide="high">
      <Title>{over ? words.over : doing.what}</Title>
      <p aria-live="polite">
        {over ? words.overNote : words.until(clock({ at: doing.until, zone: now.zone }))}
      </p>
    </Page>
  )
}

/** The list, open for changes: a line each, and one empty at its end. Empty lines are not kept. */
function Change({ ownList, top, onKeepList, onDone }: Topped & { onDone: () => void }) {
  const words = say.care.tenMinutes
  const [lines, setLines] = useState([...ownList, ''])
  const write = (i: number, text: string) => setLines(lines.map((line, j) => (i === j ? text : line)))
  const keep = () => {
    onKeepList(lines.map((line) => line.trim()).filter((line) => line !== ''))
    onDone()
  }
  return (
    <Page top={top} foot={<Reach onGo={keep}>{words.keepList}</Reach>}>
      <Title>{words.yours}</Title>
      <p class="lede">{words.changeNote}</p>
      {lines.map((line, i) => (
        <OneLine key={i} label={words.item(i + 1)} value={line} onInput={(text) => write(i, text)} />
      ))}
      <div class="links">
        <Link onGo={() => setLines([...lines, ''])}>{words.add}</Link>
      </div>
    </Page>
  )
}

const nothing = () => {}
const still = {
  ownList: [],
  now: moment('2026-11-24', 23, 48),
  onStart: nothing,
  onKeepList: nothing,
  onLeave: nothing,
  onBack: nothing,
  onHide: nothing,
}
const own = ['The washing', 'The radio play', 'The crossword']

export const faces = {
  'no list yet': <TenMinutes {...still} />,
  'one thing on the list': <TenMinutes {...still} ownList={['The washing']} />,
  'a list of one’s own': <TenMinutes {...still} ownList={own} />,
  'the list, to change': <TenMinutes {...still} ownList={own} begin="change" />,
  'something taken up': (
    <TenMinutes
      {...still}
      ownList={own}
      doing={{ what: 'The washing', until: moment('2026-11-24', 23, 58).at }}
    />
  ),
  'ten minutes later': (
    <TenMinutes
      {...still}
      ownList={own}
      now={moment('2026-11-24', 23, 59)}
      doing={{ what: 'The washing', until: moment('2026-11-24', 23, 58).at }}
    />
  ),
}
