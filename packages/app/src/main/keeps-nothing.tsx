import type { HoldKind, Purpose } from '@bide/core/event'
import { useSignal } from '@preact/signals'
import { nowHere } from '../ports/clock.ts'
import { NoStorage } from '../screens/NoStorage.tsx'
import { Write } from '../screens/Write.tsx'
import type { CrisisWatch } from '../state/crisis.ts'
import { CrisisPanel } from './crisis.tsx'

/** There is nothing to put words down into: the screen shows no button for it. */
const nothing = () => {}

/** Where the browser keeps nothing: it is said first, and the box is there all the same, with words that stay on screen. */
export function KeepsNothing({ hide, crisis }: { hide: () => void; crisis: CrisisWatch }) {
  const writing = useSignal(false)
  const words = useSignal('')
  const kind = useSignal<HoldKind>('message')
  const purpose = useSignal<Purpose | undefined>(undefined)
  return (
    <>
      {writing.value ? (
        <Write
          now={nowHere()}
          words={words.value}
          kind={kind.value}
          purpose={purpose.value}
          partner={{ pronoun: 'they', name: '' }}
          kept="nothing-kept"
          hasLock={false}
          onWords={(typed) => {
            words.value = typed
          }}
          onKind={(picked) => {
            kind.value = picked
          }}
          onPurpose={(picked) => {
            purpose.value = picked
          }}
          onDont={nothing}
          onPutDown={nothing}
          onSomeone={() => {
            writing.value = false
          }}
          onBack={() => {
            writing.value = false
          }}
          onHide={hide}
        />
      ) : (
        <NoStorage
          onWrite={() => {
            writing.value = true
          }}
          onAgain={() => location.reload()}
          onHide={hide}
        />
      )}
      <CrisisPanel crisis={crisis} region={undefined} hide={hide} />
    </>
  )
}
