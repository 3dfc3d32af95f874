import { visitAverages } from '@bide/core/insight/visits'
import { reveal } from '@bide/core/private'
import { allows } from '@bide/core/safety'
import { around, visitsOf } from '@bide/core/visits'
import { signal } from '@preact/signals'
import { Visits } from '../screens/Visits.tsx'
import type { Route } from '../state/route.ts'
import { type App, modesHere, partnerOf } from './app.ts'
import { ways } from './ways.ts'

/** Where the page was opened, so that its way back leads there. */
const from = signal<Route>({ at: 'contact' })

const openVisits = (app: App) => () => {
  from.value = app.router.route.value
  app.router.go({ at: 'visits' })
}

const allVisits = ({ bide }: App) => visitsOf(bide.state.value, bide.state.value.checkIns)

/** The row in Contact: how many are known; `undefined`: none. */
export function visitsHere(app: App) {
  const count = allVisits(app).length
  return count === 0 ? undefined : { count, onGo: openVisits(app) }
}

/** The latest visit whose day after has an answer, as a visit that is put down shows it. */
export function lastVisitOf(app: App) {
  const after = allVisits(app).find((visit) => visit.after !== undefined)?.after
  return after === undefined ? undefined : { after, onGo: openVisits(app) }
}

export function VisitsAt({ app }: { app: App }) {
  const visits = allVisits(app)
  const latest = visits[0]
  const withAverages = allows(modesHere(app), 'trends')
  return (
    <Visits
      now={app.bide.now.value}
      partner={partnerOf(app)}
      visits={visits.map(({ line, ...visit }) => ({ ...visit, line: line && reveal(line) }))}
      around={latest ? around(latest.on, app.bide.state.value.checkIns) : []}
      averages={withAverages ? visitAverages(visits) : undefined}
      withAverages={withAverages}
      {...ways(app)}
      onBack={() => app.router.go(from.value)}
    />
  )
}
