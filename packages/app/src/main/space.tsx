import { standingAsk } from '@bide/core/ask'
import { decided, partedBy } from '@bide/core/decision'
import { type EventOf, happened, type SetUpStep } from '@bide/core/event'
import { daysGiven, isOpenChannel, legalDatesAhead, lookAgainOn, nextSetUp, startOf } from '@bide/core/plan'
import { Private, reveal } from '@bide/core/private'
import { allows } from '@bide/core/safety'
import { isByDay } from '@bide/core/settings'
import { instantOf, localOf } from '@bide/core/time'
import { nowHere } from '../ports/clock.ts'
import { isInstalled } from '../ports/device.ts'
import { Ask, AskHistory, type Telling } from '../screens/Ask.tsx'
import { IfThen } from '../screens/IfThen.tsx'
import { LegalDates } from '../screens/LegalDates.tsx'
import { NightLines } from '../screens/NightLines.tsx'
import { type LeanOn, People } from '../screens/People.tsx'
import type { Someone } from '../screens/ReachSomeone.tsx'
import { type Space, WhatStaysOpen } from '../screens/WhatStaysOpen.tsx'
import { say } from '../words/say.ts'
import { dayOf } from '../words/when.ts'
import { type App, isNight, modesHere, partnerOf, record, settingsOf } from './app.ts'
import { toCalendar } from './calendar.ts'

type PlanSet = Omit<EventOf<'plan-set'>, 'type' | 'at' | 'zone'>

/** Where a page of set-up leads when it is done or skipped: on to Today; opened from the menu, back to it. */
export function leaving(app: App, step: SetUpStep) {
  const { settingUp } = app.device
  const isSetUp = settingUp.value === step
  const leave = () => {
    settingUp.value = undefined
    app.router.go({ at: app.device.answering.value ? 'answer' : isSetUp ? 'today' : 'menu' })
  }
  return {
    skip: isSetUp ? ('skip' as const) : ('back' as const),
    leave,
    onSkip: () => {
      if (isSetUp) void record(app, happened('set-up-skipped', nowHere(), { step }))
      leave()
    },
  }
}

export function AskAt({ app }: { app: App }) {
  const { bide, drafts } = app
  const words = drafts.box('ask-words')
  const reason = drafts.box('ask-reason')
  const { skip, leave, onSkip } = leaving(app, 'ask')
  const { asks, story } = bide.state.value
  const told = app.device.answering.value && asks.length === 0 ? story?.agreed?.ask : undefined
  const keep = async ({ words: said, reason: why, ...telling }: Telling) => {
    const wrapped = (text: string) => (text === '' ? undefined : new Private(text))
    const kept = { ...telling, ask: app.newId(), words: wrapped(said), reason: wrapped(why) }
    if (!(await record(app, happened('ask-told', nowHere(), kept)))) return
    words.type('')
    reason.type('')
    leave()
  }
  return (
    <Ask
      now={bide.now.value}
      partner={partnerOf(app)}
      asks={asks}
      begin={told && told.kind !== 'none' ? told.kind : undefined}
      beginOn={told?.when && told.when.earliest === told.when.latest ? told.when.latest : undefined}
      words={words.text.value}
      reason={reason.text.value}
      night={isNight(app)}
      onWords={words.type}
      onReason={reason.type}
      onKeep={(telling) => void keep(telling)}
      onSkip={onSkip}
      skip={skip}
      onHide={app.hide}
    />
  )
}

export function AskHistoryAt({ app }: { app: App }) {
  return (
    <AskHistory
      now={app.bide.now.value}
      partner={partnerOf(app)}
      asks={app.bide.state.value.asks}
      stopped={modesHere(app).stop}
      onNew={() => app.router.go({ at: 'ask-new' })}
      onBack={() => app.router.go({ at: 'menu' })}
      onHide={app.hide}
    />
  )
}

export function WhatStaysOpenAt({ app }: { app: App }) {
  const state = app.bide.state.value
  const now = app.bide.now.value
  const { skip, leave, onSkip } = leaving(app, 'what-stays-open')
  const isOpen = (channel: 'children' | 'home' | 'money') => state.plan[channel] ?? true
  const strict = standingAsk(state.asks, now).kind
  const keep = async ({ channels, places, daysElsewhere, ...days }: Space) => {
    const set = {
      ...channels,
      ...days,
      places: new Private(places),
      daysElsewhere: new Private(daysElsewhere),
    }
    if (await record(app, happened('plan-set', nowHere(), set as PlanSet))) leave()
  }
  return (
    <WhatStaysOpen
      now={now}
      partner={partnerOf(app)}
      space={{
        channels: { children: isOpen('children'), home: isOpen('home'), money: isOpen('money') },
        start: startOf(state),
        lookAgain: state.plan.lookAgain ?? lookAgainOn(state),
        places: state.plan.places ? reveal(state.plan.places) : [],
        daysElsewhere: state.plan.daysElsewhere ? reveal(state.plan.daysElsewhere) : [],
      }}
      closedByAsk={strict === 'no-contact' || strict === 'legal-order'}
      usOpen={isOpenChannel(state, 'us', now)}
      night={isNight(app)}
      onCalendar={(on) => toCalendar(app, { title: say.ask.open.calendarTitle, on })}
      onKeep={(space) => void keep(space)}
      onSkip={onSkip}
      skip={skip}
      onHide={app.hide}
    />
  )
}

/** The people to lean on, as their pages show them. */
export const peopleOf = ({ bide }: App): readonly LeanOn[] =>
  [...bide.state.value.people.values()].map(({ id, name, number, atNight }) => ({
    id,
    name: reveal(name),
    number: number ? reveal(number) : '',
    atNight,
  }))

/** Who can be reached at this hour: by day the first one to ring, at night the first who said they may be written to. */
export function someoneNow(app: App): Someone | undefined {
  const isDay = isByDay(app.bide.now.value, settingsOf(app))
  const person = peopleOf(app).find(({ number, atNight }) => number !== '' && (isDay || atNight))
  return person && { name: person.name, number: person.number, way: isDay ? 'ring' : 'write' }
}

export function PeopleAt({ app }: { app: App }) {
  const { skip, onSkip } = leaving(app, 'person')
  return (
    <People
      people={peopleOf(app)}
      onAdd={({ name, number, atNight }) => {
        const told = {
          person: app.newId(),
          name: new Private(name),
          number: number === '' ? undefined : new Private(number),
          atNight,
        }
        void record(app, happened('person-set', nowHere(), told))
      }}
      onDrop={(person) => void record(app, happened('person-dropped', nowHere(), { person }))}
      onSkip={onSkip}
      skip={skip}
      onHide={app.hide}
    />
  )
}

/** Plans in the form "if, then", as they are shown. */
export const plansOf = ({ bide }: App) =>
  [...bide.state.value.ifThens.values()].map(({ id, cue, action, rehearsed }) => ({
    id,
    cue: reveal(cue),
    action: reveal(action),
    rehearsed: rehearsed !== undefined,
  }))

export function IfThenAt({ app }: { app: App }) {
  const cue = app.drafts.box('cue')
  const action = app.drafts.box('action')
  const keep = async () => {
    const told = {
      plan: app.newId(),
      cue: new Private(cue.text.value.trim()),
      action: new Private(action.text.value.trim()),
    }
    if (!(await record(app, happened('if-then-set', nowHere(), told)))) return
    cue.type('')
    action.type('')
  }
  return (
    <IfThen
      plans={plansOf(app)}
      cue={cue.text.value}
      action={action.text.value}
      onCue={cue.type}
      onAction={action.type}
      onKeep={() => void keep()}
      onRehearsed={(plan) => void record(app, happened('if-then-rehearsed', nowHere(), { plan }))}
      onDrop={(plan) => void record(app, happened('if-then-dropped', nowHere(), { plan }))}
      onBack={() => app.router.go({ at: 'menu' })}
      onHide={app.hide}
    />
  )
}

/** Legal dates still to come, as they are shown. */
export const legalDatesOf = ({ bide }: App) =>
  legalDatesAhead(bide.state.value.legalDates.values(), bide.now.value).map(({ id, what, on, minute }) => ({
    id,
    what: reveal(what),
    on,
    minute,
  }))

export function LegalDatesAt({ app }: { app: App }) {
  const what = app.drafts.box('legal-what')
  const dates = legalDatesOf(app)
  return (
    <LegalDates
      now={app.bide.now.value}
      afraid={modesHere(app).fear}
      dates={dates}
      what={what.text.value}
      onWhat={what.type}
      onAdd={async (on, minute) => {
        const told = { date: app.newId(), what: new Private(what.text.value.trim()), on, minute }
        if (await record(app, happened('legal-date-set', nowHere(), told))) what.type('')
      }}
      onCalendar={(id) => {
        const date = dates.find((each) => each.id === id)
        if (!date) return
        const { on, minute } = date
        const { zone } = nowHere()
        toCalendar(app, {
          uid: date.id,
          title: say.ask.legal.calendarTitle,
          on: minute === undefined ? on : instantOf(on, Math.floor(minute / 60), minute % 60, zone),
          early: true,
        })
      }}
      onDrop={(date) => void record(app, happened('legal-date-dropped', nowHere(), { date }))}
      onBack={() => app.router.go({ at: 'menu' })}
      onHide={app.hide}
    />
  )
}

export function NightLinesAt({ app }: { app: App }) {
  const draft = app.drafts.box('night-line')
  const keep = async () => {
    const line = new Private(draft.text.value.trim())
    if (await record(app, happened('night-line-written', nowHere(), { line }))) draft.type('')
  }
  return (
    <NightLines
      now={app.bide.now.value}
      lines={app.bide.state.value.nightLines
        .toReversed()
        .map(({ line, at, zone }) => ({ line: reveal(line), from: { at, zone } }))}
      draft={draft.text.value}
      onDraft={draft.type}
      onKeep={() => void keep()}
      onDrop={({ at }) => void record(app, happened('night-line-dropped', nowHere(), { written: at }))}
      onBack={() => app.router.go({ at: 'menu' })}
      onHide={app.hide}
    />
  )
}

/** What Today says first once it is over, in place of what they asked and of the days given; `undefined`: it is not [O10]. */
function partedSentences(app: App): readonly string[] | undefined {
  const now = app.bide.now.value
  const { deciding } = app.bide.state.value
  const by = partedBy(deciding, now)
  const decision = decided(deciding, now)
  const on = decision && dayOf(localOf(decision.at, decision.zone).date, now)
  return by && say.decide.today.parted(by, partnerOf(app), on ?? '')
}

/** The first sentences of Today when something is known of what they asked; `undefined` before that. */
export function askSentences(app: App): readonly string[] | undefined {
  const state = app.bide.state.value
  const now = app.bide.now.value
  const parted = partedSentences(app)
  if (parted) return parted
  const { kind, ask } = standingAsk(state.asks, now)
  if (!ask && state.plan.start === undefined) return undefined
  const start = startOf(state)
  const counts = start !== undefined && allows(modesHere(app), 'day-count')
  const days = counts ? daysGiven(state, now) : undefined
  const isToday = ask?.on === localOf(now.at, now.zone).date
  return say.ask.today(kind, partnerOf(app), isToday ? 'today' : ask && dayOf(ask.on, now), days)
}

/** Is this the day space began? Then nothing is counted yet, and that is said. */
export function isFirstDay(app: App): boolean {
  const state = app.bide.state.value
  const now = app.bide.now.value
  const { kind } = standingAsk(state.asks, now)
  const counts = allows(modesHere(app), 'day-count') && kind !== 'closer' && !partedBy(state.deciding, now)
  return counts && daysGiven(state, now) === 0
}

/** What stands of what they asked, in their words, for the page of re-reading. */
export function theirAsk({ bide }: App) {
  const now = bide.now.value
  const { ask } = standingAsk(bide.state.value.asks, now)
  return ask?.words && { words: reveal(ask.words), on: dayOf(ask.on, now) }
}

/** The one next thing to set up, if any. */
export function setUpOf(app: App): SetUpStep | undefined {
  const state = app.bide.state.value
  const begun = {
    ...state,
    hasHeld: state.holds.size > 0 || state.lastUrge !== undefined,
    hasLock: app.device.hasLock.value,
    // Before the whole log is folded nobody can tell.
    hasStory: state.story !== undefined || !app.bide.whole.value,
    hasChannels: state.plan.children !== undefined,
    isAtHome: isInstalled(),
  }
  return nextSetUp(begun, isByDay(app.bide.now.value, settingsOf(app)))
}
