import { kinds } from '@bide/core/event'
import type { Partner, Pronoun } from '@bide/core/settings'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { care } from './en/care.ts'
import { places } from './en/places.ts'

const none = { notSent: 0, sent: 0, lapsed: 0 }
const plain = (lines: readonly string[]) => lines.join(' ').replaceAll('\u00a0', ' ')
const did = (...given: Parameters<typeof places.today.did>) => plain(places.today.did(...given))

test('[A25] the first sentence says what was done, from nothing to many', () => {
  expect(did(none, 0)).toBe('Nothing has been put down yet.')
  expect(did(none, 1, { kind: 'message', nothing: 'Nothing was sent.' })).toBe(
    'You put one message down. Nothing was sent.',
  )
  expect(did(none, 2)).toBe('You put two down. Nothing was sent.')
  expect(did({ ...none, notSent: 1 }, 0)).toBe('So far you put one down: 1 not sent.')
  expect(did({ notSent: 9, sent: 2, lapsed: 0 }, 1)).toBe(
    'So far you put 11 down: 9 not sent, 2 sent. One more waits.',
  )
  expect(did({ notSent: 9, sent: 2, lapsed: 1 }, 2)).toBe(
    'So far you put 12 down: 9 not sent, 2 sent, 1 never read again. Two more wait.',
  )
})

test('[A25] the parts make the whole: what is open is not in it, and what was never read again is neither', () => {
  const n = fc.integer({ min: 0, max: 5000 })
  fc.assert(
    fc.property(n, n, n, n, (notSent, sent, lapsed, open) => {
      fc.pre(notSent + sent + lapsed > 10)
      const said = did({ notSent, sent, lapsed }, open)
      const [, whole, list] = /put (\d+) down: ([^.]*)\./.exec(said) ?? []
      const counted = [...(list ?? '').matchAll(/\d+/g)].map(Number)
      expect(counted.reduce((a, b) => a + b, 0)).toBe(Number(whole))
      expect(counted).not.toContain(0)
      expect(/wait/.test(said)).toBe(open > 0)
    }),
  )
})

test('[A25] one is not many', () => {
  for (const [one, two] of [
    [places.today.unread(1), places.today.unread(2)],
    [places.record.ready(1), places.record.ready(2)],
    [places.record.waiting(1), places.record.waiting(2)],
    [places.today.readyMore(1), places.today.readyMore(2)],
    [places.putDown.lede({ ready: 1, waiting: 0 }), places.putDown.lede({ ready: 2, waiting: 0 })],
  ] as const) {
    expect(one).toMatch(/^One\b.*(is|waits|could)/)
    expect(two).not.toMatch(/\b(is|waits)\b/)
  }
})

/** Every sentence that names the other person, in one pronoun. */
function about(pronoun: Pronoun, name = ''): string[] {
  const partner: Partner = { pronoun, name }
  return [
    places.today.counted(partner),
    places.menu.called(partner),
    places.called.sentence(partner),
    care.body.walkNote(partner),
    ...kinds.flatMap((kind) => [
      places.ended.thing(kind, partner),
      places.today.putDownAt(kind, partner, 'last night'),
      places.today.strongFor(kind, partner, 'last night'),
    ]),
  ]
}

test('[A27] a sentence about him says he, about her she, and by default they', () => {
  const words = { they: /\bthe(y|m|ir)\b/i, he: /\bh(e|im|is)\b/i, she: /\b(she|her)\b/i }
  for (const pronoun of ['they', 'he', 'she'] as const)
    for (const [other, word] of Object.entries(words)) {
      const saying = about(pronoun).filter((sentence) => word.test(sentence))
      if (other === pronoun) expect(saying.length).toBeGreaterThan(4)
      else expect(saying).toEqual([])
    }
})

test('[A27] a name stands where it was given, and verbs follow the pronoun', () => {
  expect(places.called.sentence({ pronoun: 'he', name: 'my husband' })).toBe(
    'What you want to say to my husband waits here first. What he does is not counted.',
  )
  expect(places.called.sentence({ pronoun: 'they', name: '' })).toBe(
    'What you want to say to them waits here first. What they do is not counted.',
  )
})
