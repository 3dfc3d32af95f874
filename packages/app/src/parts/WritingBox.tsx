import { Field, type FieldProps } from './Field.tsx'

/** The paper to write on. It fills what room there is. Nothing in it is ever marked. */
export function WritingBox(props: FieldProps) {
  return <Field {...props} class="paper writing-box" rows={4} />
}
