import { createContext } from 'preact'

/** One of the pages that stand inside a place, for the rail at a desk. */
export type Inside = { readonly label: string; readonly isHere: boolean; readonly onGo: () => void }

/** What stands inside Record here. Empty: it has no pages of its own, or nobody said. */
export const InsideRecord = createContext<readonly Inside[]>([])
