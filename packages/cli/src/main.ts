/**
 * `bide crisis` reads JSON lines `{ id, text }` on standard input and answers each with one line
 * `{ id, crisis, start, end }`; start and end are left out when nothing was heard.
 * `bide draft` reads lines `{ id, text, context: { ask, openChannels } }` and answers with
 * `{ id, patterns, spans: [{ pattern, start, end }] }`.
 * The text is never echoed, and a line that cannot be read is named by its number alone.
 */
import { createInterface } from 'node:readline'
import { answerFile } from './answer.ts'
import { crisisAnswers, draftAnswers } from './draft.ts'
import { kept } from './kept.ts'
import { story } from './story.ts'

/** Answers standard input line by line; what cannot be read is named by its number on the other stream. */
async function eachLine(answer: (line: string) => string | undefined, shape: string): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const answered = answer(line)
    if (answered !== undefined) {
      console.log(answered)
      continue
    }
    console.error(`line ${number} is not ${shape}`)
    process.exitCode = 1
  }
}

const [command, ...rest] = process.argv.slice(2)
if (command === 'crisis') await eachLine(crisisAnswers(), '{"id": …, "text": "…"}')
else if (command === 'draft') await eachLine(draftAnswers(), '{"id": …, "text": "…", "context": {…}}')
else if (command === 'story') story(rest)
else if (command === 'answer') answerFile(rest)
else if (command === 'kept') await kept(rest[0])
else {
  console.error('bide crisis   reads JSON lines {id, text} and says where words of self-harm were heard')
  console.error('bide draft    reads JSON lines {id, text, context} and says what presses in them, and where')
  console.error(
    'bide story FILE… [--date 2026-11-24] [--out DIR]   writes what each story tells as NAME.json',
  )
  console.error(
    'bide answer FILE   reads facts as JSON and prints the page that answers them; --text as it is read',
  )
  console.error('bide kept FILE   says what a file of “Take everything out” holds, and whether it is whole')
  process.exitCode = 1
}
