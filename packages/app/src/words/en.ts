import { arrives } from './en/arrives.ts'
import { ask } from './en/ask.ts'
import { backup } from './en/backup.ts'
import { care } from './en/care.ts'
import { climb } from './en/climb.ts'
import { contact } from './en/contact.ts'
import { crisis } from './en/crisis.ts'
import { days } from './en/days.ts'
import { decide } from './en/decide.ts'
import { fights } from './en/fights.ts'
import { first } from './en/first.ts'
import { guidance } from './en/guidance.ts'
import { hold } from './en/hold.ts'
import { keys } from './en/keys.ts'
import { lock } from './en/lock.ts'
import { out } from './en/out.ts'
import { places } from './en/places.ts'
import { reply } from './en/reply.ts'
import { ruth } from './en/ruth.ts'
import { safety } from './en/safety.ts'
import { story } from './en/story.ts'

/** All of English, by the part of Bide that says it. */
export const en = {
  first,
  hold,
  crisis,
  places,
  care,
  days,
  ask,
  arrives,
  safety,
  story,
  lock,
  keys,
  backup,
  guidance,
  contact,
  reply,
  out,
  decide,
  climb,
  fights,
  ruth,
}
