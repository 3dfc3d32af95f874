const accents: Record<string, string> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ö',
  U: 'Ü',
}

/** One sentence of the pseudo-language: readable, accented, and about two fifths longer, vowel by vowel. [A21] */
export const stretched = (text: string): string =>
  text.replace(/[a-zA-Z]/g, (letter) => {
    const accented = accents[letter] ?? letter
    return /[aeiou]/i.test(letter) ? accented + (accents[letter.toLowerCase()] ?? letter) : accented
  })

/**
 * The pseudo-language of any set of words: the same shape, with every sentence in it stretched, and every function
 * stretching what it returns. It shows what a longer language would break, and which sentence was never in the words.
 */
export function pseudo<Words>(words: Words): Words {
  return deep(words) as Words
}

function deep(value: unknown): unknown {
  if (typeof value === 'string') return stretched(value)
  if (typeof value === 'function') return (...given: unknown[]) => deep(value(...given))
  if (Array.isArray(value)) return value.map(deep)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, deep(each)]))
  return value
}
