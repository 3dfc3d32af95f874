import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { quiet } from './Field.tsx'

type Props = {
  label: string
  value: string
  onInput: (value: string) => void
  show: string
  hide: string
  /** What it did not open: the field says so by its edge, and keeps what was typed. */
  wrong?: boolean | undefined
  describedBy?: string | undefined
  autofocus?: boolean | undefined
  onEnter?: (() => void) | undefined
}

/**
 * One line that nobody beside you reads, with a way to read it yourself. A password field, because a keyboard learns
 * nothing from one; with every service off, like any other field. [A1]
 */
export function SecretLine({ label, value, wrong, describedBy, autofocus, ...props }: Props) {
  const [shown, setShown] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (autofocus) field.current?.focus({ preventScroll: true })
  }, [autofocus])
  return (
    <div class="secret-set">
      <h2>{label}</h2>
      <div class={wrong ? 'secret wrong' : 'secret'}>
        <input
          {...quiet}
          autocapitalize="off"
          ref={field}
          type={(shown ? 'text' : 'password') as 'password'}
          value={value}
          aria-label={label}
          aria-invalid={wrong}
          aria-describedby={describedBy}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) props.onEnter?.()
          }}
        />
        <button type="button" class="link" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? props.hide : props.show}
        </button>
      </div>
    </div>
  )
}
