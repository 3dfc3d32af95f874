import './look/look.css'
import { openDoor } from '@bide/vault/vault'
import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import { type App, settingsOf } from './main/app.ts'
import { WriteAt } from './main/write.tsx'
import { nowHere, whenTimePasses } from './ports/clock.ts'
import { isKept, wear, whenInstallable, whenLeft } from './ports/device.ts'
import { keepFocus } from './ports/focus.ts'
import { leaveForDullPage, whenEscapedThrice } from './ports/hide.ts'
import { watchForNewer } from './ports/newer.ts'
import { Opening } from './screens/Opening.tsx'
import { openBide } from './state/bide.ts'
import { newCrisisWatch } from './state/crisis.ts'
import { type Drafts, newDrafts } from './state/drafts.ts'
import { newRouter, type Route, routeOf } from './state/route.ts'

const root = document.getElementById('app') ?? document.body
const newId = () => crypto.randomUUID()
const replacePath = (path: string) => history.replaceState(null, '', path)

/** Safari has no idle callback. */
const idle = (work: () => void) => {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2_000 })
  else setTimeout(work, 300)
}

/**
 * [Note: The box comes first]
 * Only what the box needs is in the first file. All else is on its way while the box opens, and is there before a
 * sentence is finished; offline it comes from the same cache.
 */
const rest = {
  places: import('./main/place.tsx'),
  crisis: import('@bide/core/language/crisis'),
}
const sounds = async (text: string) => (await rest.crisis).soundsLikeCrisis(text) !== undefined

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

async function start(): Promise<void> {
  const door = await openDoor({
    indexedDB: window.indexedDB,
    crypto,
    locks: navigator.locks,
    channel: (name) => ('BroadcastChannel' in window ? new BroadcastChannel(name) : undefined),
    now: Date.now,
  })
  const vault = typeof door === 'object' ? await door.unlock() : 'locked'
  if (typeof door !== 'object' || vault === 'locked') return keepNothing()

  const drafts = newDrafts(door, newId)
  const [bide] = await Promise.all([openBide(vault, { now: nowHere, idle }), drafts.restore(vault)])
  const router = newRouter(firstPlace(bide.state.value.seen > 0, drafts), replacePath)

  const hide = async () => {
    render(null, root)
    await Promise.race([drafts.settle(), new Promise((done) => setTimeout(done, 150))])
    drafts.forget()
    bide.lock()
    leaveForDullPage()
  }
  const app: App = {
    bide,
    drafts,
    router,
    newId,
    hide: () => void hide(),
    openCrisis: crisis.ask,
    device: {
      kept: signal(undefined),
      keepRefused: signal(false),
      newer: signal(undefined),
      install: signal(undefined),
      skipped: signal(new Set()),
      settingUp: signal(undefined),
      hasLock: signal(false),
      hurting: signal({ took: false }),
      doing: signal(undefined),
    },
  }
  effect(() => wear(settingsOf(app).look))
  whenTimePasses(() => bide.tick(nowHere()))
  whenEscapedThrice(app.hide)
  keepFocus(root)
  whenLeft(() => void drafts.settle())
  whenInstallable((put) => {
    app.device.install.value = put
  })
  const places = signal<Awaited<typeof rest.places> | undefined>(undefined)
  void rest.places.then((loaded) => {
    places.value = loaded
  })
  const Shown = () => {
    const { at } = router.route.value
    const { Place, CrisisAt } = places.value ?? { Place: Opening, CrisisAt: () => null }
    const isWriting = at === 'cold' || at === 'write'
    return (
      <>
        {isWriting ? <WriteAt app={app} cold={at === 'cold'} /> : <Place app={app} />}
        <CrisisAt app={app} crisis={crisis} />
      </>
    )
  }
  render(<Shown />, root)
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
  whenEscapedThrice(hide)
  render(<KeepsNothing hide={hide} crisis={crisis} />, root)
}

void start()
