import { expect, test } from 'vitest'
import { contactsOf, everyContactOf } from './contact.ts'
import { happened, type Side, type Way } from './event.ts'
import { fold } from './fold.ts'
import { contactSeen } from './insight/contact.ts'
import { contactFromStory } from './offered.ts'
import { instant } from './time.ts'
import { warningOf } from './warnings.ts'

const zone = 'Europe/London'
const now = { at: instant(Date.parse('2026-11-24T18:00:00Z')), zone }
const fromStory = (contact: string, on: string, begun: Side, way: Way) =>
  contactFromStory(contact, { begun, way, on }, now)

test('[SY8] what was told in the story stands in the list and in no count', () => {
  const many = Array.from({ length: 20 }, (_, n) =>
    fromStory(`c${n}`, `2026-10-${String(n + 1).padStart(2, '0')}`, n % 2 ? 'me' : 'them', 'message'),
  )
  const state = fold(many)
  expect(contactsOf(state)).toEqual([])
  expect(everyContactOf(state)).toHaveLength(20)
  expect(everyContactOf(state).every((each) => each.fromStory)).toBe(true)
  const later = { at: instant(now.at + 14 * 86_400_000), zone }
  expect(contactSeen(state, later)).toEqual(contactSeen(fold([]), later))
  const moved = fold([
    ...many,
    happened('contact-changed', now, {
      contact: 'c1',
      begun: 'me',
      way: 'call',
      when: now.at,
    } as Parameters<typeof happened<'contact-changed'>>[2]),
  ])
  expect(contactsOf(moved)).toEqual([])
})

test('[SY8] one that was logged on the same day is that one', () => {
  const story = fromStory('c1', '2026-11-14', 'me', 'call')
  const byHand = { ...fromStory('c2', '2026-11-14', 'me', 'call'), from: undefined }
  expect(everyContactOf(fold([story, byHand])).map(({ id }) => id)).toEqual(['c2'])
})

test('[SY8] [G10] two visits told in the story are said as any others', () => {
  const ask = happened('ask-told', now, {
    ask: 'a',
    kind: 'space',
    on: '2026-11-01',
    unaskedFor: true,
  } as Parameters<typeof happened<'ask-told'>>[2])
  const visits = [
    fromStory('v1', '2026-11-14', 'me', 'in-person'),
    fromStory('v2', '2026-11-21', 'me', 'in-person'),
  ]
  expect(warningOf(fold([ask, ...visits]), now)).toMatchObject({ about: 'visits', count: 2 })
})
