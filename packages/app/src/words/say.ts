import { en } from './en.ts'
import { speakFirst } from './first.ts'

/** Every sentence Bide can say. Another language has the same shape, or does not compile. */
export type Words = typeof en

/** The words now spoken. A live binding: read it when a screen is drawn, do not keep a copy. */
export let say: Words = en

export function speak(words: Words): void {
  say = words
  speakFirst(words)
}
