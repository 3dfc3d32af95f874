import { openAge, sealAge } from '@bide/vault/age'

/**
 * Seals or opens one backup file and is ended: scrypt takes a second or more, and the page must not stand still
 * meanwhile. Plain script, so the policy of every other file does for it too.
 */
export type Asked = { what: 'seal' | 'open'; bytes: Uint8Array; passphrase: string }

addEventListener('message', async ({ data: { what, bytes, passphrase } }: MessageEvent<Asked>) => {
  const work = what === 'seal' ? sealAge(bytes, passphrase) : openAge(bytes, passphrase)
  // Whatever else stops it is this phone's: the words for a bad file are answers, not errors.
  const answer = await work.catch(() => 'no-memory' as const)
  postMessage(answer, { transfer: typeof answer === 'string' ? [] : [answer.buffer] })
})
