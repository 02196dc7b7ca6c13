import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm'
import { administrator, contact, person } from '~db/schema'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'

/** Who looks after the installation now, and since when. The address is for the operator and the others alone. */
export async function administratorsNow(db: Db, now: Instant) {
  return db
    .select({ personId: person.id, name: person.name, email: contact.email, since: administrator.startsAt })
    .from(administrator)
    .innerJoin(person, eq(person.id, administrator.personId))
    .leftJoin(contact, eq(contact.personId, person.id))
    .where(and(lte(administrator.startsAt, now), or(isNull(administrator.endsAt), gt(administrator.endsAt, now))))
    .orderBy(asc(administrator.startsAt), asc(person.name))
    .limit(200)
}
