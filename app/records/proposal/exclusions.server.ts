import { asc, eq } from 'drizzle-orm'
import { excludedIdea, exclusion, proposal } from '~db/schema'
import type { Exclusion } from '~/domain/proposal'
import type { Db } from '~/platform/world.server'

/** The ideas of a round of which one at most can be funded, in the order in which they were said. */
export async function exclusionsOf(db: Db, roundId: string): Promise<Exclusion[]> {
  const rows = await db
    .select({ id: exclusion.id, because: exclusion.because, reference: proposal.reference })
    .from(exclusion)
    .innerJoin(excludedIdea, eq(excludedIdea.exclusionId, exclusion.id))
    .innerJoin(proposal, eq(proposal.id, excludedIdea.proposalId))
    .where(eq(exclusion.roundId, roundId))
    .orderBy(asc(exclusion.madeAt), asc(exclusion.id), asc(proposal.reference))
  const sets = new Map<string, { id: string; because: string; references: string[] }>()
  for (const { id, because, reference } of rows) {
    const set = sets.get(id) ?? { id, because, references: [] }
    set.references.push(reference)
    sets.set(id, set)
  }
  return [...sets.values()]
}
