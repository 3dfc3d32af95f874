const held = new WeakMap<Private<unknown>, unknown>()

/**
 * What the person wrote, wrapped so that it cannot print itself: in a log, an error, a URL or a snapshot it reads
 * ‹private›. The value lives outside the object, so not even a debugger's dump of the object shows it.
 */
export class Private<T> {
  declare private readonly of: T
  constructor(value: T) {
    held.set(this, value)
  }
  toJSON() {
    return '‹private›'
  }
  toString() {
    return '‹private›'
  }
}

/** The one door out: search `reveal(` to see every place where private words become visible. */
export const reveal = <T>(wrapped: Private<T>): T => held.get(wrapped) as T
