import type { Contact } from '@bide/core/contact'
import type { Partner } from '@bide/core/settings'
import type { Day, Moment } from '@bide/core/time'
import { Link } from '../parts/Link.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { say } from '../words/say.ts'
import { fullDayOf, shortDay } from '../words/when.ts'

/** Contacts of one week, newest first. */
export type Week = { readonly from: Day; readonly contacts: readonly Contact[] }

type Props = {
  now: Moment
  partner: Partner
  /** Newest first. */
  weeks: readonly Week[]
  /** How many are shown, and how many there are. */
  shown: number
  all: number
  changed: number
  dropped: number
  /** Where nothing goes out, how it went is not shown. */
  anchors: boolean
  onOpen: (id: string) => void
  onOlder: () => void
}

/** Every contact, by week, as it was told. No hours: a day is near enough. */
export function ContactList(props: Props) {
  const { now, partner, weeks, shown, all } = props
  const text = say.contact.list
  const honest = text.honest(props.changed, props.dropped)
  if (all === 0) return <p class="soft">{honest === '' ? text.none(partner) : `${honest}.`}</p>
  return (
    <>
      {weeks.map(({ from, contacts }) => (
        <div class="stack" key={from}>
          <h2>{text.week(fullDayOf(from, now))}</h2>
          <div class="touches">
            <Rows>
              {contacts.map((contact) => (
                <Row
                  key={contact.id}
                  label={
                    <>
                      {say.contact.what(contact.begun, contact.way, partner)}
                      <small>{detail(contact, props.anchors)}</small>
                    </>
                  }
                  note={shortDay(contact, now)}
                  onGo={() => props.onOpen(contact.id)}
                />
              ))}
            </Rows>
          </div>
        </div>
      ))}
      {(honest !== '' || shown < all) && (
        <p class="small soft">
          {honest === '' ? '' : `${honest}. `}
          {shown < all ? text.shown(shown, all) : ''}
        </p>
      )}
      {shown < all && <Link onGo={props.onOlder}>{text.older}</Link>}
    </>
  )
}

function detail(contact: Contact, anchors: boolean): string {
  const text = say.contact.list
  const { went, reply, begun, about, planned, changed, hold } = contact
  if (begun === 'me' && reply === undefined && hold !== undefined && hold === contact.id) return text.untold
  const parts = [
    anchors && went !== undefined && say.contact.form.anchors(begun)[went],
    reply === 'waiting' && text.waiting,
    about !== undefined && say.contact.form.topics[about].toLowerCase(),
    planned && text.planned,
    changed !== undefined && text.changedLater,
  ]
  return parts.filter((part) => typeof part === 'string').join(', ')
}
