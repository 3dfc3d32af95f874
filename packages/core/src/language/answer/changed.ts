import type { Answer } from './answer.ts'
import type { Line } from './line.ts'

/** What became of a page when facts changed. */
export type Change = {
  /** Another way altogether: shown at once where the new one is a page of safety, and why is said. */
  readonly way: { readonly from: Answer['way']; readonly to: Answer['way'] } | undefined
  readonly added: readonly Line[]
  readonly gone: readonly Line[]
  /** The same passage with other words in it. */
  readonly reworded: readonly { readonly from: Line; readonly to: Line }[]
  /** A page of safety does not wait to be looked at. [AN9] */
  readonly atOnce: boolean
}

const linesOf = (page: Answer) => page.sections.flatMap(({ lines }) => lines)
const safety: readonly Answer['way'][] = ['crisis', 'afraid', 'frightens', 'stop']

/** Compares the page last seen with the one the facts make now; `undefined` when they are the same. [AN9] */
export function changed(before: Answer, after: Answer): Change | undefined {
  const was = new Map(linesOf(before).map((line) => [line.id, line]))
  const is = new Map(linesOf(after).map((line) => [line.id, line]))
  const added = [...is.values()].filter(({ id }) => !was.has(id))
  const gone = [...was.values()].filter(({ id }) => !is.has(id))
  const reworded = [...is.values()].flatMap((to) => {
    const from = was.get(to.id)
    return from && from.text !== to.text ? [{ from, to }] : []
  })
  const way = before.way === after.way ? undefined : { from: before.way, to: after.way }
  const asked = before.question !== after.question
  if (!way && !asked && added.length + gone.length + reworded.length === 0) return undefined
  return { way, added, gone, reworded, atOnce: way !== undefined && safety.includes(after.way) }
}
