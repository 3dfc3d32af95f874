import { useState } from 'preact/hooks'
import { Link } from '../parts/Link.tsx'
import { NightLine } from '../parts/NightLine.tsx'
import { OneLine } from '../parts/OneLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'

type Props = {
  /** The line kept so far. */
  line: string | undefined
  onKeep: (line: string) => void
  onBack: () => void
  onHide: () => void
}

/** One kind sentence to oneself: to read when there is one, to write when there is none. */
export function KindLine({ line, onKeep, onBack, onHide }: Props) {
  const words = say.care.kindLine
  const [draft, setDraft] = useState(line ?? '')
  const changed = draft.trim() !== '' && draft.trim() !== line
  return (
    <Page
      top={<Top left={{ label: words.back, onGo: onBack, back: true }} onHide={onHide} />}
      foot={changed ? <Reach onGo={() => onKeep(draft.trim())}>{words.keep}</Reach> : undefined}
    >
      <Title>{words.title}</Title>
      {line !== undefined && <NightLine line={line} />}
      <OneLine label={words.ask} value={draft} onInput={setDraft} under={words.under} />
      {draft === '' && (
        <div class="card">
          <p class="words">{words.starter}</p>
          <Link onGo={() => setDraft(words.starter)}>{words.use}</Link>
        </div>
      )}
      <p class="small soft">
        {words.restsOn} {words.source}.
      </p>
    </Page>
  )
}

const nothing = () => {}
const still = { onKeep: nothing, onBack: nothing, onHide: nothing }

export const faces = {
  'none yet': <KindLine line={undefined} {...still} />,
  'one of their own': <KindLine line="Be as gentle with yourself as with Ann." {...still} />,
}
