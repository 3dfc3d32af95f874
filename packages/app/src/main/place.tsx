import { Opening } from '../screens/Opening.tsx'
import type { AboutOne, Route } from '../state/route.ts'
import { type App, holdOf } from './app.ts'
import { CheckInAt, LookAgainAt } from './days.tsx'
import {
  CoolingAt,
  DownAt,
  EarlyAt,
  GoAheadAt,
  LongerAt,
  RegretAt,
  RereadAt,
  RewriteAt,
  SentThereAt,
  WaveAt,
} from './holds.tsx'
import { MenuAt, MenuPageAt } from './menu.tsx'
import { EndedAt, EndedOneAt, HurtsAt, PutDownAt, RecordAt, ReliefAt, TodayAt } from './places.tsx'
import {
  AskAt,
  AskHistoryAt,
  IfThenAt,
  LegalDatesAt,
  NightLinesAt,
  PeopleAt,
  WhatStaysOpenAt,
} from './space.tsx'

/** The screen of the place the person is at. */
export function Place({ app }: { app: App }) {
  const route = app.router.route.value
  if ('hold' in route && route.hold !== undefined)
    return <AboutHold app={app} at={route.at} id={route.hold} />
  return <Plain app={app} route={route} />
}

function Plain({ app, route }: { app: App; route: Route }) {
  switch (route.at) {
    case 'record':
    case 'put-down':
    case 'ended':
      return app.bide.whole.value ? <Recorded app={app} at={route.at} /> : <Opening />
    case 'check-in':
      return <CheckInAt app={app} />
    case 'look-again':
      return <LookAgainAt app={app} />
    case 'hurts':
      return <HurtsAt app={app} />
    case 'ten-minutes':
    case 'body':
    case 'kind-line':
    case 'sleep':
      return <ReliefAt app={app} at={route.at} />
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
    case 'menu':
      return <MenuAt app={app} />
    case 'help':
    case 'called':
    case 'hours':
    case 'lock':
    case 'storage':
    case 'home':
    case 'look':
    case 'hide':
    case 'someone':
    case 'about':
      return <MenuPageAt app={app} at={route.at} />
    default:
      return <TodayAt app={app} />
  }
}

function Recorded({ app, at }: { app: App; at: 'record' | 'put-down' | 'ended' }) {
  if (at === 'record') return <RecordAt app={app} />
  return at === 'put-down' ? <PutDownAt app={app} /> : <EndedAt app={app} />
}

/** A place about one hold. One that is not here (any more) leads to Today. */
function AboutHold({ app, at, id }: { app: App; at: AboutOne | 'wave'; id: string }) {
  const hold = holdOf(app, id)
  if (!hold) return app.bide.whole.value ? <TodayAt app={app} /> : <Opening />
  const props = { app, hold, key: hold.id }
  switch (at) {
    case 'down':
      return <DownAt {...props} />
    case 'wave':
      return <WaveAt {...props} />
    case 'hold':
      return <CoolingAt {...props} />
    case 'longer':
      return <LongerAt {...props} />
    case 'early':
      return <EarlyAt {...props} />
    case 'reread':
      return <RereadAt {...props} />
    case 'rewrite':
      return <RewriteAt {...props} way="anew" />
    case 'edit':
      return <RewriteAt {...props} way="edit" />
    case 'go-ahead':
      return <GoAheadAt {...props} />
    case 'sent-there':
      return <SentThereAt {...props} />
    case 'regret':
      return <RegretAt {...props} />
    case 'ended-one':
      return <EndedOneAt {...props} />
  }
}

export { CrisisAt } from './crisis.tsx'
