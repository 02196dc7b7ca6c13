import { sql, type Placeholder } from 'drizzle-orm'
import { batches } from '~/domain/batches'
import { prepared, type Preparable } from './prepared.server'
import type { Db } from './world.server'

/** So many rows stand in one statement. */
const atOnce = 100

/**
 * Adds rows by the thousand: the statement for a hundred of them is made and prepared once for each connection, where making
 * it anew each time would be most of the work. `make` is the insert, `fields` what its rows fill in; what comes back
 * (`returning`) comes of all of them.
 */
export function preparedRows<Row extends object, Made>(
  fields: readonly (keyof Row & string)[],
  make: (db: Db, rows: Row[]) => Preparable<unknown>,
) {
  const name = (field: string, place: number) => `${field}${place}`
  const places = Array.from({ length: atOnce }, (_, place) =>
    Object.fromEntries(fields.map((field): [string, Placeholder] => [field, sql.placeholder(name(field, place))])),
  )
  // A placeholder may stand wherever a value may; the type of a table's rows does not say so.
  const full = prepared((db) => make(db, places as unknown as Row[]))
  return async (db: Db, rows: readonly Row[]): Promise<Made[]> => {
    const made: Made[] = []
    for (const some of batches(rows, atOnce)) {
      if (some.length < atOnce) made.push(...rowsOf<Made>(await make(db, some)))
      else made.push(...rowsOf<Made>(await full(db, filled(some))))
    }
    return made
  }

  function filled(some: readonly Row[]): Record<string, unknown> {
    const values: Record<string, unknown> = {}
    for (const [place, row] of some.entries()) for (const field of fields) values[name(field, place)] = row[field]
    return values
  }
}

/** Without `returning` an engine answers with a count of its own making. */
const rowsOf = <Made>(answer: unknown): Made[] => (Array.isArray(answer) ? (answer as Made[]) : [])
