import { describe, expect, test } from 'vitest'
import { noDeciding } from './deciding.ts'
import { putDecisionDown, tellWithoutMe } from './decision.ts'
import { happened, holdId } from './event.ts'
import { fold } from './fold.ts'
import { clarityDue, hurtToday, leaningDue, nextLeaningOn, sideOf, strengthOf } from './leaning.ts'
import { endingDue, partingsOf } from './letting-go.ts'
import { Private, reveal } from './private.ts'
import { addDays, instantOf, type Moment } from './time.ts'
import { today } from './today.ts'

const zone = 'Europe/London'
const on = (date: string, hour = 18): Moment => ({ at: instantOf(date, hour, 0, zone), zone })
const leaning = (date: string, where = 3, hour = 18) => ({
  ...on(date, hour),
  where,
  sure: 7,
  why: undefined,
  hurt: undefined,
  slept: undefined,
})

describe('a leaning', () => {
  test('[O1] 0 and 1 are unsure, 2 to 4 a little, 5 to 7 towards, 8 to 10 strongly, on either side', () => {
    const words = Array.from({ length: 11 }, (_, where) => strengthOf({ where }))
    expect(words).toEqual([
      'unsure',
      'unsure',
      ...Array(3).fill('a-little'),
      ...Array(3).fill('towards'),
      ...Array(3).fill('strongly'),
    ])
    for (let where = 0; where <= 10; where++) {
      expect(strengthOf({ where: -where })).toBe(strengthOf({ where }))
      expect(sideOf({ where })).toBe(where <= 1 ? 'unsure' : 'hold-on')
      expect(sideOf({ where: -where })).toBe(where <= 1 ? 'unsure' : 'let-go')
    }
  })

  test('[O2] is kept at most once a week, by the calendar and not by the hour', () => {
    expect(nextLeaningOn([], on('2026-11-22'))).toBeUndefined()
    const kept = [leaning('2026-11-22', 3, 21)]
    expect(nextLeaningOn(kept, on('2026-11-22', 22))).toBe('2026-11-29')
    expect(nextLeaningOn(kept, on('2026-11-28', 23))).toBe('2026-11-29')
    expect(nextLeaningOn(kept, on('2026-11-29', 8))).toBeUndefined()
    // Two devices came together the other way round.
    expect(nextLeaningOn([leaning('2026-11-22'), leaning('2026-11-15')], on('2026-11-24'))).toBe('2026-11-29')
  })

  test('[O2] has the hurt of its own day beside it, and of no other', () => {
    const state = fold([
      happened('checked-in', on('2026-11-21'), { hurt: 9 }),
      happened('checked-in', on('2026-11-22', 9), { hurt: 7 }),
      happened('checked-in', on('2026-11-22', 17), { hurt: 6 }),
      happened('checked-in', on('2026-11-22', 18), { hope: 2 }),
    ])
    expect(hurtToday(state.checkIns, on('2026-11-22', 19))).toBe(6)
    expect(hurtToday(state.checkIns, on('2026-11-23', 19))).toBeUndefined()
  })

  test('[O8] is asked for once a week by those who keep one, and never where it was decided without them', () => {
    const kept = [leaning('2026-11-22')]
    expect(leaningDue([], false, on('2026-11-29'))).toBe(false)
    expect(leaningDue(kept, false, on('2026-11-28'))).toBe(false)
    expect(leaningDue(kept, false, on('2026-11-29'))).toBe(true)
    expect(leaningDue(kept, true, on('2026-11-29'))).toBe(false)
  })

  test('[O9] how clear it feels is asked at the first look and after each later one', () => {
    const at = (date: string) => ({ at: on(date).at })
    expect(clarityDue([], [])).toBe(true)
    expect(clarityDue([at('2026-11-22')], [])).toBe(false)
    expect(clarityDue([at('2026-11-22')], [at('2026-11-20')])).toBe(false)
    expect(clarityDue([at('2026-11-22')], [at('2026-12-27')])).toBe(true)
    expect(clarityDue([at('2026-11-22'), at('2026-12-28')], [at('2026-12-27')])).toBe(false)
  })
})

describe('letting go', () => {
  test('[O11] each list has its own things, what is done stands last, and can be open again', () => {
    const then = on('2026-12-01')
    const set = (item: string, list: 'things' | 'practical', words: string) =>
      happened('parting-set', then, { item, list, words: new Private(words) })
    const state = fold([
      set('a', 'things', 'The ring'),
      set('b', 'things', 'His side of the wardrobe'),
      set('c', 'practical', 'The lease'),
      happened('parting-done', then, { item: 'a', done: true }),
    ])
    const things = () =>
      partingsOf(state.deciding.partings.values(), 'things').map(({ words, done }) => [
        reveal(words),
        done !== undefined,
      ])
    expect(things()).toEqual([
      ['His side of the wardrobe', false],
      ['The ring', true],
    ])
    fold(
      [
        happened('parting-done', then, { item: 'a', done: false }),
        happened('parting-dropped', then, { item: 'b' }),
        happened('parting-done', then, { item: 'gone', done: true }),
      ],
      state,
    )
    expect(things()).toEqual([['The ring', false]])
    expect(partingsOf(state.deciding.partings.values(), 'people')).toEqual([])
  })

  test('[O13] the day of the ending is said from that day on, until it is moved or left', () => {
    expect(endingDue(undefined, on('2027-01-31'))).toBe(false)
    expect(endingDue('no-day', on('2027-01-31'))).toBe(false)
    expect(endingDue('2027-01-31', on('2027-01-30'))).toBe(false)
    expect(endingDue('2027-01-31', on('2027-01-31'))).toBe(true)
    expect(endingDue('2027-01-31', on('2027-03-01'))).toBe(true)
  })

  test('[O8] [O10] where it is over nothing on Today asks about waiting or leaning, until that is taken back', () => {
    const begun = on('2026-10-01')
    const events = [
      happened('hold-put-down', begun, {
        hold: holdId('h'),
        kind: 'message',
        words: new Private('x'),
        until: { by: 'instant', at: begun.at },
      }),
      happened('hold-dropped', begun, { hold: holdId('h') }),
      happened('ask-told', begun, { ask: 'a', kind: 'space', on: '2026-10-01', unaskedFor: true }),
      happened('leaning-kept', on('2026-11-20'), { where: 3, sure: 7 }),
    ]
    const later = on(addDays('2026-10-01', 70))
    const shown = today(fold(events), later)
    expect([shown.lookAgain, shown.leaning, shown.parted]).toEqual([true, true, undefined])
    const told = tellWithoutMe(noDeciding(), 'w', 'papers', later)
    const over = today(fold([...events, told]), later)
    expect([over.lookAgain, over.leaning, over.parted]).toEqual([false, false, 'them'])
    // From the first hour of a letting go on, nobody is asked where they lean; the rest goes when it stands.
    const fresh = putDecisionDown(noDeciding(), 'd', 'let-go', later)
    const waits = today(fold([...events, fresh]), later)
    expect([waits.lookAgain, waits.leaning, waits.parted]).toEqual([true, false, undefined])
    const decision = putDecisionDown(noDeciding(), 'd', 'let-go', on('2026-11-25'))
    const by = today(fold([...events, decision]), later)
    expect([by.lookAgain, by.leaning, by.parted]).toEqual([false, false, 'me'])
  })
})
