import { type Bytes, compareBytes } from './bytes.ts'
import {
  type Disposable,
  type Founding,
  isSamePlate,
  type Position,
  type Sealed,
  type Store,
} from './store.ts'

/** A store that lasts as long as the page: for the invented weeks of Ruth, for simulations, for tests. */
export function memoryStore(): Store {
  let founded: Founding | undefined
  const slots = new Map<string, Bytes>()
  const disposables = new Map<Disposable, Bytes>()
  const tail = new Map<Position, Bytes>()
  const chunks = new Map<Position, Bytes>()

  const inOrder = (records: Map<Position, Bytes>): Sealed[] =>
    [...records].map(([at, sealed]) => ({ at, sealed })).sort((a, b) => a.at - b.at)
  const end = (records: Map<Position, Bytes>) =>
    [...records.keys()].reduce((most, at) => Math.max(most, at), 0)
  const last = () => ({ log: Math.max(end(tail), end(chunks)), chunk: end(chunks) })

  return {
    founding: async () => founded,
    async found(fresh) {
      founded ??= fresh
      return founded
    },
    async rehang(was, next) {
      if (founded === undefined || !isSamePlate(founded.plate, was)) return 'taken'
      founded = next
      return 'hung'
    },
    async swap(records) {
      const places = { tail, chunks, slots, projection: disposables } as Record<string, Map<unknown, Bytes>>
      for (const { in: name, at, was, now } of records) {
        const there = places[name]?.get(at)
        if (there && compareBytes(there, was) === 0) places[name]?.set(at, now)
      }
      return 'kept'
    },
    async putSlot(id, sealed, ends) {
      slots.set(id, sealed)
      if (ends !== undefined) slots.delete(ends)
      return 'kept'
    },
    slot: async (id) => slots.get(id),
    slotIds: async () => [...slots.keys()].sort(),
    async dropSlot(id) {
      slots.delete(id)
    },
    disposable: async (which) => disposables.get(which),
    async keepDisposable(which, sealed) {
      disposables.set(which, sealed)
      return 'kept'
    },
    last: async () => last(),
    async next(after, most) {
      const chunk = inOrder(chunks).find(({ at }) => at > after)
      const rest = inOrder(tail).filter(({ at }) => at > after)
      if (chunk) return { chunk, tail: rest.filter(({ at }) => at <= chunk.at) }
      return { chunk, tail: rest.slice(0, most) }
    },
    async change({ ifLast, add = [], chunks: whole = [], gone = [], endSlot, onlyWithSlot, mark }) {
      if (ifLast !== undefined && last().log > ifLast) return 'taken'
      if (!gone.every((at) => tail.has(at))) return 'taken'
      if (onlyWithSlot && endSlot !== undefined && !slots.has(endSlot)) return 'taken'
      for (const at of gone) tail.delete(at)
      for (const { at, sealed } of add) tail.set(at, sealed)
      for (const { at, sealed } of whole) chunks.set(at, sealed)
      if (endSlot !== undefined) slots.delete(endSlot)
      if (mark) disposables.set('mark', mark)
      return 'kept'
    },
    close() {},
  }
}
