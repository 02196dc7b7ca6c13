import { and, eq, gt, inArray, lte, ne, sum as sumIn } from 'drizzle-orm'
import { bankMatch, bankMatchEntry, bankRow } from '~db/schema'
import { breach, type Breach, type Reconciliation } from '~/domain/money'
import { pence } from '~/domain/pence'
import type { Db } from '~/platform/world.server'
import { bankAccountsOf, pathsOf, signedStatementsOf, type BankAccountRow } from '~/records/money/bank-account.server'
import { matchedDifferences } from '~/records/money/bank-entries.server'
import { countOfRows, isOpenRow, totalled } from '~/records/money/bank-rows.server'
import { sealOfLines } from '~/records/money/bank-statement.server'

/**
 * Every signed statement of a partnership, as what its lines and the entries beside them have to come to (L13): with the
 * lines after its day that show the rest of such an entry.
 */
export async function reconciliationsOf(db: Db, partnershipId: string): Promise<Reconciliation[]> {
  const found: Reconciliation[] = []
  for (const account of await bankAccountsOf(db, partnershipId)) {
    const accounts = await pathsOf(db, account)
    for (const { id, toOn, closingPence } of await signedStatementsOf(db, [account.id])) {
      const upTo = and(eq(bankRow.accountId, account.id), lte(bankRow.bookedOn, toOn))
      const matches = db.selectDistinct({ id: bankRow.matchId }).from(bankRow).where(upTo)
      const entries = await db
        .select({ id: bankMatchEntry.entryId })
        .from(bankMatchEntry)
        .where(and(eq(bankMatchEntry.accountId, account.id), inArray(bankMatchEntry.matchId, matches)))
      const [aside] = await db
        .select({ total: sumIn(bankRow.amountPence) })
        .from(bankRow)
        .innerJoin(bankMatch, eq(bankMatch.id, bankRow.matchId))
        .where(and(upTo, eq(bankMatch.how, 'aside')))
      // What the bank made in several lines has some of them after the day, and one entry for all.
      const [after] = await db
        .select({ total: sumIn(bankRow.amountPence) })
        .from(bankRow)
        .innerJoin(bankMatch, eq(bankMatch.id, bankRow.matchId))
        .where(
          and(
            eq(bankRow.accountId, account.id),
            gt(bankRow.bookedOn, toOn),
            ne(bankMatch.how, 'aside'),
            inArray(bankRow.matchId, matches),
          ),
        )
      const balancePence = pence(closingPence - totalled(aside?.total) + totalled(after?.total))
      found.push({ id, book: partnershipId, accounts, entryIds: entries.map((entry) => entry.id), balancePence })
    }
  }
  return found
}

/** What is not as it was signed: a line changed, gone or come, two signatures of one hand, lines that settle too much. */
export async function wrongWithTheBank(db: Db, partnershipId: string): Promise<Breach[]> {
  const found: Breach[] = []
  for (const account of await bankAccountsOf(db, partnershipId)) {
    found.push(...(await wrongWithStatements(db, account)))
    for (const { id, rowsPence, entriesPence } of await matchedDifferences(db, account)) {
      found.push(breach('L13', id, `settles ${rowsPence} of the bank with ${entriesPence} of the books`))
    }
  }
  return found
}

async function wrongWithStatements(db: Db, account: BankAccountRow): Promise<Breach[]> {
  const found: Breach[] = []
  const statements = (await signedStatementsOf(db, [account.id])).toReversed()
  let openingPence = pence(0)
  for (const { id, fromOn, toOn, closingPence, signed, preparedBy, ...said } of statements) {
    if (said.openingPence !== openingPence) {
      found.push(breach('L13', id, `begins with ${said.openingPence} where the one before ends with ${openingPence}`))
    }
    openingPence = closingPence
    if (signed.by === preparedBy) found.push(breach('L13', id, `was prepared and signed by ${preparedBy}`))
    const upTo = and(eq(bankRow.accountId, account.id), lte(bankRow.bookedOn, toOn))
    const [all] = await db
      .select({ total: sumIn(bankRow.amountPence) })
      .from(bankRow)
      .where(upTo)
    const heldPence = totalled(all?.total)
    if (heldPence !== closingPence) {
      found.push(breach('L13', id, `ends with ${closingPence} where its lines come to ${heldPence}`))
    }
    const [open] = await db.select({ count: countOfRows }).from(bankRow).where(and(upTo, isOpenRow))
    if (Number(open?.count) > 0) found.push(breach('L13', id, `has ${open?.count ?? 0} lines that nothing settles`))
    const asTheBank = signed.ledgerPence - signed.outstandingPence + signed.latePence + signed.asidePence
    if (asTheBank !== closingPence) {
      found.push(breach('L13', id, `was signed at ${closingPence} where the books came to ${asTheBank}`))
    }
    const seal = await sealOfLines(db, account.id, fromOn, toOn)
    if (seal !== signed.seal) found.push(breach('L13', id, 'has lines that are not those that were signed'))
  }
  return found
}
