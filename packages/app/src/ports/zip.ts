/**
 * Several small files as one ZIP, stored as they are (method 0): PKWARE's APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and
 * 4.3.16. Names are plain ASCII, and everything is under 4 GB.
 *
 * | part                | bytes    | what it is                                       |
 * | ------------------- | -------- | ------------------------------------------------ |
 * | local header, a file | 30 + name | what follows: its time, CRC-32, size and name    |
 * | the file            | n        | as it was given                                  |
 * | central header, a file | 46 + name | the same again, and where its local header is |
 * | end                 | 22       | how many files, and where the central part is    |
 */
type Packed = { readonly name: string; readonly bytes: Uint8Array }

/** `day` as year-month-day, for the clock of every file: a day is all that is said of when. */
export function zipped(files: readonly Packed[], day: string): Uint8Array<ArrayBuffer> {
  const date = dosDate(day)
  const parts: Uint8Array[] = []
  const central: Uint8Array[] = []
  let at = 0
  for (const { name, bytes } of files) {
    const named = new TextEncoder().encode(name)
    // Version 2.0, bit 11: the name is UTF-8, stored, midnight, and then what of it stands in both headers.
    const both = [
      u16(20),
      u16(0x0800),
      u16(0),
      u16(0),
      u16(date),
      u32(crc32(bytes)),
      u32(bytes.length),
      u32(bytes.length),
    ]
    const local = joined([u32(0x04034b50), ...both, u16(named.length), u16(0), named])
    central.push(
      joined([
        u32(0x02014b50),
        u16(20),
        ...both,
        u16(named.length),
        u16(0),
        u16(0),
        u16(0),
        u16(0),
        u32(0),
        u32(at),
        named,
      ]),
    )
    parts.push(local, bytes)
    at += local.length + bytes.length
  }
  const directory = joined(central)
  const counted = [u16(files.length), u16(files.length), u32(directory.length), u32(at), u16(0)]
  return joined([...parts, directory, u32(0x06054b50), u16(0), u16(0), ...counted])
}

function dosDate(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  return ((Math.max(1980, year) - 1980) << 9) | (month << 5) | date
}

const u16 = (n: number) => new Uint8Array([n & 255, (n >> 8) & 255])
const u32 = (n: number) => new Uint8Array([n & 255, (n >>> 8) & 255, (n >>> 16) & 255, (n >>> 24) & 255])

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})

/** CRC-32 as in ISO 3309: polynomial 0xEDB88320, reflected. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
