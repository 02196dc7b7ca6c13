import { eq } from 'drizzle-orm'
import { accountCode } from '~db/schema'
import { codesWith, type AccountCodes } from '~/domain/money'
import type { Db } from '~/platform/world.server'

/** The accountant's codes of a partnership: those that are settled, and the usual ones for the rest. */
export async function accountCodesOf(db: Db, partnershipId: string): Promise<AccountCodes> {
  const rows = await db.select().from(accountCode).where(eq(accountCode.partnershipId, partnershipId))
  return codesWith(rows.map(({ place, code }) => [place, code] as const))
}
