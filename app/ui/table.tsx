import type { ReactNode } from 'react'
import { Icon } from './icon'
import { useMessages } from './messages'

export interface Column<Row> {
  label: string
  cell: (row: Row) => ReactNode
  /** Numbers stand at the end of the line, under each other. */
  numeric?: boolean
  /** This column names the row (one, as a rule the first). */
  header?: boolean
  /** The heading is for those who listen; sighted readers see what the cells are. */
  unlabelled?: boolean
  /** The heading is a link that sorts; `sorted` when it is what the table is sorted by now. */
  sort?: { href: string; sorted?: 'up' | 'down' }
}

interface DataTableProps<Row> {
  /** What the table shows; the first thing a screen reader says. */
  caption: ReactNode
  /** The caption repeats a heading just above: only for those who listen. */
  captionUnseen?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Totals, one cell for each column; the first is the row's name. */
  foot?: readonly ReactNode[]
  /** Said in place of the table when there are no rows. */
  empty?: ReactNode
}

/** A table that becomes a list of cards on a narrow screen, each number with its name. */
export function DataTable<Row>({ caption, captionUnseen, columns, rows, rowKey, foot, empty }: DataTableProps<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>
  // Roles are written out because a cell shown as a block loses the one it was born with.
  return (
    <table className="table" role="table">
      <caption className={captionUnseen ? 'unseen' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <Heading key={column.label} {...column} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column) => (
              <Cell key={column.label} column={column}>
                {column.cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
      {foot && (
        <tfoot role="rowgroup">
          <tr role="row">
            {columns.map((column, place) => (
              <Cell key={column.label} column={place === 0 ? { ...column, header: true } : column}>
                {foot[place]}
              </Cell>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  )
}

type Named = Omit<Column<never>, 'cell'>

function Heading({ label, numeric, unlabelled, sort }: Named) {
  const { t } = useMessages()
  const sorted = sort?.sorted && (sort.sorted === 'up' ? 'ascending' : 'descending')
  return (
    <th scope="col" role="columnheader" className={numeric ? 'numeric' : undefined} aria-sort={sorted}>
      {sort ? (
        <a href={sort.href}>
          {label}
          {sort.sorted && <Icon shape={sort.sorted} />}
          <span className="unseen">
            , {sort.sorted ? t(`common.sorted-${sort.sorted}`) : t('common.sort-by', { column: label })}
          </span>
        </a>
      ) : unlabelled ? (
        <span className="unseen">{label}</span>
      ) : (
        label
      )}
    </th>
  )
}

function Cell({ column, children }: { column: Named; children: ReactNode }) {
  const { label, numeric, header, unlabelled } = column
  const className = numeric ? 'numeric' : undefined
  if (header)
    return (
      <th scope="row" role="rowheader" className={className}>
        {children}
      </th>
    )
  return (
    <td role="cell" className={className} data-label={unlabelled ? undefined : label}>
      {children}
    </td>
  )
}
