import type { Partner } from '@bide/core/settings'
import { instantOf, type Moment } from '@bide/core/time'
import type { HelpRegion } from './Crisis.tsx'

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

/** Lines of a region, as a face shows them; what they dial is never dialled. */
export const inventedHelp = /* @__PURE__ */ invented(
  (): HelpRegion => ({
    id: 'uk',
    name: 'the United Kingdom',
    when: 'Free, day and night, in the United Kingdom',
    lines: [
      { label: 'Samaritans', number: '116 123', how: 'call', href: 'tel:116123' },
      { label: 'SHOUT', number: '85258', how: 'text', href: 'sms:85258?body=SHOUT' },
    ],
    emergency: { label: '', number: '999', how: 'call', href: 'tel:999' },
    seen: 'An invented page, 24 November 2026',
  }),
)

export const nothing = () => {}
/** A face leads nowhere. */
export const noWays = {
  onPlace: nothing,
  onMenu: nothing,
  onHide: nothing,
  onHurts: nothing,
  onReach: nothing,
}
