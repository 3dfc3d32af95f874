import type { ShownPattern } from '@bide/core/patterns'
import type { Partner } from '@bide/core/settings'
import { useState } from 'preact/hooks'
import { Link } from '../parts/Link.tsx'
import { say } from '../words/say.ts'
import { he, nothing } from './invented-evening.ts'

/** A place that presses: its kind, and the words. */
export type Pressed = { readonly pattern: ShownPattern; readonly words: string }

type Props = {
  /** At most two. */
  places: readonly Pressed[]
  partner: Partner
  /** Something was asked that it goes against. */
  asked: boolean
  /** A kind that is never shown stands here too. */
  silenced: boolean
  onNotThisTime: (pattern: ShownPattern) => void
  onNever: (pattern: ShownPattern) => void
  onShowAgain: () => void
}

/** Where it presses, each place quoted with one plain sentence. Nothing where nothing is: no "clear". [F8] */
export function Presses({ places, partner, asked, silenced, onNotThisTime, onNever, onShowAgain }: Props) {
  const text = say.arrives
  const [quiet, setQuiet] = useState<ShownPattern>()
  if (places.length === 0 && !silenced && quiet === undefined) return null
  return (
    <section class="presses">
      {places.length > 0 && (
        <div class="scale-head">
          <h2>{text.places(places.length)}</h2>
          <span class="note">{text.oftenWrong}</span>
        </div>
      )}
      {places.map(({ pattern, words }) => (
        <div class="press" key={pattern}>
          <q class="press-words">{words}</q>
          <p>{text.presses(pattern, partner, asked)}</p>
          <Link
            onGo={() => {
              setQuiet(pattern)
              onNotThisTime(pattern)
            }}
          >
            {text.notThisTime}
          </Link>
        </div>
      ))}
      {quiet !== undefined && (
        <div class="press">
          <p role="status">{text.quiet}</p>
          <Link
            onGo={() => {
              setQuiet(undefined)
              onNever(quiet)
            }}
          >
            {text.never}
          </Link>
        </div>
      )}
      {silenced && quiet === undefined && (
        <div class="press">
          <p>{text.silenced}</p>
          <Link onGo={onShowAgain}>{text.showAgain}</Link>
        </div>
      )}
    </section>
  )
}

const props = {
  partner: he,
  asked: true,
  silenced: false,
  onNotThisTime: nothing,
  onNever: nothing,
  onShowAgain: nothing,
}
/** For the faces of the page it stands on. */
export const twoPlaces = (
  <Presses
    {...props}
    places={[
      { pattern: 'pleading', words: 'please please just talk to me' },
      { pattern: 'unannounced_visit', words: 'if you don’t answer I’m coming over' },
    ]}
  />
)
export const oneLongPlace = (
  <Presses
    {...props}
    silenced={true}
    places={[
      {
        pattern: 'guilt',
        words:
          'I keep going back to the kitchen, and the money, and how small it looks from here, and you sleep through all of it',
      },
    ]}
  />
)
