import { writeEverything } from '@bide/core/everything'
import { csvOf, tablesOf } from '@bide/core/tables'
import { localOf } from '@bide/core/time'
import type { Entry } from '@bide/vault/vault'
import { useSignal } from '@preact/signals'
import { nowHere } from '../ports/clock.ts'
import { saveFile } from '../ports/files.ts'
import { zipped } from '../ports/zip.ts'
import { Out, type OutStage } from '../screens/Out.tsx'
import { type App, modesHere } from './app.ts'

/** What is stored, as text, in the order in which it is folded; and how many parts would not open. */
async function storedIn({ vault }: App): Promise<{ stored: string[]; unread: number }> {
  const entries: Entry[] = []
  let unread = 0
  for await (const batch of vault.read()) {
    for (const entry of batch.entries) entries.push(entry)
    unread += batch.damaged
  }
  // Reading ends early when the vault is locked meanwhile, and half of it must not look like all: this throws.
  await vault.projection()
  entries.sort((a, b) => (a.stamp < b.stamp ? -1 : a.stamp > b.stamp ? 1 : 0))
  return { stored: entries.map(({ body }) => new TextDecoder().decode(body)), unread }
}

/** The files hold what is kept and nothing of what is only in a box; they are gone from here once they are handed over. */
export function OutAt({ app }: { app: App }) {
  const stage = useSignal<OutStage>({ at: 'asking' })
  const answers = useSignal(false)
  const hand = async (what: 'all' | 'tables') => {
    if (stage.value.at === 'making') return
    stage.value = { at: 'making' }
    const made = nowHere()
    const day = localOf(made.at, made.zone).date
    const withSafetyAnswers = answers.value
    const { stored, unread } = await storedIn(app)
    const { text, events, state } = writeEverything(stored, { made, unread, withSafetyAnswers })
    if (what === 'all') saveFile(new File([text], `everything-${day}.json`, { type: 'application/json' }))
    else {
      const files = tablesOf(state, withSafetyAnswers).map((table) => ({
        name: `${table.name}.csv`,
        bytes: new TextEncoder().encode(csvOf(table)),
      }))
      saveFile(new File([zipped(files, day)], `tables-${day}.zip`, { type: 'application/zip' }))
    }
    stage.value = { at: 'handed', things: events, unread }
  }
  return (
    <Out
      stage={stage.value}
      answers={answers.value}
      onAnswers={(putIn) => {
        answers.value = putIn
      }}
      onAll={() => void hand('all')}
      onTables={() => void hand('tables')}
      onBackup={modesHere(app).fear ? undefined : () => app.router.go({ at: 'backup' })}
      onBack={() => app.router.go({ at: 'menu' })}
      onHide={app.hide}
    />
  )
}
