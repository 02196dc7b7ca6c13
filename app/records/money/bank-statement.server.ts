import { and, asc, eq, gt, isNotNull, isNull, lte, sum as sumIn } from 'drizzle-orm'
import { bankFile, bankMatch, bankRow, bankStatement } from '~db/schema'
import { nextDay, stillToShow, type StatementFacts } from '~/domain/money'
import { pence, sum } from '~/domain/pence'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { lastSigned, type BankAccountRow } from './bank-account.server'
import { ledgerOf, movedAcross, openEntriesIn, type EntryInAccount } from './bank-entries.server'
import { countOfRows, isOpenRow, totalled } from './bank-rows.server'

export type StatementRow = typeof bankStatement.$inferSelect

export interface StatementAsItIs {
  readonly facts: StatementFacts
  readonly fromOn: string
  /** Entries of the books that the bank is still to show. */
  readonly toShow: readonly EntryInAccount[]
}

/** What a statement of an account up to a day would be made of now; each figure is summed by itself. */
export async function statementAsItIs(db: Db, account: BankAccountRow, toOn: string): Promise<StatementAsItIs> {
  const before = await lastSigned(db, account.id)
  const ofAccount = eq(bankRow.accountId, account.id)
  const upTo = lte(bankRow.bookedOn, toOn)
  const isNew = before ? gt(bankRow.bookedOn, before.toOn) : undefined
  const [rows] = await db
    .select({ total: sumIn(bankRow.amountPence) })
    .from(bankRow)
    .where(and(ofAccount, upTo, isNew))
  const [open] = await db
    .select({ count: countOfRows })
    .from(bankRow)
    .where(and(ofAccount, upTo, isOpenRow))
  const [aside] = await db
    .select({ total: sumIn(bankRow.amountPence) })
    .from(bankRow)
    .innerJoin(bankMatch, eq(bankMatch.id, bankRow.matchId))
    .where(and(ofAccount, upTo, eq(bankMatch.how, 'aside')))
  const [coming] = await db
    .select({ id: bankFile.id })
    .from(bankFile)
    .where(and(eq(bankFile.accountId, account.id), isNotNull(bankFile.confirmedAt), isNull(bankFile.doneAt)))
    .limit(1)
  const unmatched = await openEntriesIn(db, account, undefined, toOn)
  const across = await movedAcross(db, account, toOn)
  return {
    facts: {
      openingPence: before?.closingPence ?? pence(0),
      rowsPence: totalled(rows?.total),
      unsettled: Number(open?.count ?? 0),
      ledgerPence: await ledgerOf(db, account, toOn),
      outstandingPence: sum([...unmatched.map(({ amountPence }) => amountPence), across.earlyPence]),
      latePence: across.latePence,
      asidePence: totalled(aside?.total),
      isComing: coming !== undefined,
    },
    fromOn: before ? nextDay(before.toOn) : account.openedOn,
    toShow: stillToShow(unmatched),
  }
}

/** Of the lines of a statement, and what settled each, as one hash: none changes afterwards without its being seen. */
export async function sealOfLines(db: Db, accountId: string, fromOn: string, toOn: string): Promise<string> {
  const rows = await db
    .select({
      id: bankRow.id,
      bookedOn: bankRow.bookedOn,
      amountPence: bankRow.amountPence,
      identity: bankRow.identity,
      matchId: bankRow.matchId,
    })
    .from(bankRow)
    .where(and(eq(bankRow.accountId, accountId), lte(bankRow.bookedOn, toOn), gt(bankRow.bookedOn, dayBefore(fromOn))))
    .orderBy(asc(bankRow.id))
  return sha256(
    JSON.stringify(
      rows.map(({ id, bookedOn, amountPence, identity, matchId }) => [id, bookedOn, amountPence, identity, matchId]),
    ),
  )
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

export async function statementOf(db: Db, partnershipId: string, id: string): Promise<StatementRow | undefined> {
  const [found] = await db
    .select()
    .from(bankStatement)
    .where(and(eq(bankStatement.id, id), eq(bankStatement.partnershipId, partnershipId)))
  return found
}
