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
