import type { ComponentChildren, JSX } from 'preact'
import { useContext, useLayoutEffect, useRef } from 'preact/hooks'
import { AroundOf } from './around.ts'
import { Doors } from './Doors.tsx'
import { keepAboveKeyboard } from './keyboard.ts'
import { LabelsOf, type Place } from './labels.ts'
import { Mark } from './Mark.tsx'
import { Tabs } from './Tabs.tsx'
import { Tide, type TideShape } from './Tide.tsx'

type Props = {
  top: ComponentChildren
  children: ComponentChildren
  /** What stays in reach under the scrolling part: a dock, one accent button. */
  foot?: ComponentChildren
  /** Water at the foot of the page, behind all of it: still, by its shape, or something of the screen’s own. */
  tide?: TideShape | JSX.Element | undefined
  /** How wide at a desk: a column to read, a wider one to write in, or two columns (children: `Column`s). */
  width?: 'column' | 'writing' | 'two' | undefined
  /** A main screen says where it is, and so has its tabs on a phone and its rail at a desk. */
  place?: Place | undefined
  places?: readonly Place[] | undefined
  onPlace?: ((place: Place) => void) | undefined
  onMenu?: (() => void) | undefined
  doors?: { onHurts: () => void; onReach: () => void } | undefined
}

/** One screen: a top line, a part that scrolls, a foot that stays above the keyboard. At a desk, a rail beside it. */
export function Page({ top, children, foot, tide, width = 'column', ...main }: Props) {
  const body = useRef<HTMLElement>(null)
  const around = useContext(AroundOf)
  useLayoutEffect(() => keepAboveKeyboard(window), [])
  useLayoutEffect(() => {
    // A page of words alone must be scrolled by keyboard too; where there is something to focus, that scrolls it.
    const part = body.current
    if (!part) return
    const onlyWords = part.querySelector('a, button, input, textarea, summary') === null
    if (onlyWords && part.scrollHeight > part.clientHeight) part.tabIndex = 0
    else part.removeAttribute('tabindex')
  })
  const under = foot ?? (main.place === 'today' ? around?.steps : undefined)
  const isMain = main.place !== undefined || main.doors !== undefined
  return (
    <div class="glass">
      <div class={`page ${width}${isMain ? ' with-rail' : ''}`}>
        {top}
        <main class="body" ref={body}>
          {children}
        </main>
        {typeof tide === 'string' ? <Tide shape={tide} /> : tide}
        {under !== undefined && <footer class="foot">{under}</footer>}
        {isMain && <Rail {...main} />}
      </div>
    </div>
  )
}

type RailProps = Pick<Props, 'place' | 'places' | 'onPlace' | 'onMenu' | 'doors'>

/** Where someone is afraid there is no question to decide, and no place for it. */
const placesWhere = (afraid: boolean): readonly Place[] =>
  afraid ? ['today', 'record'] : ['today', 'record', 'decide']

function Rail({ place, onPlace, onMenu, doors, ...props }: RailProps) {
  const { name, menu, discreet, afraid } = useContext(LabelsOf)
  const places = props.places ?? placesWhere(afraid)
  const around = useContext(AroundOf)
  return (
    <div class="rail">
      <div class="rail-name" aria-hidden="true">
        {!discreet && <Mark />}
        <span>{name}</span>
      </div>
      {doors && around && <aside class="rail-says">{around.real}</aside>}
      {doors && <Doors {...doors} />}
      {onPlace && <Tabs place={place} places={places} onPlace={onPlace} />}
      {onMenu && (
        <button type="button" class="rail-menu" onClick={onMenu}>
          {menu}
        </button>
      )}
    </div>
  )
}

/** At a desk, what stands over both columns; on a phone it is simply first. */
export function Over({ children }: { children: ComponentChildren }) {
  return <div class="part over">{children}</div>
}

/** At a desk two of these stand beside each other; on a phone they follow each other. */
export function Column({ children }: { children: ComponentChildren }) {
  return <div class="part">{children}</div>
}
