/**
 * Chromium shrinks the page for the on-screen keyboard (`interactive-widget=resizes-content` in index.html).
 * Safari only shrinks the visual viewport, so the height it takes is handed to the stylesheet as `--keyboard`,
 * and the page it scrolled away is scrolled back. Returns what ends it.
 */
export function keepAboveKeyboard(window: Window): () => void {
  const view = window.visualViewport
  if (!view) return () => {}
  const root = window.document.documentElement
  const fit = () => {
    // A pinch also shrinks the visual viewport; a zoomed page must not lose height as well.
    const covered = view.scale > 1.01 ? 0 : window.innerHeight - view.height
    root.style.setProperty('--keyboard', covered > 1 ? `${Math.round(covered)}px` : '0px')
    if (covered > 1 && view.offsetTop > 0) window.scrollTo(0, 0)
  }
  fit()
  view.addEventListener('resize', fit)
  view.addEventListener('scroll', fit)
  return () => {
    view.removeEventListener('resize', fit)
    view.removeEventListener('scroll', fit)
  }
}
