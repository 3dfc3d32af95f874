import type { HurtLine } from '@bide/core/line'
import type { Day, Moment } from '@bide/core/time'
import { say } from '../words/say.ts'
import { dayOf } from '../words/when.ts'
import { HurtPicture, HurtTable } from './HurtPicture.tsx'

type Props = {
  now: Moment
  /** `undefined` while it is being reckoned: its room is kept, so that nothing moves when it comes. */
  line: HurtLine | undefined
  /** The day space began, when one is known. */
  since: Day | undefined
  /** What the person did, in sentences; never what the other one did. */
  did: readonly string[]
  /** It is over: there is no second aim any more, and what was done has its own name. [O10] */
  parted: boolean
}

/** The two aims, hurting less first. Two things side by side, and never one score [D7]. */
export function Aims({ now, line, since, did, parted }: Props) {
  const words = say.days.hurt
  return (
    <section class="card aims">
      <div class="between">
        <h2>{words.title}</h2>
        {since !== undefined && <span class="small soft">{words.since(dayOf(since, now))}</span>}
      </div>
      {line === undefined ? (
        <div class="line-comes" aria-busy="true" />
      ) : 'tooEarly' in line ? (
        <p class="soft">{words.tooEarly(line.tooEarly)}</p>
      ) : (
        <>
          <HurtPicture line={line} />
          <p class="small soft">
            {words.now(Math.floor(line.now.low), Math.ceil(line.now.high))}
            {line.verdict === 'lower' && ` ${words.lower}`}
          </p>
          <HurtTable line={line} now={now} />
        </>
      )}
      <div class="between second-aim">
        <h2>{parted ? say.decide.today.aim : words.chance}</h2>
        {!parted && <span class="small soft">{words.whatYouDid}</span>}
      </div>
      <p class="soft">{did.join(' ')}</p>
    </section>
  )
}
