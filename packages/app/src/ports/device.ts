/** What this phone lends Bide: its clipboard, its share sheet, its calendar, its word that it keeps things. */

/** `'refused'`: the browser did not allow it; the words stay on screen to be copied by hand. */
export async function copyWords(words: string): Promise<'copied' | 'refused'> {
  try {
    await navigator.clipboard.writeText(words)
    return 'copied'
  } catch {
    return 'refused'
  }
}

export const canShare = () => typeof navigator.share === 'function'

export async function shareWords(words: string): Promise<'shared' | 'left'> {
  try {
    await navigator.share({ text: words })
    return 'shared'
  } catch {
    return 'left'
  }
}

/** Hands a calendar file to the phone, which opens it in whatever keeps its calendar. */
export function handCalendar(file: string): void {
  const url = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }))
  const link = document.createElement('a')
  link.href = url
  link.download = 'calendar.ics'
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Has the browser promised not to clear what is kept here? `undefined`: it cannot say. */
export const isKept = async (): Promise<boolean | undefined> => navigator.storage?.persisted?.()
export const askToKeep = async (): Promise<boolean | undefined> => navigator.storage?.persist?.()

export const isInstalled = () =>
  matchMedia('(display-mode: standalone)').matches ||
  ('standalone' in navigator && navigator.standalone === true)

/** Follows the phone, or stays as the person chose. */
export function wear(look: 'phone' | 'light' | 'dark'): void {
  document.documentElement.dataset.look = look
}

/** What this browser says it runs on, for the words about the home screen only. */
export function platform(): 'android' | 'ios' | 'desktop' | undefined {
  const agent = navigator.userAgent
  if (/android/i.test(agent)) return 'android'
  if (/iphone|ipad/i.test(agent) || (/macintosh/i.test(agent) && navigator.maxTouchPoints > 1)) return 'ios'
  return /windows|macintosh|linux|cros/i.test(agent) ? 'desktop' : undefined
}

/** Calls `offer` when the browser would put Bide on the home screen in one tap. */
export function whenInstallable(offer: (put: (() => void) | undefined) => void): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offer(() => {
      if ('prompt' in event && typeof event.prompt === 'function') void event.prompt()
    })
  })
  addEventListener('appinstalled', () => offer(undefined))
}

/** Calls `leave` when the page is put out of sight or away; it may be the last that runs. Returns what stops it. */
export function whenLeft(leave: () => void): () => void {
  const hidden = () => document.visibilityState === 'hidden' && leave()
  document.addEventListener('visibilitychange', hidden)
  addEventListener('pagehide', leave)
  return () => {
    document.removeEventListener('visibilitychange', hidden)
    removeEventListener('pagehide', leave)
  }
}
