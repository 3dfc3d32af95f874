import { happened, type SetUpStep } from '@bide/core/event'
import { type Hold, isOpen, standing } from '@bide/core/hold'
import { startOf } from '@bide/core/plan'
import { Private, reveal } from '@bide/core/private'
import { later, type Moment, minute, times } from '@bide/core/time'
import { regretNext, tally, today } from '@bide/core/today'
import { nowHere } from '../ports/clock.ts'
import { isInstalled } from '../ports/device.ts'
import { Body } from '../screens/Body.tsx'
import { Ended } from '../screens/Ended.tsx'
import { EndedOne } from '../screens/EndedOne.tsx'
import { Hurts } from '../screens/Hurts.tsx'
import { KindLine } from '../screens/KindLine.tsx'
import { PutDown } from '../screens/PutDown.tsx'
import { Record } from '../screens/Record.tsx'
import type { Kept } from '../screens/Storage.tsx'
import { TenMinutes } from '../screens/TenMinutes.tsx'
import { Today } from '../screens/Today.tsx'
import { TowardsSleep } from '../screens/TowardsSleep.tsx'
import { type App, holdOf, isNight, modesHere, partnerOf, record, settingsOf } from './app.ts'
import { useBackupDue } from './backup.tsx'
import { lastContact, logContact } from './contact.tsx'
import { useHurtLine } from './days.tsx'
import { dropHold } from './drop.ts'
import { fightsRow } from './fights.tsx'
import { cardOfToday } from './guidance.tsx'
import { remembered } from './remembered.ts'
import { firstOf, questionRowOf } from './safety.tsx'
import { askSentences, isFirstDay, legalDatesOf, peopleOf, setUpOf, someoneNow } from './space.tsx'
import { warnedHere } from './warned.tsx'
import { ways } from './ways.ts'

export const keptOf = ({ device }: App): Kept =>
  device.kept.value === undefined ? 'unknown' : device.kept.value ? 'granted' : 'not-granted'

const dropById = (app: App) => (id: string) => {
  const hold = holdOf(app, id)
  if (hold) void dropHold(app, hold)
}

/** Opens one hold where it stands: cooling, to be re-read, or ended. */
const openById = (app: App) => (id: string) => {
  const hold = holdOf(app, id)
  if (!hold) return
  const { state } = standing(hold, app.bide.now.value)
  app.router.go({ at: state === 'waiting' ? 'hold' : state === 'ripe' ? 'reread' : 'ended-one', hold: id })
}

export function TodayAt({ app }: { app: App }) {
  const { bide, router, device } = app
  const now = bide.now.value
  const shown = today(bide.state.value, now)
  const skipped = device.skipped.value
  // A question, and then the next thing to set up, only where there is room for them [D2].
  const question = shown.room > 0 ? questionRowOf(app) : undefined
  const setUp = shown.room > (question ? 1 : 0) ? setUpOf(app) : undefined
  const left = shown.room - (question ? 1 : 0) - (setUp ? 1 : 0)
  return (
    <Today
      today={{
        ...shown,
        checkIn: shown.checkIn && left > 0,
        due: shown.due.filter(({ hold, ask }) => ask !== 'urge' || !skipped.has(hold.id)),
      }}
      now={now}
      night={isNight(app)}
      partner={partnerOf(app)}
      kept={keptOf(app)}
      installed={isInstalled()}
      updateReady={device.newer.value !== undefined && !app.drafts.hasWords()}
      unread={bide.unread.value}
      asked={askSentences(app)}
      begun={isFirstDay(app)}
      first={firstOf(app)}
      warned={warnedHere(app)}
      question={question}
      legal={legalDatesOf(app)}
      setUp={setUp}
      onSetUp={(step) => {
        device.settingUp.value = step
        router.go({ at: setUpPlace[step] })
      }}
      onLegal={() => router.go({ at: 'legal' })}
      line={useHurtLine(app)}
      since={startOf(bide.state.value)}
      last={lastHurt(app)}
      card={cardOfToday(app)}
      onAnswer={bide.state.value.answer && (() => router.go({ at: 'answer' }))}
      onCheckIn={() => router.go({ at: 'check-in' })}
      onLookAgain={() => router.go({ at: 'look-again' })}
      onLean={() => router.go({ at: 'lean' })}
      onEnding={() => router.go({ at: 'ending' })}
      onPath={() => router.go({ at: shown.parted === 'them' ? 'without-me' : 'letting-go' })}
      onDrop={dropById(app)}
      onReread={(hold) => router.go({ at: 'reread', hold })}
      onOpen={openById(app)}
      onUrge={(hold, occasion, urge) =>
        void record(app, happened('urge-rated', nowHere(), { hold, urge, occasion }))
      }
      onSkipUrge={(hold) => {
        device.skipped.value = new Set([...skipped, hold])
      }}
      onRegret={(hold) => router.go({ at: 'regret', hold })}
      onPutDown={() => router.go({ at: 'put-down' })}
      onLog={() => logContact(app)}
      onStorage={() => router.go({ at: 'storage' })}
      backup={useBackupDue(app)}
      onBackup={() => router.go({ at: 'backup' })}
      onUpdate={() => {
        if (!app.drafts.hasWords()) device.newer.value?.take()
      }}
      {...ways(app)}
    />
  )
}

const setUpPlace = {
  ask: 'ask-new',
  'what-stays-open': 'what-stays-open',
  safety: 'questions',
  lock: 'lock',
  person: 'people',
  story: 'story',
  home: 'home',
} as const satisfies Record<SetUpStep, string>

function lastHurt({ bide }: App) {
  const last = bide.state.value.checkIns.findLast(({ hurt }) => hurt !== undefined)
  return last?.hurt === undefined ? undefined : { hurt: last.hurt, when: last }
}

const endedOf = (app: App, now: Moment): Hold[] =>
  [...app.bide.state.value.holds.values()].filter((hold) => !isOpen(hold, now))

export function RecordAt({ app }: { app: App }) {
  const now = app.bide.now.value
  const { ready, waiting } = today(app.bide.state.value, now)
  return (
    <Record
      ready={ready.length}
      waiting={waiting.length}
      ended={endedOf(app, now).length}
      contact={lastContact(app)}
      fights={fightsRow(app)}
      onFights={() => app.router.go({ at: 'fights' })}
      onPutDown={() => app.router.go({ at: 'put-down' })}
      onContact={() => app.router.go({ at: 'contact' })}
      {...ways(app)}
    />
  )
}

export function PutDownAt({ app }: { app: App }) {
  const now = app.bide.now.value
  return (
    <PutDown
      held={today(app.bide.state.value, now)}
      ended={endedOf(app, now).length}
      now={now}
      partner={partnerOf(app)}
      onDrop={dropById(app)}
      onReread={(hold) => app.router.go({ at: 'reread', hold })}
      onOpen={openById(app)}
      onEnded={() => app.router.go({ at: 'ended' })}
      onBack={() => app.router.go({ at: 'record' })}
      {...ways(app)}
    />
  )
}

export function EndedAt({ app }: { app: App }) {
  const now = app.bide.now.value
  const all = endedOf(app, now).sort((a, b) => endedAt(b, now) - endedAt(a, now))
  return (
    <Ended
      all={all}
      tally={tally(app.bide.state.value, now)}
      now={now}
      partner={partnerOf(app)}
      onOpen={(hold) => app.router.go({ at: 'ended-one', hold })}
      onBack={() => app.router.go({ at: 'put-down' })}
      {...ways(app)}
    />
  )
}

function endedAt(hold: Hold, now: Moment): number {
  const stands = standing(hold, now)
  return 'at' in stands ? stands.at : hold.putDown.at
}

export function EndedOneAt({ app, hold }: { app: App; hold: Hold }) {
  const now = app.bide.now.value
  const next = regretNext(hold, now, settingsOf(app))
  return (
    <EndedOne
      hold={hold}
      now={now}
      willAsk={next && { on: { at: next.from, zone: now.zone }, last: next.round === 'fortnight' }}
      onDoNotAsk={() => void record(app, happened('regret-silenced', nowHere(), { hold: hold.id }))}
      onSentAfterAll={() => app.router.go({ at: 'sent-there', hold: hold.id })}
      onBack={() => app.router.go({ at: 'ended' })}
      {...ways(app)}
    />
  )
}

/** The lines to call were opened because it hurts: their way back leads there. */
export const helpForHurt = remembered(false)

/** Hurt before and after, since It hurts was opened: remembered while it is open, kept as check-ins. */
export function HurtsAt({ app }: { app: App }) {
  const { hurting } = app.device
  const rate = (which: 'before' | 'after') => (hurt: number) => {
    hurting.value = { ...hurting.value, [which]: hurt }
    void record(app, happened('checked-in', nowHere(), { hurt }))
  }
  const { ownList, kindLine } = settingsOf(app)
  return (
    <Hurts
      night={isNight(app)}
      ownList={reveal(ownList)}
      kindLine={kindLine && reveal(kindLine)}
      someone={someoneNow(app)}
      asleep={someoneNow(app) ? undefined : peopleOf(app).find(({ number }) => number !== '')?.name}
      before={hurting.value.before}
      after={hurting.value.after}
      tookSomething={hurting.value.took}
      onTake={(relief) => {
        hurting.value = { ...hurting.value, took: true }
        app.router.go({ at: relief })
      }}
      onHelp={() => {
        helpForHurt(app).value = true
        app.router.go({ at: 'help' })
      }}
      onCrisis={app.openCrisis}
      onBefore={rate('before')}
      onAfter={rate('after')}
      onBack={() => {
        hurting.value = { took: false }
        app.router.go({ at: 'today' })
      }}
      onHide={app.hide}
    />
  )
}

/** What the first door leads to. */
export function ReliefAt({ app, at }: { app: App; at: 'ten-minutes' | 'body' | 'kind-line' | 'sleep' }) {
  const back = { onBack: () => app.router.go({ at: 'hurts' }), onHide: app.hide }
  const { device } = app
  const { ownList, kindLine } = settingsOf(app)
  const set = (changed: Parameters<typeof happened<'setting-changed'>>[2]) =>
    void record(app, happened('setting-changed', nowHere(), changed))
  switch (at) {
    case 'body':
      return (
        <Body
          partner={partnerOf(app)}
          afraid={modesHere(app).fear}
          onWave={() => app.router.go({ at: 'wave' })}
          {...back}
        />
      )
    case 'sleep':
      return <TowardsSleep {...back} />
    case 'ten-minutes':
      return (
        <TenMinutes
          ownList={reveal(ownList)}
          now={app.bide.now.value}
          doing={device.doing.value}
          onStart={(what) => {
            device.doing.value = { what, until: later(nowHere().at, times(10, minute)) }
          }}
          onKeepList={(list) => set({ ownList: new Private(list) })}
          onLeave={() => {
            device.doing.value = undefined
          }}
          {...back}
        />
      )
    case 'kind-line':
      return (
        <KindLine
          line={kindLine && reveal(kindLine)}
          onKeep={(line) => set({ kindLine: new Private(line) })}
          {...back}
        />
      )
  }
}
