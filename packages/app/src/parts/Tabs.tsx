import { Fragment } from 'preact'
import { useContext } from 'preact/hooks'
import { InsideRecord } from './inside.ts'
import { LabelsOf, type Place } from './labels.ts'

type Props = { place: Place | undefined; places: readonly Place[]; onPlace: (place: Place) => void }

/** The places there are. A place that does not exist yet is not in the list, and so not on the screen. */
export function Tabs({ place, places, onPlace }: Props) {
  const words = useContext(LabelsOf).places
  const inside = useContext(InsideRecord)
  const isInside = inside.some(({ isHere }) => isHere)
  return (
    <nav class="tabs">
      {places.map((each) => (
        <Fragment key={each}>
          <button
            type="button"
            class="tab"
            aria-current={each === place ? (each === 'record' && isInside ? 'true' : 'page') : undefined}
            onClick={() => onPlace(each)}
          >
            {words[each]}
          </button>
          {each === 'record' && place === 'record' && <Within label={words[each]} />}
        </Fragment>
      ))}
    </nav>
  )
}

/** At a desk the pages of the place one is in stand under it; on a phone its own page leads to them. [Z9] */
function Within({ label }: { label: string }) {
  const inside = useContext(InsideRecord)
  if (inside.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of ways inside the list of places, not of fields
    <div class="within" role="group" aria-label={label}>
      {inside.map((each) => (
        <button
          type="button"
          key={each.label}
          class="within-way"
          aria-current={each.isHere ? 'page' : undefined}
          onClick={each.onGo}
        >
          {each.label}
        </button>
      ))}
    </div>
  )
}
