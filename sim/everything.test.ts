import { readFileSync } from 'node:fs'
import { writeEvent } from '@bide/core/event'
import { foldStored, plainState, readEverything, writeEverything } from '@bide/core/everything'
import { emptyState, fold } from '@bide/core/fold'
import { ruthsLife } from '@bide/core/invented/ruth'
import { writeProjection } from '@bide/core/projection'
import { instant, type Moment } from '@bide/core/time'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import frozen from '../packages/core/src/event.frozen.json' with { type: 'json' }
import { lives } from './life.ts'

const made: Moment = { at: instant(Date.parse('2026-11-24T18:40:00Z')), zone: 'Europe/London' }
const whole = { made, unread: 0, withSafetyAnswers: true }
const back = (text: string) => {
  const read = readEverything(text)
  if (typeof read === 'string' || 'damaged' in read) throw new Error('not read back')
  return read
}
const samples = frozen.map((each) => JSON.stringify(each))

test('[X1] [X2] an invented life, written out and read back, comes to the same state', () => {
  fc.assert(
    fc.property(lives(), ({ events }) => {
      const { text } = writeEverything(events.map(writeEvent), whole)
      const read = back(text)
      expect(writeProjection(foldStored(read.stored))).toBe(writeProjection(fold(events)))
      expect(read.state).toEqual(JSON.parse(JSON.stringify(plainState(fold(events), true))))
    }),
    { numRuns: 200 },
  )
})

test('[X1] [X2] every kind of event there ever was goes out and comes back, in any mixture', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(samples), (stored) => {
      const read = back(writeEverything(stored, whole).text)
      expect(read.stored).toEqual(stored)
      expect(writeProjection(foldStored(read.stored))).toBe(writeProjection(foldStored(stored)))
    }),
    { numRuns: 200 },
  )
  expect(back(writeEverything(ruthsLife().map(writeEvent), whole).text).stored).toEqual(
    ruthsLife().map(writeEvent),
  )
})

test('[X1] what a newer Bide wrote, and what is no event at all, goes out as it is', () => {
  const odd = [
    '{"type":"letter-burnt","v":1,"at":1,"zone":"UTC","mustKnow":true,"words":"ash"}',
    'not an event',
    '{"type":"hold-put-down","v":1,"at":"never"}',
    '["a list"]',
  ]
  const { text, state } = writeEverything(odd, whole)
  expect(state.careful).toBe(true)
  expect(JSON.parse(text).events).toHaveLength(4)
  expect(back(text).stored).toEqual(odd)
  expect(foldStored(back(text).stored).careful).toBe(true)
})

test('[X3] answers to the safety questions stay out unless they are asked for', () => {
  const stored = ruthsLife().map(writeEvent)
  const left = writeEverything(stored, { ...whole, withSafetyAnswers: false })
  for (const word of ['order-answered', 'afraid-answered', 'self-harm-answered', '"safety"'])
    expect(left.text).not.toContain(word)
  expect(back(left.text).without).toEqual(['safety-answers'])
  expect(left.events).toBe(
    stored.filter((text) => !/"type":"(order|afraid|self-harm)-answered"/.test(text)).length,
  )
  const rest = foldStored(stored)
  rest.safety = emptyState().safety
  expect(writeProjection({ ...left.state, seen: rest.seen })).toBe(writeProjection(rest))
  expect(writeEverything(stored, whole).text).toContain('self-harm-answered')
})

test('[X2] a hostile or damaged file ends in a word', () => {
  const { text } = writeEverything(samples.slice(0, 5), whole)
  const file = JSON.parse(text)
  const changed = (by: object) => JSON.stringify({ ...file, ...by })
  expect(readEverything('')).toBe('not-json')
  expect(readEverything(text.slice(0, -20))).toBe('not-json')
  for (const not of ['null', '[]', '7', '{}', changed({ format: 'bide-backup' }), changed({ v: '1' })])
    expect(readEverything(not), not).toBe('not-ours')
  for (const not of [{ made: 3 }, { made: { at: 1.5, zone: 'UTC' } }, { without: 'x' }, { events: {} }])
    expect(readEverything(changed(not))).toBe('not-ours')
  expect(readEverything(changed({ v: 2 }))).toBe('newer')
  for (const bad of [
    null,
    7,
    {},
    [],
    { type: 'hold-dropped', v: 1 },
    { type: 'checked-in', v: 1, at: 1, zone: 'UTC', hurt: 11 },
  ])
    expect(readEverything(changed({ events: [...file.events, bad] }))).toEqual({ damaged: 6 })
  expect(readEverything(changed({ events: [] }))).toHaveProperty('stored', [])
  const proto = '{"type":"note-written","v":1,"at":1,"zone":"UTC","note":"__proto__","words":"x"}'
  const read = back(writeEverything([proto], whole).text)
  expect(foldStored(read.stored).notes.has('__proto__')).toBe(true)
  expect(({} as { words?: string }).words).toBeUndefined()
})

test('[X2] whatever text it is given, reading ends in a word or in what folds', () => {
  const { text } = writeEverything(samples, whole)
  fc.assert(
    fc.property(
      fc.nat({ max: text.length }),
      fc.nat({ max: 40 }),
      fc.string({ maxLength: 20 }),
      (at, cut, put) => {
        const read = readEverything(text.slice(0, at) + put + text.slice(at + cut))
        if (typeof read === 'object' && 'stored' in read) foldStored(read.stored)
      },
    ),
    { numRuns: 500 },
  )
})

const page = readFileSync(new URL('../docs/export.md', import.meta.url), 'utf8')
const rowOf = (name: string) => page.split('\n').find((line) => line.startsWith(`| \`${name}\` `))

test('[X7] docs/export.md has a row for every kind of event, with each of its fields', () => {
  for (const sample of frozen) {
    const row = rowOf(sample.type)
    expect(row, `docs/export.md wants a row for ${sample.type}`).toBeDefined()
    for (const field of Object.keys(sample).filter(
      (name) => !['type', 'v', 'at', 'zone', 'mustKnow'].includes(name),
    ))
      expect(row, `docs/export.md: ${sample.type} wants its field ${field}`).toContain(`\`${field}\``)
  }
})

test('[X7] docs/export.md has a row for every field of the state', () => {
  for (const field of Object.keys(plainState(emptyState(), true)).concat('begun', 'lastUrge'))
    expect(rowOf(field), `docs/export.md wants a row for the state's ${field}`).toBeDefined()
})
