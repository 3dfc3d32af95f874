import type { ComponentChildren } from 'preact'
import { useContext, useId } from 'preact/hooks'
import { AroundOf } from '../parts/around.ts'
import { LabelsOf } from '../parts/labels.ts'
import { Column, Page } from '../parts/Page.tsx'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { WritingBox } from '../parts/WritingBox.tsx'
import { say } from '../words/say.ts'
import { longWords, nightLine, nothing } from './invented-evening.ts'

type Props = {
  /** From 1 to `weeks`. */
  week: number
  weeks: number
  /** What the last tap came up against: an act, which would be kept elsewhere, or a page that is not shown here. */
  refused: 'only-looking' | 'not-here' | undefined
  /** What the week was about stands over its Today only. */
  isToday: boolean
  /** The screen itself: everybody’s, with her weeks in it. */
  children: ComponentChildren
  onWeek: (week: number) => void
  onOwn: () => void
  onLeave: () => void
}

/** An invented person’s weeks, and over every screen of them that they are invented. [Z3] */
export function LookAround({ week, weeks, refused, isToday, children, onWeek, onOwn, onLeave }: Props) {
  const words = say.ruth
  const labels = useContext(LabelsOf)
  const id = useId()
  const around = {
    leave: { label: words.leave, onGo: onLeave },
    menu: say.places.menu.title,
    week: words.week(week, weeks),
    steps: (
      <Quiets>
        {week > 1 && <Quiet onGo={() => onWeek(week - 1)}>{words.earlier}</Quiet>}
        {week < weeks && <Quiet onGo={() => onWeek(week + 1)}>{words.later}</Quiet>}
        {week === weeks && <Quiet onGo={onOwn}>{words.own}</Quiet>}
      </Quiets>
    ),
    real: words.real,
  }
  return (
    <LabelsOf.Provider value={{ ...labels, menu: words.leave }}>
      <AroundOf.Provider value={around}>
        <div class="around">
          <aside class="around-strip" aria-labelledby={id}>
            <p id={id}>
              <b>{words.strip}</b>
            </p>
            <p class="around-says" role="status">
              {said(refused) ?? (isToday ? words.weeks[week - 1] : undefined)}
            </p>
          </aside>
          {children}
        </div>
      </AroundOf.Provider>
    </LabelsOf.Provider>
  )
}

function said(refused: Props['refused']): string | undefined {
  if (refused === undefined) return undefined
  return refused === 'not-here' ? say.ruth.notHere : say.ruth.only
}

const face = {
  week: 11,
  weeks: 11,
  refused: undefined,
  isToday: true,
  onWeek: nothing,
  onOwn: nothing,
  onLeave: nothing,
}
const main = {
  top: <Top left={{ label: 'Menu', onGo: nothing }} middle="" onHide={nothing} />,
  onPlace: nothing,
  onMenu: nothing,
  doors: { onHurts: nothing, onReach: nothing },
}
const hersToday = (
  <Page {...main} place="today" width="two">
    <Column>
      <Title>{nightLine.line}</Title>
    </Column>
    <Column>
      <p>{longWords}</p>
    </Column>
  </Page>
)
export const faces = {
  'the last week': <LookAround {...face}>{hersToday}</LookAround>,
  'the first week': (
    <LookAround {...face} week={1}>
      {hersToday}
    </LookAround>
  ),
  'a week between, the longest line': (
    <LookAround {...face} week={8}>
      {hersToday}
    </LookAround>
  ),
  'another place, and a page that is not shown': (
    <LookAround {...face} refused="not-here" isToday={false}>
      <Page {...main} place="record">
        <Title>{nightLine.line}</Title>
      </Page>
    </LookAround>
  ),
  'a page of a hold, and something tried': (
    <LookAround {...face} refused="only-looking" isToday={false}>
      <Page top={<Top left={{ label: 'Today', back: true, onGo: nothing }} onHide={nothing} />}>
        <Title>{nightLine.line}</Title>
        <WritingBox label={nightLine.line} value="" onInput={nothing} />
      </Page>
    </LookAround>
  ),
}
