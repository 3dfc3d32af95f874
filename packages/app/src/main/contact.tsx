import { contactsOf, everyContactOf, standsApart, type Contact as Touch } from '@bide/core/contact'
import type { ContactSeen as Seen } from '@bide/core/contact-seen'
import { type EventOf, happened } from '@bide/core/event'
import type { State } from '@bide/core/fold'
import { contactSeen } from '@bide/core/insight/contact'
import { looksOf } from '@bide/core/looks'
import { startOf } from '@bide/core/plan'
import { allows } from '@bide/core/safety'
import { type Day, instantOf, localOf, type Moment } from '@bide/core/time'
import { Link } from '../parts/Link.tsx'
import { nowHere } from '../ports/clock.ts'
import { Contact } from '../screens/Contact.tsx'
import { ContactSeen } from '../screens/ContactSeen.tsx'
import { type Filled, LogContact, type Wait } from '../screens/LogContact.tsx'
import { say } from '../words/say.ts'
import { fullDayOf, shortDay } from '../words/when.ts'
import { type App, modesHere, partnerOf, record } from './app.ts'
import { remembered } from './remembered.ts'
import { openQuestion } from './safety.tsx'
import { visitsHere } from './visits.tsx'
import { ways } from './ways.ts'

/** What the form is about: a new contact, one told anew, or the answer to one. Kept in memory: no address says which. */
type About = { readonly is: 'new' } | { readonly is: 'change' | 'answer'; readonly id: string }
const aboutIn = remembered<About>({ is: 'new' })

/** Opens the form, and leads back to where it was opened. */
export const logContact = (app: App, what: About = { is: 'new' }) => {
  aboutIn(app).value = what
  app.router.go({ at: 'contact-log' })
}

export function ContactAt({ app }: { app: App }) {
  const state = app.bide.state.value
  const now = app.bide.now.value
  const all = everyContactOf(state).toReversed()
  const told = [...state.contacts.values()].filter(({ fromStory }) => !fromStory)
  const anchors = !modesHere(app).stop
  return (
    <Contact
      now={now}
      partner={partnerOf(app)}
      seen={<Seeing app={app} />}
      waiting={anchors ? all.filter(({ reply }) => reply === 'waiting') : []}
      list={{
        now,
        partner: partnerOf(app),
        contacts: all,
        start: startOf(state),
        changed: told.filter(({ changed, dropped }) => changed !== undefined && dropped === undefined).length,
        dropped: told.filter(({ dropped }) => dropped !== undefined).length,
        anchors,
        onOpen: (id) => logContact(app, { is: 'change', id }),
      }}
      onLog={() => logContact(app)}
      visits={anchors ? visitsHere(app) : undefined}
      onReply={anchors ? () => app.router.go({ at: 'reply' }) : undefined}
      onAnswered={(id) => logContact(app, { is: 'answer', id })}
      onBack={() => app.router.go({ at: 'record' })}
      {...ways(app)}
    />
  )
}

/** What is seen, or why nothing is: until the questions are met, and where a mode shuts it [G4] [G5]. */
function Seeing({ app }: { app: App }) {
  const modes = modesHere(app)
  const text = say.contact.seen
  if (!allows(modes, 'trends')) {
    const onlyQuestions = !modes.stop && !modes.feared && !modes.careful
    return (
      <div class="between">
        <p class="soft">{onlyQuestions ? text.questions : text.shut}</p>
        {onlyQuestions && <Link onGo={() => openQuestion(app, 'order-and-fear')}>{text.toQuestions}</Link>}
      </div>
    )
  }
  return (
    <ContactSeen
      seen={seenOf(app)}
      now={app.bide.now.value}
      partner={partnerOf(app)}
      weekday={app.bide.state.value.contactDays.at(-1)?.weekday ?? sunday}
      onWeekday={(weekday) =>
        void record(app, happened('contact-day-picked', nowHere(), { weekday: weekday as Weekday }))
      }
    />
  )
}

const sunday = 7
type Weekday = EventOf<'contact-day-picked'>['weekday']

type Reckoned = { readonly of: string; readonly seen: Seen }
/** Goes with what was known when it was reckoned. */
const reckoned = new WeakMap<State, Reckoned>()

/** Reckoned anew only when something was told or a look is due. */
function seenOf({ bide }: App): Seen {
  const state = bide.state.value
  const now = bide.now.value
  const of = `${looksOf(state.contactDays, now).last} ${now.zone}`
  const known = reckoned.get(state)
  if (known?.of === of) return known.seen
  const seen = contactSeen(state, now)
  reckoned.set(state, { of, seen })
  return seen
}

/** The last contact, as Record’s row says it. */
export function lastContact(app: App): string {
  const last = contactsOf(app.bide.state.value).at(-1)
  if (!last) return say.contact.none
  const what = say.contact.what(last.begun, last.way, partnerOf(app))
  return say.contact.last(fullDayOf(localOf(last.at, last.zone).date, app.bide.now.value), what)
}

/** Of the person’s own, those that may still be answered: waits, and what went out with nothing told. */
function waitsOf(app: App): Wait[] {
  const now = app.bide.now.value
  return contactsOf(app.bide.state.value)
    .filter((each) => each.reply === 'waiting' || (each.hold === each.id && each.reply === undefined))
    .toReversed()
    .slice(0, 3)
    .map((each) => ({ id: each.id, when: shortDay(each, now), apart: standsApart(each) }))
}

export function LogContactAt({ app }: { app: App }) {
  const contacts = everyContactOf(app.bide.state.value)
  const what = aboutIn(app).value
  const now = app.bide.now.value
  const one = what.is === 'new' ? undefined : contacts.find(({ id }) => id === what.id)
  const said =
    one && `${say.contact.what(one.begun, one.way, partnerOf(app))}, ${fullDayOf(dayOf(one), now)}.`
  const back = () => app.router.go({ at: 'contact' })
  const kept = async (done: Promise<boolean>) => {
    if (await done) back()
  }
  if (what.is === 'answer' && one)
    return (
      <LogContact
        key={one.id}
        {...shared(app, back)}
        is={{ answerTo: said ?? '' }}
        begin={{ begun: 'me', way: one.way }}
        waits={[]}
        onKeep={({ went, on }) => void kept(keepAnswer(app, one, went, on))}
      />
    )
  if (one)
    return (
      <LogContact
        key={one.id}
        {...shared(app, back)}
        is="change"
        known={one.hold === undefined ? undefined : said}
        begin={{ ...one, went: one.reply === 'waiting' ? 'no-answer-yet' : one.went, on: dayOf(one) }}
        waits={[]}
        onKeep={(filled) => void kept(keepChange(app, one, filled))}
        onDrop={
          app.bide.state.value.contacts.has(one.id)
            ? () => void kept(record(app, happened('contact-dropped', nowHere(), { contact: one.id })))
            : undefined
        }
      />
    )
  return (
    <LogContact
      {...shared(app, back)}
      is="new"
      begin={{}}
      waits={waitsOf(app)}
      onKeep={(filled) => void kept(keepNew(app, filled))}
    />
  )
}

const shared = (app: App, onBack: () => void) => ({
  now: app.bide.now.value,
  partner: partnerOf(app),
  anchors: !modesHere(app).stop,
  onBack,
  onHide: app.hide,
})

const dayOf = ({ at, zone }: Moment): Day => localOf(at, zone).date

/** A day as an instant: now, when it is today; the middle of it otherwise, since no hour is asked. */
function whenOf(on: Day, here: Moment) {
  return on >= dayOf(here) ? here.at : instantOf(on, 12, 0, here.zone)
}

function keepNew(app: App, { answers, on, begun, way, went, about, planned }: Filled): Promise<boolean> {
  const here = nowHere()
  const one = contactsOf(app.bide.state.value).find(({ id }) => id === answers)
  if (one && went !== 'no-answer-yet') return keepAnswer(app, one, went, on)
  return record(
    app,
    happened('contact-logged', here, {
      contact: app.newId(),
      ...{ begun, way, about, planned, went },
      when: whenOf(on, here),
      hold: undefined,
    }),
  )
}

/** What went out from here and was not logged is logged first, so that the answer has something to belong to. */
function keepAnswer(app: App, one: Touch, went: Filled['went'], on: Day): Promise<boolean> {
  const here = nowHere()
  const { begun, way, about, planned } = one
  const known = app.bide.state.value.contacts.has(one.id)
  const contact = known ? one.id : app.newId()
  return record(
    app,
    known
      ? undefined
      : happened('contact-logged', here, {
          ...{ contact, begun, way, about, planned },
          went: 'no-answer-yet',
          when: one.at,
          hold: one.hold,
        }),
    happened('contact-answered', here, {
      contact,
      when: whenOf(on, here),
      went: went === 'no-answer-yet' ? undefined : went,
    }),
  )
}

function keepChange(
  app: App,
  one: Touch,
  { begun, way, about, planned, went, on }: Filled,
): Promise<boolean> {
  const here = nowHere()
  const when = on === dayOf(one) ? one.at : whenOf(on, here)
  const told = { begun, way, about, planned, went, when }
  return record(
    app,
    app.bide.state.value.contacts.has(one.id)
      ? happened('contact-changed', here, { contact: one.id, ...told })
      : happened('contact-logged', here, { contact: app.newId(), ...told, hold: one.hold }),
  )
}
