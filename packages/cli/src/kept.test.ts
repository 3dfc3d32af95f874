import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeEvent } from '@bide/core/event'
import { writeEverything } from '@bide/core/everything'
import { ruthsLife } from '@bide/core/invented/ruth'
import { instant } from '@bide/core/time'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { kept } from './kept.ts'

const folder = mkdtempSync(join(tmpdir(), 'bide-kept-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

const path = join(folder, 'everything.json')
const made = { at: instant(Date.parse('2026-11-24T18:40:00Z')), zone: 'Europe/London' }
const { text } = writeEverything(ruthsLife().map(writeEvent), { made, unread: 0, withSafetyAnswers: false })

/** What the command prints and says of a file, and how it ends. */
async function told(file: string) {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  writeFileSync(path, file)
  // Another test in this process may have left one.
  process.exitCode = undefined
  await kept(path)
  return { printed: printed.mock.calls.join(), said: said.mock.calls.join(), code: process.exitCode }
}

test('[X2] a whole file: how many of each kind, that it comes to the state it holds, and no word of anybody’s', async () => {
  const { printed, said, code } = await told(text)
  const answer = JSON.parse(printed)
  const types = ruthsLife().map(({ type }) => type)
  expect(answer).toMatchObject({
    events: types.filter((type) => !/^(order|afraid|self-harm)-/.test(type)).length,
    same: true,
  })
  expect(answer.types['hold-put-down']).toBe(types.filter((type) => type === 'hold-put-down').length)
  expect(printed).not.toMatch(/Ann|please|blue jumper/)
  expect({ said, code }).toEqual({ said: '', code: undefined })
})

test('[X2] one whose state was changed by hand is found out', async () => {
  const file = JSON.parse(text)
  file.state.notes = { n1: { words: 'never written' } }
  expect(JSON.parse((await told(JSON.stringify(file))).printed).same).toBe(false)
})

test('[X2] whatever else it is ends in a sentence', async () => {
  const changed = (by: object) => JSON.stringify({ ...JSON.parse(text), ...by })
  for (const [file, sentence] of [
    [text.slice(0, 900), 'This is not JSON, or it is cut off.'],
    ['{}', 'This is not a file that “Take everything out” made.'],
    [changed({ v: 2 }), 'A newer Bide made this file.'],
    [changed({ events: [{}] }), 'Event 1 of this file is out of shape.'],
  ] as const) {
    expect(await told(file)).toMatchObject({ said: sentence, printed: '', code: 1 })
    vi.restoreAllMocks()
  }
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await kept(join(folder, 'not-there.json'))
  await kept(undefined)
  expect(said.mock.calls.join()).toBe('There is no such file.,There is no such file.')
})
