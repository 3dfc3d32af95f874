import { joined } from '../bytes.ts'
import type { Stretch } from '../lock.ts'
import type { Brought, NewLock } from '../vault.ts'

/** In place of Argon2id, which takes a second: bound to all that it is given, and quick. */
export const quickStretch: Stretch = async (passphrase, { salt, memory, passes, lanes }) => {
  const cost = new TextEncoder().encode([memory, passes, lanes].join())
  return new Uint8Array(await crypto.subtle.digest('SHA-256', joined(passphrase, salt, cost)))
}

const fixed = (length: number, first: number) => Uint8Array.from({ length }, (_, i) => first + i)

export const passkey = { credential: fixed(20, 1), salt: fixed(32, 3), output: fixed(32, 7) }
export const entropy = fixed(16, 40)

/** Each lock of a person's own: how it is set, what opens it, and what does not. */
export const ownLocks: Record<
  string,
  { lock?: NewLock; recovery?: Uint8Array; right: Brought; wrong: Brought }
> = {
  passphrase: {
    lock: { kind: 'passphrase', passphrase: 'the kettle sings at nine' },
    right: { kind: 'passphrase', passphrase: 'the kettle sings at nine' },
    wrong: { kind: 'passphrase', passphrase: 'The kettle sings at nine' },
  },
  passkey: {
    lock: { kind: 'passkey', ...passkey },
    right: { kind: 'passkey', output: passkey.output },
    wrong: { kind: 'passkey', output: fixed(32, 8) },
  },
  recovery: {
    recovery: entropy,
    right: { kind: 'recovery', entropy },
    wrong: { kind: 'recovery', entropy: fixed(16, 41) },
  },
}
