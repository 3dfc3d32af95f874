/**
 * `press` is told of each single key that is pressed where nothing is being written: not in a field, not with a key held beside it,
 * not while a dialog is open, which has its own; true: it was
 * one of ours, and must not also be typed into the box that it led to. Returns what stops it. [Z7]
 */
export function whenPressed(press: (key: string) => boolean): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return
    if (event.defaultPrevented || event.key.length !== 1 || isWriting(event.target)) return
    if (document.querySelector('dialog[open]')) return
    if (press(event.key)) event.preventDefault()
  }
  addEventListener('keydown', pressed)
  return () => removeEventListener('keydown', pressed)
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
