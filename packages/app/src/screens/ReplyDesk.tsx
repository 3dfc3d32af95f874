import type { Purpose } from '@bide/core/event'
import type { Partner } from '@bide/core/settings'
import type { ComponentChildren } from 'preact'
import { Chips } from '../parts/Chips.tsx'
import { Dock } from '../parts/Dock.tsx'
import { Field } from '../parts/Field.tsx'
import { Link } from '../parts/Link.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { he, longWords, nothing, they } from './invented-evening.ts'

/** How long the answer waits: as it would by itself, until the next morning, or longer, chosen on the next page. */
export type Wait = 'usual' | 'morning' | 'longer'

type Props = {
  partner: Partner
  theirs: string
  purpose: Purpose | undefined
  answer: string
  wait: Wait
  /** Practical things have their short way: their channel is open. */
  isShort: boolean
  /** The hours the waits end at, as they are said; `usual` is left out where it is 20 minutes. */
  until: { usual: string; morning: string }
  /** Why nothing of this purpose goes out, or is helped with; `undefined`: it may be written. */
  closed: ComponentChildren
  kept: 'yes' | 'no-room'
  onTheirs: (words: string) => void
  onPurpose: (purpose: Purpose | undefined) => void
  onAnswer: (words: string) => void
  onWait: (wait: Wait) => void
  onLetGo: () => void
  onLog: () => void
  onDont: () => void
  onPutDown: () => void
  onBack: () => void
  onHide: () => void
}

const purposes = ['practical', 'repair', 'closure', 'relief'] as const

/** What came, what an answer is for, and when; nothing is chosen beforehand. [Y3] [Y4] */
export function ReplyDesk(props: Props) {
  const { partner, purpose, isShort } = props
  const text = say.reply
  const short = purpose === 'practical' && isShort
  const lede =
    purpose === undefined
      ? text.lede
      : short
        ? text.shortLede
        : purpose === 'practical'
          ? text.closed
          : text.notShort
  return (
    <Page
      width="writing"
      top={<Top left={{ label: say.contact.title, back: true, onGo: props.onBack }} onHide={props.onHide} />}
      foot={<Foot {...props} />}
    >
      <div class="stack">
        <Title>{short ? text.short : text.title(partner)}</Title>
        <p class="lede">{lede}</p>
      </div>
      {purpose === undefined ? <Theirs {...props} /> : <Read {...props} />}
      <div class="stack tight">
        <h2>{text.purpose}</h2>
        <Chips
          label={text.purpose}
          chosen={purpose}
          options={purposes.map((value) => ({ value, label: text.purposes[value] }))}
          onPick={props.onPurpose}
        />
        {purpose !== undefined && <p class="small soft">{text.means[purpose]}</p>}
      </div>
      {purpose !== undefined && (props.closed ?? <Answer {...props} short={short} />)}
      <Rows>
        {purpose === undefined && <Row label={text.letGo(partner)} onGo={props.onLetGo} />}
        <Row label={text.logIt} note={say.contact.fiveSeconds} onGo={props.onLog} />
      </Rows>
    </Page>
  )
}

function Foot({ purpose, closed, answer, onDont, onPutDown }: Props) {
  const isWritten = purpose !== undefined && closed === undefined && answer.trim() !== ''
  return isWritten ? (
    <Dock
      no={{ label: say.hold.dont('message'), onGo: onDont }}
      yes={{ label: say.hold.putItDown, onGo: onPutDown }}
    />
  ) : (
    <Reach onGo={onDont}>{say.reply.dontAnswer}</Reach>
  )
}

function Theirs({ partner, theirs, onTheirs }: Props) {
  const text = say.reply
  return (
    <div class="stack">
      <h2>{text.theirs(partner)}</h2>
      <Field
        class="paper their-words"
        rows={4}
        label={text.theirs(partner)}
        placeholder={text.theirsHint}
        value={theirs}
        onInput={onTheirs}
      />
    </div>
  )
}

/** What came, read back as it came, with its questions underlined: those alone can need an answer. */
function Read({ partner, theirs, onPurpose }: Props) {
  const text = say.reply
  if (theirs.trim() === '') return null
  const parts = questionsIn(theirs)
  const count = parts.filter(({ asks }) => asks).length
  return (
    <div class="stack">
      <p class="bubble">
        {parts.map(({ said, asks }, n) =>
          asks ? (
            <b class="asks" key={`${n} ${said}`}>
              {said}
            </b>
          ) : (
            said
          ),
        )}
      </p>
      <div class="between read-back">
        <p class="small soft">
          {text.asks(count, partner)} {text.dropped(partner)}
        </p>
        <Link small onGo={() => onPurpose(undefined)}>
          {text.change}
        </Link>
      </div>
    </div>
  )
}

/** A text in its sentences, nothing left out; one that ends in a question mark asks. */
export function questionsIn(words: string): { readonly said: string; readonly asks: boolean }[] {
  return (words.match(/[^.?!\n]*(?:[.?!]+|\n|$)\s*/g) ?? [])
    .filter((said) => said !== '')
    .flatMap((said) => {
      const sentence = said.trimEnd()
      const asks = /[?？]["”’)]*$/.test(sentence)
      return asks
        ? [
            { said: sentence, asks },
            { said: said.slice(sentence.length), asks: false },
          ]
        : [{ said, asks }]
    })
    .filter(({ said }) => said !== '')
}

function Answer({ answer, wait, until, kept, short, onAnswer, onWait }: Props & { short: boolean }) {
  const text = say.reply
  const usual = { value: 'usual', label: short ? text.twentyMinutes : text.untilThen(until.usual) } as const
  const morning = { value: 'morning', label: text.untilThen(until.morning) } as const
  const longer = { value: 'longer', label: text.longer } as const
  return (
    <>
      <div class="stack">
        <div class="scale-head">
          <h2>{text.answer}</h2>
          <span class="note">{short ? text.answerNote.practical : text.answerNote.other}</span>
        </div>
        <Field class="paper their-words" rows={3} label={text.answer} value={answer} onInput={onAnswer} />
        {kept === 'no-room' && <p class="small">{say.hold.write.noRoom}</p>}
      </div>
      <div class="stack">
        <h2>{text.waits}</h2>
        <Chips
          label={text.waits}
          chosen={wait}
          options={until.usual === until.morning ? [usual, longer] : [usual, morning, longer]}
          onPick={onWait}
        />
        <p class="small soft">{text.readAgain}</p>
      </div>
    </>
  )
}

const car =
  'Hi. The car insurance runs out on the 30th. Do you want to keep the car, or shall I? Hope Maya’s cough has gone.'
const OnlyPractical = () => <p class="soft">{say.reply.closedHere(he)}</p>
const face: Props = {
  partner: he,
  theirs: '',
  purpose: undefined,
  answer: '',
  wait: 'usual',
  isShort: true,
  until: { usual: '20 minutes', morning: 'tomorrow, 10:00' },
  closed: undefined,
  kept: 'yes',
  onTheirs: nothing,
  onPurpose: nothing,
  onAnswer: nothing,
  onWait: nothing,
  onLetGo: nothing,
  onLog: nothing,
  onDont: nothing,
  onPutDown: nothing,
  onBack: nothing,
  onHide: nothing,
}

export const faces = {
  'nothing put in': <ReplyDesk {...face} partner={they} />,
  'his words, nothing sorted': <ReplyDesk {...face} theirs={car} />,
  'the short way': (
    <ReplyDesk
      {...face}
      theirs={car}
      purpose="practical"
      answer="I’ll keep the car and pay for it from the 30th."
    />
  ),
  'practical, and closed in the plan': (
    <ReplyDesk
      {...face}
      theirs={car}
      purpose="practical"
      isShort={false}
      until={{ usual: 'tomorrow, 10:00', morning: 'tomorrow, 10:00' }}
    />
  ),
  'relief, a long text': (
    <ReplyDesk
      {...face}
      theirs={longWords}
      purpose="relief"
      answer={longWords}
      until={{ usual: 'tomorrow, 10:00', morning: 'tomorrow, 10:00' }}
    />
  ),
  'only what is practical goes out': (
    <ReplyDesk {...face} theirs={car} purpose="repair" closed={<OnlyPractical />} />
  ),
}
