import type { ComponentChildren } from 'preact'
import { createContext } from 'preact'

/** What stands around the screens of someone invented: they are the screens of everybody, and nothing can be kept on them. */
export type Around = {
  /** Where the menu stands otherwise. */
  readonly leave: { readonly label: string; readonly onGo: () => void }
  /** What the way back to the menu is called elsewhere: here it leads to Today. */
  readonly menu: string
  /** Which of the weeks it is, where the day stands otherwise. */
  readonly week: string
  /** Under Today. */
  readonly steps: ComponentChildren
  /** Beside the two doors, which lead out of it. */
  readonly real: string
}

export const AroundOf = createContext<Around | undefined>(undefined)
