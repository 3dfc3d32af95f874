import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { en } from './en.ts'
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
