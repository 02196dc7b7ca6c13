import { asc, eq } from 'drizzle-orm'
import { accountBalance, decision, encumbrance, journalEntry } from '~db/schema'
import { checkBooks, type Breach } from '~/domain/money'
import type { AppUnderTest } from '../fixtures'
import { awardsOfRound } from '~/records/money/award.server'
import { lineFrom, linesOf } from '~/records/money/budget.server'
import { withPostings } from '~/records/money/entry.server'
import { paymentsOfAwards } from '~/records/money/payment.server'
import { registerRowFrom } from '~/records/money/register.server'

/** Every law of the books asked of all that stands in them, when one round is all there is. */
export async function lawsBroken({ stage }: AppUnderTest, roundId: string): Promise<readonly Breach[]> {
  const books = await stage.read(async (db) => {
    const entries = await db.select().from(journalEntry).orderBy(asc(journalEntry.sequence))
    const register = await db.select().from(encumbrance).orderBy(asc(encumbrance.sequence))
    const awards = await awardsOfRound(db, roundId)
    const decided = await db.select().from(decision).where(eq(decision.roundId, roundId))
    const given = new Map(register.flatMap((row) => (row.kind === 'committed' ? [[row.awardId, row.amountPence]] : [])))
    return {
      entries: await withPostings(db, entries),
      register: register.map(registerRowFrom),
      lines: (await linesOf(db, 'netherton')).map(lineFrom),
      awards,
      payments: await paymentsOfAwards(db, awards),
      decisions: decided.map(({ id }) => ({
        id,
        book: 'netherton',
        roundId,
        adopted: true,
        quorate: true,
        awards: awards.map((award) => ({ proposalId: award.proposalId, amountPence: given.get(award.id) ?? 0 })),
      })),
      balances: await db.select().from(accountBalance),
    }
  })
  const cached = new Map(books.balances.map(({ account, amountPence }) => [account, amountPence]))
  return checkBooks({ ...books, cached: new Map([['netherton', cached]]) } as Parameters<typeof checkBooks>[0])
}
