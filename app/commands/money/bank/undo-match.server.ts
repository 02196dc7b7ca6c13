import { and, eq, isNull } from 'drizzle-orm'
import { bankMatch, bankMatchEntry, bankRow } from '~db/schema'
import { parseAccount, reverse } from '~/domain/money'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { lastSigned } from '~/records/money/bank-account.server'
import { partnershipOf } from '~/records/money/budget.server'
import { entryById } from '~/records/money/entry.server'
import { penOf } from '~/records/money/pen.server'
import { actorIn } from '~/records/people/actor.server'
import { holds } from './explain-row.server'

export type NotUndone = NotAllowed | 'bank-row-gone' | 'bank-signed' | 'payment-fund-too-small'

/** Takes back what settled some lines: they are open again. What was posted for them is reversed. */
export async function undoMatch(
  db: Db,
  on: Occasion,
  partnershipId: string,
  matchId: string,
  reason: string,
): Promise<Outcome<object, NotUndone>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'bank.settle', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  return openAgain(db, on, partnershipId, matchId, actor.personId, reason)
}

/** As `undoMatch`, once it is known who may. */
export async function openAgain(
  db: Db,
  on: Occasion,
  partnershipId: string,
  matchId: string,
  by: string,
  reason: string,
): Promise<Outcome<object, Exclude<NotUndone, NotAllowed>>> {
  const [match] = await db
    .select()
    .from(bankMatch)
    .where(and(eq(bankMatch.id, matchId), eq(bankMatch.partnershipId, partnershipId)))
  if (!match) return refuse('bank-row-gone')
  // Pressed twice, it is taken back once.
  if (match.undoneAt !== null) return ok
  const rows = await db.select().from(bankRow).where(eq(bankRow.matchId, matchId))
  const signedTo = (await lastSigned(db, match.accountId))?.toOn ?? ''
  if (rows.some(({ bookedOn }) => bookedOn <= signedTo)) return refuse('bank-signed')
  const linked = await db.select().from(bankMatchEntry).where(eq(bankMatchEntry.matchId, matchId))
  if (match.how === 'posted') {
    const pen = penOf(db, on, await partnershipOf(db, partnershipId))
    for (const { entryId } of linked) {
      const entry = await entryById(db, entryId)
      if (!entry) throw new Error(`a line is settled by no entry: ${matchId}`)
      const elsewhere = await db.select().from(bankMatchEntry).where(eq(bankMatchEntry.entryId, entryId))
      // The other account's bank has shown it too.
      if (elsewhere.length > 1) return refuse('bank-signed')
      for (const { to, amountPence } of entry.postings) {
        const enough = parseAccount(to)?.kind === 'asset' ? await holds(db, partnershipId, to, amountPence) : ok
        if (!enough.ok) return enough
      }
      await pen.post(reverse(entry, { reason }, pen.recording()))
    }
    await pen.sign('bank.settle', `bank-match:${matchId}`, { undone: true })
  } else await recordAct(db, on, partnershipId, 'bank.settle', `bank-match:${matchId}`, { undone: true })
  await db
    .update(bankMatch)
    .set({ undoneBy: by, undoneAt: on.at })
    .where(and(eq(bankMatch.id, matchId), isNull(bankMatch.undoneAt)))
  await db.delete(bankMatchEntry).where(eq(bankMatchEntry.matchId, matchId))
  await db.update(bankRow).set({ matchId: null }).where(eq(bankRow.matchId, matchId))
  return ok
}
