import type { Partner } from '@bide/core/settings'
import type { Moment } from '@bide/core/time'
import { Folded } from '../parts/Folded.tsx'
import { Page } from '../parts/Page.tsx'
import { Quiet } from '../parts/Quiet.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Rows } from '../parts/Row.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { WritingBox } from '../parts/WritingBox.tsx'
import { say } from '../words/say.ts'
import { past } from '../words/when.ts'
import { he, longWords, moment, nothing, they, words } from './invented-evening.ts'

export type Written = { readonly words: string; readonly when: Moment }
type Props = {
  now: Moment
  partner: Partner
  words: string
  /** `open`: it can be written in. `folded`: tonight’s is written, just now. `written`: it was written before. */
  tonight: 'open' | 'folded' | 'written'
  noRoom: boolean
  earlier: readonly Written[]
  onWords: (words: string) => void
  onFold: () => void
  onBack: () => void
  onHide: () => void
}

/** Words that go nowhere: no kinds, no check, no clock to watch. It folds itself away after ten minutes. [G7] */
export function NeverSent(props: Props) {
  const { now, partner, words, tonight, earlier } = props
  const text = say.safety.neverSent
  return (
    <Page
      width="writing"
      top={<Top left={{ label: say.hold.today, back: true, onGo: props.onBack }} onHide={props.onHide} />}
      foot={
        tonight === 'open' && words.trim() !== '' ? (
          <Reach onGo={props.onFold}>{text.fold}</Reach>
        ) : tonight === 'open' ? undefined : (
          <Quiet onGo={props.onBack}>{say.hold.today}</Quiet>
        )
      }
    >
      <Title key={tonight}>
        {tonight === 'open' ? text.title(partner) : tonight === 'folded' ? text.folded : text.top}
      </Title>
      {tonight === 'open' ? <p class="lede">{text.lede}</p> : <p>{text.tomorrow}</p>}
      {tonight === 'open' && (
        <WritingBox
          autofocus
          label={text.label}
          placeholder={text.placeholder}
          value={words}
          onInput={props.onWords}
        />
      )}
      {props.noRoom && (
        <p class="small" role="status">
          {say.hold.write.noRoom}
        </p>
      )}
      {words === '' && earlier.length > 0 && (
        <div class="stack">
          <h2>{text.earlier}</h2>
          <Rows>
            {earlier.map((each) => (
              <Folded key={each.when.at} label={past(each.when, now)} note={text.one}>
                {each.words}
              </Folded>
            ))}
          </Rows>
        </div>
      )}
    </Page>
  )
}

const face: Props = {
  now: moment('2026-11-24', 23, 41),
  partner: he,
  words: '',
  tonight: 'open',
  noRoom: false,
  earlier: [],
  onWords: nothing,
  onFold: nothing,
  onBack: nothing,
  onHide: nothing,
}
const before: Written[] = [
  { words, when: moment('2026-11-23', 22, 10) },
  { words: longWords, when: moment('2026-11-18', 23, 26) },
]

export const faces = {
  empty: <NeverSent {...face} partner={they} />,
  'with earlier ones': <NeverSent {...face} earlier={before} />,
  'being written, no room left': <NeverSent {...face} words={words} noRoom />,
  'folded away': <NeverSent {...face} tonight="folded" earlier={before} />,
  'written already': <NeverSent {...face} tonight="written" earlier={before} />,
}
