/**
 * Conditions are written over tags: `left & (ask:space | ask:let-go) & !home`. A word is a tag that holds or does not.
 */
type Holds = (tags: ReadonlySet<string>) => boolean

const known = new Map<string, { holds: Holds; names: readonly string[] }>()

/** Compiles once. A condition that does not parse is a mistake of ours and is thrown. */
function compiled(source: string) {
  const before = known.get(source)
  if (before) return before
  const tokens = source.match(/[()&|!]|[^\s()&|!]+/g) ?? []
  const names = tokens.filter((token) => !/^[()&|!]$/.test(token))
  let at = 0
  const any = (): Holds => {
    const parts = [all()]
    while (tokens[at] === '|') {
      at++
      parts.push(all())
    }
    return (tags) => parts.some((part) => part(tags))
  }
  const all = (): Holds => {
    const parts = [one()]
    while (tokens[at] === '&') {
      at++
      parts.push(one())
    }
    return (tags) => parts.every((part) => part(tags))
  }
  const one = (): Holds => {
    const token = tokens[at++]
    if (token === '!') {
      const not = one()
      return (tags) => !not(tags)
    }
    if (token === '(') {
      const inside = any()
      if (tokens[at++] !== ')') throw new Error(`A bracket is open in: ${source}`)
      return inside
    }
    if (token === undefined || /^[)&|]$/.test(token)) throw new Error(`This is no condition: ${source}`)
    return (tags) => tags.has(token)
  }
  const holds = source.trim() === '' ? () => true : any()
  if (at < tokens.length) throw new Error(`This is no condition: ${source}`)
  const result = { holds, names }
  known.set(source, result)
  return result
}

/** Does the condition hold over these tags? An empty one always does. */
export const holds = (source: string, tags: ReadonlySet<string>): boolean => compiled(source).holds(tags)

/** The tags a condition names. */
export const namesIn = (source: string): readonly string[] => compiled(source).names
