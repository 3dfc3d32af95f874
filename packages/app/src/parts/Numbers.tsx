import type { ComponentChildren } from 'preact'

type Row = {
  readonly id: string | number
  readonly name: string
  readonly cells: readonly (string | number | undefined)[]
}
type TableProps = { columns: readonly string[]; rows: readonly Row[] }
type Props = TableProps & {
  label: string
  /** What stands under the table. */
  children?: ComponentChildren
}

/** The same in numbers: every picture has its table, folded under it. */
export function Numbers({ label, children, ...table }: Props) {
  return (
    <details class="numbers">
      <summary>{label}</summary>
      <NumbersTable {...table} />
      {children}
    </details>
  )
}

/** The first column names its row. */
export function NumbersTable({ columns, rows }: TableProps) {
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, cells }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {cells.map((cell, n) => (
              <td key={columns[n + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
