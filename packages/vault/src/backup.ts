import type { Unsealed } from './age.ts'
import { type Bytes, joined, utf8 } from './bytes.ts'
import { stampOf } from './clock.ts'
import type { Entry } from './merge.ts'
import type { Vault } from './vault.ts'

/**
 * A backup is one file in the age format (the table is in age.ts). Inside it is text, UTF-8, one JSON object a line, every
 * line ended by a line feed:
 *
 * | line   | fields                                       | what it is                                              |
 * | ------ | -------------------------------------------- | ------------------------------------------------------- |
 * | first  | format: 'bide-backup', v: 1, made, entries   | made: ms since 1970, by the clock of the phone; entries: how many follow |
 * | middle | s, and t or b                                | s: the stamp, as in clock.ts; t: the body as text, when it is UTF-8; b: the body in base64, when it is not |
 * | last   | entries, sha256                              | how many there were; SHA-256 in hexadecimal of every byte before this line |
 *
 * Entries are in the order of their stamps, and their bodies are the bytes that were kept, whoever wrote them: what a
 * newer Bide wrote goes out and comes back untouched. Restoring is `vault.merge(entries)`: twice is once.
 */
export type Backup = { entries: readonly Entry[]; made: number }

/** Everything a backup touches. The file's seal stands apart, so that a page can have it worked out elsewhere. */
export type BackupPorts = {
  crypto: Crypto
  now: () => number
  seal: (plain: Uint8Array, passphrase: string) => Promise<Bytes | 'no-memory'>
  open: (file: Uint8Array, passphrase: string) => Promise<Unsealed>
}

type Header = { format: 'bide-backup'; v: number; made: number; entries: number }

/**
 * [B1] All that opens in the log, as a file. `damaged` counts records that did not open, and so are not in it. Words that
 * stand in a box and were not put down are not in it either.
 */
export async function writeBackup(
  vault: Pick<Vault, 'read' | 'projection'>,
  passphrase: string,
  { crypto, now, seal }: BackupPorts,
): Promise<{ file: Bytes; entries: number; damaged: number; made: number } | 'no-memory'> {
  const parts: Bytes[] = []
  let entries = 0
  let damaged = 0
  for await (const batch of vault.read()) {
    parts.push(joined(...batch.entries.map(lineOf)))
    entries += batch.entries.length
    damaged += batch.damaged
  }
  // Reading ends early when the vault is locked meanwhile, and half a backup must not look like a whole one: this throws.
  await vault.projection()
  const made = now()
  const header: Header = { format: 'bide-backup', v: 1, made, entries }
  const above = joined(line(header), ...parts)
  const sha256 = await hashOf(crypto, above)
  const file = await seal(joined(above, line({ entries, sha256 })), passphrase)
  return file === 'no-memory' ? file : { file, entries, damaged, made }
}

/** [B3] Whatever is wrong with a file ends in a word. Nothing is kept yet: that is for `vault.merge` to do. */
export async function readBackup(
  file: Uint8Array,
  passphrase: string,
  { crypto, open }: BackupPorts,
): Promise<Backup | Exclude<Unsealed, Bytes>> {
  const plain = await open(file, passphrase)
  return typeof plain === 'string' ? plain : entriesIn(plain, crypto)
}

async function entriesIn(
  plain: Bytes,
  crypto: Crypto,
): Promise<Backup | 'not-a-backup' | 'damaged' | 'newer'> {
  const header = headerOf(plain)
  if (typeof header === 'string') return header
  // The last line ends with the file, and begins after the line feed before that.
  const from = plain.lastIndexOf(lineFeed, plain.length - 2) + 1
  if (from === 0 || plain.at(-1) !== lineFeed) return 'damaged'
  const above = plain.subarray(0, from)
  const last = parsed(plain.subarray(from))
  if (last?.entries !== header.entries || last.sha256 !== (await hashOf(crypto, above))) return 'damaged'
  const entries: Entry[] = []
  for (let at = plain.indexOf(lineFeed) + 1; at < from; ) {
    const end = plain.indexOf(lineFeed, at)
    const entry = entryOf(parsed(plain.subarray(at, end)))
    if (entry === undefined) return 'damaged'
    entries.push(entry)
    at = end + 1
  }
  return entries.length === header.entries ? { entries, made: header.made } : 'damaged'
}

const lineFeed = 0x0a

const line = (of: object): Bytes => utf8(`${JSON.stringify(of)}\n`)

function lineOf({ stamp, body }: Entry): Bytes {
  const t = textOf(body)
  return line(t === undefined ? { s: stamp, b: base64(body) } : { s: stamp, t })
}

/** `undefined`: it is not UTF-8. A mark at the beginning is kept, so that the text gives the same bytes again. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** `undefined`: not an object in JSON. */
function parsed(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const read: unknown = JSON.parse(textOf(bytes) ?? '')
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** The header stands in the first line, which is short: of something else no more than this is looked at. */
const longestHeader = 1_024
/** The last millisecond a `Date` can say. */
const topTime = 8.64e15

function headerOf(plain: Uint8Array): Header | 'not-a-backup' | 'damaged' | 'newer' {
  const read = parsed(plain.subarray(0, plain.subarray(0, longestHeader).indexOf(lineFeed)))
  if (read?.format !== 'bide-backup' || !isCount(read.v)) return 'not-a-backup'
  if (read.v > 1) return 'newer'
  const isWhole = isCount(read.made) && read.made < topTime && isCount(read.entries)
  return isWhole ? (read as Header) : 'damaged'
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

function entryOf(read: Record<string, unknown> | undefined): Entry | undefined {
  const stamp = typeof read?.s === 'string' ? stampOf(read.s) : undefined
  const body =
    typeof read?.t === 'string' ? utf8(read.t) : typeof read?.b === 'string' ? unbase64(read.b) : undefined
  return stamp && body && { stamp, body }
}

const hashOf = async (crypto: Crypto, bytes: Bytes): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))

function unbase64(text: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  } catch {
    return undefined
  }
}
