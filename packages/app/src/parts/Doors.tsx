import { useContext } from 'preact/hooks'
import { LabelsOf } from './labels.ts'

/** The two doors of every main screen: equal in size, hurting first. */
export function Doors({ onHurts, onReach }: { onHurts: () => void; onReach: () => void }) {
  const { hurts, reach, afraid } = useContext(LabelsOf)
  return (
    <div class="doors">
      <button type="button" class="door hurts" onClick={onHurts}>
        {hurts}
      </button>
      <button type="button" class={afraid ? 'door alone' : 'door'} onClick={onReach}>
        {reach}
      </button>
    </div>
  )
}
