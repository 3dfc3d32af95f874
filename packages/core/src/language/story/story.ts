import type { Day } from '../../time.ts'
import { asksIn } from './asks.ts'
import { today } from './dates.ts'
import { eventsIn } from './events.ts'
import type { Story } from './findings.ts'
import { markPeople } from './people.ts'
import { pushesIn } from './pushes.ts'
import { mayBeOwn, nothingToSee, ownStory, separationInView, somebodyElses } from './restraint.ts'
import { pursuitIn, safetyIn } from './signs.ts'
import { situationOf } from './situation.ts'
import { sentencesOf } from './units.ts'

/**
 * What a story tells, each item with its words [J1]. `date` is the day it was written, which "two weeks ago" counts
 * from. It reads English; it guesses nothing that is not said, and it is often wrong: docs/accuracy.md says how often.
 */
export function readStory(text: string, date: Day): Story {
  const told = markPeople(text, sentencesOf(text))
  if (!mayBeOwn(told)) return nothingToSee
  const plain = safetyIn(told)
  const events = eventsIn(told, today(date))
  const safety = [...plain, ...pursuitIn(events, plain)]
  if (!ownStory(told, events) || somebodyElses(told, events)) return nothingToSee
  const pushes = pushesIn(told, events)
  const asks = asksIn(told, events)
  const situation = situationOf(told, events, asks, safety)
  if (!separationInView(told, events, situation, safety))
    return {
      ...nothingToSee,
      own: true,
      safety,
      situation: { ...situation, stage: { value: 'none', quote: undefined, how: 'inferred' } },
    }
  return { own: true, situation, events, pushes, safety }
}
