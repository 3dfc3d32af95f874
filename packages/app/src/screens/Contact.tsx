import type { Contact as Touch } from '@bide/core/contact'
import type { Partner } from '@bide/core/settings'
import type { Moment } from '@bide/core/time'
import type { ComponentChildren } from 'preact'
import type { Ways } from '../parts/labels.ts'
import { Column, Page } from '../parts/Page.tsx'
import { Quiet } from '../parts/Quiet.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { shortDay } from '../words/when.ts'
import { ContactList } from './ContactList.tsx'
import { he, moment, nothing, noWays, they } from './invented-evening.ts'

type Props = Ways & {
  now: Moment
  partner: Partner
  /** What is seen in them, once a week; or why nothing is. */
  seen: ComponentChildren
  /** One’s own that wait for an answer, newest first. */
  waiting: readonly Touch[]
  list: Parameters<typeof ContactList>[0]
  onLog: () => void
  /** Something came, and may be answered; absent where nothing goes out. */
  onReply: (() => void) | undefined
  /** How many visits of the person’s own are known, and the way to the days after them. */
  visits: { count: number; onGo: () => void } | undefined
  onAnswered: (id: string) => void
  onBack: () => void
}

/** What was logged, what waits for an answer, and, once a week, what can be seen in it. [N7] */
export function Contact(props: Props) {
  const { now, partner, waiting, onHurts, onReach } = props
  const text = say.contact
  return (
    <Page
      top={<Top left={{ label: text.record, back: true, onGo: props.onBack }} onHide={props.onHide} />}
      place="record"
      onPlace={props.onPlace}
      onMenu={props.onMenu}
      doors={{ onHurts, onReach }}
      width="two"
    >
      <Column>
        <div class="between contact-head">
          <Title>{text.title}</Title>
          <Quiet onGo={props.onLog}>{text.log}</Quiet>
        </div>
        {(props.onReply || props.visits) && (
          <Rows>
            {props.onReply && (
              <Row label={say.hold.write.reply(partner)} note={say.reply.rowNote} onGo={props.onReply} />
            )}
            {props.visits && (
              <Row
                label={text.visits.row}
                note={text.visits.rowNote(props.visits.count)}
                onGo={props.visits.onGo}
              />
            )}
          </Rows>
        )}
        {props.seen}
      </Column>
      <Column>
        {waiting.length > 0 && (
          <div class="card">
            <h2>{text.list.waiting}</h2>
            {waiting.slice(0, 3).map((contact) => (
              <div class="between waiting" key={contact.id}>
                <span class="row-label">
                  {text.what('me', contact.way, partner)}
                  <small>{shortDay(contact, now)}</small>
                </span>
                <Quiet onGo={() => props.onAnswered(contact.id)}>{text.list.theyAnswered(partner)}</Quiet>
              </div>
            ))}
          </div>
        )}
        <ContactList {...props.list} />
      </Column>
    </Page>
  )
}

/** Contacts of an invented person: one every other day, by turns. */
function inventedContacts(count: number, from: Moment): readonly Touch[] {
  const ways = ['message', 'call', 'in-person', 'other'] as const
  return Array.from({ length: count }, (_, n): Touch => {
    const mine = n % 3 !== 0
    return {
      id: `c${n}`,
      at: (from.at - n * 2 * 86_400_000) as Touch['at'],
      zone: from.zone,
      begun: mine ? 'me' : 'them',
      way: ways[n % 4] ?? 'message',
      about: n % 4 === 0 ? 'practical' : undefined,
      planned: n % 5 === 0 ? true : undefined,
      went: mine && n % 2 === 1 ? undefined : 0,
      reply: mine && n % 2 === 1 ? 'waiting' : undefined,
      hold: undefined,
      fromStory: n === 6,
      logged: from.at,
      changed: n === 4 ? from.at : undefined,
      dropped: undefined,
    }
  })
}

const now = /* @__PURE__ */ moment('2026-11-24', 18, 40)
const last = /* @__PURE__ */ moment('2026-11-21', 12, 0)
const six = /* @__PURE__ */ inventedContacts(6, last)
const waiting = /* @__PURE__ */ six.filter(({ reply }) => reply === 'waiting')
const list = {
  now,
  partner: he,
  contacts: six,
  start: '2026-11-01',
  changed: 1,
  dropped: 1,
  anchors: true,
  onOpen: nothing,
}
const face: Props = {
  now,
  partner: he,
  seen: null,
  waiting,
  list,
  onLog: nothing,
  onReply: nothing,
  visits: { count: 1, onGo: nothing },
  onAnswered: nothing,
  onBack: nothing,
  ...noWays,
}
const Says = ({ what }: { what: 'questions' | 'shut' }) => <p class="soft">{say.contact.seen[what]}</p>
const none = { ...list, contacts: [], changed: 0, dropped: 0 }
const many = /* @__PURE__ */ inventedContacts(1000, last)

export const faces = {
  empty: (
    <Contact {...face} partner={they} waiting={[]} visits={undefined} list={{ ...none, partner: they }} />
  ),
  'six logged, two wait': <Contact {...face} />,
  'the questions are open': <Contact {...face} seen={<Says what="questions" />} />,
  'in stop mode, as a list and nothing else': (
    <Contact
      {...face}
      onReply={undefined}
      visits={undefined}
      waiting={[]}
      seen={<Says what="shut" />}
      list={{ ...list, anchors: false }}
    />
  ),
  'a thousand': <Contact {...face} list={{ ...list, contacts: many, changed: 12, dropped: 3 }} />,
}
