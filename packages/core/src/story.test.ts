import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { happened } from './event.ts'
import { fold } from './fold.ts'
import { Private, reveal } from './private.ts'
import { type Happening, inOrder } from './story.ts'
import { addDays, instant } from './time.ts'
import { pruned } from './today.ts'

const now = (minutes: number) => ({
  at: instant(Date.parse('2026-11-24T18:00:00Z') + minutes * 60_000),
  zone: 'Europe/London',
})
const told = (story: string, minutes: number) =>
  happened('story-told', now(minutes), { story, words: new Private(`told ${story}`), written: '2026-11-24' })
const agreed = (story: string, minutes: number) =>
  happened('story-agreed', now(minutes), {
    story,
    happenings: [{ kind: 'visit', who: 'writer', words: new Private('I went over'), when: undefined }],
    where: {
      relationship: 'married',
      whoLeft: 'partner',
      livingApart: true,
      stage: 'wants_out',
      children: undefined,
      thirdParty: undefined,
      wish: 'reconcile',
    },
    pushes: [],
    signs: [],
    ask: undefined,
    question: undefined,
    hurts: undefined,
  })

describe('a story', () => {
  test('[SY1] counts for nothing before it is agreed to, and not after it was told anew', () => {
    expect(fold([told('a', 0)]).story?.agreed).toBeUndefined()
    expect(fold([told('a', 0), agreed('a', 1)]).story?.agreed?.where.whoLeft).toBe('partner')
    expect(fold([told('a', 0), agreed('a', 1), told('b', 2)]).story?.agreed).toBeUndefined()
    expect(fold([told('b', 0), agreed('a', 1)]).story?.agreed).toBeUndefined()
  })

  test('[SY1] nothing of it is in what Today is begun from', () => {
    const state = pruned(fold([told('a', 0), agreed('a', 1)]), now(2))
    expect(state.story).toBeUndefined()
    expect(state.answer).toBeUndefined()
  })

  test('[SY1] what happened stands by its day; what has none stays after the one it was told after', () => {
    const on = (words: string, day?: number): Happening => ({
      kind: 'said',
      who: 'partner',
      words: new Private(words),
      when:
        day === undefined
          ? undefined
          : { earliest: addDays('2026-01-01', day), latest: addDays('2026-01-01', day) },
    })
    const order = (list: readonly Happening[]) => inOrder(list).map(({ words }) => reveal(words))
    expect(order([on('c', 9), on('then'), on('a', 1), on('after')])).toEqual(['a', 'after', 'c', 'then'])
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(400), { nil: undefined })), (days) => {
        const list = days.map((day, n) => on(String(n), day))
        expect(order(list).toSorted()).toEqual(list.map(({ words }) => reveal(words)).toSorted())
        const dated = inOrder(list).flatMap(({ when }) => (when ? [when.earliest] : []))
        expect(dated).toEqual(dated.toSorted())
      }),
    )
  })
})
