import type { ComponentChildren } from 'preact'
import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks'
import { LabelsOf } from './labels.ts'

type Props = {
  label: string
  /** A whole number from 0 to 10; `undefined`: nothing chosen yet. */
  value: number | undefined
  /** Told once a choice rests: a hand on the arrow keys passes many numbers and means the last. */
  onPick: (value: number) => void
  /** The choice is made: the finger was lifted, or Enter pressed. Arrow keys alone only pick. */
  onDone?: ((value: number) => void) | undefined
  /** Small words under the band. */
  legend?: string | undefined
  /** Small words, or a link, at the far end of the label's line. */
  note?: ComponentChildren
  /** A number of before, as a ring on the band. */
  was?: number | undefined
}

const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** Where a point of the band falls: eleven equal cells, counted from the side where reading begins. */
export function valueAt(across: number, rightToLeft: boolean): number {
  const fromStart = rightToLeft ? 1 - across : across
  return Math.min(10, Math.max(0, Math.floor(fromStart * 11)))
}

/** What a key makes of the value; `undefined`: not a key of the scale. From nothing, an arrow begins at its near end. */
export function valueAfter(key: string, value: number | undefined, rightToLeft: boolean): number | undefined {
  if (/^\d$/.test(key)) return Number(key)
  const up = key === 'ArrowUp' || key === 'PageUp' || key === (rightToLeft ? 'ArrowLeft' : 'ArrowRight')
  const down = key === 'ArrowDown' || key === 'PageDown' || key === (rightToLeft ? 'ArrowRight' : 'ArrowLeft')
  if (key === 'Home') return 0
  if (key === 'End') return 10
  if (up) return value === undefined ? 0 : Math.min(10, value + 1)
  if (down) return value === undefined ? 10 : Math.max(0, value - 1)
  return undefined
}

/** As long as this the keys must rest before a number is told, in milliseconds. */
const rest = 350

/** A number picked by keys: shown at once, told when the keys rest, or when something else is turned to. */
function usePicked(tell: (value: number) => void) {
  const [picked, setPicked] = useState<number>()
  const untold = useRef<{ value: number; timer: ReturnType<typeof setTimeout> } | undefined>(undefined)
  const last = useRef(tell)
  last.current = tell
  const tellNow = () => {
    if (!untold.current) return
    const { value, timer } = untold.current
    untold.current = undefined
    clearTimeout(timer)
    last.current(value)
    setPicked(undefined)
  }
  useEffect(() => tellNow, [])
  const pick = (value: number) => {
    clearTimeout(untold.current?.timer)
    untold.current = { value, timer: setTimeout(tellNow, rest) }
    setPicked(value)
  }
  return { picked, pick, tellNow }
}

/**
 * 0 to 10, as one control. [A11] A native range lies over the drawn band for keyboards and assistive technology;
 * pointers are read by us, because a native range wants its thumb dragged and has no "nothing chosen".
 */
export function Scale({ label, value, onPick, onDone, legend, note, was }: Props) {
  const { nothingChosen } = useContext(LabelsOf)
  const id = useId()
  const band = useRef<HTMLDivElement>(null)
  // While a finger is down the choice is only shown: a scroll that began on the band must choose nothing.
  const [under, setUnder] = useState<number>()
  const { picked, pick, tellNow } = usePicked(onPick)
  const chosen = picked ?? value
  const shown = under ?? chosen

  const rightToLeft = () => band.current !== null && getComputedStyle(band.current).direction === 'rtl'
  const at = (event: PointerEvent) => {
    const box = band.current?.getBoundingClientRect()
    return box ? valueAt((event.clientX - box.left) / box.width, rightToLeft()) : undefined
  }
  const pointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    band.current?.setPointerCapture(event.pointerId)
    setUnder(at(event))
  }
  const pointerUp = (event: PointerEvent) => {
    const lifted = under === undefined ? undefined : at(event)
    setUnder(undefined)
    if (lifted === undefined) return
    tellNow()
    onPick(lifted)
    onDone?.(lifted)
  }
  const keyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter' && chosen !== undefined && onDone) {
      event.preventDefault()
      tellNow()
      onDone(chosen)
      return
    }
    const next = valueAfter(event.key, chosen, rightToLeft())
    if (next === undefined) return
    event.preventDefault()
    pick(next)
  }

  return (
    <div class="scale-set">
      <div class="scale-head">
        <label class="label" for={id}>
          {label}
        </label>
        {note !== undefined && <span class="note">{note}</span>}
      </div>
      <div
        class="scale"
        ref={band}
        onPointerDown={pointerDown}
        onPointerMove={(event) => under !== undefined && setUnder(at(event))}
        onPointerUp={pointerUp}
        onPointerCancel={() => setUnder(undefined)}
      >
        {numbers.map((each) => (
          <i key={each} class={each === shown ? 'on' : each === was ? 'was' : undefined} aria-hidden="true">
            {each}
          </i>
        ))}
        <input
          id={id}
          type="range"
          min="0"
          max="10"
          step="1"
          autocomplete="off"
          value={chosen ?? 0}
          aria-valuetext={chosen === undefined ? nothingChosen : String(chosen)}
          aria-describedby={legend === undefined ? undefined : `${id}-legend`}
          onMouseDown={(event) => {
            event.preventDefault()
            event.currentTarget.focus({ preventScroll: true })
          }}
          onKeyDown={keyDown}
          onInput={(event) => under === undefined && pick(Number(event.currentTarget.value))}
          onBlur={tellNow}
        />
      </div>
      {legend !== undefined && (
        <p class="small soft" id={`${id}-legend`}>
          {legend}
        </p>
      )}
    </div>
  )
}
