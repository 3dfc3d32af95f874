import { standingAsk } from '@bide/core/ask'
import { type EventOf, happened } from '@bide/core/event'
import { Private } from '@bide/core/private'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { filesHere } from '../ports/about-here.ts'
import { nowHere } from '../ports/clock.ts'
import { askToKeep, isInstalled, platform } from '../ports/device.ts'
import { choose } from '../ports/name.ts'
import { About } from '../screens/About.tsx'
import { Called } from '../screens/Called.tsx'
import { Help } from '../screens/Help.tsx'
import { Hiding } from '../screens/Hiding.tsx'
import { HomeScreen } from '../screens/HomeScreen.tsx'
import { Hours } from '../screens/Hours.tsx'
import { Look } from '../screens/Look.tsx'
import { Menu, type MenuPage } from '../screens/Menu.tsx'
import { SomeoneLooks } from '../screens/SomeoneLooks.tsx'
import { Storage } from '../screens/Storage.tsx'
import { isOpenAt } from '../state/shut.ts'
import { say } from '../words/say.ts'
import { dayOf, fullDayOf, justWhen } from '../words/when.ts'
import { type App, modesHere, partnerOf, record, settingsOf } from './app.ts'
import { BackupAt, lastBackup, RestoreAt } from './backup.tsx'
import { DeleteAllAt } from './delete.tsx'
import { helpFor, withFirst } from './help.ts'
import { LockAt, lockKindOf } from './lock.tsx'
import { OutAt } from './out.tsx'
import { helpForHurt, keptOf } from './places.tsx'
import { shipped } from './shipped.ts'
import { leaving, legalDatesOf, peopleOf } from './space.tsx'
import { TroubleAt } from './trouble.tsx'
import { become } from './write.tsx'

declare const BIDE_VERSION: string

type Setting = Omit<EventOf<'setting-changed'>, 'type' | 'at' | 'zone'>

const set = (app: App, changed: Partial<Setting>) =>
  void record(app, happened('setting-changed', nowHere(), changed as Setting))

export function MenuAt({ app }: { app: App }) {
  const { wakingMinute, look, keys } = settingsOf(app)
  return (
    <Menu
      partner={partnerOf(app)}
      wakingMinute={wakingMinute}
      kept={keptOf(app)}
      installed={isInstalled()}
      look={look}
      keys={keys}
      version={BIDE_VERSION}
      set={setNotes(app)}
      isOpen={(page) => isOpenAt(page, modesHere(app))}
      onOpen={(at) => app.router.go({ at })}
      onBack={() => app.router.go({ at: 'today' })}
      onHide={app.hide}
    />
  )
}

/** What stands beside the rows of the menu that hold something of the person's. */
function setNotes(app: App) {
  const state = app.bide.state.value
  const now = app.bide.now.value
  const { kind, ask } = standingAsk(state.asks, now)
  const [date] = legalDatesOf(app)
  const backedUp = lastBackup(app)
  return {
    lock: say.lock.menuNote(lockKindOf(app), settingsOf(app).lockAfter),
    backup: backedUp ? justWhen(backedUp, now) : say.backup.menu.none,
    people: peopleOf(app)
      .map(({ name }) => name)
      .join(', '),
    ask: ask ? `${say.ask.told.kinds(partnerOf(app))[kind]}, ${dayOf(ask.on, now)}` : '',
    legal: date ? fullDayOf(date.on, now) : '',
    plans: state.ifThens.size > 0 ? String(state.ifThens.size) : '',
    lines: state.nightLines.length > 0 ? String(state.nightLines.length) : '',
  }
}

function AboutAt({ app }: { app: App }) {
  const files = useSignal<string | undefined>(undefined)
  useEffect(() => {
    void filesHere().then((found) => {
      files.value = found
    })
  }, [])
  return (
    <About
      version={BIDE_VERSION}
      files={files.value}
      source="/source.tar.gz"
      notices={shipped}
      afraid={modesHere(app).fear}
      onBack={() => app.router.go({ at: 'menu' })}
      onHide={app.hide}
    />
  )
}

/** Where Bide stands on the home screen; from set-up it is the last step. [P6] */
function HomeScreenAt({ app }: { app: App }) {
  const { router, device } = app
  const { skip, leave, onSkip } = leaving(app, 'home')
  return (
    <HomeScreen
      device={platform()}
      installed={isInstalled()}
      onPut={device.install.value}
      name={say.first.names[device.name.value]}
      onName={() => router.go({ at: 'someone' })}
      skip={skip}
      onDone={onSkip}
      onBack={leave}
      onHide={app.hide}
    />
  )
}

/** The name is kept letter by letter as a draft, and becomes a setting when the page is left. */
function CalledAt({ app }: { app: App }) {
  const kept = partnerOf(app)
  const name = app.drafts.box('called')
  useEffect(() => name.begin(kept.name), [])
  const partner = { pronoun: kept.pronoun, name: name.text.value }
  const leave = async () => {
    const said = { ...partner, name: partner.name.trim() }
    if (said.name === kept.name) name.type('')
    else
      await become(app, name, [
        happened('setting-changed', nowHere(), { partner: new Private(said) } as Setting),
      ])
    app.router.go({ at: 'menu' })
  }
  return (
    <Called
      partner={partner}
      onChange={(changed) => {
        if (changed.pronoun !== kept.pronoun)
          set(app, { partner: new Private({ ...kept, pronoun: changed.pronoun }) })
        if (changed.name !== partner.name) name.type(changed.name)
      }}
      onBack={() => void leave()}
      onHide={app.hide}
    />
  )
}

/** The lines of every trouble; where someone is afraid, the lines for that come first. */
function helpHere(app: App) {
  const { region } = settingsOf(app)
  const { fear, feared } = modesHere(app)
  if (fear) return withFirst(region, 'afraid')
  return feared ? withFirst(region, 'frightening') : helpFor(region)
}

/** The pages of the menu that this file fills; those about what was asked are filled in space.tsx. */
export type OwnPage = Exclude<
  MenuPage,
  | 'guidance'
  | 'story'
  | 'answer'
  | 'people'
  | 'questions'
  | 'ask'
  | 'what-stays-open'
  | 'legal'
  | 'if-then'
  | 'night-lines'
  | 'look-around'
  | 'keys'
>

export function MenuPageAt({ app, at }: { app: App; at: OwnPage }) {
  const { router, device, hide } = app
  const settings = settingsOf(app)
  const back = { onBack: () => router.go({ at: 'menu' }), onHide: hide }
  switch (at) {
    case 'help':
      return (
        <Help
          {...helpHere(app)}
          back={helpForHurt(app).value ? say.care.body.back : say.places.menu.title}
          onRegion={(region) => set(app, { region })}
          {...back}
          onBack={() => {
            const forHurt = helpForHurt(app)
            const at = forHurt.value ? 'hurts' : 'menu'
            forHurt.value = false
            router.go({ at })
          }}
        />
      )
    case 'called':
      return <CalledAt app={app} />
    case 'hours':
      return <Hours {...settings} onChange={(hours) => set(app, hours)} {...back} />
    case 'lock':
      return <LockAt app={app} />
    case 'storage':
      return (
        <Storage
          kept={keptOf(app)}
          installed={isInstalled()}
          refused={device.keepRefused.value}
          onAsk={async () => {
            device.kept.value = await askToKeep()
            device.keepRefused.value = device.kept.value !== true
          }}
          onHome={() => router.go({ at: 'home' })}
          onBackup={() => router.go({ at: 'backup' })}
          {...back}
        />
      )
    case 'backup':
      return <BackupAt app={app} />
    case 'restore':
      return <RestoreAt app={app} />
    case 'out':
      return <OutAt app={app} />
    case 'delete':
      return <DeleteAllAt app={app} />
    case 'trouble':
      return <TroubleAt app={app} version={BIDE_VERSION} />
    case 'home':
      return <HomeScreenAt app={app} />
    case 'look':
      return <Look look={settings.look} onPick={(look) => set(app, { look })} {...back} />
    case 'hide':
      return <Hiding {...back} />
    case 'someone':
      return (
        <SomeoneLooks
          name={device.name.value}
          installed={isInstalled()}
          onName={(name) => {
            // What was offered was offered under the old name; the browser offers it anew when it has read the new one.
            device.install.value = undefined
            device.name.value = name
            choose(name, say.first.names[name])
          }}
          onInstall={device.install.value}
          onHelp={() => router.go({ at: 'help-afraid' })}
          {...back}
          onBack={() => router.go({ at: 'today' })}
        />
      )
    case 'about':
      return <AboutAt app={app} />
  }
}
