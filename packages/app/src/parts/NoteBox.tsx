import { Field, type FieldProps } from './Field.tsx'

/** A few sentences under their question, with the hint inside. Several beside each other are of one size. */
export function NoteBox(props: FieldProps) {
  return (
    <div class="note-box">
      <h2>{props.label}</h2>
      <Field {...props} class="paper note-field" rows={2} />
    </div>
  )
}
