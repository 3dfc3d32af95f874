import { expect, test } from 'vitest'
import { everyPlace, isOpenAt, shownAt } from './shut.ts'

const none = { stop: false, fear: false }
const stop = { stop: true, fear: false }
const fear = { stop: false, fear: true }
const both = { stop: true, fear: true }

const ofAHold = [
  'down',
  'hold',
  'longer',
  'early',
  'reread',
  'rewrite',
  'edit',
  'go-ahead',
  'regret',
] as const

test('[G7] [G8] without a mode every place is itself', () => {
  expect(everyPlace.length).toBeGreaterThan(45)
  for (const at of everyPlace) expect(shownAt(at, none)).toBe(at)
})

test('[G7] in stop mode no place cools, re-reads, rewrites or goes ahead', () => {
  for (const at of ofAHold) expect(shownAt(at, stop), at).toBe('kept')
  for (const at of ['cold', 'write'] as const) expect(shownAt(at, stop)).toBe('never-sent')
  expect(shownAt('put-down', stop)).toBe('kept-list')
  const reached = new Set(everyPlace.map((at) => shownAt(at, stop)))
  for (const at of [
    ...ofAHold,
    'cold',
    'write',
    'put-down',
    'ended',
    'ended-one',
    'what-stays-open',
  ] as const)
    expect(reached.has(at), at).toBe(false)
})

test('[G8] in fear mode nothing cools, counts or speaks of backing off, and both modes together show the least', () => {
  const shut = [
    ...ofAHold,
    'sent-there',
    'cold',
    'write',
    'never-sent',
    'put-down',
    'ended',
    'ended-one',
  ] as const
  const speaks = [
    'ask',
    'ask-new',
    'what-stays-open',
    'if-then',
    'night-lines',
    'look-again',
    'hours',
  ] as const
  for (const modes of [fear, both]) {
    const reached = new Set(everyPlace.map((at) => shownAt(at, modes)))
    for (const at of [...shut, ...speaks, 'check-in'] as const) expect(reached.has(at), at).toBe(false)
    for (const at of ['notes', 'legal', 'hide', 'help', 'help-afraid', 'hurts', 'questions'] as const)
      expect(isOpenAt(at, modes), at).toBe(true)
  }
})

test('[G7] [G8] what stands in place of a shut place is open itself', () => {
  for (const modes of [stop, fear, both])
    for (const at of everyPlace) {
      const shown = shownAt(at, modes)
      if (shown !== 'kept' && shown !== 'kept-list') expect(shownAt(shown, modes), at).toBe(shown)
    }
})
