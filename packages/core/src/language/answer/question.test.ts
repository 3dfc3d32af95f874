import { describe, expect, test } from 'vitest'
import { readFacts } from './facts.ts'
import { questionIn } from './question.ts'

const asked = (story: string) => {
  const facts = readFacts({ situation: {}, story })
  if (facts === 'not-facts') throw new Error('These are no facts')
  return questionIn(facts, new Set())
}

describe('the question of a story', () => {
  test('[AN4] a plain “What can I do?” is not swapped for one that is only heard in the story', () => {
    expect(asked('I am not prepared to let him go. What can I do?')).toEqual({
      id: 'what-do',
      words: 'What can I do?',
    })
    expect(asked('I am not prepared to let him go. I feel ill.').id).toBe('let-go')
  })

  test('[AN4] a question that was asked goes before one that is only heard, and before “What can I do?”', () => {
    expect(asked('She will not speak to me. How do I fix this and get her back?')).toEqual({
      id: 'fix',
      words: 'How do I fix this and get her back?',
    })
    expect(asked('What can I do? Should I believe him?').id).toBe('believe')
    expect(asked('What can I do to make her see that this is wrong?').id).toBe('talk')
  })

  test('[AN4] children, the law, getting away and a plan to turn up go first however they were said', () => {
    expect(asked('She asks for Daddy and I don’t have an answer. Will he come back?').id).toBe('children')
    expect(asked('I need to know how to get out. Was it my fault?').id).toBe('get-out')
    expect(asked('I am planning to fly there. Will she be back?').id).toBe('surprise')
  })
})
