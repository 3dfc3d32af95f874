import { type Event, happened, holdId, type Trigger } from '@bide/core/event'
import {
  changeWords,
  cooling,
  endOf,
  goAhead,
  type Hold,
  isOpen,
  mayGoOut,
  move,
  rewrite,
  sentElsewhere,
  takeBack,
  wasSent,
} from '@bide/core/hold'
import { markOf, type Place } from '@bide/core/patterns'
import { Private, reveal } from '@bide/core/private'
import { instant, nextAt, type Span, span } from '@bide/core/time'
import { regretDue, tally } from '@bide/core/today'
import { helpsToWrite } from '@bide/core/warnings'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { nowHere } from '../ports/clock.ts'
import { canShare, copyWords, shareWords } from '../ports/device.ts'
import { Cooling } from '../screens/Cooling.tsx'
import { Down } from '../screens/Down.tsx'
import { Early } from '../screens/Early.tsx'
import { GoAhead } from '../screens/GoAhead.tsx'
import { Longer } from '../screens/Longer.tsx'
import { Opening } from '../screens/Opening.tsx'
import { Regret } from '../screens/Regret.tsx'
import { Reread } from '../screens/Reread.tsx'
import { Rewrite } from '../screens/Rewrite.tsx'
import { SentThere } from '../screens/SentThere.tsx'
import { Wave } from '../screens/Wave.tsx'
import { say } from '../words/say.ts'
import { type App, modesHere, nightLineOf, partnerOf, record, settingsOf } from './app.ts'
import { FrightensAt, foundIn, knownOf, markNow, pressesIn } from './arrives.tsx'
import { toCalendar } from './calendar.ts'
import { dropHold } from './drop.ts'
import { cardOfHold } from './guidance.tsx'
import { plansOf, someoneNow, theirAsk } from './space.tsx'
import { lastVisitOf } from './visits.tsx'
import { warnedHere } from './warned.tsx'
import { become, keptBy, typing } from './write.tsx'

const lastUrge = (hold: Hold, ...occasions: readonly string[]) =>
  hold.urges.findLast(({ occasion }) => occasions.length === 0 || occasions.includes(occasion))?.urge

const rate = (app: App, hold: Hold, occasion: Parameters<typeof rated>[1]) => (urge: number) =>
  void record(app, rated(hold, occasion, urge))
const rated = (hold: Hold, occasion: 'put-down' | 'wave' | 're-reading' | 'sent', urge: number) =>
  happened('urge-rated', nowHere(), { hold: hold.id, urge, occasion })

/** What set it off; after alcohol the wait grows to the next noon, and never shrinks. */
function name(app: App, hold: Hold, trigger: Trigger): void {
  const now = nowHere()
  const named = happened('trigger-named', now, { hold: hold.id, trigger })
  const until = cooling({ ...hold, trigger }, now, settingsOf(app))
  const isLater = trigger === 'alcohol' && endOf(until, now.zone) > endOf(hold.until, now.zone)
  void record(app, named, isLater ? move(hold, until, now) : undefined)
}

export function DownAt({ app, hold }: { app: App; hold: Hold }) {
  const now = app.bide.now.value
  const until = endOf(hold.until, now.zone)
  const { dayFrom } = settingsOf(app)
  const morning = nextAt(Math.floor(dayFrom / 60), dayFrom % 60, hold.putDown.at, now.zone)
  return (
    <Down
      now={now}
      kind={hold.kind}
      partner={partnerOf(app)}
      putDown={hold.putDown}
      until={until}
      nightLine={nightLineOf(app)}
      questions={until > morning ? ['urge', 'trigger', 'guess'] : ['urge', 'trigger']}
      urge={lastUrge(hold, 'put-down')}
      trigger={hold.trigger}
      guess={hold.guess}
      onUrge={rate(app, hold, 'put-down')}
      onTrigger={(trigger) => name(app, hold, trigger)}
      onGuess={(urge) => void record(app, happened('morning-guessed', nowHere(), { hold: hold.id, urge }))}
      someone={someoneNow(app)}
      plans={plansOf(app)}
      card={cardOfHold(app, hold)}
      visited={hold.kind === 'visit' ? lastVisitOf(app) : undefined}
      onChange={() => app.router.go({ at: 'longer', hold: hold.id })}
      onCalendar={() => toCalendar(app, { title: say.hold.down.calendarTitle, on: until })}
      onWhy={whyOf(app)}
      onDont={() => void dropHold(app, hold)}
      onWave={() => app.router.go({ at: 'wave', hold: hold.id })}
      onToday={() => app.router.go({ at: 'today' })}
      onHide={app.hide}
    />
  )
}

/** The answer in three lines, once there is one. */
const whyOf = ({ bide, router }: App) => bide.state.value.story?.agreed && (() => router.go({ at: 'why' }))

export function WaveAt({ app, hold }: { app: App; hold: Hold | undefined }) {
  if (!hold)
    return <Wave back={say.care.body.title} onLeave={() => app.router.go({ at: 'body' })} onHide={app.hide} />
  return (
    <Wave
      back={say.places.record.putDown}
      hold={{ kind: hold.kind, onDont: () => void dropHold(app, hold) }}
      before={lastUrge(hold)}
      onUrge={rate(app, hold, 'wave')}
      onLeave={() => app.router.go({ at: 'hold', hold: hold.id })}
      onHide={app.hide}
    />
  )
}

export function CoolingAt({ app, hold }: { app: App; hold: Hold }) {
  const { bide, router } = app
  return (
    <Cooling
      now={bide.now.value}
      kind={hold.kind}
      putDown={hold.putDown}
      until={endOf(hold.until, bide.now.value.zone)}
      words={reveal(hold.words)}
      nightLine={nightLineOf(app)}
      someone={someoneNow(app)}
      onWhy={whyOf(app)}
      onEdit={() => {
        app.drafts.box(`edit:${hold.id}`).begin(reveal(hold.words))
        router.go({ at: 'edit', hold: hold.id })
      }}
      onLonger={() => router.go({ at: 'longer', hold: hold.id })}
      onSentThere={() => router.go({ at: 'sent-there', hold: hold.id })}
      onEarly={mayHandOver(app, hold) ? () => router.go({ at: 'early', hold: hold.id }) : undefined}
      closed={closedFor(app, hold)}
      onDont={() => void dropHold(app, hold)}
      onWave={() => router.go({ at: 'wave', hold: hold.id })}
      onBack={() => router.go({ at: 'put-down' })}
      onHide={app.hide}
    />
  )
}

export function LongerAt({ app, hold }: { app: App; hold: Hold }) {
  const now = app.bide.now.value
  const back = () => app.router.go({ at: 'hold', hold: hold.id })
  return (
    <Longer
      now={now}
      kind={hold.kind}
      until={instant(Math.max(now.at, endOf(hold.until, now.zone)))}
      wakingMinute={settingsOf(app).wakingMinute}
      back={say.places.record.putDown}
      onUntil={async (until) => {
        await record(app, move(hold, until, nowHere()))
        back()
      }}
      onDont={() => void dropHold(app, hold)}
      onBack={back}
      onHide={app.hide}
    />
  )
}

/** Nothing is handed over where a mode shuts it [G5], nor a visit while the record shows that they repeat [G10]. */
export function mayHandOver(app: App, hold: Hold): boolean {
  const now = app.bide.now.value
  const helps = hold.kind !== 'visit' || helpsToWrite(app.bide.state.value, now)
  return mayGoOut(hold, modesHere(app)) && helps
}

/** Why there is no going ahead with this one; `undefined`: there is, or something else says why. */
function closedFor(app: App, hold: Hold): string | undefined {
  const modes = modesHere(app)
  if (mayGoOut(hold, modes)) return undefined
  return modes.feared && !modes.careful ? say.safety.feared.closed(partnerOf(app)) : say.hold.reread.closed
}

async function handOver(app: App, hold: Hold, paused: Span): Promise<void> {
  if (!mayHandOver(app, hold)) return
  const mark = await markNow(app, hold)
  const gone = goAhead(hold, nowHere(), paused, { modes: modesHere(app), mark })
  if (typeof gone === 'object' && (await app.bide.record([gone])))
    app.router.go({ at: 'go-ahead', hold: hold.id })
}

export function EarlyAt({ app, hold }: { app: App; hold: Hold }) {
  const now = app.bide.now.value
  const found = foundIn(app, hold)
  if (!found) return <Opening />
  const mark = markOf(found)
  // Said before the minute is waited for, and not after it.
  if (mark && !hold.harmless)
    return <FrightensAt app={app} hold={hold} mark={mark} found={found} waited={false} />
  return (
    <Early
      now={now}
      kind={hold.kind}
      putDown={hold.putDown}
      until={endOf(hold.until, now.zone)}
      words={reveal(hold.words)}
      nightLine={nightLineOf(app)?.line}
      onGoAhead={(paused) => void handOver(app, hold, paused)}
      onDont={() => void dropHold(app, hold)}
      onWait={() => app.router.go({ at: 'hold', hold: hold.id })}
      onHide={app.hide}
    />
  )
}

/** One line in a box of its own, kept as it is typed and written down when the page is left. */
function keepLine(app: App, hold: Hold): void {
  const different = app.drafts.box(`difference:${hold.id}`)
  const said = different.text.value.trim()
  if (said !== '' && said !== (hold.different && reveal(hold.different)))
    void become(app, different, [
      happened('difference-written', nowHere(), { hold: hold.id, line: new Private(said) }),
    ])
  const line = app.drafts.box('night-line')
  const night = line.text.value.trim()
  if (night !== '' && night !== nightLineOf(app)?.line)
    void become(app, line, [happened('night-line-written', nowHere(), { line: new Private(night) })])
}

export function RereadAt({ app, hold }: { app: App; hold: Hold }) {
  useEffect(() => {
    void record(app, happened('hold-reread', nowHere(), { hold: hold.id }))
  }, [hold.id])
  const found = foundIn(app, hold)
  if (!found) return <Opening />
  const mark = markOf(found)
  if (mark && !hold.harmless && mayHandOver(app, hold))
    return <FrightensAt app={app} hold={hold} mark={mark} found={found} waited={true} />
  return <ArrivesAt app={app} hold={hold} found={found} />
}

function ArrivesAt({ app, hold, found }: { app: App; hold: Hold; found: readonly Place[] }) {
  const { bide, drafts, router } = app
  const now = bide.now.value
  const different = drafts.box(`difference:${hold.id}`)
  const line = drafts.box('night-line')
  useEffect(() => {
    different.begin(hold.different ? reveal(hold.different) : '')
    line.begin(nightLineOf(app)?.line ?? '')
  }, [hold.id])
  const leaving =
    <Args extends unknown[]>(then: (...args: Args) => void) =>
    (...args: Args) => {
      keepLine(app, hold)
      then(...args)
    }
  const counts = tally(bide.state.value, now)
  return (
    <Reread
      now={now}
      kind={hold.kind}
      putDown={hold.putDown}
      partner={partnerOf(app)}
      ask={theirAsk(app)}
      words={reveal(hold.words)}
      urgeThen={lastUrge(hold, 'put-down')}
      urge={lastUrge(hold, 're-reading')}
      {...knownOf(app, hold.kind)}
      presses={pressesIn(app, hold, found)}
      different={different.text.value}
      counts={{
        notSent: { answered: counts.notSentAnswered, glad: counts.notSentGlad },
        sent: { answered: counts.sentAnswered, sorry: counts.sentSorry },
      }}
      nightLine={line.text.value}
      nightLineFrom={nightLineOf(app)?.from}
      onUrge={rate(app, hold, 're-reading')}
      onDifferent={different.type}
      onNightLine={line.type}
      onDont={leaving(() => void dropHold(app, hold))}
      onLonger={leaving(() => router.go({ at: 'longer', hold: hold.id }))}
      onRewrite={
        helpsToWrite(bide.state.value, now)
          ? leaving(() => {
              drafts.box(`rewrite:${hold.id}`).begin(reveal(hold.words))
              router.go({ at: 'rewrite', hold: hold.id })
            })
          : undefined
      }
      onGoAhead={mayHandOver(app, hold) ? leaving(() => void handOver(app, hold, span(0))) : undefined}
      closed={closedFor(app, hold)}
      warned={warnedHere(app)}
      onBack={leaving(() => router.go({ at: 'today' }))}
      onHide={app.hide}
    />
  )
}

/** Other words: in a new hold that takes the place of this one, or in the same one, whose wait begins again. */
export function RewriteAt({ app, hold, way }: { app: App; hold: Hold; way: 'anew' | 'edit' }) {
  const box = app.drafts.box(way === 'anew' ? `rewrite:${hold.id}` : `edit:${hold.id}`)
  const putDown = async () => {
    const words = new Private(box.text.value)
    const into = holdId(app.newId())
    const events =
      way === 'anew'
        ? rewrite(hold, into, words, nowHere(), settingsOf(app))
        : [changeWords(hold, words, nowHere(), settingsOf(app))].filter((event) => typeof event === 'object')
    if (events === 'already-ended' || box.text.value.trim() === '') return
    if (await become(app, box, events)) app.router.go({ at: 'down', hold: way === 'anew' ? into : hold.id })
  }
  return (
    <Rewrite
      way={way}
      kind={hold.kind}
      words={box.text.value}
      nightLine={nightLineOf(app)?.line}
      kept={keptBy(app, box)}
      onWords={typing(app, box)}
      onDont={() => {
        box.type('')
        void dropHold(app, hold)
      }}
      onPutDown={() => void putDown()}
      onBack={() => app.router.go({ at: way === 'anew' ? 'reread' : 'hold', hold: hold.id })}
      onHide={app.hide}
    />
  )
}

export function GoAheadAt({ app, hold }: { app: App; hold: Hold }) {
  const copying = useSignal<'not-yet' | 'copied' | 'refused'>('not-yet')
  const words = reveal(hold.words)
  const today = () => app.router.go({ at: 'today' })
  return (
    <GoAhead
      now={app.bide.now.value}
      kind={hold.kind}
      words={words}
      copying={copying.value}
      onCopy={async () => {
        copying.value = await copyWords(words)
      }}
      onShare={canShare() ? () => void shareWords(words) : undefined}
      onDidNot={async () => {
        await record(app, takeBack(hold, nowHere()))
        today()
      }}
      onDone={today}
      onHide={app.hide}
    />
  )
}

export function SentThereAt({ app, hold }: { app: App; hold: Hold }) {
  const { ending } = hold
  const back = () =>
    app.router.go(
      isOpen(hold, app.bide.now.value) ? { at: 'hold', hold: hold.id } : { at: 'ended-one', hold: hold.id },
    )
  return (
    <SentThere
      now={app.bide.now.value}
      kind={hold.kind}
      putDown={hold.putDown}
      sentAt={ending?.state === 'elsewhere' ? ending.at : undefined}
      urge={lastUrge(hold, 'sent')}
      onWhen={(sentAt) => void record(app, sentElsewhere(hold, sentAt, nowHere()))}
      onUrge={rate(app, hold, 'sent')}
      onBack={back}
      onDone={() => app.router.go({ at: 'today' })}
      onHide={app.hide}
    />
  )
}

export function RegretAt({ app, hold }: { app: App; hold: Hold }) {
  const now = app.bide.now.value
  const round = regretDue(hold, now, settingsOf(app)) ?? 'day'
  const then = (event: Event) => {
    void record(app, event)
    app.router.go({ at: 'today' })
  }
  const about = { hold: hold.id, round }
  return (
    <Regret
      now={now}
      kind={hold.kind}
      sent={wasSent(hold)}
      round={round}
      ended={{ at: hold.ending?.at ?? hold.putDown.at, zone: hold.putDown.zone }}
      words={reveal(hold.words)}
      onAnswer={(answer) => then(happened('regret-answered', nowHere(), { ...about, answer }))}
      onNotNow={() => then(happened('regret-put-off', nowHere(), about))}
      onNever={() => then(happened('regret-silenced', nowHere(), { hold: hold.id }))}
      onHide={app.hide}
    />
  )
}
