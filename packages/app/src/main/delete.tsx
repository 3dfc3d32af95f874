import { useSignal } from '@preact/signals'
import { leaveForDullPage } from '../ports/hide.ts'
import { wipe } from '../ports/wipe.ts'
import { DeleteAll } from '../screens/DeleteAll.tsx'
import type { App } from './app.ts'
import { lastBackup } from './backup.tsx'

export function DeleteAllAt({ app }: { app: App }) {
  const stage = useSignal<'telling' | 'asking' | 'deleting' | 'left-over'>('telling')
  const hasLetGo = useSignal(false)
  const last = useSignal(lastBackup(app))
  const leave = async () => {
    stage.value = 'deleting'
    hasLetGo.value = true
    await app.letGo()
    const outcome = await wipe()
    if (outcome === 'gone') leaveForDullPage()
    else stage.value = outcome
  }
  return (
    <DeleteAll
      stage={stage.value}
      last={hasLetGo.value ? last.value : lastBackup(app)}
      now={app.bide.now.value}
      onAsk={() => {
        stage.value = 'asking'
      }}
      onKeep={() => {
        stage.value = 'telling'
      }}
      onDelete={() => void leave()}
      // With the keys forgotten there is nothing here to go back to.
      onBack={() => (hasLetGo.value ? leaveForDullPage() : app.router.go({ at: 'menu' }))}
      onHide={() => (hasLetGo.value ? leaveForDullPage() : app.hide())}
    />
  )
}
