import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questionsIn } from './ReplyDesk.tsx'

const asked = (words: string) =>
  questionsIn(words)
    .filter(({ asks }) => asks)
    .map(({ said }) => said)

test('[Y3] the questions in what came are found, and the rest is left as it is', () => {
  expect(
    asked('Hi. The insurance runs out. Do you want to keep the car, or shall I? Hope it went well.'),
  ).toEqual(['Do you want to keep the car, or shall I?'])
  expect(asked('why?? why')).toEqual(['why??'])
  expect(asked('no question here')).toEqual([])
  expect(asked('')).toEqual([])
})

test('[Y3] nothing of what came is lost or put elsewhere, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '?', '.', '\n', '!', '”', '😔') }), (words) => {
      expect(
        questionsIn(words)
          .map(({ said }) => said)
          .join(''),
      ).toBe(words)
    }),
  )
})
