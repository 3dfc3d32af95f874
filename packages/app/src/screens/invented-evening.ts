import type { Partner } from '@bide/core/settings'
import { instantOf, type Moment } from '@bide/core/time'

/** What the faces of the hold screens show: Ruth’s last night, Monday 23 November 2026, in London. */

const zone = 'Europe/London'
export const moment = (date: string, hour: number, minute: number): Moment => ({
  at: instantOf(date, hour, minute, zone),
  zone,
})

export const tonight = moment('2026-11-23', 23, 41)
export const putDown = moment('2026-11-23', 23, 40)
export const morning = moment('2026-11-24', 10, 0)
export const nextMorning = moment('2026-11-24', 10, 6)
export const nightLine = {
  line: 'You always feel it is now or never. It never was.',
  from: moment('2026-11-19', 10, 20),
}
export const he: Partner = { pronoun: 'he', name: '' }
export const they: Partner = { pronoun: 'they', name: '' }

/**
 * Ruth's words, told once more and held to hers by a test: an import would put her into the first file that is loaded, where
 * they would be found in everybody's memory after Hide.
 */
export const words =
  'I know you said you need space but please please just talk to me, if you don’t answer I’m coming over'
export const longWords = /* @__PURE__ */ Array.from(
  { length: 9 },
  () =>
    'I have been awake since four. I keep going back to the kitchen, and the money, and how small it looks from here. I did not listen. I can say that now.',
).join('\n\n')
export const oddWords =
  'why\n\n\n   why      why\nwhyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy?? 😔'

/** What a face shows, made only where the gallery hangs it: called as pure, it is left out of the app that is served. [A30] */
export const invented = <T>(make: () => T): T => make()

export const nothing = () => {}
