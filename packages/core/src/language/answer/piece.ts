/**
 * A piece is a passage of the answer, whole as it stands: a few sentences written by hand, a condition over the facts,
 * and what it rests on. Nothing is joined from halves of sentences; where a slot has nothing to stand in it, the
 * piece is left out. [AN5]
 */
export type Rests = 'told' | 'ask' | 'author' | 'research' | 'plain' | 'unknown' | 'safety'

/** What a tap beside the passage can open. */
export type Act = 'hold' | 'space' | 'call' | 'ask' | 'story' | 'decide' | 'law-date' | 'report'

export type Piece = {
  readonly id: string
  readonly when: string
  readonly text: string
  readonly rests?: Rests
  /** Numbers of sources, for research. */
  readonly src?: readonly string[]
  readonly act?: Act
  /** Pieces of one subject stand once on a page. */
  readonly about?: string
  /** One of several ways to say a thing: which, the story decides, so that it stays the same on this page. */
  readonly turn?: string
  /** A heading of its own. */
  readonly head?: string
}

/** Short to write: an id, its condition, its words. */
export const piece = (
  id: string,
  when: string,
  text: string,
  more: Omit<Piece, 'id' | 'when' | 'text'> = {},
): Piece => ({
  id,
  when,
  text,
  ...more,
})
