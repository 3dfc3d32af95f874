import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { story } from './story.ts'

const told = 'My husband moved out two weeks ago. He said he needs space. I begged him to stay.'
let folder = ''
let said: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bide-story-'))
  said = []
  vi.spyOn(console, 'error').mockImplementation((sentence: string) => {
    said.push(sentence)
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
  process.exitCode = 0
})

const put = (name: string, content: string) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const got = (name: string) => JSON.parse(readFileSync(join(folder, 'out', name), 'utf8'))
const run = (...args: string[]) => story([...args, '--out', join(folder, 'out')])

test('[J13] a text and a letter with its own day are each read into a file of their name', () => {
  run(
    put('a.txt', told),
    put('b.json', JSON.stringify({ text: told, assumed_date: '2020-06-15' })),
    '--date',
    '2026-11-24',
  )
  expect(said).toEqual([])
  expect(got('a.json')).toMatchObject({
    relationship: 'married',
    stage: 'trial_separation',
    thirdParty: null,
  })
  expect(got('a.json').events[0]).toMatchObject({
    type: 'moved_out',
    when: { earliest: '2026-11-06', latest: '2026-11-14' },
  })
  expect(got('b.json').events[0].when).toEqual({ earliest: '2020-05-28', latest: '2020-06-05' })
  expect(process.exitCode ?? 0).toBe(0)
})

test('[J13] a bad file is named with a sentence and none of its words, and the others are read', () => {
  const bad = [
    put('c.json', '{ "secret words'),
    put('d.json', '{ "words": 1 }'),
    put('e.json', JSON.stringify({ text: told, assumed_date: 'yesterday' })),
    put('f.pdf', 'secret words'),
    join(folder, 'missing.txt'),
  ]
  run(...bad, put('g.txt', told))
  expect(said).toHaveLength(bad.length)
  for (const [index, file] of bad.entries()) expect(said[index]).toContain(file)
  expect(said.join(' ')).not.toContain('secret words')
  expect(got('g.json').stage).toBe('trial_separation')
  expect(process.exitCode).toBe(1)
})

test('[J13] an order that cannot be followed is answered with a sentence', () => {
  for (const args of [[], ['--date'], [put('h.txt', told), '--date', 'soon'], ['--loud', 'h.txt']]) {
    said = []
    process.exitCode = 0
    run(...args)
    expect(said).toHaveLength(1)
    expect(process.exitCode).toBe(1)
  }
})
