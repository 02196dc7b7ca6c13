import { and, eq, isNull } from 'drizzle-orm'
import { bankMatch, bankMatchEntry, bankRow, journalEntry } from '~db/schema'
import { mayUndoReturn, parseAccount, reverse, type Account, type Entry } from '~/domain/money'
import { pence } from '~/domain/pence'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { bankAccountOf, lastSigned } from '~/records/money/bank-account.server'
import { awardById } from '~/records/money/award.server'
import { partnershipOf } from '~/records/money/budget.server'
import { entryById } from '~/records/money/entry.server'
import { penOf } from '~/records/money/pen.server'
import { totalsOfScope } from '~/records/money/totals.server'
import { actorIn } from '~/records/people/actor.server'
import { holds, mayWriteDownReturn } from './explain-row.server'

export type NotUndone =
  | NotAllowed
  | 'bank-row-gone'
  | 'bank-signed'
  | 'bank-shown-elsewhere'
  | 'payment-fund-too-small'
  | 'reason-needed'
  | 'returned-given-again'

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
  if (reason.trim() === '') return refuse('reason-needed')
  const returned = await mayUndoReturns(db, on, partnershipId, matchId)
  if (!returned.ok) return returned
  return openAgain(db, on, partnershipId, matchId, actor.personId, reason)
}

/** What came back of an award is taken back by nobody who may not write it down. */
async function mayUndoReturns(
  db: Db,
  on: Occasion,
  partnershipId: string,
  matchId: string,
): Promise<Outcome<object, NotAllowed>> {
  const returned = await db
    .selectDistinct({ awardId: journalEntry.awardId })
    .from(bankMatch)
    .innerJoin(bankMatchEntry, eq(bankMatchEntry.matchId, bankMatch.id))
    .innerJoin(journalEntry, eq(journalEntry.id, bankMatchEntry.entryId))
    .where(
      and(
        eq(bankMatch.id, matchId),
        eq(bankMatch.partnershipId, partnershipId),
        eq(bankMatch.how, 'posted'),
        eq(journalEntry.event, 'unspent-returned'),
      ),
    )
  for (const { awardId } of returned) {
    const award = await awardById(db, awardId ?? '')
    if (!award) throw new Error(`what came back is of no award: ${matchId}`)
    const allowed = await mayWriteDownReturn(db, on, award)
    if (!allowed.ok) return allowed
  }
  return ok
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
    const posted: Entry[] = []
    // All is asked before anything is written: a return may be several entries, one for each line it goes back to.
    for (const { entryId } of linked) {
      const entry = await entryById(db, entryId)
      if (!entry) throw new Error(`a line is settled by no entry: ${matchId}`)
      const elsewhere = await db.select().from(bankMatchEntry).where(eq(bankMatchEntry.entryId, entryId))
      // The other account's bank has shown it too: that is taken back first, where it still can be.
      const other = elsewhere.find(({ accountId }) => accountId !== match.accountId)
      if (other) {
        const account = await bankAccountOf(db, partnershipId, other.accountId)
        return refuse('bank-shown-elsewhere', { account: account?.name ?? '' })
      }
      const still = await mayReverse(db, partnershipId, entry)
      if (!still.ok) return still
      posted.push(entry)
    }
    const enough = await allHeld(db, partnershipId, posted)
    if (!enough.ok) return enough
    for (const entry of posted) await pen.post(reverse(entry, { reason }, pen.recording()))
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

/** What came back unspent, and was given to somebody else since, did come back. */
async function mayReverse(db: Db, book: string, { event, about, postings }: Entry) {
  const { lineId, roundId } = about
  if (event !== 'unspent-returned' || lineId === undefined || roundId === undefined) return ok
  const share = await totalsOfScope(db, book, { of: 'round', roundId, lineId })
  // Two postings of one amount: by way of `returned:<award>`.
  return mayUndoReturn(postings[0]?.amountPence ?? pence(0), share)
}

/** The books have what all of them brought in, account by account. */
async function allHeld(db: Db, book: string, entries: readonly Entry[]) {
  const brought = new Map<Account, number>()
  for (const { to, amountPence } of entries.flatMap(({ postings }) => postings))
    if (parseAccount(to)?.kind === 'asset') brought.set(to, (brought.get(to) ?? 0) + amountPence)
  for (const [account, amountPence] of brought) {
    const enough = await holds(db, book, account, pence(amountPence))
    if (!enough.ok) return enough
  }
  return ok
}
