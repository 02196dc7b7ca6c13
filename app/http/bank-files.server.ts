import { keepBankFile, nameColumns } from '~/commands/money/bank/keep-file.server'
import { guessMapping, readStatementTable, type StatementMapping } from '~/domain/money'
import { dateIn } from '~/domain/time'
import { readBankFile } from '~/platform/bank-files/read-bank-file.server'
import type { Occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import type { BankAccountRow } from '~/records/money/bank-account.server'
import { keptStatement, type BankFileRow } from '~/records/money/bank-rows.server'
import { judgedFile } from '~/records/money/judged-file.server'

interface Place {
  readonly id: string
  readonly timeZone: string
}

const sameHeadings = (one: readonly string[] | null, other: readonly string[]) =>
  one !== null && JSON.stringify(one) === JSON.stringify(other)

/** Reads a bank's file, judges it by what is there, and keeps it to be looked at. Says under which id. */
export async function takeInBankFile(
  { world }: Pick<Sparks, 'world'>,
  on: Occasion,
  { id: partnershipId, timeZone }: Place,
  account: BankAccountRow,
  bytes: Uint8Array,
) {
  const today = dateIn(timeZone, on.at)
  const found = await readBankFile(bytes, account.number, today)
  if (!found.ok) return found
  const { file } = found
  if (file.kind === 'csv') {
    const { headings, rows } = file.table
    // As it was read last time, if it is headed as it was then.
    const mapping = (sameHeadings(account.headings, headings) && account.mapping) || guessMapping(file.table)
    const read = readStatementTable(file.table, mapping, today)
    const judged = await world.read((db) => judgedFile(db, account, read, mapping))
    const kept = { kind: 'csv', lines: rows, headings, mapping, judged } as const
    return world.write((db) => keepBankFile(db, on, partnershipId, account.id, kept), { unseen: true })
  }
  const { kind, statement } = file
  const judged = await world.read((db) => judgedFile(db, account, statement))
  const kept = { kind, lines: statement.lines, headings: null, mapping: null, judged }
  return world.write((db) => keepBankFile(db, on, partnershipId, account.id, kept), { unseen: true })
}

/** Takes the columns of a kept table to hold what somebody says they do. */
export async function renameColumns(
  { world }: Pick<Sparks, 'world'>,
  on: Occasion,
  { id: partnershipId, timeZone }: Place,
  account: BankAccountRow,
  file: BankFileRow,
  mapping: StatementMapping,
) {
  const today = dateIn(timeZone, on.at)
  const judged = await world.read(async (db) =>
    judgedFile(db, account, await keptStatement(db, file, today, mapping), mapping),
  )
  return world.write((db) => nameColumns(db, on, partnershipId, file.id, mapping, judged), { unseen: true })
}
