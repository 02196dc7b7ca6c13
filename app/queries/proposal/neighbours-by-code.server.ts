import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { neighbourhood, person, proposal, residency, round } from '~db/schema'
import { referenceTyped } from '~/domain/proposal'
import type { Db } from '~/platform/world.server'
import { proposalByReference } from '~/records/proposal/proposal.server'
import { shareIn } from '~/records/proposal/together.server'

/**
 * Whose idea has the code that is printed on a booklet: residents alone, whom a builder may help. Two rounds can have given
 * the same code; the newest comes first, and where the round is known (by its name in addresses), it alone.
 */
export async function neighboursByCode(db: Db, partnershipId: string, typed: string, roundSlug: string | null) {
  const reference = referenceTyped(typed)
  if (reference === null) return []
  const found = await db
    .selectDistinct({
      personId: person.id,
      name: person.name,
      place: neighbourhood.name,
      round: round.slug,
      roundTitle: round.title,
      since: round.createdAt,
      reference: proposal.reference,
    })
    .from(proposal)
    .innerJoin(round, eq(round.id, proposal.roundId))
    .innerJoin(person, eq(person.id, proposal.applicantId))
    .innerJoin(residency, eq(residency.personId, person.id))
    .innerJoin(neighbourhood, eq(neighbourhood.id, residency.neighbourhoodId))
    .where(
      and(
        eq(proposal.reference, reference),
        isNotNull(proposal.applicantId),
        eq(round.partnershipId, partnershipId),
        eq(residency.partnershipId, partnershipId),
        isNull(residency.withdrawnAt),
      ),
    )
    .orderBy(desc(round.createdAt))
  const here = found.filter((one) => one.round === roundSlug)
  return here.length > 0 ? here : found
}

/** Whether an idea of a round is hers, or she has a part in it. */
export async function hasPartIn(db: Db, roundId: string, reference: string, personId: string | null): Promise<boolean> {
  const found = await proposalByReference(db, roundId, reference)
  return found !== undefined && (await shareIn(db, found, personId)) !== null
}
