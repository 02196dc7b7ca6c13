import pg from 'pg'
import { withoutPassword } from '~db/engine'
import { SetupTrouble } from '../root.server'
import type { Among, Shelf, TableToMove } from '../shelf.server'
import { inWords } from './migrate.server'

const atOnce = 2_000
/** PostgreSQL takes at most 65,535 values in one statement. */
const mostValues = 60_000

/** A PostgreSQL database as one side of a move. Reading sees one moment of it, whoever else is writing. */
export async function postgresShelf(url: string, { readonly }: { readonly: boolean }): Promise<Shelf> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, types: asWritten })
  client.on('error', () => undefined)
  try {
    await client.connect()
    if (readonly) await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  } catch (cause) {
    throw new SetupTrouble(inWords(cause, url), { cause })
  }
  let cursors = 0
  return {
    name: withoutPassword(url),
    async *rows(table, among) {
      const { sql, values } = selection(table, among)
      const cursor = `rows_${(cursors += 1)}`
      if (!readonly) await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
      await client.query(`DECLARE ${cursor} CURSOR FOR ${sql}`, values)
      for (;;) {
        const { rows } = await client.query<(string | number | boolean | null)[]>({
          text: `FETCH ${atOnce} FROM ${cursor}`,
          rowMode: 'array',
        })
        if (rows.length === 0) break
        yield rows
      }
      await client.query(readonly ? `CLOSE ${cursor}` : 'COMMIT')
    },
    async filling(work) {
      await client.query('BEGIN')
      try {
        // What was decided long ago comes in as it is now; the walls are up again before anything is kept.
        await triggers(client, 'DISABLE')
        const answer = await work()
        await triggers(client, 'ENABLE')
        await client.query('COMMIT')
        return answer
      } catch (reason) {
        await client.query('ROLLBACK').catch(() => undefined)
        throw reason
      }
    },
    async put({ name, columns }, rows) {
      const into = columns.map((column) => `"${column.name}"`).join(', ')
      const atATime = Math.floor(mostValues / columns.length)
      for (let from = 0; from < rows.length; from += atATime) {
        const some = rows.slice(from, from + atATime)
        const tuple = (row: number) => `(${columns.map((_, at) => `$${row * columns.length + at + 1}`).join(', ')})`
        const sql = `INSERT INTO "${name}" (${into}) VALUES ${some.map((_, row) => tuple(row)).join(', ')}`
        await client.query(sql, some.flat())
      }
    },
    close: () => client.end(),
  }
}

const { INT8, JSON: json } = pg.types.builtins

/** Numbers as numbers, and JSON as the text it was written as. */
const asWritten: pg.CustomTypesConfig = {
  getTypeParser(type: number) {
    if (type === Number(INT8)) return Number
    if (type === Number(json)) return (text: string) => text
    return pg.types.getTypeParser(type) as (text: string) => unknown
  },
}

async function triggers(client: pg.Client, change: 'ENABLE' | 'DISABLE'): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT DISTINCT relname AS name FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
      WHERE NOT tgisinternal AND relnamespace = current_schema()::regnamespace`,
  )
  for (const { name } of rows) await client.query(`ALTER TABLE "${name}" ${change} TRIGGER USER`)
}

function selection({ name, columns, key }: TableToMove, among?: Among): { sql: string; values: string[][] } {
  const wanted = [...(among ?? [])]
  const where = wanted.map(([column], at) => `"${column}" = ANY($${at + 1})`).join(' OR ')
  const select = `SELECT ${columns.map((column) => `"${column.name}"`).join(', ')} FROM "${name}"`
  const order = `ORDER BY ${key.map((column) => `"${column}"`).join(', ')}`
  return {
    sql: `${select} ${among ? `WHERE ${where || 'FALSE'}` : ''} ${order}`,
    values: wanted.map(([, values]) => [...values]),
  }
}
