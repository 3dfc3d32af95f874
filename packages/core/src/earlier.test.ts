import { describe, expect, test } from 'vitest'
import { earlierOnes } from './earlier.ts'
import { type Event, happened, holdId } from './event.ts'
import { fold } from './fold.ts'
import { Private } from './private.ts'
import { day, instant, type Moment } from './time.ts'

const zone = 'Europe/London'
const on = (date: string): Moment => ({ at: instant(Date.parse(`${date}T12:00:00Z`)), zone })
const now = on('2026-11-24')

const asked = happened('ask-told', on('2026-11-01'), {
  ask: 'a',
  kind: 'let-go',
  on: '2026-11-01',
  unaskedFor: true,
})
const sent = (id: string, date: string): Event[] => [
  happened('hold-put-down', on(date), {
    hold: holdId(id),
    kind: 'message',
    words: new Private('x'),
    until: { by: 'instant', at: on(date).at },
  }),
  happened('hold-went-ahead', { at: instant(on(date).at + 1000), zone }, { hold: holdId(id), early: false }),
]
const wrote = (id: string, date: string, begun: 'me' | 'them', more: object = {}): Event =>
  happened('contact-logged', on(date), {
    contact: id,
    begun,
    way: 'message',
    when: on(date).at,
    ...more,
  })

const known = (...events: readonly Event[]) => earlierOnes(fold(events), now)

describe('what the record knows', () => {
  test('[F10] one’s own are counted since their ask, and, once they were in touch, since then', () => {
    expect(known().own).toEqual([])
    expect(known(asked, ...sent('1', '2026-11-03'), ...sent('2', '2026-11-11'))).toMatchObject({
      since: { by: 'their-ask' },
      own: [{ id: '1' }, { id: '2' }],
      told: 0,
    })
    const after = known(
      asked,
      ...sent('1', '2026-11-03'),
      wrote('t', '2026-11-05', 'them'),
      ...sent('2', '2026-11-11'),
    )
    expect(after).toMatchObject({ since: { by: 'they-wrote', at: on('2026-11-05').at }, own: [{ id: '2' }] })
  })

  test('[F10] a silence is said only where it was told, and an answer ends the count', () => {
    const waiting = wrote('w', '2026-11-10', 'me', { went: 'no-answer-yet' })
    expect(known(asked, waiting)).toMatchObject({ waiting: 1, told: 1 })
    expect(known(asked, waiting, ...sent('1', '2026-11-12'))).toMatchObject({
      waiting: 1,
      told: 1,
      own: [{}, {}],
    })
    const answered = happened('contact-answered', on('2026-11-13'), {
      contact: 'w',
      when: on('2026-11-13').at,
    })
    expect(known(asked, waiting, answered)).toMatchObject({ since: { by: 'they-wrote' }, own: [] })
  })

  test('[F10] what is practical stands apart, what is still to come is not counted, nor what never went out', () => {
    const dropped = [
      ...sent('d', '2026-11-03').slice(0, 1),
      happened('hold-dropped', on('2026-11-04'), { hold: holdId('d') }),
    ]
    const practical = wrote('p', '2026-11-05', 'me', { about: 'practical' })
    const later = wrote('l', '2026-11-25', 'me')
    expect(known(asked, ...dropped, practical, later).own).toEqual([])
    expect(known(asked).since?.at).toBeLessThan(on('2026-11-01').at)
    expect(known(asked).since?.at).toBeGreaterThan(on('2026-11-01').at - day)
  })
})

test('[F8] a place is silenced for these words only, a kind until it is heard again', () => {
  const put = sent('1', '2026-11-03').slice(0, 1)
  const id = holdId('1')
  const quiet = happened('place-silenced', now, { hold: id, pattern: 'guilt' })
  expect(fold([...put, quiet]).holds.get(id)?.silenced).toEqual(['guilt'])
  const changed = happened('words-changed', now, {
    hold: id,
    words: new Private('y'),
    until: { by: 'instant', at: now.at },
  })
  expect(fold([...put, quiet, changed]).holds.get(id)?.silenced).toEqual([])
  const never = happened('pattern-silenced', now, { pattern: 'guilt' })
  expect([...fold([never]).silenced]).toEqual(['guilt'])
  expect([...fold([never, happened('pattern-heard-again', now, { pattern: 'guilt' })]).silenced]).toEqual([])
})
