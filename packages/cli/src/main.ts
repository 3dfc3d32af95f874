/**
 * `bide crisis` reads JSON lines `{ id, text }` on standard input and answers each with one line
 * `{ id, crisis, start, end }`; start and end are left out when nothing was heard. The text is never echoed,
 * and a line that cannot be read is named by its number alone.
 */
import { createInterface } from 'node:readline'
import { soundsLikeCrisis } from '@bide/core/language/crisis'
import { story } from './story.ts'

type Asked = { id: string | number; text: string }

function asked(line: string): Asked | undefined {
  try {
    const { id, text } = JSON.parse(line) as Partial<Asked>
    const named = typeof id === 'string' || typeof id === 'number'
    return named && typeof text === 'string' ? { id, text } : undefined
  } catch {
    // Not JSON: the caller says which line, and says nothing of what stood in it.
    return undefined
  }
}

async function crisis(): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const question = asked(line)
    if (!question) {
      console.error(`line ${number} is not {"id": …, "text": "…"}`)
      process.exitCode = 1
      continue
    }
    const heard = soundsLikeCrisis(question.text)
    console.log(JSON.stringify({ id: question.id, crisis: heard !== undefined, ...heard }))
  }
}

const [command, ...rest] = process.argv.slice(2)
if (command === 'crisis') await crisis()
else if (command === 'story') story(rest)
else {
  console.error('bide crisis   reads JSON lines {id, text} and says where words of self-harm were heard')
  console.error(
    'bide story FILE… [--date 2026-11-24] [--out DIR]   writes what each story tells as NAME.json',
  )
  process.exitCode = 1
}
