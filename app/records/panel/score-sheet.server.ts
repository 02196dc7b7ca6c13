import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { person, proposal, scoreSheet } from '~db/schema'
import { prepared } from '~/platform/prepared.server'
import type { Db } from '~/platform/world.server'

export type SheetRow = typeof scoreSheet.$inferSelect

/** Every sheet on these proposals, whoever began it. */
export async function sheetsOn(db: Db, proposalIds: readonly string[]): Promise<SheetRow[]> {
  const [first] = proposalIds
  if (first === undefined) return []
  if (proposalIds.length === 1) return sheetsOfOne(db, { proposalId: first })
  return db
    .select()
    .from(scoreSheet)
    .where(inArray(scoreSheet.proposalId, [...proposalIds]))
}
const sheetsOfOne = prepared((db) =>
  db
    .select()
    .from(scoreSheet)
    .where(eq(scoreSheet.proposalId, sql.placeholder('proposalId'))),
)

/** One person's sheets on these proposals. */
export async function sheetsBy(db: Db, proposalIds: readonly string[], personId: string): Promise<SheetRow[]> {
  if (proposalIds.length === 0) return []
  const known = new Set(proposalIds)
  const hers = await db.select().from(scoreSheet).where(eq(scoreSheet.personId, personId))
  return hers.filter(({ proposalId }) => known.has(proposalId))
}

export async function sheetOf(db: Db, proposalId: string, personId: string): Promise<SheetRow | undefined> {
  const [found] = await db
    .select()
    .from(scoreSheet)
    .where(and(eq(scoreSheet.proposalId, proposalId), eq(scoreSheet.personId, personId)))
  return found
}

/** Whether somebody has handed in a score in a round: it counts, on the panel or not. */
export async function hasScoredIn(db: Db, round: { readonly id: string }, personId: string): Promise<boolean> {
  return (await scorersIn(db, round.id)).some((one) => one.personId === personId)
}

/** Everybody who has handed in a score in a round, on the panel still or not, by name. */
export async function scorersIn(db: Db, roundId: string): Promise<{ personId: string; name: string }[]> {
  return db
    .selectDistinct({ personId: scoreSheet.personId, name: person.name })
    .from(scoreSheet)
    .innerJoin(proposal, eq(proposal.id, scoreSheet.proposalId))
    .innerJoin(person, eq(person.id, scoreSheet.personId))
    .where(and(eq(proposal.roundId, roundId), isNotNull(scoreSheet.handedInAt)))
    .orderBy(asc(person.name), asc(scoreSheet.personId))
}

/** Puts a member's sheet in the place of what she had. */
export async function keepSheet(db: Db, sheet: SheetRow): Promise<void> {
  await db
    .insert(scoreSheet)
    .values(sheet)
    .onConflictDoUpdate({ target: [scoreSheet.proposalId, scoreSheet.personId], set: sheet })
}

/** Whether anybody has begun to score anything in a round. */
export async function hasScores(db: Db, roundId: string): Promise<boolean> {
  const [found] = await db
    .select({ personId: scoreSheet.personId })
    .from(scoreSheet)
    .innerJoin(proposal, eq(proposal.id, scoreSheet.proposalId))
    .where(eq(proposal.roundId, roundId))
    .limit(1)
  return found !== undefined
}
