import { Dock } from '../parts/Dock.tsx'
import { Page } from '../parts/Page.tsx'
import { Top } from '../parts/Top.tsx'
import { WritingBox } from '../parts/WritingBox.tsx'
import { say } from '../words/say.ts'
import { longWords, nothing } from './invented-evening.ts'

type Props = {
  name: string
  words: string
  kept: 'yes' | 'no-room'
  onWords: (words: string) => void
  onDont: () => void
  onPutDown: () => void
  onBack: () => void
  onHide: () => void
}

/** The box while locked: no kinds, which would say what it is for, and no night line, which is sealed. [L4] */
export function WriteLocked({ name, words, kept, ...props }: Props) {
  const text = say.lock.write
  return (
    <Page
      width="writing"
      top={<Top left={{ label: name, onGo: props.onBack, back: true }} onHide={props.onHide} />}
      foot={
        <Dock
          no={{ label: say.hold.dont('message'), onGo: props.onDont }}
          yes={{ label: say.hold.putItDown, onGo: props.onPutDown }}
        />
      }
    >
      <h1 class="heard">{text.label}</h1>
      <WritingBox
        autofocus
        label={text.label}
        placeholder={text.placeholder}
        value={words}
        onInput={props.onWords}
      />
      <p class="small soft" role="status">
        {kept === 'no-room' ? say.hold.write.noRoom : text.note}
      </p>
    </Page>
  )
}

const face: Props = {
  name: 'Weather',
  words: '',
  kept: 'yes',
  onWords: nothing,
  onDont: nothing,
  onPutDown: nothing,
  onBack: nothing,
  onHide: nothing,
}
export const faces = {
  empty: <WriteLocked {...face} />,
  'a few words': <WriteLocked {...face} words="are you awake? I only need to hear your voice for a minute" />,
  'very long, no room left': <WriteLocked {...face} name="Bide" words={longWords} kept="no-room" />,
}
