import { asc, inArray } from 'drizzle-orm'
import { interest, payee, proposal } from '~db/schema'
import { interestsFrom, type Interests } from '~/domain/panel'
import type { Db } from '~/platform/world.server'

/**
 * Everybody's interests in these proposals: what was declared, and what needs no declaring, because it is one's own
 * proposal or one is to be paid for it.
 */
export async function interestsIn(db: Db, proposalIds: readonly string[]): Promise<Interests> {
  if (proposalIds.length === 0) return interestsFrom([], [])
  const ids = [...proposalIds]
  const declarations = await db
    .select()
    .from(interest)
    .where(inArray(interest.proposalId, ids))
    .orderBy(asc(interest.sequence))
  const applicants = await db
    .select({ proposalId: proposal.id, personId: proposal.applicantId })
    .from(proposal)
    .where(inArray(proposal.id, ids))
  const payees = await db
    .select({ proposalId: payee.proposalId, personId: payee.personId })
    .from(payee)
    .where(inArray(payee.proposalId, ids))
  const stakes = [...applicants, ...payees].flatMap(({ proposalId, personId }) =>
    personId === null ? [] : [{ proposalId, personId }],
  )
  return interestsFrom(declarations, stakes)
}
