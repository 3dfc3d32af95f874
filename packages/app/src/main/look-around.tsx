import '../look/around.css'
import type { EventType } from '@bide/core/event'
import { ruthIn, weeksTold } from '@bide/core/invented/ruth'
import { type Signal, signal, useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { LookAround } from '../screens/LookAround.tsx'
import type { Box, Drafts } from '../state/drafts.ts'
import type { Route } from '../state/route.ts'
import type { App, Around, Own } from './app.ts'

type Refused = 'only-looking' | 'not-here' | undefined

/** Her pages that stand by themselves, in her last week as in any. */
export const herPages = [
  'record',
  'put-down',
  'ended',
  'check-in',
  'look-again',
  'contact',
  'contact-log',
  'visits',
  'reply',
  'reply-let-go',
  'fights',
  'decide',
  'lean',
  'clear',
  'hold-on',
  'keep-waiting',
  'climb',
  'letting-go',
  'without-me',
  'farewell',
  'partings-practical',
  'ending',
  'guidance',
  'ask',
  'what-stays-open',
  'people',
  'legal',
] as const

/**
 * Where her weeks lead. Pages that set something for Bide as a whole and those that hand something over are not part of the walk,
 * nor are the safety questions: an answer given there would look as if it counted.
 */
const walked: ReadonlySet<Route['at']> = new Set<Route['at']>([
  ...herPages,
  'today',
  'ended-one',
  'hold',
  'longer',
  'edit',
  'rewrite',
  'sent-there',
  'wave',
  'early',
  'reread',
  'regret',
  'ask-new',
  'fight',
  'partings-things',
  'partings-people',
  'card',
])

/** Pages of hers from which the way back is the menu: she has none, so it is her Today. */
const backFromMenu: ReadonlySet<Route['at']> = new Set([
  'ask',
  'ask-new',
  'what-stays-open',
  'people',
  'legal',
  'guidance',
  'card',
])

/** What the app writes down by itself when a page is seen: nobody did anything, so nobody is told that it was not done. */
const unasked: ReadonlySet<EventType> = new Set(['hold-reread', 'hold-ripened', 'backup-reminded'])

/**
 * Ruth’s weeks, walked through in the screens of everybody. What they stand on is made here, in memory: her State, boxes
 * in which nothing can be typed, a record that takes nothing, and no vault at all. [Z4] Only Hide is the real one, and
 * the two doors, which leave her. [Z5]
 */
export function LookAroundAt({ app, Place, begins }: Around) {
  const week = useSignal(begins?.week ?? 1)
  const refused = useSignal<Refused>(undefined)
  const route = useSignal<Route>(begins?.route ?? { at: 'today' })
  const out = (to: Route) => app.router.go(to)
  const hasBegun = app.bide.state.value.seen > 0
  const leave = () => out({ at: hasBegun ? 'today' : 'cold' })
  const go = (to: Route) => {
    if (to.at === 'menu' && backFromMenu.has(route.value.at)) route.value = { at: 'today' }
    else if (to.at === 'menu') leave()
    else if (to.at === 'write' || to.at === 'hurts') out(to)
    else if (walked.has(to.at)) route.value = to
    else refused.value = 'not-here'
  }
  const hers = useMemo(() => ruthsApp(app, week.value, route, go, refused), [app, week.value])
  const show = (number: number) => {
    week.value = number
    route.value = { at: 'today' }
  }
  const touched = (event: MouseEvent) => {
    refused.value = undefined
    if (!(event.target instanceof Element)) return
    if (event.target.closest('textarea')) refused.value = 'only-looking'
    // To ring or to write to someone she leans on: nobody is there.
    if (event.target.closest('a[href]')) {
      event.preventDefault()
      refused.value = 'only-looking'
    }
  }
  return (
    <div onClickCapture={touched}>
      <LookAround
        week={week.value}
        weeks={weeksTold}
        refused={refused.value}
        isToday={route.value.at === 'today'}
        onWeek={show}
        onOwn={() => out({ at: hasBegun ? 'write' : 'cold' })}
        onLeave={leave}
      >
        <Place key={week.value} app={hers} />
      </LookAround>
    </div>
  )
}

function ruthsApp(
  app: Own,
  week: number,
  route: Signal<Route>,
  go: (to: Route) => void,
  refused: Signal<Refused>,
): App {
  const { state, now } = ruthIn(week)
  const only = () => {
    refused.value = 'only-looking'
  }
  return {
    bide: {
      state: signal(state),
      whole: signal(true),
      now: signal(now),
      unread: signal(0),
      noRoom: signal(false),
      record: async (events) => {
        if (events.some(({ type }) => !unasked.has(type))) only()
        return false
      },
      goOn: nothing,
      tick: nothing,
      lock: nothing,
    },
    drafts: newReadOnly(only),
    router: { route, go },
    newId: app.newId,
    hide: app.hide,
    lock: { locks: noVault, setLock: noVault, now: nothing, cameByWords: false },
    openCrisis: app.openCrisis,
    heardCrisis: () => {},
    lookAround: app.lookAround,
    vault: { read: noVault, projection: noVault, merge: noVault },
    troubles: app.troubles,
    onlyLooking: only,
    letGo: noVault,
    device: {
      kept: signal(true),
      newer: signal(undefined),
      skipped: signal(new Set()),
      settingUp: signal(undefined),
      answering: signal(false),
      hasLock: signal(true),
      hurting: signal({ took: false }),
      doing: signal(undefined),
      install: signal(undefined),
      name: app.device.name,
      neverSentFrom: signal(undefined),
      keepRefused: signal(false),
    },
  }
}

const nothing = () => {}
const noVault = (): never => {
  throw new Error('someone invented has no vault')
}

/** Boxes that show what is already written and take nothing. */
function newReadOnly(refuse: () => void): Drafts {
  const boxes = new Map<string, Box>()
  const made = (id: string): Box => {
    const text = signal('')
    return {
      id,
      text,
      notKept: signal(false),
      type: refuse,
      begin: (words) => {
        text.value = words
      },
      settled: async () => {},
      end: nothing,
    }
  }
  return {
    box: (name) => {
      const box = boxes.get(name) ?? made(name)
      boxes.set(name, box)
      return box
    },
    restore: async () => {},
    hasWords: () => false,
    count: () => 0,
    settle: async () => {},
    forget: nothing,
  }
}
