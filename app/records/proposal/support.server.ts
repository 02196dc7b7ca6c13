import { and, count, eq } from 'drizzle-orm'
import { support } from '~db/schema'
import type { Db } from '~/platform/world.server'

/** How many support an idea. */
export async function countSupport(db: Db, proposalId: string): Promise<number> {
  const [found] = await db.select({ people: count() }).from(support).where(eq(support.proposalId, proposalId))
  return found?.people ?? 0
}

/** Whether somebody does. */
export async function supports(db: Db, proposalId: string, personId: string | null): Promise<boolean> {
  if (personId === null) return false
  const rows = await db
    .select({ id: support.id })
    .from(support)
    .where(and(eq(support.proposalId, proposalId), eq(support.personId, personId)))
  return rows.length > 0
}
