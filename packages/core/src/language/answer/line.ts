import type { Act, Piece, Rests } from './piece.ts'

type Sentence = { readonly id: string; readonly text: string }

/** A paragraph, or one row of a list. */
export type Line = {
  /** The id of the passage; those of its sentences begin with it. */
  readonly id: string
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly rests: Rests
  /** Numbers of the sources it rests on, for research. */
  readonly src: readonly string[]
  readonly act?: Act | undefined
}

/** Sentences of a passage, each whole; what is quoted stays with the sentence that brings it in. */
function sentencesOf(text: string): readonly string[] {
  const parts = text.split(/(?<=[.?:][”’]?)\s+(?=[“(]?\p{Lu}|\d)/u)
  const whole: string[] = []
  for (const part of parts) {
    const before = whole.at(-1)
    const open = before !== undefined && (before.match(/“/g)?.length ?? 0) > (before.match(/”/g)?.length ?? 0)
    if (open || before?.endsWith(':')) whole[whole.length - 1] = `${before} ${part}`
    else whole.push(part)
  }
  return whole
}

/** A passage as it stands on the page. Joined by spaces, its sentences are its text. */
export const lineOf = (chosen: Piece, text: string): Line => ({
  id: chosen.id,
  text,
  sentences: sentencesOf(text).map((each, index) => ({ id: `${chosen.id}/${index + 1}`, text: each })),
  rests: chosen.rests ?? 'plain',
  src: chosen.src ?? [],
  act: chosen.act,
})
