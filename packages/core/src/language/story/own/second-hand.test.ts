import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readStory } from '../story.ts'
import { figures, type Labelled } from './scorer.ts'

/** Written and labelled by somebody who had not seen the rules; scored unseen first, and read since (docs/accuracy.md). */
const storiesOf = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled)
const stories = storiesOf('second-hand.jsonl')

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

  test('[J12] and the next ones, harder, which were read only in part', () => {
    const next = storiesOf('third-hand.jsonl')
    expect(next.length).toBeGreaterThanOrEqual(36)
    const found: Record<string, number> = figures(
      next.map((told) => ({ told, story: readStory(told.text, told.assumed_date) })),
    )
    const least = {
      stage: 0.4,
      fields: 0.62,
      events: 0.46,
      dates: 0.72,
      safetyFound: 0.6,
      safetyRight: 0.72,
      restraint: 0.9,
    }
    for (const [figure, floor] of Object.entries(least))
      expect(found[figure], `${figure} of ${JSON.stringify(found)}`).toBeGreaterThanOrEqual(floor)
  })
})
