import type { ComponentChildren } from 'preact'

/** The one thing to do on a screen: the only use of the accent. */
export function Reach({ onGo, children }: { onGo: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="big-button reach" onClick={onGo}>
      {children}
    </button>
  )
}
