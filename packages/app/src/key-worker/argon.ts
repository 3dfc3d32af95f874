import { argon2id } from 'hash-wasm'

/** What a passphrase is stretched with: the salt, and what one try costs (memory in KiB). */
export type How = { salt: Uint8Array; memory: number; passes: number; lanes: number }

/** Argon2id, version 1.3 (RFC 9106): 32 bytes. */
export const stretched = (
  passphrase: Uint8Array,
  { salt, memory, passes, lanes }: How,
): Promise<Uint8Array> =>
  argon2id({
    password: passphrase,
    salt,
    memorySize: memory,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'binary',
  })
