import type { Moment } from '@bide/core/time'
import { Folded } from '../parts/Folded.tsx'
import { Link } from '../parts/Link.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { WritingBox } from '../parts/WritingBox.tsx'
import { say } from '../words/say.ts'
import { pastDay } from '../words/when.ts'
import { longWords, moment, nothing } from './invented-evening.ts'

type Props = {
  now: Moment
  words: string
  /** What was sealed: one, or one from each device. */
  sealed: readonly { readonly id: string; readonly words: string; readonly when: Moment }[]
  onWords: (words: string) => void
  onSeal: () => void
  onDrop: (id: string) => void
  onBack: () => void
  onHide: () => void
}

/** A farewell to nobody’s address. It becomes no hold, so that no place can hand it over. [O12] */
export function Farewell({ now, words, sealed, onWords, onSeal, onDrop, onBack, onHide }: Props) {
  const text = say.decide.farewell
  const top = <Top left={{ label: say.decide.today.path, back: true, onGo: onBack }} onHide={onHide} />
  if (sealed.length > 0)
    return (
      <Page top={top} tide="flat">
        <Title>{text.sealed}</Title>
        <p class="lede">{text.sealedNote}</p>
        {sealed.map((each) => (
          <div class="stack" key={each.id}>
            <div class="rows">
              <Folded label={text.fold(pastDay(each.when, now))} note={text.folded}>
                {each.words}
              </Folded>
            </div>
            <Link small onGo={() => onDrop(each.id)}>
              {text.drop}
            </Link>
          </div>
        ))}
      </Page>
    )
  return (
    <Page
      top={top}
      width="writing"
      foot={words.trim() === '' ? undefined : <Reach onGo={onSeal}>{text.seal}</Reach>}
    >
      <Title>{text.title}</Title>
      <p class="lede">{text.lede}</p>
      <WritingBox label={text.label} value={words} onInput={onWords} placeholder={text.hint} />
      <p class="small soft">{text.care}</p>
    </Page>
  )
}

const face: Props = {
  now: moment('2026-11-24', 18, 40),
  words: '',
  sealed: [],
  onWords: nothing,
  onSeal: nothing,
  onDrop: nothing,
  onBack: nothing,
  onHide: nothing,
}
const sealed = { id: 'f1', words: 'The sea at Dunbar was good. Go well.', when: moment('2026-11-24', 18, 39) }

export const faces = {
  empty: <Farewell {...face} />,
  'being written': <Farewell {...face} words={longWords} />,
  sealed: <Farewell {...face} sealed={[sealed]} />,
  'two, from two devices': (
    <Farewell {...face} sealed={[sealed, { ...sealed, id: 'f2', when: moment('2026-11-02', 9, 0) }]} />
  ),
}
