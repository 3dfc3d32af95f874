/**
 * A letter is a whole page written for one kind of question in one kind of situation, so that it thinks one thing
 * through: what is answered, why, what to leave, what to say, the weeks, the next hour. What a story tells besides
 * stands in it as sentences with conditions of their own.
 */
import { type Piece, piece } from './piece.ts'

type Part = 'meet' | 'answer' | 'seen' | 'say' | 'week' | 'unknown' | 'close'

type Paragraph = { readonly part: Part; readonly pieces: readonly Piece[]; readonly spare: number }

export type Letter = {
  readonly id: string
  /** The situation it is for. */
  readonly when: string
  /** The questions its own answer answers; to another, the reply to that one stands in its place. */
  readonly asks: string
  readonly paragraphs: readonly Paragraph[]
}

type Row = readonly [part: Part, text: string, spare?: number]

/** Remarks a letter takes from the common store, at this place: how many, and how easily they are spared. */
type Taken = readonly [part: Part, pieces: readonly Piece[], take: number, spare: number]

/** `spare`: 0 never left out of a long page; the higher, the sooner. */
export function letter(id: string, when: string, asks: string, rows: readonly (Row | Taken)[]): Letter {
  const paragraphs = rows.flatMap((row, index): Paragraph[] => {
    const [part, said] = row
    if (typeof said !== 'string') {
      const [, pieces, take = 1, spare = 5] = row as Taken
      return Array.from({ length: take }, (_, at) => ({ part, pieces, spare: spare + at }))
    }
    const more = /\{(?:crisis|abuse)\}/.test(said) ? ({ rests: 'safety', act: 'call' } as const) : {}
    const [, , spare = 0] = row as Row
    return [{ part, pieces: [piece(`${id}.${index + 1}`, '', said, more)], spare }]
  })
  return { id, when, asks, paragraphs }
}
