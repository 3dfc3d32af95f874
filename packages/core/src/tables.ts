import type { State } from './fold.ts'
import { Private, reveal } from './private.ts'

/**
 * What a person keeps, as tables for a spreadsheet: one for each kind of thing. A list inside a thing is a table of its own,
 * named by both, whose column `of` says to which row of the other it belongs. Times are ISO 8601 in UTC.
 */
export type Table = {
  /** In small letters, with hyphens: the name of its file. */
  readonly name: string
  readonly columns: readonly string[]
  /** As many cells as there are columns; one that is not there is undefined. */
  readonly rows: readonly (readonly Cell[])[]
}
type Cell = string | number | boolean | undefined
type Row = Map<string, Cell>
type Tables = Map<string, Row[]>

/** [X4] Every kind that holds anything. `safety` is left out unless it is asked for [X3]. */
export function tablesOf(state: State, withSafetyAnswers: boolean): Table[] {
  const { settled: _settled, missing: _missing, safety, answer, ...rest } = state
  const kept: [string, unknown][] = Object.entries(withSafetyAnswers ? { ...rest, safety, answer } : rest)
  const tables: Tables = new Map()
  for (const [name, value] of kept) {
    if (typeof value !== 'object' || value === null) {
      if (value !== undefined) put(tables, 'the-rest', rowOf([['what', name]], value, tables, 'the-rest'))
    } else putAll(tables, hyphened(name), value)
  }
  return [...tables].map(([name, rows]) => tableOf(name, rows))
}

const hyphened = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function put(tables: Tables, name: string, row: Row): void {
  const rows = tables.get(name)
  if (rows) rows.push(row)
  else tables.set(name, [row])
}

/** A list, a map or a set is one row a thing; anything else is one row. `of`: the row it belongs to. */
function putAll(tables: Tables, name: string, value: object, of?: Cell): void {
  const belongs: [string, Cell][] = of === undefined ? [] : [['of', of]]
  const things =
    value instanceof Map
      ? [...value].map(([id, thing]) => ({ head: [['id', String(id)]] as [string, Cell][], thing }))
      : Array.isArray(value) || value instanceof Set
        ? [...value].map((thing, n) => ({ head: [['n', n + 1]] as [string, Cell][], thing }))
        : [{ head: [] as [string, Cell][], thing: value }]
  for (const { head, thing } of things) {
    const row = rowOf([...belongs, ...head], thing, tables, name)
    if (row.size > 0) put(tables, name, row)
  }
}

function rowOf(head: readonly [string, Cell][], thing: unknown, tables: Tables, table: string): Row {
  const row: Row = new Map(head)
  fill(row, '', thing, tables, table)
  return row
}

function fill(row: Row, column: string, value: unknown, tables: Tables, table: string): void {
  if (value === undefined) return
  if (value instanceof Private) fill(row, column, reveal(value), tables, table)
  else if (value instanceof Map || value instanceof Set || Array.isArray(value))
    putAll(tables, `${table}-${hyphened(column || 'list')}`, value, row.get('id') ?? row.get('n') ?? 1)
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value))
      fill(row, column === '' ? name : `${column}.${name}`, each, tables, table)
  else row.set(column || 'value', cellOf(value))
}

/** No count, scale or minute of a day is as large as this; an instant since 1973 is, in milliseconds. */
const leastInstant = 1e11

function cellOf(value: unknown): Cell {
  if (typeof value === 'number')
    return Math.abs(value) >= leastInstant && Math.abs(value) <= 8.64e15
      ? new Date(value).toISOString()
      : value
  return typeof value === 'boolean' ? value : String(value)
}

function tableOf(name: string, rows: readonly Row[]): Table {
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  return { name, columns, rows: rows.map((row) => columns.map((column) => row.get(column))) }
}

/**
 * [X4] A table as CSV by RFC 4180: CRLF after every line, a cell with a comma, a quote or a line end in quotes, quotes
 * doubled. It begins with a byte order mark, without which one common spreadsheet misreads every accent.
 */
export const csvOf = ({ columns, rows }: Table): string =>
  `\ufeff${[columns, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`

/**
 * What a spreadsheet would take for a formula [X5]. An apostrophe before it makes it words; one before an apostrophe, so
 * that it can be taken off again without guessing. Numbers are never words.
 */
const likeFormula = /^[=+\-@\t\r\n'＝＋－＠]/

function csvCell(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  const words = likeFormula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}
