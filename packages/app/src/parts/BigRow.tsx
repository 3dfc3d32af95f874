import type { ComponentChildren } from 'preact'

type Props = { label: string; onGo: () => void; children: ComponentChildren }

/** A row with a second line, where a screen has few of them: the first line in the serif, large. */
export function BigRow({ label, onGo, children }: Props) {
  return (
    <button type="button" class="big-row" onClick={onGo}>
      <span class="big-row-label">{label}</span>
      <span class="big-row-note">{children}</span>
      <span class="big-row-way" aria-hidden="true">
        ›
      </span>
    </button>
  )
}
