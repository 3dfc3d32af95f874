import { readStory } from '@bide/core/language/story/story'

/**
 * Reads one story and is ended, so that the page does not stand still over a long one. It is asked for when the first
 * story is read, and comes from the same cache without a network.
 */
export type Asked = { text: string; written: string }
export type Proposed = ReturnType<typeof readStory>

addEventListener('message', ({ data: { text, written } }: MessageEvent<Asked>) => {
  postMessage(readStory(text, written))
})
