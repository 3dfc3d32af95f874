import type { ComponentChildren } from 'preact'
import { Field, type FieldProps } from './Field.tsx'

type Props = FieldProps & { note?: ComponentChildren; under?: string | undefined; nightLine?: boolean }

/** One sentence, under its question. It grows when the sentence is long, but holds no second line. */
export function OneLine({ note, under, nightLine, ...field }: Props) {
  return (
    <div class="one-line-set">
      <div class="scale-head">
        <h2>{field.label}</h2>
        {note !== undefined && <span class="note">{note}</span>}
      </div>
      <Field {...field} oneLine rows={1} class={nightLine ? 'paper one-line night' : 'paper one-line'} />
      {under !== undefined && <p class="small soft">{under}</p>}
    </div>
  )
}
