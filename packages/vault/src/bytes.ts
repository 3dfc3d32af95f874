/** Bytes that own their memory, which is what WebCrypto and IndexedDB ask for. */
export type Bytes = Uint8Array<ArrayBuffer>

/** A copy: what the vault holds cannot be changed from outside afterwards. */
export const copyOf = (view: Uint8Array): Bytes => new Uint8Array(view)

export function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text)

/** A whole number of 0 to 2³² − 1 as four bytes, the high one first. */
export function uint32(value: number): Bytes {
  const four = new Uint8Array(4)
  new DataView(four.buffer).setUint32(0, value)
  return four
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Less than 0, 0 or more than 0, as dictionaries order: byte by byte, and the shorter first. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length)
  for (let i = 0; i < shared; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/**
 * Sizes are rounded up to whole steps before sealing, so that the length of a record on disk does not tell
 * one kind of event, or one message, from another. 256 bytes hold nearly every event in one or two steps.
 */
const step = 256

/** The length, the bytes, and zeros up to the next whole step. */
export function padded(bytes: Uint8Array): Bytes {
  const whole = new Uint8Array(Math.ceil((4 + bytes.length) / step) * step)
  viewOf(whole).setUint32(0, bytes.length)
  whole.set(bytes, 4)
  return whole
}

export function unpadded(whole: Uint8Array): Bytes {
  const length = viewOf(whole).getUint32(0)
  return whole.slice(4, 4 + length) as Bytes
}
