import type { Asked, Proposed } from '../reading-worker/reading-worker.ts'
import { scriptAt } from './scripts.ts'

export type { Proposed }

/**
 * What a story tells, read in a worker that lives for this one story. `'unread'`: the worker failed, which says nothing of
 * the story; everything can be told by hand.
 */
export function readHere(text: string, written: string): Promise<Proposed | 'unread'> {
  const worker = new Worker(scriptAt('readingWorker'))
  const answer = new Promise<Proposed | 'unread'>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Proposed>) => resolve(data)
    worker.onerror = () => resolve('unread')
  })
  worker.postMessage({ text, written } satisfies Asked)
  return answer.finally(() => worker.terminate())
}
