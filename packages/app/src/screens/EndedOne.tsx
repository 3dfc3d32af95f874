import { type Hold, standing, type Urge, wasSent } from '@bide/core/hold'
import { Private, reveal } from '@bide/core/private'
import { day as aDay, between, type Instant, instant, later, type Moment, times } from '@bide/core/time'
import type { ComponentChildren } from 'preact'
import { Folded } from '../parts/Folded.tsx'
import { Link } from '../parts/Link.tsx'
import type { Ways } from '../parts/labels.ts'
import { Page } from '../parts/Page.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { clock, day, shortDay, shortDayAndTime } from '../words/when.ts'
import { endingOf } from './Ended.tsx'
import { nothing, noWays } from './invented-evening.ts'
import { at, heldAt, moment } from './invented-holds.ts'
import { UrgePicture } from './UrgePicture.tsx'

type Props = Ways & {
  hold: Hold
  now: Moment
  /** When "glad or sorry" will be asked next, and whether that is the last time; `undefined`: never again. */
  willAsk: { on: Moment; last: boolean } | undefined
  onDoNotAsk: () => void
  onSentAfterAll: () => void
  onBack: () => void
}

/** One that has ended: what happened to it, line by line, and its words folded. Nothing brings it up by itself. */
export function EndedOne(props: Props) {
  const { hold, now, onBack, onPlace, onMenu, onHide, onHurts, onReach } = props
  const words = say.places.endedOne
  const { how } = endingOf(hold, now)
  const drawn = hold.urges.length > 1
  const text = reveal(hold.words)
  return (
    <Page
      top={<Top left={{ label: words.back, onGo: onBack, back: true }} onHide={onHide} />}
      place="record"
      onPlace={onPlace}
      onMenu={onMenu}
      doors={{ onHurts, onReach }}
    >
      <Title>{say.places.ended.how(hold.kind, how)}</Title>
      <p class="lede">{words.putDownOn(day(hold.putDown, now), clock(hold.putDown))}</p>
      <Rows>
        <Folded label={say.hold.written(hold.kind)} note={words.folded}>
          {text === '' ? say.hold.noWords : text}
        </Folded>
      </Rows>
      {drawn && (
        <div class="stack">
          <h2>{words.urge}</h2>
          <UrgePicture urges={hold.urges} guess={hold.guess} zone={hold.putDown.zone} />
        </div>
      )}
      <ol class="events">
        {historyOf(hold, now, drawn).map((line) => (
          <Line key={`${line.at} ${line.name}`} when={shortWhen(line.at, hold, now)}>
            {line.said}
          </Line>
        ))}
        <WillAsk {...props} />
      </ol>
      <WhatItCounts {...props} />
    </Page>
  )
}

function Line({ when, children }: { when: string; children: ComponentChildren }) {
  return (
    <li>
      <time>{when}</time>
      <span>{children}</span>
    </li>
  )
}

type History = { at: Instant; name: string; said: ComponentChildren }

/** What happened, in its order. Ratings that the picture shows are not told twice. */
function historyOf(hold: Hold, now: Moment, drawn: boolean): History[] {
  const words = say.places.endedOne
  const urgeAt = (occasion: Urge['occasion']) => hold.urges.find((u) => u.occasion === occasion)?.urge
  const putDown: History = { at: hold.putDown.at, name: 'put-down', said: words.putDown(urgeAt('put-down')) }
  const ratings = hold.urges
    .filter(({ occasion }) => occasion === 'wave' || occasion === 'morning' || occasion === 'three-days')
    .map(({ at, urge, occasion }) => ({
      at,
      name: occasion,
      said: occasion === 'wave' ? words.waveEnded(urge) : words.rerated(urge),
    }))
  const reread = hold.reread.map((at, i) => ({
    at,
    name: 're-read',
    said: i === hold.reread.length - 1 ? <Reread hold={hold} /> : words.reread,
  }))
  const lines = [...(drawn ? [] : [putDown, ...ratings]), ...reread, ...endLines(hold, now)]
  return lines.sort((a, b) => a.at - b.at)
}

function Reread({ hold }: { hold: Hold }) {
  const words = say.places.endedOne
  if (hold.different === undefined) return <>{words.reread}</>
  return (
    <>
      {words.reread} {words.different} <em>“{reveal(hold.different)}”</em>
    </>
  )
}

function endLines(hold: Hold, now: Moment): History[] {
  const words = say.places.endedOne
  const { how, at: ended } = endingOf(hold, now)
  const sentUrge = hold.urges.find(({ occasion }) => occasion === 'sent')?.urge
  const said = {
    dropped: words.choseNot(hold.kind),
    rewritten: words.rewrote,
    'went-ahead': words.wentAhead,
    early: words.wentEarly,
    elsewhere: words.elsewhere(hold.kind, sentUrge),
    lapsed: words.lapsed,
  }[how]
  const notReturned: History[] =
    how === 'lapsed' && hold.reread.length === 0
      ? [{ at: instant(ended - times(7, aDay)), name: 'ready', said: words.notReturned }]
      : []
  return [...notReturned, { at: ended, name: 'ended', said }, ...regretLines(hold)]
}

function regretLines(hold: Hold): History[] {
  const words = say.places.endedOne
  const { asked, answers } = say.hold.regret
  const answered = answers(hold.kind, wasSent(hold))
  const { day: first, fortnight } = hold.regret
  const lines: History[] = []
  if (first) {
    const question = asked(hold.kind, wasSent(hold))
    lines.push({
      at: first.at,
      name: 'day',
      said: <Answer asked={question} answer={answered[first.answer]} />,
    })
  }
  if (fortnight) {
    const answer = answered[fortnight.answer]
    const said = <Answer asked={words.askedAgain} answer={answer} then={words.notAgain} />
    lines.push({ at: fortnight.at, name: 'fortnight', said })
  }
  return lines
}

function Answer({ asked, answer, then }: { asked: string; answer: string; then?: string }) {
  return (
    <>
      {asked} <em>“{answer}”</em> {then}
    </>
  )
}

function WillAsk({ hold, now, willAsk, onDoNotAsk }: Props) {
  const words = say.places.endedOne
  if (willAsk === undefined) return null
  return (
    <Line when={shortWhen(willAsk.on.at, hold, now)}>
      <span class="soft">{willAsk.last ? words.willAskOnce : words.willAsk}</span>{' '}
      <Link onGo={onDoNotAsk}>{words.doNotAsk}</Link>
    </Line>
  )
}

function WhatItCounts({ hold, now, onSentAfterAll }: Props) {
  const words = say.places.endedOne
  const stands = standing(hold, now)
  const afterAll = (
    <Rows>
      <Row label={words.afterAll(hold.kind)} note={words.oneTap} onGo={onSentAfterAll} />
    </Rows>
  )
  switch (stands.state) {
    case 'lapsed':
      return (
        <>
          <div class="card">
            <p>{words.nothingOwed}</p>
            <p class="small soft">{words.neither}</p>
          </div>
          {afterAll}
        </>
      )
    case 'dropped':
      return afterAll
    case 'elsewhere':
    case 'went-ahead':
      return (
        <div class="card">
          <h2>{words.reachedOut(hold.kind, day({ at: stands.at, zone: hold.putDown.zone }, now))}</h2>
          <p class="small soft">{words.nothingReset}</p>
        </div>
      )
    default:
      return null
  }
}

/** With its hour while it is near the evening it began, later by its day alone. */
function shortWhen(at: Instant, hold: Hold, now: Moment): string {
  const then: Moment = { at, zone: hold.putDown.zone }
  return between(hold.putDown.at, at) < times(3, aDay) ? shortDayAndTime(then) : shortDay(then, now)
}

const still = {
  now: moment('2026-11-24', 18, 40),
  willAsk: undefined,
  onDoNotAsk: nothing,
  onSentAfterAll: nothing,
  onBack: nothing,
  ...noWays,
}
const dropped: Hold = {
  ...heldAt('2026-11-18', 23, 26),
  guess: 7,
  urges: [
    { at: at('2026-11-18', 23, 26), urge: 8, occasion: 'put-down' },
    { at: at('2026-11-18', 23, 44), urge: 6, occasion: 'wave' },
    { at: at('2026-11-19', 10, 14), urge: 3, occasion: 're-reading' },
  ],
  reread: [at('2026-11-19', 10, 14)],
  different: new Private('I would have to be calm.'),
  ending: { state: 'dropped', at: at('2026-11-19', 10, 20) },
  regret: { day: { answer: 'glad', at: at('2026-11-20', 9, 2) } },
}
const elsewhere: Hold = {
  ...heldAt('2026-11-02', 23, 10),
  urges: [
    { at: at('2026-11-02', 23, 10), urge: 9, occasion: 'put-down' },
    { at: at('2026-11-03', 0, 20), urge: 8, occasion: 'sent' },
  ],
  ending: { state: 'elsewhere', at: at('2026-11-03', 0, 20), told: at('2026-11-03', 0, 22) },
  regret: {
    day: { answer: 'sorry', at: at('2026-11-04', 9, 0) },
    fortnight: { answer: 'sorry', at: at('2026-11-17', 9, 0) },
  },
}
const long: Hold = {
  ...heldAt('2026-11-06', 9, 0, 'visit'),
  guess: 4,
  urges: [
    { at: at('2026-11-06', 9, 0), urge: 10, occasion: 'put-down' },
    { at: at('2026-11-06', 9, 20), urge: 9, occasion: 'wave' },
    { at: at('2026-11-07', 9, 0), urge: 6, occasion: 'morning' },
    { at: at('2026-11-09', 9, 0), urge: 6, occasion: 'three-days' },
    { at: at('2026-11-10', 10, 0), urge: 0, occasion: 're-reading' },
  ],
  reread: [at('2026-11-10', 10, 0)],
  ending: { state: 'went-ahead', at: later(at('2026-11-10', 10, 0), aDay), early: false },
}

export const faces = {
  'not sent': <EndedOne {...still} hold={dropped} willAsk={{ on: moment('2026-12-03', 7, 0), last: true }} />,
  'sent anyway, there': <EndedOne {...still} hold={elsewhere} />,
  'never read again': (
    <EndedOne
      {...still}
      hold={{
        ...heldAt('2026-10-29', 22, 40),
        urges: [{ at: at('2026-10-29', 22, 40), urge: 6, occasion: 'put-down' }],
      }}
    />
  ),
  'a visit made, five ratings': (
    <EndedOne {...still} hold={long} willAsk={{ on: moment('2026-11-12', 7, 0), last: false }} />
  ),
  early: (
    <EndedOne
      {...still}
      hold={{
        ...heldAt('2026-11-20', 23, 40),
        ending: { state: 'went-ahead', at: at('2026-11-20', 23, 58), early: true },
      }}
    />
  ),
  rewritten: (
    <EndedOne
      {...still}
      hold={{
        ...heldAt('2026-11-20', 23, 40),
        reread: [at('2026-11-21', 10, 42)],
        ending: { state: 'rewritten', at: at('2026-11-21', 10, 50), into: dropped.id },
      }}
    />
  ),
  'a call, without words': (
    <EndedOne
      {...still}
      hold={{
        ...heldAt('2026-11-20', 23, 40, 'call'),
        words: new Private(''),
        ending: { state: 'dropped', at: at('2026-11-21', 10, 50) },
      }}
    />
  ),
}
