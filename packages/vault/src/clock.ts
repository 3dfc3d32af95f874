import { assert } from './assert.ts'

declare const tag: unique symbol

/**
 * When something was written, as this vault orders it: a hybrid logical clock (Kulkarni and others 2014,
 * "Logical physical clocks", section 3). As text it sorts as it is meant to be ordered.
 *
 * | part    | characters | bytes | what it is                                               |
 * | ------- | ---------- | ----- | -------------------------------------------------------- |
 * | wall    | 12         | 6     | milliseconds since 1970, or as far as the log has gone   |
 * | counter | 4          | 2     | tells apart what falls on one millisecond                |
 * | device  | 16         | 8     | random, drawn once for each database                     |
 *
 * Lower-case hexadecimal, with a hyphen between the parts: 34 characters. It is only ever kept inside a seal.
 */
export type Stamp = string & { readonly [tag]: 'Stamp' }

/** The last stamp made or heard, and who makes the next one. */
export type Clock = {
  /** The stamp of a thing written now: later than all made or heard before, whatever `now` says. */
  tick(now: number): Stamp
  /** Takes note of a stamp read or received. */
  hear(stamp: Stamp): void
  /** The latest stamp made or heard, or `undefined` at the very beginning. */
  latest(): Stamp | undefined
}

const stampShape = /^[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{16}$/
const topCounter = 0xffff

/**
 * [Note: A clock that is wrong loses nothing]
 * A device whose clock stands in another year is believed: its stamps are taken as they come and the others
 * count on from there. Refusing them would drop what a person wrote; so would waiting. Dates that a person
 * reads come from the events themselves, never from a stamp. A reading is held below the year 4199, which
 * leaves room above it for more stamps than anyone can write, and nothing above the year 6429 is a stamp.
 */
const topReading = 2 ** 46
const topWall = 2 ** 47

const hex = (value: number, width: number) => value.toString(16).padStart(width, '0')

const wallOf = (stamp: Stamp) => Number.parseInt(stamp.slice(0, 12), 16)

/** For text from outside: `undefined` when it is not a stamp. */
export function stampOf(text: string): Stamp | undefined {
  if (!stampShape.test(text)) return undefined
  const stamp = text as Stamp
  return wallOf(stamp) < topWall ? stamp : undefined
}

/**
 * [V1] Every stamp of a clock sorts after all it made or heard before.
 * @param device 8 bytes
 * @param last where an earlier session stopped
 */
export function clockOf(device: Uint8Array, last?: Stamp): Clock {
  assert(device.length === 8, 'a device is named by 8 bytes')
  const name = Array.from(device, (byte) => hex(byte, 2)).join('')
  let latest = last
  return {
    tick(now) {
      const reading = Number.isFinite(now) ? Math.min(Math.max(Math.floor(now), 0), topReading) : 0
      let wall = reading
      let counter = 0
      if (latest !== undefined && wallOf(latest) >= reading) {
        wall = wallOf(latest)
        counter = Number.parseInt(latest.slice(13, 17), 16) + 1
      }
      if (counter > topCounter) {
        wall += 1
        counter = 0
      }
      assert(wall < topWall, 'the clock has no room left')
      const stamp = `${hex(wall, 12)}-${hex(counter, 4)}-${name}` as Stamp
      latest = stamp
      return stamp
    },
    hear(stamp) {
      if (latest === undefined || stamp > latest) latest = stamp
    },
    latest: () => latest,
  }
}

/** 16 bytes, in the same order as the text. */
export function stampBytes(stamp: Stamp): Uint8Array {
  const digits = stamp.replaceAll('-', '')
  return Uint8Array.from({ length: 16 }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16))
}

const pairs = Array.from({ length: 256 }, (_, byte) => hex(byte, 2))

/**
 * Reads the 16 bytes of stamps. Neighbours mostly share their device, and the minute or so that the upper four bytes
 * of the wall tell: both are spelled out only when they change, which halves the time a long log takes to read.
 */
export function stampReader(): (bytes: Uint8Array, at: number) => Stamp {
  const spelled = (bytes: Uint8Array, from: number, until: number) => {
    let text = ''
    for (let i = from; i < until; i++) text += pairs[bytes[i] ?? 0]
    return text
  }
  const remembering = (length: number) => {
    const last = new Uint8Array(length)
    let text = '00'.repeat(length)
    return (bytes: Uint8Array, at: number) => {
      for (let i = 0; i < length; i++) {
        if (bytes[at + i] !== last[i]) {
          last.set(bytes.subarray(at, at + length))
          text = spelled(bytes, at, at + length)
          break
        }
      }
      return text
    }
  }
  const minute = remembering(4)
  const device = remembering(8)
  return (bytes, at) =>
    `${minute(bytes, at)}${spelled(bytes, at + 4, at + 6)}-${spelled(bytes, at + 6, at + 8)}-${device(bytes, at + 8)}` as Stamp
}

/** The stamp in the 16 bytes from `at` on. */
export const stampAt = (bytes: Uint8Array, at: number): Stamp => stampReader()(bytes, at)
