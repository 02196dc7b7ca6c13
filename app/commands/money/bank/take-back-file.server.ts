import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { bankFile, bankFileTakeBack, bankRow } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome, type Values } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { lastSigned } from '~/records/money/bank-account.server'
import { actorIn } from '~/records/people/actor.server'
import { openAgain, type NotUndone } from './undo-match.server'

type NotTakenBack = NotUndone | 'bank-file-gone' | 'bank-file-not-in' | 'reason-needed' | 'bank-take-back-own'

async function fileThatIsIn(db: Db, partnershipId: string, fileId: string) {
  const [file] = await db
    .select()
    .from(bankFile)
    .where(and(eq(bankFile.id, fileId), eq(bankFile.partnershipId, partnershipId)))
  if (!file) return refuse('bank-file-gone')
  if (file.doneAt === null) return refuse('bank-file-not-in')
  const rows = await db.select().from(bankRow).where(eq(bankRow.fileId, fileId))
  const signedTo = (await lastSigned(db, file.accountId))?.toOn ?? ''
  if (rows.some(({ bookedOn }) => bookedOn <= signedTo)) return refuse('bank-signed')
  return { ok: true, file, rows } as const
}

/** Asks that a file be taken back, with every line that came of it. Nothing happens until another officer agrees. */
export async function askToTakeBack(
  db: Db,
  on: Occasion,
  partnershipId: string,
  fileId: string,
  reason: string,
): Promise<Outcome<object, NotTakenBack>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'bank.take-back', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  const found = await fileThatIsIn(db, partnershipId, fileId)
  if (!found.ok) return found
  if (reason.trim() === '') return refuse('reason-needed')
  const waiting = and(eq(bankFileTakeBack.fileId, fileId), isNull(bankFileTakeBack.answer))
  const [asked] = await db.select().from(bankFileTakeBack).where(waiting)
  if (asked) return ok
  await db.insert(bankFileTakeBack).values({ id: on.newId(), fileId, reason, askedBy: actor.personId, askedAt: on.at })
  await recordAct(db, on, partnershipId, 'bank.take-back', `bank-file:${fileId}`, { asked: true })
  return ok
}

/** Agrees that a file goes, or does not. Agreed, its lines are gone, and whatever settled them is taken back. */
export async function answerTakeBack(
  db: Db,
  on: Occasion,
  partnershipId: string,
  fileId: string,
  answer: 'agreed' | 'declined',
): Promise<Outcome<object, NotTakenBack>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'bank.take-back', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  const waiting = and(eq(bankFileTakeBack.fileId, fileId), isNull(bankFileTakeBack.answer))
  const [asked] = await db.select().from(bankFileTakeBack).where(waiting)
  if (!asked) return refuse('bank-file-gone')
  const found = await fileThatIsIn(db, partnershipId, fileId)
  if (!found.ok) return found
  // Who asked may think better of it; agreeing takes another.
  if (answer === 'agreed' && asked.askedBy === actor.personId) return refuse('bank-take-back-own')
  await db
    .update(bankFileTakeBack)
    .set({ answer, answeredBy: actor.personId, answeredAt: on.at })
    .where(and(eq(bankFileTakeBack.id, asked.id), isNull(bankFileTakeBack.answer)))
  if (answer === 'agreed') {
    const matches = await db
      .selectDistinct({ id: bankRow.matchId })
      .from(bankRow)
      .where(and(eq(bankRow.fileId, fileId), isNotNull(bankRow.matchId)))
    for (const { id } of matches) {
      const opened = await openAgain(db, on, partnershipId, id ?? '', actor.personId, asked.reason)
      if (!opened.ok) throw new TakingBackStopped(opened.because, opened.values)
    }
    await db.delete(bankRow).where(eq(bankRow.fileId, fileId))
  }
  await recordAct(db, on, partnershipId, 'bank.take-back', `bank-file:${fileId}`, { answer, lines: found.rows.length })
  return ok
}

/** Thrown, so that nothing of it stands: a line of the file is settled in a way that cannot be taken back now. */
export class TakingBackStopped extends Error {
  override name = 'TakingBackStopped'
  constructor(
    readonly because: Exclude<NotUndone, NotAllowed>,
    readonly values: Values,
  ) {
    super(because)
  }
}
