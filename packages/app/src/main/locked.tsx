import '../look/lock.css'
import { happened, holdId } from '@bide/core/event'
import { cooling, endOf } from '@bide/core/hold'
import { Private } from '@bide/core/private'
import { firstSettings } from '@bide/core/settings'
import type { Moment } from '@bide/core/time'
import type { Brought, Door, Vault } from '@bide/vault/vault'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { nowHere } from '../ports/clock.ts'
import { askPasskey } from '../ports/passkey.ts'
import { EnterWords, type WordsSaid } from '../screens/EnterWords.tsx'
import { Help } from '../screens/Help.tsx'
import { type LockedSays, LockedStart } from '../screens/LockedStart.tsx'
import { SealedDown } from '../screens/SealedDown.tsx'
import { Wave } from '../screens/Wave.tsx'
import { WriteLocked } from '../screens/WriteLocked.tsx'
import type { CrisisWatch } from '../state/crisis.ts'
import type { Drafts } from '../state/drafts.ts'
import { putDownLocked } from '../state/outbox.ts'
import { CrisisPanel } from './crisis.tsx'
import { Deleting } from './delete.tsx'
import { helpFor } from './help.ts'

type Props = {
  door: Door
  drafts: Drafts
  crisis: CrisisWatch
  /** `'write'`: words came with the opening, from the share sheet. */
  begins: 'start' | 'write'
  onOpen: (vault: Vault, by: Brought['kind']) => Promise<void>
  hide: () => void
  newId: () => string
}

/** What was put down while locked: its hour and nothing of its words. */
type Down = { id: string; at: Moment; dropped: boolean }
type Spot = { at: 'start' | 'write' | 'words' | 'delete' } | { at: 'down' | 'wave' | 'help'; down: Down }

/** Everything that can be done while nothing can be read. */
export function LockedAt({ door, drafts, crisis, begins, onOpen, hide, newId }: Props) {
  const spot = useSignal<Spot>({ at: begins })
  const now = useSignal(nowHere())
  const region = useSignal<string | undefined>(undefined)
  useEffect(() => {
    const every = setInterval(() => {
      now.value = nowHere()
    }, 5_000)
    return () => clearInterval(every)
  }, [])
  const name = document.title
  const toStart = () => {
    spot.value = { at: 'start' }
  }
  const shared = { name, onHide: hide }
  const here = spot.value

  const shown = () => {
    switch (here.at) {
      case 'start':
        return (
          <StartAt
            {...shared}
            door={door}
            onOpen={onOpen}
            onWrite={() => {
              spot.value = { at: 'write' }
            }}
            onWords={() => {
              spot.value = { at: 'words' }
            }}
            onDelete={() => {
              spot.value = { at: 'delete' }
            }}
          />
        )
      case 'write':
        return (
          <WriteLockedAt
            {...shared}
            door={door}
            drafts={drafts}
            newId={newId}
            onDown={(down) => {
              now.value = nowHere()
              spot.value = { at: 'down', down }
            }}
            onBack={toStart}
          />
        )
      case 'words':
        return <EnterWordsAt {...shared} door={door} onOpen={onOpen} onBack={toStart} />
      case 'delete':
        return (
          <Deleting
            last="locked"
            now={now.value}
            back={name}
            letGo={async () => {
              await drafts.settle()
              drafts.forget()
              door.close()
            }}
            onBack={toStart}
            onHide={hide}
          />
        )
      case 'wave':
        return (
          <Wave
            back={name}
            onLeave={() => {
              spot.value = { at: 'down', down: here.down }
            }}
            onHide={hide}
          />
        )
      case 'help':
        return (
          <Help
            {...helpFor(region.value)}
            back={name}
            onRegion={(id) => {
              region.value = id
            }}
            onBack={() => {
              spot.value = { at: 'down', down: here.down }
            }}
            onHide={hide}
          />
        )
      case 'down': {
        const { down } = here
        const go = (at: 'wave' | 'help') => () => {
          spot.value = { at, down }
        }
        const drop = async () => {
          const dropped = happened('hold-dropped', nowHere(), { hold: holdId(down.id) })
          if (await putDownLocked(door, newId(), [dropped]))
            spot.value = { at: 'down', down: { ...down, dropped: true } }
        }
        return (
          <SealedDown
            {...shared}
            now={now.value}
            sealed={down.at}
            until={endOf(coolingOf(down.at), down.at.zone)}
            dropped={down.dropped}
            onUnlock={toStart}
            onAnother={() => {
              spot.value = { at: 'write' }
            }}
            onHelp={go('help')}
            onDont={() => void drop()}
            onWave={go('wave')}
          />
        )
      }
    }
  }
  return (
    <>
      {shown()}
      <CrisisPanel crisis={crisis} region={region.value} hide={hide} />
    </>
  )
}

/** By the clock alone: what the person set is sealed. */
const coolingOf = (at: Moment) => cooling({ kind: 'message', purpose: undefined }, at, firstSettings)

type Shared = { name: string; onHide: () => void; door: Door }

function StartAt({
  door,
  onOpen,
  ...shared
}: Shared & Pick<Props, 'onOpen'> & Record<'onWrite' | 'onWords' | 'onDelete', () => void>) {
  const typed = useSignal('')
  const says = useSignal<LockedSays | undefined>(undefined)
  const opening = useSignal(false)
  const locks = door.locks()
  const passkey = locks.find((lock) => lock.kind === 'passkey')
  const asks = locks.some(({ kind }) => kind === 'passphrase') ? 'passphrase' : passkey ? 'passkey' : 'none'

  const open = async () => {
    if (opening.value || (asks === 'passphrase' && typed.value === '')) return
    opening.value = true
    says.value = undefined
    const brought = await bring()
    const vault = brought === 'refused' ? brought : await door.unlock(brought)
    if (brought !== 'refused' && typeof vault === 'object') {
      typed.value = ''
      return onOpen(vault, brought.kind)
    }
    says.value = asks === 'passkey' ? 'passkey-refused' : vault === 'no-stretch' ? vault : 'wrong'
    opening.value = false
  }
  const bring = async (): Promise<Brought | 'refused'> => {
    if (passkey?.kind !== 'passkey' || asks === 'passphrase')
      return { kind: 'passphrase', passphrase: typed.value }
    const output = await askPasskey(passkey.credential, passkey.salt)
    return output === 'refused' ? output : { kind: 'passkey', output }
  }
  return (
    <LockedStart
      {...shared}
      asks={asks}
      typed={typed.value}
      says={says.value}
      opening={opening.value}
      hasWords={locks.some(({ kind }) => kind === 'recovery')}
      onType={(words) => {
        typed.value = words
        says.value = undefined
      }}
      onOpen={() => void open()}
    />
  )
}

function EnterWordsAt({ door, onOpen, ...shared }: Shared & Pick<Props, 'onOpen'> & { onBack: () => void }) {
  const typed = useSignal('')
  const says = useSignal<WordsSaid | undefined>(undefined)
  const open = async () => {
    const { readPhrase } = await import('@bide/vault/phrase')
    const read = readPhrase(typed.value)
    if (typeof read === 'string' || 'unknown' in read) {
      says.value = read
      return
    }
    const vault = await door.unlock({ kind: 'recovery', entropy: read.entropy })
    read.entropy.fill(0)
    if (typeof vault !== 'object') {
      says.value = 'wrong'
      return
    }
    typed.value = ''
    await onOpen(vault, 'recovery')
  }
  return (
    <EnterWords
      {...shared}
      typed={typed.value}
      says={says.value}
      onType={(words) => {
        typed.value = words
        says.value = undefined
      }}
      onOpen={() => void open()}
    />
  )
}

type WriteProps = Shared & {
  drafts: Drafts
  newId: () => string
  onDown: (down: Down) => void
  onBack: () => void
}

/** Two taps from a cold start: here, and put down. */
function WriteLockedAt({ door, drafts, newId, onDown, ...shared }: WriteProps) {
  const box = drafts.box('hold')
  const putDown = async (dropped: boolean) => {
    if (box.text.value.trim() === '') return dropped ? shared.onBack() : undefined
    await box.settled()
    const at = nowHere()
    const id = newId()
    const hold = holdId(id)
    const put = happened('hold-put-down', at, {
      hold,
      kind: 'message',
      words: new Private(box.text.value),
      until: coolingOf(at),
    })
    const events = dropped ? [put, happened('hold-dropped', at, { hold })] : [put]
    if (!(await putDownLocked(door, newId(), events, { endDraft: box.id }))) return
    box.end()
    onDown({ id, at, dropped })
  }
  return (
    <WriteLocked
      {...shared}
      words={box.text.value}
      kept={box.notKept.value ? 'no-room' : 'yes'}
      onWords={box.type}
      onDont={() => void putDown(true)}
      onPutDown={() => void putDown(false)}
    />
  )
}
