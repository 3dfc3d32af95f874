import type { Moment } from '@bide/core/time'
import { Folded } from '../parts/Folded.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Rows } from '../parts/Row.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { WritingBox } from '../parts/WritingBox.tsx'
import { say } from '../words/say.ts'
import { dayAndTime } from '../words/when.ts'
import { longWords, moment, nothing } from './invented-evening.ts'
import type { Written } from './NeverSent.tsx'

type Props = {
  now: Moment
  words: string
  noRoom: boolean
  notes: readonly (Written & { readonly id: string })[]
  onWords: (words: string) => void
  onKeep: () => void
  onBack: () => void
  onHide: () => void
}

/** What happened, and when, for nobody but the one who writes it. No report has them. [G8] */
export function Notes(props: Props) {
  const { now, words, notes } = props
  const text = say.safety.notes
  return (
    <Page
      width="writing"
      top={<Top left={{ label: say.hold.today, back: true, onGo: props.onBack }} onHide={props.onHide} />}
      foot={words.trim() !== '' ? <Reach onGo={props.onKeep}>{text.keep}</Reach> : undefined}
    >
      <Title>{text.title}</Title>
      <p class="lede">{text.lede}</p>
      <WritingBox
        autofocus
        label={text.label}
        placeholder={text.placeholder}
        value={words}
        onInput={props.onWords}
      />
      {props.noRoom && (
        <p class="small" role="status">
          {say.hold.write.noRoom}
        </p>
      )}
      <p class="small soft">{text.lawyer}</p>
      {notes.length > 0 && (
        <div class="stack">
          <h2>{text.earlier}</h2>
          <Rows>
            {notes.map((note) => (
              <Folded key={note.id} label={dayAndTime(note.when, now)} note={text.folded}>
                {note.words}
              </Folded>
            ))}
          </Rows>
        </div>
      )}
    </Page>
  )
}

const face: Props = {
  now: moment('2026-11-24', 18, 40),
  words: '',
  noRoom: false,
  notes: [],
  onWords: nothing,
  onKeep: nothing,
  onBack: nothing,
  onHide: nothing,
}
const three = [
  { id: 'n1', words: 'The back door was open when I came home at six.', when: moment('2026-11-23', 18, 5) },
  { id: 'n2', words: longWords, when: moment('2026-11-20', 9, 30) },
]

export const faces = {
  empty: <Notes {...face} />,
  'two kept': <Notes {...face} notes={three} />,
  'one being written': <Notes {...face} words="At ten the car was outside again." notes={three} />,
}
