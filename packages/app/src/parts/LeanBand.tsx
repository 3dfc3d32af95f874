import { useContext, useRef, useState } from 'preact/hooks'
import { LabelsOf } from './labels.ts'

type Props = {
  label: string
  /** A whole number from -10 to 10; `undefined`: nothing chosen yet. */
  value: number | undefined
  onPick: (value: number) => void
  /** What the value says, in words. */
  said: string | undefined
  /** Under the band: its near end, its middle, its far end. */
  ends: readonly [string, string, string]
}

const far = 10
const places = Array.from({ length: 2 * far + 1 }, (_, n) => n - far)
/** Room at either end, in pixels, so that the ring stays on the band; as in decide.css. */
const room = 14

/** Where a point of the band falls: 21 equal cells, counted from the side where reading begins. */
export function leanAt(across: number, rightToLeft: boolean): number {
  const fromStart = rightToLeft ? 1 - across : across
  return Math.min(far, Math.max(-far, Math.floor(fromStart * (2 * far + 1)) - far))
}

/** What a key makes of it; `undefined`: not a key of the band. From nothing, an arrow begins in the middle. */
export function leanAfter(key: string, value: number | undefined, rightToLeft: boolean): number | undefined {
  const step = (by: number) => (value === undefined ? 0 : Math.min(far, Math.max(-far, value + by)))
  switch (key) {
    case 'ArrowUp':
    case 'PageUp':
      return step(1)
    case 'ArrowDown':
    case 'PageDown':
      return step(-1)
    case 'ArrowRight':
      return step(rightToLeft ? -1 : 1)
    case 'ArrowLeft':
      return step(rightToLeft ? 1 : -1)
    case 'Home':
      return -far
    case 'End':
      return far
    default:
      return undefined
  }
}

/**
 * From let go to hold on, as one control with a middle and no numbers on it. As with `Scale`, a native range lies over the
 * band for keyboards and assistive technology, and pointers are read by us. [A11]
 */
export function LeanBand({ label, value, onPick, said, ends }: Props) {
  const { nothingChosen } = useContext(LabelsOf)
  const band = useRef<HTMLDivElement>(null)
  // While a finger is down the choice is only shown: a scroll that began on the band must choose nothing.
  const [under, setUnder] = useState<number>()
  const shown = under ?? value
  const rightToLeft = () => band.current !== null && getComputedStyle(band.current).direction === 'rtl'
  const at = (event: PointerEvent) => {
    const box = band.current?.getBoundingClientRect()
    return box ? leanAt((event.clientX - box.left - room) / (box.width - 2 * room), rightToLeft()) : undefined
  }
  return (
    <div class="lean-set">
      <p class="words lean-said" aria-hidden="true">
        {said ?? '\u00a0'}
      </p>
      {/* Its class is Scale's too, so that the focus is drawn the same way. */}
      <div
        class="scale lean"
        ref={band}
        onPointerDown={(event) => {
          if (event.button !== 0) return
          band.current?.setPointerCapture(event.pointerId)
          setUnder(at(event))
        }}
        onPointerMove={(event) => under !== undefined && setUnder(at(event))}
        onPointerUp={(event) => {
          const lifted = under === undefined ? undefined : at(event)
          setUnder(undefined)
          if (lifted !== undefined) onPick(lifted)
        }}
        onPointerCancel={() => setUnder(undefined)}
      >
        {places.map((place) => (
          <i
            key={place}
            class={place === shown ? 'on' : place === 0 ? 'half' : undefined}
            aria-hidden="true"
          />
        ))}
        <input
          type="range"
          min={-far}
          max={far}
          step="1"
          autocomplete="off"
          value={shown ?? 0}
          aria-label={label}
          aria-valuetext={said ?? nothingChosen}
          onMouseDown={(event) => {
            event.preventDefault()
            event.currentTarget.focus({ preventScroll: true })
          }}
          onKeyDown={(event) => {
            if (event.altKey || event.ctrlKey || event.metaKey) return
            const next = leanAfter(event.key, value, rightToLeft())
            if (next === undefined) return
            event.preventDefault()
            onPick(next)
          }}
          onInput={(event) => under === undefined && onPick(Number(event.currentTarget.value))}
        />
      </div>
      <div class="lean-ends small soft" aria-hidden="true">
        {ends.map((end) => (
          <span key={end}>{end}</span>
        ))}
      </div>
    </div>
  )
}
