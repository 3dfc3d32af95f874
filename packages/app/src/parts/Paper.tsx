/** A stretch of the words: UTF-16 offsets, `end` not included. */
type Stretch = { readonly start: number; readonly end: number }
type Props = { marked?: readonly Stretch[] | undefined; children: string }

/** Words of the person's own, to be read. Line breaks are theirs and stay. Some may be underlined. */
export function Paper({ marked = [], children }: Props) {
  return <p class="paper read">{marked.length === 0 ? children : pieces(children, marked)}</p>
}

/** Plain and underlined in turn; stretches that touch or overlap are one. */
function pieces(text: string, marked: readonly Stretch[]) {
  let from = 0
  const cut = [...marked]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => {
      const begin = Math.max(start, from)
      if (end <= begin) return []
      const piece = [text.slice(from, begin), <u key={begin}>{text.slice(begin, end)}</u>]
      from = end
      return piece
    })
  return [...cut, text.slice(from)]
}
