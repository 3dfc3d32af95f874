/**
 * While Bide is out of sight its page is covered, so that the list of open apps shows blank paper; coming back, what
 * there is to decide is decided before anything is painted. Returns what stops it. [L9]
 */
export function whenAway({ isOver, lock }: { isOver: () => boolean; lock: () => void }): () => void {
  const look = () => {
    if (isOver()) {
      cover()
      lock()
    } else if (document.visibilityState === 'visible') uncover()
  }
  const seen = () => {
    if (document.visibilityState === 'hidden') cover()
    else look()
  }
  const shown = () => {
    cover()
    look()
  }
  document.addEventListener('visibilitychange', seen)
  document.addEventListener('resume', shown)
  addEventListener('pageshow', shown)
  const everyFew = setInterval(look, 5_000)
  return () => {
    clearInterval(everyFew)
    document.removeEventListener('visibilitychange', seen)
    document.removeEventListener('resume', shown)
    removeEventListener('pageshow', shown)
  }
}

/** What had the focus when the page was covered: a browser takes it from what cannot be seen. */
let had: HTMLElement | undefined

/** The style for it is in look.css. */
export const cover = () => {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement && activeElement !== document.body) had = activeElement
  document.documentElement.dataset.away = ''
}

/** Whoever was in the middle of a sentence goes on where they were [G13]. */
function uncover(): void {
  const { dataset } = document.documentElement
  if (dataset.away === undefined) return
  delete dataset.away
  if (had?.isConnected && document.activeElement === document.body) had.focus({ preventScroll: true })
  had = undefined
}

/** Calls `touched` at whatever a person does. Returns what stops it. */
export function whenTouched(touched: () => void): () => void {
  const kinds = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const
  for (const kind of kinds) addEventListener(kind, touched, { capture: true, passive: true })
  return () => {
    for (const kind of kinds) removeEventListener(kind, touched, { capture: true })
  }
}

/** For state/idle.ts. */
export const clocksHere = () => ({ wall: Date.now(), steady: performance.now() })
