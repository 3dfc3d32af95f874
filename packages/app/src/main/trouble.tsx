import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { engine, roomHere } from '../ports/about-here.ts'
import { copyWords } from '../ports/device.ts'
import { type Counts, linesOf, Trouble } from '../screens/Trouble.tsx'
import type { App } from './app.ts'

export function TroubleAt({ app, version }: { app: App; version: string }) {
  const { bide, drafts, device, troubles, vault } = app
  const counted = useSignal<{ entries: number; damaged: number } | undefined>(undefined)
  const storage = useSignal<Counts['storage']>(undefined)
  const copied = useSignal<'not-yet' | 'copied' | 'refused'>('not-yet')
  useEffect(() => {
    const count = async () => {
      const sum = { entries: 0, damaged: 0 }
      for await (const batch of vault.read()) {
        sum.entries += batch.entries.length
        sum.damaged += batch.damaged
      }
      counted.value = sum
    }
    void count()
    void roomHere().then((room) => {
      storage.value = room
    })
  }, [])
  const damaged = counted.value?.damaged
  const counts: Counts = {
    version,
    browser: engine(),
    entries: counted.value?.entries,
    // What would not open is counted with what was not understood.
    unread: Math.max(0, bide.unread.value - (damaged ?? 0)),
    damaged,
    drafts: drafts.count(),
    storage: storage.value,
    persisted: device.kept.value,
    errors: troubles.seen.value,
  }
  return (
    <Trouble
      counts={counts}
      copied={copied.value}
      onCopy={async () => {
        copied.value = await copyWords(
          linesOf(counts)
            .map(([name, value]) => `${name}: ${value}`)
            .join('\n'),
        )
      }}
      onBack={() => app.router.go({ at: 'menu' })}
      onHide={app.hide}
    />
  )
}
