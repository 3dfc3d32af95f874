/** Which engine draws this page, by what it says of itself: its family and nothing that would tell one phone from another. */
export function engine(agent = navigator.userAgent): 'Chromium' | 'Firefox' | 'WebKit' | 'another' {
  // Every browser on an iPhone is WebKit, whatever it is called.
  if (/iphone|ipad/i.test(agent)) return 'WebKit'
  if (/firefox\//i.test(agent)) return 'Firefox'
  if (/chrom(e|ium)\//i.test(agent)) return 'Chromium'
  return /applewebkit\//i.test(agent) ? 'WebKit' : 'another'
}

/** Bytes in use here and bytes there may be, as far as the browser says. */
export async function roomHere(): Promise<{ used: number; all: number } | undefined> {
  const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {}
  return usage === undefined || quota === undefined ? undefined : { used: usage, all: quota }
}
