import backupWorker from '../backup-worker/backup-worker.ts?worker&url'
import keyWorker from '../key-worker/key-worker.ts?worker&url'
import readingWorker from '../reading-worker/reading-worker.ts?worker&url'

declare global {
  interface Window {
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): {
        createScriptURL(url: string): unknown
      }
    }
  }
}

/** The four addresses that may become a script here. Nothing else ever does. */
export const scripts = { serviceWorker: '/sw.js', keyWorker, backupWorker, readingWorker } as const

const known: readonly string[] = Object.values(scripts)
const policy = window.trustedTypes?.createPolicy('bide', {
  createScriptURL: (url) => (known.includes(url) ? url : ''),
})

/** As the browser wants an address that it will run. */
export const scriptAt = (which: keyof typeof scripts): string =>
  (policy ? policy.createScriptURL(scripts[which]) : scripts[which]) as string
