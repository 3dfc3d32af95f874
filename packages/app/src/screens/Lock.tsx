import { Page } from '../parts/Page.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'

type Props = { onBack: () => void; onHide: () => void }

/** The lock there is, said plainly: a key on this device, and what that does not protect against. */
export function Lock({ onBack, onHide }: Props) {
  const words = say.places.lock
  return (
    <Page top={<Top left={{ label: say.places.menu.title, onGo: onBack, back: true }} onHide={onHide} />}>
      <Title>{words.title}</Title>
      <div class="card">
        <div class="between">
          <h2>{words.only}</h2>
          <span class="small soft">{words.chosen}</span>
        </div>
        <p>{words.says}</p>
      </div>
      <p>{words.stands}</p>
      <div class="stack">
        <h2>{words.keepsOut}</h2>
        <p class="soft">{words.keepsOutNote}</p>
      </div>
      <div class="stack">
        <h2>{words.keepsNot}</h2>
        <p class="soft">{words.keepsNotNote}</p>
      </div>
      <p class="small soft">{words.noPassphrase}</p>
    </Page>
  )
}

const nothing = () => {}

export const faces = { 'this device only': <Lock onBack={nothing} onHide={nothing} /> }
