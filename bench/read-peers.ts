import { asked } from './story.ts'

declare global {
  interface Window {
    readPeer: (times: number, fresh: boolean) => Promise<number[]>
  }
}

window.readPeer = (times, fresh) =>
  asked(() => new Worker(new URL('./read-peer.js', import.meta.url), { type: 'module' }), times, fresh)
