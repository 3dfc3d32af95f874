/** For what only a mistake of ours can cause. The sentence names kinds and counts, never a person's words. */
export function assert(holds: unknown, sentence: string): asserts holds {
  if (!holds) throw new Error(sentence)
}
