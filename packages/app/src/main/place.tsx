import '../look/later.css'
import { mayGoOut } from '@bide/core/hold'
import { useSignal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { useEffect } from 'preact/hooks'
import { InsideRecord } from '../parts/inside.ts'
import { NoRoom } from '../parts/NoRoom.tsx'
import { Opening } from '../screens/Opening.tsx'
import type { CrisisWatch } from '../state/crisis.ts'
import type { AboutOne } from '../state/route.ts'
import { type Shown, shownAt } from '../state/shut.ts'
import { say } from '../words/say.ts'
import { type App, holdOf, modesHere, settingsOf } from './app.ts'
import { ClimbAt, ClimbRow } from './climb.tsx'
import { ContactAt, LogContactAt } from './contact.tsx'
import { CrisisPanel } from './crisis.tsx'
import { CheckInAt, LookAgainAt } from './days.tsx'
import {
  ClearAt,
  DecideAt,
  EndingAt,
  FarewellAt,
  LeanAt,
  LettingGoAt,
  OneWayAt,
  PartingsAt,
  WithoutMeAt,
} from './decide.tsx'
import { FightAt, FightsAt, fightsRow } from './fights.tsx'
import { GuidanceAt } from './guidance.tsx'
import {
  CoolingAt,
  DownAt,
  EarlyAt,
  GoAheadAt,
  LongerAt,
  mayHandOver,
  RegretAt,
  RereadAt,
  RewriteAt,
  SentThereAt,
  WaveAt,
} from './holds.tsx'
import { insideRecord } from './inside.ts'
import { KeysAt, KeysPageAt } from './keys.tsx'
import { MenuAt, MenuPageAt } from './menu.tsx'
import { EndedAt, EndedOneAt, HurtsAt, PutDownAt, RecordAt, ReliefAt, TodayAt } from './places.tsx'
import { NeedNotAnswerAt, ReplyAt } from './reply.tsx'
import {
  AbuseHelpAt,
  FearAt,
  KeptListAt,
  KeptOneAt,
  KeptRecordAt,
  NeverSentAt,
  NotesAt,
  QuestionsAt,
  StopAt,
  ThirdQuestionAt,
} from './safety.tsx'
import {
  AskAt,
  AskHistoryAt,
  IfThenAt,
  LegalDatesAt,
  NightLinesAt,
  PeopleAt,
  someoneNow,
  WhatStaysOpenAt,
} from './space.tsx'
import type { TellingPlace } from './story.tsx'
import { VisitsAt } from './visits.tsx'

/** The screen of the place the person is at; over it, that the last thing done found no room [A44]. */
export function Place({ app }: { app: App }) {
  return (
    <InsideRecord.Provider value={insideRecord(app)}>
      {app.bide.noRoom.value && <NoRoom>{say.hold.noRoom}</NoRoom>}
      <Placed app={app} />
    </InsideRecord.Provider>
  )
}

function Placed({ app }: { app: App }) {
  const route = app.router.route.value
  const at = shownAt(route.at, modesHere(app))
  if ('hold' in route && route.hold !== undefined && (at === 'kept' || at === route.at))
    return <AboutHold app={app} at={at === 'kept' ? 'kept' : route.at} id={route.hold} />
  if (route.at === 'card' && at === 'card' && app.bide.whole.value)
    return <GuidanceAt app={app} card={route.card} />
  return <Plain app={app} at={at} />
}

function Plain({ app, at }: { app: App; at: Shown }) {
  switch (at) {
    case 'never-sent':
      return app.bide.whole.value ? <NeverSentAt app={app} /> : <Opening />
    case 'notes':
      return app.bide.whole.value ? <NotesAt app={app} /> : <Opening />
    case 'kept-list':
      return app.bide.whole.value ? <KeptListAt app={app} /> : <Opening />
    case 'questions':
      return <QuestionsAt app={app} />
    case 'third-question':
      return <ThirdQuestionAt app={app} />
    case 'help-afraid':
      return <AbuseHelpAt app={app} whom="afraid" />
    case 'help-frightening':
      return <AbuseHelpAt app={app} whom="frightening" />
    case 'record':
    case 'put-down':
    case 'ended':
      return app.bide.whole.value ? <Recorded app={app} at={at} /> : <Opening />
    case 'contact':
      return app.bide.whole.value ? <ContactAt app={app} /> : <Opening />
    case 'contact-log':
      return app.bide.whole.value ? <LogContactAt app={app} /> : <Opening />
    case 'visits':
      return app.bide.whole.value ? <VisitsAt app={app} /> : <Opening />
    case 'reply':
      return <ReplyAt app={app} />
    case 'reply-let-go':
      return <NeedNotAnswerAt app={app} />
    case 'fights':
    case 'fight':
      return app.bide.whole.value ? <LookedBack app={app} at={at} /> : <Opening />
    case 'check-in':
      return <CheckInAt app={app} />
    case 'look-again':
      return <LookAgainAt app={app} />
    case 'decide':
    case 'lean':
    case 'clear':
    case 'hold-on':
    case 'keep-waiting':
    case 'climb':
    case 'letting-go':
    case 'without-me':
    case 'farewell':
    case 'partings-things':
    case 'partings-practical':
    case 'partings-people':
    case 'ending':
      return app.bide.whole.value ? <Deciding app={app} at={at} /> : <Opening />
    case 'story':
    case 'story-timeline':
    case 'story-where':
    case 'story-offers':
    case 'answer':
    case 'why':
      return app.bide.whole.value ? <Telling app={app} at={at} /> : <Opening />
    case 'hurts':
      return <HurtsAt app={app} />
    case 'ten-minutes':
    case 'body':
    case 'kind-line':
    case 'sleep':
      return <ReliefAt app={app} at={at} />
    case 'wave':
      return <WaveAt app={app} hold={undefined} />
    case 'ask':
      return <AskHistoryAt app={app} />
    case 'ask-new':
      return <AskAt app={app} />
    case 'what-stays-open':
      return <WhatStaysOpenAt app={app} />
    case 'people':
      return <PeopleAt app={app} />
    case 'if-then':
      return <IfThenAt app={app} />
    case 'legal':
      return <LegalDatesAt app={app} />
    case 'night-lines':
      return <NightLinesAt app={app} />
    case 'guidance':
    case 'card':
      return app.bide.whole.value ? <GuidanceAt app={app} /> : <Opening />
    case 'menu':
      return <MenuAt app={app} />
    case 'help':
    case 'called':
    case 'hours':
    case 'lock':
    case 'storage':
    case 'backup':
    case 'restore':
    case 'out':
    case 'trouble':
    case 'delete':
    case 'home':
    case 'look':
    case 'hide':
    case 'someone':
    case 'about':
      return <MenuPageAt app={app} at={at} />
    case 'keys':
      return <KeysPageAt app={app} />
    case 'look-around':
      return <LookAround app={app} />
    default:
      return <AnyToday app={app} />
  }
}

type AtQuestion =
  | 'decide'
  | 'lean'
  | 'clear'
  | 'hold-on'
  | 'keep-waiting'
  | 'climb'
  | 'letting-go'
  | 'without-me'
  | 'farewell'
  | `partings-${'things' | 'practical' | 'people'}`
  | 'ending'

function Deciding({ app, at }: { app: App; at: AtQuestion }) {
  switch (at) {
    case 'decide':
      return <DecideAt app={app} more={<ClimbRow app={app} />} />
    case 'lean':
      return <LeanAt app={app} />
    case 'clear':
      return <ClearAt app={app} />
    case 'hold-on':
    case 'keep-waiting':
      return <OneWayAt app={app} way={at} more={<ClimbRow app={app} />} />
    case 'climb':
      return <ClimbAt app={app} />
    case 'letting-go':
      return <LettingGoAt app={app} />
    case 'without-me':
      return <WithoutMeAt app={app} />
    case 'farewell':
      return <FarewellAt app={app} />
    case 'partings-things':
      return <PartingsAt app={app} list="things" />
    case 'partings-practical':
      return <PartingsAt app={app} list="practical" />
    case 'partings-people':
      return <PartingsAt app={app} list="people" />
    case 'ending':
      return <EndingAt app={app} />
  }
}

/** The story and its answer bring six hundred passages along, which nobody waits for who only wants Today. */
function Telling({ app, at }: { app: App; at: TellingPlace }) {
  const loaded = useSignal<FunctionComponent<{ app: App; at: TellingPlace }>>(Opening)
  useEffect(() => {
    void import('./story.tsx').then(({ TellingAt }) => {
      loaded.value = TellingAt
    })
  }, [])
  const Told = loaded.value
  return <Told app={app} at={at} />
}

/** Ruth’s weeks are not loaded before someone wants to see them. */
function LookAround({ app }: { app: App }) {
  const loaded = useSignal<Awaited<ReturnType<App['lookAround']>> | undefined>(undefined)
  useEffect(() => {
    void app.lookAround().then((module) => {
      loaded.value = module
    })
  }, [])
  const { LookAroundAt } = loaded.value ?? { LookAroundAt: Opening }
  return <LookAroundAt app={app} Place={Place} />
}

function Recorded({ app, at }: { app: App; at: 'record' | 'put-down' | 'ended' }) {
  const { stop, fear } = modesHere(app)
  if (at === 'record') return stop || fear ? <KeptRecordAt app={app} /> : <RecordAt app={app} />
  return at === 'put-down' ? <PutDownAt app={app} /> : <EndedAt app={app} />
}

/** What they fought about. A mode may have begun on another device while it was open. [W6] */
function LookedBack({ app, at }: { app: App; at: 'fights' | 'fight' }) {
  if (fightsRow(app) === undefined) return <AnyToday app={app} />
  return at === 'fight' ? <FightAt app={app} /> : <FightsAt app={app} />
}

/** Today, by whoever must be protected: fear before stop, and stop before all else. */
function AnyToday({ app }: { app: App }) {
  const { stop, fear } = modesHere(app)
  if (fear) return <FearAt app={app} />
  return stop ? <StopAt app={app} /> : <TodayAt app={app} />
}

/** A place about one hold. One that is not here (any more) leads to Today. */
function AboutHold({ app, at, id }: { app: App; at: AboutOne | 'wave' | 'kept'; id: string }) {
  const hold = holdOf(app, id)
  if (!hold) return app.bide.whole.value ? <AnyToday app={app} /> : <Opening />
  const { stop, fear } = modesHere(app)
  const props = { app, hold, key: hold.id }
  switch (at) {
    case 'kept':
      return <KeptOneAt {...props} />
    case 'down':
      return <DownAt {...props} />
    case 'wave':
      return stop || fear ? <WaveAt app={app} hold={undefined} /> : <WaveAt {...props} />
    case 'hold':
      return <CoolingAt {...props} />
    case 'longer':
      return <LongerAt {...props} />
    // A mode may have begun on another device while one of these two was open.
    case 'early':
      return mayHandOver(app, hold) ? <EarlyAt {...props} /> : <CoolingAt {...props} />
    case 'reread':
      return <RereadAt {...props} />
    case 'rewrite':
      return <RewriteAt {...props} way="anew" />
    case 'edit':
      return <RewriteAt {...props} way="edit" />
    case 'go-ahead':
      return mayGoOut(hold, modesHere(app)) ? <GoAheadAt {...props} /> : <AnyToday app={app} />
    case 'sent-there':
      return <SentThereAt {...props} />
    case 'regret':
      return <RegretAt {...props} />
    case 'ended-one':
      return <EndedOneAt {...props} />
  }
}

/** What may come over any page: the list of keys, and the crisis panel, with whom this person named and what is near. */
export function CrisisAt({ app, crisis }: { app: App; crisis: CrisisWatch }) {
  const reached = { region: settingsOf(app).region, someone: someoneNow(app) }
  return (
    <>
      <KeysAt app={app} />
      <CrisisPanel crisis={crisis} {...reached} hide={app.hide} />
    </>
  )
}
