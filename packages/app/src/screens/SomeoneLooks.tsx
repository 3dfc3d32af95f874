import { Link } from '../parts/Link.tsx'
import { Page } from '../parts/Page.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'

type Props = { onBack: () => void; onHelp: () => void; onHide: () => void }

/** Before anything is written where another person may read it. It promises nothing it cannot keep. */
export function SomeoneLooks({ onBack, onHelp, onHide }: Props) {
  const words = say.care.someone
  return (
    <Page top={<Top left={{ label: words.back, onGo: onBack, back: true }} onHide={onHide} />}>
      <Title>{words.title}</Title>
      <p>{words.safer}</p>
      <div>
        <p class="soft">{words.slowly}</p>
        <Link onGo={onHelp}>{words.helpFirst}</Link>
      </div>
      <div class="facts">
        <h2>{words.not}</h2>
        {words.notHidden.map((each) => (
          <p key={each}>{each}</p>
        ))}
      </div>
      <div class="beside">
        <h2>{words.hide}</h2>
        <div class="between">
          <p>{words.hideNote}</p>
          <Link onGo={onHide}>{words.tryIt}</Link>
        </div>
      </div>
    </Page>
  )
}

const nothing = () => {}

export const faces = {
  'as it is': <SomeoneLooks onBack={nothing} onHelp={nothing} onHide={nothing} />,
}
