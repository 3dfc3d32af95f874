import { expect, test } from 'vitest'
import { answerFor } from './answer/answer.ts'
import { anywhere } from './answer/facts.ts'
import { factsOfStory } from './facts-of-story.ts'
import { readStory } from './story/story.ts'

const written = '2026-11-24'
const story =
  'My husband moved out three weeks ago. He said he needs some space. I called him every day, and on Sunday I went to his flat without asking. He said, “Please leave me alone for a while.” I can’t sleep. How do I get him to talk to me?'

test('[AN13] what the reader found becomes the facts of the answer, and nothing is added', () => {
  const facts = factsOfStory(story, readStory(story, written), written)
  expect(facts.story).toBe(story)
  expect(facts.partner).toEqual({ noun: 'husband', pronoun: 'he' })
  expect(facts.situation.relationship).toBe('married')
  expect(facts.situation.children).toBeUndefined()
  expect(facts.help).toBe(anywhere)
  expect(facts.quiet).toEqual({ stop: 'unsaid', fear: 'unsaid', feared: 'unsaid', selfHarm: 'unsaid' })
  for (const { span } of facts.events) expect(story.slice(span.start, span.end)).toBe(span.text)
  expect(facts.pushes?.length).toBeGreaterThan(0)
  const page = answerFor(facts)
  expect(page.way).toBe('left')
  expect(page.question).toBe('How do I get him to talk to me?')
})

test('[AN13] what was set up stands over what was read', () => {
  const facts = factsOfStory(story, readStory(story, written), written, {
    partner: { noun: 'husband', name: 'Tom', pronoun: 'they' },
    people: ['Ann'],
    quiet: { stop: 'no', fear: 'yes', feared: 'no', selfHarm: 'no' },
    question: 'how-long',
  })
  expect(facts.partner.name).toBe('Tom')
  expect(answerFor(facts).way).toBe('afraid')
  expect(answerFor({ ...facts, quiet: { ...facts.quiet, fear: 'no' } }).question).toBe('How long do I wait?')
})

test('[AN13] somebody else’s story makes a page that says so', () => {
  const text = 'A guide to soil. Water it well in spring, and let the beds rest in winter.'
  expect(answerFor(factsOfStory(text, readStory(text, written), written)).way).toBe('nothing')
})

test('[AN13] force that only the details heard counts until somebody has looked at it', () => {
  const text =
    'I left my husband in March. He once held me by the throat. I miss him. Am I wrong to stay away?'
  expect(answerFor(factsOfStory(text, readStory(text, written), written)).way).toBe('afraid')
  const never = 'My husband moved out in March. He has never hit me. He says he needs space.'
  expect(factsOfStory(never, readStory(never, written), written).safety).toEqual([])
})
