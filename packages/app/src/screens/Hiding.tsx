import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'

type Props = { onBack: () => void; onHide: () => void }

/** What Hide does, what it does not, and a first try while nothing presses. */
export function Hiding({ onBack, onHide }: Props) {
  const words = say.care.hiding
  return (
    <Page
      top={<Top left={{ label: words.back, onGo: onBack, back: true }} onHide={onHide} />}
      foot={<Reach onGo={onHide}>{words.tryIt}</Reach>}
    >
      <Title>{words.title}</Title>
      <p>{words.what}</p>
      <p>{words.keys}</p>
      <p>{words.way}</p>
      <div class="facts">
        <h2>{words.not}</h2>
        {words.notDone.map((each) => (
          <p key={each}>{each}</p>
        ))}
      </div>
      <p class="small soft">{words.tryNote}</p>
    </Page>
  )
}

const nothing = () => {}

export const faces = { 'as it is': <Hiding onBack={nothing} onHide={nothing} /> }
