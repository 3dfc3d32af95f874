import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import frozen from './event.frozen.json' with { type: 'json' }
import {
  type Event,
  type EventType,
  happened,
  holdId,
  readEvent,
  type Steps,
  upcast,
  writeEvent,
} from './event.ts'
import { fold } from './fold.ts'
import { Private, reveal } from './private.ts'
import { instant } from './time.ts'

const now = { at: instant(Date.parse('2026-11-24T23:40:00Z')), zone: 'Europe/London' }
const put = (words: string) =>
  happened('hold-put-down', now, {
    hold: holdId('h1'),
    kind: 'message',
    purpose: undefined,
    words: new Private(words),
    until: { by: 'local', date: '2026-11-25', minute: 600, atLeast: instant(now.at + 1) },
  })

describe('an event', () => {
  test('[E1] comes back with every character of its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const read = readEvent(writeEvent(put(words)))
        expect(read).toHaveProperty('known.type', 'hold-put-down')
        if (read !== 'unreadable' && 'known' in read && read.known.type === 'hold-put-down')
          expect(reveal(read.known.words)).toBe(words)
      }),
    )
  })

  test('[E2] every shape that was ever stored still opens', () => {
    const types = new Set<string>()
    for (const stored of frozen) {
      const read = readEvent(JSON.stringify(stored))
      expect(read, stored.type).toHaveProperty('known')
      types.add(stored.type)
    }
    const every: Record<EventType, true> = {
      'hold-put-down': true,
      'trigger-named': true,
      'urge-rated': true,
      'morning-guessed': true,
      'words-changed': true,
      'hold-moved': true,
      'hold-ripened': true,
      'hold-reread': true,
      'said-harmless': true,
      'place-silenced': true,
      'pattern-silenced': true,
      'pattern-heard-again': true,
      'difference-written': true,
      'hold-answers': true,
      'hold-dropped': true,
      'hold-rewritten': true,
      'hold-went-ahead': true,
      'hold-taken-back': true,
      'sent-elsewhere': true,
      'regret-answered': true,
      'regret-put-off': true,
      'regret-silenced': true,
      'night-line-written': true,
      'night-line-dropped': true,
      'checked-in': true,
      'scale-named': true,
      'scale-dropped': true,
      'forecast-made': true,
      'plan-set': true,
      'person-set': true,
      'person-dropped': true,
      'if-then-set': true,
      'if-then-rehearsed': true,
      'if-then-dropped': true,
      'legal-date-set': true,
      'legal-date-dropped': true,
      'looked-again': true,
      'set-up-skipped': true,
      'setting-changed': true,
      'order-answered': true,
      'afraid-answered': true,
      'self-harm-answered': true,
      'ask-told': true,
      'story-told': true,
      'story-agreed': true,
      'answer-seen': true,
      'note-written': true,
      'never-sent-written': true,
      'decision-put-down': true,
      'decision-undone': true,
      'decision-stood': true,
      'decided-without-me': true,
      'leaning-kept': true,
      'clarity-answered': true,
      'climb-stepped': true,
      'climb-asked-for': true,
      'climb-different-written': true,
      'question-worded': true,
      'would-change-written': true,
      'farewell-written': true,
      'farewell-dropped': true,
      'parting-set': true,
      'parting-done': true,
      'parting-dropped': true,
      'ending-planned': true,
      'backup-made': true,
      'backup-reminded': true,
      'contact-logged': true,
      'contact-changed': true,
      'contact-answered': true,
      'contact-dropped': true,
      'contact-day-picked': true,
      'fight-kept': true,
      'fight-dropped': true,
      'writing-felt': true,
    }
    expect([...types].sort()).toEqual(Object.keys(every).sort())
  })

  test('[E2] an older shape is carried up one step at a time', () => {
    const steps: Steps = {
      walk: {
        1: ({ km, ...rest }) => ({ ...rest, v: 2, metres: Number(km) * 1000 }),
        2: ({ metres, ...rest }) => ({ ...rest, v: 3, steps: Number(metres) * 1.3 }),
      },
    }
    expect(upcast({ type: 'walk', v: 1, km: 2 }, steps)).toEqual({ type: 'walk', v: 3, steps: 2600 })
    expect(upcast({ type: 'walk', v: 3, steps: 1 }, steps)).toEqual({ type: 'walk', v: 3, steps: 1 })
    expect(upcast({ type: 'swim', v: 1 }, steps)).toEqual({ type: 'swim', v: 1 })
  })

  test('[E3] a type or a version from a newer Bide is named, and not read', () => {
    expect(readEvent('{"type":"ask-kept","v":1,"at":1,"zone":"UTC"}')).toEqual({
      unknown: { type: 'ask-kept', mustKnow: false },
    })
    const newer = JSON.stringify({ ...JSON.parse(writeEvent(put('x'))), v: 9 })
    expect(readEvent(newer)).toEqual({ unknown: { type: 'hold-put-down', mustKnow: false } })
    expect(readEvent('{"type":"__proto__","v":1,"at":1,"zone":"UTC"}')).toHaveProperty('unknown')
    expect(readEvent('{"type":"constructor","v":1,"at":1,"zone":"UTC"}')).toHaveProperty('unknown')
  })

  test('[E4] one that must be known says so', () => {
    expect(readEvent('{"type":"order-kept","v":1,"at":1,"zone":"UTC","mustKnow":true}')).toEqual({
      unknown: { type: 'order-kept', mustKnow: true },
    })
  })

  test('[E5] what is out of shape is unreadable, whatever it is', () => {
    const good = JSON.parse(writeEvent(put('x')))
    const bad = ['', 'null', '[]', '{}', '"x"', '{"type":"hold-dropped"}', writeEvent(put('x')).slice(0, -2)]
    for (const text of bad) expect(readEvent(text)).toBe('unreadable')
    for (const wrong of [
      { hold: 7 },
      { kind: 'smoke-signal' },
      { words: null },
      { at: 'noon' },
      { until: {} },
    ])
      expect(readEvent(JSON.stringify({ ...good, ...wrong }))).toBe('unreadable')
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => readEvent(JSON.stringify(value))).not.toThrow()
      }),
    )
  })

  test('[E6] private words do not print themselves', () => {
    const event: Event = put('please just talk to me')
    for (const printed of [
      String(put('x').words),
      JSON.stringify(event),
      inspect(event, { depth: 9, showHidden: true }),
    ])
      expect(printed).not.toContain('talk')
    expect(JSON.stringify(event)).toContain('‹private›')
    const state = fold([event])
    expect(inspect(state, { depth: 9, showHidden: true })).not.toContain('talk')
  })
})
