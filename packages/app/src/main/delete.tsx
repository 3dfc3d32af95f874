import type { Moment } from '@bide/core/time'
import { useSignal } from '@preact/signals'
import { leaveForDullPage } from '../ports/hide.ts'
import { wipe } from '../ports/wipe.ts'
import { DeleteAll } from '../screens/DeleteAll.tsx'
import { say } from '../words/say.ts'
import type { App } from './app.ts'
import { lastBackup } from './backup.tsx'

export function DeleteAllAt({ app }: { app: App }) {
  return (
    <Deleting
      last={lastBackup(app)}
      now={app.bide.now.value}
      back={say.places.menu.title}
      letGo={app.letGo}
      onBack={() => app.router.go({ at: 'menu' })}
      onHide={app.hide}
    />
  )
}

type Props = {
  last: Moment | 'locked' | undefined
  now: Moment
  back: string
  /** Forgets the keys and closes what is open, so that it can be deleted. */
  letGo: () => Promise<void>
  onBack: () => void
  onHide: () => void
}

/** From the menu, or while locked: whoever lost the lock and the twelve words has no other way to begin anew. [B6] */
export function Deleting({ last, now, back, letGo, onBack, onHide }: Props) {
  const stage = useSignal<'telling' | 'asking' | 'deleting' | 'left-over'>('telling')
  const hasLetGo = useSignal(false)
  // What was known before the keys were forgotten.
  const known = useSignal(last)
  const leave = async () => {
    stage.value = 'deleting'
    known.value = last
    hasLetGo.value = true
    await letGo()
    const outcome = await wipe()
    if (outcome === 'gone') leaveForDullPage()
    else stage.value = outcome
  }
  return (
    <DeleteAll
      stage={stage.value}
      last={hasLetGo.value ? known.value : last}
      now={now}
      back={back}
      onAsk={() => {
        stage.value = 'asking'
      }}
      onKeep={() => {
        stage.value = 'telling'
      }}
      onDelete={() => void leave()}
      // With the keys forgotten there is nothing here to go back to.
      onBack={() => (hasLetGo.value ? leaveForDullPage() : onBack())}
      onHide={() => (hasLetGo.value ? leaveForDullPage() : onHide())}
    />
  )
}
