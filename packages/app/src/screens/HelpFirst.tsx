import type { Partner } from '@bide/core/settings'
import { Link } from '../parts/Link.tsx'
import { say } from '../words/say.ts'
import type { HelpRegion } from './Crisis.tsx'
import { Line } from './HelpLines.tsx'

/** On top of Today for fourteen days after a yes, without saying why. [G3] */
export function HelpOnTop({ help }: { help: HelpRegion }) {
  return (
    <div class="card">
      <p>{say.safety.help.onTop}</p>
      {help.lines.map((line) => (
        <Line key={line.href} line={line} />
      ))}
      {help.emergency && <Line line={help.emergency} words={say.safety.third.danger} />}
    </div>
  )
}

type Props = { partner: Partner; help: HelpRegion; onMore: () => void }

/** First on Today where the other one is afraid: the rule, and people who help to stop frightening someone. [G9] */
export function Frightening({ partner, help, onMore }: Props) {
  const text = say.safety.feared
  const seen = help.lines.some(({ how }) => how !== 'web')
  return (
    <div class="card">
      <h2>{text.title(partner)}</h2>
      <p>{text.rule(partner)}</p>
      <p class="small soft">{seen ? text.ask : text.none}</p>
      {help.lines.map((line) => (
        <Line key={line.href} line={line} />
      ))}
      <div>
        <Link small onGo={onMore}>
          {text.more} <span aria-hidden="true">›</span>
        </Link>
      </div>
    </div>
  )
}
