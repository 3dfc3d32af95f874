import { type How, stretched } from './argon.ts'

/**
 * Stretches one passphrase and is ended. It is a worker so that the page does not stand still meanwhile, and a file of
 * its own because it alone may run WebAssembly: a worker obeys the policy its own file came with [S14].
 */
type Asked = { passphrase: Uint8Array; how: How }

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  try {
    const bytes = await stretched(data.passphrase, data.how)
    data.passphrase.fill(0)
    postMessage({ bytes }, { transfer: [bytes.buffer] })
  } catch {
    // Its policy forbids it, or the phone has not the memory. Which, nobody can act on.
    postMessage({})
  }
})
