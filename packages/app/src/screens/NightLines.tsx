import { addDays, type Moment } from '@bide/core/time'
import { Link } from '../parts/Link.tsx'
import { Many } from '../parts/Many.tsx'
import { NightLine } from '../parts/NightLine.tsx'
import { OneLine } from '../parts/OneLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { dayAndTime } from '../words/when.ts'
import { moment, nothing } from './invented-evening.ts'

type Props = {
  now: Moment
  /** Newest first. */
  lines: readonly { readonly line: string; readonly from: Moment }[]
  draft: string
  onDraft: (line: string) => void
  onKeep: () => void
  onDrop: (from: Moment) => void
  onBack: () => void
  onHide: () => void
}

/** What the calm self wrote for the next bad night, and the ones before it. */
export function NightLines({ now, lines, draft, onDraft, onKeep, onDrop, onBack, onHide }: Props) {
  const words = say.ask.nightLines
  const isNew = draft.trim() !== '' && draft.trim() !== lines[0]?.line
  return (
    <Page
      top={<Top left={{ label: say.places.menu.title, back: true, onGo: onBack }} onHide={onHide} />}
      foot={isNew ? <Reach onGo={onKeep}>{words.keep}</Reach> : undefined}
    >
      <Title>{words.title}</Title>
      <p class="lede">{lines.length === 0 ? words.none : words.lede}</p>
      <OneLine nightLine label={words.write} value={draft} onInput={onDraft} />
      <Many of={lines} words={say.places.ended}>
        {({ line, from }) => (
          <div class="stack" key={from.at}>
            <NightLine line={line} from={say.hold.fromYou(dayAndTime(from, now))} />
            <Link small onGo={() => onDrop(from)}>
              {words.drop}
            </Link>
          </div>
        )}
      </Many>
    </Page>
  )
}

const face: Props = {
  now: moment('2026-11-24', 18, 40),
  lines: [],
  draft: '',
  onDraft: nothing,
  onKeep: nothing,
  onDrop: nothing,
  onBack: nothing,
  onHide: nothing,
}

export const faces = {
  none: <NightLines {...face} />,
  'a thousand': (
    <NightLines
      {...face}
      lines={Array.from({ length: 1000 }, (_, n) => ({
        line: `It was like this on the night before, and it passed. ${n}`,
        from: moment(addDays('2026-11-19', -n), 10, 20),
      }))}
    />
  ),
  two: (
    <NightLines
      {...face}
      lines={[
        { line: 'You always feel it is now or never. It never was.', from: moment('2026-11-19', 10, 20) },
        { line: 'The phone sleeps in the kitchen.', from: moment('2026-11-04', 9, 10) },
      ]}
    />
  ),
}
