/** For what only a mistake of ours can break: loud, and never carrying anything a person wrote. */
export function assert(truth: unknown, because: string): asserts truth {
  if (!truth) throw new Error(`vault: ${because}`)
}
