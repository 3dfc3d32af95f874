import { type Signal, signal } from '@preact/signals'
import type { App } from './app.ts'

/**
 * What a page remembers while Bide is open, in memory only. It is apart for each App: nothing that was begun on the pages of
 * someone invented is found on the person’s own [Z4].
 */
export function remembered<T>(first: T): (app: App) => Signal<T> {
  const by = new WeakMap<App, Signal<T>>()
  return (app) => {
    const known = by.get(app) ?? signal(first)
    by.set(app, known)
    return known
  }
}
