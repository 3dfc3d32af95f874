import { Chips } from '../parts/Chips.tsx'
import type { LockKind } from '../parts/labels.ts'
import { Page } from '../parts/Page.tsx'
import { Pick } from '../parts/Pick.tsx'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { nothing } from './invented-evening.ts'

export type LockSays =
  | 'set'
  | 'removed'
  | 'words-set'
  | 'no-room'
  | 'changed-elsewhere'
  | 'no-stretch'
  | 'passkey-refused'
  | 'no-prf'

const waits = ['1', '5', '15', '60'] as const

type Props = {
  /** The lock there is, and the one that is picked on this page. */
  has: LockKind
  picked: LockKind
  passkeys: 'yes' | 'no' | 'asking'
  hasWords: boolean
  /** The person came in by the twelve words just now. */
  cameByWords: boolean
  lockAfter: number
  says?: LockSays | undefined
  back: { label: string; isSkip: boolean }
  onPick: (kind: LockKind) => void
  onGo: () => void
  onNewWords: () => void
  onLockAfter: (minutes: number) => void
  onLockNow: () => void
  onBack: () => void
  onHide: () => void
}

/** Choose a lock, with what each keeps out and what it does not; and what there is to a lock once there is one. [L7] */
export function Lock(props: Props) {
  const { has, picked, back } = props
  const words = say.lock.choose
  const changes = picked === has ? (has === 'device' ? words.go.device : words.change[has]) : undefined
  const isNothing = picked === 'device' && has === 'device'
  return (
    <Page
      top={<Top left={{ label: back.label, onGo: props.onBack, back: !back.isSkip }} onHide={props.onHide} />}
      foot={
        <Reach onGo={isNothing ? props.onBack : props.onGo}>
          {changes ?? (picked === 'device' ? words.change.device : words.go[picked])}
        </Reach>
      }
    >
      <Title>{words.title}</Title>
      <p class="lede">{props.cameByWords ? words.came : words.lede}</p>
      {props.says && (
        <p role="status" class="said">
          {saidOf(props.says)}
        </p>
      )}
      <div class="stack">
        {(['passphrase', 'passkey', 'device'] as const).map((kind) => (
          <Pick
            key={kind}
            label={words.kinds[kind]}
            note={noteOn(kind, props)}
            chosen={kind === picked}
            disabled={kind === 'passkey' && props.passkeys !== 'yes'}
            onPick={() => props.onPick(kind)}
          >
            {kind === 'passkey' && props.passkeys !== 'yes'
              ? props.passkeys === 'no'
                ? words.noPasskey
                : words.asking
              : words.says[kind]}
          </Pick>
        ))}
      </div>
      {picked === 'device' && has !== 'device' && <p>{words.leaving}</p>}
      {picked !== 'device' && has === 'device' && (
        <div class="stack">
          <h2>{words.next}</h2>
          <p class="soft">{words.nextNote}</p>
        </div>
      )}
      {has !== 'device' && <HowItIs {...props} />}
    </Page>
  )
}

const noteOn = (kind: LockKind, { has, picked }: Props) => {
  const words = say.lock.choose
  if (kind === picked && kind !== has) return words.chosen
  if (kind === has) return words.asItIs
  return kind === 'device' && has === 'device' ? words.ifYouSkip : undefined
}

function saidOf(says: LockSays): string {
  const words = say.lock.choose
  return {
    set: words.set,
    removed: words.removed,
    'words-set': words.wordsSet,
    'no-room': words.noRoom,
    'changed-elsewhere': words.elsewhere,
    'no-stretch': words.noStretch,
    'passkey-refused': words.passkeyRefused,
    'no-prf': words.noPrf,
  }[says]
}

function HowItIs({ hasWords, lockAfter, ...props }: Props) {
  const words = say.lock.choose
  return (
    <>
      <div class="stack">
        <h2>{words.autoLock}</h2>
        <Chips
          label={words.autoLock}
          options={waits.map((value) => ({ value, label: words.minutes(Number(value)) }))}
          chosen={waits.find((value) => Number(value) === lockAfter)}
          onPick={(value) => props.onLockAfter(Number(value))}
        />
        <p class="small soft">{words.autoLockNote}</p>
      </div>
      <div class="stack">
        <h2>{words.words}</h2>
        <p class="soft">{hasWords ? words.hasWords : words.noWords}</p>
        <Rows>
          <Row
            label={
              <>
                {words.newWords}
                {hasWords && <small>{words.newWordsNote}</small>}
              </>
            }
            onGo={props.onNewWords}
          />
        </Rows>
      </div>
      <Quiets>
        <Quiet onGo={props.onLockNow}>{words.now}</Quiet>
      </Quiets>
    </>
  )
}

const face: Props = {
  has: 'device',
  picked: 'passphrase',
  passkeys: 'yes',
  hasWords: false,
  cameByWords: false,
  lockAfter: 5,
  back: { label: 'Menu', isSkip: false },
  onPick: nothing,
  onGo: nothing,
  onNewWords: nothing,
  onLockAfter: nothing,
  onLockNow: nothing,
  onBack: nothing,
  onHide: nothing,
}
export const faces = {
  'none yet': <Lock {...face} />,
  'this device only, in set-up': (
    <Lock {...face} picked="device" back={{ label: 'Skip this', isSkip: true }} />
  ),
  'a browser without passkeys': <Lock {...face} passkeys="no" />,
  'a passphrase, just set': <Lock {...face} has="passphrase" hasWords says="set" />,
  'taking it away': <Lock {...face} has="passkey" picked="device" hasWords lockAfter={60} />,
  'came by the words': <Lock {...face} has="passphrase" hasWords cameByWords />,
  'a passkey that opens nothing': <Lock {...face} picked="passkey" says="no-prf" />,
}
