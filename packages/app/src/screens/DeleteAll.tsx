import type { Moment } from '@bide/core/time'
import { Page } from '../parts/Page.tsx'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { Sheet } from '../parts/Sheet.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { pastDay } from '../words/when.ts'
import { moment, nothing } from './invented-evening.ts'

type Props = {
  stage: 'telling' | 'asking' | 'deleting' | 'left-over'
  /** When the newest backup was made, if there is one; `'locked'`: that is sealed. */
  last: Moment | 'locked' | undefined
  now: Moment
  /** What the way back is called. */
  back: string
  onAsk: () => void
  onKeep: () => void
  onDelete: () => void
  onBack: () => void
  onHide: () => void
}

/** What goes and what stays; then it is asked once more. [B6] */
export function DeleteAll({ stage, last, now, back, onAsk, onKeep, onDelete, onBack, onHide }: Props) {
  const words = say.backup.delete
  return (
    <>
      <Page
        top={<Top left={{ label: back, onGo: onBack, back: true }} onHide={onHide} />}
        foot={
          <Quiets>
            <Quiet onGo={onAsk} disabled={stage === 'deleting'}>
              {words.go}
            </Quiet>
          </Quiets>
        }
      >
        <Title>{words.title}</Title>
        <p class="lede">{words.lede}</p>
        <p>{known(last, now)}</p>
        <Listed heading={words.goes} list={words.goesList} />
        <Listed heading={words.stays} list={words.staysList} />
        <p class="said" role="status">
          {stage === 'deleting' ? words.deleting : stage === 'left-over' ? words.leftOver : ''}
        </p>
      </Page>
      {stage === 'asking' && (
        <Sheet label={words.ask} onClose={onKeep} onHide={onHide}>
          <Title>{words.ask}</Title>
          <p>{words.askNote}</p>
          <Quiets>
            <Quiet onGo={onKeep}>{words.no}</Quiet>
            <Quiet onGo={onDelete}>{words.yes}</Quiet>
          </Quiets>
        </Sheet>
      )}
    </>
  )
}

function known(last: Props['last'], now: Moment): string {
  const words = say.backup.delete
  if (last === 'locked') return words.cannotTell
  return last ? words.last(pastDay(last, now)) : words.noBackup
}

function Listed({ heading, list }: { heading: string; list: readonly string[] }) {
  return (
    <div class="stack">
      <h2>{heading}</h2>
      <ul class="plain-list">
        {list.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  )
}

const face: Props = {
  stage: 'telling',
  last: undefined,
  now: moment('2026-11-25', 10, 6),
  back: 'Menu',
  onAsk: nothing,
  onKeep: nothing,
  onDelete: nothing,
  onBack: nothing,
  onHide: nothing,
}
export const faces = {
  'what goes, without a backup': <DeleteAll {...face} />,
  'with a backup': <DeleteAll {...face} last={moment('2026-11-19', 11, 0)} />,
  'while locked': <DeleteAll {...face} last="locked" back="Weather" />,
  'asked once more': <DeleteAll {...face} stage="asking" />,
  deleting: <DeleteAll {...face} stage="deleting" />,
  'something is left': <DeleteAll {...face} stage="left-over" />,
}
