import { BigRow } from '../parts/BigRow.tsx'
import { Page } from '../parts/Page.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Scale } from '../parts/Scale.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { linkTo, type Someone } from './ReachSomeone.tsx'

export type Relief = 'ten-minutes' | 'body' | 'kind-line' | 'sleep'
type Props = {
  night: boolean
  ownList: readonly string[]
  kindLine: string | undefined
  /** Who can be reached at this hour, and who said they may be written to at night. */
  someone: Someone | undefined
  /** One of their own, who can be reached by day and not at this hour. */
  asleep: string | undefined
  /** A person all the same, where nobody of one's own can be reached now: those who answer at any hour. */
  onHelp: () => void
  /** How much it hurt when the screen was opened, and how much after something was taken; 0 to 10. */
  before: number | undefined
  after: number | undefined
  /** Something was taken in between: then the scale asks how it is now. */
  tookSomething: boolean
  onTake: (relief: Relief) => void
  onCrisis: () => void
  onBefore: (hurt: number) => void
  onAfter: (hurt: number) => void
  onBack: () => void
  onHide: () => void
}

/** The first door. It leads to relief, and asks for nothing about anyone else. */
export function Hurts({
  night,
  ownList,
  kindLine,
  someone,
  asleep,
  onHelp,
  onTake,
  onCrisis,
  onBack,
  onHide,
  ...hurt
}: Props) {
  const words = say.care.hurts
  return (
    <Page
      top={<Top left={{ label: words.back, onGo: onBack, back: true }} onHide={onHide} />}
      tide="flat"
      width="two"
    >
      <div class="part">
        <Title>{words.title}</Title>
        <p class="lede">{night ? words.tonight : words.today}</p>
        {someone && <SomeoneCard someone={someone} night={night} onElse={onHelp} />}
        <Rows>
          {!someone && (
            <BigRow label={words.someone} onGo={onHelp}>
              {asleep === undefined ? words.someoneNone : say.ask.people.asleep(asleep)}
            </BigRow>
          )}
          <BigRow label={words.somethingElse} onGo={() => onTake('ten-minutes')}>
            {ownList.length > 0 ? words.some(ownList) : words.somethingElseNote}
          </BigRow>
          <BigRow label={words.body} onGo={() => onTake('body')}>
            {words.bodyNote}
          </BigRow>
          <BigRow label={words.kindLine} onGo={() => onTake('kind-line')}>
            {kindLine === undefined ? words.kindLineEmpty : `“${kindLine}”`}
          </BigRow>
          <BigRow label={words.sleep} onGo={() => onTake('sleep')}>
            {words.sleepNote}
          </BigRow>
          <Row label={words.crisis} onGo={onCrisis} />
        </Rows>
      </div>
      <div class="part">
        <HowMuch {...hurt} />
      </div>
    </Page>
  )
}

/** A person comes first. At night only one who said they may be written to. */
function SomeoneCard({ someone, night, onElse }: { someone: Someone; night: boolean; onElse: () => void }) {
  const words = say.ask.people
  return (
    <div class="card wash">
      <h2 class="words">{say.care.hurts.someone}</h2>
      <p class="soft">{words.said(someone.name, night)}</p>
      <div class="dock">
        <a class="big-button reach" href={linkTo(someone)}>
          {someone.way === 'ring' ? words.ring(someone.name) : words.write(someone.name)}
        </a>
        <button type="button" class="big-button no" onClick={onElse}>
          {say.care.hurts.someoneElse}
        </button>
      </div>
    </div>
  )
}

type HowMuchProps = Pick<Props, 'before' | 'after' | 'tookSomething' | 'onBefore' | 'onAfter'>

function HowMuch({ before, after, tookSomething, onBefore, onAfter }: HowMuchProps) {
  const words = say.care.hurts
  if (before === undefined || !tookSomething)
    return <Scale label={words.howMuch} note={words.ifYouLike} value={before} onPick={onBefore} />
  return (
    <Scale
      label={words.andNow}
      note={words.before(before)}
      value={after}
      onPick={onAfter}
      legend={after === undefined ? undefined : words.beforeAndNow(before, after)}
    />
  )
}

const nothing = () => {}
const still = {
  night: true,
  ownList: [],
  kindLine: undefined,
  someone: undefined,
  asleep: undefined,
  before: undefined,
  after: undefined,
  tookSomething: false,
  onHelp: nothing,
  onTake: nothing,
  onCrisis: nothing,
  onBefore: nothing,
  onAfter: nothing,
  onBack: nothing,
  onHide: nothing,
}
const own = ['The washing', 'The radio play', 'The crossword']

export const faces = {
  'the first time, by day': <Hurts {...still} night={false} />,
  'at night, with a list and a line': (
    <Hurts {...still} ownList={own} kindLine="Be as gentle with yourself as with Ann." before={8} />
  ),
  'by night, and the one there is sleeps': <Hurts {...still} asleep="Annabelle-Marie Featherstonehaugh" />,
  'someone to write to': (
    <Hurts {...still} ownList={own} someone={{ name: 'Ann', number: '02079460000', way: 'write' }} />
  ),
  'someone to ring, by day': (
    <Hurts {...still} night={false} someone={{ name: 'Ann', number: '02079460000', way: 'ring' }} />
  ),
  'and now': <Hurts {...still} ownList={own} before={8} tookSomething />,
  'before and now': <Hurts {...still} ownList={own} before={8} after={6} tookSomething />,
  'very long lines': (
    <Hurts
      {...still}
      ownList={['Sorting every photograph of the garden by the year it was taken in', 'Soup', 'The piano']}
      kindLine="It is allowed to be this hard, and it is allowed to take this long, and nobody is counting the evenings."
    />
  ),
}
