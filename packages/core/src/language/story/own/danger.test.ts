import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readStory } from '../story.ts'

type Sentence = { half: 'built' | 'kept' | 'later' | 'later kept'; expected: string; text: string }

const sentences = readFileSync(new URL('danger.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Sentence)
const flags = ({ text }: Sentence) => readStory(text, '2026-11-24').safety.map(({ flag }) => flag as string)

describe('danger in single sentences, and what only looks like it', () => {
  test.each([
    ['built', 0.97, 0.04],
    ['kept', 0.9, 0.14],
    ['later', 0.93, 0.1],
    ['later kept', 0.72, 0.2],
  ] as const)('[J4] the half that was %s: found, and clean ones flagged', (half, found, flagged) => {
    const of = sentences.filter((sentence) => sentence.half === half)
    const danger = of.filter(({ expected }) => expected !== 'none')
    const clean = of.filter(({ expected }) => expected === 'none')
    expect(danger.length).toBeGreaterThan(50)
    expect(clean.length).toBeGreaterThanOrEqual(20)
    const right = danger.filter((sentence) => flags(sentence).includes(sentence.expected))
    const wrong = clean.filter((sentence) => flags(sentence).length > 0)
    expect(right.length / danger.length).toBeGreaterThanOrEqual(found)
    expect(wrong.length / clean.length, wrong.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(flagged)
  })
})
