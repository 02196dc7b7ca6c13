import { createHash } from 'node:crypto'
import type { Db } from './world.server'

/** A query that has been made and not been asked yet. */
export interface Preparable<Rows> extends PromiseLike<Rows> {
  toSQL(): { sql: string }
  prepare(): { execute(values: Record<string, unknown>): unknown }
}
/** What the engines' own `prepare` have in common: PostgreSQL asks for a name, and SQLite does not mind one. */
type Prepare = (name: string) => { execute(values: Record<string, unknown>): PromiseLike<unknown> }

/**
 * A query that is asked so often that making its SQL anew each time would show: made and prepared once for each
 * connection. `sql.placeholder(name)` stands for what is filled in at each asking:
 * `const byId = prepared((db) => db.select()….where(eq(person.id, sql.placeholder('id'))))`, then
 * `const [found] = await byId(db, { id })`.
 *
 * A PostgreSQL connection keeps statements by name, and one name must always mean one statement. It is made from the
 * SQL itself: a count would start anew in each bundle that holds this file, and two of them share the connections.
 */
export function prepared<Rows>(make: (db: Db) => Preparable<Rows>) {
  const made = new WeakMap<Db, ReturnType<Prepare>>()
  return async (db: Db, values: Record<string, unknown> = {}): Promise<Rows> => {
    let query = made.get(db)
    if (query === undefined) {
      const asked = make(db)
      query = (asked as unknown as { prepare: Prepare }).prepare(nameOf(asked.toSQL().sql))
      made.set(db, query)
    }
    return (await query.execute(values)) as Rows
  }
}

const nameOf = (sql: string) => `sparks_${createHash('sha256').update(sql).digest('hex').slice(0, 16)}`
