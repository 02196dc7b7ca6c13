import { eq } from 'drizzle-orm'
import { bankFile, bankRow } from '~db/schema'
import { openBankAccount } from '~/commands/money/bank/open-account.server'
import { prepareStatement } from '~/commands/money/bank/prepare-statement.server'
import { settleRows } from '~/commands/money/bank/settle-rows.server'
import { signStatement } from '~/commands/money/bank/sign-statement.server'
import { confirmBankFile } from '~/commands/money/bank/keep-file.server'
import { takeInBankFile } from '~/http/bank-files.server'
import { bringBankLines } from '~/jobs/bring-bank-lines.server'
import { pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { bankAccountOf } from '~/records/money/bank-account.server'
import { openEntriesIn } from '~/records/money/bank-entries.server'
import { allowed } from './money-stage'
import { sparksOn } from './sparks'
import { day, type Stage } from './stage'

export const bankDay: Instant = day(40)
const netherton = { id: 'netherton', timeZone: 'Europe/London' }

/** The partnership's account, opened on the first of March with what the Big Local award had brought by then. */
export async function openAccount(
  here: Stage,
  opening = 10_000_00,
  number = '20123412345678',
  name = 'Current account',
  fundIds = ['big-local'],
) {
  // prettier-ignore
  const facts = { name, number, openedOn: '2026-03-01', openingPence: pence(opening), fundIds }
  return allowed(await here.write((db) => openBankAccount(db, here.on('winston', bankDay), 'netherton', facts))).id
}

/** Reads a file for an account as the page does; gives what is kept of it. */
export async function offerFile(here: Stage, accountId: string, file: string | Buffer) {
  const account = await here.read((db) => bankAccountOf(db, 'netherton', accountId))
  if (!account) throw new Error('no such account on stage')
  const on = here.on('winston', bankDay)
  const kept = await takeInBankFile({ world: here.world }, on, netherton, account, Buffer.from(file))
  if (!kept.ok) return { ...kept, file: undefined }
  const [row] = await here.read((db) => db.select().from(bankFile).where(eq(bankFile.id, kept.id)))
  if (!row) throw new Error('a file that was kept is not there')
  return { ok: true, file: row } as const
}

/** Brings a file in, all the way; gives the file as it stands then. */
export async function bringFile(here: Stage, accountId: string, file: string | Buffer) {
  const offered = await offerFile(here, accountId, file)
  if (!offered.file) throw new Error(`not read: ${JSON.stringify(offered)}`)
  const { id } = offered.file
  allowed(await here.write((db) => confirmBankFile(db, here.on('winston', bankDay), 'netherton', id)))
  const sparks = sparksOn(here.world)
  sparks.moveTo(bankDay)
  await bringBankLines(sparks)
  const [row] = await here.read((db) => db.select().from(bankFile).where(eq(bankFile.id, id)))
  if (!row) throw new Error('a file that came in is not there')
  return row
}

export const linesOf = (here: Stage, accountId: string) =>
  here.read((db) =>
    db.select().from(bankRow).where(eq(bankRow.accountId, accountId)).orderBy(bankRow.bookedOn, bankRow.position),
  )

/** Every line up to a day settled with the entry of its amount, and a statement of what it comes to prepared and signed. */
export async function signedUpTo(here: Stage, accountId: string, toOn: string, closing = 10_000_00, at = bankDay) {
  const [by, other] = [here.on('winston', at), here.on('rose', at)]
  for (const row of await linesOf(here, accountId)) {
    if (row.matchId !== null || row.bookedOn > toOn) continue
    const entries = await here.read(async (db) => {
      const account = await bankAccountOf(db, 'netherton', accountId)
      return account ? openEntriesIn(db, account) : []
    })
    const entry = entries.find(({ amountPence }) => amountPence === row.amountPence)
    const chosen = { rowIds: [row.id], entryIds: [entry?.id ?? ''] }
    allowed(await here.write((db) => settleRows(db, by, 'netherton', accountId, chosen)))
  }
  const of = { toOn, closingPence: pence(closing) }
  const { id } = allowed(await here.write((db) => prepareStatement(db, by, 'netherton', accountId, of)))
  allowed(await here.write((db) => signStatement(db, other, 'netherton', id)))
}
