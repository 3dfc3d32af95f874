import { quiet } from '../parts/Field.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { SecretLine } from '../parts/SecretLine.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { nothing } from './invented-evening.ts'

type Props = {
  first: string
  again: string
  /** Asked about when a lock is changed; where none was before, a new key is made in any case. */
  newKey: { chosen: boolean; onChange: (chosen: boolean) => void } | undefined
  setting: boolean
  onFirst: (typed: string) => void
  onAgain: (typed: string) => void
  onNext: () => void
  onBack: () => void
  onHide: () => void
}

/** Under this many letters it is said that it is short; nothing is refused, and nothing is scored. */
const short = 12
export const isShort = (passphrase: string) => passphrase.trim().length < short

/** A passphrase, typed twice. [L1] */
export function SetPassphrase({ first, again, newKey, setting, ...props }: Props) {
  const words = say.lock.passphrase
  const differ = again !== '' && again !== first
  const mayGo = first.trim() !== '' && first === again && !setting
  return (
    <Page
      top={
        <Top left={{ label: say.lock.choose.lock, onGo: props.onBack, back: true }} onHide={props.onHide} />
      }
      foot={<Reach onGo={mayGo ? props.onNext : nothing}>{words.next}</Reach>}
    >
      <Title>{words.title}</Title>
      <p class="lede">{words.lede}</p>
      <SecretLine
        label={words.first}
        value={first}
        onInput={props.onFirst}
        show={say.lock.locked.show}
        hide={say.lock.locked.hideIt}
        describedBy="said"
      />
      <SecretLine
        label={words.again}
        value={again}
        onInput={props.onAgain}
        show={say.lock.locked.show}
        hide={say.lock.locked.hideIt}
        describedBy="said"
        onEnter={mayGo ? props.onNext : undefined}
      />
      <p class="said" id="said" role="status">
        {setting ? words.setting : differ ? words.differ : first !== '' && isShort(first) ? words.short : ''}
      </p>
      {newKey && (
        <div class="stack">
          <h2>{words.left}</h2>
          <p class="soft">{words.leftNote}</p>
          <label class="tick">
            <input
              {...quiet}
              type="checkbox"
              checked={newKey.chosen}
              onChange={(event) => newKey.onChange(event.currentTarget.checked)}
            />
            <span>{words.newKey}</span>
          </label>
        </div>
      )}
      <p class="small soft">{words.manager}</p>
    </Page>
  )
}

const face: Props = {
  first: '',
  again: '',
  newKey: undefined,
  setting: false,
  onFirst: nothing,
  onAgain: nothing,
  onNext: nothing,
  onBack: nothing,
  onHide: nothing,
}
export const faces = {
  empty: <SetPassphrase {...face} />,
  short: <SetPassphrase {...face} first="hello" />,
  'not the same': <SetPassphrase {...face} first="four words or five of them" again="four words or" />,
  'setting it': <SetPassphrase {...face} first="four words or five" again="four words or five" setting />,
  'a changed one': <SetPassphrase {...face} newKey={{ chosen: true, onChange: nothing }} />,
}
