import { happened } from '@bide/core/event'
import { fold } from '@bide/core/fold'
import { answerFor } from '@bide/core/language/answer/answer'
import { anywhere } from '@bide/core/language/answer/facts'
import { Private } from '@bide/core/private'
import { instant } from '@bide/core/time'
import { expect, test } from 'vitest'
import { factsHere } from './facts.ts'

const now = { at: instant(Date.parse('2026-11-24T18:00:00Z')), zone: 'Europe/London' }
const words =
  'My husband moved out in April. He said he still loves me. I went to his flat and he only sighed.'
const story = [
  happened('story-told', now, { story: 's', words: new Private(words), written: '2026-11-24' }),
  happened('story-agreed', now, {
    story: 's',
    happenings: [
      { kind: 'moved_out', who: 'partner', words: new Private('moved out in April'), when: undefined },
      { kind: 'said', who: 'partner', words: new Private('he still loves me'), when: undefined },
      { kind: 'visit', who: 'writer', words: new Private('in words of my own'), when: undefined },
    ],
    where: {
      relationship: 'married',
      whoLeft: 'partner',
      livingApart: true,
      stage: 'trial_separation',
      children: undefined,
      thirdParty: undefined,
      wish: 'reconcile',
    },
    pushes: [
      { kind: 'visit', words: new Private('I went to his flat'), next: new Private('he only sighed') },
    ],
    signs: [],
    ask: { kind: 'slow', words: new Private('give me some room'), theirs: true, when: undefined },
    wish: undefined,
    question: new Private('give-up'),
    hurts: new Private('he only sighed'),
  }),
]
const facts = (...more: Parameters<typeof fold>[0] extends Iterable<infer E> ? E[] : never) => {
  const state = fold([...story, ...more])
  if (!state.story?.agreed) throw new Error('a story was agreed to')
  return factsHere(state, state.story, state.story.agreed, now, anywhere)
}

test('[SY4] facts are what was agreed to, with where their words stand', () => {
  const made = facts()
  expect(made.events[0]?.span).toEqual({ start: 11, end: 29, text: 'moved out in April' })
  expect(made.events[2]?.span).toEqual({ start: 0, end: 0, text: 'in words of my own' })
  expect(made).toMatchObject({ warm: true, question: 'give-up', hurts: 'he only sighed' })
  expect(made.ask).toMatchObject({ kind: 'slow', words: 'give me some room', theirs: true })
  expect(made.pushes?.[0]?.next?.text).toBe('he only sighed')
  expect(answerFor(made).way).toBe('left')
})

test('[SY4] what was asked outright goes before what the story has of it', () => {
  const told = happened('ask-told', now, {
    ask: 'a',
    kind: 'let-go',
    words: new Private('let me go'),
    reason: undefined,
    on: '2026-11-01',
    unaskedFor: true,
    limits: undefined,
    ends: undefined,
  })
  expect(facts(told).ask).toMatchObject({ kind: 'let-go', words: 'let me go' })
})

test('[SY4] [G1] a mode that holds is a yes, and makes a page of safety', () => {
  expect(facts().quiet).toEqual({ stop: 'unsaid', fear: 'unsaid', feared: 'unsaid', selfHarm: 'unsaid' })
  const stopped = facts(happened('order-answered', now, { answer: 'told-to-stop' }))
  expect(stopped.quiet.stop).toBe('yes')
  expect(answerFor(stopped).way).toBe('stop')
  const afraid = facts(happened('afraid-answered', now, { answer: 'both' }))
  expect(afraid.quiet).toMatchObject({ fear: 'yes', feared: 'yes' })
  expect(answerFor(afraid).way).toBe('afraid')
  const harm = facts(happened('self-harm-answered', now, { answer: 'yes' }))
  expect(answerFor(harm).way).toBe('crisis')
  expect(facts(happened('afraid-answered', now, { answer: 'no' })).quiet.fear).toBe('no')
})

test('[SY4] the other is called as the person calls them', () => {
  const called = (pronoun: 'he' | 'she' | 'they', name: string) =>
    facts(
      happened('setting-changed', now, { partner: new Private({ pronoun, name }) } as Parameters<
        typeof happened<'setting-changed'>
      >[2]),
    ).partner
  expect(called('he', '')).toEqual({ noun: 'husband', pronoun: 'he', name: undefined })
  expect(called('she', 'my girl')).toEqual({ noun: 'girl', pronoun: 'she', name: undefined })
  expect(called('they', 'Sam')).toEqual({ noun: 'partner', pronoun: 'they', name: 'Sam' })
})
