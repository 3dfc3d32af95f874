import { Link } from '../parts/Link.tsx'
import { Page } from '../parts/Page.tsx'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { Reach } from '../parts/Reach.tsx'
import { SecretLine } from '../parts/SecretLine.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { nothing } from './invented-evening.ts'

export type LockedSays = 'wrong' | 'passkey-refused' | 'no-stretch'

type Props = {
  /** What this app calls itself on this phone. */
  name: string
  /** The lock to ask for; `'none'`: the device's own, and it does not open. */
  asks: 'passphrase' | 'passkey' | 'none'
  typed: string
  says?: LockedSays | undefined
  opening: boolean
  hasWords: boolean
  onType: (typed: string) => void
  onOpen: () => void
  onWrite: () => void
  onWords: () => void
  onDelete: () => void
  onHide: () => void
}

/**
 * Locked. A wrong answer keeps what was typed, counts nothing and shuts nobody out [L6]; writing needs no lock [L4].
 */
export function LockedStart(props: Props) {
  const { asks, opening } = props
  const words = say.lock.locked
  return (
    <Page
      tide="high"
      top={<Top left={props.name} onHide={props.onHide} />}
      foot={
        <>
          <Quiets>
            <Quiet onGo={props.onWrite}>{words.write}</Quiet>
            {props.hasWords && <Quiet onGo={props.onWords}>{words.words}</Quiet>}
          </Quiets>
          <div class="links">
            <Link small onGo={props.onDelete}>
              {words.deleteAll}
            </Link>
          </div>
        </>
      }
    >
      <div class="welcome">
        <Title>{words.title}</Title>
      </div>
      {asks === 'passphrase' && (
        <div class="stack">
          <SecretLine
            label={words.passphrase}
            value={props.typed}
            onInput={props.onType}
            show={words.show}
            hide={words.hideIt}
            wrong={props.says === 'wrong'}
            describedBy="said"
            onEnter={props.onOpen}
          />
          <Said {...props} />
        </div>
      )}
      {asks === 'passkey' && <Said {...props} />}
      {asks === 'none' && <p>{words.gone}</p>}
      {asks !== 'none' && (
        <Reach onGo={opening ? nothing : props.onOpen}>
          {asks === 'passkey' ? words.passkey : words.open}
        </Reach>
      )}
    </Page>
  )
}

function Said({ says, opening }: Props) {
  const words = say.lock.locked
  const sentence = {
    wrong: words.wrong,
    'passkey-refused': words.passkeyRefused,
    'no-stretch': words.noStretch,
  }
  return (
    <p class="said" id="said" role="status">
      {opening ? words.opening : says && sentence[says]}
    </p>
  )
}

const face: Props = {
  name: 'Weather',
  asks: 'passphrase',
  typed: '',
  opening: false,
  hasWords: true,
  onType: nothing,
  onOpen: nothing,
  onWrite: nothing,
  onWords: nothing,
  onDelete: nothing,
  onHide: nothing,
}
export const faces = {
  'a passphrase': <LockedStart {...face} />,
  'the wrong one': <LockedStart {...face} typed="four words or five" says="wrong" />,
  opening: <LockedStart {...face} typed="four words or five" opening />,
  'a place that allows no WebAssembly': <LockedStart {...face} typed="four words" says="no-stretch" />,
  'a passkey, refused': <LockedStart {...face} asks="passkey" says="passkey-refused" hasWords={false} />,
  'a device key that opens nothing': <LockedStart {...face} name="Bide" asks="none" />,
}
