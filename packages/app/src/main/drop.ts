import { drop, type Hold } from '@bide/core/hold'
import { nowHere } from '../ports/clock.ts'
import { type App, record } from './app.ts'

/** "Don’t send it", from wherever it is said. */
export async function dropHold(app: App, hold: Hold): Promise<void> {
  await record(app, drop(hold, nowHere()))
  app.router.go({ at: 'today' })
}
