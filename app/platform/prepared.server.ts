import type { Db } from './world.server'

/**
 * A query that is asked so often that making its SQL anew each time would show: made and prepared once for each
 * connection, and run with `sql.placeholder(name)` filled in. `const byId = prepared((db) => db.select()….prepare())`,
 * then `await byId(db).all({ id })`.
 */
export function prepared<Query>(make: (db: Db) => Query): (db: Db) => Query {
  const made = new WeakMap<Db, Query>()
  return (db) => {
    let query = made.get(db)
    if (query === undefined) {
      query = make(db)
      made.set(db, query)
    }
    return query
  }
}
