import { Row, Rows } from '../parts/Row.tsx'
import { say } from '../words/say.ts'
import { ReachSomeone, type Someone } from './ReachSomeone.tsx'

type Props = {
  /** One sentence of what was done; nothing is shown without it. */
  says: string | undefined
  someone: Someone | undefined
  onPeople: () => void
  onHelp: () => void
}

/** What the record shows, said once and plainly, with a person to ring. [G10] */
export function Warned({ says, someone, onPeople, onHelp }: Props) {
  const text = say.safety.warned
  if (says === undefined) return null
  return (
    <div class="card warned">
      <p>{says}</p>
      <p class="small soft">{text.effect}</p>
      <Rows>
        {someone ? <ReachSomeone someone={someone} /> : <Row label={text.lean} onGo={onPeople} />}
        <Row label={text.helpline} onGo={onHelp} />
      </Rows>
    </div>
  )
}
