import { and, desc, eq } from 'drizzle-orm'
import { bankStatement } from '~db/schema'
import { agrees, isDate, type StatementNotRight } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import { dateIn } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { bankAccountOf } from '~/records/money/bank-account.server'
import { statementAsItIs } from '~/records/money/bank-statement.server'
import { partnershipOf } from '~/records/money/budget.server'
import { actorIn } from '~/records/people/actor.server'

/**
 * Lays a statement of an account, up to a day and with what it ends with, beside the books. It has to be right to the
 * penny; then it waits for another officer to sign it.
 */
export async function prepareStatement(
  db: Db,
  on: Occasion,
  partnershipId: string,
  accountId: string,
  { toOn, closingPence }: { readonly toOn: string; readonly closingPence: Pence },
): Promise<
  Outcome<
    { id: string },
    NotAllowed | StatementNotRight | 'bank-row-gone' | 'statement-day-to-come' | 'statement-before-last'
  >
> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'statement.prepare', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  const account = await bankAccountOf(db, partnershipId, accountId)
  if (!account) return refuse('bank-row-gone')
  const { timeZone } = await partnershipOf(db, partnershipId)
  if (!isDate(toOn) || toOn > dateIn(timeZone, on.at)) return refuse('statement-day-to-come')
  const { facts, fromOn } = await statementAsItIs(db, account, toOn)
  if (toOn < fromOn) return refuse('statement-before-last')
  const right = agrees(facts, closingPence)
  if (!right.ok) return right
  const [last] = await db
    .select()
    .from(bankStatement)
    .where(and(eq(bankStatement.accountId, accountId), eq(bankStatement.toOn, toOn)))
    .orderBy(desc(bankStatement.preparedAt))
    .limit(1)
  // Sent twice, it is prepared once.
  if (last?.preparedBy === actor.personId && last.closingPence === closingPence && last.fromOn === fromOn)
    return { ok: true, id: last.id }
  const id = on.newId()
  const { openingPence } = facts
  await db.insert(bankStatement).values({
    ...{ id, partnershipId, accountId, fromOn, toOn, openingPence, closingPence },
    ...{ preparedBy: actor.personId, preparedAt: on.at },
  })
  await recordAct(db, on, partnershipId, 'statement.prepare', `bank-statement:${id}`, { ...facts, toOn, closingPence })
  return { ok: true, id }
}
