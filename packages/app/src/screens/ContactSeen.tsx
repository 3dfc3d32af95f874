import type { Answers, InFourWeeks, ContactSeen as Seen, Verdict, WeekSeen } from '@bide/core/contact-seen'
import type { Partner } from '@bide/core/settings'
import { addDays, type Day, daysBetween, type Moment } from '@bide/core/time'
import { useState } from 'preact/hooks'
import { Chips } from '../parts/Chips.tsx'
import { Link } from '../parts/Link.tsx'
import { Numbers } from '../parts/Numbers.tsx'
import { Page } from '../parts/Page.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { dayOf, fullDayOf } from '../words/when.ts'
import { he, moment, nothing, they } from './invented-evening.ts'

type Props = {
  seen: Seen
  now: Moment
  partner: Partner
  /** The day of the week it is looked at, 1 to 7 from Monday. */
  weekday: number
  onWeekday: (weekday: number) => void
}
type Part = Pick<Props, 'seen' | 'now' | 'partner'>

/** What is seen once a week: who begins, what was answered, how it went. Each picture has its sentence and its table. [N9] */
export function ContactSeen(props: Props) {
  const { seen, now } = props
  const text = say.contact.seen
  if (seen.isEmpty)
    return (
      <>
        <p class="lede">{text.empty(fullDayOf(seen.looks.next, now))}</p>
        <Weekday {...props} />
      </>
    )
  return (
    <>
      <p class="lede">
        <Told verdict={seen.starts.verdict} partner={props.partner} says={text.starts} />
      </p>
      <WhoBegan {...props} />
      <InFour {...props} />
      <Answered {...props} />
      <HowItWent {...props} />
      <Apart {...props} />
      <Weekday {...props} />
    </>
  )
}

type ToldProps = {
  verdict: Verdict
  partner: Partner
  says: (is: 'more' | 'fewer' | 'same', partner: Partner) => string
}

/** One of three answers; “too early” names what is missing. */
function Told({ verdict, partner, says }: ToldProps) {
  const text = say.contact.seen
  if (typeof verdict === 'string') return <>{says(verdict, partner)}</>
  return (
    <>
      <b>{text.tooEarly}</b> {text.whether}{' '}
      {verdict.tooEarly.map((each) => text.missing(each, partner)).join(' ')}
    </>
  )
}

/** More weeks than these do not fit a phone; the table has all of them. */
const drawn = 16

function WhoBegan({ seen, now, partner }: Part) {
  const text = say.contact.seen
  const weeks = seen.weeks.slice(-drawn)
  const most = Math.max(1, ...weeks.map(({ mine, theirs }) => mine + theirs))
  const sentence = [
    seen.before && text.before(seen.before.weeks, seen.before, partner),
    text.since(seen.since.days, seen.since, partner),
  ]
    .filter((each) => typeof each === 'string')
    .join(' ')
  const firstSince = seen.before && weeks.find(({ period }) => period === 'since')?.from
  return (
    <div class="stack">
      <div class="between">
        <h2>{text.who}</h2>
        <span class="small soft keys">
          <span class="key">{text.you}</span>
          <span class="key theirs">{text.them(partner)}</span>
        </span>
      </div>
      <div class="bars" role="img" aria-label={sentence}>
        {weeks.map((week) => (
          <Bar key={week.from} week={week} most={most} now={now} begins={week.from === firstSince} />
        ))}
      </div>
      <p class="said">
        {sentence} {text.to(fullDayOf(addDays(seen.looks.last, -1), now))}
      </p>
      <Numbers
        label={text.table}
        columns={[text.week, text.you, text.them(partner)]}
        rows={seen.weeks.map(({ from, mine, theirs }) => ({
          id: from,
          name: dayOf(from, now),
          cells: [mine, theirs],
        }))}
      >
        {seen.weeks.some(({ period }) => period === 'left-out') && <p class="small soft">{text.leftOut}</p>}
      </Numbers>
      <p class="small soft">
        {text.caveat(partner)} {text.letter}
      </p>
    </div>
  )
}

type BarProps = { week: WeekSeen; most: number; now: Moment; begins: boolean }

function Bar({ week, most, now, begins }: BarProps) {
  const text = say.contact.seen
  const { from, mine, theirs, days } = week
  const wide = (n: number) => (n / most) * 100
  return (
    <>
      {begins && <p class="bar-break">{text.backedOff}</p>}
      <div class="bar">
        <span>{dayOf(from, now).replace(/^(\d+ \p{L}{3}).*$/u, '$1')}</span>
        {mine + theirs === 0 && days < 7 ? (
          <span>{text.days(days)}</span>
        ) : (
          <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
            {mine > 0 && <rect class="mine" x="0" y="0" width={wide(mine)} height="12" />}
            {theirs > 0 && (
              <rect
                class="theirs"
                x={wide(mine) + (mine > 0 ? 0.6 : 0)}
                y="0"
                width={wide(theirs)}
                height="12"
              />
            )}
          </svg>
        )}
        <span>{text.counts(week)}</span>
      </div>
    </>
  )
}

const whole = ({ low, high }: InFourWeeks) => [Math.max(0, Math.floor(low)), Math.ceil(high)] as const

function InFour({ seen, partner }: Part) {
  const text = say.contact.seen
  const { before, since } = seen.starts
  if (!before || !since) return null
  const rows = [
    [text.beforeLabel, before],
    [text.sinceLabel, since],
  ] as const
  return (
    <div class="card">
      <h2>{text.inFour(partner)}</h2>
      <dl class="pairs">
        {rows.map(([label, four]) => (
          <div key={label}>
            <dt>
              {label}: {text.ofDays(four.count, four.days)}
            </dt>
            <dd>{text.between(...whole(four))}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function Answered({ seen, partner }: Part) {
  const text = say.contact.seen
  const { before, since, verdict, stillWaits, calls } = seen.answers
  const { withinDay, withinWeek, later, unknown, waiting, all } = since
  const known = ({ all: every, unknown: some }: Answers) => every - some
  return (
    <div class="stack">
      <div class="between">
        <h2>{text.answered}</h2>
        <span class="small soft">{text.ofYours}</span>
      </div>
      {all === 0 ? (
        <p class="soft">{text.noneAsked}</p>
      ) : (
        <>
          <p class="said">{text.parts(withinDay, withinWeek, later, unknown, waiting, all)}</p>
          {stillWaits.length > 0 && known(since) >= leastForPicture && (
            <Waits steps={stillWaits} all={known(since)} />
          )}
          {calls.all > 0 && <p class="said">{text.calls(calls.all, calls.missed)}</p>}
          <p class="small soft">{text.waitsNote}</p>
        </>
      )}
      {before.all > 0 && since.all > 0 && (
        <dl class="pairs">
          <div>
            <dt>
              {text.prompt}, {text.beforeLabel.toLowerCase()}
            </dt>
            <dd>{text.kOfN(before.withinDay, known(before))}</dd>
          </div>
          <div>
            <dt>
              {text.prompt}, {text.sinceLabel.toLowerCase()}
            </dt>
            <dd>{text.kOfN(since.withinDay, known(since))}</dd>
          </div>
        </dl>
      )}
      {before.all > 0 && (
        <p class="small soft">
          <Told verdict={verdict} partner={partner} says={text.answers} />
        </p>
      )}
    </div>
  )
}

/** Of fewer waits a curve says less than its sentence. */
const leastForPicture = 5
const twoWeeks = 14

function Waits({ steps, all }: { steps: Seen['answers']['stillWaits']; all: number }) {
  const text = say.contact.seen
  const shown = steps.filter(({ day }) => day <= twoWeeks)
  const [wide, high] = [310, 84]
  const x = (day: number) => 4 + (day / twoWeeks) * (wide - 8)
  const y = (share: number) => 6 + (1 - share) * (high - 24)
  const path = shown.reduce((d, { day, waiting }) => `${d}H${x(day)}V${y(waiting)}`, `M${x(0)} ${y(1)}`)
  return (
    <>
      <svg class="waits" viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={text.waitsPicture(all)}>
        <path class="ground" d={`M4 ${y(0)}H${wide - 4}`} />
        <path class="wait-line" d={`${path}H${x(twoWeeks)}`} />
        {[0, 7, 14].map((day) => (
          <text
            key={day}
            x={x(day)}
            y={high - 2}
            text-anchor={day === 0 ? 'start' : day === 14 ? 'end' : 'middle'}
          >
            {day}
          </text>
        ))}
      </svg>
      <Numbers
        label={text.table}
        columns={[text.when, text.waited]}
        rows={steps.map(({ day, waiting }) => ({
          id: day,
          name: text.afterDays(day),
          cells: [text.stillWaited(Math.round(waiting * all), all)],
        }))}
      />
    </>
  )
}

function HowItWent({ seen }: Part) {
  const text = say.contact.seen
  const { dots, months, laterHigher } = seen.went
  const first = dots[0]
  if (!first) return null
  const latest = seen.looks.last
  const [wide, high] = [310, 100]
  const span = Math.max(1, daysBetween(first.on, latest))
  const x = (on: Day) => 30 + (daysBetween(first.on, on) / span) * (wide - 40)
  const y = (went: number) => high / 2 - went * 20
  return (
    <div class="stack">
      <div class="between">
        <h2>{text.went}</h2>
        <span class="small soft">{text.asTold}</span>
      </div>
      <svg class="went" viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={text.wentPicture}>
        {([-2, 0, 2] as const).map((went) => (
          <g key={went}>
            <path class="ground" d={`M30 ${y(went)}H${wide - 4}`} />
            <text x="0" y={y(went) + 4}>
              {went < 0 ? `−${-went}` : went > 0 ? `+${went}` : '0'}
            </text>
          </g>
        ))}
        {dots.map(({ on, went }, n) => (
          <circle key={`${on} ${n}`} cx={x(on)} cy={y(went)} r="3.5" />
        ))}
      </svg>
      <p class="small soft">{text.wentNote}</p>
      <Numbers
        label={text.table}
        columns={[text.month, '−2', '−1', '0', '+1', '+2']}
        rows={months.map(({ month, wents }) => ({ id: month, name: monthOf(month), cells: wents }))}
      >
        {laterHigher && (
          <p class="small soft">
            {text.laterHigher(Math.floor(100 * laterHigher.low), Math.ceil(100 * laterHigher.high))}
          </p>
        )}
      </Numbers>
    </div>
  )
}

/** `2026-11` as the words have it, without its first day. */
const monthOf = (month: string) =>
  dayOf(`${month}-01`, { at: 0 as Moment['at'], zone: 'UTC' }).replace(/^\d+ /, '')

const isAny = ({ mine, theirs }: { mine: number; theirs: number }) => mine + theirs > 0

function Apart({ seen, partner }: Part) {
  const text = say.contact.seen
  const rows = (['practical', 'children', 'legal'] as const).filter((topic) => isAny(seen.apart[topic]))
  if (rows.length === 0) return null
  return (
    <div class="stack">
      <h2>{text.apart}</h2>
      <dl class="pairs">
        {rows.map((topic) => (
          <div key={topic}>
            <dt>{say.contact.form.topics[topic]}</dt>
            <dd>{text.began(seen.apart[topic], partner)}</dd>
          </div>
        ))}
      </dl>
      <p class="small soft">{text.apartNote}</p>
    </div>
  )
}

function Weekday({ seen, now, weekday, onWeekday }: Props) {
  const text = say.contact.seen
  const [open, setOpen] = useState(false)
  return (
    <div class="stack">
      <div class="between">
        <span class="small soft">{text.next(fullDayOf(seen.looks.next, now))}</span>
        <Link small onGo={() => setOpen(!open)}>
          {text.pickDay}
        </Link>
      </div>
      {open && (
        <>
          <Chips
            label={text.pickDay}
            chosen={String(weekday)}
            options={text.weekdays.map((label, n) => ({ value: String(n + 1), label }))}
            onPick={(day) => onWeekday(Number(day))}
          />
          <p class="small soft">{text.picked}</p>
        </>
      )}
    </div>
  )
}

const counts: readonly (readonly [Day, number, number, number?])[] = [
  ['2026-08-23', 9, 1],
  ['2026-08-30', 8, 1],
  ['2026-09-06', 9, 1],
  ['2026-09-13', 8, 0],
  ['2026-09-20', 8, 1],
  ['2026-09-27', 7, 1],
  ['2026-10-04', 8, 1],
  ['2026-10-11', 6, 1],
  ['2026-10-18', 5, 0],
  ['2026-10-25', 7, 1],
  ['2026-11-01', 1, 1],
  ['2026-11-08', 1, 2],
  ['2026-11-15', 0, 1],
  ['2026-11-22', 0, 0, 3],
]
const weeks = /* @__PURE__ */ counts.map(([from, mine, theirs, days = 7]): WeekSeen => {
  const period = from >= '2026-11-01' ? 'since' : from >= '2026-10-18' ? 'left-out' : 'before'
  return { from, mine, theirs, days, period }
})
const dots = [
  { on: '2026-09-02', went: -1 },
  { on: '2026-09-15', went: 0 },
  { on: '2026-09-28', went: 0 },
  { on: '2026-10-09', went: -1 },
  { on: '2026-10-26', went: -2 },
  { on: '2026-11-01', went: -2 },
  { on: '2026-11-10', went: 0 },
  { on: '2026-11-13', went: 0 },
  { on: '2026-11-21', went: 1 },
] as const
const noAnswers: Answers = { all: 0, withinDay: 0, withinWeek: 0, later: 0, waiting: 0, unknown: 0 }
const board: Seen = {
  looks: { last: '2026-11-25', next: '2026-12-02' },
  isEmpty: false,
  weeks,
  before: { weeks: 10, mine: 75, theirs: 8 },
  since: { days: 24, mine: 2, theirs: 4 },
  starts: {
    verdict: {
      tooEarly: [
        { what: 'days-since', n: 4 },
        { what: 'begun-since', n: 1 },
      ],
    },
    before: { count: 7, days: 56, low: 1.4, high: 7.6 },
    since: { count: 4, days: 24, low: 1.2, high: 10.8 },
  },
  answers: {
    before: { ...noAnswers, all: 60, withinDay: 41, withinWeek: 9, later: 2, waiting: 8 },
    since: { ...noAnswers, all: 2, waiting: 2 },
    verdict: { tooEarly: [{ what: 'days-since', n: 4 }] },
    stillWaits: [],
    calls: { all: 1, missed: 1 },
  },
  went: {
    dots,
    months: [
      { month: '2026-09', wents: [0, 1, 2, 0, 0] },
      { month: '2026-10', wents: [1, 1, 0, 0, 0] },
      { month: '2026-11', wents: [1, 0, 2, 1, 0] },
    ],
    laterHigher: undefined,
  },
  apart: {
    practical: { mine: 3, theirs: 2 },
    children: { mine: 0, theirs: 0 },
    legal: { mine: 0, theirs: 1 },
  },
}
const manyWeeks = /* @__PURE__ */ Array.from({ length: 120 }, (_, n) => ({
  from: addDays('2026-11-01', 7 * n),
  mine: n % 3,
  theirs: n % 2,
  days: 7,
  period: 'since' as const,
}))
const fourWeeks = /* @__PURE__ */ weeks.slice(-4).map((week) => ({ ...week, period: undefined }))
const waits = /* @__PURE__ */ [0, 1, 2, 3, 5, 8, 12].map((day, n) => ({ day, waiting: 0.8 - n * 0.09 }))
const years: Seen = {
  ...board,
  weeks: manyWeeks,
  before: undefined,
  since: { days: 840, mine: 1200, theirs: 60 },
  starts: { ...board.starts, verdict: 'same' },
  answers: {
    before: { ...noAnswers, all: 60, withinDay: 41, withinWeek: 9, later: 2, waiting: 8 },
    since: { all: 900, withinDay: 300, withinWeek: 250, later: 100, waiting: 200, unknown: 50 },
    verdict: 'fewer',
    stillWaits: waits,
    calls: { all: 240, missed: 131 },
  },
  went: { ...board.went, laterHigher: { low: 0.42, high: 0.71 } },
}
const sunday = /* @__PURE__ */ moment('2026-11-25', 18, 40)
const plain = { now: sunday, partner: he, weekday: 3, onWeekday: nothing }

/** As it stands on its page. */
const OnItsPage = (props: Props) => (
  <Page top={<Top left={say.contact.title} onHide={nothing} />}>
    <Title>{say.contact.title}</Title>
    <ContactSeen {...props} />
  </Page>
)

export const faces = {
  'too early to tell': <OnItsPage {...plain} seen={board} />,
  'years of it': <OnItsPage {...plain} seen={years} />,
  'he begins more often, and they are “they”': (
    <OnItsPage {...plain} partner={they} seen={{ ...board, starts: { ...board.starts, verdict: 'more' } }} />
  ),
  'no day is known on which space began': (
    <OnItsPage
      {...plain}
      seen={{
        ...board,
        weeks: fourWeeks,
        before: undefined,
        since: { days: undefined, mine: 2, theirs: 4 },
        starts: { ...board.starts, verdict: { tooEarly: [{ what: 'start' }] }, before: undefined },
        answers: { ...board.answers, before: noAnswers },
      }}
    />
  ),
  'the first look is still to come': <OnItsPage {...plain} seen={{ ...board, isEmpty: true }} />,
}
