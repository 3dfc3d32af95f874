import type { ComponentChildren } from 'preact'

type Props = { onGo: () => void; small?: boolean; children: ComponentChildren }

/** Words that lead somewhere, in the accent. Drawn as text, hit at 48 px. */
export function Link({ onGo, small, children }: Props) {
  return (
    <button type="button" class={small ? 'link small' : 'link'} onClick={onGo}>
      {children}
    </button>
  )
}
