import { and, eq, gt, gte, inArray, isNotNull, lte, max, notInArray } from 'drizzle-orm'
import { bankMatchEntry, bankRow, bankStatementSigned, journalEntry, paymentStanding } from '~db/schema'
import { agrees, type StatementNotRight } from '~/domain/money'
import { may } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { bankAccountOf } from '~/records/money/bank-account.server'
import { sealOfLines, statementAsItIs, statementOf, type StatementRow } from '~/records/money/bank-statement.server'
import { actorIn } from '~/records/people/actor.server'
import { takeStep, type NotStepped } from '../take-step.server'

/**
 * Signs a statement that another officer laid beside the books: it is looked at again, in this transaction, and from now
 * on nothing of it changes. Payments that its lines show are cleared by it, on the bank's own day.
 */
export async function signStatement(
  db: Db,
  on: Occasion,
  partnershipId: string,
  statementId: string,
): Promise<Outcome<object, NotStepped | StatementNotRight | 'statement-gone' | 'statement-own' | 'statement-passed'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'statement.sign', { now: on.at, provedAt: on.provedAt })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  const statement = await statementOf(db, partnershipId, statementId)
  const account = statement && (await bankAccountOf(db, partnershipId, statement.accountId))
  if (!statement || !account) return refuse('statement-gone')
  const [signed] = await db.select().from(bankStatementSigned).where(eq(bankStatementSigned.statementId, statementId))
  // Pressed twice, it is signed once; somebody else comes second.
  if (signed) return signed.by === actor.personId ? ok : refuse('statement-passed')
  if (statement.preparedBy === actor.personId) return refuse('statement-own')
  const { facts, fromOn } = await statementAsItIs(db, account, statement.toOn)
  // Another was signed after this was prepared.
  if (fromOn !== statement.fromOn) return refuse('statement-passed')
  const right = agrees(facts, statement.closingPence)
  if (!right.ok) return right
  const seal = await sealOfLines(db, account.id, statement.fromOn, statement.toOn)
  const { ledgerPence, outstandingPence, latePence, asidePence } = facts
  await db.insert(bankStatementSigned).values({
    ...{ statementId, by: actor.personId, at: on.at, seal },
    ...{ ledgerPence, outstandingPence, latePence, asidePence },
  })
  const cleared = await clearPayments(db, on, statement)
  if (!cleared.ok) throw new Error(`a payment that the bank shows cannot be cleared: ${cleared.because}`)
  await recordAct(db, on, partnershipId, 'statement.sign', `bank-statement:${statementId}`, {
    ...{ toOn: statement.toOn, closingPence: statement.closingPence, ledgerPence, outstandingPence, latePence, asidePence, seal }, // prettier-ignore
  })
  return ok
}

/**
 * Payments that the lines of a statement show and that were with the bank, or in doubt, until now. One that the bank made
 * in several lines is there with the last of them.
 */
async function clearPayments(db: Db, on: Occasion, statement: StatementRow): Promise<Outcome<object, NotStepped>> {
  const { accountId, fromOn, toOn } = statement
  const unfinished = db
    .select({ id: bankRow.matchId })
    .from(bankRow)
    .where(and(eq(bankRow.accountId, accountId), gt(bankRow.bookedOn, toOn), isNotNull(bankRow.matchId)))
  const shown = await db
    .select({ paymentId: paymentStanding.paymentId, clearedOn: max(bankRow.bookedOn) })
    .from(bankRow)
    .innerJoin(
      bankMatchEntry,
      and(eq(bankMatchEntry.matchId, bankRow.matchId), eq(bankMatchEntry.accountId, accountId)),
    )
    .innerJoin(journalEntry, eq(journalEntry.id, bankMatchEntry.entryId))
    .innerJoin(paymentStanding, eq(paymentStanding.paymentId, journalEntry.paymentId))
    .where(
      and(
        eq(bankRow.accountId, accountId),
        gte(bankRow.bookedOn, fromOn),
        lte(bankRow.bookedOn, toOn),
        notInArray(bankMatchEntry.matchId, unfinished),
        eq(journalEntry.event, 'instalment-paid'),
        inArray(paymentStanding.state, ['sent', 'in-doubt']),
      ),
    )
    .groupBy(paymentStanding.paymentId)
  for (const { paymentId, clearedOn } of shown) {
    const step = { to: 'cleared', clearedOn: clearedOn ?? toOn } as const
    const taken = await takeStep(db, on, 'statement.sign', paymentId, step)
    if (!taken.ok) return taken
  }
  return ok
}
