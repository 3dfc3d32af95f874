import { ask } from './en/ask.ts'
import { care } from './en/care.ts'
import { crisis } from './en/crisis.ts'
import { days } from './en/days.ts'
import { hold } from './en/hold.ts'
import { places } from './en/places.ts'

/** All of English, by the part of Bide that says it. */
export const en = { hold, crisis, places, care, days, ask }
