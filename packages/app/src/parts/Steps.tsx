import type { ComponentChildren } from 'preact'

type Props = { name: string; note: string; onGo: () => void }

/** One stretch of a path: its name, a line on it, and the whole of it leads there. */
export function Step({ name, note, onGo }: Props) {
  return (
    <button type="button" onClick={onGo}>
      <span class="path-name">
        {name} <span aria-hidden="true">›</span>
      </span>
      <span class="path-note">{note}</span>
    </button>
  )
}

/** The same with nowhere to go: what it says is all there is, and what stands under it. */
export function StepSaid({
  name,
  note,
  children,
}: {
  name: string
  note: string
  children?: ComponentChildren
}) {
  return (
    <section>
      <h2 class="path-name">{name}</h2>
      <p class="path-note">{note}</p>
      {children}
    </section>
  )
}

export function Steps({ children }: { children: ComponentChildren }) {
  return <div class="path">{children}</div>
}
