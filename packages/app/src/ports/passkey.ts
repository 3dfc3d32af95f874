type Bytes = Uint8Array<ArrayBuffer>

/** What a passkey answered: 32 bytes that its authenticator makes of `salt`, always the same and only there. */
export type Answer = { credential: Bytes; salt: Bytes; output: Bytes }

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))
const bytesOf = (source: BufferSource): Bytes =>
  source instanceof ArrayBuffer
    ? new Uint8Array(source)
    : new Uint8Array(new Uint8Array(source.buffer as ArrayBuffer, source.byteOffset, source.byteLength))

/**
 * Can this phone keep a passkey that makes keys (WebAuthn's PRF)? A browser that cannot say whether it knows PRF is asked
 * by making one; `false` only where it is sure.
 */
export async function canPasskey(): Promise<boolean> {
  if (!('PublicKeyCredential' in window)) return false
  const asked = PublicKeyCredential as typeof PublicKeyCredential & {
    getClientCapabilities?: () => Promise<Record<string, boolean>>
  }
  const can = await asked.getClientCapabilities?.().catch(() => undefined)
  if (can && can['extension:prf'] === false) return false
  return PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false)
}

/**
 * Makes a passkey for this address and asks it once. `name` is what the phone shows in its list of passkeys.
 * `'no-prf'`: the passkey makes no keys, so it can open nothing. `'refused'`: the person or the phone said no.
 */
export async function makePasskey(name: string): Promise<Answer | 'no-prf' | 'refused'> {
  const salt = random(32)
  try {
    const made = (await navigator.credentials.create({
      publicKey: {
        rp: { id: location.hostname, name },
        user: { id: random(16), name, displayName: name },
        challenge: random(32),
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: {
          authenticatorAttachment: 'platform',
          residentKey: 'preferred',
          userVerification: 'required',
        },
        extensions: { prf: { eval: { first: salt } } },
      },
    })) as PublicKeyCredential | null
    const prf = made?.getClientExtensionResults().prf
    if (!made) return 'refused'
    if (!prf?.enabled) return 'no-prf'
    const credential = new Uint8Array(made.rawId)
    // Most authenticators answer only when they are asked to open, not while they are made.
    const first = prf.results?.first
    const output = first ? bytesOf(first) : await askPasskey(credential, salt)
    return output === 'refused' ? 'refused' : { credential, salt, output }
  } catch {
    return 'refused'
  }
}

/** Asks a passkey made here for what it makes of `salt`. */
export async function askPasskey(credential: Uint8Array, salt: Uint8Array): Promise<Bytes | 'refused'> {
  try {
    const got = (await navigator.credentials.get({
      publicKey: {
        challenge: random(32),
        rpId: location.hostname,
        allowCredentials: [{ type: 'public-key', id: credential as Bytes }],
        userVerification: 'required',
        extensions: { prf: { eval: { first: salt as Bytes } } },
      },
    })) as PublicKeyCredential | null
    const first = got?.getClientExtensionResults().prf?.results?.first
    return first ? bytesOf(first) : 'refused'
  } catch {
    return 'refused'
  }
}
