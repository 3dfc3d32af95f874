import type { ComponentChildren } from 'preact'

type Props = { onGo: () => void; disabled?: boolean | undefined; children: ComponentChildren }

/** A button that does not ask for attention. Several stand in one `Quiets`. */
export function Quiet({ onGo, disabled, children }: Props) {
  return (
    <button type="button" class="quiet" disabled={disabled} onClick={onGo}>
      {children}
    </button>
  )
}

export function Quiets({ children }: { children: ComponentChildren }) {
  return <div class="quiets">{children}</div>
}
