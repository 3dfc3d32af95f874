import type { Pronoun } from '@bide/core/settings'

/** What English does with a word, whoever it is said of: the other person's pronoun, a capital, a small number. */

export const subject: Record<Pronoun, string> = { they: 'they', he: 'he', she: 'she' }
export const object: Record<Pronoun, string> = { they: 'them', he: 'him', she: 'her' }
export const theirs: Record<Pronoun, string> = { they: 'their', he: 'his', she: 'her' }

export const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** Up to ten in words. */
export const number = (n: number) => small[n] ?? String(n)
