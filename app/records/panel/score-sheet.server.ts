import { and, eq, inArray } from 'drizzle-orm'
import { scoreSheet } from '~db/schema'
import type { Db } from '~/platform/world.server'

export type SheetRow = typeof scoreSheet.$inferSelect

/** Every sheet on these proposals, whoever began it. */
export async function sheetsOn(db: Db, proposalIds: readonly string[]): Promise<SheetRow[]> {
  if (proposalIds.length === 0) return []
  return db
    .select()
    .from(scoreSheet)
    .where(inArray(scoreSheet.proposalId, [...proposalIds]))
}

export async function sheetOf(db: Db, proposalId: string, personId: string): Promise<SheetRow | undefined> {
  const [found] = await db
    .select()
    .from(scoreSheet)
    .where(and(eq(scoreSheet.proposalId, proposalId), eq(scoreSheet.personId, personId)))
  return found
}

/** Puts a member's sheet in the place of what she had. */
export async function keepSheet(db: Db, sheet: SheetRow): Promise<void> {
  await db
    .insert(scoreSheet)
    .values(sheet)
    .onConflictDoUpdate({ target: [scoreSheet.proposalId, scoreSheet.personId], set: sheet })
}
