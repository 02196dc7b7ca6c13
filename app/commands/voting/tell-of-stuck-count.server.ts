import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm'
import { contact, role } from '~db/schema'
import { officerKinds } from '~/domain/people'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { post, type Letter } from '~/records/outbox.server'
import { roundById } from '~/records/round/course.server'

/** Writes to a partnership's officers that a count is stuck: once to each, however often it is found to be. */
export async function tellOfStuckCount(
  db: Db,
  on: Occasion,
  roundId: string,
  letter: Omit<Letter, 'to' | 'personId' | 'partnershipId'>,
): Promise<void> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('a stuck count of a round that is not there')
  const { partnershipId } = round
  const officers = await db
    .selectDistinct({ personId: role.personId, email: contact.email })
    .from(role)
    .innerJoin(contact, eq(contact.personId, role.personId))
    .where(
      and(
        eq(role.partnershipId, partnershipId),
        inArray(role.kind, [...officerKinds]),
        lte(role.startsAt, on.at),
        or(isNull(role.endsAt), gt(role.endsAt, on.at)),
      ),
    )
  for (const { personId, email } of officers)
    if (email !== null)
      await post(db, on, `count-stuck:${roundId}:${personId}`, { to: email, personId, partnershipId, ...letter })
}
