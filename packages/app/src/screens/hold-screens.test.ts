import { kinds } from '@bide/core/event'
import { earlyPause, endOf, longestWait } from '@bide/core/hold'
import { nightLine as hers, lastNight } from '@bide/core/invented/last-night'
import { instant, later, type Moment, span } from '@bide/core/time'
import fc from 'fast-check'
import type { ComponentChildren, VNode } from 'preact'
import { isValidElement } from 'preact'
import { expect, test } from 'vitest'
import { Dock } from '../parts/Dock.tsx'
import { OneLine } from '../parts/OneLine.tsx'
import { Quiet } from '../parts/Quiet.tsx'
import { Reach } from '../parts/Reach.tsx'
import { say } from '../words/say.ts'
import * as cooling from './Cooling.tsx'
import * as down from './Down.tsx'
import * as early from './Early.tsx'
import { fieldOf, readField } from './field-time.ts'
import * as goAhead from './GoAhead.tsx'
import { nightLine, words } from './invented-evening.ts'
import * as longer from './Longer.tsx'
import * as reread from './Reread.tsx'
import * as rewrite from './Rewrite.tsx'
import { timesSince } from './SentThere.tsx'
import * as write from './Write.tsx'

type Props = Record<string, unknown>
type Screen = (props: Props) => VNode<Props>

/** What a face's screen returns for its props, with some changed. Only screens without hooks of their own are read so. */
function shown(face: unknown, changed: Props = {}): VNode<Props> {
  if (!isValidElement(face)) throw new Error('a face is an element')
  return (face.type as unknown as Screen)({ ...(face.props as Props), ...changed })
}

/** Every element of one kind that a screen returns by itself, wherever it stands. */
function found(of: unknown, within: unknown): Props[] {
  if (Array.isArray(within)) return within.flatMap((each) => found(of, each))
  if (!isValidElement(within)) return []
  const props = within.props as Props
  const here = within.type === of ? [props] : []
  return [...here, ...['children', 'foot'].flatMap((slot) => found(of, props[slot]))]
}

const text = (children: unknown): string => (typeof children === 'string' ? children : '')
const firstOf = (faces: Record<string, ComponentChildren>) => Object.values(faces)[0]

test('[A3] not to send it stands on every screen of a hold, in the words of its kind', () => {
  const docked = [
    write.faces['a message, with a night line'],
    firstOf(down.faces),
    firstOf(cooling.faces),
    firstOf(longer.faces),
    firstOf(rewrite.faces),
  ]
  const alone = [firstOf(reread.faces), firstOf(early.faces)]
  for (const kind of kinds) {
    const dont = say.hold.dont(kind)
    for (const face of docked) {
      const [dock] = found(Dock, shown(face, { kind }))
      expect(dock).toMatchObject({ no: { label: dont } })
    }
    for (const face of alone) {
      const accents = found(Reach, shown(face, { kind })).map((each) => text(each.children))
      expect(accents).toEqual([dont])
    }
  }
})

test('[A3] the words of not doing it differ where the doing does', () => {
  expect(new Set(kinds.map(say.hold.dont))).toEqual(
    new Set(['Don’t send it', 'Don’t call', 'Don’t go', 'Don’t pass it on', 'Don’t look']),
  )
})

test('[A4] the two buttons come with the first letter, and go with the last', () => {
  const face = write.faces['a cold start']
  expect(found(Dock, shown(face))).toHaveLength(0)
  expect(found(Dock, shown(face, { words: 'p' }))).toHaveLength(1)
})

test('[A5] a line for the next night is asked for at an urge of 3 or less, and at no other', () => {
  const face = reread.faces['calm, with everything']
  const asks = (urge: number | undefined) =>
    found(OneLine, shown(face, { urge })).some((each) => each.nightLine === true)
  for (const urge of [0, 1, 2, 3]) expect(asks(urge)).toBe(true)
  for (const urge of [4, 5, 6, 7, 8, 9, 10, undefined]) expect(asks(urge)).toBe(false)
})

test('[A7] after going ahead there is always "I did not after all"', () => {
  for (const kind of kinds)
    for (const copying of ['not-yet', 'copied', 'refused']) {
      const quiet = found(Quiet, shown(goAhead.faces['to copy or share'], { kind, copying }))
      expect(quiet.map((each) => text(each.children))).toContain(say.hold.goAhead.didNot)
    }
})

test('[A9] going ahead early is possible when the whole minute has passed, and not a moment before', () => {
  const face = early.faces['42 seconds left']
  const ahead = (paused: number) => found(Quiet, shown(face, { paused: span(paused) })).at(-1)
  expect(ahead(0)?.disabled).toBe(true)
  expect(ahead(earlyPause - 1)?.disabled).toBe(true)
  expect(ahead(earlyPause)?.disabled).toBe(false)
})

const zones = ['Europe/London', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'Australia/Lord_Howe']
const moments = fc.record({
  at: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) }).map(instant),
  zone: fc.constantFrom(...zones),
})

test('[A10] every wait that is offered is to come, within 90 days, and another than the one that holds', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: -7 * 24, max: 90 * 24 }), (now: Moment, hours) => {
      const until = later(now.at, span(hours * 3_600_000))
      const ends = longer.choices(until, now, 600).map((each) => endOf(each.until, now.zone))
      expect(ends.length).toBeGreaterThan(2)
      for (const end of ends) {
        expect(end).toBeGreaterThan(now.at)
        expect(end).toBeLessThanOrEqual(later(now.at, longestWait))
        expect(end).not.toBe(until)
      }
      expect(ends).toEqual([...ends].sort((a, b) => a - b))
    }),
  )
})

test('[A8] the times offered for "there" are since it was put down, and none is to come', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 0, max: 60 * 24 * 30 }), (now: Moment, minutes) => {
      const putDown = later(now.at, span(-minutes * 60_000))
      const times = timesSince(putDown, now)
      expect(times[0]?.at).toBe(now.at)
      expect(new Set(times.map((each) => each.name)).size).toBe(times.length)
      for (const { at } of times) {
        expect(at).toBeGreaterThanOrEqual(putDown)
        expect(at).toBeLessThanOrEqual(now.at)
      }
    }),
  )
})

test('[A10] a time of one’s own comes back as it was entered', () => {
  expect(readField('2026-11-25T18:30', 'Europe/London')).toBe(Date.UTC(2026, 10, 25, 18, 30))
  expect(readField('2026-11-25T18:30', 'Asia/Kathmandu')).toBe(Date.UTC(2026, 10, 25, 12, 45))
  expect(fieldOf(instant(Date.UTC(2026, 10, 25, 12, 45)), 'Asia/Kathmandu')).toBe('2026-11-25T18:30')
  for (const half of ['', '2026-11', '2026-11-25', 'tomorrow']) expect(readField(half, 'UTC')).toBeUndefined()
})

test('[Z1] the faces of a hold tell of Ruth’s last night in her words', () => {
  expect([words, nightLine.line]).toEqual([lastNight.words, hers])
})
