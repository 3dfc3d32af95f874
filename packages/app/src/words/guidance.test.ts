import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cards, isHers } from '@bide/core/guidance'
import { expect, test } from 'vitest'
import { cardSources } from './card-sources.ts'
import { guidance } from './en/guidance.ts'

test('[W1] each card says what it rests on, how strong that is, and where it can be read', () => {
  for (const card of cards) {
    const { rests, strong } = guidance.cards[card]
    expect(rests.length, card).toBeGreaterThan(5)
    expect(strong.length, card).toBeGreaterThan(5)
    expect(cardSources[card].length, card).toBeGreaterThan(0)
    for (const { cite } of cardSources[card]) expect(cite, card).toMatch(/[A-Z]/)
  }
})

test('[W1] research names its strength first, and the page it was read on', () => {
  for (const card of cards.filter((each) => !isHers(each))) {
    expect(guidance.cards[card].strong, card).toMatch(/^(Strong|Fair|Weak|This is law)\b/)
    for (const { page } of cardSources[card]) expect(page, card).toMatch(/^[\w.-]+\/|^[\w.-]+$|^PubMed \d+$/)
  }
})

const quotesOf = (text: string) => [...text.matchAll(/“([^”]{12,})”/g)].map(([, said = '']) => said)

test('[W1] what the author has been through is quoted, and said to be hers', () => {
  for (const card of cards.filter(isHers)) {
    const { says, rests } = guidance.cards[card]
    expect(rests, card).toMatch(/^The author’s own/)
    expect(quotesOf(says), card).toHaveLength(1)
  }
  for (const card of cards.filter((each) => !isHers(each)))
    expect(
      quotesOf(guidance.cards[card].says).filter((said) => !said.startsWith('if X')),
      card,
    ).toEqual([])
})

/** The article itself is not part of Bide; where it lies beside it, the quotes are held against it. */
const article = new URL('../../../../../shared/source/', import.meta.url)

test.skipIf(!existsSync(article))('[W1] the author’s words are hers, letter by letter', () => {
  const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[“”"]/g, '').toLowerCase()
  const text = plain(
    readdirSync(article)
      .map((name) => readFileSync(new URL(name, article), 'utf8'))
      .join(' '),
  )
  const quoted = cards.filter(isHers).flatMap((card) => quotesOf(guidance.cards[card].says))
  for (const said of [...quoted, ...quotesOf(guidance.who)])
    expect(text).toContain(plain(said).replace(/[.,]$/, ''))
})

test('[W5] what nobody knows is said plainly, and no card gives a chance', () => {
  const said = Object.values(guidance.unknowns({ pronoun: 'he', name: '' }))
  expect(said).toHaveLength(5)
  for (const each of said) expect(each).toMatch(/^(Whether|How long)/)
  const all = JSON.stringify(guidance.cards)
  expect(all).not.toMatch(/your chance|miss you|will come back|20 minutes/i)
})
