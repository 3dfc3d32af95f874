import { type Event, type EventOf, happened } from '@bide/core/event'
import { daysAhead } from '@bide/core/language/days-ahead'
import { offersOf } from '@bide/core/language/offers'
import { contactFromStory, type DateOffer, type Offered } from '@bide/core/offered'
import { lookAgainOn } from '@bide/core/plan'
import { Private, reveal } from '@bide/core/private'
import { localOf, type Moment } from '@bide/core/time'
import { nowHere } from '../ports/clock.ts'
import { StoryOffers } from '../screens/StoryOffers.tsx'
import { type App, modesHere, partnerOf, record } from './app.ts'
import { fightsHere, lookAtFight } from './fights.tsx'

/** What the story that was agreed to can still fill in, and what it did. */
export function offersHere(app: App): readonly Offered[] {
  const state = app.bide.state.value
  const now = app.bide.now.value
  const { story } = state
  if (!story?.agreed) return []
  const ahead = daysAhead(reveal(story.words), story.written).map(({ on, of, words }) => ({
    on,
    of,
    words: new Private(words),
  }))
  return offersOf(story.agreed, ahead, state, modesHere(app), localOf(now.at, now.zone).date)
}

export function OffersAt({ app }: { app: App }) {
  const state = app.bide.state.value
  return (
    <StoryOffers
      now={app.bide.now.value}
      partner={partnerOf(app)}
      offers={offersHere(app)}
      fights={fightsHere(app)}
      onAsk={() => {
        const words = state.story?.agreed?.ask?.words
        if (words) app.drafts.box('ask-words').begin(reveal(words))
        app.device.answering.value = true
        app.router.go({ at: 'ask-new' })
      }}
      onTake={(offers) => void record(app, ...takenFrom(app, offers))}
      onUndo={(offer) => void record(app, undone(app, offer))}
      onFight={(words) => lookAtFight(app, words)}
      onBack={() => app.router.go({ at: 'answer' })}
      onHide={app.hide}
    />
  )
}

/** One event for each, but for days elsewhere, which are one list. */
function takenFrom(app: App, offers: readonly Offered[]): Event[] {
  const here = nowHere()
  const elsewhere = offers.flatMap((each) =>
    each.is === 'date' && each.as === 'elsewhere' ? [reveal(each.words)] : [],
  )
  const more = elsewhere.length > 0 ? [planSet(here, { daysElsewhere: [...daysIn(app), ...elsewhere] })] : []
  return [
    ...offers.flatMap((each) => {
      if (each.is === 'contact') return [contactFromStory(app.newId(), each, here)]
      return each.is === 'date' ? dateFrom(app.newId(), each, here) : []
    }),
    ...more,
  ]
}

function dateFrom(date: string, { as, on, words }: DateOffer, here: Moment): Event[] {
  if (as === 'law') return [happened('legal-date-set', here, { date, what: words, on, minute: undefined })]
  return as === 'look-again' ? [planSet(here, { lookAgain: on })] : []
}

const daysIn = ({ bide }: App): readonly string[] => {
  const { daysElsewhere } = bide.state.value.plan
  return daysElsewhere ? reveal(daysElsewhere) : []
}

function planSet(
  here: Moment,
  { daysElsewhere, ...set }: { daysElsewhere?: readonly string[]; lookAgain?: string },
): Event {
  const days = daysElsewhere ? { daysElsewhere: new Private(daysElsewhere) } : {}
  return happened('plan-set', here, { ...set, ...days } as Omit<EventOf<'plan-set'>, 'type' | 'at' | 'zone'>)
}

/** What takes it back. A day to look again goes back to the one there would be without it. */
function undone(app: App, offer: Offered): Event | undefined {
  const here = nowHere()
  const { keptAs } = offer
  if (keptAs === undefined) return undefined
  if (offer.is === 'contact') return happened('contact-dropped', here, { contact: keptAs })
  if (offer.is !== 'date') return undefined
  if (offer.as === 'law') return happened('legal-date-dropped', here, { date: keptAs })
  if (offer.as === 'elsewhere') {
    const said = reveal(offer.words)
    return planSet(here, { daysElsewhere: daysIn(app).filter((day) => day !== said) })
  }
  const { asks, plan } = app.bide.state.value
  const { lookAgain: _, ...rest } = plan
  return planSet(here, { lookAgain: lookAgainOn({ asks, plan: rest }) ?? 'no-date' })
}
