import fc from 'fast-check'
import { expect, test } from 'vitest'
import frozen from './event.frozen.json' with { type: 'json' }
import { writeEvent } from './event.ts'
import { foldStored } from './everything.ts'
import { ruthsLife } from './invented/ruth.ts'
import { Private, reveal } from './private.ts'
import { csvOf, type Table, tablesOf } from './tables.ts'

/** RFC 4180, read letter by letter: another grammar than the one that writes it. */
function read(csv: string): string[][] {
  const text = csv.replace(/^\ufeff/, '')
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] as string
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (text[i + 1] === '"') cell += text[i++ + 1]
      else quoted = false
    } else if (letter === '"' && cell === '') quoted = true
    else if (letter === ',') {
      row.push(cell)
      cell = ''
    } else if (letter === '\r' && text[i + 1] === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
      i++
    } else if (letter === '"' || letter === '\r' || letter === '\n')
      throw new Error('a bare quote or line end')
    else cell += letter
  }
  expect(row).toEqual([])
  return rows
}

const told = (cell: unknown) => (cell === undefined ? '' : String(cell))
/** Takes the apostrophe off that stands before what a spreadsheet would take for a formula. */
const plain = (cell: string) => (cell.startsWith("'") ? cell.slice(1) : cell)

test('[X4] [X5] any cells at all are read back, and none begins a formula', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[=+\-@'\t\r\n",＝＋－＠ ]{0,4}$/),
    fc.integer(),
    fc.boolean(),
    fc.constant(undefined),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), (rows) => {
      const table: Table = { name: 't', columns: ['=a', 'b', 'c'], rows }
      const back = read(csvOf(table))
      expect(back.map((each) => each.map(plain))).toEqual([
        ['=a', 'b', 'c'],
        ...rows.map((each) => each.map(told)),
      ])
      const wordsOf = (each: unknown[], n: number) => (typeof each[n] === 'string' ? each[n] : undefined)
      for (const [r, cells] of back.entries())
        for (const [n, text] of cells.entries())
          if (r === 0 || wordsOf(rows[r - 1] ?? [], n) !== undefined)
            expect(text).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
    }),
  )
})

/** Every single value somewhere inside, as the text of a cell: what a table has to hold, whatever it is laid out like. */
function values(of: unknown): string[] {
  if (of === undefined || of === null) return []
  if (of instanceof Private) return values(reveal(of))
  // A thing that has its name in itself stands under it once.
  if (of instanceof Map)
    return [...of].flatMap(([id, each]) => (each?.id === id ? values(each) : [String(id), ...values(each)]))
  if (of instanceof Set || Array.isArray(of)) return [...of].flatMap(values)
  if (typeof of === 'object') return Object.values(of).flatMap(values)
  return [typeof of === 'number' && of > 1e11 ? new Date(of).toISOString() : String(of)]
}

test('[X4] [X2] of any mixture of all there ever was, each value of the state is read back from the CSV as often as it is there', () => {
  const samples = [...frozen.map((each) => JSON.stringify(each)), ...ruthsLife().map(writeEvent)]
  fc.assert(
    fc.property(fc.shuffledSubarray(samples, { maxLength: 120 }), (stored) => {
      const state = foldStored(stored)
      const { settled: _settled, missing: _missing, ...kept } = state
      const left = new Map<string, number>()
      for (const table of tablesOf(state, true))
        for (const cell of read(csvOf(table)).slice(1).flat().map(plain))
          left.set(cell, (left.get(cell) ?? 0) + 1)
      for (const value of values(kept)) {
        expect(left.get(value) ?? 0, value).toBeGreaterThan(0)
        left.set(value, (left.get(value) ?? 0) - 1)
      }
    }),
    { numRuns: 100 },
  )
})

test('[X4] a week of an invented life is one table a kind, with lists in tables of their own', () => {
  const tables = tablesOf(foldStored(ruthsLife().map(writeEvent)), false)
  const named = new Map(tables.map((table) => [table.name, table]))
  for (const name of [
    'holds',
    'holds-urges',
    'holds-reread',
    'night-lines',
    'check-ins',
    'asks',
    'people',
    'legal-dates',
    'settings',
    'settings-own-list',
    'the-rest',
  ])
    expect([...named.keys()]).toContain(name)
  const holds = named.get('holds')
  expect(holds?.rows).toHaveLength(24)
  expect(holds?.columns).toEqual(
    expect.arrayContaining(['id', 'kind', 'words', 'putDown.at', 'ending.state']),
  )
  const put = holds?.columns.indexOf('putDown.at') ?? -1
  expect(holds?.rows[0]?.[put]).toBe('2026-09-13T22:05:00.000Z')
  const ids = holds?.rows.map((row) => row[0])
  const urges = named.get('holds-urges')
  for (const row of urges?.rows ?? []) expect(ids).toContain(row[urges?.columns.indexOf('of') ?? -1])
  expect(named.get('settings-own-list')?.rows.map((row) => row.at(-1))).toEqual([
    'The washing',
    'the radio play',
    'the crossword',
  ])
  for (const table of tables) for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
})

test('[X3] the tables leave the safety answers out unless they are asked for', () => {
  const state = foldStored(frozen.map((each) => JSON.stringify(each)))
  const names = (withThem: boolean) => tablesOf(state, withThem).map(({ name }) => name)
  expect(names(false).filter((name) => name.startsWith('safety'))).toEqual([])
  expect(names(true).filter((name) => name.startsWith('safety')).length).toBeGreaterThan(1)
})
