import { quiet } from './Field.tsx'

type Props = { label: string; onPick: (file: File) => void }

/** The browser's own way to choose a file, which nobody’s own could replace. */
export function PickFile({ label, onPick }: Props) {
  return (
    <div class="secret-set">
      <h2>{label}</h2>
      <input
        {...quiet}
        class="file"
        type={'file' as 'text'}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file) onPick(file)
        }}
      />
    </div>
  )
}
