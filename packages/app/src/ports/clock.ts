import { type Instant, instant, type Moment } from '@bide/core/time'

/** The one place where the wall clock and the zone of this device are read. */
export const nowHere = (): Moment => ({ at: instant(Date.now()), zone: zoneHere() })

function zoneHere(): string {
  return Intl.DateTimeFormat('en-GB').resolvedOptions().timeZone || 'UTC'
}

/** Calls `tick` whenever what is shown may have grown old: every few seconds, and on coming back. Returns what stops it. */
export function whenTimePasses(tick: (at: Instant) => void): () => void {
  const call = () => tick(instant(Date.now()))
  const everyFew = setInterval(call, 5_000)
  const back = () => document.visibilityState === 'visible' && call()
  document.addEventListener('visibilitychange', back)
  addEventListener('pageshow', call)
  addEventListener('focus', call)
  return () => {
    clearInterval(everyFew)
    document.removeEventListener('visibilitychange', back)
    removeEventListener('pageshow', call)
    removeEventListener('focus', call)
  }
}
