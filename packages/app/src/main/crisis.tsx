import { Crisis } from '../screens/Crisis.tsx'
import type { CrisisWatch } from '../state/crisis.ts'
import { type App, settingsOf } from './app.ts'
import { helpFor } from './help.ts'

/** Over whatever is on screen, when a text sounded like it or when it was asked for. */
export function CrisisAt({ app, crisis }: { app: App; crisis: CrisisWatch }) {
  return <CrisisPanel crisis={crisis} region={settingsOf(app).region} hide={app.hide} />
}

export function CrisisPanel(props: { crisis: CrisisWatch; region: string | undefined; hide: () => void }) {
  const why = props.crisis.open.value
  if (why === undefined) return null
  return <Crisis why={why} {...helpFor(props.region)} onNotNow={props.crisis.notNow} onHide={props.hide} />
}
