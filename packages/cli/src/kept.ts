import { readFile } from 'node:fs/promises'
import { foldStored, plainState, readEverything } from '@bide/core/everything'

/**
 * `bide kept FILE`: what a file of “Take everything out” holds, as one line of JSON: how many events there are of each type,
 * and whether the state in it is what its events come to. No word of the person's is printed. What is wrong with a file is
 * said in a sentence, and the exit code is 1.
 */
export async function kept(path: string | undefined): Promise<void> {
  const text = path === undefined ? undefined : await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return refuse('There is no such file.')
  const read = readEverything(text)
  if (read === 'not-json') return refuse('This is not JSON, or it is cut off.')
  if (read === 'not-ours') return refuse('This is not a file that “Take everything out” made.')
  if (read === 'newer') return refuse('A newer Bide made this file.')
  if ('damaged' in read) return refuse(`Event ${read.damaged} of this file is out of shape.`)
  const types = new Map<string, number>()
  for (const stored of read.stored) types.set(typeOf(stored), (types.get(typeOf(stored)) ?? 0) + 1)
  const state = plainState(foldStored(read.stored), !read.without.includes('safety-answers'))
  const same = JSON.stringify(state) === JSON.stringify(read.state)
  console.log(JSON.stringify({ events: read.stored.length, types: Object.fromEntries(types), same }))
}

function typeOf(stored: string): string {
  try {
    return String((JSON.parse(stored) as { type?: unknown }).type)
  } catch {
    return 'not-an-event'
  }
}

function refuse(says: string): void {
  console.error(says)
  process.exitCode = 1
}
