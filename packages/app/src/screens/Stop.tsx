import type { SaidBy } from '@bide/core/event'
import type { HurtLine } from '@bide/core/line'
import type { Partner } from '@bide/core/settings'
import type { Day, Moment } from '@bide/core/time'
import type { ComponentChildren } from 'preact'
import type { Ways } from '../parts/labels.ts'
import { Column, Page } from '../parts/Page.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { dayOf, fullDayOf, inDays, partOfDay } from '../words/when.ts'
import { HurtPicture, HurtTable } from './HurtPicture.tsx'
import { he, moment, nothing, noWays, they } from './invented-evening.ts'
import { ReachSomeone, type Someone } from './ReachSomeone.tsx'
import { Warned } from './Warned.tsx'

/** Who told them to stop, in what words, and until when, as far as it was said. */
export type Stopped = {
  readonly by: SaidBy | 'told' | 'order'
  readonly words: string | undefined
  readonly on: Day
  readonly ends: Day | undefined
}

type Props = Ways & {
  now: Moment
  night: boolean
  partner: Partner
  said: Stopped | undefined
  legal: readonly { readonly id: string; readonly what: string; readonly on: Day }[]
  someone: Someone | undefined
  /** How many that were put down before are still here to be read. */
  kept: number
  line: HurtLine
  /** One sentence, when the record shows contact all the same. */
  warned: string | undefined
  /** Help on top, for as long as it is asked to stand there. */
  help?: ComponentChildren
  quiet?: ComponentChildren
  onLegal: () => void
  onNeverSent: () => void
  onPeople: () => void
  onHelp: () => void
  onKept: () => void
  onCheckIn: () => void
  onTell: () => void
}

/** Today in stop mode: why nothing goes out, and what can be done instead. There is no way to a going ahead here. [G7] */
export function Stop(props: Props) {
  const { now, night, partner, said, legal, someone, kept, line, onPlace, onMenu, onHide } = props
  const text = say.safety.stop
  return (
    <Page
      top={
        <Top left={{ label: say.places.menu.title, onGo: onMenu }} middle={partOfDay(now)} onHide={onHide} />
      }
      place="today"
      onPlace={onPlace}
      onMenu={onMenu}
      doors={{ onHurts: props.onHurts, onReach: props.onReach }}
      width="two"
    >
      <Column>
        {props.help}
        {legal.length > 0 && (
          <Rows>
            {legal.slice(0, 2).map(({ id, what, on }) => (
              <Row
                key={id}
                label={say.ask.legal.line(what, fullDayOf(on, now))}
                note={inDays(on, now)}
                onGo={props.onLegal}
              />
            ))}
          </Rows>
        )}
        <div class="stack">
          <div class="first-line">
            <Title>{text.title(partner)}</Title>
          </div>
          <p class="soft">{text.rule}</p>
        </div>
        <Warned says={props.warned} someone={someone} onPeople={props.onPeople} onHelp={props.onHelp} />
        <div class="card">
          {said && <SaidThen said={said} now={now} partner={partner} />}
          <p class="small">
            {text.offence} <span class="soft">{text.through}</span>
          </p>
        </div>
      </Column>
      <Column>
        <div class="stack">
          <h2>{text.instead}</h2>
          <Rows>
            {someone ? (
              <ReachSomeone someone={someone} />
            ) : (
              <Row label={text.lean} note={night ? text.tonight : text.today} onGo={props.onPeople} />
            )}
            <Row
              label={
                <>
                  {text.wordsFor(partner)}
                  <small>{text.wordsNote}</small>
                </>
              }
              onGo={props.onNeverSent}
            />
            <Fact what={text.children}>{text.childrenNote}</Fact>
            <Fact what={text.papers}>{text.papersNote}</Fact>
            {kept > 0 && <Row label={text.keptBefore} note={text.keptNote} onGo={props.onKept} />}
          </Rows>
        </div>
        {!('tooEarly' in line) && (
          <section class="card">
            <h2>{text.hurt}</h2>
            <HurtPicture line={line} />
            <HurtTable line={line} now={now} />
          </section>
        )}
        <Rows>
          <Row label={text.howIsIt} note={text.howNote} onGo={props.onCheckIn} />
          <Row label={text.tell} onGo={props.onTell} />
        </Rows>
        {props.quiet}
      </Column>
    </Page>
  )
}

function SaidThen({ said, now, partner }: { said: Stopped; now: Moment; partner: Partner }) {
  const text = say.safety.stop
  const who = said.by === 'told' ? text.told : said.by === 'order' ? text.order : text.said(said.by, partner)
  return (
    <>
      <div class="between">
        <h2>{who}</h2>
        <span class="small soft">{fullDayOf(said.on, now)}</span>
      </div>
      {said.words !== undefined && <p class="words said">“{said.words}”</p>}
      {said.ends !== undefined && <p class="small soft">{text.until(dayOf(said.ends, now))}</p>}
    </>
  )
}

function Fact({ what, children }: { what: string; children: string }) {
  return (
    <p class="fact">
      <span class="soft">{what}</span> <span>{children}</span>
    </p>
  )
}

const face: Props = {
  now: moment('2026-11-24', 18, 40),
  night: false,
  partner: he,
  said: {
    by: 'lawyer',
    words: 'Please do not contact my client, except through this office.',
    on: '2026-11-23',
    ends: undefined,
  },
  legal: [{ id: 'd1', what: 'Court date', on: '2026-12-07' }],
  someone: { name: 'Ann', number: '02079460000', way: 'ring' },
  kept: 0,
  line: { tooEarly: 3 },
  warned: undefined,
  onLegal: nothing,
  onNeverSent: nothing,
  onPeople: nothing,
  onHelp: nothing,
  onKept: nothing,
  onCheckIn: nothing,
  onTell: nothing,
  ...noWays,
}

export const faces = {
  'his lawyer wrote': <Stop {...face} />,
  'an order, and nothing more said': (
    <Stop
      {...face}
      partner={they}
      said={{ by: 'order', words: undefined, on: '2026-11-23', ends: '2027-05-23' }}
      legal={[]}
      someone={undefined}
      kept={2}
    />
  ),
  'told, at night': (
    <Stop
      {...face}
      now={moment('2026-11-24', 23, 40)}
      night
      said={{ by: 'told', words: undefined, on: '2026-11-24', ends: undefined }}
      someone={{ name: 'Ann', number: '02079460000', way: 'write' }}
    />
  ),
  'contact all the same': (
    <Stop
      {...face}
      warned="You wrote to him on Tuesday 24 November at 9:10, after you had been told to stop."
    />
  ),
}
