import {
  type AfraidAnswer,
  afraidAnswers,
  type OrderAnswer,
  type OrderLimits,
  orderLimits,
  type SaidBy,
  type SelfHarmAnswer,
  saidBy,
  selfHarmAnswers,
} from '@bide/core/event'
import type { Stands } from '@bide/core/safety'
import type { Partner } from '@bide/core/settings'
import { type Day, localOf, type Moment } from '@bide/core/time'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Chips } from '../parts/Chips.tsx'
import { Link } from '../parts/Link.tsx'
import { OneLine } from '../parts/OneLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Rows } from '../parts/Row.tsx'
import { TimeBox } from '../parts/TimeBox.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { dayOf } from '../words/when.ts'
import type { HelpRegion } from './Crisis.tsx'
import { Line } from './HelpLines.tsx'
import { he, inventedHelp, moment, nothing, they } from './invented-evening.ts'
import { ReachSomeone, type Someone } from './ReachSomeone.tsx'

/** What was said of an order or of a stop, beside the answer itself. All of it may be left out. */
export type Told = {
  readonly by: SaidBy | undefined
  readonly words: string
  readonly on: Day | undefined
  readonly ends: Day | undefined
}

type Props = {
  now: Moment
  partner: Partner
  /** What was answered before; `undefined`: nothing is chosen. */
  order: OrderAnswer | undefined
  afraid: AfraidAnswer | undefined
  /** May this be answered? Otherwise, what it comes up against. */
  mayOrder: (answer: OrderAnswer) => 'may' | Stands
  mayAfraid: (answer: AfraidAnswer) => 'may' | Stands
  words: string
  someone: Someone | undefined
  onWords: (words: string) => void
  onDone: (answers: {
    order: OrderAnswer | undefined
    afraid: AfraidAnswer | undefined
    told: Told | undefined
  }) => void
  onSomeoneLooks: () => void
  onHelp: () => void
  onAsk: () => void
  onThird: () => void
  onSkip: () => void
  /** Skipped where it was asked; gone back from where it was looked for. */
  skip: 'skip' | 'back'
  onHide: () => void
  /** Only a face begins with an answer that was not taken. */
  begin?: Refusal
}
type Refusal = { readonly question: 'order' | 'afraid'; readonly by: Stands }

const isOrder = (answer: OrderAnswer | undefined): answer is OrderLimits =>
  orderLimits.some((each) => each === answer)

/** The two that decide what Bide may offer. Nothing is kept before "Done": a slip of the finger is nothing. [G6] */
export function Questions(props: Props) {
  const { partner } = props
  const text = say.safety.questions
  const [order, setOrder] = useState(props.order)
  const [afraid, setAfraid] = useState(props.afraid)
  const [refused, setRefused] = useState<Refusal | undefined>(props.begin)
  const [told, setTold] = useState<Told>({ by: undefined, words: '', on: undefined, ends: undefined })
  const pickOrder = (answer: OrderAnswer) => {
    const may = props.mayOrder(answer)
    setRefused(may === 'may' ? undefined : { question: 'order', by: may })
    if (may === 'may') setOrder(answer)
  }
  const pickAfraid = (answer: AfraidAnswer) => {
    const may = props.mayAfraid(answer)
    setRefused(may === 'may' ? undefined : { question: 'afraid', by: may })
    if (may === 'may') setAfraid(answer)
  }
  const saysMore = order === 'told-to-stop' || isOrder(order)
  const done = () =>
    props.onDone({ order, afraid, told: saysMore ? { ...told, words: props.words.trim() } : undefined })
  const left =
    props.skip === 'skip'
      ? { label: text.once, onGo: props.onSkip }
      : { label: say.places.menu.title, back: true, onGo: props.onSkip }
  return (
    <Page
      top={<Top left={left} onHide={props.onHide} />}
      foot={
        <>
          <Reach onGo={done}>{text.done}</Reach>
          <p class="small soft centred">{text.third}</p>
        </>
      }
    >
      <Title>{text.title}</Title>
      <p class="lede">{text.lede}</p>
      <div>
        <Link small onGo={props.onSomeoneLooks}>
          {text.someone} <span aria-hidden="true">›</span>
        </Link>
      </div>
      <section class="question" aria-labelledby="order">
        <h2 id="order">{text.order(partner)}</h2>
        <Chips
          label={text.order(partner)}
          options={(['no', 'told-to-stop', 'rather-not-say'] as const).map((value) => ({
            value,
            label: text.orderAnswers[value],
          }))}
          chosen={isOrder(order) ? undefined : order}
          onPick={pickOrder}
        />
        <p class="small soft">{text.thereIs}</p>
        <Chips
          label={text.thereIs}
          options={orderLimits.map((value) => ({ value, label: text.orderDoes[value] }))}
          chosen={isOrder(order) ? order : undefined}
          onPick={pickOrder}
        />
        {refused?.question === 'order' && <Refused {...props} by={refused.by} />}
        {saysMore && <More {...props} told={told} onTold={setTold} ends={isOrder(order)} />}
      </section>
      <section class="question" aria-labelledby="afraid">
        <h2 id="afraid">{text.afraid}</h2>
        <Chips
          label={text.afraid}
          options={afraidAnswers.map((value) => ({ value, label: text.afraidAnswers(partner)[value] }))}
          chosen={afraid}
          onPick={pickAfraid}
        />
        {refused?.question === 'afraid' && <Refused {...props} by={refused.by} />}
      </section>
      {props.skip === 'back' && (
        <div>
          <Link onGo={props.onThird}>{text.thirdLink}</Link>
        </div>
      )}
    </Page>
  )
}

type MoreProps = Props & { told: Told; onTold: (told: Told) => void; ends: boolean }

function More({ now, partner, words, onWords, told, onTold, ends }: MoreProps) {
  const text = say.safety.questions
  const today = localOf(now.at, now.zone).date
  const day = (picked: string) => (picked === '' ? undefined : picked)
  return (
    <div class="part more">
      <div class="stack">
        <h3>{text.more}</h3>
        <p class="small soft">{text.moreNote}</p>
      </div>
      <div class="stack">
        <h3>{text.who}</h3>
        <Chips
          label={text.who}
          options={saidBy.map((value) => ({ value, label: text.whoSaid(partner)[value] }))}
          chosen={told.by}
          onPick={(by) => onTold({ ...told, by })}
        />
      </div>
      <OneLine label={text.words} value={words} onInput={onWords} placeholder={text.wordsHint} nightLine />
      <TimeBox
        label={text.on}
        only="day"
        value={told.on ?? ''}
        max={today}
        onPick={(picked) => onTold({ ...told, on: day(picked) })}
      />
      {ends && (
        <TimeBox
          label={text.ends}
          only="day"
          value={told.ends ?? ''}
          onPick={(picked) => onTold({ ...told, ends: day(picked) })}
        />
      )}
    </div>
  )
}

/** Why it is not taken, until when, and who can help sooner. */
function Refused({ now, partner, by, someone, onHelp, onAsk }: Props & { by: Stands }) {
  const text = say.safety.questions
  const card = useRef<HTMLDivElement>(null)
  // The answer that was tapped may stand at the edge; why it is not taken must not stand beyond it.
  useLayoutEffect(() => card.current?.scrollIntoView({ block: 'nearest' }), [])
  const dayAt = (at: Moment['at']) => dayOf(localOf(at, now.zone).date, now)
  return (
    <div class="card refused" role="status" ref={card}>
      {by.by === 'answer' && (
        <>
          <p>{text.stands(dayAt(by.told), dayAt(by.until))}</p>
          <p class="small soft">{text.sooner}</p>
          <Rows>{someone && <ReachSomeone someone={someone} />}</Rows>
          <Link small onGo={onHelp}>
            {say.safety.warned.helpline}
          </Link>
        </>
      )}
      {by.by === 'no-contact' && (
        <>
          <p>{text.noContact(dayOf(by.on, now), partner)}</p>
          <Link small onGo={onAsk}>
            {text.tellNew}
          </Link>
        </>
      )}
      {by.by === 'order' && (
        <>
          <p>{text.orderStands(dayOf(by.on, now), by.ends && dayOf(by.ends, now))}</p>
          <p class="small soft">{text.lawyer}</p>
        </>
      )}
    </div>
  )
}

type ThirdProps = {
  /** It is asked by day only; by night the page has help, and no question. */
  night: boolean
  answered: SelfHarmAnswer | undefined
  help: HelpRegion
  someone: Someone | undefined
  onDone: (answer: SelfHarmAnswer | undefined) => void
  onSkip: () => void
  skip: 'skip' | 'back'
  onHide: () => void
}

/** On its own page, with people who can hear the answer beside it. */
export function ThirdQuestion({ night, answered, help, someone, onDone, onSkip, skip, onHide }: ThirdProps) {
  const text = say.safety.third
  const [answer, setAnswer] = useState(answered)
  const left =
    skip === 'skip'
      ? { label: say.safety.questions.byDay, onGo: onSkip }
      : { label: say.places.menu.title, back: true, onGo: onSkip }
  return (
    <Page
      top={<Top left={left} onHide={onHide} />}
      foot={night ? undefined : <Reach onGo={() => onDone(answer)}>{say.safety.questions.done}</Reach>}
    >
      <Title>{night ? text.atNight : text.title}</Title>
      {!night && (
        <fieldset class="one-of">
          <legend class="heard">{text.title}</legend>
          {selfHarmAnswers.map((each) => (
            <button
              type="button"
              key={each}
              class="one-of-row"
              aria-pressed={each === answer}
              onClick={() => setAnswer(each)}
            >
              {text.answers[each]}
            </button>
          ))}
        </fieldset>
      )}
      {!night && <p class="small soft">{text.note}</p>}
      <div class="stack">
        {help.lines.map((line) => (
          <Line key={line.href} line={line} />
        ))}
        {someone && (
          <>
            <p class="side-words">{text.near}</p>
            <Rows>
              <ReachSomeone someone={someone} />
            </Rows>
          </>
        )}
        {help.emergency && <Line line={{ ...help.emergency, label: '' }} words={text.danger} />}
      </div>
    </Page>
  )
}

const face: Props = {
  now: moment('2026-11-24', 18, 40),
  partner: he,
  order: undefined,
  afraid: undefined,
  mayOrder: () => 'may',
  mayAfraid: () => 'may',
  words: '',
  someone: undefined,
  onWords: nothing,
  onDone: nothing,
  onSomeoneLooks: nothing,
  onHelp: nothing,
  onAsk: nothing,
  onThird: nothing,
  onSkip: nothing,
  skip: 'skip',
  onHide: nothing,
}
const ann: Someone = { name: 'Ann', number: '02079460000', way: 'ring' }
const third: ThirdProps = {
  night: false,
  answered: undefined,
  help: inventedHelp,
  someone: ann,
  onDone: nothing,
  onSkip: nothing,
  skip: 'skip',
  onHide: nothing,
}
const stands: Stands = {
  by: 'answer',
  told: moment('2026-11-20', 12, 0).at,
  until: moment('2026-12-20', 12, 0).at,
}
const stopped: Props = { ...face, order: 'told-to-stop', afraid: 'no', someone: ann }

export const faces = {
  'nothing answered': <Questions {...face} partner={they} />,
  'answered a month ago': <Questions {...face} order="no" afraid="no" />,
  'told to stop': <Questions {...face} order="told-to-stop" afraid="rather-not-say" skip="back" />,
  'an order that limits': <Questions {...face} order="limits" words="not to come within 100 metres" />,
  'a looser answer is not taken': <Questions {...stopped} begin={{ question: 'order', by: stands }} />,
  'no contact stands': (
    <Questions {...stopped} begin={{ question: 'order', by: { by: 'no-contact', on: '2026-11-01' } }} />
  ),
  'an order stands': (
    <Questions
      {...stopped}
      order="protects"
      begin={{ question: 'order', by: { by: 'order', on: '2026-11-01', ends: '2027-05-01' } }}
    />
  ),
  'the third': <ThirdQuestion {...third} />,
  'the third, answered before': <ThirdQuestion {...third} answered="no" skip="back" />,
  'the third, by night': <ThirdQuestion {...third} night skip="back" />,
}
