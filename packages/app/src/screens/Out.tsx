import { Chips } from '../parts/Chips.tsx'
import { Dock } from '../parts/Dock.tsx'
import { Page } from '../parts/Page.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { nothing } from './invented-evening.ts'

/** How far it is: nothing yet, being made, or handed over with so many things in it. */
export type OutStage =
  | { readonly at: 'asking' }
  | { readonly at: 'making' }
  | { readonly at: 'handed'; readonly things: number; readonly unread: number }

type Props = {
  stage: OutStage
  /** The answers to the safety questions go out too. [X3] */
  answers: boolean
  onAnswers: (putIn: boolean) => void
  onAll: () => void
  onTables: () => void
  /** `undefined`: a backup is not asked of someone who is afraid. [B9] */
  onBackup: (() => void) | undefined
  onBack: () => void
  onHide: () => void
}

/** Everything that is kept, as files that nothing seals: said before one is made. [X6] */
export function Out({ stage, answers, onAnswers, onAll, onTables, onBackup, onBack, onHide }: Props) {
  const words = say.out
  return (
    <Page
      top={<Top left={{ label: say.places.menu.title, onGo: onBack, back: true }} onHide={onHide} />}
      foot={<Dock no={{ label: words.tables, onGo: onTables }} yes={{ label: words.json, onGo: onAll }} />}
    >
      <Title>{words.title}</Title>
      <p class="lede">{words.lede}</p>
      <div class="card warned">
        <h2>{words.warning}</h2>
        <p>{words.warningNote}</p>
      </div>
      <p class="said" role="status">
        {stage.at === 'making' && words.making}
        {stage.at === 'handed' && words.handed(stage.things)}
        {stage.at === 'handed' && stage.unread > 0 && ` ${words.unread(stage.unread)}`}
      </p>
      <div class="stack">
        <h2>{words.json}</h2>
        <p class="soft">{words.jsonNote}</p>
      </div>
      <div class="stack">
        <h2>{words.tables}</h2>
        <p class="soft">{words.tablesNote}</p>
      </div>
      <div class="stack">
        <h2>{words.answers}</h2>
        <Chips
          label={words.answers}
          options={[
            { value: 'out', label: words.leaveOut },
            { value: 'in', label: words.putIn },
          ]}
          chosen={answers ? 'in' : 'out'}
          onPick={(picked) => onAnswers(picked === 'in')}
        />
        <p class="small soft">{words.answersNote}</p>
      </div>
      <p class="small soft">{words.notInIt}</p>
      {onBackup && (
        <Rows>
          <Row label={words.backup} note={words.backupNote} onGo={onBackup} />
        </Rows>
      )}
    </Page>
  )
}

const face: Props = {
  stage: { at: 'asking' },
  answers: false,
  onAnswers: nothing,
  onAll: nothing,
  onTables: nothing,
  onBackup: nothing,
  onBack: nothing,
  onHide: nothing,
}
export const faces = {
  'nothing yet': <Out {...face} />,
  'being made, with the answers': <Out {...face} stage={{ at: 'making' }} answers />,
  'handed over': <Out {...face} stage={{ at: 'handed', things: 100_412, unread: 3 }} />,
  'for someone who is afraid': (
    <Out {...face} stage={{ at: 'handed', things: 1, unread: 0 }} onBackup={undefined} />
  ),
}
