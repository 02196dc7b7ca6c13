import { asc, desc, eq } from 'drizzle-orm'
import { recovery, recoveryAgreement } from '~db/schema'
import { speakersNeeded, type Recovery } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { administratorsNow, fellowOfficers, type FellowOfficer } from './fellow-officers.server'

export interface RecoveryOnRecord extends Recovery {
  readonly id: string
}

export async function recoveryById(db: Db, id: string): Promise<RecoveryOnRecord | undefined> {
  const [found] = await db.select().from(recovery).where(eq(recovery.id, id))
  return found && withAgreements(db, found)
}

/** The one someone asked for last; nothing when she never has. */
export async function newestRecoveryOf(db: Db, personId: string): Promise<RecoveryOnRecord | undefined> {
  const [found] = await db
    .select()
    .from(recovery)
    .where(eq(recovery.personId, personId))
    .orderBy(desc(recovery.askedAt), desc(recovery.id))
    .limit(1)
  return found && withAgreements(db, found)
}

async function withAgreements(db: Db, row: typeof recovery.$inferSelect): Promise<RecoveryOnRecord> {
  const agreements = await db
    .select({ personId: recoveryAgreement.personId, at: recoveryAgreement.at })
    .from(recoveryAgreement)
    .where(eq(recoveryAgreement.recoveryId, row.id))
    .orderBy(asc(recoveryAgreement.at), asc(recoveryAgreement.personId))
  return { ...row, agreements }
}

/** Who may say that it is she: the other officers of hers and, where these are too few, the administrators. */
export async function vouchersOf(db: Db, personId: string, now: Instant): Promise<FellowOfficer[]> {
  const fellows = await fellowOfficers(db, personId, now)
  if (fellows.length >= speakersNeeded) return fellows
  const known = new Set([personId, ...fellows.map((one) => one.personId)])
  const standIns = (await administratorsNow(db, now)).filter((one) => !known.has(one.personId))
  return [...fellows, ...standIns.map((one) => ({ ...one, office: null }))]
}
