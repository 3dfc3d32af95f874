import { useState } from 'preact/hooks'
import { Link } from '../parts/Link.tsx'
import { OneLine } from '../parts/OneLine.tsx'
import { say } from '../words/say.ts'

export type WouldChanging = {
  wouldChange: string | undefined
  wouldChangeDraft: string
  onWouldChangeDraft: (words: string) => void
  onWouldChange: () => void
}

/** What would change one's mind, in one's own words, where the question is asked and where it is looked at again. */
export function WouldChange(props: WouldChanging) {
  const { wouldChange, wouldChangeDraft, onWouldChangeDraft, onWouldChange } = props
  const words = say.decide
  const [isOpen, setOpen] = useState(wouldChangeDraft !== '')
  return (
    <div class="card">
      <div class="between">
        <h2>{words.wouldChange}</h2>
        {!isOpen && (
          <Link small onGo={() => setOpen(true)}>
            {words.change}
          </Link>
        )}
      </div>
      {wouldChange !== undefined && <p class="words">{wouldChange}</p>}
      {isOpen && (
        <>
          <OneLine
            label={words.lean.change}
            value={wouldChangeDraft}
            onInput={onWouldChangeDraft}
            placeholder={words.lean.changeHint}
          />
          {wouldChangeDraft.trim() !== '' && (
            <Link
              onGo={() => {
                setOpen(false)
                onWouldChange()
              }}
            >
              {words.keepWords}
            </Link>
          )}
        </>
      )}
    </div>
  )
}
