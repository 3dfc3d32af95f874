import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { quiet } from './Field.tsx'

const source = new URL('..', import.meta.url)
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => ({ name, text: readFileSync(new URL(name, source), 'utf8') }))
const elements = files.flatMap(({ name, text }) =>
  [...text.matchAll(/<(input|textarea|select)\b[\s\S]*?\/?>\n/g)].map((found) => ({ name, text: found[0] })),
)

test('[A1] a quiet field has every service off', () => {
  expect(quiet).toMatchObject({
    autocomplete: 'off',
    autoCorrect: 'off',
    spellcheck: false,
    writingsuggestions: 'false',
    'data-gramm': 'false',
  })
})

test('[A1] every field is a quiet one; only a range, which holds no words, is not', () => {
  expect(elements.length).toBeGreaterThan(2)
  for (const { name, text } of elements)
    expect({ name, quiet: text.includes('{...quiet}') || text.includes('type="range"') }).toEqual({
      name,
      quiet: true,
    })
})

test('[A2] words are written in a plain box, which can mark nothing', () => {
  // On the reply desk a question in what came from them is marked: words to be read, and in no field.
  for (const { name, text } of files.filter((each) => each.name !== 'screens/ReplyDesk.tsx'))
    expect({ name, marks: /content[eE]ditable|<mark\b|dangerouslySetInnerHTML/.test(text) }).toEqual({
      name,
      marks: false,
    })
})
