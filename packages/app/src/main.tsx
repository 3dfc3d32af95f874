import './look/look.css'
import { type Brought, type Door, openDoor, type Vault } from '@bide/vault/vault'
import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import { type App, modesHere, settingsOf } from './main/app.ts'
import { labelsOf, labelsUnder } from './main/labels.ts'
import { handedOver, WriteAt } from './main/write.tsx'
import { LabelsOf } from './parts/labels.ts'
import { clocksHere, cover, whenAway, whenTouched } from './ports/away.ts'
import { nowHere, whenTimePasses } from './ports/clock.ts'
import { isKept, wear, whenInstallable, whenLeft } from './ports/device.ts'
import { whenThrown } from './ports/errors.ts'
import { keepFocus } from './ports/focus.ts'
import { leaveForDullPage, whenEscapedThrice } from './ports/hide.ts'
import { leaveWhenTold } from './ports/leave.ts'
import { nameHere, wearName } from './ports/name.ts'
import { watchForNewer } from './ports/newer.ts'
import { sharedHere } from './ports/shared.ts'
import { stretch } from './ports/stretch.ts'
import { Opening } from './screens/Opening.tsx'
import { openBide } from './state/bide.ts'
import { newCrisisWatch } from './state/crisis.ts'
import { type Drafts, newDrafts } from './state/drafts.ts'
import { newIdle } from './state/idle.ts'
import { foldInOutbox } from './state/outbox.ts'
import { newRouter, type Route, routeOf } from './state/route.ts'
import { shownAt } from './state/shut.ts'
import { newTroubles } from './state/trouble.ts'
import { sayFirst } from './words/first.ts'

// Before anything else: another name than Bide's must not be seen behind it.
const name = nameHere()
wearName(name, sayFirst.first.names[name])

const root = document.getElementById('app') ?? document.body
const newId = () => crypto.randomUUID()
const replacePath = (path: string) => history.replaceState(null, '', path)

/**
 * [Note: The box comes first]
 * Only what the box needs is in the first file. All else is there before a sentence is finished: at the very first start
 * it is asked for once the box can be seen, since it would take the thread and the network from it; at every other, which
 * the service worker answers, at once. The places go before what listens to words: nobody types into a Today. Offline it
 * comes from the same cache.
 */
function fetchRest() {
  const places = import('./main/place.tsx')
  const arrives = () => import('./state/arrives.ts')
  return { places, arrives: places.then(arrives, arrives) }
}
let fetched: ReturnType<typeof fetchRest> | undefined
const rest = () => {
  fetched ??= fetchRest()
  return fetched
}
if (navigator.serviceWorker?.controller) rest()

const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))

/** Once the places are here, so that nothing takes the thread from them. Safari has no idle callback. */
const idle = (work: () => void) => {
  const soon = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2_000 })
    else setTimeout(work, 300)
  }
  rest().places.then(soon, soon)
}

const sounds = async (text: string) => (await rest().arrives).arrivals.hearsCrisis(text)

/** After a pause in typing long enough to have finished a word. */
const afterPause = (look: () => void) => {
  const timer = setTimeout(look, 700)
  return () => clearTimeout(timer)
}
const crisis = newCrisisWatch({ sounds, afterPause })
// One listener for every box there is, so that none can be forgotten.
addEventListener('input', ({ target }) => {
  if (target instanceof HTMLTextAreaElement) crisis.hear(target.value)
})

const troubles = newTroubles(location.origin)
whenThrown(troubles.hear)
leaveWhenTold()

/** What Hide does in the state Bide is in. */
let hideNow: () => void = leaveForDullPage
whenEscapedThrice(() => hideNow())
keepFocus(root)

/** What came from the share sheet is words in the box like any other: kept from here on, and looked at as they are. */
function takeShared(text: string | undefined, drafts: Drafts): void {
  if (text === undefined) return
  const box = drafts.box('hold')
  box.type([box.text.value, text].filter((words) => words.trim() !== '').join('\n\n'))
  crisis.hear(text)
}

async function start(): Promise<void> {
  const given = sharedHere()
  const door = await openDoor({
    indexedDB: window.indexedDB,
    crypto,
    locks: navigator.locks,
    channel: (name) => ('BroadcastChannel' in window ? new BroadcastChannel(name) : undefined),
    now: Date.now,
    stretch,
  })
  if (typeof door !== 'object') return keepNothing()
  if (!door.isNew) rest()
  const vault = door.opensByItself ? await door.unlock() : 'locked'
  const shared = await given
  if (typeof vault === 'object') return opened(door, vault, { shared })
  const { LockedAt } = await import('./main/locked.tsx')
  const drafts = newDrafts(door, newId)
  takeShared(shared, drafts)
  // Drafts are kept from the first letter, so a page that goes away has only to let the last one land.
  const stopLeaving = whenLeft(() => void drafts.settle())
  const stopCovering = whenAway({ isOver: () => false, lock: () => {} })
  const hide = async () => {
    render(null, root)
    await settled(drafts)
    leaveForDullPage()
  }
  hideNow = () => void hide()
  const open = async (unlocked: Vault, by: Brought['kind']) => {
    stopLeaving()
    stopCovering()
    await drafts.settle()
    drafts.forget()
    render(null, root)
    await opened(door, unlocked, { by })
  }
  render(
    <LabelsOf.Provider value={labelsUnder(name)}>
      <LockedAt
        door={door}
        drafts={drafts}
        crisis={crisis}
        begins={shared === undefined ? 'start' : 'write'}
        onOpen={open}
        hide={hideNow}
        newId={newId}
      />
    </LabelsOf.Provider>,
    root,
  )
  void watchForNewer(() => {})
}

/** What is on its way to the disk gets there, or the page does not wait for it. */
const settled = (drafts: Drafts) =>
  Promise.race([drafts.settle(), new Promise((done) => setTimeout(done, 150))])

type Came = { by?: Brought['kind'] | undefined; shared?: string | undefined }

async function opened(door: Door, vault: Vault, { by, shared }: Came): Promise<void> {
  await foldInOutbox(vault)
  const drafts = newDrafts(door, newId)
  const [bide] = await Promise.all([openBide(vault, { now: nowHere, idle }), drafts.restore(vault)])
  takeShared(shared, drafts)
  handedOver.value = shared ?? ''
  const router = newRouter(firstPlace(bide.state.value.seen > 0, drafts), replacePath)

  const leave = async (to: () => void) => {
    render(null, root)
    await settled(drafts)
    drafts.forget()
    bide.lock()
    to()
  }
  hideNow = () => void leave(leaveForDullPage)
  let isLocking = false
  // As with Hide, another document takes the place of this one, and the memory that held words and keys goes with it.
  const lockNow = () => {
    if (isLocking || door.opensByItself) return
    isLocking = true
    cover()
    void leave(() => location.replace('/'))
  }
  const app: App = {
    bide,
    drafts,
    router,
    newId,
    hide: () => hideNow(),
    lock: { ...vault, now: lockNow, cameByWords: by === 'recovery' },
    openCrisis: crisis.ask,
    // Named here and not where it is used: what it shares with the first file then stays in that.
    lookAround: () => import('./main/look-around.tsx'),
    heardCrisis: crisis.heard,
    vault,
    troubles,
    letGo: async () => {
      await settled(drafts)
      drafts.forget()
      bide.lock()
      door.close()
    },
    device: {
      kept: signal(undefined),
      keepRefused: signal(false),
      newer: signal(undefined),
      install: signal(undefined),
      skipped: signal(new Set()),
      settingUp: signal(undefined),
      answering: signal(false),
      hasLock: signal(!door.opensByItself),
      hurting: signal({ took: false }),
      doing: signal(undefined),
      name: signal(name),
      neverSentFrom: signal(undefined),
    },
  }
  vault.whenShut(lockNow)
  const idleFor = newIdle(clocksHere())
  const isOver = () => idleFor.isOver(clocksHere(), settingsOf(app).lockAfter * 60_000)
  whenTouched(() => {
    // The first touch after hours must not count as having been here all the time.
    if (!door.opensByItself && isOver()) lockNow()
    else idleFor.touch(clocksHere())
  })
  whenAway({ isOver: () => !door.opensByItself && isOver(), lock: lockNow })
  if (by === 'recovery') router.go({ at: 'lock' })
  effect(() => wear(settingsOf(app).look))
  whenTimePasses(() => bide.tick(nowHere()))
  whenLeft(() => void drafts.settle())
  whenInstallable((put) => {
    app.device.install.value = put
  })
  const places = signal<Awaited<ReturnType<typeof fetchRest>['places']> | undefined>(undefined)
  const Shown = () => {
    const at = shownAt(router.route.value.at, modesHere(app))
    const { Place, CrisisAt } = places.value ?? { Place: Opening, CrisisAt: () => null }
    const isWriting = at === 'cold' || at === 'write'
    return (
      <LabelsOf.Provider value={labelsOf(app)}>
        {isWriting ? <WriteAt app={app} cold={at === 'cold'} /> : <Place app={app} />}
        <CrisisAt app={app} crisis={crisis} />
      </LabelsOf.Provider>
    )
  }
  render(<Shown />, root)
  if (fetched === undefined) await painted()
  void rest().places.then((loaded) => {
    places.value = loaded
  })
  void isKept().then((kept) => {
    app.device.kept.value = kept
  })
  void watchForNewer((newer) => {
    app.device.newer.value = newer
  })
}

/** The box at the very first start, and whenever words were left in it; the place the address names otherwise. */
function firstPlace(hasBegun: boolean, drafts: Drafts): Route {
  const named = routeOf(location.pathname)
  const left = drafts.box('hold').text.value !== ''
  if (named.at !== 'today' && named.at !== 'cold') return named
  if (left) return { at: 'write' }
  return hasBegun ? { at: 'today' } : { at: 'cold' }
}

/** No storage, or no cipher: the box is there all the same, and says that it keeps nothing. */
async function keepNothing(): Promise<void> {
  const { KeepsNothing } = await import('./main/keeps-nothing.tsx')
  const hide = () => {
    render(null, root)
    leaveForDullPage()
  }
  hideNow = hide
  render(
    <LabelsOf.Provider value={labelsUnder(name)}>
      <KeepsNothing hide={hide} crisis={crisis} />
    </LabelsOf.Provider>,
    root,
  )
}

void start()
