import { and, desc, eq } from 'drizzle-orm'
import { interest } from '~db/schema'
import type { Db } from '~/platform/world.server'

/** Whether someone has an interest in a proposal: it is their own, or their last declaration says so. */
export async function hasInterestIn(
  db: Db,
  of: { readonly id: string; readonly applicantId: string | null },
  personId: string,
): Promise<boolean> {
  if (of.applicantId === personId) return true
  const [last] = await db
    .select({ kind: interest.kind })
    .from(interest)
    .where(and(eq(interest.proposalId, of.id), eq(interest.personId, personId)))
    .orderBy(desc(interest.sequence))
    .limit(1)
  return last !== undefined && last.kind !== 'none'
}
