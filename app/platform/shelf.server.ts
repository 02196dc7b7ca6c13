import { getTableColumns, getTableName, is, Table } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import { getTableConfig as postgresConfig, type PgTable } from 'drizzle-orm/pg-core'
import { getTableConfig as sqliteConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { engine } from '~db/engine'
import * as schema from '~db/schema'

/** How a value is kept: as it is, or in a form that the engines have each their own of. */
export type Kind = 'plain' | 'flag' | 'json'

export interface TableToMove {
  readonly name: string
  /** In one order for both engines, with what tells rows apart first. */
  readonly columns: readonly { readonly name: string; readonly kind: Kind }[]
  /** What tells its rows apart, and puts them in one order. */
  readonly key: readonly string[]
  /** Columns that name a row of another table. */
  readonly links: readonly { readonly column: string; readonly to: string; readonly of: string }[]
}

/** A row between the engines: flags are true or false, JSON is the text that was written, whole numbers are numbers. */
export type MovingRow = readonly (string | number | boolean | null)[]

/** One side of a move: a database from which rows are taken, or into which they are put, whichever the engine. */
export interface Shelf {
  /** As it may be shown. */
  readonly name: string
  /**
   * The rows of a table in the order of its key, some thousands at a time.
   * @param among for each of these columns, the only values wanted.
   */
  rows(table: TableToMove, among?: Among): AsyncIterable<MovingRow[]>
  /** Everything that `work` puts is kept together when it is over, or nothing of it. */
  filling<Answer>(work: () => Promise<Answer>): Promise<Answer>
  put(table: TableToMove, rows: readonly MovingRow[]): Promise<void>
  close(): Promise<void>
}

/** Rows in which any of these columns holds one of its values. */
export type Among = ReadonlyMap<string, ReadonlySet<string>>

/** All tables, those that are named by others before those that name them. */
export function tablesToMove(): TableToMove[] {
  const all = Object.values(schema).flatMap((one) => (is(one, Table) ? [described(one)] : []))
  const ordered: TableToMove[] = []
  const placed = new Set<string>()
  while (ordered.length < all.length) {
    const free = all.filter(
      ({ name, links }) => !placed.has(name) && links.every(({ to }) => to === name || placed.has(to)),
    )
    if (free.length === 0) throw new Error('the tables name each other in a ring')
    for (const table of free.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      ordered.push(table)
      placed.add(table.name)
    }
  }
  return ordered
}

function described(table: Table): TableToMove {
  // The two engines' tables are described by functions of the same shape.
  const { primaryKeys, foreignKeys } =
    engine === 'postgres' ? postgresConfig(table as PgTable) : sqliteConfig(table as SQLiteTable)
  const columns = Object.values(getTableColumns(table))
  const key = columns.filter(({ primary }) => primary).map(nameOf)
  const together = primaryKeys.flatMap((one) => one.columns.map(nameOf))
  return {
    name: getTableName(table),
    columns: columns.map((column) => ({ name: nameOf(column), kind: kindOf(String(column.dataType)) })),
    key: key.length > 0 ? key : together,
    links: foreignKeys.flatMap((link) => {
      const { columns: from, foreignColumns, foreignTable } = link.reference()
      const [column, of] = [from[0], foreignColumns[0]]
      return column && of ? [{ column: nameOf(column), to: getTableName(foreignTable), of: nameOf(of) }] : []
    }),
  }
}

const nameOf = ({ name, keyAsName }: { name: string; keyAsName: boolean }) => (keyAsName ? toSnakeCase(name) : name)

const kindOf = (dataType: string): Kind => (dataType === 'boolean' ? 'flag' : dataType === 'json' ? 'json' : 'plain')
