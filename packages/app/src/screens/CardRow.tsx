import type { CardId } from '@bide/core/guidance'
import { Rows } from '../parts/Row.tsx'
import { say } from '../words/say.ts'

type Props = { card: CardId | undefined; onCard: (card: CardId) => void }

/** The one card that fits the moment, as a quiet line that leads to what it rests on. Never two. [W3] */
export function CardRow({ card, onCard }: Props) {
  if (card === undefined) return null
  return (
    <Rows>
      <CardLine card={card} onCard={onCard} />
    </Rows>
  )
}

/** What a card says, as one line of a list. */
export function CardLine({ card, onCard }: { card: CardId; onCard: (card: CardId) => void }) {
  return (
    <button type="button" class="row-way card-row" onClick={() => onCard(card)}>
      <span class="row-label">{say.guidance.cards[card].says}</span>
      <span class="heard">{say.guidance.whatItRestsOn}</span>
      <span class="note" aria-hidden="true">
        ›
      </span>
    </button>
  )
}
