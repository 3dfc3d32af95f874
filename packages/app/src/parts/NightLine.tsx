type Props = {
  line: string
  /** "You, on Thursday 19 November, 10:20". With it the line stands on a card of its own. */
  from?: string | undefined
}

/** The line a person left for themselves. */
export function NightLine({ line, from }: Props) {
  const said = <p class="night">“{line}”</p>
  if (from === undefined) return said
  return (
    <div class="card wash">
      {said}
      <p class="small soft">{from}</p>
    </div>
  )
}
