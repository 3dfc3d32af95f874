/** How hard a sentence is to read. Only the tests ask. */

/** Syllables of an English word, as the formula wants them: groups of vowels, without a silent ending. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  if (letters.length <= 3) return letters.length > 0 ? 1 : 0
  const heard = letters.replace(/(?:[^laeiouy]es|[^aeioudty]ed|[^laeiouy]e)$/, '').replace(/^y/, '')
  return (heard.match(/[aeiouy]{1,2}/g) ?? ['']).length
}

/** The grade of Kincaid, Fishburne, Rogers & Chissom 1975: 0.39 words a sentence + 11.8 syllables a word − 15.59. */
export function grade(text: string): number {
  const said = text.replaceAll('…', 'one').replaceAll('\\u00a0', ' ')
  const words = said.match(/[A-Za-z’'-]+/g) ?? []
  const ends = said.split(/[.?:;]+(?:\s|$)/).filter((each) => /[a-z]/i.test(each)).length
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0)
  return (0.39 * words.length) / Math.max(1, ends) + (11.8 * spoken) / Math.max(1, words.length) - 15.59
}
