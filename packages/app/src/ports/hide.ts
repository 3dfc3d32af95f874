/**
 * The dull page takes the place of this one in the history, so that Back and Forward find nothing; and since it is
 * another document, the memory that held the keys goes with this one.
 */
export const leaveForDullPage = () => location.replace('/hide.html')

/** Escape three times within this many milliseconds hides. */
const quick = 1_500

/** Returns what stops it. */
export function whenEscapedThrice(hide: () => void): () => void {
  let times: number[] = []
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    times = [...times, event.timeStamp].filter((at) => event.timeStamp - at < quick)
    if (times.length >= 3) hide()
  }
  // In the capturing phase: a dialog that closes on Escape still lets it be counted.
  addEventListener('keydown', pressed, { capture: true })
  return () => removeEventListener('keydown', pressed, { capture: true })
}
