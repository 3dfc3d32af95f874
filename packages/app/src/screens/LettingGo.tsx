import type { Decided } from '@bide/core/decision'
import type { PartingList } from '@bide/core/event'
import type { Partner } from '@bide/core/settings'
import type { Moment } from '@bide/core/time'
import { Link } from '../parts/Link.tsx'
import type { Ways } from '../parts/labels.ts'
import { Page } from '../parts/Page.tsx'
import { Step, StepSaid, Steps } from '../parts/Steps.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { ahead } from '../words/when.ts'
import { he, invented, moment, nothing, noWays, they } from './invented-evening.ts'
import { Deciding } from './OneWay.tsx'

/** Where a path leads from here. */
export type PathTo = PartingList | 'farewell' | 'ending' | 'without-me'

type Props = Ways & {
  now: Moment
  partner: Partner
  decided: Decided | undefined
  withoutMe: boolean
  /** May a line wait in a hold: not where nothing goes out, nor while Bide does not help to write. */
  mayWrite: boolean
  /** The first of the people to lean on. */
  someone: string | undefined
  /** How many stand open in each list. */
  open: Readonly<Record<PartingList, number>>
  onWrite: () => void
  onGo: (to: PathTo) => void
  onDecide: () => void
  onUndo: () => void
  onBack: () => void
}

/** The whole path of letting go: to be read before it is chosen, and walked in any order after. [O10] [O11] */
export function LettingGo(props: Props) {
  const { now, partner, decided, withoutMe, mayWrite, someone, open, onGo } = props
  const words = say.decide.letGo
  const isMade = withoutMe || decided?.way === 'let-go'
  const notes = (list: PartingList, otherwise: string) =>
    open[list] > 0 ? words.open(open[list]) : otherwise
  return (
    <Page
      top={<Top left={{ label: say.decide.back, back: true, onGo: props.onBack }} onHide={props.onHide} />}
      place="decide"
      onPlace={props.onPlace}
      onMenu={props.onMenu}
      doors={{ onHurts: props.onHurts, onReach: props.onReach }}
    >
      <Title>{isMade ? words.titleMade(partner) : words.title(partner)}</Title>
      <p class="lede">{ledeOf(props)}</p>
      <Steps>
        {!withoutMe && (
          <Step
            name={say.decide.withoutMe}
            note={say.decide.withoutMeNote(partner)}
            onGo={() => onGo('without-me')}
          />
        )}
        <StepSaid name={words.say} note={mayWrite ? words.sayNote : words.saySafe}>
          {mayWrite && (
            <>
              <p class="quoted">“{words.line}”</p>
              <p class="path-note">{words.sayLater(partner)}</p>
              <Link onGo={props.onWrite}>{words.write}</Link>
            </>
          )}
        </StepSaid>
        <Step name={words.farewell} note={words.farewellNote} onGo={() => onGo('farewell')} />
        <Step
          name={words.things}
          note={notes('things', words.thingsNote(partner))}
          onGo={() => onGo('things')}
        />
        <Step
          name={words.practical}
          note={notes('practical', words.practicalNote)}
          onGo={() => onGo('practical')}
        />
        <Step
          name={words.people}
          note={notes('people', someone === undefined ? words.peopleNote : words.peopleFirst(someone))}
          onGo={() => onGo('people')}
        />
        <Step name={words.ending} note={words.endingNote} onGo={() => onGo('ending')} />
        <Deciding
          way="let-go"
          now={now}
          partner={partner}
          decided={decided}
          onDecide={props.onDecide}
          onUndo={props.onUndo}
        />
      </Steps>
    </Page>
  )
}

function ledeOf({ decided, withoutMe, now }: Props): string {
  if (withoutMe) return say.decide.made.without
  if (decided?.way !== 'let-go') return say.decide.way.nothing
  return decided.state === 'waiting'
    ? say.decide.made.until(ahead(decided.until, now))
    : say.decide.made.stays
}

const face: Props = {
  now: moment('2026-11-24', 18, 40),
  partner: he,
  decided: undefined,
  withoutMe: false,
  mayWrite: true,
  someone: 'Ann',
  open: { things: 0, practical: 0, people: 0 },
  onWrite: nothing,
  onGo: nothing,
  onDecide: nothing,
  onUndo: nothing,
  onBack: nothing,
  ...noWays,
}
const longName = /* @__PURE__ */ 'Wilhelmina '.repeat(6)
const chosen = /* @__PURE__ */ invented(
  (): Decided => ({
    id: 'd1',
    way: 'let-go',
    ...moment('2026-11-24', 18, 40),
    state: 'waiting',
    until: moment('2026-11-27', 18, 40).at,
  }),
)
const stands = /* @__PURE__ */ invented(
  (): Decided => ({ ...chosen, state: 'stands', since: moment('2026-11-27', 18, 40).at }),
)

export const faces = {
  'before anything is decided': <LettingGo {...face} />,
  'with nobody named': <LettingGo {...face} partner={they} someone={undefined} />,
  'it waits': <LettingGo {...face} decided={chosen} open={{ things: 2, practical: 1, people: 0 }} />,
  'it stands': <LettingGo {...face} decided={stands} />,
  'decided without me': <LettingGo {...face} withoutMe />,
  'where nothing goes out': <LettingGo {...face} mayWrite={false} />,
  'a very long name': <LettingGo {...face} someone={longName} />,
}
