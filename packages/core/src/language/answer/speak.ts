import { holds } from './condition.ts'

/**
 * Puts words into the slots of a passage. `{they}`, `{them}`, `{their}`; `{v:wants|want}` says the verb right for the
 * pronoun; a capital in the slot's name makes a capital of the word. A slot with nothing to stand in it gives
 * `undefined`, and the passage is not used.
 */
export function fill(text: string, slots: Readonly<Record<string, string>>): string | undefined {
  let whole = true
  const said = text.replace(/\{v:([^|}]*)\|([^}]*)\}/g, (_, one: string, several: string) =>
    slots.they === 'they' ? several : one,
  )
  const filled = said.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const word = slots[name]
    if (word === undefined || word === '') whole = false
    return word ?? ''
  })
  return whole ? filled : undefined
}

/** What stands in the slots of the other person, by their pronoun. */
export const pronounForms = {
  he: { they: 'he', them: 'him', their: 'his', theirs: 'his', themself: 'himself' },
  she: { they: 'she', them: 'her', their: 'her', theirs: 'hers', themself: 'herself' },
  they: { they: 'they', them: 'them', their: 'their', theirs: 'theirs', themself: 'themself' },
} as const

const woven = /\[\[([\s\S]*?)\]\]/g

/** Of `[[condition :: sentences || condition :: sentences || sentences]]`, each with its condition. */
const choices = (inner: string): readonly { when: string; words: string }[] =>
  inner.split('||').map((each) => {
    const [left = '', right] = each.split('::')
    return right === undefined ? { when: '', words: left.trim() } : { when: left.trim(), words: right.trim() }
  })

const tidy = (text: string): string => text.replace(/\s+/g, ' ').replace(/“ /g, '“').trim()

/** The conditions that stand within a passage. */
export const conditionsIn = (text: string): readonly string[] =>
  [...text.matchAll(woven)].flatMap(([, inner = '']) => choices(inner).map(({ when }) => when))

/** Every sentence of a passage that has choices in it, in the form it takes when each time the nth is taken. */
export function versions(text: string): readonly string[] {
  const most = Math.max(1, ...[...text.matchAll(woven)].map(([, inner = '']) => choices(inner).length))
  return Array.from({ length: most }, (_, nth) =>
    tidy(
      text.replace(woven, (_whole, inner: string) => {
        const all = choices(inner)
        return ` ${(all[nth] ?? all.at(-1))?.words ?? ''} `
      }),
    ),
  ).filter((each) => each !== '')
}

/**
 * A passage for these facts: of each choice in it the first whose condition holds and whose slots are filled, or
 * nothing. `undefined` where nothing is left, or a slot outside a choice is empty. Sentences are chosen whole.
 */
export function weave(
  text: string,
  tags: ReadonlySet<string>,
  slots: Readonly<Record<string, string>>,
): string | undefined {
  const chosen = text.replace(woven, (_, inner: string) => {
    for (const { when, words } of choices(inner))
      if (holds(when, tags) && fill(words, slots) !== undefined) return ` ${words} `
    return ' '
  })
  const said = tidy(chosen)
  return said === '' ? undefined : fill(said, slots)
}
