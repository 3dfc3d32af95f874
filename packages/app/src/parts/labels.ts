import { createContext } from 'preact'

/** The few words parts say by themselves. Another language replaces them once, at the top, by a provider. */
export type Labels = {
  name: string
  menu: string
  hide: string
  orEscape: string
  hurts: string
  reach: string
  /** Going by another name: then the mark is not shown. */
  discreet: boolean
  /** Where someone is afraid the second door is a quiet one. */
  afraid: boolean
  places: Record<Place, string>
  nothingChosen: string
  readIt: string
  foldIt: string
}

/** The lock of every day. */
export type LockKind = 'device' | 'passphrase' | 'passkey'

export type Place = 'today' | 'record' | 'decide'

/** The ways out of a main screen: its places, the menu, Hide, and the two doors. */
export type Ways = {
  onPlace: (place: Place) => void
  onMenu: () => void
  onHide: () => void
  onHurts: () => void
  onReach: () => void
}

/** Something that can be gone to: its words and what a tap does. `back` draws the small arrow before it. */
export type Way = { label: string; onGo: () => void; back?: boolean }

export const labels: Labels = {
  name: 'Bide',
  menu: 'Menu',
  hide: 'Hide',
  orEscape: 'or Escape, three times',
  hurts: 'It hurts',
  reach: 'I want to reach out',
  discreet: false,
  afraid: false,
  places: { today: 'Today', record: 'Record', decide: 'Decide' },
  nothingChosen: 'nothing chosen yet',
  readIt: 'Show me the words',
  foldIt: 'Fold them away',
}

export const LabelsOf = createContext<Labels>(labels)
