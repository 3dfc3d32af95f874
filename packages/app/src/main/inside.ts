import type { Inside } from '../parts/inside.ts'
import type { Route } from '../state/route.ts'
import { say } from '../words/say.ts'
import { type App, modesHere } from './app.ts'
import { fightsRow } from './fights.tsx'

type At = Route['at']

/** The pages of Record, as the rail at a desk lists them. Where a mode holds, Record is a list of its own and has none. [Z9] */
export function insideRecord(app: App): readonly Inside[] {
  const { stop, fear } = modesHere(app)
  if (stop || fear) return []
  const { at } = app.router.route.value
  const way = (label: string, to: 'put-down' | 'contact' | 'fights', ...also: At[]): Inside => ({
    label,
    isHere: at === to || also.includes(at),
    onGo: () => app.router.go({ at: to }),
  })
  return [
    way(say.places.record.putDown, 'put-down', 'ended', 'ended-one'),
    way(say.contact.title, 'contact', 'visits'),
    ...(fightsRow(app) === undefined ? [] : [way(say.fights.title, 'fights')]),
  ]
}
