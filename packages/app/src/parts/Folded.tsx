import { useContext, useState } from 'preact/hooks'
import { Link } from './Link.tsx'
import { LabelsOf } from './labels.ts'
import { Paper } from './Paper.tsx'

type Props = { label: string; note: string; children: string }

/** Words two taps away: the first opens the fold, the second shows them. Until then they are not in the page. [A14] */
export function Folded({ label, note, children }: Props) {
  const { readIt, foldIt } = useContext(LabelsOf)
  const [open, setOpen] = useState<'no' | 'asked' | 'read'>('no')
  return (
    <div class="folded">
      <button
        type="button"
        class="row-way"
        aria-expanded={open !== 'no'}
        onClick={() => setOpen(open === 'no' ? 'asked' : 'no')}
      >
        <span class="row-label">{label}</span>
        <span class="note">
          {open === 'read' ? foldIt : note} <span aria-hidden="true">{open === 'no' ? '›' : '⌄'}</span>
        </span>
      </button>
      {open === 'asked' && <Link onGo={() => setOpen('read')}>{readIt}</Link>}
      {open === 'read' && <Paper>{children}</Paper>}
    </div>
  )
}
