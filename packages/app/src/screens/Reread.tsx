import type { HoldKind } from '@bide/core/event'
import type { Partner } from '@bide/core/settings'
import type { Moment } from '@bide/core/time'
import type { ComponentChildren } from 'preact'
import { Folded } from '../parts/Folded.tsx'
import { OneLine } from '../parts/OneLine.tsx'
import { Column, Page } from '../parts/Page.tsx'
import { Paper } from '../parts/Paper.tsx'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Rows } from '../parts/Row.tsx'
import { Scale } from '../parts/Scale.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { day, past } from '../words/when.ts'
import {
  he,
  longWords,
  nextMorning,
  nightLine,
  nothing,
  oddWords,
  putDown,
  words,
} from './invented-evening.ts'
import { oneLongPlace, twoPlaces } from './Presses.tsx'
import { Warned } from './Warned.tsx'

/** Answers to "are you glad?": how many were given about those not sent and those sent, and how many said so. */
export type GladOrSorry = {
  notSent: { answered: number; glad: number }
  sent: { answered: number; sorry: number }
}

/** One that went before: the day, and what followed. */
export type Before = { readonly on: string; readonly says: string }

type Props = {
  now: Moment
  kind: HoldKind
  partner: Partner
  putDown: Moment
  words: string
  /** What they asked for, in their words, and the day; folded until it is wanted. */
  ask: { readonly words: string; readonly on: string } | undefined
  /** The urge when it was put down, and now. */
  urgeThen: number | undefined
  urge: number | undefined
  /** Which one this is since they last wrote, and whether those before were answered; nothing where nothing is known. */
  knows: string | undefined
  /** The places that press. */
  presses: ComponentChildren
  different: string
  /** The ones before, with what followed each, as far as the record has it. */
  earlier: readonly Before[]
  counts: GladOrSorry | undefined
  /** What stands in the box for the night line, and since when there has been one. */
  nightLine: string
  nightLineFrom: Moment | undefined
  onUrge: (urge: number) => void
  onDifferent: (line: string) => void
  onNightLine: (line: string) => void
  onDont: () => void
  onLonger: () => void
  onRewrite: (() => void) | undefined
  /** Absent while nothing can be gone ahead with; the page then says why. */
  onGoAhead: (() => void) | undefined
  /** Why not: nothing is said while it is open. */
  closed: string | undefined
  /** What the record shows, and a person to ring; then Bide does not help to write. [G10] */
  warned: ComponentChildren
  onBack: () => void
  onHide: () => void
}

/** The urge at or under which a line for the next night is asked for: written hot, it would not be the calm self's. */
const calmEnough = 3

/** One page to read it again, its endings docked. No picture of a phone, no score, no verdict. [A5] */
export function Reread(props: Props) {
  const { now, kind } = props
  const text = say.hold.reread
  return (
    <Page
      width="two"
      top={<Top left={{ label: say.hold.today, back: true, onGo: props.onBack }} onHide={props.onHide} />}
      foot={
        <>
          <Reach onGo={props.onDont}>{say.hold.dont(kind)}</Reach>
          <Quiets>
            <Quiet onGo={props.onLonger}>{text.longer}</Quiet>
            {props.onRewrite && <Quiet onGo={props.onRewrite}>{text.rewrite}</Quiet>}
            {props.onGoAhead && <Quiet onGo={props.onGoAhead}>{text.ahead}</Quiet>}
          </Quiets>
        </>
      }
    >
      <Column>
        <Title>{text.title}</Title>
        <p class="lede">{say.hold.cooling.putDown(kind, past(props.putDown, now))}</p>
        {props.ask && (
          <Rows>
            <Folded label={say.ask.theirWords(props.partner)} note={props.ask.on}>
              {props.ask.words}
            </Folded>
          </Rows>
        )}
        <Paper>{props.words}</Paper>
        {props.knows !== undefined && <p>{props.knows}</p>}
        {props.presses}
        {props.closed !== undefined && <p class="small">{props.closed}</p>}
        {props.warned}
      </Column>
      <Column>
        <OneLine label={text.different} value={props.different} onInput={props.onDifferent} />
        {props.earlier.length > 0 && <Followed earlier={props.earlier} />}
        <Scale
          label={text.urge}
          value={props.urge}
          onPick={props.onUrge}
          note={text.thenNow(props.urgeThen, props.urge)}
        />
        {props.counts && <Counts {...props.counts} />}
        {props.urge !== undefined && props.urge <= calmEnough && (
          <OneLine
            nightLine
            label={text.nightLine}
            note={say.hold.ifYouLike}
            value={props.nightLine}
            onInput={props.onNightLine}
            under={props.nightLineFrom ? text.yoursSince(day(props.nightLineFrom, now)) : text.noLineYet}
          />
        )}
      </Column>
    </Page>
  )
}

/** What followed the earlier ones, under the question of what would have to be different. [F10] */
function Followed({ earlier }: { earlier: readonly Before[] }) {
  return (
    <ul class="followed">
      {earlier.map(({ on, says }) => (
        <li key={`${on} ${says}`}>
          <span class="when">{on}</span>
          <span>{says}</span>
        </li>
      ))}
    </ul>
  )
}

function Counts({ notSent, sent }: GladOrSorry) {
  const text = say.hold.reread
  if (notSent.answered + sent.answered === 0) return null
  return (
    <p>
      {notSent.answered > 0 && <span class="line">{text.gladNotSent(notSent.answered, notSent.glad)} </span>}
      {sent.answered > 0 && <span class="line">{text.sorrySent(sent.answered, sent.sorry)}</span>}
    </p>
  )
}

const face: Props = {
  now: nextMorning,
  kind: 'message',
  partner: he,
  putDown,
  words,
  ask: undefined,
  urgeThen: 9,
  urge: undefined,
  knows: undefined,
  presses: undefined,
  different: '',
  earlier: [],
  counts: undefined,
  nightLine: '',
  nightLineFrom: undefined,
  onUrge: nothing,
  onDifferent: nothing,
  onNightLine: nothing,
  onDont: nothing,
  onLonger: nothing,
  onRewrite: nothing,
  onGoAhead: nothing,
  closed: undefined,
  warned: undefined,
  onBack: nothing,
  onHide: nothing,
}
const whole: Props = {
  ...face,
  ask: { words: 'please, you have got to let me go', on: '1 November' },
  urge: 3,
  knows: 'Your third since 1 November. The two before were not answered.',
  presses: twoPlaces,
  different: 'He would have to ask first. He has not.',
  earlier: [
    { on: 'Sun 1 Nov', says: 'A visit. You were sorry after.' },
    { on: 'Tue 3 Nov', says: 'A message. No answer so far.' },
    { on: 'Wed 11 Nov', says: 'A message. No answer so far.' },
  ],
  counts: { notSent: { answered: 11, glad: 9 }, sent: { answered: 5, sorry: 4 } },
  nightLine: nightLine.line,
  nightLineFrom: nightLine.from,
}
export const faces = {
  'the first one, nothing answered': <Reread {...face} urgeThen={undefined} />,
  'an urge still high': <Reread {...whole} urge={7} />,
  'calm, with everything': <Reread {...whole} />,
  'calm, and no night line yet': <Reread {...face} urge={2} />,
  'very long': <Reread {...whole} words={longWords} presses={oneLongPlace} />,
  'odd words': <Reread {...face} words={oddWords} kind="letter-or-gift" />,
  'a visit': <Reread {...whole} kind="visit" words="I will just stand at the gate." />,
  'nothing can be gone ahead with': (
    <Reread {...face} onGoAhead={undefined} closed={say.hold.reread.closed} />
  ),
  'only what is practical goes out': (
    <Reread
      {...face}
      onGoAhead={undefined}
      closed="He has been afraid, so only what is practical goes out from here."
    />
  ),
  'two visits nobody agreed to': (
    <Reread
      {...face}
      kind="visit"
      onGoAhead={undefined}
      onRewrite={undefined}
      warned={
        <Warned
          says="You went to him twice in these 30 days, and nobody had agreed to it."
          someone={undefined}
          onPeople={nothing}
          onHelp={nothing}
        />
      }
    />
  ),
}
