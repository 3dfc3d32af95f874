import type { Asked } from '../backup-worker/backup-worker.ts'
import { scriptAt } from './scripts.ts'

type Bytes = Uint8Array<ArrayBuffer>
export type Refusal = 'wrong-passphrase' | 'not-a-backup' | 'damaged' | 'newer' | 'no-memory'

/** In a worker that lives for this one file. A worker that ends without an answer had no room to work in. */
function ask(asked: Asked): Promise<Bytes | Refusal> {
  const worker = new Worker(scriptAt('backupWorker'))
  const answer = new Promise<Bytes | Refusal>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Bytes | Refusal>) => resolve(data)
    worker.onerror = () => resolve('no-memory')
  })
  worker.postMessage(asked)
  return answer.finally(() => worker.terminate())
}

export const sealHere = async (bytes: Uint8Array, passphrase: string): Promise<Bytes | 'no-memory'> => {
  const sealed = await ask({ what: 'seal', bytes, passphrase })
  return typeof sealed === 'string' ? 'no-memory' : sealed
}

export const openHere = (bytes: Uint8Array, passphrase: string) => ask({ what: 'open', bytes, passphrase })

/** A plain name and a date: the name of a file is read by whoever looks through the downloads. */
export const backupFile = (bytes: Bytes, day: string) =>
  new File([bytes], `backup-${day}.age`, { type: 'application/octet-stream' })

/** Far more than anyone writes. A film picked by mistake is not read into memory. */
const largest = 300_000_000

/** The bytes of a file that was picked. `'unreadable'`: the phone would not give them, or there are far too many. */
export async function bytesOf(file: File): Promise<Bytes | 'unreadable'> {
  if (file.size > largest) return 'unreadable'
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return 'unreadable'
  }
}
