import type { ComponentChildren } from 'preact'

type Props = { label: ComponentChildren; note?: string | undefined; onGo: () => void }

/** One line of a list that leads somewhere. */
export function Row({ label, note, onGo }: Props) {
  return (
    <button type="button" class="row-way" onClick={onGo}>
      <span class="row-label">{label}</span>
      <span class="note">
        {note} <span aria-hidden="true">›</span>
      </span>
    </button>
  )
}

/** Rows stand in one of these: hairlines between them, and around. */
export function Rows({ children }: { children: ComponentChildren }) {
  return <div class="rows">{children}</div>
}
