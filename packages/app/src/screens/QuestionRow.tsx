import type { Question } from '@bide/core/safety'
import { Row, Rows } from '../parts/Row.tsx'
import { say } from '../words/say.ts'

/** Once a month, quietly, on any Today: what Bide may offer rests on the answers, and so does help. [G3] */
export function QuestionRow({ question, onGo }: { question: Question; onGo: () => void }) {
  const words = say.safety.questions
  const [label, note] =
    question === 'self-harm' ? [words.dueThird, words.dueThirdNote] : [words.due, words.dueNote]
  return (
    <Rows>
      <Row label={label} note={note} onGo={onGo} />
    </Rows>
  )
}
