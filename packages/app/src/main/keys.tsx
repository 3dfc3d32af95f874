import { type EventOf, happened } from '@bide/core/event'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { nowHere } from '../ports/clock.ts'
import { whenPressed } from '../ports/keys.ts'
import { Keys } from '../screens/Keys.tsx'
import { say } from '../words/say.ts'
import { type App, record, settingsOf } from './app.ts'

type Setting = Omit<EventOf<'setting-changed'>, 'type' | 'at' | 'zone'>

const switched = (app: App) => (keys: boolean) =>
  void record(app, happened('setting-changed', nowHere(), { keys } as Setting))

/** Where a key leads; each mode shuts what it shuts by address too. `undefined`: it is no key of ours. */
function placeOf(key: string) {
  const places = Object.entries(say.keys.letters) as [keyof typeof say.keys.letters, string][]
  return places.find(([, letter]) => letter.toLowerCase() === key.toLowerCase())?.[0]
}

/** Single keys, from every page that is not being written on. On Ruth’s pages they leave her: a key is the person’s own. [Z7] */
export function KeysAt({ app }: { app: App }) {
  const isListed = useSignal(false)
  const { keys } = settingsOf(app)
  useEffect(
    () =>
      whenPressed((key) => {
        if (!settingsOf(app).keys) return false
        const at = placeOf(key)
        if (key === '?') isListed.value = true
        else if (at !== undefined) app.router.go({ at })
        return key === '?' || at !== undefined
      }),
    [app],
  )
  if (!isListed.value) return null
  return (
    <Keys
      as="sheet"
      on={keys}
      onSwitch={switched(app)}
      onClose={() => {
        isListed.value = false
      }}
      onHide={app.hide}
    />
  )
}

/** The same as a page of the menu, where they can be turned on again. */
export function KeysPageAt({ app }: { app: App }) {
  return (
    <Keys
      as="page"
      on={settingsOf(app).keys}
      onSwitch={switched(app)}
      onClose={() => app.router.go({ at: 'menu' })}
      onHide={app.hide}
    />
  )
}
