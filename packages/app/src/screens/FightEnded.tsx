import type { Felt } from '@bide/core/perspective'
import { Chips } from '../parts/Chips.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { nothing } from './invented-evening.ts'

type Props = {
  kept: boolean
  /** The fifteen minutes were over; otherwise it was stopped. */
  over: boolean
  /** `due`: how writing leaves them is asked now; an answer was just given; or it is not time yet. */
  felt: 'due' | Felt['felt'] | undefined
  onFelt: (felt: Felt['felt']) => void
  onDone: () => void
  onHide: () => void
}

/** The end of one looking back: what is there is kept, and the page closes. [W7] [W8] */
export function FightEnded({ kept, over, felt, onFelt, onDone, onHide }: Props) {
  const words = say.fights.ended
  return (
    <Page top={<Top left="" onHide={onHide} />} tide="high" foot={<Reach onGo={onDone}>{words.done}</Reach>}>
      <Title>{over ? words.over : kept ? words.kept : words.nothing}</Title>
      {over && <p>{kept ? words.kept : words.nothing}</p>}
      {kept && <p class="soft">{words.note}</p>}
      {felt !== undefined && (
        <div class="stack">
          <h2>{words.felt}</h2>
          <Chips
            label={words.felt}
            options={(['better', 'same', 'worse'] as const).map((value) => ({
              value,
              label: words.answers[value],
            }))}
            chosen={felt === 'due' ? undefined : felt}
            onPick={onFelt}
          />
          <p class="small soft" role="status">
            {felt === 'due' ? words.feltNote : words.thanks}
          </p>
        </div>
      )}
    </Page>
  )
}

const face: Props = {
  kept: true,
  over: false,
  felt: undefined,
  onFelt: nothing,
  onDone: nothing,
  onHide: nothing,
}
export const faces = {
  kept: <FightEnded {...face} />,
  'kept, and asked how it leaves one': <FightEnded {...face} felt="due" />,
  'the time was over, and answered': <FightEnded {...face} over felt="worse" />,
  'nothing was written': <FightEnded {...face} over kept={false} />,
}
