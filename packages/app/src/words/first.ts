import { first } from './en/first.ts'
import { hold } from './en/hold.ts'

/**
 * What the first file says: the box, and the names. It is apart from `say`, so that the words of all the other pages are
 * not loaded before the first letter can be typed.
 */
type FirstWords = { hold: typeof hold; first: typeof first }

/** A live binding, as `say` is; `speak` sets both. */
export let sayFirst: FirstWords = { hold, first }

export function speakFirst(words: FirstWords): void {
  sayFirst = words
}
