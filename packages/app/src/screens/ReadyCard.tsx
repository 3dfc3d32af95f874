import type { Hold } from '@bide/core/hold'
import type { Partner } from '@bide/core/settings'
import type { Moment } from '@bide/core/time'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { say } from '../words/say.ts'
import { past } from '../words/when.ts'

type Props = {
  hold: Hold
  now: Moment
  partner: Partner
  onDrop: (hold: Hold['id']) => void
  onReread: (hold: Hold['id']) => void
}

/** One that can be read again: its hour, and never its words. */
export function ReadyCard({ hold, now, partner, onDrop, onReread }: Props) {
  const words = say.places.today
  return (
    <div class="card wash">
      <h2>{words.ready}</h2>
      <p class="small soft">{words.putDownAt(hold.kind, partner, past(hold.putDown, now))}</p>
      <Quiets>
        <Quiet onGo={() => onDrop(hold.id)}>{say.hold.dont(hold.kind)}</Quiet>
        <Quiet onGo={() => onReread(hold.id)}>{words.reread}</Quiet>
      </Quiets>
    </div>
  )
}
