import { useLayoutEffect, useRef } from 'preact/hooks'

type Props<Value extends string> = {
  options: readonly { value: Value; label: string }[]
  chosen: Value | undefined
  onPick: (value: Value) => void
  /** What is being chosen, for those who hear the screen. */
  label: string
  /** In one line that scrolls sideways, instead of wrapping. */
  inLine?: boolean
}

/** A few short answers, one of which can hold. */
export function Chips<Value extends string>({ options, chosen, onPick, label, inLine }: Props<Value>) {
  const line = useRef<HTMLFieldSetElement>(null)
  useLayoutEffect(() => {
    // Which one is chosen must not be hidden beyond the edge. No animation, and the page itself stays where it is.
    const shown = inLine && chosen !== undefined ? line.current?.querySelector('[aria-pressed="true"]') : null
    if (shown instanceof HTMLElement && line.current)
      line.current.scrollLeft = shown.offsetLeft - (line.current.clientWidth - shown.offsetWidth) / 2
  }, [inLine, chosen])
  return (
    <fieldset ref={line} class={inLine ? 'chips in-line' : 'chips'}>
      <legend class="heard">{label}</legend>
      {options.map((each) => (
        <button
          type="button"
          key={each.value}
          class="chip"
          aria-pressed={each.value === chosen}
          // Beside a box that is being written in, a tap must not take the focus: the keyboard would go down.
          onMouseDown={(event) => inLine && event.preventDefault()}
          onClick={() => onPick(each.value)}
        >
          {each.label}
        </button>
      ))}
    </fieldset>
  )
}
