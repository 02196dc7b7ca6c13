import { and, asc, eq } from 'drizzle-orm'
import { auditEntry } from '~db/schema'
import type { Db } from '~/platform/world.server'
import { fileOnRecord } from '~/records/voting/file-on-record.server'

/** What stands beside the file of a round's ballots, for whoever checks it. */
export interface CheckFacts {
  /** SHA-256 of the published file; nothing until it has been made. */
  readonly fileHash: string | null
  /** Where the count stands in the partnership's record of acts: everything before it is in the hash. */
  readonly head: { readonly sequence: number; readonly hash: string } | null
}

export async function checkFacts(db: Db, roundId: string): Promise<CheckFacts> {
  const said = await db
    .select({ sequence: auditEntry.sequence, hash: auditEntry.hash, detail: auditEntry.detail })
    .from(auditEntry)
    .where(and(eq(auditEntry.subject, `round:${roundId}`), eq(auditEntry.act, 'clock')))
    .orderBy(asc(auditEntry.sequence))
  const counted = said.find(({ detail }) => detail['voting'] === 'counted')
  const file = await fileOnRecord(db, roundId)
  return {
    fileHash: file?.hash ?? null,
    head: counted ? { sequence: counted.sequence, hash: counted.hash } : null,
  }
}
