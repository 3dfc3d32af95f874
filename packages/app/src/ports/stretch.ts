import { scriptAt } from './scripts.ts'

type How = { salt: Uint8Array; memory: number; passes: number; lanes: number }
type Bytes = Uint8Array<ArrayBuffer>

/**
 * Argon2id in a worker that lives for this one passphrase: its 64 MiB go back to the phone, with all that was in them.
 * Rejects where the worker may not run WebAssembly: a host that does not send it the policy of docs/hosting.md.
 */
export function stretch(passphrase: Bytes, how: How): Promise<Bytes> {
  const worker = new Worker(scriptAt('keyWorker'))
  const answer = new Promise<Bytes>((resolve, reject) => {
    const refuse = () => reject(new Error('the key worker cannot run here'))
    worker.onmessage = ({ data }: MessageEvent<{ bytes?: Bytes }>) =>
      data.bytes ? resolve(data.bytes) : refuse()
    worker.onerror = refuse
  })
  worker.postMessage({ passphrase, how })
  return answer.finally(() => worker.terminate())
}
