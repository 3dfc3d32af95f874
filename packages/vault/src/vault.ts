import { assert } from './assert.ts'
import { type Bytes, compareBytes, copyOf } from './bytes.ts'
import { type Claims, claimsOf } from './claims.ts'
import { type Clock, clockOf } from './clock.ts'
import { databaseName, indexedStore } from './indexed.ts'
import { type Keyring, keyringOf, newSecret, type VaultSecret } from './keys.ts'
import {
  deviceLock,
  type Lock,
  newDeviceKey,
  type Passkey,
  passkeyLock,
  passphraseLock,
  recoveryLock,
  type Stretch,
  type Unwrapped,
  wrapForRecovery,
} from './lock.ts'
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
import { resealAll } from './reseal.ts'
import { open as openSealed, seal } from './sealed.ts'
import { type Draft, openAnySlot, publicBytes, publicKeyOf, sealSlot, slotPair } from './slot.ts'
import type { Doorplate, Earlier, Founding, Position, Store, Wrapped } from './store.ts'

export type { Entry } from './merge.ts'
export type { Position } from './store.ts'

/** What the vault touches, and nothing else. Sealing drafts asks the global WebCrypto, through hpke. */
export type Ports = {
  indexedDB: IDBFactory | undefined
  crypto: Crypto
  locks: LockManager | undefined
  channel: (name: string) => BroadcastChannel | undefined
  now: () => number
  /** Argon2id. Left out, passphrases cannot be set or tried here. */
  stretch?: Stretch
}

/** What someone brings to open the vault with: words, an answer of a passkey, the 16 bytes behind twelve words. */
export type Brought =
  | { kind: 'passphrase'; passphrase: string }
  | { kind: 'passkey'; output: Uint8Array }
  | { kind: 'recovery'; entropy: Uint8Array }

/** The lock of every day. */
export type NewLock =
  | { kind: 'device' }
  | { kind: 'passphrase'; passphrase: string }
  | ({ kind: 'passkey' } & Passkey)

/** A lock that a vault has, with what has to be known to ask for it. */
type LockThere =
  | { kind: 'device' | 'passphrase' | 'recovery' }
  | { kind: 'passkey'; credential: Uint8Array; salt: Uint8Array }

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
  dropDraft(id: string): Promise<void>
  /** [L4] Seals what was put down while nothing can be read; `vault.outbox()` has it once there is a key again. */
  putDownLocked(id: string, bytes: Uint8Array, options?: { endDraft?: string }): Promise<'kept' | 'no-room'>
  /** [L5] The locks there are, as the door knew them last: another tab may have hung others. */
  locks(): readonly LockThere[]
  /** [L5] A lock of this device opens the vault without asking anyone. */
  readonly opensByItself: boolean
  /**
   * With nothing in hand the device lock opens by itself, or it is `'locked'`. `'wrong'`: there is such a lock, and it
   * does not open by what was brought. Nothing is counted and nothing waits [L6]. `'no-stretch'`: this page may not
   * run what stretches a passphrase.
   */
  unlock(brought?: Brought): Promise<Vault | 'locked' | 'wrong' | 'no-stretch'>
  close(): void
}

/**
 * [V14] What was appended by someone else than this vault object: another tab, or a merge. `entries` are those between
 * the positions `after` and `at`. News and the answers of `append` together cover every position once and in
 * order; a listener whose own position is not `after` reads on from where it stands instead.
 */
export type News = { entries: readonly Entry[]; after: Position; at: Position }

export type Vault = {
  /** [L7] The locks, and whether anything brought is needed. */
  locks(): readonly LockThere[]
  /**
   * [L7] Hangs other locks. `lock` takes the place of the lock of every day: choosing anything but the device takes the
   * device's key away. `recovery` are 16 bytes behind twelve words, or `'none'`; left out, what there is stays.
   * With `newKey` the vault gets a new secret [L8]. All of it in one step, or nothing.
   */
  setLock(change: {
    lock?: NewLock
    recovery?: Uint8Array | 'none'
    newKey?: boolean
  }): Promise<'set' | 'no-room' | 'no-stretch' | 'changed-elsewhere'>
  /** Resolves once no record of an earlier epoch is left to seal anew, or none can be now. */
  resealed(): Promise<void>
  /** [L4] What was put down while locked, oldest first. Whoever folds it in first has it. */
  outbox(): Promise<Draft[]>
  /** [L4] Adds what one of the outbox holds and takes it out, in one step. `'gone'`: another tab did. */
  foldIn(
    id: string,
    bodies: readonly Uint8Array[],
  ): Promise<{ entries: readonly Entry[]; at: Position } | 'no-room' | 'gone'>
  /** [L8] Another tab gave the vault a new key: this object is locked. Returns what stops the listening. */
  whenShut(listener: () => void): () => void
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

const unwrappedOf = ({ v, vaultId, epoch, keyId, device, publicKey }: Doorplate): Unwrapped => ({
  v,
  vaultId,
  epoch,
  keyId,
  device,
  publicKey,
})

const lockThere = (wrapped: Wrapped): LockThere =>
  wrapped.kind === 'passkey'
    ? { kind: 'passkey', credential: wrapped.credential, salt: wrapped.salt }
    : { kind: wrapped.kind }

const slotHead = ({ vaultId, epoch, keyId }: Doorplate) =>
  ({ kind: 'slot', vaultId, epoch, name: keyId }) as const

/** What the door and an open vault share. */
type House = {
  store: Store
  ports: Omit<Ports, 'indexedDB'>
  /** As they hang now, as far as this tab has heard. */
  founding: Founding
  publicKey: CryptoKey
  claims: Claims
  /** Runs after whatever else was asked of the same draft before. */
  inDraftTurn<T>(id: string, work: () => Promise<T>): Promise<T>
}

function doorOf(
  store: Store,
  ports: Omit<Ports, 'indexedDB'>,
  founding: Founding,
  publicKey: CryptoKey,
  isNew: boolean,
): Door {
  const claims = claimsOf(ports.locks, databaseName)
  const draftTurns = new Map<string, Promise<unknown>>()
  const house: House = {
    store,
    ports,
    founding,
    publicKey,
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
  const open = new Set<Vault>()
  const channel = ports.channel(databaseName)
  if (channel)
    channel.onmessage = ({ data }) => {
      if (data === rehung) void lookAgain(house).catch(() => {})
    }
  let keptLast = 0

  return {
    isNew,
    keepDraft(id, bytes) {
      const draft = { id, bytes: copyOf(bytes), keptAt: ports.now() }
      return house.inDraftTurn(id, async () => {
        const [sealed] = await Promise.all([sealToHouse(house, draft), claims.take(id)])
        return store.putSlot(id, sealed)
      })
    },
    leaveDraft: (id) => claims.leave(id),
    async dropDraft(id) {
      await house.inDraftTurn(id, () => store.dropSlot(id))
      claims.leave(id)
    },
    async putDownLocked(id, bytes, { endDraft } = {}) {
      // Two of one tab keep their order, also within a millisecond.
      keptLast = Math.max(ports.now(), keptLast + 1)
      const item = { id: `${outboxPrefix}${id}`, bytes: copyOf(bytes), keptAt: keptLast }
      const work = async () => store.putSlot(item.id, await sealToHouse(house, item), endDraft)
      const kept = await (endDraft === undefined ? work() : house.inDraftTurn(endDraft, work))
      if (kept === 'kept' && endDraft !== undefined) claims.leave(endDraft)
      return kept
    },
    locks: () => house.founding.plate.wraps.map(lockThere),
    get opensByItself() {
      return opensByItself(house.founding)
    },
    async unlock(brought) {
      await lookAgain(house)
      const { plate } = house.founding
      const secret = await openedBy(house, brought)
      if (typeof secret === 'string') return secret
      const keyring = await keyringWithEarlier(ports.crypto, secret, plate)
      const vault = await vaultOf(house, keyring, () => open.delete(vault))
      open.add(vault)
      return vault
    },
    close() {
      channel?.close()
      for (const vault of [...open]) vault.lock()
      claims.leaveAll()
      store.close()
    },
  }
}

/** What one tab tells the others when it has hung another plate. */
const rehung = 'rehung'

/** Ids of what was put down while locked. That there is such a thing is visible on disk; what it is is not. */
const outboxPrefix = 'outbox/'

const opensByItself = ({ plate, deviceKey }: Founding) =>
  deviceKey !== undefined && plate.wraps.some(({ kind }) => kind === 'device')

const sealToHouse = ({ publicKey, founding }: House, draft: Draft) =>
  sealSlot(publicKey, slotHead(founding.plate), draft)

/** Reads the plate anew: another tab may have hung another one. */
async function lookAgain(house: House): Promise<void> {
  const there = await house.store.founding()
  if (there === undefined) return
  house.publicKey = await publicKeyOf(there.plate.publicKey)
  house.founding = there
}

/** The secret, by what was brought or by the device. */
async function openedBy(
  { ports, founding }: House,
  brought: Brought | undefined,
): Promise<VaultSecret | 'locked' | 'wrong' | 'no-stretch'> {
  const { plate, deviceKey } = founding
  const kind = brought?.kind ?? 'device'
  for (const wrapped of plate.wraps.filter((each) => each.kind === kind)) {
    const lock = lockToOpen(ports, wrapped, brought, deviceKey)
    if (lock === undefined) continue
    if (lock === 'no-stretch') return 'no-stretch'
    const secret = await lock.open(wrapped, plate).catch(() => 'no-stretch' as const)
    if (secret !== 'wrong') return secret
  }
  return brought ? 'wrong' : 'locked'
}

function lockToOpen(
  { crypto, stretch }: Omit<Ports, 'indexedDB'>,
  wrapped: Wrapped,
  brought: Brought | undefined,
  deviceKey: CryptoKey | undefined,
): Lock | 'no-stretch' | undefined {
  if (brought === undefined) return deviceKey && deviceLock(crypto, deviceKey)
  if (brought.kind === 'recovery') return recoveryLock(crypto, copyOf(brought.entropy))
  if (brought.kind === 'passphrase')
    return stretch ? passphraseLock(crypto, stretch, brought.passphrase) : 'no-stretch'
  return wrapped.kind === 'passkey'
    ? passkeyLock(crypto, { ...wrapped, output: copyOf(brought.output) })
    : undefined
}

const earlierId = ({ epoch, keyId }: { epoch: number; keyId: Bytes }) => `${epoch} ${keyId.join()}`

async function sealEarlier(under: Keyring, earlier: Keyring): Promise<Earlier> {
  const { epoch, keyId } = earlier
  const secret = await earlier.secretAgain()
  const bytes = await seal(under, 'earlier', earlierId(earlier), secret)
  secret.fill(0)
  return { epoch, keyId, bytes }
}

/** The keyring of a secret, with those of earlier epochs whose secrets it seals. */
async function keyringWithEarlier(crypto: Crypto, secret: VaultSecret, plate: Doorplate): Promise<Keyring> {
  const alone = await keyringOf(crypto, secret, plate.vaultId, plate.epoch)
  const earlier: Keyring[] = []
  for (const each of plate.earlier ?? []) {
    const opened = await openSealed(alone, 'earlier', earlierId(each), each.bytes)
    if (opened === undefined || opened === 'broken-seal' || opened.length !== 32) continue
    earlier.push(await keyringOf(crypto, opened as VaultSecret, plate.vaultId, each.epoch))
  }
  return { ...alone, earlier }
}

async function vaultOf(house: House, first: Keyring, onLock: () => void): Promise<Vault> {
  const { store, ports, claims } = house
  let keyring: Keyring | undefined = first
  const listeners = new Set<(news: News) => void>()
  const channel = ports.channel(databaseName)

  const mark = await openMark(first, await store.disposable('mark'))
  const clock: Clock = clockOf(house.founding.plate.device, mark?.latest)
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

  /** [V12] One at a time among all tabs. */
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
    onlyWithSlot = false,
  ): Promise<{ entries: readonly Entry[]; after: Position; at: Position } | 'no-room' | 'gone'> {
    for (;;) {
      // It may have been given a new key since this was asked for.
      const sealing = keyring ?? with_
      if (onlyWithSlot && endSlot !== undefined && (await store.slot(endSlot)) === undefined) return 'gone'
      const entries = await entriesNow()
      const after = position
      const at = after + entries.length
      if (entries.length === 0 && endSlot === undefined) return { entries, after, at }
      for (const { stamp } of entries) clock.hear(stamp)
      const latest = clock.latest()
      const [added, mark] = await Promise.all([
        addition(
          store,
          sealing,
          entries.map((entry, i): Placed => ({ ...entry, at: after + 1 + i })),
        ),
        latest && sealMark(sealing, { at, latest }),
      ])
      const kept = await store.change({
        ifLast: after,
        ...added,
        endSlot,
        onlyWithSlot,
        ...(mark && { mark }),
      })
      if (kept === 'no-room') return 'no-room'
      if (kept === 'taken') {
        await catchUp(sealing, true)
        continue
      }
      position = at
      if (entries.length > 0) channel?.postMessage('appended')
      if (at >= nextCompaction) void compact(sealing).catch(() => {})
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
      const { chunks, rest } = await inChunks(keyring ?? with_, tail)
      const newest = chunks.at(-1)
      if (newest === undefined) return
      const gone = tail.slice(0, tail.length - rest.length).map(({ at }) => at)
      if ((await store.change({ chunks, gone })) === 'kept') nextCompaction = newest.at + perChunk
    } finally {
      compacting = false
    }
    // It grew on while this chunk was made, and nothing may be written for a long time after.
    if (position >= nextCompaction) void compact(with_).catch(() => {})
  }

  const shut = new Set<() => void>()

  function lock() {
    keyring = undefined
    onLock()
    listeners.clear()
    claims.leaveAll()
    // What was begun still tells the other tabs.
    void turn.then(() => channel?.close())
  }

  /** [L8] What this tab seals from now on would be sealed under a key that was given up: it has to be unlocked anew. */
  async function shutIfGivenUp() {
    await lookAgain(house)
    if (keyring === undefined || keyring.epoch === house.founding.plate.epoch) return
    lock()
    for (const listener of shut) listener()
  }

  if (channel) {
    channel.onmessage = ({ data }) => {
      if (data === rehung) void shutIfGivenUp().catch(() => {})
      else
        void inTurn(async () => {
          if (keyring) await catchUp(keyring, true)
        }).catch(() => {})
    }
  }

  let resealing: Promise<void> = Promise.resolve()

  /** [L8] Goes on where it was stopped; says so on the plate when nothing is left. */
  function reseal(with_: Keyring): Promise<void> {
    resealing = resealing
      .then(async () => {
        const { plate } = house.founding
        if (plate.earlier === undefined || plate.resealed || plate.epoch !== with_.epoch) return
        if (!(await resealAll(store, with_, house, () => keyring === with_))) return
        // Among the writes, so that it does not come between another change of the plate and its reading.
        await writing(async () => {
          const { founding } = house
          if (keyring !== with_ || founding.plate.epoch !== with_.epoch) return
          const next: Founding = { ...founding, plate: { ...founding.plate, resealed: true } }
          if ((await store.rehang(founding.plate, next)) === 'hung') house.founding = next
        })
      })
      .catch(() => {})
    return resealing
  }

  await catchUp(first, false)
  void reseal(first)

  return {
    locks: () => house.founding.plate.wraps.map(lockThere),

    async setLock({ lock: asked, recovery, newKey = false }) {
      assert(asked !== undefined || !newKey, 'a new key is wrapped by a lock that is at hand')
      const { crypto } = ports
      let stretchFailed = false
      const stretch: Stretch = async (passphrase, how) => {
        try {
          assert(ports.stretch, 'something stretches passphrases here')
          return await ports.stretch(passphrase, how)
        } catch (error) {
          stretchFailed = true
          throw error
        }
      }
      return writing(async () => {
        const old = keys()
        const there = await store.founding()
        if (there === undefined || there.plate.epoch !== old.epoch) return 'changed-elsewhere'
        const secret = newKey ? newSecret(crypto) : await old.secretAgain()
        try {
          const epoch = newKey ? old.epoch + 1 : old.epoch
          const rings = [old, ...old.earlier]
          const ring = newKey
            ? {
                ...(await keyringOf(crypto, copyOf(secret) as VaultSecret, old.vaultId, epoch)),
                earlier: rings,
              }
            : old
          const pair = newKey ? await slotPair(await ring.slotSeed()) : undefined
          const unwrapped: Unwrapped = {
            ...unwrappedOf(there.plate),
            epoch,
            keyId: ring.keyId,
            ...(pair && { publicKey: await publicBytes(pair) }),
          }
          const deviceKey = asked?.kind === 'device' ? await newDeviceKey(crypto) : there.deviceKey
          const wraps = await wrapsFor(secret, unwrapped, there.plate.wraps, { asked, recovery, deviceKey })
          const plate: Doorplate = {
            ...unwrapped,
            wraps,
            earlier: newKey
              ? await Promise.all(rings.map((each) => sealEarlier(ring, each)))
              : there.plate.earlier,
            resealed: newKey ? undefined : there.plate.resealed,
          }
          const needsDevice = wraps.some(({ kind }) => kind === 'device')
          const next: Founding = { plate, deviceKey: needsDevice ? deviceKey : undefined }
          const hung = await store.rehang(there.plate, next)
          if (hung !== 'hung') return hung === 'taken' ? 'changed-elsewhere' : hung
          house.founding = next
          if (pair) house.publicKey = pair.publicKey
          keyring = ring
          channel?.postMessage(rehung)
          void reseal(ring)
          return 'set'
        } catch (error) {
          if (stretchFailed) return 'no-stretch'
          throw error
        } finally {
          secret.fill(0)
        }
      })

      async function wrapsFor(
        secret: VaultSecret,
        plate: Unwrapped,
        there: readonly Wrapped[],
        to: {
          asked: NewLock | undefined
          recovery: Uint8Array | 'none' | undefined
          deviceKey: CryptoKey | undefined
        },
      ): Promise<Wrapped[]> {
        const everyDay = to.asked
          ? [await lockOf(to.asked, to.deviceKey).wrap(secret, plate)]
          : there.filter(({ kind }) => kind !== 'recovery')
        if (to.recovery === 'none') return everyDay
        if (to.recovery)
          return [...everyDay, await recoveryLock(crypto, copyOf(to.recovery)).wrap(secret, plate)]
        const words = there.find((each) => each.kind === 'recovery')
        return words ? [...everyDay, await wrapForRecovery(secret, plate, words.publicKey)] : everyDay
      }

      function lockOf(lock: NewLock, deviceKey: CryptoKey | undefined): Lock {
        if (lock.kind === 'passkey') return passkeyLock(crypto, lock)
        if (lock.kind === 'passphrase') return passphraseLock(crypto, stretch, lock.passphrase)
        assert(deviceKey, 'a device lock has its key')
        return deviceLock(crypto, deviceKey)
      }
    },

    resealed: () => resealing,

    async outbox() {
      const with_ = keys()
      const ids = (await store.slotIds()).filter((id) => id.startsWith(outboxPrefix))
      const found: Draft[] = []
      for (const id of ids) {
        const sealed = await store.slot(id)
        const item = sealed && (await openAnySlot(with_, id, sealed))
        if (item === undefined || item === 'broken-seal') continue
        found.push({ ...item, id: id.slice(outboxPrefix.length) })
      }
      return found.sort((a, b) => a.keptAt - b.keptAt)
    },

    async foldIn(id, bodies) {
      const slot = `${outboxPrefix}${id}`
      const with_ = keys()
      const own = bodies.map(copyOf)
      const entries = async () => own.map((body): Entry => ({ stamp: clock.tick(ports.now()), body }))
      const written = await writing(() => write(with_, entries, slot, true))
      if (typeof written === 'string') return written
      return { entries: written.entries, at: written.at }
    },

    whenShut(listener) {
      shut.add(listener)
      return () => shut.delete(listener)
    },

    async drafts() {
      const with_ = keys()
      const found: Draft[] = []
      for (const id of await store.slotIds()) {
        if (id.startsWith(outboxPrefix) || claims.mine(id) || !(await claims.take(id))) continue
        // Read after the claim: the tab that let go of it may just have ended it.
        const sealed = await store.slot(id)
        const draft = sealed && (await openAnySlot(with_, id, sealed))
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
      if (typeof written === 'string') return 'no-room'
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
        if (typeof outcome === 'object' && outcome.entries.length > 0) tell(outcome)
        return outcome
      })
      if (typeof written === 'string') return 'no-room'
      return { added: written.entries.length, at: written.at }
    },

    lock,
  }
}
