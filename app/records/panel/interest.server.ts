import { and, asc, eq, inArray } from 'drizzle-orm'
import { interest } from '~db/schema'
import type { Db } from '~/platform/world.server'

interface Concerned {
  readonly id: string
  readonly applicantId: string | null
}

/** Whether someone has an interest in a proposal: it is their own, or their last declaration says so. */
export async function hasInterestIn(db: Db, of: Concerned, personId: string): Promise<boolean> {
  return (await interestsAmong(db, [of], personId)).has(of.id)
}

/** The ids of those proposals that someone has an interest in. */
export async function interestsAmong(db: Db, proposals: readonly Concerned[], personId: string): Promise<Set<string>> {
  const found = new Set(proposals.filter(({ applicantId }) => applicantId === personId).map(({ id }) => id))
  const declared = await db
    .select({ proposalId: interest.proposalId, kind: interest.kind })
    .from(interest)
    .where(
      and(
        eq(interest.personId, personId),
        inArray(
          interest.proposalId,
          proposals.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(asc(interest.sequence))
  // The last declaration for each proposal holds.
  const last = new Map(declared.map(({ proposalId, kind }) => [proposalId, kind]))
  for (const [proposalId, kind] of last) if (kind !== 'none') found.add(proposalId)
  return found
}
