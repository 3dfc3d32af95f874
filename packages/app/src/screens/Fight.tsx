import { type FightPart, fightParts } from '@bide/core/perspective'
import type { Partner } from '@bide/core/settings'
import type { Moment } from '@bide/core/time'
import { Link } from '../parts/Link.tsx'
import { NoteBox } from '../parts/NoteBox.tsx'
import { OneLine } from '../parts/OneLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Scale } from '../parts/Scale.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { clock } from '../words/when.ts'
import { he, moment, nothing, they } from './invented-evening.ts'

type Props = {
  partner: Partner
  /** When it ends by itself. */
  ends: Moment
  bigThen: number | undefined
  bigNow: number | undefined
  words: Record<FightPart, string>
  onThen: (big: number) => void
  onNow: (big: number) => void
  onWords: (part: FightPart, words: string) => void
  onKeep: () => void
  /** `undefined`: it is not kept yet, so there is nothing to take away. */
  onTake: (() => void) | undefined
  onBack: () => void
  onHide: () => void
}

/**
 * One thing they fought about: how big, my part and theirs in equal boxes, and an end. It asks for what was done and said,
 * and says the hour it ends without a clock to watch. [W7]
 */
export function Fight(props: Props) {
  const { partner, words, bigThen, bigNow, onKeep, onTake } = props
  const text = say.fights.one
  const labels = text.parts(partner)
  const hints = text.hints(partner)
  const box = (part: FightPart) => ({
    label: labels[part],
    placeholder: hints[part],
    value: words[part],
    onInput: (typed: string) => props.onWords(part, typed),
  })
  const isEmpty =
    fightParts.every((part) => words[part].trim() === '') && bigThen === undefined && bigNow === undefined
  return (
    <Page
      width="writing"
      top={
        <Top
          left={{ label: say.fights.back, onGo: props.onBack, back: true }}
          middle={text.ends(clock(props.ends))}
          onHide={props.onHide}
        />
      }
      foot={<Reach onGo={onKeep}>{isEmpty ? text.stop : text.keep}</Reach>}
    >
      <Title>{text.title}</Title>
      <OneLine {...box('what')} under={text.note} />
      <Scale label={text.bigThen} value={bigThen} onPick={props.onThen} />
      <Scale label={text.bigNow} value={bigNow} onPick={props.onNow} was={bigThen} />
      <div class="halves">
        <NoteBox {...box('mine')} />
        <NoteBox {...box('theirs')} />
      </div>
      <NoteBox {...box('onlooker')} />
      <NoteBox {...box('both')} />
      <NoteBox {...box('differently')} />
      {onTake && <Link onGo={onTake}>{text.take}</Link>}
    </Page>
  )
}

const none = { what: '', mine: '', theirs: '', onlooker: '', both: '', differently: '' }
const face: Props = {
  partner: he,
  ends: moment('2026-11-24', 20, 25),
  bigThen: 9,
  bigNow: 3,
  words: {
    what: 'Money for the kitchen',
    mine: 'I chose the tiles alone and told him after.',
    theirs: 'He said fine, then did not speak till Sunday.',
    onlooker: 'Two tired people and a price list. One wanted a yes, one wanted quiet.',
    both: 'Agree the price before anyone orders.',
    differently: 'Show him first. If he says not now, leave it a week.',
  },
  onThen: nothing,
  onNow: nothing,
  onWords: nothing,
  onKeep: nothing,
  onTake: undefined,
  onBack: nothing,
  onHide: nothing,
}

export const faces = {
  'half written': <Fight {...face} />,
  'nothing yet': <Fight {...face} partner={they} words={none} bigThen={undefined} bigNow={undefined} />,
  'one that is there, very long': (
    <Fight
      {...face}
      onTake={nothing}
      words={{
        ...face.words,
        what: 'Whether his mother might stay for the whole of the summer again, and who was to be asked first',
        mine: 'I said yes on the phone, and then I said that I had only said perhaps, and then I went out for two hours and did not say where.',
        theirs: 'No.',
      }}
    />
  ),
}
