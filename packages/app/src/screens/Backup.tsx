import type { Moment } from '@bide/core/time'
import { Dock } from '../parts/Dock.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { SecretLine } from '../parts/SecretLine.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { pastDay } from '../words/when.ts'
import { moment, nothing } from './invented-evening.ts'
import { isShort } from './SetPassphrase.tsx'

/** From asking for a passphrase to a file that was handed over. */
export type BackupStage =
  | { readonly at: 'asking'; readonly first: string; readonly again: string; readonly failed?: 'no-memory' }
  | { readonly at: 'making' }
  | {
      readonly at: 'made'
      readonly entries: number
      readonly bytes: number
      readonly damaged: number
      readonly handed: 'not-yet' | 'saved' | 'shared' | 'left'
      readonly noRoom: boolean
    }

type Props = {
  stage: BackupStage
  last: Moment | undefined
  now: Moment
  canShare: boolean
  onFirst: (typed: string) => void
  onAgain: (typed: string) => void
  onMake: () => void
  onSave: () => void
  onShare: () => void
  onRestore: () => void
  onBack: () => void
  onHide: () => void
}

/** One file with everything in it, under a passphrase of its own. [B1] */
export function Backup(props: Props) {
  const { stage, onBack, onHide } = props
  return (
    <Page
      top={<Top left={{ label: say.places.menu.title, onGo: onBack, back: true }} onHide={onHide} />}
      foot={<Foot {...props} />}
    >
      {stage.at === 'made' ? <Made {...props} made={stage} /> : <Asking {...props} />}
    </Page>
  )
}

const mayMake = (stage: BackupStage) =>
  stage.at === 'asking' && stage.first.trim() !== '' && stage.first === stage.again

function Foot({ stage, canShare, onMake, onSave, onShare }: Props) {
  const words = say.backup.make
  if (stage.at !== 'made') return <Reach onGo={mayMake(stage) ? onMake : nothing}>{words.go}</Reach>
  if (!canShare) return <Reach onGo={onSave}>{words.save}</Reach>
  return <Dock no={{ label: words.share, onGo: onShare }} yes={{ label: words.save, onGo: onSave }} />
}

function Asking({ stage, last, now, onFirst, onAgain, onMake, onRestore }: Props) {
  const words = say.backup.make
  const typed = stage.at === 'asking' ? stage : { first: '', again: '' }
  const secret = { show: say.lock.locked.show, hide: say.lock.locked.hideIt, describedBy: 'said' }
  return (
    <>
      <Title>{words.title}</Title>
      <p class="lede">{words.lede}</p>
      <p class="soft">{last ? words.last(pastDay(last, now)) : words.none}</p>
      <SecretLine label={words.first} value={typed.first} onInput={onFirst} {...secret} />
      <SecretLine
        label={words.again}
        value={typed.again}
        onInput={onAgain}
        onEnter={mayMake(stage) ? onMake : undefined}
        {...secret}
      />
      <p class="said" id="said" role="status">
        {said(stage)}
      </p>
      <p class="small soft">{words.hint}</p>
      <About />
      <Rows>
        <Row label={words.restore} onGo={onRestore} />
      </Rows>
    </>
  )
}

function said(stage: BackupStage): string {
  const words = say.backup.make
  if (stage.at !== 'asking') return words.making
  const { first, again, failed } = stage
  if (failed) return words.noMemory
  if (again !== '' && again !== first) return words.differ
  return first !== '' && isShort(first) ? words.short : ''
}

function About() {
  const words = say.backup.make
  return (
    <>
      <div class="stack">
        <h2>{words.protects}</h2>
        <p class="soft">{words.protectsNote}</p>
      </div>
      <div class="stack">
        <h2>{words.protectsNot}</h2>
        <ul class="plain-list">
          {words.protectsNotes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </div>
    </>
  )
}

function Made({ made }: Props & { made: Extract<BackupStage, { at: 'made' }> }) {
  const words = say.backup.make
  const handed = { 'not-yet': '', saved: words.saved, shared: words.shared, left: words.left }[made.handed]
  return (
    <>
      <Title>{words.madeTitle}</Title>
      <p class="lede">{words.made(made.entries, made.bytes)}</p>
      {made.damaged > 0 && <p class="soft">{words.damaged(made.damaged)}</p>}
      <p class="said" role="status">
        {made.noRoom ? words.noRoom : handed}
      </p>
      <About />
    </>
  )
}

const asking = { at: 'asking', first: '', again: '' } as const
const made = {
  at: 'made',
  entries: 412,
  bytes: 148_200,
  damaged: 0,
  handed: 'not-yet',
  noRoom: false,
} as const
const face: Props = {
  stage: asking,
  last: undefined,
  now: moment('2026-11-25', 10, 6),
  canShare: false,
  onFirst: nothing,
  onAgain: nothing,
  onMake: nothing,
  onSave: nothing,
  onShare: nothing,
  onRestore: nothing,
  onBack: nothing,
  onHide: nothing,
}
export const faces = {
  'none yet': <Backup {...face} />,
  'one a month ago': <Backup {...face} last={moment('2026-10-24', 11, 0)} />,
  'a short passphrase': <Backup {...face} stage={{ ...asking, first: 'hello' }} />,
  'not the same': <Backup {...face} stage={{ ...asking, first: 'four words or five', again: 'four w' }} />,
  making: <Backup {...face} stage={{ at: 'making' }} />,
  'no memory': <Backup {...face} stage={{ ...asking, failed: 'no-memory' }} />,
  made: <Backup {...face} stage={made} />,
  'to share, with damage': (
    <Backup
      {...face}
      canShare
      stage={{ ...made, entries: 1, bytes: 3_204_000, damaged: 3, handed: 'left' }}
    />
  ),
  saved: <Backup {...face} stage={{ ...made, handed: 'saved' }} />,
}
