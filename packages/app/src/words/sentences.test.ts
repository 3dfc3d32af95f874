import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { en } from './en.ts'
import { grade } from './grade.ts'
import { say, speak } from './say.ts'

const english = new URL('./en/', import.meta.url)
/** Every piece of text in the files of English, whether plain or inside a function. */
const sentences = readdirSync(english)
  .map((name) => readFileSync(new URL(name, english), 'utf8'))
  .flatMap((text) => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/^import .*$/gm, '')
    return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(
      (found) => found[1] ?? found[2]?.replace(/\$\{[^}]*\}/g, '…') ?? '',
    )
  })

test('[A16] there are sentences to look at', () => {
  expect(sentences.length).toBeGreaterThan(200)
  expect(sentences).toContain('Were you about to write?')
})

test('[A16] no exclamation mark, no straight quote', () => {
  expect(sentences.filter((each) => /!|"|\\'/.test(each))).toEqual([])
})

test('[A16] no "should", no praise, no promise, no streak', () => {
  const unwanted =
    /\b(should|must not|well done|proud|congrat|great job|good job|streak|failed|failure|relapse)\b/i
  expect(sentences.filter((each) => unwanted.test(each))).toEqual([])
})

test('[A16] other words can be spoken, and are heard at once', () => {
  speak({ ...en, hold: { ...en.hold, putItDown: 'Leg es weg' } })
  expect(say.hold.putItDown).toBe('Leg es weg')
  speak(en)
  expect(say.hold.putItDown).toBe('Put it down')
})

/** Above grade six on purpose: a page meant to be dull, and short lines whose one long word has no shorter one. */
const exceptions = [
  'At the top the water is level again, and goes on level for a long way',
  'Open Bide in an ordinary window.',
  'After 7 days it folded itself away.',
]

test('[A16] every text of six words or more reads at grade six or below', () => {
  const hard = sentences
    .filter((each) => (each.match(/[A-Za-z’'-]+/g) ?? []).length >= 6 && grade(each) > 6)
    .filter((each) => !exceptions.some((known) => each.startsWith(known)))
  expect(hard).toEqual([])
  expect(
    grade('Notwithstanding considerable institutional deliberation, reconciliation remains indeterminate.'),
  ).toBeGreaterThan(12)
})

test('[A16] a sentence about the other person says it right for each pronoun', () => {
  const told = (pronoun: 'they' | 'he' | 'she') =>
    en.ask.today('let-go', { pronoun, name: '' }, '1 November', 23)
  expect(told('they')).toEqual([
    'They asked you to let them go on 1 November.',
    'You have given them 23\u00a0days of space.',
  ])
  expect(told('he')).toEqual([
    'He asked you to let him go on 1 November.',
    'You have given him 23\u00a0days of space.',
  ])
  expect(told('she')[0]).toBe('She asked you to let her go on 1 November.')
  const widely = (pronoun: 'they' | 'he') => en.ask.told.widely('no-contact', { pronoun, name: '' })
  expect(widely('they')).toMatch(/^They do not want/)
  expect(widely('he')).toMatch(/^He does not want/)
  const he = { pronoun: 'he', name: '' } as const
  expect(en.ask.today('space', he, '1 November', 0)).toEqual([
    'He asked for space on 1 November.',
    'You have begun to give it.',
  ])
  expect(en.ask.today('space', he, '1 November', 1)[1]).toBe('You have given 1\u00a0day of it.')
  expect(en.ask.today('space', he, '1 November', 2)[1]).toBe('You have given 2\u00a0days of it.')
  expect(en.ask.told.kinds({ pronoun: 'they', name: '' }).closer).toBe('They want me back')
  expect(en.ask.told.kinds(he).closer).toBe('He wants me back')
})
