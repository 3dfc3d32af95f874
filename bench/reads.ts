/** Reads drafts in a page, as the app does, and times each. Not slowed: the goal is for this machine. */
import { readDraft } from '../packages/core/src/language/draft/draft.ts'
import { modelOf } from '../packages/core/src/language/draft/model.ts'
import { asked } from './story.ts'

declare global {
  interface Window {
    readDrafts: (times: number) => Promise<{ opening: number; took: number[] }>
    readStories: (times: number, fresh: boolean) => Promise<number[]>
  }
}

/** Sixty words each, in the manner of those that are put down. */
const drafts = [
  'I know you said you need space and I have tried, I really have, but I cannot sleep and I keep thinking about the last night we talked. Please just ring me for five minutes. If you do not answer I am going to come over after work, because I think you owe me that much after eleven years, do not you think?',
  'Hi, the school rang about the trip on Thursday. They need both our signatures by Wednesday and the rest of the money, which I have paid. Maya has her inhaler in the blue bag and her reading book is at yours, I think. Can you drop it off in the morning? No need to reply, I will look in the bag when I get home tonight.',
]

window.readDrafts = async (times) => {
  const bytes = await (
    await fetch(new URL('../packages/core/src/language/draft/model.bin', import.meta.url))
  ).arrayBuffer()
  const began = performance.now()
  const model = modelOf(new Uint8Array(bytes))
  const opening = performance.now() - began
  if (model === 'damaged') throw new Error('the model is not whole')
  const took: number[] = []
  for (let n = 0; n < times; n++)
    for (const draft of drafts) {
      const from = performance.now()
      readDraft(model, draft, { ask: 'space', openChannels: ['children'] })
      took.push(performance.now() - from)
    }
  return { opening, took }
}

/** The worker of the app itself. */
window.readStories = (times, fresh) =>
  asked(
    () =>
      new Worker(new URL('../packages/app/src/reading-worker/reading-worker.ts', import.meta.url), {
        type: 'module',
      }),
    times,
    fresh,
  )
