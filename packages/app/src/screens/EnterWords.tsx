import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { WritingBox } from '../parts/WritingBox.tsx'
import { say } from '../words/say.ts'
import { nothing } from './invented-evening.ts'

export type WordsSaid = { unknown: readonly string[] } | 'not-twelve' | 'no-phrase' | 'wrong'

type Props = {
  name: string
  typed: string
  says?: WordsSaid | undefined
  onType: (typed: string) => void
  onOpen: () => void
  onBack: () => void
  onHide: () => void
}

/** The way back in for someone whose lock is forgotten. What was typed stays. [L3] */
export function EnterWords({ name, typed, says, ...props }: Props) {
  const words = say.lock.enter
  return (
    <Page
      top={<Top left={{ label: name, onGo: props.onBack, back: true }} onHide={props.onHide} />}
      foot={<Reach onGo={props.onOpen}>{words.open}</Reach>}
    >
      <Title>{words.title}</Title>
      <p class="lede">{words.lede}</p>
      <WritingBox label={words.label} value={typed} onInput={props.onType} describedBy="said" />
      <p class="said" id="said" role="status">
        {says && sentence(says)}
      </p>
    </Page>
  )
}

function sentence(says: WordsSaid): string {
  const words = say.lock.enter
  if (typeof says === 'object') return words.unknown(says.unknown)
  return { 'not-twelve': words.notTwelve, 'no-phrase': words.noPhrase, wrong: words.wrong }[says]
}

const still = { name: 'Weather', onType: nothing, onOpen: nothing, onBack: nothing, onHide: nothing }
const typed = 'canal oven simple wheat cotton bench lend forest dune paper orbit kiwi'
export const faces = {
  empty: <EnterWords {...still} typed="" />,
  'a word that is none': <EnterWords {...still} typed={typed} says={{ unknown: ['kiwy'] }} />,
  'eleven of them': <EnterWords {...still} typed={typed} says="not-twelve" />,
  'two changed places': <EnterWords {...still} typed={typed} says="no-phrase" />,
  'of another vault': <EnterWords {...still} typed={typed} says="wrong" />,
}
