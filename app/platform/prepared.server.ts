import type { Db } from './world.server'

interface Preparable<Rows> extends PromiseLike<Rows> {
  prepare(): { execute(values: Record<string, unknown>): unknown }
}
/** What the engines' own `prepare` have in common: PostgreSQL asks for a name, and SQLite does not mind one. */
type Prepare = (name: string) => { execute(values: Record<string, unknown>): PromiseLike<unknown> }

let names = 0

/**
 * A query that is asked so often that making its SQL anew each time would show: made and prepared once for each
 * connection. `sql.placeholder(name)` stands for what is filled in at each asking:
 * `const byId = prepared((db) => db.select()….where(eq(person.id, sql.placeholder('id'))))`, then
 * `const [found] = await byId(db, { id })`.
 */
export function prepared<Rows>(make: (db: Db) => Preparable<Rows>) {
  const name = `sparks_${(names += 1)}`
  const made = new WeakMap<Db, ReturnType<Prepare>>()
  return async (db: Db, values: Record<string, unknown> = {}): Promise<Rows> => {
    let query = made.get(db)
    if (query === undefined) {
      query = (make(db) as unknown as { prepare: Prepare }).prepare(name)
      made.set(db, query)
    }
    return (await query.execute(values)) as Rows
  }
}
