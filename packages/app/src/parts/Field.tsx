import { useContext, useLayoutEffect, useRef } from 'preact/hooks'
import { AroundOf } from './around.ts'

export type FieldProps = {
  value: string
  onInput: (value: string) => void
  label: string
  autofocus?: boolean | undefined
  placeholder?: string | undefined
  describedBy?: string | undefined
}

/**
 * What keeps a field quiet: nothing typed may go to a spelling or writing service, nor be kept by the browser
 * (Chromium writes typed words into its session files unless `autocomplete` is off). [A1]
 */
export const quiet = {
  autocomplete: 'off',
  // Written like this it is set as an attribute. As a property it is a boolean in Chromium, and 'off' is true there.
  autoCorrect: 'off',
  autocapitalize: 'sentences',
  spellcheck: false,
  writingsuggestions: 'false',
  'data-gramm': 'false',
} as const

type Props = FieldProps & { id?: string; class: string; rows?: number; oneLine?: boolean }

/**
 * The one field for words there is, under `WritingBox` and `OneLine`: no field can forget to be quiet.
 * What stands in it is changed only when `value` changes: a re-render that comes late never takes back a letter.
 */
export function Field({
  value,
  onInput,
  label,
  autofocus,
  placeholder,
  describedBy,
  oneLine,
  ...rest
}: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const isLookedAt = useContext(AroundOf) !== undefined
  useLayoutEffect(() => {
    if (field.current && field.current.value !== value) field.current.value = value
  }, [value])
  useLayoutEffect(() => {
    const box = field.current
    if (!autofocus || !box) return
    box.focus({ preventScroll: true })
    box.setSelectionRange(box.value.length, box.value.length)
  }, [autofocus])
  return (
    <textarea
      {...quiet}
      {...rest}
      // On the screens of someone invented, nothing is kept: so nothing can be typed and lost there.
      readOnly={isLookedAt}
      ref={field}
      defaultValue={value}
      placeholder={placeholder}
      aria-label={label}
      aria-describedby={describedBy}
      enterkeyhint={oneLine ? 'done' : undefined}
      onKeyDown={(event) => {
        if (oneLine && event.key === 'Enter' && !event.isComposing) event.preventDefault()
      }}
      onInput={(event) => {
        const typed = event.currentTarget.value
        onInput(oneLine ? typed.replace(/\s*\n\s*/g, ' ') : typed)
      }}
    />
  )
}
