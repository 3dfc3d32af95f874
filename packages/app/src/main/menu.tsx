import { type EventOf, happened } from '@bide/core/event'
import { Private } from '@bide/core/private'
import { nowHere } from '../ports/clock.ts'
import { askToKeep, isInstalled, platform } from '../ports/device.ts'
import { About } from '../screens/About.tsx'
import { Called } from '../screens/Called.tsx'
import { Help } from '../screens/Help.tsx'
import { Hiding } from '../screens/Hiding.tsx'
import { HomeScreen } from '../screens/HomeScreen.tsx'
import { Hours } from '../screens/Hours.tsx'
import { Lock } from '../screens/Lock.tsx'
import { Look } from '../screens/Look.tsx'
import { Menu, type MenuPage } from '../screens/Menu.tsx'
import { SomeoneLooks } from '../screens/SomeoneLooks.tsx'
import { Storage } from '../screens/Storage.tsx'
import { say } from '../words/say.ts'
import { type App, partnerOf, record, settingsOf } from './app.ts'
import { helpFor } from './help.ts'
import { keptOf } from './places.tsx'
import { shipped } from './shipped.ts'

declare const BIDE_VERSION: string

type Setting = Omit<EventOf<'setting-changed'>, 'type' | 'at' | 'zone'>

const set = (app: App, changed: Partial<Setting>) =>
  void record(app, happened('setting-changed', nowHere(), changed as Setting))

export function MenuAt({ app }: { app: App }) {
  const { wakingMinute, look } = settingsOf(app)
  return (
    <Menu
      partner={partnerOf(app)}
      wakingMinute={wakingMinute}
      kept={keptOf(app)}
      installed={isInstalled()}
      look={look}
      version={BIDE_VERSION}
      onOpen={(at) => app.router.go({ at })}
      onBack={() => app.router.go({ at: 'today' })}
      onHide={app.hide}
    />
  )
}

export function MenuPageAt({ app, at }: { app: App; at: MenuPage }) {
  const { router, device, hide } = app
  const settings = settingsOf(app)
  const back = { onBack: () => router.go({ at: 'menu' }), onHide: hide }
  switch (at) {
    case 'help':
      return (
        <Help
          {...helpFor(settings.region)}
          back={say.places.menu.title}
          onRegion={(region) => set(app, { region })}
          {...back}
        />
      )
    case 'called':
      return (
        <Called
          partner={partnerOf(app)}
          onChange={(partner) => set(app, { partner: new Private(partner) })}
          {...back}
        />
      )
    case 'hours':
      return <Hours {...settings} onChange={(hours) => set(app, hours)} {...back} />
    case 'lock':
      return <Lock {...back} />
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
          {...back}
        />
      )
    case 'home':
      return (
        <HomeScreen device={platform()} installed={isInstalled()} onPut={device.install.value} {...back} />
      )
    case 'look':
      return <Look look={settings.look} onPick={(look) => set(app, { look })} {...back} />
    case 'hide':
      return <Hiding {...back} />
    case 'someone':
      return (
        <SomeoneLooks
          onHelp={() => router.go({ at: 'help' })}
          {...back}
          onBack={() => router.go({ at: 'today' })}
        />
      )
    case 'about':
      return <About version={BIDE_VERSION} source="/source.tar.gz" notices={shipped} {...back} />
  }
}
