import { expect, test } from 'vitest'
import { happened, type Side, type Way } from '../event.ts'
import { fold } from '../fold.ts'
import { contactFromStory, type Offered } from '../offered.ts'
import { Private, reveal } from '../private.ts'
import { modesOf } from '../safety.ts'
import type { Agreed, HappeningKind, Who } from '../story.ts'
import { instant } from '../time.ts'
import { offersOf } from './offers.ts'

const zone = 'Europe/London'
const now = { at: instant(Date.parse('2026-11-24T18:00:00Z')), zone }
const today = '2026-11-24'
const answered = [
  happened('order-answered', now, { answer: 'no' }),
  happened('afraid-answered', now, { answer: 'no' }),
]

const told = (kind: HappeningKind, who: Who, words: string, earliest?: string, latest = earliest) => ({
  kind,
  who,
  words: new Private(words),
  when: earliest === undefined || latest === undefined ? undefined : { earliest, latest },
})
const agreed: Agreed = {
  at: now.at,
  happenings: [
    told('contact', 'writer', 'I called him', '2026-11-14'),
    told('contact', 'partner', 'he texted me', '2026-11-20'),
    told('visit', 'writer', 'I went to his flat', '2026-11-21'),
    told('contact', 'writer', 'I wrote in the spring', '2026-04-01', '2026-05-31'),
    told('contact', 'both', 'we were in touch', '2026-11-22'),
    told('contact', 'partner', 'he will write', '2026-12-02'),
    { ...told('contact', 'writer', 'I keep asking him', '2026-11-20'), guessed: true },
    told('fight', 'both', 'we fought about money'),
  ],
  where: {
    relationship: 'married',
    whoLeft: 'partner',
    livingApart: true,
    stage: 'asked_space',
    children: undefined,
    thirdParty: undefined,
    wish: 'reconcile',
  },
  pushes: [],
  signs: [],
  ask: {
    kind: 'space',
    words: new Private('give me space'),
    theirs: true,
    when: { earliest: '2026-11-01', latest: '2026-11-01' },
  },
  wish: undefined,
  question: undefined,
  hurts: undefined,
}
const ahead = [
  { on: '2026-12-10', of: 'law' as const, words: new Private('The hearing is on 10 December.') },
  { on: '2026-12-03', of: 'leaving' as const, words: new Private('He moves out on 3 December.') },
  { on: '2026-12-05', of: 'other' as const, words: new Private('We will talk on 5 December.') },
]
const offers = (...more: Parameters<typeof fold>[0] extends Iterable<infer E> ? E[] : never): Offered[] => {
  const state = fold(more)
  return offersOf(agreed, ahead, state, modesOf(state, now), today)
}
const kinds = (all: readonly Offered[]) => all.map((each) => (each.is === 'date' ? each.as : each.is))
const fromStory = (contact: string, on: string, begun: Side, way: Way) =>
  contactFromStory(contact, { begun, way, on }, now)

test('[SY7] an ask, contacts of a known day, dates and fights are offered, and nothing is kept by itself', () => {
  expect(kinds(offers(...answered))).toEqual([
    'ask',
    'contact',
    'contact',
    'contact',
    'law',
    'elsewhere',
    'look-again',
    'fight',
  ])
  const [ask, call, text, visit] = offers(...answered)
  expect(ask).toMatchObject({ kind: 'space', on: '2026-11-01' })
  expect(call).toMatchObject({ begun: 'me', way: 'call', on: '2026-11-14' })
  expect(text).toMatchObject({ begun: 'them', way: 'message', on: '2026-11-20' })
  expect(visit).toMatchObject({ begun: 'me', way: 'in-person', on: '2026-11-21' })
})

test('[SY7] what was taken says so and can be taken back; what is known without the story is not offered', () => {
  const taken = fromStory('c1', '2026-11-14', 'me', 'call')
  expect(offers(...answered, taken).find(({ keptAs }) => keptAs === 'c1')).toMatchObject({ on: '2026-11-14' })
  const dropped = happened('contact-dropped', now, { contact: 'c1' })
  expect(offers(...answered, taken, dropped).filter(({ keptAs }) => keptAs !== undefined)).toEqual([])
  const byHand = { ...taken, from: undefined }
  expect(kinds(offers(...answered, byHand)).filter((each) => each === 'contact')).toHaveLength(2)
})

test('[SY7] [G1] where someone is in danger only dates at law are offered; before the questions no contact and no fight', () => {
  const fear = happened('afraid-answered', now, { answer: 'me' })
  const stop = happened('order-answered', now, { answer: 'told-to-stop' })
  expect(kinds(offers(...answered, fear))).toEqual(['law'])
  expect(kinds(offers(...answered, stop))).toEqual(['law'])
  expect(kinds(offers())).toEqual(['ask', 'law', 'elsewhere', 'look-again'])
  const feared = happened('afraid-answered', now, { answer: 'them' })
  expect(kinds(offers(...answered, feared))).not.toContain('contact')
})

test('[SY7] the words stay wrapped', () => {
  const [, call] = offers(...answered)
  expect(JSON.stringify(call)).not.toContain('called')
  expect(call && 'words' in call && call.words && reveal(call.words)).toBe('I called him')
})
