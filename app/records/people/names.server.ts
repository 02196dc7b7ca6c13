import { inArray } from 'drizzle-orm'
import { person } from '~db/schema'
import type { Db } from '~/platform/world.server'

/** What these people are called, by their ids. */
export async function namesOf(db: Db, personIds: readonly string[]): Promise<Map<string, string>> {
  const ids = [...new Set(personIds)]
  if (ids.length === 0) return new Map()
  const rows = await db.select({ id: person.id, name: person.name }).from(person).where(inArray(person.id, ids))
  return new Map(rows.map(({ id, name }) => [id, name]))
}
