import { type Contact, weekFrom } from '@bide/core/contact'
import type { Partner } from '@bide/core/settings'
import { type Day, localOf, type Moment } from '@bide/core/time'
import { Growing } from '../parts/Many.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { say } from '../words/say.ts'
import { fullDayOf, shortDay } from '../words/when.ts'

type Props = {
  now: Moment
  partner: Partner
  /** Newest first. */
  contacts: readonly Contact[]
  /** When space began: weeks are counted from its day. */
  start: Day | undefined
  changed: number
  dropped: number
  /** Where nothing goes out, how it went is not shown. */
  anchors: boolean
  onOpen: (id: string) => void
}

/** Every contact, by week, as it was told. No hours: a day is near enough. */
export function ContactList(props: Props) {
  const { now, partner, contacts: all, start } = props
  const text = say.contact.list
  const honest = text.honest(props.changed, props.dropped)
  const told = all.filter(({ fromStory }) => fromStory).length
  if (all.length === 0) return <p class="soft">{honest === '' ? text.none(partner) : `${honest}.`}</p>
  return (
    <>
      <Growing of={all} words={text}>
        {(shown) =>
          byWeek(shown, start).map(([from, contacts]) => (
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
          ))
        }
      </Growing>
      {told > 0 && <p class="small soft">{text.storyNote(told)}</p>}
      {honest !== '' && <p class="small soft">{`${honest}.`}</p>}
    </>
  )
}

/** Newest first, by weeks that are counted from the day space began. */
function byWeek(contacts: readonly Contact[], start: Day | undefined) {
  const weeks = new Map<Day, Contact[]>()
  for (const contact of contacts) {
    const from = weekFrom(localOf(contact.at, contact.zone).date, start)
    const known = weeks.get(from)
    if (known) known.push(contact)
    else weeks.set(from, [contact])
  }
  return [...weeks]
}

function detail(contact: Contact, anchors: boolean): string {
  const text = say.contact.list
  const { went, reply, begun, about, planned, changed, hold, fromStory } = contact
  if (begun === 'me' && reply === undefined && hold !== undefined && hold === contact.id) return text.untold
  const parts = [
    anchors && went !== undefined && say.contact.form.anchors(begun)[went],
    reply === 'waiting' && text.waiting,
    about !== undefined && say.contact.form.topics[about].toLowerCase(),
    planned && text.planned,
    fromStory && text.fromStory,
    changed !== undefined && text.changedLater,
  ]
  return parts.filter((part) => typeof part === 'string').join(', ')
}
