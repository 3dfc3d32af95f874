import { stands } from '@bide/core/decision'
import { type Event, readEvent, writeEvent } from '@bide/core/event'
import { apply, emptyState, type State } from '@bide/core/fold'
import { ripen, standing } from '@bide/core/hold'
import { readProjection, writeProjection } from '@bide/core/projection'
import type { Moment } from '@bide/core/time'
import { pruned } from '@bide/core/today'
import type { Entry, Position, Vault } from '@bide/vault/vault'
import { batch, type ReadonlySignal, signal } from '@preact/signals'

/**
 * Where core and vault meet: the vault gives order and bytes, core folds them, and signals tell the screens. Nothing is
 * shown as done before it is durable.
 */
export type Bide = {
  /** What the events say. A new object each time something happened. */
  readonly state: ReadonlySignal<State>
  /** False while only what Today needs is here; true once every event is folded. */
  readonly whole: ReadonlySignal<boolean>
  readonly now: ReadonlySignal<Moment>
  /** Entries that are kept and could not be read. */
  readonly unread: ReadonlySignal<number>
  /** The last write found no room. What was on screen is still there. */
  readonly noRoom: ReadonlySignal<boolean>
  /** Writes down what happened. Resolves to false when it could not be kept; then nothing has changed. */
  record(events: readonly Event[], opts?: { endDraft?: string }): Promise<boolean>
  /** The person goes on writing: whether there is room is for the next write to say. */
  goOn(): void
  tick(now: Moment): void
  /** Forgets everything and every key. */
  lock(): void
}

type Ports = { now: () => Moment; idle: (work: () => void) => void }
type Stretch = { entries: readonly Entry[]; at: Position; damaged?: number }

const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** Resolves once Today can be shown: from the projection and what came after it, or, without one, from everything. */
export async function openBide(vault: Vault, ports: Ports): Promise<Bide> {
  let folding = newFolding()
  let locked = false
  const state = signal<State>(folding.state)
  const whole = signal(false)
  const now = signal(ports.now())
  const unread = signal(0)
  const noRoom = signal(false)

  const show = () =>
    batch(() => {
      state.value = { ...folding.state }
      unread.value = folding.unread
    })

  const arrive = ({ entries, at }: Stretch) => {
    if (locked) return
    if (at - entries.length !== folding.at) void readOn()
    else if (folding.add({ entries, at })) show()
    else void readEverything()
  }

  /** [Note: The log is the truth, news only says that it grew] */
  const readOn = async () => {
    const behind = folding
    for await (const stretch of vault.read(behind.at)) {
      if (behind !== folding || locked) return
      if (!behind.add(stretch)) return readEverything()
    }
    show()
  }

  let projecting = false
  const keepProjection = () => {
    // Without an event there is nothing to picture: a start after which nothing was put down is still the very first.
    if (projecting || !whole.value || folding.at === 0) return
    projecting = true
    ports.idle(() => {
      projecting = false
      if (!locked)
        void vault.keepProjection(encode(writeProjection(pruned(folding.state, ports.now()))), folding.at)
    })
  }

  const record: Bide['record'] = async (events, opts) => {
    const kept = await vault.append(
      events.map((event) => encode(writeEvent(event))),
      opts,
    )
    noRoom.value = kept === 'no-room'
    if (kept === 'no-room') return false
    arrive(kept)
    keepProjection()
    return true
  }

  /**
   * [H5] The first time a hold is seen ready is written down, so that no clock takes it back. One that nobody saw for
   * its 7 days has folded itself away by then [H14], and is left so.
   */
  let ripening = false
  const ripenAll = async () => {
    if (ripening || !whole.value || locked) return
    const at = now.value
    const ready = [...folding.state.holds.values()].filter((hold) => standing(hold, at).state === 'ripe')
    // A decision that has waited its 72 hours is written down in the same way [O6].
    const ripe = [
      ...ready.flatMap((hold) => ripen(hold, at) ?? []),
      ...[stands(folding.state.deciding, at) ?? []].flat(),
    ]
    if (ripe.length === 0) return
    ripening = true
    await record(ripe)
    ripening = false
  }

  /** [V5] Folds the whole log in the order of its stamps; only a log merged from elsewhere needs the sorting. */
  async function readEverything(): Promise<void> {
    whole.value = false
    const every = (await foldInOrder(vault)) ?? (await foldSorted(vault))
    if (locked) return
    // What was written while all this was read. Reading on ends where nothing came in between.
    while (every.at < folding.at && !locked)
      for await (const stretch of vault.read(every.at)) every.add(stretch)
    folding = every
    batch(() => {
      whole.value = true
      show()
    })
    keepProjection()
    await ripenAll()
  }

  const stopHearing = vault.hear(arrive)
  const picture = await vault.projection()
  const pictured = picture && readProjection(decode(picture.bytes))
  if (pictured) {
    folding = newFolding(pictured, picture.at)
    for await (const stretch of vault.read(picture.at)) folding.add(stretch)
  }
  if (pictured && folding.state.missing.size === 0) {
    show()
    // The rest is read once Today stands there: it would take the thread from it.
    ports.idle(() => void readEverything())
  } else await readEverything()

  return {
    state,
    whole,
    now,
    unread,
    noRoom,
    record,
    goOn() {
      noRoom.value = false
    },
    tick(moment) {
      now.value = moment
      void ripenAll()
    },
    lock() {
      locked = true
      stopHearing()
      vault.lock()
      folding = newFolding()
      show()
    },
  }
}

async function foldInOrder(vault: Vault): Promise<Folding | undefined> {
  const folding = newFolding()
  for await (const stretch of vault.read()) if (!folding.add(stretch)) return undefined
  return folding
}

async function foldSorted(vault: Vault): Promise<Folding> {
  const entries: Entry[] = []
  let at: Position = 0
  let damaged = 0
  for await (const stretch of vault.read()) {
    for (const entry of stretch.entries) entries.push(entry)
    at = stretch.at
    damaged += stretch.damaged
  }
  const folding = newFolding()
  entries.sort((a, b) => (a.stamp < b.stamp ? -1 : a.stamp > b.stamp ? 1 : 0))
  folding.add({ entries, at, damaged })
  return folding
}

type Folding = ReturnType<typeof newFolding>

/** A state in the making, and how far into the log it reaches. */
function newFolding(state: State = emptyState(), at: Position = 0) {
  const folding = {
    state,
    at,
    unread: 0,
    last: '' as string,
    /** False: an entry sorts before one already folded, so the whole has to be folded anew. */
    add({ entries, at, damaged = 0 }: Stretch): boolean {
      for (const { stamp, body } of entries) {
        if (stamp < folding.last) return false
        folding.last = stamp
        tell(body)
      }
      folding.at = Math.max(folding.at, at)
      folding.unread += damaged
      return true
    },
  }
  const tell = (body: Uint8Array) => {
    const read = readEvent(decode(body))
    if (read === 'unreadable') folding.unread += 1
    else if ('known' in read) apply(folding.state, read.known)
    else if (read.unknown.mustKnow) folding.state.careful = true
  }
  return folding
}
