import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Quiet, Quiets } from './Quiet.tsx'

const perPage = 100

type Props<T> = {
  of: readonly T[]
  /** How many of them are on the screen, in words, and what the tap for the next hundred is called. */
  words: { shown: (n: number, all: number) => string; older: string }
}
/** They stand in a list with this class; without one, one after the other. */
type Each<T> = Props<T> & { list?: string | undefined; children: (each: T) => ComponentChildren }

export function Many<T>({ list, children, ...many }: Each<T>) {
  return (
    <Growing {...many}>
      {(shown) => (list === undefined ? shown.map(children) : <ul class={list}>{shown.map(children)}</ul>)}
    </Growing>
  )
}

type Whole<T> = Props<T> & { children: (shown: readonly T[]) => ComponentChildren }

/** A long list opens on its first hundred and grows by a tap; what is on the screen is drawn as one [A24]. */
export function Growing<T>({ of, words, children }: Whole<T>) {
  const [count, setCount] = useState(perPage)
  const shown = of.slice(0, count)
  return (
    <>
      {children(shown)}
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
