import { quiet } from './Field.tsx'

type Props = {
  label: string
  /** Local, as the field has it: `2026-11-24T23:40`. */
  value: string
  onPick: (value: string) => void
  min?: string | undefined
  max?: string | undefined
  /** A day without a time, or a time without a day. */
  only?: 'day' | 'time'
}

/** A day and a time of one's own, by the phone's own picker. */
export function TimeBox({ label, value, onPick, min, max, only }: Props) {
  return (
    <label class="time-box">
      <span class="label">{label}</span>
      <input
        {...quiet}
        type={only === 'day' ? 'date' : only === 'time' ? 'time' : 'datetime-local'}
        value={value}
        min={min}
        max={max}
        onInput={(event) => onPick(event.currentTarget.value)}
      />
    </label>
  )
}
