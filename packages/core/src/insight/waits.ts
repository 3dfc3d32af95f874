/** A wait for an answer: how long, in days, and whether it ended. One that goes on counts until now, and no further. */
export type Waited = { readonly days: number; readonly ended: boolean }
/** From this day on, this share still waits. `atRisk`: how many had waited as long. */
export type Step = { readonly day: number; readonly atRisk: number; readonly waiting: number }

/**
 * Kaplan–Meier: of the waits still going on a given day, what share outlived it [N13]. Silence is a wait that has not ended:
 * it counts until now, then leaves without counting as an end. Kaplan & Meier 1958, JASA 53:457.
 */
export function stillWaiting(waits: readonly Waited[]): Step[] {
  const endDays = [...new Set(waits.filter(({ ended }) => ended).map(({ days }) => days))].sort(
    (a, b) => a - b,
  )
  let waiting = 1
  return endDays.map((day) => {
    const atRisk = waits.filter(({ days }) => days >= day).length
    const ends = waits.filter(({ days, ended }) => ended && days === day).length
    waiting *= 1 - ends / atRisk
    return { day, atRisk, waiting }
  })
}
