import type { DateOffer, Offered } from '@bide/core/offered'
import { Private, reveal } from '@bide/core/private'
import type { Partner } from '@bide/core/settings'
import type { Day, Moment } from '@bide/core/time'
import type { ComponentChildren } from 'preact'
import { Link } from '../parts/Link.tsx'
import { Many } from '../parts/Many.tsx'
import { Page } from '../parts/Page.tsx'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { fullDayOf } from '../words/when.ts'
import { he, moment, nothing } from './invented-evening.ts'

type Props = {
  now: Moment
  partner: Partner
  offers: readonly Offered[]
  /** May a fight be looked at now; the day from which it may; undefined: not here. */
  fights: 'open' | { readonly next: Day } | undefined
  onAsk: () => void
  onTake: (offers: readonly Offered[]) => void
  onUndo: (offer: Offered) => void
  onFight: (words: string) => void
  onBack: () => void
  onHide: () => void
}

/** What a story can fill in elsewhere: each on a tap, all at once, or not at all, and all of it can be taken back [SY7]. */
export function StoryOffers(props: Props) {
  const { now, partner, offers } = props
  const text = say.story.offers
  const free = offers.filter(({ is, keptAs }) => (is === 'contact' || is === 'date') && keptAs === undefined)
  const of = <K extends Offered['is']>(is: K) =>
    offers.filter((each): each is Extract<Offered, { is: K }> => each.is === is)
  const row = (offer: Offered, what: string, on: Day) => (
    <Told what={what} words={offer.words && reveal(offer.words)} when={fullDayOf(on, now)}>
      {offer.keptAs === undefined ? (
        <Quiet onGo={() => props.onTake([offer])}>{text.take}</Quiet>
      ) : (
        <>
          <span class="soft">{text.taken}</span>
          <Link small onGo={() => props.onUndo(offer)}>
            {text.undo}
          </Link>
        </>
      )}
    </Told>
  )
  return (
    <Page
      top={
        <Top left={{ label: say.story.answer.menu, back: true, onGo: props.onBack }} onHide={props.onHide} />
      }
    >
      <Title>{text.title}</Title>
      <p class="lede">{offers.length === 0 ? text.none : text.lede}</p>
      {free.length > 1 && (
        <Quiets>
          <Quiet onGo={() => props.onTake(free)}>{text.all(free.length)}</Quiet>
        </Quiets>
      )}
      {of('ask').map((ask) => (
        <section class="stack" key="ask">
          <h2>{text.ask(partner)}</h2>
          <ul class="timeline">
            <Told
              what={say.ask.told.kinds(partner)[ask.kind]}
              words={ask.words && reveal(ask.words)}
              when={ask.on === undefined ? undefined : fullDayOf(ask.on, now)}
            >
              <Quiet onGo={props.onAsk}>{text.look}</Quiet>
            </Told>
          </ul>
          <p class="small soft">{text.askNote}</p>
        </section>
      ))}
      {of('date').length > 0 && (
        <section class="stack">
          <h2>{text.dates}</h2>
          <Many of={of('date')} list="timeline" words={say.places.ended}>
            {(date) => row(date, text.as[date.as], date.on)}
          </Many>
        </section>
      )}
      {of('contact').length > 0 && (
        <section class="stack">
          <h2>{text.contacts}</h2>
          <p class="small soft">{text.contactsNote}</p>
          <Many of={of('contact')} list="timeline" words={say.places.ended}>
            {(contact) => row(contact, say.contact.what(contact.begun, contact.way, partner), contact.on)}
          </Many>
        </section>
      )}
      {props.fights && of('fight').length > 0 && (
        <section class="stack">
          <h2>{say.fights.title}</h2>
          <p class="small soft">
            {typeof props.fights === 'object'
              ? say.fights.next(fullDayOf(props.fights.next, now))
              : text.fightsNote}
          </p>
          <Many of={of('fight')} list="timeline" words={say.places.ended}>
            {({ words }) => (
              <Told what={text.fight} words={reveal(words)}>
                {props.fights === 'open' && (
                  <Quiet onGo={() => props.onFight(reveal(words))}>{text.look}</Quiet>
                )}
              </Told>
            )}
          </Many>
        </section>
      )}
    </Page>
  )
}

type ToldProps = {
  what: string
  words: string | undefined
  when?: string | undefined
  children: ComponentChildren
}

function Told({ what, words, when, children }: ToldProps) {
  return (
    <li class="happening offered">
      <span class="happening-told">
        <span class="happening-what">{what}</span>
        {words !== undefined && <span class="happening-words">“{words}”</span>}
        {when !== undefined && <span class="small soft">{when}</span>}
      </span>
      <span class="offered-do">{children}</span>
    </li>
  )
}

const words = (text: string) => new Private(text)
const contact = (on: Day, said: string, keptAs?: string): Offered => ({
  is: 'contact',
  begun: 'me',
  way: 'call',
  on,
  words: words(said),
  keptAs,
})
const date = (as: DateOffer['as'], on: Day, said: string): Offered => ({
  is: 'date',
  as,
  on,
  words: words(said),
  keptAs: undefined,
})
const everything: readonly Offered[] = [
  { is: 'ask', kind: 'let-go', words: words('please let me go'), on: '2026-11-01', keptAs: undefined },
  date('law', '2026-12-10', 'The hearing is on 10 December.'),
  date('elsewhere', '2026-12-03', 'He moves out on 3 December.'),
  date('look-again', '2026-12-05', 'We agreed to talk on 5 December.'),
  contact('2026-11-14', 'I called him on 14 November'),
  contact('2026-11-20', 'I rang him at work', 'c1'),
  { is: 'fight', words: words('our fights were over silly things'), keptAs: undefined },
]
const face: Props = {
  now: moment('2026-11-24', 18, 40),
  partner: he,
  offers: everything,
  fights: 'open',
  onAsk: nothing,
  onTake: nothing,
  onUndo: nothing,
  onFight: nothing,
  onBack: nothing,
  onHide: nothing,
}

export const faces = {
  'of every kind': <StoryOffers {...face} />,
  'nothing to fill in': <StoryOffers {...face} offers={[]} />,
  'in stop and in fear only the law': <StoryOffers {...face} offers={everything.slice(1, 2)} />,
  'a fight only next week': (
    <StoryOffers {...face} offers={everything.slice(-1)} fights={{ next: '2026-12-01' }} />
  ),
  'very long words': (
    <StoryOffers {...face} offers={[contact('2026-11-14', 'I called him again and again '.repeat(30))]} />
  ),
  'a thousand': (
    <StoryOffers
      {...face}
      offers={Array.from({ length: 1000 }, (_, n) => contact('2026-11-14', `I called him again, ${n}`))}
    />
  ),
}
