import type { Dice } from '@bide/core/invented/dice'
import { memoryStore } from '@bide/vault/memory'
import type { Entry } from '@bide/vault/merge'
import type { Store } from '@bide/vault/store'
import { tabsInOneProcess } from '@bide/vault/trial/tabs'
import { doorOn, type Vault } from '@bide/vault/vault'

/** A phone, tablet or laptop of one person: its disk, its clock, and what it has written, in order. */
export type Device = {
  name: string
  wrote: readonly string[]
  /** Puts down something new, and says whether its stamp came after all this device had. */
  write(): Promise<boolean>
  restart(): Promise<void>
  /** Sets the clock wrong, or wrong in another way. */
  setClock(): void
  /** Hands a piece of the log, or all of it, to the network. */
  send(to: Device, all?: boolean): Promise<void>
  receive(entries: readonly Entry[]): Promise<void>
  read(): Promise<Entry[]>
}

type Letter = { to: Device; entries: readonly Entry[] }

const minute = 60_000
const day = 24 * 60 * minute
const start = Date.UTC(2026, 0, 1)

/** How wrong clocks are: right, a little, twenty minutes, a day, or in another decade. */
const errors = [0, 0, 900, -900, 20 * minute, -20 * minute, day, -day, 4000 * day, -9000 * day] as const

async function copied(from: Store): Promise<Store> {
  const to = memoryStore()
  const founding = await from.founding()
  if (founding) await to.found(founding)
  const { tail } = await from.next(0)
  const mark = await from.disposable('mark')
  await to.change({ add: tail, ...(mark && { mark }) })
  return to
}

/**
 * Several devices of one person, and a network between them that drops, repeats and delays, all from one seed. The
 * vault gets its chance from the same dice, so that a seed that failed fails again.
 */
export async function household(size: number, { chance, upTo, oneOf, shuffled }: Dice) {
  let now = start
  const underWay: Letter[] = []
  const seeded = {
    subtle: crypto.subtle,
    getRandomValues(bytes: Uint8Array) {
      for (let i = 0; i < bytes.length; i++) bytes[i] = upTo(256)
      return bytes
    },
  } as unknown as Crypto

  async function deviceOn(store: Store, name: string): Promise<Device> {
    let error: number = oneOf(errors)
    const wrote: string[] = []
    const tabs = tabsInOneProcess()

    async function open(): Promise<Vault> {
      const { locks, channel } = tabs.tab()
      const door = await doorOn(store, { crypto: seeded, locks, channel, now: () => now + error })
      const vault = typeof door === 'string' ? door : await door.unlock()
      if (typeof vault === 'string') throw new Error(`a device of the household is ${vault}`)
      return vault
    }
    // Two tabs, used in turn: each has to catch up with the other.
    let vaults: [Vault, Vault] = [await open(), await open()]
    const tab = () => oneOf(vaults)

    const read = async (): Promise<Entry[]> => {
      const entries: Entry[] = []
      for await (const batch of tab().read()) entries.push(...batch.entries)
      return entries
    }

    const device: Device = {
      name,
      wrote,
      async write() {
        const before = await read()
        const body = `${name} ${wrote.length}`
        const appended = await tab().append([new TextEncoder().encode(body)])
        if (appended === 'no-room') throw new Error('memory has room')
        wrote.push(body)
        return appended.entries.every(({ stamp }) => before.every((earlier) => earlier.stamp < stamp))
      },
      async restart() {
        for (const vault of vaults) vault.lock()
        vaults = [await open(), await open()]
      },
      setClock() {
        error = oneOf(errors)
      },
      async send(to, all = false) {
        const entries = await read()
        const from = all ? 0 : upTo(entries.length + 1)
        const until = all ? entries.length : from + upTo(entries.length - from + 1)
        underWay.push({ to, entries: shuffled(entries.slice(from, until)) })
      },
      async receive(entries) {
        const merged = await tab().merge(entries)
        if (merged === 'no-room') throw new Error('memory has room')
      },
      read,
    }
    return device
  }

  const first = memoryStore()
  const devices: Device[] = [await deviceOn(first, 'device 0')]
  for (let i = upTo(5); i > 0; i--) await devices[0]?.write()
  while (devices.length < size) {
    // Most devices begin empty; some are restored from a copy of the first, its name and its clock included.
    const store = chance() < 0.25 ? await copied(first) : memoryStore()
    devices.push(await deviceOn(store, `device ${devices.length}`))
  }

  return {
    devices,
    /** Time goes by: nothing, minutes, or a day. */
    pass() {
      now += oneOf([() => 0, () => upTo(3 * minute), () => upTo(3 * minute), () => day] as const)()
    },
    /** The network delivers one letter, or loses it, or delivers it and keeps a copy. */
    async deliver() {
      const [letter] = underWay.splice(upTo(underWay.length), 1)
      if (letter === undefined) return
      const fate = chance()
      if (fate < 0.25) return
      if (fate > 0.8) underWay.push(letter)
      await letter.to.receive(letter.entries)
    },
    /** A good day at last: everything reaches everyone. */
    async settle() {
      for (const letter of underWay.splice(0)) await letter.to.receive(letter.entries)
      for (const from of devices) {
        for (const to of devices) if (to !== from) await to.receive(await from.read())
      }
    },
  }
}
