import { acceptanceDue, hasGuessed, outcomes } from '@bide/core/checkin'
import { partedBy } from '@bide/core/decision'
import { type Event, happened, horizons } from '@bide/core/event'
import type { State } from '@bide/core/fold'
import { hurtLine } from '@bide/core/insight/hurt'
import type { HurtLine } from '@bide/core/line'
import { lookAgainOn, startOf } from '@bide/core/plan'
import { Private, reveal } from '@bide/core/private'
import { addDays, daysBetween, hour, localOf, type Moment } from '@bide/core/time'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { nowHere } from '../ports/clock.ts'
import { type Answers, CheckIn } from '../screens/CheckIn.tsx'
import { LookAgain, type LookedAnswer } from '../screens/LookAgain.tsx'
import { dayOf } from '../words/when.ts'
import { type App, record } from './app.ts'
import { openClear, wouldChangeOf } from './decide.tsx'
import { become } from './write.tsx'

export function CheckInAt({ app }: { app: App }) {
  const { state, now } = { state: app.bide.state.value, now: app.bide.now.value }
  const line = app.drafts.box('check-in')
  const today = localOf(now.at, now.zone).date
  const keep = ({ own, ...answers }: Answers) => {
    const said = line.text.value.trim()
    const nothingSaid = Object.keys(answers).length + Object.keys(own).length === 0 && said === ''
    if (nothingSaid) return
    void become(app, line, [happened('checked-in', nowHere(), checked({ own, ...answers }, said))])
  }
  return (
    <CheckIn
      acceptance={acceptanceDue(state.checkIns, now)}
      withoutHope={partedBy(state.deciding, now) !== undefined}
      scales={[...state.scales].map(([id, name]) => ({ id, name: reveal(name) }))}
      line={line.text.value}
      came={outcomes(state.forecasts, state.checkIns)
        .filter(({ on }) => on === today)
        .map(({ forecast, came }) => ({ horizon: forecast.horizon, guessed: forecast.hurt, came }))}
      guesses={horizons.filter((horizon) => !hasGuessed(state.forecasts, horizon, now))}
      onLine={line.type}
      onKeep={keep}
      onGuess={(horizon, hurt) => void record(app, happened('forecast-made', nowHere(), { horizon, hurt }))}
      onAddScale={(name) =>
        void record(app, happened('scale-named', nowHere(), { scale: app.newId(), words: new Private(name) }))
      }
      onDropScale={(scale) => void record(app, happened('scale-dropped', nowHere(), { scale }))}
      onDone={() => app.router.go({ at: 'today' })}
      onBack={() => app.router.go({ at: 'today' })}
      onHide={app.hide}
    />
  )
}

const checked = ({ hurt, hope, urge, sleep, acceptance, own }: Answers, said: string) => ({
  hurt,
  hope,
  urge,
  sleep,
  acceptance,
  own: { ...own },
  line: said === '' ? undefined : new Private(said),
})

export function LookAgainAt({ app }: { app: App }) {
  const state = app.bide.state.value
  const now = app.bide.now.value
  const start = startOf(state)
  const on = lookAgainOn(state)
  const gave = app.drafts.box('gave')
  const cost = app.drafts.box('cost')
  const hurtThen =
    start === undefined
      ? undefined
      : state.checkIns.find(({ at, zone, hurt }) => hurt !== undefined && localOf(at, zone).date >= start)
  const answer = async (said: LookedAnswer, inWeeks: number | undefined) => {
    const here = nowHere()
    const words = (text: string) => (text.trim() === '' ? undefined : new Private(text.trim()))
    await Promise.all([gave.settled(), cost.settled()])
    const next = inWeeks === undefined ? 'no-date' : addDays(localOf(here.at, here.zone).date, 7 * inWeeks)
    const events: Event[] = [
      happened('looked-again', here, {
        answer: said,
        gave: words(gave.text.value),
        cost: words(cost.text.value),
      }),
      happened('plan-set', here, { lookAgain: next } as Parameters<typeof happened<'plan-set'>>[2]),
    ]
    if (!(await app.bide.record(events))) return
    gave.type('')
    cost.type('')
    // A no decides nothing: it opens the page of the question, as it stands [O14].
    if (said === 'no') app.router.go({ at: 'decide' })
    else openClear(app, 'today')
  }
  return (
    <LookAgain
      now={now}
      weeks={start && on ? Math.round(daysBetween(start, on) / 7) : 8}
      before={
        hurtThen?.hurt === undefined
          ? undefined
          : { hurt: hurtThen.hurt, day: dayOf(localOf(hurtThen.at, hurtThen.zone).date, now) }
      }
      gave={gave.text.value}
      cost={cost.text.value}
      onGave={gave.type}
      onCost={cost.type}
      {...wouldChangeOf(app)}
      onHurt={(hurt) => void record(app, happened('checked-in', nowHere(), checked({ hurt, own: {} }, '')))}
      onAnswer={(said, inWeeks) => void answer(said, inWeeks)}
      onBack={() => app.router.go({ at: 'today' })}
      onHide={app.hide}
    />
  )
}

type Reckoned = { readonly of: string; readonly line: HurtLine }
/** Goes with the open Bide it was reckoned for. */
const reckoned = new WeakMap<App['bide'], Reckoned>()

/** Answers beyond which following them would be felt before the first paint of Today, on a slow phone. */
const followedAtOnce = 40

const lineKey = ({ checkIns, ...state }: State, now: Moment) =>
  [checkIns.length, checkIns.at(-1)?.at, startOf(state), Math.floor(now.at / hour), now.zone].join()

/** The line of hurt on Today, since space began; reckoned anew only when there is an answer or an hour more. */
export function hurtLineOf({ bide }: App): HurtLine {
  const state = bide.state.value
  const now = bide.now.value
  const of = lineKey(state, now)
  const known = reckoned.get(bide)
  if (known?.of === of) return known.line
  const line = hurtLine(state.checkIns, startOf(state), now)
  reckoned.set(bide, { of, line })
  return line
}

/** The same, for a page whose doors must not wait for it: `undefined` until it was painted, where there is much to follow. */
export function useHurtLine(app: App): HurtLine | undefined {
  const { bide } = app
  const state = bide.state.value
  const isThere =
    state.checkIns.length <= followedAtOnce || reckoned.get(bide)?.of === lineKey(state, bide.now.value)
  const painted = useSignal(false)
  useEffect(() => {
    painted.value = true
  }, [])
  return isThere || painted.value ? hurtLineOf(app) : undefined
}
