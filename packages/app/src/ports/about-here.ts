/** Which engine draws this page, by what it says of itself: its family and nothing that would tell one phone from another. */
export function engine(agent = navigator.userAgent): 'Chromium' | 'Firefox' | 'WebKit' | 'another' {
  // Every browser on an iPhone is WebKit, whatever it is called.
  if (/iphone|ipad/i.test(agent)) return 'WebKit'
  if (/firefox\//i.test(agent)) return 'Firefox'
  if (/chrom(e|ium)\//i.test(agent)) return 'Chromium'
  return /applewebkit\//i.test(agent) ? 'WebKit' : 'another'
}

/**
 * A hash over every file of the version that answers here, as its worker keeps it; `npm run fingerprint` prints the same
 * of a build. `undefined`: nothing is kept yet, or two versions are, of which one waits.
 */
export async function filesHere(): Promise<string | undefined> {
  const names = 'caches' in window ? (await caches.keys()).filter((name) => /^[0-9a-f]{16}$/.test(name)) : []
  return names.length === 1 ? names[0] : undefined
}

/** Bytes in use here and bytes there may be, as far as the browser says. */
export async function roomHere(): Promise<{ used: number; all: number } | undefined> {
  const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {}
  return usage === undefined || quota === undefined ? undefined : { used: usage, all: quota }
}
