import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Quiet, Quiets } from './Quiet.tsx'

const perPage = 100

type Props<T> = {
  of: readonly T[]
  /** They stand in a list with this class; without one, one after the other. */
  list?: string | undefined
  /** How many of them are on the screen, in words, and what the tap for the next hundred is called. */
  words: { shown: (n: number, all: number) => string; older: string }
  children: (each: T) => ComponentChildren
}

/** A long list opens on its first hundred and grows by a tap [A24]. */
export function Many<T>({ of, list, words, children }: Props<T>) {
  const [count, setCount] = useState(perPage)
  const shown = of.slice(0, count)
  return (
    <>
      {list === undefined ? shown.map(children) : <ul class={list}>{shown.map(children)}</ul>}
      {shown.length < of.length && (
        <div class="stack">
          <p class="small soft">{words.shown(shown.length, of.length)}</p>
          <Quiets>
            <Quiet onGo={() => setCount(count + perPage)}>{words.older}</Quiet>
          </Quiets>
        </div>
      )}
    </>
  )
}
