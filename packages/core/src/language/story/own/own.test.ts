import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { today } from '../dates.ts'
import { eventsIn } from '../events.ts'
import { markPeople } from '../people.ts'
import { readStory } from '../story.ts'
import { sentencesOf } from '../units.ts'
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

const lined = <T>(name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)

type Short = { stage: string; whoLeft: string; livingApart: boolean | null; wish: string; text: string }
type Edge = { kind: 'letter' | 'nearmiss'; of: string; text: string }

describe('short letters, and texts at the edge of being one', () => {
  test('[J12] are read no worse than docs/accuracy.md says', () => {
    const letters = lined<Short>('short.jsonl').map((told) => ({
      told,
      read: readStory(told.text, '2026-11-24').situation,
    }))
    const share = (right: (one: (typeof letters)[number]) => boolean) =>
      letters.filter(right).length / letters.length
    atLeast(
      {
        stage: share(({ told, read }) => read.stage.value === told.stage),
        whoLeft: share(({ told, read }) => read.whoLeft.value === told.whoLeft),
        livingApart: share(({ told, read }) => (read.livingApart?.value ?? null) === told.livingApart),
      },
      { stage: 0.78, whoLeft: 0.68, livingApart: 0.74 },
    )
  })

  test('[J9] are left alone where they are none, and kept where they are', () => {
    const edges = lined<Edge>('edges.jsonl')
    const asserts = ({ text }: Edge) => {
      const { events, situation } = readStory(text, '2026-11-24')
      return events.length > 0 || situation.stage.value !== 'none'
    }
    const near = edges.filter(({ kind }) => kind === 'nearmiss')
    const wrong = near.filter(asserts).map(({ text }) => text)
    expect(near.length).toBeGreaterThanOrEqual(30)
    expect(wrong.length / near.length, wrong.join('\n')).toBeLessThanOrEqual(0.05)
    const letters = edges.filter(({ kind }) => kind === 'letter')
    const lost = letters.filter((edge) => !asserts(edge)).map(({ text }) => text)
    expect(lost.length / letters.length, lost.join('\n')).toBeLessThanOrEqual(0.25)
  })
})

type Line = { of: 'event' | 'sign' | 'stage' | 'nothing'; expected: string; text: string }

const written = '2026-11-24'
const events = (text: string) =>
  eventsIn(markPeople(text, sentencesOf(text)), today(written)).map(({ type, actor }) => `${type}/${actor}`)
const signs = (text: string) => readStory(text, written).safety.map(({ flag, by }) => `${flag}/${by}`)

function right({ of, expected, text }: Line): boolean {
  const story = readStory(text, written)
  if (of === 'event') return events(text).includes(expected)
  if (of === 'stage') return story.situation.stage.value === expected
  if (of === 'nothing') return story.events.length === 0 && story.situation.stage.value === 'none'
  return expected === 'none' ? story.safety.length === 0 : signs(text).includes(expected)
}

describe('single sentences, as people say them', () => {
  const lines = readFileSync(new URL('lines.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

  test.each([
    ['event', 0.93],
    ['sign', 0.95],
    ['stage', 0.95],
    ['nothing', 0.96],
  ] as const)('[J12] of each kind: %s', (kind, floor) => {
    const of = lines.filter((line) => line.of === kind)
    const missed = of.filter((line) => !right(line)).map(({ text }) => text)
    expect(1 - missed.length / of.length, missed.join('\n')).toBeGreaterThanOrEqual(floor)
  })
})
