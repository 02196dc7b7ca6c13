import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { bankFile, bankFilePart, bankRow } from '~db/schema'
import type { KnownLine } from '~/domain/money'
import type { Occasion } from '~/platform/occasion.server'
import { preparedRows } from '~/platform/prepared-rows.server'
import type { Db } from '~/platform/world.server'
import type { BankFileRow } from '~/records/money/bank-rows.server'
import type { JudgedFile } from '~/records/money/judged-file.server'

/** The file that has waited longest to come in; nothing when none does. */
export async function fileToBring(db: Db): Promise<BankFileRow | undefined> {
  const [file] = await db
    .select()
    .from(bankFile)
    .where(and(isNotNull(bankFile.confirmedAt), isNull(bankFile.doneAt)))
    .orderBy(asc(bankFile.confirmedAt))
    .limit(1)
  return file
}

/** So many lines come in in one step. */
export const linesAStep = 1_000

const addLines = preparedRows<typeof bankRow.$inferInsert, { id: string }>(
  [
    ...(['id', 'partnershipId', 'accountId', 'fileId', 'position', 'bookedOn'] as const),
    ...(['amountPence', 'words', 'identity', 'occurrence', 'matchId'] as const),
  ],
  (db, rows) => db.insert(bankRow).values(rows).onConflictDoNothing().returning({ id: bankRow.id }),
)

/**
 * Brings in some lines of a file, from one of them on. Those that are there already stay as they are: however often it is
 * stopped, and whoever goes on with it, each comes in once.
 */
export async function bringLines(
  db: Db,
  on: Occasion,
  { id: fileId, partnershipId, accountId }: BankFileRow,
  lines: readonly KnownLine[],
  from: number,
): Promise<number> {
  const [file] = await db.select({ doneAt: bankFile.doneAt }).from(bankFile).where(eq(bankFile.id, fileId))
  // Taken back, or brought in by another, meanwhile.
  if (!file || file.doneAt !== null) return 0
  const some = lines.slice(from, from + linesAStep).map((line, place) => ({
    ...{ id: on.newId(), partnershipId, accountId, fileId, position: from + place + 1 },
    ...{ bookedOn: line.bookedOn, amountPence: line.amountPence },
    words: { payee: line.payee, reference: line.reference },
    ...{ identity: line.identity, occurrence: line.occurrence, matchId: null },
  }))
  if (some.length === 0) return 0
  const added = await addLines(db, some)
  return added.length
}

/** All of a file is in, or none of it may come in after all: what was kept of it goes. */
export async function finishFile(
  db: Db,
  on: Occasion,
  fileId: string,
  refusal: JudgedFile['facts']['refusal'] = null,
): Promise<void> {
  const [file] = await db.select({ doneAt: bankFile.doneAt }).from(bankFile).where(eq(bankFile.id, fileId))
  if (!file || file.doneAt !== null) return
  const own = await db.select({ id: bankRow.id }).from(bankRow).where(eq(bankRow.fileId, fileId))
  await db.update(bankFile).set({ doneAt: on.at, added: own.length, refusal }).where(eq(bankFile.id, fileId))
  await db.delete(bankFilePart).where(eq(bankFilePart.fileId, fileId))
}
