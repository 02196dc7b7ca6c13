import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import { payingAccount, paymentRun, paymentRunEvent, paymentRunItem } from '~db/schema'
import { grouped } from '~/domain/grouped'
import { endOf, type BankAccount, type PaymentRun, type PaymentRunEventKind } from '~/domain/money'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'

/** The run that a payment stands in and that has not been taken apart; nothing when it is in none. */
export async function openRunOf(db: Db, paymentId: string): Promise<{ id: string; number: number } | undefined> {
  const [found] = await db
    .select({ id: paymentRun.id, number: paymentRun.number })
    .from(paymentRunItem)
    .innerJoin(paymentRun, eq(paymentRun.id, paymentRunItem.runId))
    .where(and(eq(paymentRunItem.paymentId, paymentId), isNull(paymentRunItem.releasedAt)))
  return found
}

/** Of these payments, those that stand in a run. */
export async function inRuns(db: Db, paymentIds: readonly string[]): Promise<Set<string>> {
  if (paymentIds.length === 0) return new Set()
  const rows = await db
    .select({ id: paymentRunItem.paymentId })
    .from(paymentRunItem)
    .where(and(inArray(paymentRunItem.paymentId, [...paymentIds]), isNull(paymentRunItem.releasedAt)))
  return new Set(rows.map(({ id }) => id))
}

export async function runById(db: Db, id: string): Promise<PaymentRun | undefined> {
  return (await withItems(db, await db.select().from(paymentRun).where(eq(paymentRun.id, id))))[0]
}

/** A partnership's runs, the newest first. */
export async function runsOf(db: Db, book: string, most = 50): Promise<PaymentRun[]> {
  return withItems(
    db,
    await db
      .select()
      .from(paymentRun)
      .where(eq(paymentRun.partnershipId, book))
      .orderBy(desc(paymentRun.number))
      .limit(most),
  )
}

async function withItems(db: Db, rows: readonly (typeof paymentRun.$inferSelect)[]): Promise<PaymentRun[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const items = grouped(
    await db
      .select()
      .from(paymentRunItem)
      .where(inArray(paymentRunItem.runId, ids))
      .orderBy(asc(paymentRunItem.paymentId)),
    ({ runId }) => runId,
  )
  const events = grouped(
    await db
      .select()
      .from(paymentRunEvent)
      .where(inArray(paymentRunEvent.runId, ids))
      .orderBy(asc(paymentRunEvent.at), asc(paymentRunEvent.id)),
    ({ runId }) => runId,
  )
  return rows.map(({ partnershipId: book, ...run }) => ({
    ...run,
    book,
    paymentIds: (items.get(run.id) ?? []).map(({ paymentId }) => paymentId),
    events: (events.get(run.id) ?? []).map(({ kind, at, by }) => ({ kind, at, by })),
  }))
}

export async function insertRun(
  db: Db,
  on: Occasion,
  book: string,
  payOn: string,
  paymentIds: readonly string[],
): Promise<{ id: string; number: number }> {
  const [last] = await db
    .select({ number: paymentRun.number })
    .from(paymentRun)
    .where(eq(paymentRun.partnershipId, book))
    .orderBy(desc(paymentRun.number))
    .limit(1)
  const [id, number] = [on.newId(), (last?.number ?? 0) + 1]
  await db.insert(paymentRun).values({ id, partnershipId: book, number, payOn, madeAt: on.at, madeBy: on.by ?? '' })
  await db.insert(paymentRunItem).values(paymentIds.map((paymentId) => ({ runId: id, paymentId, releasedAt: null })))
  return { id, number }
}

export async function addRunEvent(
  db: Db,
  on: Occasion,
  runId: string,
  kind: PaymentRunEventKind,
  fileHash: string | null = null,
): Promise<void> {
  await db.insert(paymentRunEvent).values({ id: on.newId(), runId, kind, at: on.at, by: on.by ?? '', fileHash })
}

/** Lets the payments of a run go: each can be sent by hand, or go into another run. */
export const releaseItems = (db: Db, on: Occasion, runId: string) =>
  db
    .update(paymentRunItem)
    .set({ releasedAt: on.at })
    .where(and(eq(paymentRunItem.runId, runId), isNull(paymentRunItem.releasedAt)))

const aboutOwn = (id: string) => `paying-account:${id}`

export type PayingAccountRow = typeof payingAccount.$inferSelect

/** The accounts a partnership pays from, as they are kept. */
export const payingAccountsOf = (db: Db, book: string): Promise<PayingAccountRow[]> =>
  db.select().from(payingAccount).where(eq(payingAccount.partnershipId, book)).orderBy(asc(payingAccount.id))

/** What is kept of one account of the bank, or of the one that belongs to none; nothing when it has not been said. */
export async function payingAccountFor(
  db: Db,
  book: string,
  accountId: string | null,
): Promise<PayingAccountRow | undefined> {
  const [found] = await db
    .select()
    .from(payingAccount)
    .where(and(eq(payingAccount.id, accountId ?? book), eq(payingAccount.partnershipId, book)))
  return found
}

/** @throws Error when it was locked with another secret, or somebody has changed it. */
export function unlockPayingAccount(
  secrets: Pick<Secrets, 'unlock'>,
  { id, locked }: Pick<PayingAccountRow, 'id' | 'locked'>,
): BankAccount {
  const opened = secrets.unlock('bank-details', aboutOwn(id), locked).toString('utf8')
  const [name = '', sortCode = '', accountNumber = ''] = JSON.parse(opened) as string[]
  return { name, sortCode, accountNumber }
}

/** @param accountId the account of the bank that it is; nothing where none is kept here. */
export async function putPayingAccount(
  db: Db,
  on: Occasion,
  secrets: Pick<Secrets, 'lock'>,
  book: string,
  accountId: string | null,
  { name, sortCode, accountNumber }: BankAccount,
): Promise<string> {
  const id = accountId ?? book
  const locked = secrets.lock(
    'bank-details',
    aboutOwn(id),
    Buffer.from(JSON.stringify([name, sortCode, accountNumber])),
  )
  const row = { locked, ends: endOf(accountNumber), setAt: on.at, setBy: on.by ?? '' }
  await db
    .insert(payingAccount)
    .values({ id, partnershipId: book, accountId, ...row })
    .onConflictDoUpdate({ target: payingAccount.id, set: row })
  return locked
}
