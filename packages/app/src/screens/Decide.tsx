import type { Decided, WithoutMe } from '@bide/core/decision'
import { type DoorOut, doorsOut } from '@bide/core/event'
import type { Held } from '@bide/core/leaning'
import type { Partner } from '@bide/core/settings'
import { addDays, type Day, localOf, type Moment } from '@bide/core/time'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Link } from '../parts/Link.tsx'
import type { Ways } from '../parts/labels.ts'
import { OneLine } from '../parts/OneLine.tsx'
import { Column, Page } from '../parts/Page.tsx'
import { Quiet } from '../parts/Quiet.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { ahead, dayOf, fullDayOf } from '../words/when.ts'
import { he, invented, moment, nothing, noWays, they } from './invented-evening.ts'
import { Leaned, type LeanShown } from './Leaned.tsx'
import { WouldChange, type WouldChanging } from './WouldChange.tsx'

/** The last time it was asked how clear it feels, and how many of the four were answered with yes. */
export type ClearShown = { readonly yes: number; readonly on: Day }

type Props = Ways &
  WouldChanging & {
    now: Moment
    partner: Partner
    /** The question in the person's own words; `undefined`: in Bide's. */
    question: string | undefined
    questionDraft: string
    onQuestionDraft: (words: string) => void
    onQuestion: () => void
    decided: Decided | undefined
    withoutMe: WithoutMe | undefined
    /** Where they have leaned, oldest first; the last one is left out while it is hidden [O2]. */
    leaned: readonly LeanShown[]
    isHidden: boolean
    /** What there is to say of it; `undefined` while the last one is hidden. */
    held: Held | undefined
    swung: Day | undefined
    /** Once it is over nothing here asks: not where they lean, how clear it is, nor whether to wait. [O8] [O10] */
    asks: boolean
    /** A leaning may be kept now; else from that day. */
    nextLeaning: Day | undefined
    lookAgain: Day | 'no-date' | undefined
    clear: ClearShown | undefined
    clearDue: boolean
    /** What stands under the rest, such as the present step. */
    more: ComponentChildren
    onWay: (way: DoorOut) => void
    onWithoutMe: () => void
    onUndo: () => void
    onLean: () => void
    onClear: () => void
    /** `undefined`: a mode keeps its page shut. */
    onLookAgain: (() => void) | undefined
  }

/** The open question: no date that Bide sets, three ways of one size, and what was kept of it so far. [O5] */
export function Decide(props: Props) {
  const { now, partner, onPlace, onMenu, onHide, onHurts, onReach } = props
  const words = say.decide
  const ways = words.ways(partner)
  return (
    <Page
      top={<Top left={{ label: say.places.menu.title, onGo: onMenu }} middle="" onHide={onHide} />}
      place="decide"
      onPlace={onPlace}
      onMenu={onMenu}
      doors={{ onHurts, onReach }}
      width="two"
    >
      <Column>
        <Question {...props} />
        <Made {...props} />
        <div class="card ways">
          {doorsOut.map((way) => {
            const [name, note] = ways[way]
            return (
              <button
                type="button"
                key={way}
                class="way-out"
                aria-current={props.decided?.way === way ? 'true' : undefined}
                onClick={() => props.onWay(way)}
              >
                <span class="way-name">{name}</span>
                <span class="way-note">{note}</span>
              </button>
            )
          })}
        </div>
        <div class="fourth">
          <Link onGo={props.onWithoutMe}>
            {words.withoutMe} <span aria-hidden="true">›</span>
          </Link>
        </div>
      </Column>
      <Column>
        <Leaned
          now={now}
          partner={partner}
          leaned={props.leaned}
          isHidden={props.isHidden}
          held={props.held}
          swung={props.swung}
          asks={props.asks}
          next={props.nextLeaning}
          onLean={props.onLean}
        />
        <WouldChange {...props} />
        {props.asks && <Looks {...props} />}
        {props.more}
      </Column>
    </Page>
  )
}

function Question({ partner, question, questionDraft, onQuestionDraft, onQuestion }: Props) {
  const words = say.decide
  const [isOpen, setOpen] = useState(questionDraft !== '')
  return (
    <div class="stack">
      <Title>{question ?? words.question(partner)}</Title>
      <p class="lede">{words.lede(partner)}</p>
      {isOpen ? (
        <>
          <OneLine label={words.rewordLabel} value={questionDraft} onInput={onQuestionDraft} />
          {questionDraft.trim() !== '' && (
            <Link
              onGo={() => {
                setOpen(false)
                onQuestion()
              }}
            >
              {words.keepWords}
            </Link>
          )}
        </>
      ) : (
        <div class="reword">
          <Link small onGo={() => setOpen(true)}>
            {words.reword}
          </Link>
        </div>
      )}
    </div>
  )
}

/** What was decided so far: it waits or it stands, and is undone on any day. */
function Made({ now, partner, decided, withoutMe, onWithoutMe, onUndo, onWay }: Props) {
  const words = say.decide.made
  return (
    <>
      {withoutMe && (
        <div class="card wash">
          <h2>{words.without}</h2>
          <p class="small soft">{words.withoutNote}</p>
          <Quiet onGo={onWithoutMe}>{words.withoutOpen}</Quiet>
        </div>
      )}
      {decided && (
        <div class="card wash" aria-live="polite">
          <h2>
            {decided.state === 'waiting'
              ? words.waiting(partner)[decided.way]
              : words.stands(partner, dayOf(localOf(decided.at, decided.zone).date, now))[decided.way]}
          </h2>
          <p class="small soft">
            {decided.state === 'waiting' ? words.until(ahead(decided.until, now)) : words.stays}
          </p>
          {decided.way === 'let-go' && decided.state === 'stands' && (
            <Quiet onGo={() => onWay('let-go')}>{words.path}</Quiet>
          )}
          <Quiet onGo={onUndo}>{words.undo}</Quiet>
        </div>
      )}
    </>
  )
}

/** How clear it feels, and the day to look again. */
function Looks({ now, clear, clearDue, lookAgain, onClear, onLookAgain }: Props) {
  const words = say.decide
  return (
    <Rows>
      <Row
        label={words.clear.row}
        note={clear && !clearDue ? words.clear.last(clear.yes, dayOf(clear.on, now)) : words.clear.due}
        onGo={onClear}
      />
      {onLookAgain && (
        <Row
          label={words.again.row}
          note={
            lookAgain === undefined || lookAgain === 'no-date' ? words.again.none : fullDayOf(lookAgain, now)
          }
          onGo={onLookAgain}
        />
      )}
    </Rows>
  )
}

const leaned = /* @__PURE__ */ invented((): readonly LeanShown[] =>
  [6, 7, 5, -4, 3, 4, 3].map((where, n) => ({
    at: n,
    on: addDays('2026-10-11', 7 * n),
    where,
    sure: [8, 8, 6, 4, 5, 6, 7][n] ?? 0,
  })),
)
const butTheLast = /* @__PURE__ */ invented(() => leaned.slice(0, -1))
const many = /* @__PURE__ */ invented((): readonly LeanShown[] =>
  Array.from({ length: 1000 }, (_, n) => ({
    at: n,
    on: addDays('2008-01-06', 7 * n),
    where: ((n * 7) % 21) - 10,
    sure: (n * 3) % 11,
  })),
)
const chosen = /* @__PURE__ */ invented(
  (): Decided => ({
    id: 'd1',
    way: 'let-go',
    ...moment('2026-11-24', 18, 40),
    state: 'waiting',
    until: moment('2026-11-27', 18, 40).at,
  }),
)
const stands = /* @__PURE__ */ invented(
  (): Decided => ({ ...chosen, state: 'stands', since: moment('2026-11-27', 18, 40).at }),
)
const papers = /* @__PURE__ */ invented(
  (): WithoutMe => ({ id: 'w1', by: 'papers', ...moment('2026-11-24', 9, 0) }),
)
const longQuestion = /* @__PURE__ */ invented(() =>
  'Do I go on hoping for him after everything that was said in the kitchen in April? '.repeat(3),
)
const face: Props = {
  now: moment('2026-11-24', 18, 40),
  partner: he,
  question: undefined,
  questionDraft: '',
  onQuestionDraft: nothing,
  onQuestion: nothing,
  decided: undefined,
  withoutMe: undefined,
  leaned,
  isHidden: false,
  held: { state: 'leaning', side: 'hold-on', run: 3 },
  swung: '2026-11-01',
  asks: true,
  nextLeaning: '2026-11-29',
  wouldChange: 'If he asked for a counsellor. If by spring he still could not say my name kindly.',
  wouldChangeDraft: '',
  onWouldChangeDraft: nothing,
  onWouldChange: nothing,
  lookAgain: '2026-12-27',
  clear: { yes: 2, on: '2026-11-22' },
  clearDue: false,
  more: undefined,
  onWay: nothing,
  onWithoutMe: nothing,
  onUndo: nothing,
  onLean: nothing,
  onClear: nothing,
  onLookAgain: nothing,
  ...noWays,
}
export const faces = {
  'nothing kept': (
    <Decide
      {...face}
      partner={they}
      leaned={[]}
      held={{ state: 'none' }}
      swung={undefined}
      nextLeaning={undefined}
      wouldChange={undefined}
      lookAgain={undefined}
      clear={undefined}
      clearDue
    />
  ),
  'seven Sundays': <Decide {...face} />,
  'the last one is hidden': (
    <Decide {...face} leaned={butTheLast} isHidden held={undefined} nextLeaning={undefined} />
  ),
  'it has held, and moves': (
    <Decide {...face} held={{ state: 'holding', side: 'hold-on', run: 9, hurt: 'moves' }} swung={undefined} />
  ),
  settled: <Decide {...face} held={{ state: 'settled', side: 'let-go', run: 12 }} swung={undefined} />,
  'a decision that waits': <Decide {...face} decided={chosen} />,
  'a decision that stands': <Decide {...face} decided={stands} asks={false} />,
  'decided without me': <Decide {...face} withoutMe={papers} asks={false} nextLeaning={undefined} />,
  'nothing kept, where nothing asks': (
    <Decide
      {...face}
      leaned={[]}
      held={{ state: 'none' }}
      swung={undefined}
      asks={false}
      onLookAgain={undefined}
    />
  ),
  'in their own words, a long one, and a thousand Sundays': (
    <Decide {...face} question={longQuestion} leaned={many} wouldChangeDraft="If he" />
  ),
}
