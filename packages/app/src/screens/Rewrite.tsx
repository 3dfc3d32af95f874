import type { HoldKind } from '@bide/core/event'
import { Dock } from '../parts/Dock.tsx'
import { NightLine } from '../parts/NightLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Top } from '../parts/Top.tsx'
import { WritingBox } from '../parts/WritingBox.tsx'
import { say } from '../words/say.ts'
import { longWords, nightLine, nothing, words } from './invented-evening.ts'

type Props = {
  /** `anew`: a new hold takes its place. `edit`: the same hold, still cooling, whose wait starts again. */
  way: 'anew' | 'edit'
  kind: HoldKind
  words: string
  nightLine?: string | undefined
  /** Whether what is on the screen is also on the disk. */
  kept: 'yes' | 'no-room' | 'nothing-kept'
  onWords: (words: string) => void
  onDont: () => void
  onPutDown: () => void
  onBack: () => void
  onHide: () => void
}

/** The words in a box again. What is written here waits anew, and the screen says so. */
export function Rewrite(props: Props) {
  const { way, kind, words, kept, nightLine } = props
  const text = say.hold
  return (
    <Page
      width="writing"
      top={
        <Top
          left={{
            label: way === 'anew' ? text.rewrite.back : text.edit.back,
            back: true,
            onGo: props.onBack,
          }}
          onHide={props.onHide}
        />
      }
      foot={
        <Dock
          no={{ label: text.dont(kind), onGo: props.onDont }}
          yes={{ label: text.putItDown, onGo: props.onPutDown }}
        />
      }
    >
      <h1>{way === 'anew' ? text.rewrite.title : text.edit.title}</h1>
      <WritingBox autofocus label={text.rewrite.label} value={words} onInput={props.onWords} />
      <div class="under-box">
        {kept !== 'yes' && (
          <p class="small" role="status">
            {kept === 'no-room' ? text.write.noRoom : text.write.notKept}
          </p>
        )}
        {nightLine !== undefined && <NightLine line={nightLine} />}
        <p class="small soft">{way === 'anew' ? text.rewrite.anew : text.edit.note}</p>
      </div>
    </Page>
  )
}

const face: Props = {
  way: 'anew',
  kind: 'message',
  words,
  kept: 'yes',
  nightLine: nightLine.line,
  onWords: nothing,
  onDont: nothing,
  onPutDown: nothing,
  onBack: nothing,
  onHide: nothing,
}
export const faces = {
  rewritten: <Rewrite {...face} />,
  'changed while it cools': <Rewrite {...face} way="edit" nightLine={undefined} />,
  'very long': <Rewrite {...face} words={longWords} />,
  'no room left': <Rewrite {...face} kept="no-room" />,
}
