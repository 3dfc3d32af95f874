import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { HideButton } from './Top.tsx'

type Props = { label: string; onClose: () => void; onHide: () => void; children: ComponentChildren }

/**
 * Something that must be answered before the page under it. A native modal dialog: the browser keeps the focus in it.
 * It covers the whole page, so that it can carry its own Hide where the page's stands. [A6]
 */
export function Sheet({ label, onClose, onHide, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const open = dialog.current
    const before = document.activeElement
    if (open && !open.open) open.showModal()
    // Left alone, the browser would begin at the first button; what the sheet says comes before what it offers.
    open?.querySelector('h1')?.focus({ preventScroll: true })
    return () => {
      open?.close()
      // The browser gives the focus back, but after a click in here the caret stays in the words that were clicked, and
      // what is typed goes nowhere. Chromium: taking the focus once more brings the caret along.
      if (!(before instanceof HTMLElement) || !before.isConnected) return
      before.blur()
      before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog
      class="sheet"
      ref={dialog}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div class="sheet-top">
        <HideButton onHide={onHide} />
      </div>
      <div class="sheet-panel">{children}</div>
    </dialog>
  )
}
