import { useContext } from 'preact/hooks'
import { AroundOf } from './around.ts'
import { LabelsOf, type Way } from './labels.ts'

type Props = {
  /** `undefined`: the name Bide goes by here. */
  left: string | Way | undefined
  middle?: string | undefined
  onHide: () => void
}

/** The line over every screen. Hide is always its last word, at the same corner. */
export function Top({ left: own, middle: of, onHide }: Props) {
  const { name, places } = useContext(LabelsOf)
  const around = useContext(AroundOf)
  const isMain = around !== undefined && typeof own === 'object' && !own.back
  const toMenu = around !== undefined && typeof own === 'object' && own.label === around.menu
  const left = isMain ? { ...around.leave, back: true } : toMenu ? { ...own, label: places.today } : own
  const middle = isMain ? around.week : of
  return (
    <header class={middle === undefined ? 'top' : 'top three'}>
      {typeof left === 'object' ? <TopWay {...left} /> : <span class="top-left">{left ?? name}</span>}
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
