import { leaveForDullPage } from './hide.ts'

/**
 * What one window tells the others before it deletes everything: nothing but that. One channel for both, since a second
 * one in the same window would hear the first.
 */
const channel = 'BroadcastChannel' in window ? new BroadcastChannel('bide leave') : undefined

export const tellOthersToLeave = (): void => channel?.postMessage('leave')

/** Another window is about to delete everything: this one is gone before. [B6] */
export function leaveWhenTold(): void {
  if (channel) channel.onmessage = leaveForDullPage
}
