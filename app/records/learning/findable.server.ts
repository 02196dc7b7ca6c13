import { desc, eq, max } from 'drizzle-orm'
import { auditEntry } from '~db/schema'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'

/** A partnership's mark in the index of words: letters and digits alone, whatever its id is made of. */
export const markOf = (partnershipId: string) => `p${sha256(partnershipId).slice(0, 16)}`

/** How far a partnership's record of acts has got. */
export async function recordedUpTo(db: Db, partnershipId: string): Promise<number> {
  const [last] = await db
    .select({ sequence: max(auditEntry.sequence) })
    .from(auditEntry)
    .where(eq(auditEntry.partnershipId, partnershipId))
  return Number(last?.sequence ?? 0)
}

/**
 * What stands for all that a partnership has recorded: the head of its record of acts, which changes with every one of
 * them, and with nothing else.
 */
export async function headOfRecord(db: Db, partnershipId: string): Promise<string> {
  const [last] = await db
    .select({ hash: auditEntry.hash })
    .from(auditEntry)
    .where(eq(auditEntry.partnershipId, partnershipId))
    .orderBy(desc(auditEntry.sequence))
    .limit(1)
  return last?.hash ?? ''
}
