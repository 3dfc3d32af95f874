/// <reference types="vite/client" />
/** A story of two thousand words: letters of our own, one after another, as a long night writes them. */
import letters from '../packages/core/src/language/story/own/stories.jsonl?raw'

const words = (text: string) => text.split(/\s+/).length

const story = (() => {
  const parts: string[] = []
  let count = 0
  for (const line of letters.trim().split('\n')) {
    const { kind, text } = JSON.parse(line) as { kind: string; text: string }
    if (kind !== 'letter' || count >= 2_000) continue
    parts.push(text)
    count += words(text)
  }
  return parts
    .join('\n\n')
    .split(/(?<=\s)/)
    .slice(0, 2_000)
    .join('')
})()

/** Milliseconds from the asking to the answer: in a worker made for this one story, as in the app, or in one that lives on. */
export async function asked(script: () => Worker, times: number, fresh: boolean): Promise<number[]> {
  const took: number[] = []
  let worker = script()
  for (let n = 0; n < times; n++) {
    const from = performance.now()
    if (fresh && n > 0) worker = script()
    await new Promise((resolve, reject) => {
      worker.onmessage = resolve
      worker.onerror = reject
      worker.postMessage({ text: story, written: '2026-11-24' })
    })
    took.push(performance.now() - from)
    if (fresh) worker.terminate()
  }
  worker.terminate()
  return fresh ? took.slice(1) : took
}
