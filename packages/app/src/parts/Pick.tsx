import type { ComponentChildren } from 'preact'

type Props = {
  label: string
  note?: string | undefined
  chosen: boolean
  disabled?: boolean | undefined
  onPick: () => void
  children: ComponentChildren
}

/** One of a few ways, with a sentence on what it does; the whole card is the button. */
export function Pick({ label, note, chosen, disabled, onPick, children }: Props) {
  return (
    <button
      type="button"
      class={chosen ? 'card pick on' : 'card pick'}
      aria-pressed={chosen}
      disabled={disabled}
      onClick={onPick}
    >
      <span class="pick-head">
        <span class="label">{label}</span>
        {note !== undefined && <span class={chosen ? 'pick-chosen' : 'small soft'}>{note}</span>}
      </span>
      <span class="pick-says">{children}</span>
    </button>
  )
}
