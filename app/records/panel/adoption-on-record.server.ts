import { and, asc, eq } from 'drizzle-orm'
import { auditEntry } from '~db/schema'
import type { Db } from '~/platform/world.server'

/** Where an adoption stands in the partnership's record of acts: everything before it is in the hash. */
export interface RecordHead {
  readonly sequence: number
  readonly hash: string
}

/**
 * The head of the partnership's record as the second yes left it: it stands on the minutes, so that whoever has a copy
 * can see that nothing before it was changed since.
 */
export async function headAtAdoption(db: Db, decisionId: string): Promise<RecordHead | null> {
  const said = await db
    .select({ sequence: auditEntry.sequence, hash: auditEntry.hash, detail: auditEntry.detail })
    .from(auditEntry)
    .where(and(eq(auditEntry.subject, `decision:${decisionId}`), eq(auditEntry.act, 'decision.adopt')))
    .orderBy(asc(auditEntry.sequence))
  const last = said.find(({ detail }) => detail['adopted'] === true)
  return last ? { sequence: last.sequence, hash: last.hash } : null
}
