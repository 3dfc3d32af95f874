import { Crisis } from '../screens/Crisis.tsx'
import type { Someone } from '../screens/ReachSomeone.tsx'
import type { CrisisWatch } from '../state/crisis.ts'
import { helpFor } from './help.ts'

/** Over whatever is on screen, when a text sounded like it or when it was asked for. */
type Panel = {
  crisis: CrisisWatch
  region: string | undefined
  someone?: Someone | undefined
  hide: () => void
}

export function CrisisPanel({ crisis, region, someone, hide }: Panel) {
  const why = crisis.open.value
  if (why === undefined) return null
  return <Crisis why={why} {...helpFor(region)} someone={someone} onNotNow={crisis.notNow} onHide={hide} />
}
