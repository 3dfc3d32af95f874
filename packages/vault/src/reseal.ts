import type { Bytes } from './bytes.ts'
import { type Keyring, type Purpose, topPosition } from './keys.ts'
import { epochIn, open, seal } from './sealed.ts'
import { openAnySlot, sealSlot } from './slot.ts'
import type { Position, Store, Swap } from './store.ts'

/**
 * [Note: A new vault key, and what the old one sealed]
 * What the old key sealed stays readable: its secret is kept under the new one, in the same step in which the new one
 * is hung. Then, in the background, every record is sealed anew, so that whoever finds the old key in what a disk
 * forgot to erase finds no record it still opens. Each batch is one transaction, and each record is put only where
 * the one it replaces still stands. It may be stopped anywhere: at any moment a record opens under the one key or
 * the other. The old secret is kept afterwards too, for what another tab was writing meanwhile.
 *
 * [L8] Resolves to whether nothing was left to do when it ended. What does not open stays as it is.
 */
export async function resealAll(
  store: Store,
  keyring: Keyring,
  to: { publicKey: CryptoKey },
  goOn: () => boolean,
): Promise<boolean> {
  const isOld = (sealed: Uint8Array) => {
    const epoch = epochIn(sealed)
    return epoch !== undefined && epoch < keyring.epoch
  }
  const anew = async (kind: Purpose, id: string, was: Bytes): Promise<Bytes | undefined> => {
    const plain = isOld(was) ? await open(keyring, kind, id, was) : undefined
    return plain === undefined || plain === 'broken-seal' ? undefined : seal(keyring, kind, id, plain)
  }

  for (let at: Position = 0; at < topPosition; ) {
    if (!goOn()) return false
    const { chunk, tail } = await store.next(at, perBatch)
    const last = chunk?.at ?? tail.at(-1)?.at
    if (last === undefined) break
    const swaps: Swap[] = []
    for (const record of tail) {
      const now = await anew('entry', `${record.at}`, record.sealed)
      if (now) swaps.push({ in: 'tail', at: record.at, was: record.sealed, now })
    }
    const whole = chunk && (await anew('chunk', `${chunk.at}`, chunk.sealed))
    if (chunk && whole) swaps.push({ in: 'chunks', at: chunk.at, was: chunk.sealed, now: whole })
    if (swaps.length > 0 && (await store.swap(swaps)) === 'no-room') return false
    at = last
  }

  for (const id of await store.slotIds()) {
    const was = await store.slot(id)
    if (!goOn()) return false
    const draft = was && isOld(was) ? await openAnySlot(keyring, id, was) : undefined
    if (was === undefined || draft === undefined || draft === 'broken-seal') continue
    const head = {
      kind: 'slot',
      vaultId: keyring.vaultId,
      epoch: keyring.epoch,
      name: keyring.keyId,
    } as const
    const now = await sealSlot(to.publicKey, head, draft)
    if ((await store.swap([{ in: 'slots', at: id, was, now }])) === 'no-room') return false
  }

  for (const which of ['mark', 'projection'] as const) {
    const was = await store.disposable(which)
    const now = was && (await anew(which, which, was))
    if (!goOn()) return false
    if (was && now && (await store.swap([{ in: 'projection', at: which, was, now }])) === 'no-room')
      return false
  }
  return true
}

/** Small enough to come between two letters being kept. */
const perBatch = 100
