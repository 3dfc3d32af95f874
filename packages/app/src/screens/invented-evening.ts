import { lastNight, nightLine as line } from '@bide/core/invented/last-night'
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
  line,
  from: moment('2026-11-19', 10, 20),
}
export const he: Partner = { pronoun: 'he', name: '' }
export const they: Partner = { pronoun: 'they', name: '' }

export const words = lastNight.words
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
