import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { closedPeriod, closing, closingAnswer, journalEntry, yearStatement } from '~db/schema'
import type { ClosedPeriod } from '~/domain/money'
import { refuse, ok, type Outcome } from '~/domain/refusal'
import { noonOf } from '~/domain/time'
import type { Db } from '~/platform/world.server'

export type ClosingRow = typeof closing.$inferSelect
export type StatementOnRecord = typeof yearStatement.$inferSelect

/** The last day of a book that takes no entry any more; nothing while no period is closed. */
export async function closedTo(db: Db, partnershipId: string): Promise<string | null> {
  const [last] = await db
    .select({ toOn: closedPeriod.toOn })
    .from(closedPeriod)
    .where(eq(closedPeriod.partnershipId, partnershipId))
    .orderBy(desc(closedPeriod.toOn))
    .limit(1)
  return last?.toOn ?? null
}

/** Whether an entry may belong to a day; the pen would not take it. */
export async function isOpenDay(db: Db, partnershipId: string, day: string): Promise<Outcome<object, 'period-closed'>> {
  const closed = await closedTo(db, partnershipId)
  return closed !== null && day <= closed ? refuse('period-closed', { closedOn: noonOf(closed) }) : ok
}

/** Whether money may still be set to a line of that year, or moved into one. */
export async function isOpenYear(db: Db, partnershipId: string, year: number): Promise<Outcome<object, 'year-closed'>> {
  const ended = await lastEndedYear(db, partnershipId)
  return ended !== null && year <= ended ? refuse('year-closed', { year: String(ended) }) : ok
}

/** The last financial year that is closed; nothing while none is. */
export async function lastEndedYear(db: Db, partnershipId: string): Promise<number | null> {
  const rows = await db
    .select({ year: closedPeriod.endsYear })
    .from(closedPeriod)
    .where(eq(closedPeriod.partnershipId, partnershipId))
  const years = rows.flatMap(({ year }) => year ?? [])
  return years.length === 0 ? null : Math.max(...years)
}

/** The first day that an entry belongs to. */
export async function firstDay(db: Db, partnershipId: string): Promise<string | null> {
  const [first] = await db
    .select({ on: journalEntry.belongsOn })
    .from(journalEntry)
    .where(eq(journalEntry.partnershipId, partnershipId))
    .orderBy(asc(journalEntry.belongsOn))
    .limit(1)
  return first?.on ?? null
}

/** A wish to close the books, with what became of it. */
export interface ClosingAsked extends ClosingRow {
  readonly answer: typeof closingAnswer.$inferSelect | null
}

export async function closingById(db: Db, partnershipId: string, id: string): Promise<ClosingAsked | undefined> {
  const [found] = await db
    .select()
    .from(closing)
    .leftJoin(closingAnswer, eq(closingAnswer.closingId, closing.id))
    .where(and(eq(closing.id, id), eq(closing.partnershipId, partnershipId)))
  return found && { ...found.closing, answer: found.closing_answer }
}

/** The wish that nobody has answered; there is one at most. */
export async function closingThatWaits(db: Db, partnershipId: string): Promise<ClosingRow | undefined> {
  const [found] = await db
    .select({ one: closing })
    .from(closing)
    .leftJoin(closingAnswer, eq(closingAnswer.closingId, closing.id))
    .where(and(eq(closing.partnershipId, partnershipId), isNull(closingAnswer.closingId)))
    .orderBy(asc(closing.askedAt))
    .limit(1)
  return found?.one
}

/** Every period of a book that is closed, in their order, with the seals of its statements. */
export async function closedPeriodsOf(db: Db, partnershipId: string): Promise<ClosedPeriod[]> {
  const rows = await db
    .select()
    .from(closedPeriod)
    .where(eq(closedPeriod.partnershipId, partnershipId))
    .orderBy(asc(closedPeriod.number))
  const statements = await db
    .select({ year: yearStatement.year, periodId: yearStatement.periodId, seal: yearStatement.seal })
    .from(yearStatement)
    .where(eq(yearStatement.partnershipId, partnershipId))
    .orderBy(asc(yearStatement.year))
  return rows.map(({ id, number, fromOn, toOn, closedAt, askedBy, agreedBy, ...row }) => ({
    ...{ id, book: partnershipId, number, from: fromOn, to: toOn, closedAt, askedBy, agreedBy },
    ...{ entries: row.entries, journalHead: row.journalHead, recordHead: row.recordHead, balances: row.balances },
    statements: statements.filter(({ periodId }) => periodId === id).map(({ year, seal }) => ({ year, seal })),
  }))
}

/** Writes down a closed period; its statements come after it. */
export async function insertClosedPeriod(db: Db, period: ClosedPeriod, endsYear: number | null): Promise<void> {
  const { id, book, number, from, to, closedAt, askedBy, agreedBy, entries, journalHead, recordHead, balances } = period
  await db.insert(closedPeriod).values({
    ...{ id, partnershipId: book, number, fromOn: from, toOn: to, endsYear, closedAt, askedBy, agreedBy },
    ...{ entries, journalHead, recordHead, balances },
  })
}

export async function yearStatementOf(
  db: Db,
  partnershipId: string,
  year: number,
): Promise<StatementOnRecord | undefined> {
  const [found] = await db
    .select()
    .from(yearStatement)
    .where(and(eq(yearStatement.partnershipId, partnershipId), eq(yearStatement.year, year)))
  return found
}

export const yearStatementsOf = (db: Db, partnershipId: string): Promise<StatementOnRecord[]> =>
  db
    .select()
    .from(yearStatement)
    .where(eq(yearStatement.partnershipId, partnershipId))
    .orderBy(desc(yearStatement.year))
