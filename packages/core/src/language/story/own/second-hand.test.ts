import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readStory } from '../story.ts'
import { figures, type Labelled } from './scorer.ts'

/** Written and labelled by somebody who had not seen the rules; scored unseen first, and read since (docs/accuracy.md). */
const stories = readFileSync(new URL('second-hand.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled)

const floors = {
  stage: 0.78,
  fields: 0.78,
  events: 0.69,
  dates: 0.86,
  pushes: 0.46,
  safetyFound: 0.9,
  safetyRight: 0.9,
  restraint: 0.89,
}

describe('stories by another hand', () => {
  test('[J12] are at least sixty, each label stands once in its text, and no day lies after the writing', () => {
    expect(stories.length).toBeGreaterThanOrEqual(60)
    expect(stories.filter(({ kind }) => kind === 'nearmiss').length).toBeGreaterThanOrEqual(20)
    for (const { id, text, assumed_date, gold } of stories) {
      const spans = [...gold.events, ...gold.pushes, ...gold.safety].map(({ span }) => span)
      for (const span of gold.partnerAsk === null ? spans : [...spans, gold.partnerAsk])
        expect(text.split(span), id).toHaveLength(2)
      for (const { when } of gold.events) {
        if (!when) continue
        expect(when.earliest <= when.latest && when.latest <= assumed_date, id).toBe(true)
      }
    }
  })

  test('[J12] are read no worse than docs/accuracy.md says', () => {
    const found: Record<string, number> = figures(
      stories.map((told) => ({ told, story: readStory(told.text, told.assumed_date) })),
    )
    for (const [figure, floor] of Object.entries(floors))
      expect(found[figure], `${figure} of ${JSON.stringify(found)}`).toBeGreaterThanOrEqual(floor)
  })
})
