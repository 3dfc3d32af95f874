import { type CardId, type CardMoment, cards, momentOf, type Unknown } from '@bide/core/guidance'
import type { Partner } from '@bide/core/settings'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Chips } from '../parts/Chips.tsx'
import { Link } from '../parts/Link.tsx'
import type { Place } from '../parts/labels.ts'
import { Column, Page } from '../parts/Page.tsx'
import { Rows } from '../parts/Row.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { cardSources } from '../words/card-sources.ts'
import { say } from '../words/say.ts'
import { CardLine } from './CardRow.tsx'
import { he, nothing, they } from './invented-evening.ts'

type Props = {
  partner: Partner
  /** The card that is open. */
  card: CardId
  /** All that have a place here, in the order of their moments. */
  open: readonly CardId[]
  unknowns: readonly Unknown[]
  onCard: (card: CardId) => void
  onMoment: (moment: CardMoment) => void
  onPlace: (place: Place) => void
  onBack: () => void
  onHide: () => void
  onHurts: () => void
  onReach: () => void
}

/** A small library: one card, what it rests on, and when it helps; and what nobody knows. [W1] [W5] */
export function Guidance(props: Props) {
  const { partner, card, open, unknowns, onCard, onMoment, onPlace, onBack, onHide, onHurts, onReach } = props
  const words = say.guidance
  const moments = words.moments(partner)
  const alike = open.filter((each) => each !== card && momentOf(each) === momentOf(card))
  const others = [...new Set(open.map(momentOf))]
  return (
    <Page
      top={<Top left={{ label: say.places.menu.title, onGo: onBack, back: true }} onHide={onHide} />}
      place={undefined}
      onPlace={onPlace}
      doors={{ onHurts, onReach }}
      width="two"
    >
      <Column>
        <Card key={card} card={card} moment={moments[momentOf(card)]} />
        {alike.length > 0 && (
          <div class="stack">
            <h2>{words.sameMoment}</h2>
            <Rows>
              {alike.map((each) => (
                <CardLine key={each} card={each} onCard={onCard} />
              ))}
            </Rows>
          </div>
        )}
      </Column>
      <Column>
        {unknowns.length > 0 && <Nobody partner={partner} unknowns={unknowns} />}
        {others.length > 1 && (
          <div class="stack">
            <h2>{words.others}</h2>
            <Chips
              label={words.others}
              options={others.map((moment) => ({ value: moment, label: moments[moment] }))}
              chosen={momentOf(card)}
              onPick={onMoment}
            />
          </div>
        )}
        <p class="small soft">{words.who}</p>
      </Column>
    </Page>
  )
}

function Card({ card, moment }: { card: CardId; moment: string }) {
  const words = say.guidance
  const { says, more, rests, strong } = words.cards[card]
  const [shown, setShown] = useState(false)
  return (
    <section class="card guide">
      <Title>{says}</Title>
      {more !== undefined && <p class="words">{more}</p>}
      <Rows>
        <Fact what={words.restsOn}>
          <Link onGo={() => setShown(!shown)}>
            {rests} <span aria-hidden="true">{shown ? '⌄' : '›'}</span>
          </Link>
        </Fact>
        {shown && (
          <div class="sources">
            {cardSources[card].map(({ cite, page }) => (
              <p key={cite} class="small soft">
                {cite}. {page !== undefined && <span class="address">{words.where(page)}.</span>}
              </p>
            ))}
            <p class="small soft">{words.noLink}</p>
          </div>
        )}
        <Fact what={words.strong}>{strong}</Fact>
        <Fact what={words.when}>{moment}</Fact>
      </Rows>
    </section>
  )
}

function Fact({ what, children }: { what: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <span class="soft">{what}</span> <span>{children}</span>
    </div>
  )
}

function Nobody({ partner, unknowns }: Pick<Props, 'partner' | 'unknowns'>) {
  const said = say.guidance.unknowns(partner)
  return (
    <div class="stack nobody">
      <h2>{say.guidance.nobody}</h2>
      <Rows>
        {unknowns.map((each) => (
          <p key={each}>{said[each]}</p>
        ))}
      </Rows>
    </div>
  )
}

const all: readonly CardId[] = cards.filter((card) => card !== 'distance' && card !== 'twice')
const face: Props = {
  partner: he,
  card: 'craving',
  open: all,
  unknowns: ['return', 'method', 'missing', 'urge', 'yours'],
  onCard: nothing,
  onMoment: nothing,
  onPlace: nothing,
  onBack: nothing,
  onHide: nothing,
  onHurts: nothing,
  onReach: nothing,
}

export const faces = {
  'after it was put down': <Guidance {...face} />,
  'the author, quoted': <Guidance {...face} card="face" />,
  'the longest card': <Guidance {...face} partner={they} card="together" />,
  'where someone is afraid': (
    <Guidance {...face} card="kind" open={['kind', 'recovery', 'writing']} unknowns={['yours']} />
  ),
  'told to stop': (
    <Guidance
      {...face}
      card="twice"
      open={cards.filter((card) => ['twice', 'distance', 'asked', 'heated', 'kind', 'real'].includes(card))}
      unknowns={['method', 'urge', 'yours']}
    />
  ),
}
