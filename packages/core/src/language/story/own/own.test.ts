import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readStory } from '../story.ts'
import { figures, type Labelled } from './scorer.ts'

const stories = readFileSync(new URL('stories.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled)
const read = stories.map((told) => ({ told, story: readStory(told.text, told.assumed_date) }))
const atLeast = (found: Record<string, number>, floors: Record<string, number>) => {
  for (const [figure, floor] of Object.entries(floors))
    expect(found[figure], `${figure} of ${JSON.stringify(found)}`).toBeGreaterThanOrEqual(floor)
}

describe('stories of our own', () => {
  test('[J12] are at least sixty, and their labels are words of their text', () => {
    expect(stories.length).toBeGreaterThanOrEqual(60)
    for (const { text, gold } of stories)
      for (const { span } of [...gold.events, ...gold.pushes, ...gold.safety]) expect(text).toContain(span)
  })

  test('[J12] are read no worse than docs/accuracy.md says', () => {
    atLeast(figures(read), {
      stage: 0.8,
      fields: 0.8,
      events: 0.68,
      dates: 0.8,
      pushes: 0.55,
      safetyFound: 0.9,
      safetyRight: 0.85,
      restraint: 0.95,
    })
  })
})
