import type { Side, Topic, Way, Went } from '@bide/core/event'
import type { Partner } from '@bide/core/settings'
import type { Day, Moment } from '@bide/core/time'
import { localOf } from '@bide/core/time'
import { useState } from 'preact/hooks'
import { Chips } from '../parts/Chips.tsx'
import { Link } from '../parts/Link.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { TimeBox } from '../parts/TimeBox.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { fullDayOf } from '../words/when.ts'
import { he, moment, nothing } from './invented-evening.ts'

/** A contact as it is filled in; `on` is the day it was. */
export type Filled = {
  readonly begun: Side
  readonly way: Way
  readonly went: Went | 'no-answer-yet' | undefined
  readonly about: Topic | undefined
  readonly planned: boolean | undefined
  readonly on: Day
  /** The one of the person’s own that this answers. */
  readonly answers: string | undefined
}
/** One of the person’s own that may still be answered. */
export type Wait = { readonly id: string; readonly when: string; readonly apart: boolean }

type Props = {
  now: Moment
  partner: Partner
  /** What it is filled with at first. */
  begin: Partial<Filled>
  /** Told anew, or an answer to one of the person’s own, said in a line. */
  is: 'new' | 'change' | { answerTo: string }
  /** It went out from here, so who began it, how and when are known, and said in a line. */
  known?: string | undefined
  /** How it went is asked, except where nothing goes out. */
  anchors: boolean
  waits: readonly Wait[]
  onKeep: (filled: Filled) => void
  onDrop?: (() => void) | undefined
  onBack: () => void
  onHide: () => void
}

const sides = ['them', 'me'] as const
const ways = ['message', 'call', 'in-person', 'other'] as const
const wents = [-2, -1, 0, 1, 2] as const
const topics = ['practical', 'children', 'us', 'legal', 'other'] as const
type Outcome = Went | 'no-answer-yet'
type Form = Partial<Filled> & { readonly on: Day; readonly isNew?: boolean }

/** Who, how, and how it went are enough: five actions, by thumb and by keyboard. [N8] */
export function LogContact(props: Props) {
  const { now, partner, is, anchors } = props
  const text = say.contact.form
  const today = localOf(now.at, now.zone).date
  const [form, setForm] = useState<Form>({ ...props.begin, on: props.begin.on ?? today })
  const set = (more: Partial<Form>) => setForm((before) => ({ ...before, ...more }))
  const answers = answeredBy(form, props.waits)
  const isAnswer = typeof is === 'object'
  const outcomes: readonly Outcome[] = form.begun === 'me' && !isAnswer ? [...wents, 'no-answer-yet'] : wents
  const filled = filledIn(
    { ...form, ...(form.went === 'no-answer-yet' && form.begun !== 'me' ? { went: undefined } : {}) },
    anchors,
  )
  const keep = () => filled && props.onKeep({ ...filled, answers })
  const byKey = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) keep()
    const digit = Number(event.key) - 1
    if (!Number.isInteger(digit) || digit < 0) return
    if (form.begun === undefined) set(pick('begun', sides[digit]))
    else if (form.way === undefined) set(pick('way', ways[digit]))
    else if (anchors && form.went === undefined) set(pick('went', outcomes[digit]))
  }
  return (
    <Page
      top={<Top left={{ label: say.contact.title, back: true, onGo: props.onBack }} onHide={props.onHide} />}
      foot={filled ? <Reach onGo={keep}>{text.keep}</Reach> : undefined}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would name the whole page as one field */}
      <div class="part log tight" role="group" aria-label={text.title} onKeyDown={byKey}>
        <div class="stack">
          <Title>{isAnswer ? text.answered(partner) : is === 'change' ? text.change : text.title}</Title>
          {isAnswer && <p class="soft">{is.answerTo}</p>}
          {props.known === undefined ? (
            <When
              on={form.on}
              now={now}
              today={today}
              label={isAnswer ? text.answeredOn : text.on}
              onDay={(on) => set({ on })}
            />
          ) : (
            <p class="soft">{props.known}</p>
          )}
          {!isAnswer && props.known === undefined && <p class="small soft by-keys">{text.byKeys}</p>}
        </div>
        {!isAnswer && props.known === undefined && <Beginning form={form} partner={partner} onSet={set} />}
        {form.begun === 'them' && props.waits.length > 0 && (
          <Answers
            waits={props.waits}
            chosen={answers}
            onPick={(id) =>
              set(id === undefined ? { isNew: true, answers: undefined } : { isNew: false, answers: id })
            }
          />
        )}
        {anchors && (
          <Outcomes form={form} partner={partner} outcomes={outcomes} onPick={(went) => set({ went })} />
        )}
        {!isAnswer && <More form={form} onSet={set} />}
        {props.onDrop && <Drop onDrop={props.onDrop} />}
      </div>
    </Page>
  )
}

/** A digit beyond the last answer is none. */
const pick = <Key extends keyof Form>(key: Key, value: Form[Key] | undefined): Partial<Form> =>
  value === undefined ? {} : ({ [key]: value } as Partial<Form>)

function filledIn(form: Form, anchors: boolean): Omit<Filled, 'answers'> | undefined {
  const { begun, way, went, about, planned, on } = form
  if (begun === undefined || way === undefined || on === '') return undefined
  return anchors && went === undefined ? undefined : { begun, way, went, about, planned, on }
}

const isApart = (about: Topic | undefined) =>
  about === 'practical' || about === 'children' || about === 'legal'

/**
 * What it answers: as it was said, else the latest wait of its kind. To take a new beginning for an answer is the smaller
 * mistake: the other way round, someone who only answers would seem to begin [N2].
 */
function answeredBy({ begun, about, answers, isNew }: Form, waits: readonly Wait[]): string | undefined {
  if (begun !== 'them' || isNew) return undefined
  return answers ?? waits.find(({ apart }) => apart === isApart(about))?.id
}

type WhenProps = { on: Day; now: Moment; today: Day; label: string; onDay: (on: Day) => void }

function When({ on, now, today, label, onDay }: WhenProps) {
  const text = say.contact.form
  const [open, setOpen] = useState(false)
  return (
    <>
      <div class="between">
        <span class="soft">{on === '' ? '' : fullDayOf(on, now)}</span>
        {!open && <Link onGo={() => setOpen(true)}>{text.anotherDay}</Link>}
      </div>
      {open && (
        <TimeBox
          label={label}
          only="day"
          value={on}
          max={today}
          onPick={(day) => onDay(day > today ? today : day)}
        />
      )}
    </>
  )
}

type Setting = { form: Form; onSet: (more: Partial<Form>) => void }

function Beginning({ form, partner, onSet }: Setting & { partner: Partner }) {
  const text = say.contact.form
  const whos = text.whos(partner)
  return (
    <>
      <div class="between">
        <h2>{text.who}</h2>
        <Chips
          label={text.who}
          chosen={form.begun}
          options={sides.map((value) => ({ value, label: whos[value] }))}
          onPick={(begun) => onSet({ begun })}
        />
      </div>
      <div class="stack">
        <h2>{text.how}</h2>
        <Chips
          label={text.how}
          chosen={form.way}
          options={ways.map((value) => ({ value, label: text.ways[value] }))}
          onPick={(way) => onSet({ way })}
        />
      </div>
    </>
  )
}

function Answers({
  waits,
  chosen,
  onPick,
}: {
  waits: readonly Wait[]
  chosen: string | undefined
  onPick: (id: string | undefined) => void
}) {
  const text = say.contact.form
  const options = [
    ...waits.map(({ id, when }) => ({ value: id, label: text.toYours(when) })),
    { value: '', label: text.somethingNew },
  ]
  return (
    <div class="stack">
      <h2>{text.isAnswer}</h2>
      <Chips
        label={text.isAnswer}
        chosen={chosen ?? ''}
        options={options}
        onPick={(id) => onPick(id === '' ? undefined : id)}
      />
    </div>
  )
}

type OutcomeProps = {
  form: Form
  partner: Partner
  outcomes: readonly Outcome[]
  onPick: (went: Outcome) => void
}

/** Each with what it looks like, every time it is asked: hope reads warmth into much. */
function Outcomes({ form, partner, outcomes, onPick }: OutcomeProps) {
  const text = say.contact.form
  const anchors = text.anchors(form.begun)
  return (
    <div class="stack">
      <div class="scale-head">
        <h2>{text.went}</h2>
        <span class="note">{text.wentNote(partner)}</span>
      </div>
      <fieldset class="one-of anchors">
        <legend class="heard">{text.went}</legend>
        {outcomes.map((outcome) => (
          <button
            key={outcome}
            type="button"
            class="one-of-row anchor"
            aria-pressed={form.went === outcome}
            onClick={() => onPick(outcome)}
          >
            <b>{outcome === 'no-answer-yet' ? '' : signed(outcome)}</b>
            <span>{outcome === 'no-answer-yet' ? text.noAnswer : anchors[outcome]}</span>
          </button>
        ))}
      </fieldset>
    </div>
  )
}

const signed = (went: Went) => (went < 0 ? `−${-went}` : went > 0 ? `+${went}` : '0')

function More({ form, onSet }: Setting) {
  const text = say.contact.form
  return (
    <>
      <div class="stack">
        <div class="scale-head">
          <h2>{text.about}</h2>
          <span class="note">{text.ifYouLike}</span>
        </div>
        <Chips
          label={text.about}
          chosen={form.about}
          options={topics.map((value) => ({ value, label: text.topics[value] }))}
          onPick={(about) => onSet({ about: form.about === about ? undefined : about })}
        />
      </div>
      <div class="between">
        <div class="scale-head">
          <h2>{text.planned}</h2>
          <span class="note">{text.ifYouLike}</span>
        </div>
        <Chips
          label={text.planned}
          chosen={form.planned === undefined ? undefined : form.planned ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: text.yes },
            { value: 'no', label: text.no },
          ]}
          onPick={(answer) => onSet({ planned: answer === 'yes' })}
        />
      </div>
    </>
  )
}

/** Two taps, so that a thumb that slipped takes nothing out. */
function Drop({ onDrop }: { onDrop: () => void }) {
  const text = say.contact.form
  const [asked, setAsked] = useState(false)
  return <Link onGo={asked ? onDrop : () => setAsked(true)}>{asked ? text.dropSure : text.drop}</Link>
}

const face: Props = {
  now: /* @__PURE__ */ moment('2026-11-21', 18, 40),
  partner: he,
  begin: {},
  is: 'new',
  anchors: true,
  waits: [],
  onKeep: nothing,
  onBack: nothing,
  onHide: nothing,
}
const whole = { begun: 'them', way: 'message', went: 1, about: 'practical', planned: false } as const
const wait = { id: 'c1', when: 'Tue 17 Nov', apart: false }

export const faces = {
  'nothing filled in': <LogContact {...face} />,
  'he wrote': <LogContact {...face} begin={whole} />,
  'you wrote, and there is no answer yet': (
    <LogContact {...face} begin={{ begun: 'me', way: 'message', went: 'no-answer-yet' }} />
  ),
  'he wrote, and it may be an answer': (
    <LogContact
      {...face}
      begin={{ begun: 'them', way: 'message', went: 0 }}
      waits={[wait, { ...wait, id: 'c0', when: 'Sun 8 Nov' }]}
    />
  ),
  'in stop mode nothing is rated': (
    <LogContact {...face} anchors={false} begin={{ begun: 'me', way: 'call' }} />
  ),
  'told anew': <LogContact {...face} is="change" begin={{ ...whole, on: '2026-11-08' }} onDrop={nothing} />,
  'one that went out from here': (
    <LogContact
      {...face}
      is="change"
      known="You wrote, Tuesday 17 November."
      begin={{ begun: 'me', way: 'message' }}
    />
  ),
  'the answer to one of yours': (
    <LogContact
      {...face}
      is={{ answerTo: 'You wrote, Tuesday 17 November.' }}
      begin={{ begun: 'me', way: 'message' }}
    />
  ),
}
