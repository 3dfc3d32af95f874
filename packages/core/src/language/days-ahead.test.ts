import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysAhead } from './days-ahead.ts'

const written = '2026-11-24'

test.for([
  ['He moves out on 3 December.', '2026-12-03', 'leaving'],
  ['She is moving out on the 3rd of January.', '2027-01-03', 'leaving'],
  ['We have a mediation hearing on December 10th.', '2026-12-10', 'law'],
  ['We agreed to talk on 5 Dec.', '2026-12-05', 'other'],
  ['I have to be in court on 2 February 2027.', '2027-02-02', 'law'],
  ['He’ll give me an answer by 15 December.', '2026-12-15', 'other'],
] as const)('[SY7] a day that lies ahead is heard: %s', ([words, on, of]) => {
  expect(daysAhead(words, written)).toEqual([{ on, of, words }])
})

test.for([
  'He moved out on 3 December.',
  'I was in court on 10 December.',
  'On 1 November he asked me for space.',
  'He will be 40 in December.',
  'We will talk on 31 November.',
  'He moves out on 3 December 2025.',
  'She said she may go.',
  'We will see on 1 October.',
])('[SY7] and no other: %s', (words) => {
  expect(daysAhead(words, written)).toEqual([])
})

test('[SY7] whatever is told, a day ahead is a day, and lies ahead', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.nat(40),
      fc.nat(13),
      (words, date, month) => {
        for (const { on } of daysAhead(
          `${words} he will come on ${date}/${month} on ${date} may ${words}`,
          written,
        ))
          expect(on >= written && !Number.isNaN(Date.parse(on))).toBe(true)
      },
    ),
  )
})
