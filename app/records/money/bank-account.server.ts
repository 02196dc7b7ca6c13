import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import { accountBalance, bankAccount, bankAccountFund, bankStatement, bankStatementSigned, fund } from '~db/schema'
import { batches } from '~/domain/batches'
import { bank, bankElsewhere, banksOf, inBankByFund, type Account, type ParsedAccount } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import type { Db } from '~/platform/world.server'

export type BankAccountRow = typeof bankAccount.$inferSelect
export type SignedStatement = typeof bankStatement.$inferSelect & {
  readonly signed: typeof bankStatementSigned.$inferSelect
}

/** An account of this partnership; nothing when it is another's. */
export async function bankAccountOf(db: Db, partnershipId: string, id: string): Promise<BankAccountRow | undefined> {
  const [found] = await db
    .select()
    .from(bankAccount)
    .where(and(eq(bankAccount.id, id), eq(bankAccount.partnershipId, partnershipId)))
  return found
}

export const bankAccountsOf = (db: Db, partnershipId: string): Promise<BankAccountRow[]> =>
  db.select().from(bankAccount).where(eq(bankAccount.partnershipId, partnershipId)).orderBy(asc(bankAccount.name))

/** The funds whose home an account is. */
export async function fundsAtHomeIn(db: Db, accountId: string): Promise<string[]> {
  const rows = await db
    .select({ id: bankAccountFund.fundId })
    .from(bankAccountFund)
    .where(eq(bankAccountFund.accountId, accountId))
  return rows.map(({ id }) => id)
}

/** In which account each of these funds lies; those that lie in none are left out. */
export async function homesOf(db: Db, fundIds: readonly string[]): Promise<Map<string, string>> {
  const homes = new Map<string, string>()
  for (const some of batches([...new Set(fundIds)])) {
    const rows = await db.select().from(bankAccountFund).where(inArray(bankAccountFund.fundId, some))
    for (const { fundId, accountId } of rows) homes.set(fundId, accountId)
  }
  return homes
}

/** Funds of a partnership that lie in no account yet. */
export async function fundsWithoutHome(db: Db, partnershipId: string): Promise<{ id: string; name: string }[]> {
  return db
    .select({ id: fund.id, name: fund.name })
    .from(fund)
    .leftJoin(bankAccountFund, eq(bankAccountFund.fundId, fund.id))
    .where(and(eq(fund.partnershipId, partnershipId), isNull(bankAccountFund.accountId)))
    .orderBy(asc(fund.name))
}

/** The accounts of the journal that together are what lies in one account at the bank. */
export async function pathsOf(db: Db, { id, partnershipId }: BankAccountRow): Promise<Account[]> {
  const home = new Set(await fundsAtHomeIn(db, id))
  const funds = await db.select({ id: fund.id }).from(fund).where(eq(fund.partnershipId, partnershipId))
  return funds.map((each) => (home.has(each.id) ? bank(each.id) : bankElsewhere(each.id, id)))
}

/** Where the money of a fund is in an account: its home, or another. */
export async function pathOfFundIn(db: Db, fundId: string, accountId: string): Promise<Account> {
  const [home] = await db.select().from(bankAccountFund).where(eq(bankAccountFund.fundId, fundId))
  return home?.accountId === accountId ? bank(fundId) : bankElsewhere(fundId, accountId)
}

/** What every fund of a partnership has in the bank, in all the accounts there are. What may be spent is at home only. */
export async function heldInBank(db: Db, partnershipId: string): Promise<Map<string, Pence>> {
  const accountIds = (await bankAccountsOf(db, partnershipId)).map(({ id }) => id)
  const funds = await db.select({ id: fund.id }).from(fund).where(eq(fund.partnershipId, partnershipId))
  const held: (readonly [Account, Pence])[] = []
  for (const some of batches(funds.flatMap(({ id }) => banksOf(id, accountIds)))) {
    const rows = await db
      .select()
      .from(accountBalance)
      .where(and(eq(accountBalance.partnershipId, partnershipId), inArray(accountBalance.account, some)))
    held.push(...rows.map(({ account, amountPence }) => [account, amountPence] as const))
  }
  return inBankByFund(held)
}

/** An account at the bank: what it is called, and which it is, by the order in which they were opened. */
export interface BankPlace {
  readonly name: string
  readonly number: number
}

/** Says where at the bank a path of the journal lies; nothing where no account has it yet. */
export async function bankPlaces(db: Db, partnershipId: string) {
  const rows = await db
    .select({ id: bankAccount.id, name: bankAccount.name })
    .from(bankAccount)
    .where(eq(bankAccount.partnershipId, partnershipId))
    .orderBy(asc(bankAccount.createdAt), asc(bankAccount.id))
  const places = new Map(rows.map(({ id, name }, at): [string, BankPlace] => [id, { name, number: at + 1 }]))
  const homes = new Map<string, string>()
  for (const { id } of rows) for (const fundId of await fundsAtHomeIn(db, id)) homes.set(fundId, id)
  return ({ fundId, accountId }: Extract<ParsedAccount, { place: 'bank' }>): BankPlace | undefined =>
    places.get(accountId ?? homes.get(fundId) ?? '')
}

/** Signed statements of accounts, the newest first. */
export async function signedStatementsOf(db: Db, accountIds: readonly string[]): Promise<SignedStatement[]> {
  if (accountIds.length === 0) return []
  const rows = await db
    .select()
    .from(bankStatement)
    .innerJoin(bankStatementSigned, eq(bankStatementSigned.statementId, bankStatement.id))
    .where(inArray(bankStatement.accountId, [...accountIds]))
    .orderBy(desc(bankStatement.toOn))
  return rows.map((row) => ({ ...row.bank_statement, signed: row.bank_statement_signed }))
}

/** The last statement of an account that was signed: up to its day nothing changes any more. */
export async function lastSigned(db: Db, accountId: string): Promise<SignedStatement | undefined> {
  return (await signedStatementsOf(db, [accountId]))[0]
}
