import { and, asc, eq, gte, inArray, isNotNull, isNull, lte, lt, ne, or, sql, sum as sumIn } from 'drizzle-orm'
import { bankFile, bankFilePart, bankRow } from '~db/schema'
import {
  knownLines,
  readStatementTable,
  type AccountSoFar,
  type BankLine,
  type KnownLine,
  type StatementMapping,
  type StatementRead,
  type TableRow,
} from '~/domain/money'
import { pence, type Pence } from '~/domain/pence'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { lastSigned, type BankAccountRow } from './bank-account.server'

export type BankRow = typeof bankRow.$inferSelect
export type BankFileRow = typeof bankFile.$inferSelect

/** A total of the database, as the number it is: an engine gives text, and nothing for no rows. */
export const totalled = (value: string | number | null | undefined): Pence => pence(Number(value ?? 0))

/** A line by what it says and which of those that say the same it is. */
export const lineKey = ({ identity, occurrence }: Pick<KnownLine, 'identity' | 'occurrence'>) =>
  `${identity} ${occurrence}`

/** What is there of an account, as far as some lines that are to come in have to know it. */
export async function accountSoFar(
  db: Db,
  account: BankAccountRow,
  kind: BankFileRow['kind'],
  lines: readonly KnownLine[],
): Promise<AccountSoFar> {
  const dates = lines.map(({ bookedOn }) => bookedOn).sort()
  const [from, to] = [dates[0] ?? account.openedOn, dates.at(-1) ?? account.openedOn]
  const ofAccount = eq(bankRow.accountId, account.id)
  const [before] = await db
    .select({ total: sumIn(bankRow.amountPence) })
    .from(bankRow)
    .where(and(ofAccount, or(isNull(bankRow.fileId), lt(bankRow.bookedOn, from))))
  const there = await db
    .select({
      identity: bankRow.identity,
      occurrence: bankRow.occurrence,
      bookedOn: bankRow.bookedOn,
      amountPence: bankRow.amountPence,
    })
    .from(bankRow)
    .where(and(ofAccount, isNotNull(bankRow.fileId), gte(bankRow.bookedOn, from), lte(bankRow.bookedOn, to)))
  const known = new Set(there.map(lineKey))
  const inFile = new Set(lines.map(lineKey))
  const beside = there.filter((row) => row.bookedOn === from && !inFile.has(lineKey(row)))
  const [other] = await db
    .select({ kind: bankFile.kind })
    .from(bankRow)
    .innerJoin(bankFile, eq(bankFile.id, bankRow.fileId))
    .where(and(ofAccount, ne(bankFile.kind, kind), gte(bankRow.bookedOn, from), lte(bankRow.bookedOn, to)))
    .limit(1)
  const besidePence = pence(beside.reduce((total, { amountPence }) => total + amountPence, 0))
  return {
    number: account.number,
    openedOn: account.openedOn,
    signedTo: (await lastSigned(db, account.id))?.toOn ?? null,
    heldBefore: () => totalled(before?.total),
    besidesOn: () => besidePence,
    isNew: (line) => !known.has(lineKey(line)),
    otherKindBetween: () => other?.kind ?? null,
  }
}

/** The lines of a file as they were read: of a table, its cells. */
async function partsOf(db: Db, fileId: string): Promise<(TableRow | BankLine)[]> {
  const parts = await db
    .select({ lines: bankFilePart.lines })
    .from(bankFilePart)
    .where(eq(bankFilePart.fileId, fileId))
    .orderBy(asc(bankFilePart.position))
  return parts.flatMap(({ lines }) => lines)
}

/** A file that is kept, read again: as its columns are taken to be now, or as `mapping` has them. */
export async function keptStatement(
  db: Db,
  file: BankFileRow,
  today: string,
  mapping: StatementMapping = file.mapping ?? {},
): Promise<StatementRead> {
  const lines = await partsOf(db, file.id)
  if (file.kind === 'csv') {
    const table = { headings: file.headings ?? [], rows: lines as TableRow[] }
    return readStatementTable(table, mapping, today)
  }
  const { kind, accountNumber, openingPence, closingPence, troubled } = file
  return { kind, lines: lines as BankLine[], troubled, accountNumber, openingPence, closingPence }
}

export const identified = (lines: readonly BankLine[]): KnownLine[] => knownLines(lines, sha256)

/**
 * The lines of an account of which these are the ids, in order. They are looked up by their ids alone: beside the account,
 * or asked for in the account's order, SQLite would rather go through every line it has.
 */
export async function bankRowsByIds(db: Db, accountId: string, ids: readonly string[]): Promise<BankRow[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select()
    .from(bankRow)
    .where(inArray(bankRow.id, [...ids]))
  const order = (one: BankRow, other: BankRow) =>
    one.bookedOn === other.bookedOn ? one.position - other.position : one.bookedOn < other.bookedOn ? -1 : 1
  return rows.filter((row) => row.accountId === accountId).sort(order)
}

/** The words of lines go: who is named in them has been erased, or they are old enough. */
export async function emptyBankWords(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await db
      .update(bankRow)
      .set({ words: null })
      .where(inArray(bankRow.id, [...ids]))
}

export const isOpenRow = isNull(bankRow.matchId)
export const countOfRows = sql<number>`count(*)`
