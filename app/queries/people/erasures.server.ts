import { and, asc, eq, inArray, isNotNull, isNull, lte } from 'drizzle-orm'
import { erasure, partnership, person } from '~db/schema'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { mayBeErased } from '~/records/people/erasable.server'
import { placesOf } from '~/records/people/places.server'

/** Whose wait is over, and who can be erased now. Someone who has taken on an office since waits until it ends. */
export async function erasuresDue(db: Db, now: Instant, most: number): Promise<string[]> {
  const due = await db
    .select({ personId: erasure.personId })
    .from(erasure)
    .where(and(isNull(erasure.doneAt), lte(erasure.dueAt, now)))
    .orderBy(asc(erasure.dueAt))
    .limit(most)
  const ready: string[] = []
  for (const { personId } of due) if ((await mayBeErased(db, personId, now)).ok) ready.push(personId)
  return ready
}

const someAtOnce = 500

/** Of these, those who are in the database and not erased there. */
export async function knownAndNotErased(db: Db, ids: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (let from = 0; from < ids.length; from += someAtOnce) {
    const some = ids.slice(from, from + someAtOnce)
    const rows = await db
      .select({ id: person.id })
      .from(person)
      .leftJoin(erasure, eq(erasure.personId, person.id))
      .where(and(inArray(person.id, some), isNull(erasure.doneAt)))
    found.push(...rows.map(({ id }) => id))
  }
  return found
}

/** Everyone who has been erased here, by the id that was hers. */
export async function allErased(db: Db): Promise<string[]> {
  const rows = await db.select({ id: erasure.personId }).from(erasure).where(isNotNull(erasure.doneAt))
  return rows.map(({ id }) => id)
}

/** The first language of the first place she has to do with. */
export async function languageOfPerson(db: Db, personId: string): Promise<string | undefined> {
  const [place] = await placesOf(db, personId)
  if (!place) return undefined
  const [found] = await db
    .select({ languages: partnership.languages })
    .from(partnership)
    .where(eq(partnership.id, place.id))
  return found?.languages[0]
}
