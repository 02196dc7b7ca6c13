import { asc, inArray } from 'drizzle-orm'
import { interest, payee, proposal } from '~db/schema'
import { interestsFrom, type Declaration, type Interests } from '~/domain/panel'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'

/** One declaration, as the `sequence`th of that person on that proposal. */
type Declared = Declaration & { readonly sequence: number }

/** Everything that was declared on these proposals, in the order it was. */
export async function declarationsOn(db: Db, proposalIds: readonly string[]): Promise<Declared[]> {
  if (proposalIds.length === 0) return []
  return db
    .select()
    .from(interest)
    .where(inArray(interest.proposalId, [...proposalIds]))
    .orderBy(asc(interest.sequence))
}

/** Adds a declaration to the record. */
export async function addDeclaration(db: Db, on: Occasion, declared: Omit<Declared, 'at'>): Promise<void> {
  await db.insert(interest).values({ id: on.newId(), at: on.at, ...declared })
}

/**
 * Everybody's interests in these proposals: what was declared, and what needs no declaring, because it is one's own
 * proposal or one is to be paid for it.
 */
export async function interestsIn(db: Db, proposalIds: readonly string[]): Promise<Interests> {
  if (proposalIds.length === 0) return interestsFrom([], [])
  const ids = [...proposalIds]
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
  return interestsFrom(await declarationsOn(db, ids), stakes)
}

interface Concerned {
  readonly id: string
}

/** Whether someone has an interest in a proposal: it is their own, they are to be paid, or their last word says so. */
export async function hasInterestIn(db: Db, of: Concerned, personId: string): Promise<boolean> {
  return (await interestsIn(db, [of.id])).isInterested(personId, of.id)
}

/** The ids of those proposals that someone has an interest in. */
export async function interestsAmong(db: Db, proposals: readonly Concerned[], personId: string): Promise<Set<string>> {
  const ids = proposals.map(({ id }) => id)
  const interests = await interestsIn(db, ids)
  return new Set(ids.filter((id) => interests.isInterested(personId, id)))
}
