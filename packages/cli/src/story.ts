/**
 * `bide story FILE… [--date 2026-11-24] [--out DIR]` reads each file (.txt, or .json with `text` and perhaps
 * `assumed_date`) and writes what it tells as NAME.json beside the others in DIR (where the command was given, when
 * there is no DIR). A file that cannot be read is named with a sentence, and the others are read all the same.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { readStory } from '@bide/core/language/story/story'
import { asScored } from './scored.ts'

type Wanted = { files: string[]; date: string; out: string }
type Letter = { text: string; date: string }

const isDay = (date: string) =>
  /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(`${date}T00:00:00Z`))

function wanted(args: readonly string[]): Wanted | string {
  const files: string[] = []
  let [date, out] = [new Date().toISOString().slice(0, 10), '.']
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    const value = args[at + 1]
    if (arg !== '--date' && arg !== '--out') {
      if (arg.startsWith('--')) return `there is no option ${arg}`
      files.push(arg)
      continue
    }
    if (value === undefined) return `${arg} needs a value after it`
    if (arg === '--date') date = value
    else out = value
    at++
  }
  if (!isDay(date)) return `--date is not a day such as 2026-11-24`
  return files.length > 0 ? { files, date, out } : 'name at least one file, .txt or .json'
}

/** What stands in a file, or the sentence that says what is wrong with it. It never holds words of the file. */
function letterIn(file: string, date: string): Letter | string {
  const kind = extname(file).toLowerCase()
  if (kind !== '.txt' && kind !== '.json') return 'is neither .txt nor .json'
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    // The person named a file that is not there, is a folder, or may not be read.
    return `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`
  }
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  return kind === '.txt' ? { text, date } : fromJson(text, date)
}

function fromJson(source: string, date: string): Letter | string {
  let held: unknown
  try {
    held = JSON.parse(source)
  } catch {
    // Not JSON: the sentence says so, without the words that stood in it.
    return 'is not JSON'
  }
  const { text, assumed_date: assumed = date } = (held ?? {}) as { text?: unknown; assumed_date?: unknown }
  if (typeof text !== 'string') return 'has no "text"'
  if (typeof assumed !== 'string' || !isDay(assumed))
    return 'has an "assumed_date" that is not a day such as 2026-11-24'
  return { text, date: assumed }
}

export function story(args: readonly string[]): void {
  const asked = wanted(args)
  if (typeof asked === 'string') {
    console.error(`bide story: ${asked}`)
    process.exitCode = 1
    return
  }
  try {
    mkdirSync(asked.out, { recursive: true })
  } catch {
    // A file stands where the folder should be, or nothing may be written there.
    console.error(`bide story: ${asked.out} cannot be made a folder`)
    process.exitCode = 1
    return
  }
  for (const file of asked.files) read(file, asked)
}

function read(file: string, { date, out }: Wanted): void {
  const letter = letterIn(file, date)
  if (typeof letter === 'string') {
    console.error(`${file} ${letter}`)
    process.exitCode = 1
    return
  }
  const to = join(out, `${basename(file, extname(file))}.json`)
  try {
    writeFileSync(to, `${JSON.stringify(asScored(readStory(letter.text, letter.date)), undefined, 1)}\n`)
  } catch (error) {
    console.error(`${to} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`)
    process.exitCode = 1
  }
}
