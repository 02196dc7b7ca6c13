import { and, asc, desc, eq, gt, isNull, ne } from 'drizzle-orm'
import { person, recovery, recoveryAgreement } from '~db/schema'
import { mustBeSpokenFor, recoveryOpenFor, recoveryState, speakersNeeded, type Recovery } from '~/domain/people'
import { later, type Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { administratorsNow, fellowOfficers, isOfficerNow, type FellowOfficer } from './fellow-officers.server'
import { lastPasskeyEnding, passkeysOf } from './passkey.server'

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

/** More officers than ever lose their passkeys in one fortnight. */
const mostOpen = 50

/** Recoveries that wait for this person's word: she may speak for the one who asked, and has not. */
export async function recoveriesToAnswer(db: Db, personId: string, now: Instant) {
  const open = await db
    .select()
    .from(recovery)
    .where(
      and(
        isNull(recovery.stoppedAt),
        isNull(recovery.usedAt),
        gt(recovery.askedAt, later(now, -recoveryOpenFor)),
        ne(recovery.personId, personId),
      ),
    )
    .orderBy(asc(recovery.askedAt))
    .limit(mostOpen)
  const waiting: { id: string; name: string; office: string | null; byAt: Instant }[] = []
  for (const row of open) {
    const found = await withAgreements(db, row)
    const her = (await vouchersOf(db, row.personId, now)).find((one) => one.personId === personId)
    const answered = found.agreements.some((one) => one.personId === personId)
    if (!her || answered || recoveryState(found, now) !== 'asked') continue
    const [asker] = await db.select({ name: person.name }).from(person).where(eq(person.id, row.personId))
    const byAt = later(row.askedAt, recoveryOpenFor)
    waiting.push({ id: row.id, name: asker?.name ?? '', office: her.office?.name ?? null, byAt })
  }
  return waiting
}

async function withAgreements(db: Db, row: typeof recovery.$inferSelect): Promise<RecoveryOnRecord> {
  const agreements = await db
    .select({ personId: recoveryAgreement.personId, at: recoveryAgreement.at })
    .from(recoveryAgreement)
    .where(eq(recoveryAgreement.recoveryId, row.id))
    .orderBy(asc(recoveryAgreement.at), asc(recoveryAgreement.personId))
  return { ...row, agreements }
}

/** Whether she, an officer without a passkey, may make none by her inbox alone. */
export async function spokenForFirst(db: Db, personId: string, now: Instant): Promise<boolean> {
  const passkeys = (await passkeysOf(db, personId)).length
  if (passkeys > 0) return false
  const lastEnded = await lastPasskeyEnding(db, personId)
  return mustBeSpokenFor({ isOfficer: await isOfficerNow(db, personId, now), passkeys, lastEnded })
}

/** Who may say that it is she: the other officers of hers and, where these are too few, the administrators. */
export async function vouchersOf(db: Db, personId: string, now: Instant): Promise<FellowOfficer[]> {
  const fellows = await fellowOfficers(db, personId, now)
  if (fellows.length >= speakersNeeded) return fellows
  const known = new Set([personId, ...fellows.map((one) => one.personId)])
  const standIns = (await administratorsNow(db, now)).filter((one) => !known.has(one.personId))
  return [...fellows, ...standIns.map((one) => ({ ...one, office: null }))]
}
