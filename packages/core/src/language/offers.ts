import { everyContactOf, type Touched } from '../contact.ts'
import type { AskKind, Way } from '../event.ts'
import type { AskOffer, ContactOffer, DateOffer, Offer, Offered } from '../offered.ts'
import type { Fight } from '../perspective.ts'
import type { LegalDate, Plan } from '../plan.ts'
import { type Private, reveal } from '../private.ts'
import { allows, type Modes } from '../safety.ts'
import type { Agreed, Happening } from '../story.ts'
import { type Day, localOf } from '../time.ts'
import type { DayAhead } from './days-ahead.ts'

type Kept = Touched & {
  readonly asks: readonly unknown[]
  readonly fights: ReadonlyMap<string, Fight>
  readonly legalDates: ReadonlyMap<string, LegalDate>
  readonly plan: Plan
}
/** A day that lies ahead, as the story has it. */
type Ahead = Omit<DayAhead, 'words'> & { readonly words: Private<string> }

/**
 * Everything that is to take, and what was taken. Dates at law in every mode, for they go on; the rest only where what it
 * becomes is open: contact as an import is, fights as looking back is [G1].
 */
export function offersOf(
  { happenings, ask }: Agreed,
  ahead: readonly Ahead[],
  kept: Kept,
  modes: Modes,
  today: Day,
): Offered[] {
  const days = ahead.filter(({ on }) => on >= today)
  const onlyLaw = modes.stop || modes.fear
  const offers: Offer[] = [
    ...(ask && ask.kind !== 'none' && kept.asks.length === 0 && !onlyLaw ? [askOffer(ask, ask.kind)] : []),
    ...(allows(modes, 'import') ? inTouch(happenings, today) : []),
    ...days
      .filter(({ of }) => of === 'law' || !onlyLaw)
      .map(({ on, of, words }): DateOffer => ({ is: 'date', as: asOf[of], on, words })),
    ...(allows(modes, 'perspective')
      ? happenings.flatMap(({ kind, words }) => (kind === 'fight' ? [{ is: 'fight' as const, words }] : []))
      : []),
  ]
  return offers.flatMap((offer) => {
    const keptAs = keptOf(offer, kept)
    return keptAs === 'there-already' ? [] : [{ ...offer, keptAs }]
  })
}

const asOf = { law: 'law', leaving: 'elsewhere', other: 'look-again' } as const

function askOffer({ words, when }: NonNullable<Agreed['ask']>, kind: AskKind): AskOffer {
  return { is: 'ask', kind, words, on: when?.earliest === when?.latest ? when?.earliest : undefined }
}

/** Of one of the two, on a day that was told as one: a range, or a day that only follows, would put it where there was none. */
function inTouch(happenings: readonly Happening[], today: Day): ContactOffer[] {
  return happenings.flatMap(({ kind, who, when, guessed, words }) => {
    if (kind !== 'contact' && kind !== 'visit') return []
    if (who !== 'writer' && who !== 'partner') return []
    if (!when || guessed || when.earliest !== when.latest || when.latest > today) return []
    const begun = who === 'writer' ? 'me' : 'them'
    return [
      { is: 'contact', begun, way: kind === 'visit' ? 'in-person' : wayIn(words), on: when.latest, words },
    ]
  })
}

/** How it was, by its own words; `other` where they do not say. */
function wayIn(words: Private<string>): Way {
  const said = reveal(words)
  if (/\b(?:call(?:s|ed|ing)?|phon(?:e|es|ed|ing)|r[aiu]ng|ringing|voicemails?|facetim\w+)\b/i.test(said))
    return 'call'
  return /\b(?:text\w*|messag\w*|wr[oi]t\w+|e-?mail\w*|letters?|whatsapp\w*|dm(?:s|ed)?|snap\w*)\b/i.test(
    said,
  )
    ? 'message'
    : 'other'
}

/** What it became by a tap; `'there-already'`: it is known without the story. */
function keptOf(offer: Offer, kept: Kept): string | 'there-already' | undefined {
  switch (offer.is) {
    case 'ask':
      return undefined
    case 'contact':
      return contactOf(offer, kept)
    case 'fight': {
      const words = reveal(offer.words)
      const fights = [...kept.fights.values()]
      return fights.some(({ what }) => what && reveal(what).includes(words)) ? 'there-already' : undefined
    }
    case 'date':
      return dateOf(offer, kept)
  }
}

function contactOf({ begun, way, on }: ContactOffer, kept: Kept): string | undefined {
  const same = everyContactOf(kept).find(
    (each) => each.begun === begun && each.way === way && localOf(each.at, each.zone).date === on,
  )
  return same && (same.fromStory ? same.id : 'there-already')
}

function dateOf({ as, on, words }: DateOffer, { legalDates, plan }: Kept): string | undefined {
  const said = reveal(words)
  if (as === 'law') {
    const same = [...legalDates.values()].find((each) => each.on === on)
    return same && (reveal(same.what) === said ? same.id : 'there-already')
  }
  if (as === 'look-again') return plan.lookAgain === on ? on : undefined
  return plan.daysElsewhere && reveal(plan.daysElsewhere).includes(said) ? on : undefined
}
