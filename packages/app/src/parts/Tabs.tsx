import { useContext } from 'preact/hooks'
import { LabelsOf, type Place } from './labels.ts'

type Props = { place: Place | undefined; places: readonly Place[]; onPlace: (place: Place) => void }

/** The places there are. A place that does not exist yet is not in the list, and so not on the screen. */
export function Tabs({ place, places, onPlace }: Props) {
  const words = useContext(LabelsOf).places
  return (
    <nav class="tabs">
      {places.map((each) => (
        <button
          type="button"
          key={each}
          class="tab"
          aria-current={each === place ? 'page' : undefined}
          onClick={() => onPlace(each)}
        >
          {words[each]}
        </button>
      ))}
    </nav>
  )
}
