import type { Moment } from '@bide/core/time'
import { Dock } from '../parts/Dock.tsx'
import { Page } from '../parts/Page.tsx'
import { PickFile } from '../parts/PickFile.tsx'
import { Reach } from '../parts/Reach.tsx'
import { SecretLine } from '../parts/SecretLine.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { pastDay } from '../words/when.ts'
import { moment, nothing } from './invented-evening.ts'

export type Refused = keyof typeof say.backup.restore.refused
export type RestoreStage =
  | { readonly at: 'picking'; readonly refused?: Refused | undefined }
  | { readonly at: 'asking'; readonly passphrase: string; readonly refused?: Refused | undefined }
  | { readonly at: 'opening' | 'putting' }
  | { readonly at: 'opened'; readonly entries: number; readonly made: Moment }
  | { readonly at: 'done'; readonly added: number }

type Props = {
  stage: RestoreStage
  now: Moment
  onPick: (file: File) => void
  onPassphrase: (typed: string) => void
  onOpen: () => void
  onPut: () => void
  onNotNow: () => void
  onToday: () => void
  onBack: () => void
  onHide: () => void
}

/** From a file to what was in it; nothing is changed before the last yes. [B2] [B3] */
export function Restore(props: Props) {
  const { stage, onBack, onHide } = props
  return (
    <Page
      top={<Top left={{ label: say.backup.make.title, onGo: onBack, back: true }} onHide={onHide} />}
      foot={<Foot {...props} />}
    >
      <Title>{say.backup.restore.title}</Title>
      <Stage {...props} />
      <p class="said" role="status">
        {saidOf(stage)}
      </p>
    </Page>
  )
}

function saidOf(stage: RestoreStage): string {
  const words = say.backup.restore
  if (stage.at === 'opening') return words.opening
  if (stage.at === 'putting') return words.putting
  return 'refused' in stage && stage.refused ? words.refused[stage.refused] : ''
}

function Foot({ stage, onOpen, onPut, onNotNow, onToday }: Props) {
  const words = say.backup.restore
  if (stage.at === 'asking')
    return <Reach onGo={stage.passphrase === '' ? nothing : onOpen}>{words.open}</Reach>
  if (stage.at === 'opened')
    return <Dock no={{ label: words.no, onGo: onNotNow }} yes={{ label: words.yes, onGo: onPut }} />
  if (stage.at === 'done') return <Reach onGo={onToday}>{words.toToday}</Reach>
  return null
}

function Stage({ stage, now, onPick, onPassphrase, onOpen }: Props) {
  const words = say.backup.restore
  if (stage.at === 'opened')
    return (
      <>
        <p class="lede">
          {words.holds(stage.entries, pastDay(stage.made, now))} {words.ask}
        </p>
        <p class="soft">{words.joined}</p>
      </>
    )
  if (stage.at === 'done') return <p class="lede">{words.done(stage.added)}</p>
  return (
    <>
      <p class="lede">{words.lede}</p>
      {stage.at !== 'putting' && <PickFile label={words.pick} onPick={onPick} />}
      {stage.at === 'asking' && (
        <SecretLine
          label={words.passphrase}
          value={stage.passphrase}
          onInput={onPassphrase}
          show={say.lock.locked.show}
          hide={say.lock.locked.hideIt}
          wrong={stage.refused === 'wrong-passphrase'}
          onEnter={stage.passphrase === '' ? undefined : onOpen}
        />
      )}
    </>
  )
}

const face: Props = {
  stage: { at: 'picking' },
  now: moment('2026-11-25', 10, 6),
  onPick: nothing,
  onPassphrase: nothing,
  onOpen: nothing,
  onPut: nothing,
  onNotNow: nothing,
  onToday: nothing,
  onBack: nothing,
  onHide: nothing,
}
export const faces = {
  'pick a file': <Restore {...face} />,
  'not a backup': <Restore {...face} stage={{ at: 'picking', refused: 'not-a-backup' }} />,
  'its passphrase': <Restore {...face} stage={{ at: 'asking', passphrase: 'four words' }} />,
  'a wrong one': (
    <Restore {...face} stage={{ at: 'asking', passphrase: 'four words', refused: 'wrong-passphrase' }} />
  ),
  damaged: <Restore {...face} stage={{ at: 'picking', refused: 'damaged' }} />,
  opening: <Restore {...face} stage={{ at: 'opening' }} />,
  opened: <Restore {...face} stage={{ at: 'opened', entries: 12_412, made: moment('2025-11-19', 21, 40) }} />,
  done: <Restore {...face} stage={{ at: 'done', added: 412 }} />,
  'all here already': <Restore {...face} stage={{ at: 'done', added: 0 }} />,
}
