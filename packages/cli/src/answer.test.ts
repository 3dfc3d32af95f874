import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { answerFile } from './answer.ts'

const folder = mkdtempSync(join(tmpdir(), 'bide-answer-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

function file(text: string): string {
  const path = join(folder, 'facts.json')
  writeFileSync(path, text)
  return path
}

const asked = {
  story: 'He asked for space on Sunday, by text. I can’t sleep.',
  today: '2026-11-24',
  partner: { noun: 'husband', pronoun: 'he' },
  situation: { relationship: 'married', whoLeft: 'partner', stage: 'asked_space', writerWants: 'reconcile' },
  ask: { kind: 'space' },
}

test('[AN12] facts in, the page out: sections in order, each line and each of its sentences with an id', () => {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  answerFile([file(JSON.stringify(asked))])
  const page = JSON.parse(String(printed.mock.calls[0]?.[0]))
  expect(page.way).toBe('left')
  const order = ['urgent', 'meet', 'answer', 'seen', 'say', 'week', 'unknown', 'close']
  const ids = page.sections.map(({ id }: { id: string }) => id)
  expect([...new Set(ids)]).toEqual(order.filter((id) => ids.includes(id)))
  expect(ids).toEqual(expect.arrayContaining(['meet', 'answer', 'week', 'close']))
  for (const section of page.sections)
    for (const line of section.lines)
      for (const sentence of line.sentences) expect(sentence.id.startsWith(`${line.id}/`)).toBe(true)
  expect(page.whyWaiting.length).toBeGreaterThan(0)
})

test('[AN12] as it is read, with --text', () => {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  answerFile([file(JSON.stringify(asked)), '--text'])
  const text = String(printed.mock.calls[0]?.[0])
  expect(text).toContain('What can I do?')
  expect(text).toContain('The next weeks')
  expect(text).not.toContain('"sections"')
})

test('[AN12] a story without a situation is read first, and what else the file sets stands', () => {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const story = 'My wife moved out two weeks ago and asked for space. I miss her.'
  answerFile([file(JSON.stringify({ story, today: '2026-11-24', people: ['Ann'] })), '--text'])
  const text = String(printed.mock.calls[0]?.[0])
  expect(text).toContain('one friend you trust')
  expect(text).toMatch(/\bher\b/)
})

test.each(['not json', '[]', '{"tale": "x"}'])(
  '[AN12] what is no set of facts is refused and not echoed: %s',
  (text) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    answerFile([file(text)])
    expect(process.exitCode).toBe(1)
    expect(said.mock.calls.join(' ')).not.toContain(text)
    answerFile([join(folder, 'nothing-here.json')])
    answerFile([])
    expect(said).toHaveBeenCalledTimes(3)
  },
)
