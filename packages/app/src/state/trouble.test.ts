import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newTroubles } from './trouble.ts'

const origin = 'https://bide.example'

test('[B7] an error is kept as its kind, its place in our code and a count', () => {
  const troubles = newTroubles(origin)
  for (let i = 0; i < 3; i++)
    troubles.hear({ name: 'TypeError', file: `${origin}/assets/place-Ab1.js`, line: 12, stack: '' })
  troubles.hear({
    name: 'QuotaExceededError',
    stack: `x: please\n    at f (${origin}/assets/index-9.js:3:77)`,
  })
  troubles.hear({ name: 'MineError', file: 'chrome-extension://abc/x.js', line: 1 })
  expect(troubles.seen.value).toEqual([
    { kind: 'TypeError', where: 'place-Ab1.js:12', times: 3 },
    { kind: 'QuotaExceededError', where: 'index-9.js:3:77', times: 1 },
    { kind: 'other', where: 'elsewhere', times: 1 },
  ])
})

test('[B7] whatever is thrown, none of its words are kept', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (name, message) => {
      const troubles = newTroubles(origin)
      const words = `${message} please just talk to me`
      troubles.hear({
        name,
        file: words,
        line: words,
        stack: `${name}: ${words}\n at ${origin}/assets/a.js:1:2`,
      })
      troubles.hear({ name: words, stack: words })
      for (const { kind, where } of troubles.seen.value)
        expect(`${kind} ${where}`).toMatch(/^[A-Za-z]+ (elsewhere|[\w-]+\.js:\d+(:\d+)?)$/)
      expect(JSON.stringify(troubles.seen.value)).not.toContain('please')
    }),
  )
})

test('[B7] errors without end take no room without end', () => {
  const troubles = newTroubles(origin)
  for (let line = 0; line < 500; line++) troubles.hear({ name: 'Error', file: `${origin}/assets/a.js`, line })
  expect(troubles.seen.value.length).toBeLessThanOrEqual(50)
})
