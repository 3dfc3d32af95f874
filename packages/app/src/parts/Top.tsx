import { useContext } from 'preact/hooks'
import { LabelsOf, type Way } from './labels.ts'

type Props = { left: string | Way; middle?: string | undefined; onHide: () => void }

/** The line over every screen. Hide is always its last word, at the same corner. */
export function Top({ left, middle, onHide }: Props) {
  return (
    <header class={middle === undefined ? 'top' : 'top three'}>
      {typeof left === 'string' ? <span class="top-left">{left}</span> : <TopWay {...left} />}
      {middle !== undefined && <span class="top-middle">{middle}</span>}
      <HideButton onHide={onHide} />
    </header>
  )
}

function TopWay({ label, onGo, back }: Way) {
  return (
    <button type="button" class="top-left top-way" onClick={onGo}>
      {back && <span aria-hidden="true">‹ </span>}
      {label}
    </button>
  )
}

/** Also used inside a sheet, where the one under it is out of reach. */
export function HideButton({ onHide }: { onHide: () => void }) {
  const { hide, orEscape } = useContext(LabelsOf)
  return (
    <span class="hide">
      <span class="hide-keys">{orEscape}</span>
      <button type="button" class="hide-button" onClick={onHide}>
        {hide}
      </button>
    </span>
  )
}
