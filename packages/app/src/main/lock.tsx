import { happened } from '@bide/core/event'
import type { Settings } from '@bide/core/settings'
import type { NewLock } from '@bide/vault/vault'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { LockKind } from '../parts/labels.ts'
import { nowHere } from '../ports/clock.ts'
import { canPasskey, makePasskey } from '../ports/passkey.ts'
import { Lock, type LockSays } from '../screens/Lock.tsx'
import { SetPassphrase } from '../screens/SetPassphrase.tsx'
import { ThreeBack, TwelveWords } from '../screens/TwelveWords.tsx'
import { say } from '../words/say.ts'
import { type App, record, settingsOf } from './app.ts'

type Phrase = { words: readonly string[]; entropy: Uint8Array }
/** What was chosen and is not yet in force. It is in memory for as long as this page is open. */
type Step =
  | { at: 'choose' }
  | { at: 'passphrase' }
  | { at: 'words' | 'three'; phrase: Phrase; lock: NewLock | undefined; newKey: boolean }

/** The lock of every day that the vault has. */
export const lockKindOf = ({ lock }: App): LockKind => {
  const kinds = lock.locks().map(({ kind }) => kind)
  return kinds.includes('passphrase') ? 'passphrase' : kinds.includes('passkey') ? 'passkey' : 'device'
}

/** Three different numbers of 1 to 12, rising. */
function threeOfTwelve(): number[] {
  const numbers = Array.from({ length: 12 }, (_, i) => i + 1)
  const chance = crypto.getRandomValues(new Uint32Array(12))
  return numbers
    .sort((a, b) => (chance[a - 1] ?? 0) - (chance[b - 1] ?? 0))
    .slice(0, 3)
    .sort((a, b) => a - b)
}

/** Choosing, changing and taking away a lock; nothing is in force before the last step of each way. */
export function LockAt({ app }: { app: App }) {
  const { lock, device, router } = app
  const step = useSignal<Step>({ at: 'choose' })
  const has = lockKindOf(app)
  const picked = useSignal<LockKind>(has === 'device' ? 'passphrase' : has)
  const says = useSignal<LockSays | undefined>(undefined)
  const passkeys = useSignal<'yes' | 'no' | 'asking'>('asking')
  const busy = useSignal(false)
  const typed = useSignal({ first: '', again: '', newKey: true })
  const three = useSignal<{ asked: readonly number[]; typed: readonly string[]; wrong: number | undefined }>({
    asked: [],
    typed: ['', '', ''],
    wrong: undefined,
  })
  useEffect(() => {
    void canPasskey().then((can) => {
      passkeys.value = can ? 'yes' : 'no'
    })
  }, [])
  const hasWords = lock.locks().some(({ kind }) => kind === 'recovery')
  const isSetUp = device.settingUp.value === 'lock'
  const leave = () => {
    device.settingUp.value = undefined
    if (isSetUp && has === 'device') void record(app, happened('set-up-skipped', nowHere(), { step: 'lock' }))
    router.go({ at: isSetUp ? 'today' : 'menu' })
  }
  const toChoose = (said?: LockSays) => {
    typed.value = { first: '', again: '', newKey: true }
    three.value = { asked: [], typed: ['', '', ''], wrong: undefined }
    says.value = said
    step.value = { at: 'choose' }
  }

  const put = async (change: Parameters<typeof lock.setLock>[0], done: LockSays) => {
    busy.value = true
    const outcome = await lock.setLock(change)
    busy.value = false
    device.hasLock.value = lockKindOf(app) !== 'device'
    picked.value = lockKindOf(app)
    toChoose(outcome === 'set' ? done : outcome)
  }

  /** Where there are words already they go on; otherwise they come next. */
  const withWords = async (chosen: NewLock, newKey: boolean) => {
    if (hasWords) return put({ lock: chosen, newKey }, 'set')
    const { newPhrase } = await import('@bide/vault/phrase')
    step.value = { at: 'words', phrase: newPhrase(crypto), lock: chosen, newKey }
  }

  const go = async () => {
    says.value = undefined
    if (picked.value === 'device') return put({ lock: { kind: 'device' }, recovery: 'none' }, 'removed')
    if (picked.value === 'passphrase') {
      step.value = { at: 'passphrase' }
      return
    }
    const made = await makePasskey(document.title)
    if (typeof made === 'string') {
      says.value = made === 'no-prf' ? 'no-prf' : 'passkey-refused'
      return
    }
    await withWords({ kind: 'passkey', ...made }, true)
  }

  const now = step.value
  const back = { onBack: () => toChoose(), onHide: app.hide }
  switch (now.at) {
    case 'choose':
      return (
        <Lock
          has={has}
          picked={picked.value}
          passkeys={passkeys.value}
          hasWords={hasWords}
          cameByWords={lock.cameByWords && says.value === undefined}
          lockAfter={settingsOf(app).lockAfter}
          says={says.value}
          back={
            isSetUp
              ? { label: say.lock.choose.skip, isSkip: true }
              : { label: say.places.menu.title, isSkip: false }
          }
          onPick={(kind) => {
            picked.value = kind
            says.value = undefined
          }}
          onGo={() => void go()}
          onNewWords={async () => {
            const { newPhrase } = await import('@bide/vault/phrase')
            step.value = { at: 'words', phrase: newPhrase(crypto), lock: undefined, newKey: false }
          }}
          onLockAfter={(minutes) =>
            void record(
              app,
              happened('setting-changed', nowHere(), { lockAfter: minutes as Settings['lockAfter'] }),
            )
          }
          onLockNow={lock.now}
          onBack={leave}
          onHide={app.hide}
        />
      )
    case 'passphrase':
      return (
        <SetPassphrase
          {...typed.value}
          newKey={
            has === 'device'
              ? undefined
              : {
                  chosen: typed.value.newKey,
                  onChange: (newKey) => {
                    typed.value = { ...typed.value, newKey }
                  },
                }
          }
          setting={busy.value}
          onFirst={(first) => {
            typed.value = { ...typed.value, first }
          }}
          onAgain={(again) => {
            typed.value = { ...typed.value, again }
          }}
          onNext={() =>
            void withWords(
              { kind: 'passphrase', passphrase: typed.value.first },
              // What the device's key opened would lie open to whoever finds that key on the disk.
              has === 'device' || typed.value.newKey,
            )
          }
          {...back}
        />
      )
    case 'words':
      return (
        <TwelveWords
          words={now.phrase.words}
          onWritten={() => {
            three.value = { asked: threeOfTwelve(), typed: ['', '', ''], wrong: undefined }
            step.value = { ...now, at: 'three' }
          }}
          onWithout={now.lock && (() => void put({ lock: now.lock as NewLock, newKey: now.newKey }, 'set'))}
          {...back}
        />
      )
    case 'three': {
      const { asked, typed: given } = three.value
      const done = () => {
        const wrong = asked.find((n, i) => (given[i] ?? '').trim().toLowerCase() !== now.phrase.words[n - 1])
        three.value = { ...three.value, wrong }
        if (wrong !== undefined) return
        const { lock: chosen, newKey, phrase } = now
        void put(
          { ...(chosen && { lock: chosen }), newKey, recovery: phrase.entropy },
          chosen ? 'set' : 'words-set',
        )
      }
      return (
        <ThreeBack
          {...three.value}
          setting={busy.value}
          alone={now.lock === undefined}
          onType={(which, word) => {
            three.value = {
              ...three.value,
              typed: given.map((old, i) => (i === which ? word : old)),
              wrong: undefined,
            }
          }}
          onDone={done}
          onBack={() => {
            step.value = { ...now, at: 'words' }
          }}
          onHide={app.hide}
        />
      )
    }
  }
}
