import { standingAsks } from '@bide/core/ask'
import { happened, type OrderLimits, orderLimits, type SaidBy } from '@bide/core/event'
import type { Hold } from '@bide/core/hold'
import { Private, reveal } from '@bide/core/private'
import {
  helpOnTop,
  mayAnswerAfraid,
  mayAnswerOrder,
  neverSentFor,
  neverSentTonight,
  safetyDue,
} from '@bide/core/safety'
import { isByDay } from '@bide/core/settings'
import { localOf } from '@bide/core/time'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { nowHere } from '../ports/clock.ts'
import { Fear } from '../screens/Fear.tsx'
import { Help } from '../screens/Help.tsx'
import { Frightening, HelpOnTop } from '../screens/HelpFirst.tsx'
import { KeptList, KeptOne, KeptRecord, type Why } from '../screens/Kept.tsx'
import { NeverSent } from '../screens/NeverSent.tsx'
import { Notes } from '../screens/Notes.tsx'
import { QuestionRow } from '../screens/QuestionRow.tsx'
import { Questions, ThirdQuestion, type Told } from '../screens/Questions.tsx'
import { Stop, type Stopped } from '../screens/Stop.tsx'
import type { BoxName } from '../state/drafts.ts'
import { say } from '../words/say.ts'
import { type App, isNight, modesHere, partnerOf, record, settingsOf } from './app.ts'
import { hurtLineOf } from './days.tsx'
import { dropHold } from './drop.ts'
import { cardOfToday } from './guidance.tsx'
import { abuseFor, helpFor } from './help.ts'
import { legalDatesOf, someoneNow } from './space.tsx'
import { warningHere } from './warned.tsx'
import { ways } from './ways.ts'
import { become, keptBy } from './write.tsx'

const isOrder = (answer: string | undefined): answer is OrderLimits =>
  orderLimits.some((each) => each === answer)

/** Opened from Today it can be skipped, and leads back there; opened from the menu, back to it. */
function leaving(app: App) {
  const asked = app.device.settingUp.value === 'safety'
  return {
    skip: asked ? ('skip' as const) : ('back' as const),
    leave: () => {
      app.device.settingUp.value = undefined
      app.router.go({ at: app.device.answering.value ? 'answer' : asked ? 'today' : 'menu' })
    },
  }
}

export function QuestionsAt({ app }: { app: App }) {
  const { bide, drafts, router } = app
  const now = bide.now.value
  const state = bide.state.value
  const words = drafts.box('stop-words')
  const { skip, leave } = leaving(app)
  const known = { safety: state.safety, asks: state.asks, careful: state.careful }
  const last = {
    order: state.safety.order.at(-1)?.answer,
    afraid: state.safety.afraid.at(-1)?.answer,
  }
  return (
    <Questions
      now={now}
      partner={partnerOf(app)}
      order={last.order && mayAnswerOrder(known, last.order, now) === 'may' ? last.order : undefined}
      afraid={
        last.afraid && mayAnswerAfraid(state.safety, last.afraid, now) === 'may' ? last.afraid : undefined
      }
      mayOrder={(answer) => mayAnswerOrder(known, answer, now)}
      mayAfraid={(answer) => mayAnswerAfraid(state.safety, answer, now)}
      words={words.text.value}
      someone={someoneNow(app)}
      onWords={words.type}
      onDone={async ({ order, afraid, told }) => {
        const here = nowHere()
        const kept = await record(
          app,
          order && happened('order-answered', here, { answer: order }),
          afraid && happened('afraid-answered', here, { answer: afraid }),
          order && told && askOf(app, order, told),
        )
        if (!kept) return
        words.type('')
        leave()
      }}
      onSomeoneLooks={() => router.go({ at: 'someone' })}
      onHelp={() => router.go({ at: 'help-afraid' })}
      onAsk={() => router.go({ at: 'ask-new' })}
      onThird={() => router.go({ at: 'third-question' })}
      onSkip={() => {
        if (skip === 'skip') void record(app, happened('set-up-skipped', nowHere(), { step: 'safety' }))
        leave()
      }}
      skip={skip}
      onHide={app.hide}
    />
  )
}

/** What was said beside the answer is one of their asks, and has its own rules [K2]; an answer alone is none. */
function askOf(app: App, answer: string, { by, words, on, ends }: Told) {
  if (by === undefined && words === '' && on === undefined && ends === undefined) return undefined
  const here = nowHere()
  const limits = isOrder(answer) ? answer : undefined
  const whoever: SaidBy | undefined = by ?? (limits ? undefined : 'someone-else')
  return happened('ask-told', here, {
    ask: app.newId(),
    kind: limits ? 'legal-order' : 'no-contact',
    words: words === '' ? undefined : new Private(words),
    reason: undefined,
    on: on ?? localOf(here.at, here.zone).date,
    unaskedFor: true,
    limits,
    ends,
    by: whoever,
  })
}

export function ThirdQuestionAt({ app }: { app: App }) {
  const { skip, leave } = leaving(app)
  return (
    <ThirdQuestion
      night={isNight(app)}
      answered={app.bide.state.value.safety.selfHarm.at(-1)?.answer}
      help={helpFor(settingsOf(app).region).here}
      someone={someoneNow(app)}
      onDone={async (answer) => {
        if (await record(app, answer && happened('self-harm-answered', nowHere(), { answer }))) leave()
      }}
      onSkip={() => {
        if (skip === 'skip')
          void record(app, happened('set-up-skipped', nowHere(), { step: 'third-question' }))
        leave()
      }}
      skip={skip}
      onHide={app.hide}
    />
  )
}

/**
 * Which of the questions has a row on Today: by day, once a month, skipped or not, and not while the first setting up
 * still leads to them [G3].
 */
function questionDue(app: App): 'order-and-fear' | 'self-harm' | undefined {
  const state = app.bide.state.value
  const day = isByDay(app.bide.now.value, settingsOf(app))
  const { order, afraid } = state.safety
  const isSetUp = (order.length > 0 && afraid.length > 0) || state.skipped.has('safety')
  return day && isSetUp ? safetyDue(state, app.bide.now.value, day) : undefined
}

/** The row of it; `undefined`: none is due. It stands on the Today of every mode: a stop or fear is when it is needed. */
export function questionRowOf(app: App) {
  const due = questionDue(app)
  return due && <QuestionRow key="question" question={due} onGo={() => openQuestion(app, due)} />
}

export function openQuestion(app: App, due: 'order-and-fear' | 'self-harm'): void {
  app.device.settingUp.value = 'safety'
  app.router.go({ at: due === 'self-harm' ? 'third-question' : 'questions' })
}

/** What stands on top of any Today, whatever else it is. */
function helpOnTopOf(app: App) {
  if (!helpOnTop(app.bide.state.value.safety, app.bide.now.value)) return undefined
  return <HelpOnTop help={helpFor(settingsOf(app).region).here} />
}

/** Where the other one is afraid, the people who help with that stand first [G9]. */
function frighteningOf(app: App) {
  if (!modesHere(app).feared) return undefined
  const { here } = abuseFor(settingsOf(app).region, 'frightening')
  return (
    <Frightening
      partner={partnerOf(app)}
      help={here}
      onMore={() => app.router.go({ at: 'help-frightening' })}
    />
  )
}

/** All that stands before everything else on Today; `undefined`: nothing does. */
export function firstOf(app: App) {
  const all = [helpOnTopOf(app), frighteningOf(app)].filter((each) => each !== undefined)
  return all.length > 0 ? all : undefined
}

export function StopAt({ app }: { app: App }) {
  const { bide, router } = app
  return (
    <Stop
      now={bide.now.value}
      night={isNight(app)}
      partner={partnerOf(app)}
      said={stoppedBy(app)}
      legal={legalDatesOf(app)}
      someone={someoneNow(app)}
      kept={bide.state.value.holds.size}
      line={hurtLineOf(app)}
      warned={warningHere(app)}
      help={firstOf(app)}
      quiet={[cardOfToday(app), questionRowOf(app)]}
      onLegal={() => router.go({ at: 'legal' })}
      onNeverSent={() => router.go({ at: 'never-sent' })}
      onPeople={() => router.go({ at: 'people' })}
      onHelp={() => router.go({ at: 'help-frightening' })}
      onKept={() => router.go({ at: 'put-down' })}
      onCheckIn={() => router.go({ at: 'check-in' })}
      onTell={() => router.go({ at: 'questions' })}
      {...ways(app)}
    />
  )
}

/** Who said stop, as far as it was told: the newest ask that stands, else the answer that does. */
function stoppedBy(app: App): Stopped | undefined {
  const { asks, safety } = app.bide.state.value
  const now = app.bide.now.value
  const asked = standingAsks(asks, now)
    .filter(({ kind, limits }) => kind === 'no-contact' || (kind === 'legal-order' && limits !== 'protects'))
    .toSorted((a, b) => b.kept - a.kept)[0]
  if (asked)
    return {
      by: asked.by ?? (asked.kind === 'legal-order' ? 'order' : 'them'),
      words: asked.words && reveal(asked.words),
      on: asked.on,
      ends: asked.ends,
    }
  const answered = safety.order.findLast(
    ({ answer }) => answer === 'told-to-stop' || (isOrder(answer) && answer !== 'protects'),
  )
  return (
    answered && {
      by: answered.answer === 'told-to-stop' ? 'told' : 'order',
      words: undefined,
      on: localOf(answered.at, now.zone).date,
      ends: undefined,
    }
  )
}

export function FearAt({ app }: { app: App }) {
  const { bide, router } = app
  const { here, first, silent } = abuseFor(settingsOf(app).region, 'afraid')
  const state = bide.state.value
  return (
    <Fear
      now={bide.now.value}
      first={first}
      emergency={here.emergency}
      silent={silent}
      legal={legalDatesOf(app)}
      limitsToo={modesHere(app).stop}
      notes={state.notes.size}
      kept={state.holds.size + state.neverSent.length}
      help={helpOnTopOf(app)}
      quiet={questionRowOf(app)}
      onOthers={() => router.go({ at: 'help-afraid' })}
      onNotes={() => router.go({ at: 'notes' })}
      onKept={() => router.go({ at: 'put-down' })}
      onLegal={() => router.go({ at: 'legal' })}
      onSomeoneLooks={() => router.go({ at: 'someone' })}
      {...ways(app)}
    />
  )
}

/** Words that were left in the box for a hold when a mode began are not lost: they stand in the box there is. */
function useWordsOfHold(app: App, to: BoxName, may: boolean): void {
  useEffect(() => {
    const from = app.drafts.box('hold')
    const box = app.drafts.box(to)
    if (!may || from.text.value.trim() === '' || box.text.value !== '') return
    box.type(from.text.value)
    void box.settled().then(() => from.type(''))
  }, [])
}

export function NeverSentAt({ app }: { app: App }) {
  const { bide, drafts, device } = app
  const now = bide.now.value
  const written = bide.state.value.neverSent
  const box = drafts.box('never-sent')
  const justFolded = useSignal(false)
  const isWritten = neverSentTonight(written, now)
  useWordsOfHold(app, 'never-sent', !isWritten)
  const fold = async () => {
    const said = box.text.value.trim()
    if (said === '') return
    const event = happened('never-sent-written', nowHere(), { words: new Private(said) })
    if (!(await become(app, box, [event]))) return
    device.neverSentFrom.value = undefined
    justFolded.value = true
  }
  const from = device.neverSentFrom.value
  const over = from !== undefined && now.at >= from + neverSentFor
  useEffect(() => {
    if (over) void fold()
  }, [over])
  return (
    <NeverSent
      now={now}
      partner={partnerOf(app)}
      words={box.text.value}
      tonight={!isWritten ? 'open' : justFolded.value ? 'folded' : 'written'}
      noRoom={keptBy(app, box) === 'no-room'}
      earlier={written
        .toReversed()
        .map(({ words, at, zone }) => ({ words: reveal(words), when: { at, zone } }))}
      onWords={(words) => {
        device.neverSentFrom.value ??= nowHere().at
        box.type(words)
      }}
      onFold={() => void fold()}
      onBack={() => app.router.go({ at: 'today' })}
      onHide={app.hide}
    />
  )
}

export function NotesAt({ app }: { app: App }) {
  const { bide, drafts } = app
  const box = drafts.box('note')
  useWordsOfHold(app, 'note', true)
  const keep = async () => {
    const words = new Private(box.text.value.trim())
    await become(app, box, [happened('note-written', nowHere(), { note: app.newId(), words })])
  }
  return (
    <Notes
      now={bide.now.value}
      words={box.text.value}
      noRoom={keptBy(app, box) === 'no-room'}
      notes={[...bide.state.value.notes]
        .toReversed()
        .map(([id, { words, at, zone }]) => ({ id, words: reveal(words), when: { at, zone } }))}
      onWords={box.type}
      onKeep={() => void keep()}
      onBack={() => app.router.go({ at: 'today' })}
      onHide={app.hide}
    />
  )
}

const whyOf = (app: App): Why => (modesHere(app).fear ? 'fear' : 'stop')

export function KeptRecordAt({ app }: { app: App }) {
  const { router } = app
  const { holds, neverSent } = app.bide.state.value
  return (
    <KeptRecord
      why={whyOf(app)}
      kept={holds.size}
      neverSent={neverSent.length}
      onContact={() => router.go({ at: 'contact' })}
      onKept={() => router.go({ at: 'put-down' })}
      onNeverSent={() => router.go({ at: 'never-sent' })}
      onNotes={() => router.go({ at: 'notes' })}
      {...ways(app)}
    />
  )
}

export function KeptListAt({ app }: { app: App }) {
  return (
    <KeptList
      why={whyOf(app)}
      now={app.bide.now.value}
      partner={partnerOf(app)}
      holds={[...app.bide.state.value.holds.values()].sort((a, b) => b.putDown.at - a.putDown.at)}
      onOpen={(hold) => app.router.go({ at: 'hold', hold })}
      onBack={() => app.router.go({ at: 'record' })}
      onHide={app.hide}
    />
  )
}

export function KeptOneAt({ app, hold }: { app: App; hold: Hold }) {
  const { router } = app
  return (
    <KeptOne
      why={whyOf(app)}
      now={app.bide.now.value}
      hold={hold}
      onDont={() => void dropHold(app, hold)}
      onSentThere={() => router.go({ at: 'sent-there', hold: hold.id })}
      onInstead={() => router.go({ at: 'today' })}
      onBack={() => router.go({ at: 'put-down' })}
      onHide={app.hide}
    />
  )
}

/** Lines for one kind of trouble alone, first those of here. */
export function AbuseHelpAt({ app, whom }: { app: App; whom: 'afraid' | 'frightening' }) {
  const { here, others } = abuseFor(settingsOf(app).region, whom)
  const text = say.safety.help
  return (
    <Help
      here={here}
      others={others}
      title={whom === 'afraid' ? text.afraidTitle : text.frighteningTitle}
      back={say.hold.today}
      onRegion={(region) =>
        void record(
          app,
          happened('setting-changed', nowHere(), { region } as Parameters<
            typeof happened<'setting-changed'>
          >[2]),
        )
      }
      onBack={() => app.router.go({ at: 'today' })}
      onHide={app.hide}
    />
  )
}
