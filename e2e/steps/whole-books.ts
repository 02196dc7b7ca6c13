import { asc, eq } from 'drizzle-orm'
import { accountBalance, decision, encumbrance, journalEntry } from '~db/schema'
import { checkBooks, type Breach } from '~/domain/money'
import { nothing, pence, type Pence } from '~/domain/pence'
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
    // An award may be drawn from several lines.
    const given = new Map<string | null, Pence>()
    for (const { kind, awardId, amountPence } of register)
      if (kind === 'committed') given.set(awardId, pence((given.get(awardId) ?? 0) + amountPence))
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
        awards: awards.map((award) => ({ proposalId: award.proposalId, amountPence: given.get(award.id) ?? nothing })),
      })),
      balances: await db.select().from(accountBalance),
    }
  })
  const cached = new Map(books.balances.map(({ account, amountPence }) => [account, amountPence]))
  return checkBooks({ ...books, cached: new Map([['netherton', cached]]) })
}
