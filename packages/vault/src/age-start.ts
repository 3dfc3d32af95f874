/** How a file that may be a backup begins. Apart from the rest of age.ts, which is heavy and loaded when it is needed. */

/** More than this is no file of ours, and a phone would stand still over it. */
const topWorkFactor = 20

const head =
  /^age-encryption\.org\/v1\n-> scrypt ([A-Za-z0-9+/]{22}) ([1-9]\d?)\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/
/** The head is shorter than this in every file of ours; a longer one is not read. */
const longestHead = 256

const textOf = (file: Uint8Array) => new TextDecoder('latin1').decode(file.subarray(0, longestHead))

/** Does it begin as a backup does? For a file just picked, before a passphrase is asked for. */
export function looksLikeAge(start: Uint8Array): 'yes' | 'not-a-backup' | 'newer' {
  const text = textOf(start)
  if (/^age-encryption\.org\/v([2-9]|\d\d)/.test(text)) return 'newer'
  const factor = head.exec(text)?.[2]
  return factor !== undefined && Number(factor) <= topWorkFactor ? 'yes' : 'not-a-backup'
}

/** The part before the payload; empty where it does not begin as one of ours. */
export const headOf = (file: Uint8Array): Uint8Array =>
  file.subarray(0, head.exec(textOf(file))?.[0].length ?? 0)
