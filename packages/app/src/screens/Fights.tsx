import type { fightOffer, ThenAndNow } from '@bide/core/perspective'
import type { Moment } from '@bide/core/time'
import type { ComponentChildren } from 'preact'
import { Link } from '../parts/Link.tsx'
import type { Place } from '../parts/labels.ts'
import { Numbers } from '../parts/Numbers.tsx'
import { Column, Page } from '../parts/Page.tsx'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { fullDayOf } from '../words/when.ts'
import { CardRow } from './CardRow.tsx'
import { moment, nothing } from './invented-evening.ts'

/** One of them, as the list and the picture show it. */
export type FightShown = {
  readonly id: string
  readonly what: string
  readonly bigThen: number | undefined
  readonly bigNow: number | undefined
}
type Props = {
  now: Moment
  fights: readonly FightShown[]
  told: ThenAndNow
  offer: Exclude<ReturnType<typeof fightOffer>, 'shut'>
  /** The card that fits writing about it. [W3] */
  card?: ComponentChildren
  onBegin: () => void
  onQuestions: () => void
  onOpen: (id: string) => void
  onPlace: (place: Place) => void
  onBack: () => void
  onMenu: () => void
  onHide: () => void
  onHurts: () => void
  onReach: () => void
}

/** What they fought about, then and now: a list that can be changed, and a picture that waits for three. [W6] [W9] */
export function Fights(props: Props) {
  const { fights, told } = props
  const words = say.fights
  return (
    <Page
      top={
        <Top
          left={{ label: say.places.record.title, onGo: props.onBack, back: true }}
          onHide={props.onHide}
        />
      }
      place="record"
      onPlace={props.onPlace}
      onMenu={props.onMenu}
      doors={{ onHurts: props.onHurts, onReach: props.onReach }}
      width="two"
    >
      <Column>
        <Title>{words.title}</Title>
        <p class="lede">{words.lede}</p>
        <Offer {...props} />
        {props.offer === 'open' && props.card}
        {fights.length === 0 ? (
          <p class="soft">{words.none}</p>
        ) : (
          <Rows>
            {fights.map(({ id, what, bigThen, bigNow }) => (
              <Row
                key={id}
                label={what || words.unnamed}
                note={words.sizes(bigThen, bigNow)}
                onGo={() => props.onOpen(id)}
              />
            ))}
          </Rows>
        )}
      </Column>
      <Column>
        <Then told={told} fights={fights} />
      </Column>
    </Page>
  )
}

/** Whether another can be looked at now, in a sentence; where it is not offered it may still be opened. [W8] */
function Offer({ offer, now, onBegin, onQuestions }: Props) {
  const words = say.fights
  if (offer === 'open')
    return (
      <div class="stack">
        <Quiets>
          <Quiet onGo={onBegin}>{words.begin}</Quiet>
        </Quiets>
        <p class="small soft">{words.beginNote}</p>
      </div>
    )
  if (offer === 'questions')
    return (
      <div class="stack">
        <p>{words.questions}</p>
        <Quiets>
          <Quiet onGo={onQuestions}>{words.toQuestions}</Quiet>
        </Quiets>
      </div>
    )
  if (typeof offer === 'object') return <p class="soft">{words.next(fullDayOf(offer.next, now))}</p>
  return (
    <div class="stack">
      <p>{words[offer]}</p>
      <Link small onGo={onBegin}>
        {words.allTheSame}
      </Link>
    </div>
  )
}

const sized = (fights: readonly FightShown[]) =>
  fights.flatMap(({ id, what, bigThen, bigNow }) =>
    bigThen === undefined || bigNow === undefined ? [] : [{ id, what, bigThen, bigNow }],
  )

function Then({ told, fights }: Pick<Props, 'told' | 'fights'>) {
  const words = say.fights.thenAndNow
  if ('tooEarly' in told)
    return (
      <div class="stack">
        <h2>{words.title}</h2>
        <p class="soft">{words.tooEarly(told.tooEarly)}</p>
      </div>
    )
  const all = sized(fights)
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p>{words.told(told.of, told.smaller, told.larger)}</p>
      {all.slice(0, 12).map(({ id, what, bigThen, bigNow }) => (
        <Pair key={id} what={what || say.fights.unnamed} bigThen={bigThen} bigNow={bigNow} />
      ))}
      <p class="small soft">{words.note}</p>
      <Numbers
        label={words.table}
        columns={[words.what, words.was, words.is]}
        rows={all.map(({ id, what, bigThen, bigNow }) => ({
          id,
          name: what || say.fights.unnamed,
          cells: [bigThen, bigNow],
        }))}
      />
    </section>
  )
}

const wide = 310
const inset = 8

/** One fight on the scale from 0 to 10: a ring where it was, a dot where it is. */
function Pair({ what, bigThen, bigNow }: { what: string; bigThen: number; bigNow: number }) {
  const x = (big: number) => inset + (big / 10) * (wide - 2 * inset)
  return (
    <div class="fight-pair">
      <p class="small">{what}</p>
      <svg
        viewBox={`0 0 ${wide} 22`}
        role="img"
        aria-label={`${what}: ${say.fights.sizes(bigThen, bigNow)}`}
        direction="ltr"
      >
        <path class="track" d={`M${x(0)} 11H${x(10)}`} />
        <path class="moved" d={`M${x(bigThen)} 11H${x(bigNow)}`} />
        <circle class="was" cx={x(bigThen)} cy="11" r="6.5" />
        <circle class="is" cx={x(bigNow)} cy="11" r="6.5" />
      </svg>
    </div>
  )
}

const kitchen = { id: 'f1', what: 'Money for the kitchen', bigThen: 9, bigNow: 3 }
const three: readonly FightShown[] = [
  kitchen,
  { id: 'f2', what: 'Whose turn it was on Sundays', bigThen: 6, bigNow: 2 },
  { id: 'f3', what: 'His mother, all summer', bigThen: 5, bigNow: 7 },
]
const face: Props = {
  now: moment('2026-11-24', 20, 12),
  fights: three,
  told: { of: 3, smaller: 2, larger: 1, same: 0 },
  offer: { next: '2026-12-01' },
  onBegin: nothing,
  onQuestions: nothing,
  onOpen: nothing,
  onPlace: nothing,
  onBack: nothing,
  onMenu: nothing,
  onHide: nothing,
  onHurts: nothing,
  onReach: nothing,
}

export const faces = {
  none: (
    <Fights
      {...face}
      fights={[]}
      told={{ tooEarly: 3 }}
      offer="open"
      card={<CardRow card="onlooker" onCard={nothing} />}
    />
  ),
  'one, and too early': <Fights {...face} fights={[kitchen]} told={{ tooEarly: 2 }} />,
  'three, then and now': <Fights {...face} />,
  'the questions first': <Fights {...face} fights={[]} told={{ tooEarly: 3 }} offer="questions" />,
  'twice worse': <Fights {...face} offer="worse" />,
  'enough of them, and long ones': (
    <Fights
      {...face}
      offer="enough"
      told={{ of: 60, smaller: 0, larger: 0, same: 60 }}
      fights={Array.from({ length: 60 }, (_, n) => ({
        id: `f${n}`,
        what:
          n % 3 === 0
            ? ''
            : 'Whether his mother might stay for the whole of the summer again, and who was asked',
        bigThen: 5,
        bigNow: 5,
      }))}
    />
  ),
}
