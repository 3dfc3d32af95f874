import { expect, test } from 'vitest'
import { places } from './en/places.ts'
import { pseudo, stretched } from './pseudo.ts'

test('[A21] the pseudo-language is about two fifths longer', () => {
  const sentence = places.today.nothingWorse
  const grown = stretched(sentence).length / sentence.length
  expect(grown).toBeGreaterThan(1.3)
  expect(grown).toBeLessThan(1.5)
})

test('[A21] the pseudo-language reaches every sentence: lists, tables, and what functions return', () => {
  const words = pseudo({
    plain: 'Hide',
    list: ['one', 'two'],
    table: { day: 'by day' },
    counts: (n: number) => (n === 1 ? 'one entry' : `${n} entries`),
    lines: (name: string) => [`to ${name}`],
  })
  expect(words.plain).toBe('Híídéé')
  expect(words.list).toEqual(['ööñéé', 'twöö'])
  expect(words.table.day).toBe('bý dááý')
  expect(words.counts(3)).toBe('3 ééñtrííééš')
  expect(words.lines('Ana')).toEqual(['töö Ááñáá'])
})
