import type { SQL } from 'drizzle-orm'
import { engine } from '~db/engine'
import type { Db } from './world.server'

/**
 * Rows as the engine gives them, column after column, with nothing made of them: for what is read by the hundred thousand.
 * Whole numbers may come as text, as PostgreSQL sends them.
 */
export async function rawRows(db: Db, query: SQL): Promise<unknown[][]> {
  if (engine === 'sqlite') return db.values(query)
  const asSent = db as unknown as { execute(query: SQL): Promise<{ rows: Record<string, unknown>[] }> }
  return (await asSent.execute(query)).rows.map((row) => Object.values(row))
}
