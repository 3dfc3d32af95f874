import { type Ask as Asked, mayTell, standingAsk, standingAsks } from '@bide/core/ask'
import { type AskKind, type OrderLimits, orderLimits } from '@bide/core/event'
import { Private, reveal } from '@bide/core/private'
import type { Partner } from '@bide/core/settings'
import { addDays, type Day, instant, localOf, type Moment } from '@bide/core/time'
import { useState } from 'preact/hooks'
import { Chips } from '../parts/Chips.tsx'
import { Link } from '../parts/Link.tsx'
import { Many } from '../parts/Many.tsx'
import { OneLine } from '../parts/OneLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { TimeBox } from '../parts/TimeBox.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { dayOf, fullDayOf } from '../words/when.ts'
import { he, moment, nothing, they } from './invented-evening.ts'

/** What is told of an ask, before it is kept. */
export type Telling = {
  readonly kind: AskKind
  readonly words: string
  readonly reason: string
  readonly on: Day
  readonly unaskedFor: boolean
  readonly limits: OrderLimits | undefined
  readonly ends: Day | undefined
}

type Props = {
  now: Moment
  partner: Partner
  asks: readonly Asked[]
  words: string
  reason: string
  /** By night only what matters tonight is asked [P6]. */
  night: boolean
  onWords: (words: string) => void
  onReason: (reason: string) => void
  onKeep: (telling: Telling) => void
  /** Skipped in set-up, or left from the menu. */
  onSkip: () => void
  skip: 'skip' | 'back'
  onHide: () => void
  /** As a story has it, to be looked at before it is kept [SY7]. */
  begin?: AskKind | undefined
  beginOn?: Day | undefined
}

/** The ones that are told most often first; those that only seldom fit come last. */
const inOrder = [
  'space',
  'let-go',
  'limited',
  'no-contact',
  'legal-order',
  'unsaid',
  'slow',
  'closer',
] as const satisfies readonly AskKind[]

/** What they asked for, in their words, read at its widest. Tighter is free, looser is not [K2]. */
export function Ask(props: Props) {
  const { now, partner, asks } = props
  const text = say.ask.told
  const today = localOf(now.at, now.zone).date
  const [kind, setKind] = useState<AskKind | undefined>(props.begin)
  const [on, setOn] = useState<Day>(props.beginOn ?? today)
  const [unasked, setUnasked] = useState<'yes' | 'no'>()
  const [limits, setLimits] = useState<OrderLimits>()
  const [ends, setEnds] = useState<Day>()
  const said = props.words.trim()
  const told = said === '' ? undefined : new Private(said)
  const asIs = { kind: kind ?? 'space', words: told, on, unaskedFor: unasked === 'yes' }
  const may = kind === undefined ? 'may' : mayTell(asks, asIs, now)
  const asksWhether = kind !== undefined && mayTell(asks, { ...asIs, words: undefined }, now) !== 'may'
  const ready = kind !== undefined && may === 'may' && on <= today
  return (
    <Page
      top={
        <Top
          left={
            props.skip === 'skip'
              ? { label: say.ask.skip, onGo: props.onSkip }
              : { label: say.places.menu.title, back: true, onGo: props.onSkip }
          }
          onHide={props.onHide}
        />
      }
      foot={
        ready ? (
          <Reach
            onGo={() =>
              props.onKeep({ ...asIs, kind, words: said, reason: props.reason.trim(), limits, ends })
            }
          >
            {text.keep(partner)}
          </Reach>
        ) : undefined
      }
    >
      <Title>{text.title(partner)}</Title>
      <p class="lede">{text.lede(partner)}</p>
      <OneLine
        label={text.words(partner)}
        value={props.words}
        onInput={props.onWords}
        placeholder={text.hint}
        nightLine
      />
      <TimeBox
        label={kind === 'unsaid' ? text.since : text.on}
        only="day"
        value={on}
        max={today}
        onPick={(picked) => setOn(picked === '' ? today : picked)}
      />
      <div class="stack">
        <h2>{text.kind}</h2>
        <Chips
          label={text.kind}
          options={inOrder.map((value) => ({ value, label: text.kinds(partner)[value] }))}
          chosen={kind}
          onPick={setKind}
        />
      </div>
      {kind === 'legal-order' && (
        <>
          <div class="stack">
            <h2>{text.limits}</h2>
            <Chips
              label={text.limits}
              options={orderLimits.map((value) => ({ value, label: text.limitsOf[value] }))}
              chosen={limits}
              onPick={setLimits}
            />
          </div>
          <TimeBox
            label={text.ends}
            only="day"
            value={ends ?? ''}
            onPick={(picked) => setEnds(picked === '' ? undefined : picked)}
          />
        </>
      )}
      {props.night && <p class="small soft">{text.byDay}</p>}
      {kind !== undefined && kind !== 'legal-order' && !props.night && (
        <OneLine
          label={text.reason}
          value={props.reason}
          onInput={props.onReason}
          placeholder={text.reasonHint}
        />
      )}
      {asksWhether && (
        <div class="stack">
          <h2>{text.unasked(partner)}</h2>
          <Chips
            label={text.unasked(partner)}
            options={[
              { value: 'yes', label: text.yesUnasked },
              { value: 'no', label: text.wasAsked },
            ]}
            chosen={unasked}
            onPick={setUnasked}
          />
        </div>
      )}
      {kind !== undefined && (
        <div class="card" aria-live="polite">
          <h2>{text.widest}</h2>
          <p>{text.widely(kind, partner)}</p>
          <p class="small soft">
            {may === 'may' ? text.tighter(partner) : text.refused(may, partner, untilOf(may, now))}
          </p>
        </div>
      )}
    </Page>
  )
}

const untilOf = (why: ReturnType<typeof mayTell>, now: Moment) =>
  typeof why === 'object' && why.until ? dayOf(why.until, now) : undefined

type HistoryProps = {
  now: Moment
  partner: Partner
  asks: readonly Asked[]
  /** An answer to the safety questions stops, whatever was told here. */
  stopped: boolean
  onNew: () => void
  onBack: () => void
  onHide: () => void
}

/** Everything that was asked, newest first, and what of it stands. */
export function AskHistory({ now, partner, asks, stopped, onNew, onBack, onHide }: HistoryProps) {
  const text = say.ask.told
  const standing = new Set(standingAsks(asks, now).map(({ id }) => id))
  const { kind } = standingAsk(asks, now)
  return (
    <Page
      top={<Top left={{ label: say.places.menu.title, back: true, onGo: onBack }} onHide={onHide} />}
      foot={<Reach onGo={onNew}>{asks.length === 0 ? text.title(partner) : text.another}</Reach>}
    >
      <Title>{text.title(partner)}</Title>
      <div class="card">
        <h2>{text.widest}</h2>
        <p>{asks.length > 0 ? text.widely(kind, partner) : stopped ? text.noneStopped : text.none}</p>
      </div>
      <Many of={asks.toReversed()} words={say.places.ended}>
        {(each) => (
          <div class="stack" key={each.id}>
            <div class="between">
              <h2>{fullDayOf(each.on, now)}</h2>
              <span class="small soft">{standing.has(each.id) ? text.stands : text.past}</span>
            </div>
            <p class="soft">{text.kinds(partner)[each.kind]}</p>
            {each.words && <p class="words said">“{reveal(each.words)}”</p>}
          </div>
        )}
      </Many>
      {asks.length > 0 && <Link onGo={onNew}>{text.another}</Link>}
    </Page>
  )
}

const letGo: Asked = {
  id: 'a1',
  kind: 'let-go',
  words: new Private(
    'please, you have got to let me go. I am asking you to let me go so that we don’t end up at each other’s throats.',
  ),
  reason: undefined,
  on: '2026-11-01',
  kept: instant(Date.UTC(2026, 10, 1, 18)),
  zone: 'Europe/London',
  unaskedFor: true,
  limits: undefined,
  ends: undefined,
}
const face: Props = {
  now: moment('2026-11-24', 18, 40),
  partner: he,
  asks: [],
  words: '',
  reason: '',
  night: false,
  onWords: nothing,
  onReason: nothing,
  onKeep: nothing,
  onSkip: nothing,
  skip: 'skip',
  onHide: nothing,
}
const history: HistoryProps = {
  now: face.now,
  partner: he,
  asks: [letGo],
  stopped: false,
  onNew: nothing,
  onBack: nothing,
  onHide: nothing,
}

export const faces = {
  'nothing told yet': <Ask {...face} partner={they} />,
  'let me go': <Ask {...face} begin="let-go" words="please, you have got to let me go" />,
  'by night': <Ask {...face} night begin="space" words="I need some space" />,
  'an order': <Ask {...face} begin="legal-order" />,
  'looser, and not so simple': <Ask {...face} asks={[letGo]} begin="slow" words="maybe a coffee some time" />,
  'no contact cannot be loosened yet': (
    <Ask {...face} asks={[{ ...letGo, kind: 'no-contact' }]} begin="space" words="fine, write if you must" />
  ),
  history: <AskHistory {...history} />,
  'a history of a thousand': (
    <AskHistory
      {...history}
      asks={Array.from({ length: 1000 }, (_, n) => ({
        ...letGo,
        id: `a${n}`,
        on: addDays(letGo.on, n - 1000),
      }))}
    />
  ),
  'no history': <AskHistory {...history} asks={[]} />,
  'no history, and told to stop': <AskHistory {...history} asks={[]} stopped />,
}
