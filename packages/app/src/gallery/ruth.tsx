import { ruthIn, weeksTold } from '@bide/core/invented/ruth'
import { signal } from '@preact/signals'
import type { ComponentChild } from 'preact'
import type { Own } from '../main/app.ts'
import { herPages, LookAroundAt } from '../main/look-around.tsx'
import { Place } from '../main/place.tsx'
import type { Route } from '../state/route.ts'
import { newTroubles } from '../state/trouble.ts'

const nothing = () => {}
/** Nobody’s own: on the wall there is nowhere to leave her weeks for. */
const nobody: Own = {
  bide: { state: { value: { seen: ruthIn(1).state.seen } } },
  router: { go: nothing },
  newId: () => 'ruth',
  hide: nothing,
  openCrisis: nothing,
  lookAround: async () => ({ LookAroundAt }),
  troubles: newTroubles(''),
  device: { name: signal('bide') },
}

const face = (week: number, route: Route) => (
  <LookAroundAt app={nobody} Place={Place} begins={{ week, route }} />
)

/**
 * Ruth’s life on the wall: every week’s Today, and the pages behind the last one. The faces beside them show what a life of one
 * person does not have: nothing at all, the longest name, a thousand of something.
 */
export const ruthsFaces: readonly (readonly [string, ComponentChild])[] = [
  ...Array.from(
    { length: weeksTold },
    (_, n) => [`Ruth/week ${n + 1}`, face(n + 1, { at: 'today' })] as const,
  ),
  ...herPages.map((at) => [`Ruth/${at}`, face(weeksTold, { at })] as const),
]
