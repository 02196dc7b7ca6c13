import { desc, eq } from 'drizzle-orm'
import { paperCode } from '~db/schema'
import type { PaperCodeEnding } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { residentsWithoutEmail } from '~/records/people/paper-code.server'

export interface PaperReader {
  readonly personId: string
  readonly name: string
  /** Her newest code for this round; nothing when none was made. */
  readonly code: { readonly issuedAt: Instant; readonly endedBecause: PaperCodeEnding | null } | null
}

/** The residents whom no email reaches, each with how it stands with her code for a round. */
export async function paperReaders(db: Db, partnershipId: string, roundId: string): Promise<PaperReader[]> {
  const people = await residentsWithoutEmail(db, partnershipId)
  const codes = await db
    .select({ personId: paperCode.personId, issuedAt: paperCode.issuedAt, endedBecause: paperCode.endedBecause })
    .from(paperCode)
    .where(eq(paperCode.roundId, roundId))
    .orderBy(desc(paperCode.issuedAt))
  const newest = new Map<string, PaperReader['code']>()
  // Of several made in one moment, the one that works stands for her.
  for (const { personId, ...code } of codes)
    if (!newest.has(personId) || code.endedBecause === null) newest.set(personId, code)
  return people.map((one) => ({ ...one, code: newest.get(one.personId) ?? null }))
}
