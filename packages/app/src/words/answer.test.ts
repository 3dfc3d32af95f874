import { type Piece, piece } from '@bide/core/language/answer/piece'
import { pieces } from '@bide/core/language/answer/pieces'
import { fill, versions } from '@bide/core/language/answer/speak'
import { expect, test } from 'vitest'
import { grade } from './grade.ts'

const forms = {
  he: { they: 'he', them: 'him', their: 'his', theirs: 'his', themself: 'himself' },
  she: { they: 'she', them: 'her', their: 'her', theirs: 'hers', themself: 'herself' },
  they: { they: 'they', them: 'them', their: 'their', theirs: 'theirs', themself: 'themself' },
} as const

/** Each passage in every form it can take: where sentences in it have conditions, all the first, all the second, and so on. */
const spoken: readonly Piece[] = pieces.flatMap((each) => {
  const all = versions(each.text)
  return all.map((text, at) => ({ ...each, id: all.length > 1 ? `${each.id}#${at + 1}` : each.id, text }))
})

/** A passage with plain words in its slots, as someone would read it. */
function asRead({ text }: Piece, who: keyof typeof forms = 'she'): string {
  const slots: Record<string, string> = {
    ...forms[who],
    mate: 'wife',
    kids: 'the kids',
    bond: 'marriage',
    ally: 'Ann',
    years: 'ten years',
  }
  for (const [, name] of text.matchAll(/\{([^}|]+)\}/g))
    if (name && !(name.toLowerCase() in slots)) slots[name] = 'a few words'
  for (const [name, word] of Object.entries(slots))
    slots[name.charAt(0).toUpperCase() + name.slice(1)] = word.charAt(0).toUpperCase() + word.slice(1)
  const said = fill(text, slots)
  if (said === undefined) throw new Error(`Something is missing in: ${text}`)
  return said
}

test('[AN11] no exclamation mark, no straight quote, no dash, no “should”, no praise in the answer', () => {
  const unwanted =
    /!|"|'|—|\b(?:should\b|must\b|well done|proud|congrat|great job|good job|streak|failed|failure|relapse|closure|toxic|trauma|boundar|guarantee)\w*/i
  expect(spoken.filter(({ text }) => unwanted.test(text)).map(({ id }) => id)).toEqual([])
})

/** Above grade six: word for word as the evidence has it, since a smoother sentence about the law would be a falser one. */
const exceptions: readonly string[] = ['fright.law']

test('[AN11] every passage of the answer reads at grade six or below', () => {
  const hard = spoken
    .map((each) => ({ id: each.id, reads: Math.round(grade(asRead(each)) * 10) / 10 }))
    .filter(({ id, reads }) => reads > 6 && !exceptions.includes(id))
  expect(hard).toEqual([])
})

test('[AN11] no sentence of it has more than 34 words', () => {
  const long = spoken.flatMap((each) =>
    asRead(each)
      .split(/(?<=[.?:])[”’]?\s+/)
      .filter((sentence) => (sentence.match(/[\p{L}’'-]+/gu) ?? []).length > 34)
      .map((sentence) => `${each.id}: ${sentence}`),
  )
  expect(long).toEqual([])
})

test('[AN8] every passage says the verb and the pronoun right for he, she and they', () => {
  // Where a verb follows the pronoun it has both its forms, or one that is the same for all.
  const same =
    'will|would|could|can|can’t|may|might|had|never|ever|still|ended|went|came|asked|told|said|saw|wanted|chose|chooses|showed|did|didn’t|left|found|set|put|gave|set|once|also|even|made|called|felt|wrote|took|built|stood|promised|agreed|hardly|won’t|then|named|done|meant|cheated|and|or|are at|in|to|for|have to|cried|brought|couldn’t|thought|lost|heard|shouted|got|won|always|only'
  const loose = new RegExp(`\\{[Tt]hey\\} (?!\\{v:)(?!(?:${same})\\b)(\\w+)`, 'g')
  expect(
    spoken.flatMap(({ id, text }) => [...text.matchAll(loose)].map((found) => `${id}: ${found[0]}`)),
  ).toEqual([])
  for (const each of spoken) {
    expect(asRead(each, 'they')).not.toMatch(/\bthey (?:is|has|was|wants|says|does|isn’t|doesn’t|hasn’t)\b/i)
    expect(asRead(each, 'he')).not.toMatch(/\bhe (?:are|have|were|want|say|do|aren’t|don’t|haven’t)\b/i)
  }
  expect(asRead(piece('x', '', '{They} {v:has|have} told {them}.'), 'they')).toBe('They have told them.')
})
