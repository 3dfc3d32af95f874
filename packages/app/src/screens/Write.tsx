import { type HoldKind, kinds, type Purpose } from '@bide/core/event'
import { mayBePractical } from '@bide/core/hold'
import type { Partner } from '@bide/core/settings'
import type { Instant, Moment } from '@bide/core/time'
import { Chips } from '../parts/Chips.tsx'
import { Dock } from '../parts/Dock.tsx'
import { Link } from '../parts/Link.tsx'
import { NightLine } from '../parts/NightLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Top } from '../parts/Top.tsx'
import { WritingBox } from '../parts/WritingBox.tsx'
import { sayFirst } from '../words/first.ts'
import { ahead } from '../words/when.ts'
import {
  he,
  longWords,
  morning,
  nightLine,
  nothing,
  oddWords,
  they,
  tonight,
  words,
} from './invented-evening.ts'

type Props = {
  now: Moment
  words: string
  kind: HoldKind
  purpose: Purpose | undefined
  partner: Partner
  nightLine?: string | undefined
  /** A hold that is open already, which these words can be added to. */
  open?: { state: 'waiting'; until: Instant } | { state: 'ripe' } | undefined
  /** Whether what is on the screen is also on the disk. */
  kept: 'yes' | 'no-room' | 'nothing-kept'
  /** A lock of the person's own, not only the key of this device. */
  hasLock: boolean
  onWords: (words: string) => void
  onKind: (kind: HoldKind) => void
  onPurpose: (purpose: Purpose | undefined) => void
  onDont: () => void
  onPutDown: () => void
  onAdd?: (() => void) | undefined
  onSomeone: () => void
  /** Absent where nothing can be kept. */
  onTell?: (() => void) | undefined
  /** To the desk for what came from them; absent at a cold start, and where nothing goes out. */
  onReply?: (() => void) | undefined
  /** What stands here was handed over by another app, and may be theirs: to the desk with it. */
  onTheirs?: (() => void) | undefined
  /** At the cold start, where there is more of Bide to be shown. */
  onLookAround?: (() => void) | undefined
  /** Absent at a cold start: there is nowhere to go back to yet. */
  onBack?: (() => void) | undefined
  onHide: () => void
}

/**
 * The box. Empty, it asks its question and has its links; the first letter swaps them for the kinds, the night line and
 * two equal buttons. Nothing marks the text. [A2] [A3] [A4]
 */
export function Write(props: Props) {
  const { words, onBack, onHide } = props
  const text = sayFirst.hold.write
  const begun = words !== ''
  const left = onBack && { label: sayFirst.hold.today, back: true, onGo: onBack }
  return (
    <Page
      width="writing"
      top={<Top left={begun ? text.nothingSent : left} onHide={onHide} />}
      foot={
        begun &&
        props.kept !== 'nothing-kept' && (
          <Dock
            no={{ label: sayFirst.hold.dont(props.kind), onGo: props.onDont }}
            yes={{ label: sayFirst.hold.putItDown, onGo: props.onPutDown }}
          />
        )
      }
    >
      <h1 key="title" class={begun ? 'heard' : undefined}>
        {begun ? text.label : text.title}
      </h1>
      {begun && (
        <Chips
          key="kinds"
          inLine
          label={text.kind}
          options={kinds.map((value) => ({ value, label: text.kinds(props.partner)[value] }))}
          chosen={props.kind}
          onPick={props.onKind}
        />
      )}
      <WritingBox
        key="box"
        autofocus
        label={text.label}
        placeholder={text.placeholder}
        value={words}
        onInput={props.onWords}
      />
      {begun ? <Begun key="begun" {...props} /> : <Empty key="empty" {...props} />}
    </Page>
  )
}

function Empty({ kept, hasLock, partner, onTell, onLookAround, onSomeone, onReply }: Props) {
  const text = sayFirst.hold.write
  return (
    <div class="stack">
      <p class="small soft">{kept === 'nothing-kept' ? text.notKept : text.whoCanRead(hasLock)}</p>
      <div class="links">
        {onReply && <Link onGo={onReply}>{text.reply(partner)}</Link>}
        {onTell && <Link onGo={onTell}>{text.tell}</Link>}
        {onLookAround && <Link onGo={onLookAround}>{text.lookAround}</Link>}
        <Link onGo={onSomeone}>{text.someone}</Link>
      </div>
    </div>
  )
}

function Begun({ now, kind, purpose, partner, nightLine, open, kept, ...props }: Props) {
  const { onPurpose, onAdd, onTheirs } = props
  const text = sayFirst.hold.write
  const isPractical = purpose === 'practical'
  return (
    <div class="under-box">
      {kept !== 'yes' && (
        <p class="small" role="status">
          {kept === 'no-room' ? text.noRoom : text.notKept}
        </p>
      )}
      {onTheirs && (
        <Link small onGo={onTheirs}>
          {text.theirs(partner)}
        </Link>
      )}
      {nightLine !== undefined && <NightLine line={nightLine} />}
      {mayBePractical(kind) && (
        <div class="between">
          <span class="small soft">{text.about(purpose)}</span>
          <Link small onGo={() => onPurpose(isPractical ? undefined : 'practical')}>
            {text.aboutOther(purpose)}
          </Link>
        </div>
      )}
      {open && onAdd && (
        <div class="between">
          <span class="small soft">
            {open.state === 'ripe' ? text.oneIsReady : text.oneWaits(ahead(open.until, now))}
          </span>
          <Link small onGo={onAdd}>
            {text.add}
          </Link>
        </div>
      )}
    </div>
  )
}

const face: Props = {
  now: tonight,
  words: '',
  kind: 'message',
  purpose: undefined,
  partner: they,
  kept: 'yes',
  hasLock: false,
  onWords: nothing,
  onKind: nothing,
  onPurpose: nothing,
  onDont: nothing,
  onPutDown: nothing,
  onSomeone: nothing,
  onLookAround: nothing,
  onTell: nothing,
  onHide: nothing,
}
const known = { ...face, partner: he, nightLine: nightLine.line }
export const faces = {
  'a cold start': <Write {...face} />,
  'from the door, still empty, with a lock': <Write {...face} hasLock onBack={nothing} onReply={nothing} />,
  'the first words, no night line yet': <Write {...face} words="please" />,
  'a message, with a night line': <Write {...known} words={words} />,
  'handed over by another app': <Write {...known} words={words} onTheirs={nothing} />,
  'a visit': <Write {...known} words={words} kind="visit" />,
  'practical, and one waits already': (
    <Write
      {...known}
      words="The boiler man comes on Thursday at nine."
      purpose="practical"
      open={{ state: 'waiting', until: morning.at }}
      onAdd={nothing}
    />
  ),
  'very long': <Write {...known} words={longWords} kind="letter-or-gift" />,
  'odd words, no room left': <Write {...known} words={oddWords} kept="no-room" kind="through-someone" />,
  'a browser that keeps nothing': <Write {...face} words={words} kept="nothing-kept" />,
}
