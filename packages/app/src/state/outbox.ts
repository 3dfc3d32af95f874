import { type Event, readEvent, writeEvent } from '@bide/core/event'
import type { Door, Vault } from '@bide/vault/vault'

/**
 * What was put down while Bide was locked: events, sealed to the vault's public key, that nobody can read until it is
 * unlocked. Then each is added to the log and leaves the outbox in one step [L4].
 */
const mayComeIn: ReadonlySet<Event['type']> = new Set(['hold-put-down', 'hold-dropped'])

/** Resolves to false when it could not be kept: the words stay where they are. */
export async function putDownLocked(
  door: Door,
  id: string,
  events: readonly Event[],
  options?: { endDraft?: string },
): Promise<boolean> {
  const bytes = new TextEncoder().encode(JSON.stringify(events.map(writeEvent)))
  return (await door.putDownLocked(id, bytes, options)) === 'kept'
}

/**
 * Adds all there is, before anything is folded. What is not a list of events that can come this way stays where it is:
 * a newer Bide wrote it, or someone who can write to this disk and read nothing.
 */
export async function foldInOutbox(vault: Vault): Promise<void> {
  for (const { id, bytes } of await vault.outbox()) {
    const texts = textsIn(bytes)
    if (texts === undefined) continue
    const kept = await vault.foldIn(
      id,
      texts.map((text) => new TextEncoder().encode(text)),
    )
    if (kept === 'no-room') return
  }
}

function textsIn(bytes: Uint8Array): readonly string[] | undefined {
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (!Array.isArray(read) || read.length === 0) return undefined
    return read.every((text) => typeof text === 'string' && isAllowed(text)) ? read : undefined
  } catch {
    return undefined
  }
}

function isAllowed(text: string): boolean {
  const read = readEvent(text)
  return typeof read === 'object' && 'known' in read && mayComeIn.has(read.known.type)
}
