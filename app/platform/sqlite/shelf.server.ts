import Database from 'better-sqlite3'
import { appendOnlyTriggers } from '~db/append-only.sqlite'
import { searchIndex, searchIndexAnew } from '~db/search.sqlite'
import { SetupTrouble } from '../root.server'
import type { Among, MovingRow, Shelf, TableToMove } from '../shelf.server'

const atOnce = 2_000

/** A SQLite file as one side of a move. Reading sees one moment of it, whoever else is writing. */
export function sqliteShelf(file: string, { readonly }: { readonly: boolean }): Shelf {
  const sqlite = new Database(file, { readonly, fileMustExist: true, timeout: 5_000 })
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('foreign_keys = ON')
  if (readonly) sqlite.exec('BEGIN')
  return {
    name: file,
    async *rows(table, among) {
      const { sql, values } = selection(table, among)
      let batch: MovingRow[] = []
      for (const row of sqlite
        .prepare<unknown[], unknown[]>(sql)
        .raw()
        .iterate(...values)) {
        batch.push(table.columns.map(({ kind }, at) => moving(row[at], kind === 'flag')))
        if (batch.length === atOnce) {
          yield batch
          batch = []
        }
      }
      if (batch.length > 0) yield batch
    },
    async filling(work) {
      sqlite.exec('BEGIN IMMEDIATE')
      try {
        // What was decided long ago comes in as it is now; the walls are put up again before anything is kept.
        for (const { name } of triggers(sqlite)) sqlite.exec(`DROP TRIGGER "${name}"`)
        const answer = await work()
        sqlite.exec(appendOnlyTriggers())
        sqlite.exec(searchIndex + searchIndexAnew)
        sqlite.exec('COMMIT')
        return answer
      } catch (reason) {
        if (sqlite.inTransaction) sqlite.exec('ROLLBACK')
        throw reason
      }
    },
    put({ name, columns }, rows) {
      const places = columns.map(() => '?').join(', ')
      const into = columns.map((column) => `"${column.name}"`).join(', ')
      const insert = sqlite.prepare(`INSERT INTO "${name}" (${into}) VALUES (${places})`)
      for (const row of rows) insert.run(...row.map((value) => (typeof value === 'boolean' ? Number(value) : value)))
      return Promise.resolve()
    },
    close: () => Promise.resolve(void sqlite.close()),
  }
}

const triggers = (sqlite: Database.Database) =>
  sqlite.prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'trigger'").all()

/** Values go as one JSON text, because a statement takes only so many. */
function selection({ name, columns, key }: TableToMove, among?: Among): { sql: string; values: string[] } {
  const wanted = [...(among ?? [])].map(([column, values]) => ({ column, json: JSON.stringify([...values]) }))
  const where = wanted.map(({ column }) => `"${column}" IN (SELECT value FROM json_each(?))`).join(' OR ')
  const select = `SELECT ${columns.map((column) => `"${column.name}"`).join(', ')} FROM "${name}"`
  const order = `ORDER BY ${key.map((column) => `"${column}"`).join(', ')}`
  return {
    sql: `${select} ${among ? `WHERE ${where || 'FALSE'}` : ''} ${order}`,
    values: wanted.map(({ json }) => json),
  }
}

function moving(value: unknown, isFlag: boolean): string | number | boolean | null {
  if (value === null || typeof value === 'string') return value
  if (typeof value === 'number') return isFlag ? value !== 0 : value
  throw new SetupTrouble('The database holds a kind of value that Small Sparks does not write.')
}
