import { expect, test } from 'vitest'
import { happened, readEvent, writeEvent } from '../event.ts'
import { fold } from '../fold.ts'
import { Private, reveal } from '../private.ts'
import { instant } from '../time.ts'
import { answerFor } from './answer/answer.ts'
import { anywhere } from './answer/facts.ts'
import { factsOf, factsOfStory, proposalOf } from './facts-of-story.ts'
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

/** What is kept of a story and read again from the disk. */
function keptAndRead(text: string) {
  const now = { at: instant(Date.parse('2026-11-24T18:00:00Z')), zone: 'Europe/London' }
  const told = happened('story-told', now, { story: 's', words: new Private(text), written })
  const agreed = happened('story-agreed', now, {
    story: 's',
    ...proposalOf(text, readStory(text, written), written),
    question: undefined,
    hurts: undefined,
  } as Parameters<typeof happened<'story-agreed'>>[2])
  const events = [told, agreed].map((event) => {
    const read = readEvent(writeEvent(event))
    if (read === 'unreadable' || !('known' in read)) throw new Error('an event of ours opens')
    return read.known
  })
  const kept = fold(events).story?.agreed
  if (!kept) throw new Error('a story was agreed to')
  return kept
}

const stories = [
  story,
  'My wife wants a divorce. She said “please let me go”. I begged her to stay. She only sighed. I want her back.',
  'My boyfriend broke up with me in May. He said “do not contact me again”. I texted him anyway. He did not answer.',
  'My husband says he still loves me but we should take it slowly. He moved out in June.',
  'My girlfriend wants me back. She said she loves me. I left her in May.',
]

test.for(stories)('[AN13] what was agreed to untouched makes the page that a terminal makes: %s', (text) => {
  const fromTerminal = factsOfStory(text, readStory(text, written), written)
  const fromApp = factsOf(text, keptAndRead(text), written)
  expect(fromApp).toEqual(fromTerminal)
  expect(answerFor(fromApp)).toEqual(answerFor(fromTerminal))
})

test('[AN13] the kind of the ask is kept with the story, and what was kept without one is space', () => {
  expect(keptAndRead(stories[1] ?? '').ask?.kind).toBe('let-go')
  expect(keptAndRead('My husband left in May. He said “take it slowly”.').ask?.kind).toBe('slow')
  const before = '{"type":"story-agreed","v":1,"at":1,"zone":"UTC","story":"s","happenings":[],"where":'
  const read = readEvent(
    `${before}{"relationship":"unclear","whoLeft":"unclear","stage":"none","wish":"other"},"pushes":[],"signs":[],"ask":{"words":"let me go","theirs":true}}`,
  )
  if (read === 'unreadable' || !('known' in read)) throw new Error('an older event opens')
  const now = { at: instant(0), zone: 'UTC' }
  const told = happened('story-told', now, { story: 's', words: new Private('x'), written })
  const ask = fold([told, read.known]).story?.agreed?.ask
  expect([ask?.kind, ask?.words && reveal(ask.words)]).toEqual(['space', 'let me go'])
})

test('[AN13] the ask has the day of the event that was read from its words', () => {
  const text = 'My husband moved out in March. On 1 November he asked me for space.'
  const { ask } = proposalOf(text, readStory(text, written), written)
  expect(ask?.when).toEqual({ earliest: '2026-11-01', latest: '2026-11-01' })
})

test('[AN13] no page turns to safety by a leaning alone: it takes words of danger, or of the wish', () => {
  const text = `About seven months ago my husband moved out. I did not want it. We still had dinner on Fridays.
Six weeks ago he told me he wants a divorce. I begged him to give it time. He said "please, you have got to let me go".
We have a mediation hearing on 10 December. We fought about money. What can I do?`
  const told = readStory(text, written)
  const leaning = {
    ...told,
    safety: [],
    situation: {
      ...told.situation,
      wish: { value: 'safety' as const, quote: undefined, how: 'inferred' as const },
    },
  }
  expect(answerFor(factsOfStory(text, leaning, written)).way).toBe('left')
  const said = {
    ...leaning,
    situation: { ...leaning.situation, wish: { ...leaning.situation.wish, how: 'said' as const } },
  }
  expect(answerFor(factsOfStory(text, said, written)).way).toBe('afraid')
})

test('[SY7] what lies ahead is no thing that happened', () => {
  const text = 'My husband asked for space in May. He moves out on 3 December.'
  const kinds = proposalOf(text, readStory(text, written), written).happenings.map(({ kind }) => kind)
  expect(kinds).toEqual(['asked_space'])
})

test('[AN13] what the story tells of the other right after a push goes with the push', () => {
  const [pushed] = proposalOf(stories[2] ?? '', readStory(stories[2] ?? '', written), written).pushes
  expect(pushed?.next && reveal(pushed.next)).toMatch(/not answer/)
})

test.for([
  ['he still loves me', true],
  ['I love you', true],
  ['he is in love with me', true],
  ['he doesn’t love me', false],
  ['she never loved me', false],
  ["I don't love you any more", false],
  ['he used to love me', false],
] as const)('[AN13] one rule for “they love you”: %s', ([words, warm]) => {
  const nothing = proposalOf('', readStory('', written), written)
  const said = { kind: 'said', who: 'partner', when: undefined, words: new Private(words) } as const
  expect(factsOf('', { ...nothing, happenings: [said] }, written).warm).toBe(warm)
  expect(factsOf('', { ...nothing, happenings: [{ ...said, who: 'writer' }] }, written).warm).toBe(false)
})
