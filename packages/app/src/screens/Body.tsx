import type { Partner } from '@bide/core/settings'
import { Page } from '../parts/Page.tsx'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'

type Props = {
  partner: Partner
  afraid?: boolean
  onWave: () => void
  onBack: () => void
  onHide: () => void
}

/** Three things for the body. Only one of them needs the phone. Where someone is afraid it names nobody. [G8] */
export function Body({ partner, afraid = false, onWave, onBack, onHide }: Props) {
  const words = say.care.body
  return (
    <Page top={<Top left={{ label: words.back, onGo: onBack, back: true }} onHide={onHide} />} tide="flat">
      <Title>{words.title}</Title>
      <div class="card wash">
        <h2 class="words">{words.wave}</h2>
        <p class="soft">{words.waveNote}</p>
        <Quiets>
          <Quiet onGo={onWave}>{words.ride}</Quiet>
        </Quiets>
      </div>
      <div class="card">
        <h2 class="words">{words.water}</h2>
        <p class="soft">{words.waterNote}</p>
      </div>
      <div class="card">
        <h2 class="words">{words.walk}</h2>
        <p class="soft">{afraid ? words.walkNoteAfraid : words.walkNote(partner)}</p>
      </div>
    </Page>
  )
}

const nothing = () => {}

export const faces = {
  'they, unnamed': (
    <Body partner={{ pronoun: 'they', name: '' }} onWave={nothing} onBack={nothing} onHide={nothing} />
  ),
  'where someone is afraid': (
    <Body partner={{ pronoun: 'he', name: '' }} afraid onWave={nothing} onBack={nothing} onHide={nothing} />
  ),
  he: <Body partner={{ pronoun: 'he', name: '' }} onWave={nothing} onBack={nothing} onHide={nothing} />,
}
