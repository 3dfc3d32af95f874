import type { Day, Moment } from '@bide/core/time'
import type { ComponentChildren } from 'preact'
import { Link } from '../parts/Link.tsx'
import { LabelsOf, labels, type Ways } from '../parts/labels.ts'
import { Column, Page } from '../parts/Page.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { fullDayOf, inDays } from '../words/when.ts'
import type { HelpLine } from './Crisis.tsx'
import { wordsOf } from './HelpLines.tsx'
import { moment, nothing, noWays } from './invented-evening.ts'

/** The line that stands first: whom it is for and when it is answered, as its own page says. */
export type First = { readonly line: HelpLine; readonly note: string }

type Props = Ways & {
  now: Moment
  /** `undefined`: none was seen for this region; then the directory stands first. */
  first: First
  emergency: HelpLine | undefined
  /** What to press when one cannot speak, where that works. */
  silent: string | undefined
  legal: readonly { readonly id: string; readonly what: string; readonly on: Day }[]
  /** An order that protects and limits at once. */
  limitsToo: boolean
  notes: number
  /** Words put down before, to be read and nothing more. */
  kept: number
  help?: ComponentChildren
  quiet?: ComponentChildren
  onOthers: () => void
  onNotes: () => void
  onKept: () => void
  onLegal: () => void
  onSomeoneLooks: () => void
}

/**
 * Today for someone who is afraid. Help stands above everything, a legal date included; it never says of whom, and
 * there is nothing on it that cools, counts, checks or advises to back off. [G8]
 */
export function Fear(props: Props) {
  const { now, first, emergency, silent, legal, onHide } = props
  const text = say.safety.fear
  return (
    <Page
      top={<Top left={{ label: say.places.menu.title, onGo: props.onMenu }} onHide={onHide} />}
      place="today"
      onPlace={props.onPlace}
      onMenu={props.onMenu}
      doors={{ onHurts: props.onHurts, onReach: props.onReach }}
      width="two"
    >
      <Column>
        <Title>{text.title}</Title>
        <div class="stack">
          <a class="big-button reach" href={first.line.href} rel="noreferrer">
            {wordsOf(first.line)}
          </a>
          <p class="small soft">{first.note}</p>
          <div>
            <Link small onGo={props.onOthers}>
              {say.safety.help.others} <span aria-hidden="true">›</span>
            </Link>
          </div>
          {emergency && (
            <div class="side">
              <p class="side-words">{silent === undefined ? text.danger : text.silent(silent)}</p>
              <a class="quiet" href={emergency.href} rel="noreferrer">
                {wordsOf(emergency)}
              </a>
            </div>
          )}
        </div>
        {props.help}
        <p>{text.advice}</p>
        {props.limitsToo && <p>{text.limitsToo}</p>}
      </Column>
      <Column>
        <Rows>
          <Row label={<Two label={text.notes} note={text.notesNote} />} onGo={props.onNotes} />
          {legal.slice(0, 2).map(({ id, what, on }) => (
            <Row
              key={id}
              label={
                <Two label={say.ask.legal.line(what, fullDayOf(on, now))} note={text.date(inDays(on, now))} />
              }
              onGo={props.onLegal}
            />
          ))}
          <Row label={text.someone} onGo={props.onSomeoneLooks} />
          {props.kept > 0 && <Row label={text.before} note={text.beforeNote} onGo={props.onKept} />}
          <div class="between hide-row">
            <p class="row-label">
              {text.hide}
              <small>{text.hideNote}</small>
            </p>
            <Link small onGo={onHide}>
              {text.tryIt}
            </Link>
          </div>
        </Rows>
        {props.quiet}
      </Column>
    </Page>
  )
}

function Two({ label, note }: { label: string; note: string }) {
  return (
    <>
      {label}
      <small>{note}</small>
    </>
  )
}

const face: Props = {
  now: moment('2026-11-24', 18, 40),
  first: {
    line: { label: '', number: '0808 2000 247', how: 'call', href: 'tel:08082000247' },
    note: 'National Domestic Abuse Helpline, for women. Free, day and night, in the United Kingdom',
  },
  emergency: { label: '', number: '999', how: 'call', href: 'tel:999' },
  silent: '55',
  legal: [{ id: 'd1', what: 'Court date', on: '2026-12-07' }],
  limitsToo: false,
  notes: 0,
  kept: 0,
  onOthers: nothing,
  onNotes: nothing,
  onKept: nothing,
  onLegal: nothing,
  onSomeoneLooks: nothing,
  ...noWays,
}

/** With the second door as it is where someone is afraid. */
const Afraid = ({ children }: { children: ComponentChildren }) => (
  <LabelsOf.Provider value={{ ...labels, afraid: true, reach: say.first.afraidDoor }}>
    {children}
  </LabelsOf.Provider>
)

export const faces = {
  'in the United Kingdom': (
    <Afraid>
      <Fear {...face} />
    </Afraid>
  ),
  'where no line was seen': (
    <Afraid>
      <Fear
        {...face}
        first={{
          line: { label: 'Find a Helpline', number: '', how: 'web', href: 'https://findahelpline.com' },
          note: say.safety.help.noLine,
        }}
        silent={undefined}
        legal={[]}
      />
    </Afraid>
  ),
  'an order that does both, and words from before': (
    <Afraid>
      <Fear {...face} limitsToo kept={3} />
    </Afraid>
  ),
}
