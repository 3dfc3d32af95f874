import type { State } from './fold.ts'
import { Private, reveal } from './private.ts'

/**
 * The sealed, disposable picture of what Today needs, so that opening does not wait for the whole log. It is made by
 * this version of the fold and thrown away by any other [D6]: change the number whenever the shape of `State` or what a
 * fold makes of an event changes.
 *
 * | field | what it is                                                                        |
 * | ----- | --------------------------------------------------------------------------------- |
 * | fold  | version of the fold that made it                                                  |
 * | state | the pruned state; `{"$": x}` wraps private words, `{"$m": …}` a map, `{"$s": …}` a set |
 */
const foldVersion = 10

export function writeProjection(state: State): string {
  return JSON.stringify({ fold: foldVersion, state }, function (this: Record<string, unknown>, key, value) {
    const whole = this[key]
    if (whole instanceof Private) return { $: reveal(whole) }
    if (whole instanceof Map) return { $m: [...whole] }
    return whole instanceof Set ? { $s: [...whole] } : value
  })
}

/** `undefined`: made by another version of the fold, or not one at all; fold everything instead. */
export function readProjection(text: string): State | undefined {
  try {
    const read: unknown = JSON.parse(text, (_, value) => unwrapped(value))
    if (typeof read !== 'object' || read === null || !('fold' in read) || read.fold !== foldVersion)
      return undefined
    return 'state' in read ? (read.state as State) : undefined
  } catch {
    return undefined
  }
}

function unwrapped(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if ('$' in value) return new Private(value.$)
  if ('$m' in value) return new Map(value.$m as [unknown, unknown][])
  return '$s' in value ? new Set(value.$s as unknown[]) : value
}
