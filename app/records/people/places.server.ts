import { and, eq, inArray, isNull } from 'drizzle-orm'
import { partnership, proposal, residency, role, round, share } from '~db/schema'
import type { Db } from '~/platform/world.server'

export interface Place {
  readonly id: string
  readonly slug: string
  readonly name: string
}

/** Every partnership that someone has to do with: by a role, by living there, by an idea, or by sharing in one. */
export async function placesOf(db: Db, personId: string): Promise<Place[]> {
  const ids = [
    ...(await db.select({ id: role.partnershipId }).from(role).where(eq(role.personId, personId))),
    ...(await db.select({ id: residency.partnershipId }).from(residency).where(eq(residency.personId, personId))),
    ...(await db
      .select({ id: round.partnershipId })
      .from(proposal)
      .innerJoin(round, eq(round.id, proposal.roundId))
      .where(eq(proposal.applicantId, personId))),
    ...(await db
      .select({ id: round.partnershipId })
      .from(share)
      .innerJoin(proposal, eq(proposal.id, share.proposalId))
      .innerJoin(round, eq(round.id, proposal.roundId))
      .where(and(eq(share.personId, personId), isNull(share.until)))),
  ].map(({ id }) => id)
  if (ids.length === 0) return []
  const { id, slug, name } = partnership
  return db
    .select({ id, slug, name })
    .from(partnership)
    .where(inArray(id, [...new Set(ids)]))
}
