import { partedBy } from '@bide/core/decision'
import {
  type Around,
  type CardId,
  type CardMoment,
  cardFor,
  cardOnToday,
  cardsOpen,
  momentOf,
  unknownsOpen,
} from '@bide/core/guidance'
import type { Hold } from '@bide/core/hold'
import { CardRow } from '../screens/CardRow.tsx'
import { Guidance } from '../screens/Guidance.tsx'
import { type App, modesHere, partnerOf } from './app.ts'
import { ways } from './ways.ts'

/** Letting go, or decided without them: what nudges towards contact has no place. [W2] */
const aroundHere = (app: App): Around => ({
  modes: modesHere(app),
  lettingGo: partedBy(app.bide.state.value.deciding, app.bide.now.value) !== undefined,
})

const openCard = (app: App) => (card: CardId) => app.router.go({ at: 'card', card })

/** The card that fits what is going on, as a line on Today; nothing where nothing is going on. [W3] */
export const cardOfToday = (app: App) => (
  <CardRow
    card={cardOnToday(app.bide.state.value, aroundHere(app), app.bide.now.value)}
    onCard={openCard(app)}
  />
)

const momentOfHold: Partial<Record<Hold['kind'], CardMoment>> = { visit: 'visit', 'look-them-up': 'looking' }

/** The card that fits one that was just put down. */
export function cardOfHold(app: App, { kind, trigger }: Hold) {
  const moment = momentOfHold[kind] ?? (trigger === 'they-wrote' ? trigger : 'put-down')
  return cardOfMoment(app, moment)
}

/** The card of a moment, on the page where that moment is. */
export const cardOfMoment = (app: App, moment: CardMoment) => (
  <CardRow card={cardFor(moment, aroundHere(app), app.bide.now.value)} onCard={openCard(app)} />
)

/**
 * The library, open at one card: the one the address names, where it has a place here; else the one that fits now, else
 * the first there is.
 */
export function GuidanceAt({ app, card }: { app: App; card?: CardId }) {
  const around = aroundHere(app)
  const now = app.bide.now.value
  const open = cardsOpen(around)
  const fits = cardOnToday(app.bide.state.value, around, now) ?? cardFor('put-down', around, now)
  const shown = [card, fits, ...open].find((each) => each !== undefined && open.includes(each))
  if (shown === undefined) return null
  return (
    <Guidance
      partner={partnerOf(app)}
      card={shown}
      open={open}
      unknowns={unknownsOpen(around)}
      {...ways(app)}
      onCard={openCard(app)}
      onMoment={(moment) => {
        const first = open.find((each) => momentOf(each) === moment)
        if (first !== undefined) openCard(app)(first)
      }}
      onBack={() => app.router.go({ at: 'menu' })}
    />
  )
}
