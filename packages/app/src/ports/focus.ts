/**
 * The focus is never lost. Where the one that had it is taken off the screen (a question that was answered, a card that
 * was settled) and nothing else took it, the heading has it: a keyboard and a screen reader go on from there. Returns
 * what stops it. [A51]
 */
export function keepFocus(root: HTMLElement): () => void {
  let last: EventTarget | null = null
  const note = ({ target }: FocusEvent) => {
    last = target
  }
  const watch = new MutationObserver(() => {
    const isGone = last instanceof Element && !last.isConnected
    if (!isGone || document.activeElement !== document.body) return
    last = null
    root.querySelector('h1')?.focus({ preventScroll: true })
  })
  addEventListener('focusin', note)
  watch.observe(root, { childList: true, subtree: true })
  return () => {
    removeEventListener('focusin', note)
    watch.disconnect()
  }
}
