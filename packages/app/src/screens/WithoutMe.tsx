import { type WithoutMeBy, withoutMeBy } from '@bide/core/event'
import type { Partner } from '@bide/core/settings'
import type { Day, Moment } from '@bide/core/time'
import { Chips } from '../parts/Chips.tsx'
import { Link } from '../parts/Link.tsx'
import type { Ways } from '../parts/labels.ts'
import { Page } from '../parts/Page.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Step, StepSaid, Steps } from '../parts/Steps.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { fullDayOf, inDays } from '../words/when.ts'
import { he, invented, moment, nothing, noWays, they } from './invented-evening.ts'
import type { PathTo } from './LettingGo.tsx'
import { ReachSomeone, type Someone } from './ReachSomeone.tsx'

type Props = Ways & {
  now: Moment
  partner: Partner
  /** By what it showed; `undefined`: not told. */
  by: WithoutMeBy | undefined
  legal: { readonly what: string; readonly on: Day } | undefined
  someone: Someone | undefined
  onTell: (by: WithoutMeBy) => void
  onTakeBack: () => void
  onLegal: () => void
  onPeople: () => void
  onGo: (to: Exclude<PathTo, 'without-me'>) => void
  onBack: () => void
}

/** When it was not the person's to decide. Nothing here asks them to agree with it. [O8] */
export function WithoutMe(props: Props) {
  const { now, partner, by, legal, someone, onGo } = props
  const words = say.decide.without
  const path = say.decide.letGo
  return (
    <Page
      top={<Top left={{ label: say.decide.back, back: true, onGo: props.onBack }} onHide={props.onHide} />}
      place="decide"
      onPlace={props.onPlace}
      onMenu={props.onMenu}
      doors={{ onHurts: props.onHurts, onReach: props.onReach }}
    >
      <Title>{words.title}</Title>
      <p class="lede">{words.lede}</p>
      <div class="stack">
        <h2>{words.happened}</h2>
        <Chips
          label={words.happened}
          options={withoutMeBy.map((value) => ({ value, label: words.by[value] }))}
          chosen={by}
          onPick={props.onTell}
        />
      </div>
      {by && (
        <div class="card wash" aria-live="polite">
          {legal && by === 'papers' ? (
            <>
              <div class="between">
                <h2>{legal.what}</h2>
                <span class="small soft">{`${fullDayOf(legal.on, now)}, ${inDays(legal.on, now)}`}</span>
              </div>
              <p>{words.date}</p>
            </>
          ) : (
            <p>{words.says(by, partner)}</p>
          )}
        </div>
      )}
      <p class="words">{words.tonight}</p>
      <Rows>
        {someone ? (
          <ReachSomeone someone={someone} />
        ) : (
          <Row label={say.ask.people.title} onGo={props.onPeople} />
        )}
        <Row
          label={legal ? words.lawyer : words.addDate}
          note={legal ? fullDayOf(legal.on, now) : words.addDateNote}
          onGo={props.onLegal}
        />
      </Rows>
      <Steps>
        <StepSaid name={words.yours} note={by ? words.yoursNote : words.yoursBefore} />
        <Step name={words.children} note={words.childrenNote} onGo={() => onGo('people')} />
        <Step name={path.farewell} note={path.farewellNote} onGo={() => onGo('farewell')} />
        <Step name={path.things} note={path.thingsNote(partner)} onGo={() => onGo('things')} />
        <Step name={path.practical} note={path.practicalNote} onGo={() => onGo('practical')} />
        <Step name={path.ending} note={path.endingNote} onGo={() => onGo('ending')} />
      </Steps>
      {by && <Link onGo={props.onTakeBack}>{words.takeBack}</Link>}
    </Page>
  )
}

const face: Props = {
  now: moment('2026-11-24', 18, 40),
  partner: he,
  by: undefined,
  legal: undefined,
  someone: undefined,
  onTell: nothing,
  onTakeBack: nothing,
  onLegal: nothing,
  onPeople: nothing,
  onGo: nothing,
  onBack: nothing,
  ...noWays,
}
const wilhelmina = /* @__PURE__ */ invented(
  (): Someone => ({ name: 'Wilhelmina '.repeat(6), number: '020 7946 0000', way: 'ring' }),
)
const ann: Someone = { name: 'Ann', number: '020 7946 0000', way: 'ring' }

export const faces = {
  'nothing told': <WithoutMe {...face} partner={they} />,
  'papers came, with a date': (
    <WithoutMe {...face} by="papers" legal={{ what: 'Court date', on: '2026-12-07' }} someone={ann} />
  ),
  'papers came, without one': <WithoutMe {...face} by="papers" someone={ann} />,
  'someone new': <WithoutMe {...face} by="someone-new" someone={ann} />,
  'it is final': <WithoutMe {...face} by="final" />,
  'in another way, and someone with a very long name': (
    <WithoutMe {...face} by="another-way" someone={wilhelmina} />
  ),
}
