import { scriptAt } from './scripts.ts'

/**
 * A newer Bide arrives on a yes, or when the browser takes it at the next cold start. Until then the one in front goes
 * on, whole: nobody loses a sentence to an update [A41].
 */
export type Newer = { take(): void }

/** Calls `found` when a newer version waits, now or later. Where there is no service worker, never. */
export async function watchForNewer(found: (newer: Newer) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker
    .register(scriptAt('serviceWorker'), { type: 'module' })
    .catch(() => undefined)
  if (!registration) return
  const offer = (waiting: ServiceWorker) => found({ take: () => takeOver(waiting) })
  if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const incoming = registration.installing
    incoming?.addEventListener('statechange', () => {
      if (incoming.state === 'installed' && navigator.serviceWorker.controller) offer(incoming)
    })
  })
}

function takeOver(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.postMessage('take-over')
}
