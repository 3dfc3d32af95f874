import { Page } from '../parts/Page.tsx'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'

type Props = {
  /** To the box, although its words will be gone with the screen. */
  onWrite: () => void
  onAgain: () => void
  onHide: () => void
}

/** A browser that keeps nothing: a private window, or storage switched off. Said before a word is lost to it. */
export function NoStorage({ onWrite, onAgain, onHide }: Props) {
  const words = say.places.noStorage
  const foot = (
    <>
      <Reach onGo={onWrite}>{words.write}</Reach>
      <Quiets>
        <Quiet onGo={onAgain}>{words.again}</Quiet>
      </Quiets>
    </>
  )
  return (
    <Page top={<Top left={undefined} onHide={onHide} />} foot={foot}>
      <Title>{words.title}</Title>
      <p>{words.why}</p>
      <div class="facts">
        <h2>{words.helps}</h2>
        {words.steps.map((step) => (
          <p key={step}>{step}</p>
        ))}
      </div>
      <p class="soft">{words.stillTrue}</p>
    </Page>
  )
}

const nothing = () => {}

export const faces = {
  'a private window': <NoStorage onWrite={nothing} onAgain={nothing} onHide={nothing} />,
}
