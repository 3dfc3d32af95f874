import { contactsOf } from '@bide/core/contact'
import {
  decided,
  decidedWithoutMe,
  isLeaningOver,
  putDecisionDown,
  takeWithoutMeBack,
  tellWithoutMe,
  undoDecision,
} from '@bide/core/decision'
import { clearQuestions, type DoorOut, type EventOf, happened, type PartingList } from '@bide/core/event'
import { held } from '@bide/core/insight/settled'
import {
  clarityDue,
  hurtToday,
  inOrder,
  type Leaning,
  leaningDue,
  nextLeaningOn,
  sideOf,
} from '@bide/core/leaning'
import { partingsOf } from '@bide/core/letting-go'
import { lookAgainOn } from '@bide/core/plan'
import { Private, reveal } from '@bide/core/private'
import { allows } from '@bide/core/safety'
import { type Day, type Instant, localOf } from '@bide/core/time'
import { helpsToWrite } from '@bide/core/warnings'
import type { ComponentChildren } from 'preact'
import { nowHere } from '../ports/clock.ts'
import { Clear } from '../screens/Clear.tsx'
import { Decide } from '../screens/Decide.tsx'
import { Ending } from '../screens/Ending.tsx'
import { Farewell } from '../screens/Farewell.tsx'
import { Lean, type Leant } from '../screens/Lean.tsx'
import { LettingGo, type PathTo } from '../screens/LettingGo.tsx'
import { OneWay } from '../screens/OneWay.tsx'
import { Partings } from '../screens/Partings.tsx'
import { WithoutMe } from '../screens/WithoutMe.tsx'
import { isOpenAt } from '../state/shut.ts'
import { say } from '../words/say.ts'
import { type App, modesHere, partnerOf, record } from './app.ts'
import { toCalendar } from './calendar.ts'
import { remembered } from './remembered.ts'
import { legalDatesOf, peopleOf, someoneNow } from './space.tsx'
import { ways } from './ways.ts'
import { become } from './write.tsx'

const decidingOf = ({ bide }: App) => bide.state.value.deciding

const back = (app: App, at: 'decide' | 'letting-go' | 'without-me' = 'decide') => ({
  onBack: () => app.router.go({ at }),
  onHide: app.hide,
})

/** When the two were in touch: what is kept within a day of it is not counted [O3]. */
const touched = ({ bide }: App): readonly Instant[] => contactsOf(bide.state.value).map(({ at }) => at)

const dayOfOne = ({ at, zone }: Pick<Leaning, 'at' | 'zone'>): Day => localOf(at, zone).date

/** The last day on which it went over to the other side, if it did within the last that are drawn. */
function swungOn(leanings: readonly Leaning[]): Day | undefined {
  const sided = leanings.filter((each) => sideOf(each) !== 'unsure')
  const at = sided.findLastIndex((each, n) => {
    const before = sided[n - 1]
    return before !== undefined && sideOf(before) !== sideOf(each)
  })
  const swung = sided[at]
  return swung && dayOfOne(swung)
}

/** Nobody who was left without a say is asked where they lean, nor one who has let go [O8]. */
export const isParted = (app: App) => isLeaningOver(decidingOf(app), app.bide.now.value)

const undo = (app: App) => () => {
  void record(app, undoDecision(decidingOf(app), nowHere()))
}
const decideFor = (app: App, way: DoorOut) => () => {
  void record(app, putDecisionDown(decidingOf(app), app.newId(), way, nowHere()))
}

/** `more`: what stands under the rest, such as the present step. */
export function DecideAt({ app, more }: { app: App; more?: ComponentChildren }) {
  const { bide, drafts, router } = app
  const now = bide.now.value
  const { question, clarity, leanings, ...deciding } = decidingOf(app)
  const inTurn = inOrder(leanings)
  const isHidden = leaningDue(leanings, isParted(app), now)
  const shown = isHidden ? inTurn.slice(0, -1) : inTurn
  const clear = clarity.at(-1)
  const questionBox = drafts.box('question')
  return (
    <Decide
      now={now}
      partner={partnerOf(app)}
      question={question && reveal(question)}
      questionDraft={questionBox.text.value}
      onQuestionDraft={questionBox.type}
      onQuestion={() =>
        void become(app, questionBox, [
          happened('question-worded', nowHere(), { words: new Private(questionBox.text.value.trim()) }),
        ])
      }
      decided={decided(deciding, now)}
      withoutMe={decidedWithoutMe(deciding)}
      leaned={shown.map(({ at, zone, where, sure }) => ({ at, on: dayOfOne({ at, zone }), where, sure }))}
      isHidden={isHidden}
      held={isHidden ? undefined : held(inTurn, touched(app))}
      swung={isHidden ? undefined : swungOn(inTurn)}
      asks={!isParted(app)}
      nextLeaning={nextLeaningOn(leanings, now)}
      {...wouldChangeOf(app)}
      lookAgain={bide.state.value.plan.lookAgain ?? lookAgainOn(bide.state.value)}
      clear={
        clear && {
          yes: clearQuestions.filter((each) => clear.answers[each] === 'yes').length,
          on: dayOfOne(clear),
        }
      }
      clearDue={clarityDue(clarity, bide.state.value.looked)}
      more={more}
      onWay={(way) => router.go({ at: way === 'let-go' ? 'letting-go' : way })}
      onWithoutMe={() => router.go({ at: 'without-me' })}
      onUndo={undo(app)}
      onLean={() => router.go({ at: 'lean' })}
      onClear={() => openClear(app, 'decide')}
      onLookAgain={
        isOpenAt('what-stays-open', modesHere(app)) ? () => router.go({ at: 'what-stays-open' }) : undefined
      }
      {...ways(app)}
    />
  )
}

const changed = (text: string) =>
  happened('would-change-written', nowHere(), { words: new Private(text.trim()) })

/** What would change this person's mind, and the box to change it. */
export function wouldChangeOf(app: App) {
  const { wouldChange } = decidingOf(app)
  const box = app.drafts.box('would-change')
  return {
    wouldChange: wouldChange && reveal(wouldChange),
    wouldChangeDraft: box.text.value,
    onWouldChangeDraft: box.type,
    onWouldChange: () => void become(app, box, [changed(box.text.value)]),
  }
}

export function LeanAt({ app }: { app: App }) {
  const { bide, drafts, router } = app
  const now = bide.now.value
  const { leanings, wouldChange } = decidingOf(app)
  const why = drafts.box('lean-why')
  const change = drafts.box('would-change')
  const known = hurtToday(bide.state.value.checkIns, now)
  const keep = async ({ where, sure, hurt, slept }: Leant) => {
    const here = nowHere()
    await Promise.all([why.settled(), change.settled()])
    const line = why.text.value.trim()
    const leaning = {
      where,
      sure,
      hurt,
      slept,
      why: line === '' ? undefined : new Private(line),
    }
    const kept = await record(
      app,
      happened('leaning-kept', here, leaning),
      change.text.value.trim() === '' ? undefined : changed(change.text.value),
      // What was said of today's hurt is said of today, and stands in its line too.
      known === undefined && hurt !== undefined
        ? happened('checked-in', here, { hurt } as CheckedIn)
        : undefined,
    )
    if (!kept) return
    why.type('')
    change.type('')
    router.go({ at: 'decide' })
  }
  return (
    <Lean
      now={now}
      hasEarlier={leanings.length > 0}
      next={nextLeaningOn(leanings, now)}
      why={why.text.value}
      wouldChange={wouldChange && reveal(wouldChange)}
      wouldChangeDraft={change.text.value}
      hurtToday={known}
      onWhy={why.type}
      onWouldChangeDraft={change.type}
      onKeep={(leant) => void keep(leant)}
      {...back(app)}
    />
  )
}
type CheckedIn = Omit<EventOf<'checked-in'>, 'type' | 'at' | 'zone'>

/** After a look the four questions follow, and lead back to Today; elsewhere they belong to the question [O9]. */
const clearLeadsTo = remembered<'today' | 'decide'>('decide')

/** Opens the four questions, and leads back from them to where that belongs. */
export function openClear(app: App, to: 'today' | 'decide'): void {
  clearLeadsTo(app).value = to
  app.router.go({ at: 'clear' })
}

export function ClearAt({ app }: { app: App }) {
  const to = clearLeadsTo(app).value
  const leave = () => app.router.go({ at: to })
  const last = decidingOf(app).clarity.at(-1)
  return (
    <Clear
      now={app.bide.now.value}
      partner={partnerOf(app)}
      before={last && { on: dayOfOne(last), answers: last.answers }}
      onKeep={async (answers) => {
        const event = happened('clarity-answered', nowHere(), answers as Answered)
        if (await record(app, event)) leave()
      }}
      skip={to === 'today'}
      onBack={leave}
      onHide={app.hide}
    />
  )
}
type Answered = Omit<EventOf<'clarity-answered'>, 'type' | 'at' | 'zone'>

type OneWayProps = { app: App; way: 'hold-on' | 'keep-waiting'; more: ComponentChildren }

export function OneWayAt({ app, way, more }: OneWayProps) {
  return (
    <OneWay
      way={way}
      now={app.bide.now.value}
      partner={partnerOf(app)}
      decided={decided(decidingOf(app), app.bide.now.value)}
      more={more}
      onDecide={decideFor(app, way)}
      onUndo={undo(app)}
      {...back(app)}
    />
  )
}

const openIn = (app: App, list: PartingList) =>
  partingsOf(decidingOf(app).partings.values(), list).filter(({ done }) => done === undefined).length

const placeOf = {
  'without-me': 'without-me',
  farewell: 'farewell',
  things: 'partings-things',
  practical: 'partings-practical',
  people: 'partings-people',
  ending: 'ending',
} as const satisfies Record<PathTo, string>

export function LettingGoAt({ app }: { app: App }) {
  const { bide, router, drafts } = app
  const now = bide.now.value
  const state = bide.state.value
  const modes = modesHere(app)
  return (
    <LettingGo
      now={now}
      partner={partnerOf(app)}
      decided={decided(state.deciding, now)}
      withoutMe={decidedWithoutMe(state.deciding) !== undefined}
      mayWrite={allows(modes, 'hold') && allows(modes, 'go-ahead') && helpsToWrite(state, now)}
      someone={peopleOf(app)[0]?.name}
      open={{
        things: openIn(app, 'things'),
        practical: openIn(app, 'practical'),
        people: openIn(app, 'people'),
      }}
      onWrite={() => {
        // What already stands in the box is the person's, and stays.
        const box = drafts.box('hold')
        if (box.text.value.trim() === '') box.type(say.decide.letGo.line)
        router.go({ at: 'write' })
      }}
      onGo={(to) => router.go({ at: placeOf[to] })}
      onDecide={decideFor(app, 'let-go')}
      onUndo={undo(app)}
      {...ways(app)}
      {...back(app)}
    />
  )
}

export function WithoutMeAt({ app }: { app: App }) {
  const { router } = app
  const [legal] = legalDatesOf(app)
  return (
    <WithoutMe
      now={app.bide.now.value}
      partner={partnerOf(app)}
      by={decidedWithoutMe(decidingOf(app))?.by}
      legal={legal}
      someone={someoneNow(app)}
      onTell={(by) => {
        if (decidedWithoutMe(decidingOf(app))?.by !== by)
          void record(app, tellWithoutMe(decidingOf(app), app.newId(), by, nowHere()))
      }}
      onTakeBack={() => void record(app, takeWithoutMeBack(decidingOf(app), nowHere()))}
      onLegal={() => router.go({ at: 'legal' })}
      onPeople={() => router.go({ at: 'people' })}
      onGo={(to) => router.go({ at: placeOf[to] })}
      {...ways(app)}
      {...back(app)}
    />
  )
}

export function FarewellAt({ app }: { app: App }) {
  const box = app.drafts.box('farewell')
  return (
    <Farewell
      now={app.bide.now.value}
      words={box.text.value}
      sealed={[...decidingOf(app).farewells.values()].map(({ id, words, at, zone }) => ({
        id,
        words: reveal(words),
        when: { at, zone },
      }))}
      onWords={box.type}
      onSeal={() =>
        void become(app, box, [
          happened('farewell-written', nowHere(), {
            farewell: app.newId(),
            words: new Private(box.text.value.trim()),
          }),
        ])
      }
      onDrop={(farewell) => void record(app, happened('farewell-dropped', nowHere(), { farewell }))}
      {...back(app, 'letting-go')}
    />
  )
}

export function PartingsAt({ app, list }: { app: App; list: PartingList }) {
  const { drafts, router } = app
  const box = drafts.box(`parting:${list}`)
  return (
    <Partings
      list={list}
      partner={partnerOf(app)}
      items={partingsOf(decidingOf(app).partings.values(), list).map(({ id, words, done }) => ({
        id,
        words: reveal(words),
        done: done !== undefined,
      }))}
      draft={box.text.value}
      someone={list === 'people' ? someoneNow(app) : undefined}
      onDraft={box.type}
      onAdd={async (words) => {
        const set = happened('parting-set', nowHere(), { item: app.newId(), list, words: new Private(words) })
        if ((await record(app, set)) && words === box.text.value.trim()) box.type('')
      }}
      onDone={(item, done) => void record(app, happened('parting-done', nowHere(), { item, done }))}
      onDrop={(item) => void record(app, happened('parting-dropped', nowHere(), { item }))}
      onLegal={() => router.go({ at: 'legal' })}
      onPeople={() => router.go({ at: 'people' })}
      {...back(app, 'letting-go')}
    />
  )
}

export function EndingAt({ app }: { app: App }) {
  const { router } = app
  const { ending } = decidingOf(app)
  const on = ending === 'no-day' ? undefined : ending
  return (
    <Ending
      now={app.bide.now.value}
      on={on}
      onBackup={() => router.go({ at: 'backup' })}
      onOut={() => router.go({ at: 'out' })}
      onWipe={() => router.go({ at: 'delete' })}
      onKeep={(day) => void record(app, happened('ending-planned', nowHere(), { on: day }))}
      onCalendar={() => {
        if (on) toCalendar(app, { title: say.decide.ending.calendarTitle, on })
      }}
      {...back(app, 'letting-go')}
    />
  )
}
