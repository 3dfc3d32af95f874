import type { Ways } from '../parts/labels.ts'
import type { App } from './app.ts'

/** The ways out of a main screen: its tabs, the menu, Hide, and the two doors. */
export const ways = ({ router, hide }: App): Ways => ({
  onPlace: (place) => router.go({ at: place }),
  onMenu: () => router.go({ at: 'menu' }),
  onHide: hide,
  onHurts: () => router.go({ at: 'hurts' }),
  onReach: () => router.go({ at: 'write' }),
})
