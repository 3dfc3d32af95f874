import type { Partner } from '@bide/core/settings'
import { addDays, type Day, type Moment } from '@bide/core/time'
import type { Visit as Kept, VisitAverages } from '@bide/core/visits'
import type { Ways } from '../parts/labels.ts'
import { Numbers, NumbersTable } from '../parts/Numbers.tsx'
import { Page } from '../parts/Page.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { dayOf, fullDayOf } from '../words/when.ts'
import { he, moment, nothing, noWays, they, words } from './invented-evening.ts'

type Visit = Omit<Kept, 'line'> & { readonly line: string | undefined }
type Props = Ways & {
  now: Moment
  partner: Partner
  /** Newest first. */
  visits: readonly Visit[]
  /** Hurt around the latest, by the distance of each day from it. */
  around: readonly { readonly days: number; readonly hurt: number }[]
  averages: VisitAverages | undefined
  /** Averages are trends, and shut where those are: then each visit stands for itself alone. [G4] */
  withAverages: boolean
  onBack: () => void
}

/** The person’s own record of visits: the day before, that day, the day after. No average under five. [N15] */
export function Visits(props: Props) {
  const { now, partner, visits, onHurts, onReach } = props
  const text = say.contact.visits
  const [latest] = visits
  return (
    <Page
      top={<Top left={{ label: say.contact.title, back: true, onGo: props.onBack }} onHide={props.onHide} />}
      place="record"
      onPlace={props.onPlace}
      onMenu={props.onMenu}
      doors={{ onHurts, onReach }}
    >
      <Title>{text.title(latest?.after)}</Title>
      {latest ? (
        <>
          <p class="lede">
            {text.went(partner, fullDayOf(latest.on, now))}{' '}
            {visits.length === 1 ? text.one : text.many(visits.length)}
          </p>
          <Three visit={latest} />
          <Around on={latest.on} now={now} around={props.around} />
          {latest.line !== undefined && (
            <div class="stack">
              <blockquote class="their-ask">“{latest.line}”</blockquote>
              <p class="small soft">{text.line(fullDayOf(addDays(latest.on, 1), now), latest.sleep)}</p>
            </div>
          )}
          {visits.length > 1 && <Every {...props} />}
          <p class="small soft">
            {text.note} {text.hold}
          </p>
        </>
      ) : (
        <p class="soft">{text.none}</p>
      )}
    </Page>
  )
}

function Three({ visit }: { visit: Visit }) {
  const text = say.contact.visits
  const days = [
    [text.before, visit.before],
    [text.that, visit.that],
    [text.after, visit.after],
  ] as const
  return (
    <dl class="three-days">
      {days.map(([label, hurt]) => (
        <div key={label}>
          <dt class="small soft">{label}</dt>
          <dd>{hurt ?? <None />}</dd>
        </div>
      ))}
    </dl>
  )
}

function None() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="heard">{say.contact.visits.noAnswer}</span>
    </>
  )
}

const [wide, high] = [310, 118]
const x = (days: number) => 24 + ((days + 7) / 14) * (wide - 32)
const y = (hurt: number) => 8 + (1 - hurt / 10) * (high - 30)

function Around({ on, now, around }: Pick<Props, 'now' | 'around'> & { on: Day }) {
  const text = say.contact.visits
  if (around.length === 0) return null
  return (
    <div class="stack">
      <div class="between">
        <h2>{text.each}</h2>
        <span class="small soft">{text.dots}</span>
      </div>
      <svg
        class="went visit-days"
        viewBox={`0 0 ${wide} ${high}`}
        role="img"
        aria-label={text.picture(dayOf(on, now))}
      >
        {[0, 5, 10].map((hurt) => (
          <g key={hurt}>
            <path class="ground" d={`M24 ${y(hurt)}H${wide - 4}`} />
            <text x="0" y={y(hurt) + 4}>
              {hurt}
            </text>
          </g>
        ))}
        <path class="wait-line" d={`M${x(0)} ${y(10)}V${y(0)}`} />
        {around.map(({ days, hurt }) => (
          <circle
            key={days}
            class={days === 1 ? 'day-after' : undefined}
            cx={x(days)}
            cy={y(hurt)}
            r={days === 1 ? 4.5 : 3}
          />
        ))}
        <text x={x(0)} y={high - 2} text-anchor="middle">
          {dayOf(on, now)}
        </text>
      </svg>
      <Numbers
        label={text.table}
        columns={[text.day, text.hurt]}
        rows={around.map(({ days, hurt }) => ({
          id: days,
          name: dayOf(addDays(on, days), now),
          cells: [hurt],
        }))}
      />
    </div>
  )
}

const oneDecimal = (n: number) => (Math.abs(n) < 0.05 ? '0' : n.toFixed(1).replace('-', '−'))
const averagesIn = ({ before, that, after }: NonNullable<Props['averages']>) => [
  oneDecimal(before),
  that === undefined ? '–' : oneDecimal(that),
  oneDecimal(after),
]
const answered = ({ before, after }: Visit) => before !== undefined && after !== undefined

function Every({ now, visits, averages, withAverages }: Props) {
  const text = say.contact.visits
  return (
    <div class="stack">
      <h2>{text.earlier}</h2>
      <div class="numbers open">
        <NumbersTable
          columns={[text.day, text.before, text.that, text.after]}
          rows={[
            ...visits.map(({ on, before, that, after }) => ({
              id: on,
              name: dayOf(on, now),
              cells: [before ?? '–', that ?? '–', after ?? '–'],
            })),
            ...(averages
              ? [{ id: 'averages', name: text.averages(averages.n), cells: averagesIn(averages) }]
              : []),
          ]}
        />
      </div>
      {withAverages && (
        <p class="small soft">
          {averages
            ? text.change(oneDecimal(averages.change.low), oneDecimal(averages.change.high))
            : text.noAverage(5 - visits.filter(answered).length)}
        </p>
      )}
    </div>
  )
}

const first: Visit = {
  on: '2026-11-01',
  before: 8,
  that: 8,
  after: 9,
  line: 'I keep seeing his face when he opened the door.',
  sleep: 3,
}
const hurts = /* @__PURE__ */ [7, 8, 8, 8, 9, 8, 8, 8, 9, 8, 8, 7, 8, 7].map((hurt, n) => ({
  days: n - 7,
  hurt,
}))
const face: Props = {
  now: /* @__PURE__ */ moment('2026-11-24', 18, 40),
  partner: he,
  visits: [first],
  around: hurts,
  averages: undefined,
  withAverages: true,
  onBack: nothing,
  ...noWays,
}
const many = /* @__PURE__ */ Array.from(
  { length: 9 },
  (_, n): Visit => ({
    ...first,
    on: addDays('2026-11-20', -9 * n),
    that: n % 3 ? 7 : undefined,
    line: words,
  }),
)
const three = /* @__PURE__ */ many.slice(0, 3)

export const faces = {
  'one visit': <Visits {...face} />,
  'its day after has no answer': (
    <Visits {...face} partner={they} visits={[{ ...first, after: undefined, line: undefined }]} around={[]} />
  ),
  'nine visits, a long line': (
    <Visits
      {...face}
      visits={many}
      averages={{ n: 9, before: 6.8, that: undefined, after: 7.9, change: { low: -0.2, high: 2.4 } }}
    />
  ),
  'nine visits, where trends are shut': <Visits {...face} visits={many} withAverages={false} />,
  'three visits, no average': <Visits {...face} visits={three} />,
  none: <Visits {...face} visits={[]} />,
}
