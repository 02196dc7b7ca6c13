import { asc, eq, inArray, sql, type SQL } from 'drizzle-orm'
import { interest, payee, proposal } from '~db/schema'
import {
  interestsAtLock,
  interestsForScores,
  interestsFrom,
  type Declaration,
  type Interests,
  type Stake,
} from '~/domain/panel'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import { prepared } from '~/platform/prepared.server'
import type { Db } from '~/platform/world.server'
import { sourcesOf } from '~/records/proposal/origin.server'
import { handsIn } from '~/records/proposal/together.server'

/** One declaration, as the `sequence`th of that person on that proposal. */
type Declared = Declaration & { readonly sequence: number }

/** Everything that was declared on these proposals, in the order it was. */
export async function declarationsOn(db: Db, proposalIds: readonly string[]): Promise<Declared[]> {
  const [first] = proposalIds
  if (first === undefined) return []
  if (proposalIds.length === 1) return declaredOnOne(db, { proposalId: first })
  return db
    .select()
    .from(interest)
    .where(inArray(interest.proposalId, [...proposalIds]))
    .orderBy(asc(interest.sequence))
}

const declaredOnOne = prepared((db) =>
  db
    .select()
    .from(interest)
    .where(eq(interest.proposalId, sql.placeholder('proposalId')))
    .orderBy(asc(interest.sequence)),
)

/** Adds a declaration to the record. */
export async function addDeclaration(db: Db, on: Occasion, declared: Omit<Declared, 'at'>): Promise<void> {
  await db.insert(interest).values({ id: on.newId(), at: on.at, ...declared })
}

/**
 * Everybody's interests in these proposals: what was declared, and what needs no declaring, because it is one's own
 * proposal, one writes or wrote on it with her whose it is, or one is to be paid for it.
 */
export async function interestsIn(db: Db, proposalIds: readonly string[]): Promise<Interests> {
  if (proposalIds.length === 0) return interestsFrom([], [])
  return interestsFrom(await declarationsOn(db, proposalIds), await stakesIn(db, proposalIds))
}

/** The same as the scores know them: as they are counted, and as they were known when the scores were locked. */
export async function interestsOfScores(db: Db, proposalIds: readonly string[], lockedAt: Instant | null) {
  const declarations = await declarationsOn(db, proposalIds)
  const stakes = await stakesIn(db, proposalIds)
  const counted = interestsForScores(declarations, stakes, lockedAt)
  return { counted, atLock: lockedAt === null ? counted : interestsAtLock(declarations, stakes, lockedAt) }
}

/** Who gains from these proposals, whatever is declared. */
export async function stakesIn(db: Db, proposalIds: readonly string[]): Promise<Stake[]> {
  const ids = [...proposalIds]
  const [first] = ids
  if (first === undefined) return []
  const one = ids.length === 1
  const applicants = one
    ? await applicantOfOne(db, { proposalId: first })
    : await applicantsOf(db, inArray(proposal.id, ids))
  const payees = one ? await payeesOfOne(db, { proposalId: first }) : await payeesOf(db, inArray(payee.proposalId, ids))
  return [...applicants, ...(await handsEver(db, ids)), ...payees].flatMap(({ proposalId, personId }) =>
    personId === null ? [] : [{ proposalId, personId }],
  )
}

const applicantsOf = (db: Db, which: SQL) =>
  db.select({ proposalId: proposal.id, personId: proposal.applicantId }).from(proposal).where(which)
const payeesOf = (db: Db, which: SQL) =>
  db.select({ proposalId: payee.proposalId, personId: payee.personId }).from(payee).where(which)
// Every idea that is scored asks these.
const asked = sql.placeholder('proposalId')
const applicantOfOne = prepared((db) => applicantsOf(db, eq(proposal.id, asked)))
const payeesOfOne = prepared((db) => payeesOf(db, eq(payee.proposalId, asked)))

/** Who wrote on these ideas, or on one that they came from or that joined them: a hand in it goes on with the idea. */
async function handsEver(db: Db, ids: readonly string[]) {
  const sources = await sourcesOf(db, ids)
  const before = [...new Set([...sources.values()].flatMap((one) => [...one]))]
  const hands = await handsIn(db, [...ids, ...before])
  return ids.flatMap((proposalId) =>
    hands
      .filter((one) => one.proposalId === proposalId || sources.get(proposalId)?.has(one.proposalId))
      .map(({ personId }) => ({ proposalId, personId })),
  )
}

interface Concerned {
  readonly id: string
}

/** Whether someone has an interest in a proposal: it is their own, they have a hand in it, they are to be paid, or their last word says so. */
export async function hasInterestIn(db: Db, of: Concerned, personId: string): Promise<boolean> {
  return (await interestsIn(db, [of.id])).isInterested(personId, of.id)
}

/** The ids of those proposals that someone has an interest in. */
export async function interestsAmong(db: Db, proposals: readonly Concerned[], personId: string): Promise<Set<string>> {
  const ids = proposals.map(({ id }) => id)
  const interests = await interestsIn(db, ids)
  return new Set(ids.filter((id) => interests.isInterested(personId, id)))
}
