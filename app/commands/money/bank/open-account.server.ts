import { and, eq, inArray } from 'drizzle-orm'
import { bankAccount, bankAccountFund, bankRow } from '~db/schema'
import type { Pence } from '~/domain/pence'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import { dateIn } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { fundsWithoutHome } from '~/records/money/bank-account.server'
import { isOpenDay } from '~/records/money/closed-period.server'
import { partnershipOf } from '~/records/money/budget.server'
import { actorIn } from '~/records/people/actor.server'

export interface NewBankAccount {
  readonly name: string
  /** Sort code and number, in figures alone. */
  readonly number: string
  readonly openedOn: string
  readonly openingPence: Pence
  readonly fundIds: readonly string[]
}

/**
 * Opens an account of the partnership's at a bank, from a day on. What it held before that day is its first line, which is
 * settled like any other: with what the books say came in, and went out, until then.
 */
export async function openBankAccount(
  db: Db,
  on: Occasion,
  partnershipId: string,
  { name, number, openedOn, openingPence, fundIds }: NewBankAccount,
): Promise<
  Outcome<
    { id: string },
    NotAllowed | 'bank-account-there' | 'bank-fund-elsewhere' | 'bank-day-to-come' | 'period-closed'
  >
> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'bank.open', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  const { timeZone } = await partnershipOf(db, partnershipId)
  if (openedOn > dateIn(timeZone, on.at)) return refuse('bank-day-to-come')
  const ofNumber = and(eq(bankAccount.partnershipId, partnershipId), eq(bankAccount.number, number))
  const [there] = await db.select({ id: bankAccount.id, name: bankAccount.name }).from(bankAccount).where(ofNumber)
  // The same form sent twice opens it once.
  if (there)
    return there.name === name ? { ok: true, id: there.id } : refuse('bank-account-there', { name: there.name })
  const free = new Set((await fundsWithoutHome(db, partnershipId)).map(({ id }) => id))
  if (fundIds.some((id) => !free.has(id))) return refuse('bank-fund-elsewhere')
  const open = await isOpenDay(db, partnershipId, openedOn)
  if (!open.ok) return open
  const id = on.newId()
  const facts = { id, partnershipId, name, number, openedOn, openingPence, headings: null, mapping: null }
  await db.insert(bankAccount).values({ ...facts, createdBy: actor.personId, createdAt: on.at })
  if (fundIds.length > 0) {
    await db.insert(bankAccountFund).values([...new Set(fundIds)].map((fundId) => ({ fundId, accountId: id })))
  }
  if (openingPence !== 0) {
    await db.insert(bankRow).values({
      ...{ id: on.newId(), partnershipId, accountId: id, fileId: null, position: 0, bookedOn: openedOn },
      ...{ amountPence: openingPence, words: null, identity: 'opening', occurrence: 1, matchId: null },
    })
  }
  await recordAct(db, on, partnershipId, 'bank.open', `bank-account:${id}`, {
    openedOn,
    openingPence,
    fundIds: [...fundIds],
  })
  return { ok: true, id }
}

/** Says that the money of further funds lies in an account: those that came after it was opened. */
export async function houseFunds(
  db: Db,
  on: Occasion,
  partnershipId: string,
  accountId: string,
  fundIds: readonly string[],
): Promise<Outcome<object, NotAllowed | 'bank-fund-elsewhere' | 'bank-nothing-chosen'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'bank.open', { now: on.at })
  if (!allowed.ok) return allowed
  if (fundIds.length === 0) return refuse('bank-nothing-chosen')
  const own = inArray(bankAccountFund.fundId, [...fundIds])
  const [elsewhere] = await db.select().from(bankAccountFund).where(own)
  const free = new Set((await fundsWithoutHome(db, partnershipId)).map(({ id }) => id))
  if (elsewhere || fundIds.some((id) => !free.has(id))) return refuse('bank-fund-elsewhere')
  await db.insert(bankAccountFund).values(fundIds.map((fundId) => ({ fundId, accountId })))
  await recordAct(db, on, partnershipId, 'bank.open', `bank-account:${accountId}`, { fundIds: [...fundIds] })
  return { ok: true }
}
