import { Page } from '../parts/Page.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'

type Props = { onBack: () => void; onHide: () => void }

/** Low light and one dull page. Whatever the phone is set to, this screen is the dark one. */
export function TowardsSleep({ onBack, onHide }: Props) {
  const words = say.care.sleep
  return (
    <div class="low-light">
      <Page top={<Top left={{ label: words.back, onGo: onBack, back: true }} onHide={onHide} />}>
        <Title>{words.title}</Title>
        <p class="lede">{words.lede}</p>
        {words.page.map((paragraph) => (
          <p key={paragraph} class="words">
            {paragraph}
          </p>
        ))}
        <p class="small soft">{words.end}</p>
      </Page>
    </div>
  )
}

const nothing = () => {}

export const faces = { 'one dull page': <TowardsSleep onBack={nothing} onHide={nothing} /> }
