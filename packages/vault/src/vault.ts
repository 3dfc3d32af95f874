import { assert } from './assert.ts'
import { type Bytes, compareBytes, copyOf } from './bytes.ts'
import { type Claims, claimsOf } from './claims.ts'
import { type Clock, clockOf } from './clock.ts'
import { databaseName, indexedStore } from './indexed.ts'
import { type Keyring, keyringOf, newSecret } from './keys.ts'
import { deviceLock, newDeviceKey, type Unwrapped } from './lock.ts'
import {
  addition,
  inChunks,
  openMark,
  openProjection,
  openTail,
  type Placed,
  perChunk,
  readOn,
  sealMark,
  sealProjection,
} from './log.ts'
import { type Entry, union, without } from './merge.ts'
import { type Draft, openSlot, publicBytes, publicKeyOf, sealSlot, slotPair } from './slot.ts'
import type { Doorplate, Founding, Position, Store } from './store.ts'

export type { Stamp } from './clock.ts'
export type { Entry } from './merge.ts'
export type { Draft } from './slot.ts'
export type { Position } from './store.ts'

/** What the vault touches, and nothing else. Sealing drafts asks the global WebCrypto, through hpke. */
export type Ports = {
  indexedDB: IDBFactory | undefined
  crypto: Crypto
  locks: LockManager | undefined
  channel: (name: string) => BroadcastChannel | undefined
  now: () => number
}

/** What can be done without any key. */
export type Door = {
  /** This very opening made the vault. */
  readonly isNew: boolean
  /**
   * [V7] Seals a draft to the vault's public key, over what the slot held before, and takes the draft for this tab.
   * Writings of one draft land in the order they were asked for. The id is visible on disk: draw it at random.
   */
  keepDraft(id: string, bytes: Uint8Array): Promise<'kept' | 'no-room'>
  /** This tab writes it no more: whoever asks for `drafts()` next may have it. */
  leaveDraft(id: string): void
  /** The device lock opens by itself. `'locked'`: no lock at hand opens it. */
  unlock(): Promise<Vault | 'locked'>
  close(): void
}

/**
 * What was appended by someone else than this vault object: another tab, or a merge. `entries` are those between
 * the positions `after` and `at`. News and the answers of `append` together cover every position once and in
 * order; a listener whose own position is not `after` reads on from where it stands instead.
 */
export type News = { entries: readonly Entry[]; after: Position; at: Position }

export type Vault = {
  /** [V8] Drafts that no living tab owns, oldest first. They belong to this tab from now on. */
  drafts(): Promise<Draft[]>
  /** What was last kept, or `undefined` when it is absent or does not open: compute it from the log. */
  projection(): Promise<{ bytes: Uint8Array; at: Position } | undefined>
  /** Quietly keeps nothing when the disk is full. */
  keepProjection(bytes: Uint8Array, at: Position): Promise<void>
  /**
   * [V4] Everything after a position, batch by batch; inside a batch in order of stamps. `damaged` counts records
   * that did not open; they stay where they are. Ends early when the vault is locked meanwhile.
   */
  read(after?: Position): AsyncIterable<{ entries: readonly Entry[]; at: Position; damaged: number }>
  /** [V6] Durable when it resolves; the entries and the end of the draft are kept together or not at all. */
  append(
    bodies: readonly Uint8Array[],
    options?: { endDraft?: string },
  ): Promise<{ entries: readonly Entry[]; at: Position } | 'no-room'>
  dropDraft(id: string): Promise<void>
  /** Returns what stops it. */
  hear(listener: (news: News) => void): () => void
  /** [V2] Adds what this log does not hold yet. Listeners of `hear` are told what was added. */
  merge(entries: readonly Entry[]): Promise<{ added: number; at: Position } | 'no-room'>
  /** [V9] Forgets every key and leaves the drafts. What was begun is finished; nothing else opens until `unlock()`. */
  lock(): void
}

/**
 * Opens what can be opened without a key, and makes a new vault at the very first start.
 *
 * `'no-storage'`: the browser gives no IndexedDB here (private mode, blocked, a full disk).
 * `'no-cipher'`: it has no WebCrypto (a page not served over https) or no X25519 (before Chromium 133, Firefox 130,
 * Safari 17). Bide refuses then rather than keep words under something weaker.
 */
export async function openDoor(ports: Ports): Promise<Door | 'no-storage' | 'no-cipher'> {
  if (ports.crypto?.subtle === undefined) return 'no-cipher'
  if (!ports.indexedDB) return 'no-storage'
  let store: Store
  try {
    store = await indexedStore(ports.indexedDB)
  } catch {
    return 'no-storage'
  }
  return doorOn(store, ports)
}

/** The same over any store; see `openDoor`. */
export async function doorOn(
  store: Store,
  ports: Omit<Ports, 'indexedDB'>,
): Promise<Door | 'no-storage' | 'no-cipher'> {
  const before = await store.founding()
  const fresh = before === undefined ? await foundingOf(ports.crypto) : before
  if (fresh === 'no-cipher') return 'no-cipher'
  const founded = before ?? (await store.found(fresh))
  if (founded === 'no-room') return 'no-storage'
  const publicKey = await publicKeyOf(founded.plate.publicKey).catch(() => 'no-cipher' as const)
  if (publicKey === 'no-cipher') return 'no-cipher'
  const isNew = before === undefined && compareBytes(founded.plate.vaultId, fresh.plate.vaultId) === 0
  return doorOf(store, ports, founded, publicKey, isNew)
}

async function foundingOf(crypto: Crypto): Promise<Founding | 'no-cipher'> {
  const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))
  const secret = newSecret(crypto)
  const vaultId = random(16)
  const epoch = 1
  const keyring = await keyringOf(crypto, copyOf(secret) as typeof secret, vaultId, epoch)
  const pair = await slotPair(await keyring.slotSeed()).catch(() => 'no-cipher' as const)
  if (pair === 'no-cipher') return 'no-cipher'
  const unwrapped: Unwrapped = {
    v: 1,
    vaultId,
    epoch,
    keyId: keyring.keyId,
    device: random(8),
    publicKey: await publicBytes(pair),
  }
  const deviceKey = await newDeviceKey(crypto)
  const wraps = [await deviceLock(crypto, deviceKey).wrap(secret, unwrapped)]
  secret.fill(0)
  return { plate: { ...unwrapped, wraps }, deviceKey }
}

const slotHead = ({ vaultId, epoch, keyId }: Doorplate) =>
  ({ kind: 'slot', vaultId, epoch, name: keyId }) as const

/** What the door and an open vault share. */
type House = {
  store: Store
  ports: Omit<Ports, 'indexedDB'>
  plate: Doorplate
  claims: Claims
  /** Runs after whatever else was asked of the same draft before. */
  inDraftTurn<T>(id: string, work: () => Promise<T>): Promise<T>
}

function doorOf(
  store: Store,
  ports: Omit<Ports, 'indexedDB'>,
  { plate, deviceKey }: Founding,
  publicKey: CryptoKey,
  isNew: boolean,
): Door {
  const claims = claimsOf(ports.locks, databaseName)
  const draftTurns = new Map<string, Promise<unknown>>()
  const house: House = {
    store,
    ports,
    plate,
    claims,
    inDraftTurn(id, work) {
      const turn = (draftTurns.get(id) ?? Promise.resolve()).then(work, work)
      draftTurns.set(id, turn)
      const done = () => {
        if (draftTurns.get(id) === turn) draftTurns.delete(id)
      }
      turn.then(done, done)
      return turn
    },
  }
  const locks = [deviceLock(ports.crypto, deviceKey)]
  const open = new Set<Vault>()

  return {
    isNew,
    keepDraft(id, bytes) {
      const draft = { id, bytes: copyOf(bytes), keptAt: ports.now() }
      return house.inDraftTurn(id, async () => {
        const [sealed] = await Promise.all([sealSlot(publicKey, slotHead(plate), draft), claims.take(id)])
        return store.putSlot(id, sealed)
      })
    },
    leaveDraft: (id) => claims.leave(id),
    async unlock() {
      for (const wrapped of plate.wraps) {
        const lock = locks.find(({ kind }) => kind === wrapped.kind)
        const secret = lock ? await lock.open(wrapped, plate) : 'wrong'
        if (secret === 'wrong') continue
        const keyring = await keyringOf(ports.crypto, secret, plate.vaultId, plate.epoch)
        const vault = await vaultOf(house, keyring, () => open.delete(vault))
        open.add(vault)
        return vault
      }
      return 'locked'
    },
    close() {
      for (const vault of [...open]) vault.lock()
      claims.leaveAll()
      store.close()
    },
  }
}

async function vaultOf(house: House, first: Keyring, onLock: () => void): Promise<Vault> {
  const { store, ports, plate, claims } = house
  let keyring: Keyring | undefined = first
  const listeners = new Set<(news: News) => void>()
  const channel = ports.channel(databaseName)

  const mark = await openMark(first, await store.disposable('mark'))
  const clock: Clock = clockOf(plate.device, mark?.latest)
  let position = mark?.at ?? 0
  /** Where the tail may have grown long enough. */
  let nextCompaction = 0

  function keys(): Keyring {
    assert(keyring !== undefined, 'the vault is locked')
    return keyring
  }

  function tell(news: News) {
    for (const listener of listeners) listener(news)
  }

  /** Takes in what others wrote, so that the clock has heard all of the log. */
  async function catchUp(with_: Keyring, aloud: boolean): Promise<void> {
    for (
      let batch = await readOn(store, with_, position);
      batch;
      batch = await readOn(store, with_, position)
    ) {
      const after = position
      position = batch.at
      const latest = batch.entries.at(-1)
      if (latest) clock.hear(latest.stamp)
      if (aloud) tell({ entries: batch.entries, after, at: position })
    }
  }

  let turn: Promise<unknown> = Promise.resolve()

  /** One at a time in this tab. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work, work)
    turn = mine.catch(() => {})
    return mine
  }

  /** One at a time among all tabs. */
  function writing<T>(work: () => Promise<T>): Promise<T> {
    const { locks } = ports
    return inTurn(() => (locks ? (locks.request(`${databaseName} write`, work) as Promise<T>) : work()))
  }

  /**
   * [Note: The lock is a courtesy, the number is the law]
   * With Web Locks one tab writes at a time. Without them, or if a browser breaks one, two tabs may still prepare
   * the same positions. Either way a tab takes it that it has heard the whole log, and the store refuses with
   * `'taken'` when it had not: then it catches up, makes later stamps, and tries again. So what is written was
   * always made after all that stands before it, and nothing is ever written over.
   */
  async function write(
    with_: Keyring,
    entriesNow: () => Promise<readonly Entry[]>,
    endSlot?: string,
  ): Promise<{ entries: readonly Entry[]; after: Position; at: Position } | 'no-room'> {
    for (;;) {
      const entries = await entriesNow()
      const after = position
      const at = after + entries.length
      if (entries.length === 0 && endSlot === undefined) return { entries, after, at }
      for (const { stamp } of entries) clock.hear(stamp)
      const latest = clock.latest()
      const [added, mark] = await Promise.all([
        addition(
          store,
          with_,
          entries.map((entry, i): Placed => ({ ...entry, at: after + 1 + i })),
        ),
        latest && sealMark(with_, { at, latest }),
      ])
      const kept = await store.change({ ifLast: after, ...added, endSlot, ...(mark && { mark }) })
      if (kept === 'no-room') return 'no-room'
      if (kept === 'taken') {
        await catchUp(with_, true)
        continue
      }
      position = at
      if (entries.length > 0) channel?.postMessage('appended')
      if (at >= nextCompaction) void compact(with_).catch(() => {})
      return { entries, after, at }
    }
  }

  let compacting = false

  /** [V10] Moves a full tail into chunks. Whenever it stops, the log holds the same entries. */
  async function compact(with_: Keyring): Promise<void> {
    if (compacting) return
    compacting = true
    try {
      const { log, chunk } = await store.last()
      nextCompaction = chunk + perChunk
      if (log < nextCompaction) return
      // Tried again only when the log has grown as much once more: the disk may be full, or the tail damaged.
      nextCompaction = log + perChunk
      const tail = await openTail(store, with_)
      const { chunks, rest } = await inChunks(with_, tail)
      const newest = chunks.at(-1)
      if (newest === undefined) return
      const gone = tail.slice(0, tail.length - rest.length).map(({ at }) => at)
      if ((await store.change({ chunks, gone })) === 'kept') nextCompaction = newest.at + perChunk
    } finally {
      compacting = false
    }
  }

  if (channel) {
    channel.onmessage = () => {
      void inTurn(async () => {
        if (keyring) await catchUp(keyring, true)
      }).catch(() => {})
    }
  }

  await catchUp(first, false)

  return {
    async drafts() {
      const pair = await slotPair(await keys().slotSeed())
      const found: Draft[] = []
      for (const id of await store.slotIds()) {
        if (claims.mine(id) || !(await claims.take(id))) continue
        // Read after the claim: the tab that let go of it may just have ended it.
        const sealed = await store.slot(id)
        const draft = sealed && (await openSlot(pair, slotHead(plate), id, sealed))
        if (draft === undefined || draft === 'broken-seal') claims.leave(id)
        else found.push(draft)
      }
      return found.sort((a, b) => a.keptAt - b.keptAt)
    },

    async projection() {
      const opened = await openProjection(keys(), await store.disposable('projection'))
      return opened && opened.at <= position ? opened : undefined
    },

    async keepProjection(bytes, at) {
      await store.keepDisposable('projection', await sealProjection(keys(), at, bytes))
    },

    async *read(after = 0) {
      let at = after
      while (keyring) {
        const batch = await readOn(store, keyring, at)
        if (batch === undefined || keyring === undefined) return
        at = batch.at
        yield batch
      }
    },

    async append(bodies, { endDraft } = {}) {
      const with_ = keys()
      const own = bodies.map(copyOf)
      const entries = async () => own.map((body): Entry => ({ stamp: clock.tick(ports.now()), body }))
      const work = () => writing(() => write(with_, entries, endDraft))
      const written = await (endDraft === undefined ? work() : house.inDraftTurn(endDraft, work))
      if (written === 'no-room') return 'no-room'
      if (endDraft !== undefined) claims.leave(endDraft)
      return { entries: written.entries, at: written.at }
    },

    async dropDraft(id) {
      await house.inDraftTurn(id, () => store.dropSlot(id))
      claims.leave(id)
    },

    hear(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    async merge(entries) {
      const with_ = keys()
      let missing = union(entries.map(({ stamp, body }) => ({ stamp, body: copyOf(body) })))
      let compared = 0
      /** Takes out what the log holds. Most of it is compared before the others have to wait. */
      const compare = async () => {
        for (
          let batch = await readOn(store, with_, compared);
          batch;
          batch = await readOn(store, with_, compared)
        ) {
          missing = without(missing, batch.entries)
          compared = batch.at
        }
        return missing
      }
      await compare()
      const written = await writing(async () => {
        const outcome = await write(with_, compare)
        if (outcome !== 'no-room' && outcome.entries.length > 0) tell(outcome)
        return outcome
      })
      if (written === 'no-room') return 'no-room'
      return { added: written.entries.length, at: written.at }
    },

    lock() {
      keyring = undefined
      onLock()
      listeners.clear()
      claims.leaveAll()
      // What was begun still tells the other tabs.
      void turn.then(() => channel?.close())
    },
  }
}
