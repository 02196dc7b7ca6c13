import { and, asc, eq, gt, inArray, isNotNull, like } from 'drizzle-orm'
import { awardPayee, bankMatchEntry, bankRow, journalEntry, person, thanksPayment } from '~db/schema'
import { batches } from '~/domain/batches'
import { couldName } from '~/domain/money'
import type { Db } from '~/platform/world.server'
import { emptyBankWords } from './bank-rows.server'

const atOnce = 1_000

/**
 * Empties the words of every line of these partnerships' banks that names somebody, or pays her. The day and the amount
 * stay: they are the books. A bank writes names in its own way, so one line too many is emptied rather than one too few.
 */
export async function forgetBankWordsOf(db: Db, personId: string, partnershipIds: readonly string[]): Promise<void> {
  const [her] = await db.select({ name: person.name }).from(person).where(eq(person.id, personId))
  await emptyBankWords(db, await linesPaying(db, personId))
  if (!her || partnershipIds.length === 0) return
  for (let after = ''; ;) {
    const rows = await db
      .select({ id: bankRow.id, words: bankRow.words })
      .from(bankRow)
      .where(and(inArray(bankRow.partnershipId, [...partnershipIds]), isNotNull(bankRow.words), gt(bankRow.id, after)))
      .orderBy(asc(bankRow.id))
      .limit(atOnce)
    const named = rows.filter(({ words }) => words && couldName(her.name, `${words.payee} ${words.reference}`))
    await emptyBankWords(
      db,
      named.map(({ id }) => id),
    )
    if (rows.length < atOnce) return
    after = rows.at(-1)?.id ?? ''
  }
}

/** Lines that are settled by a payment to her. */
async function linesPaying(db: Db, personId: string): Promise<string[]> {
  const payees = await db
    .select({ awardId: awardPayee.awardId, personIds: awardPayee.personIds })
    .from(awardPayee)
    .innerJoin(journalEntry, eq(journalEntry.awardId, awardPayee.awardId))
    .innerJoin(bankMatchEntry, eq(bankMatchEntry.entryId, journalEntry.id))
  const awards = [...new Set(payees.filter(({ personIds }) => personIds.includes(personId)).map((one) => one.awardId))]
  const thanked = await db
    .select({ id: thanksPayment.id })
    .from(thanksPayment)
    .where(eq(thanksPayment.personId, personId))
  const matches: string[] = []
  for (const some of batches(awards)) {
    const found = await db
      .select({ id: bankMatchEntry.matchId })
      .from(bankMatchEntry)
      .innerJoin(journalEntry, eq(journalEntry.id, bankMatchEntry.entryId))
      .where(inArray(journalEntry.awardId, some))
    matches.push(...found.map(({ id }) => id))
  }
  for (const { id } of thanked) {
    const found = await db
      .select({ id: bankMatchEntry.matchId })
      .from(bankMatchEntry)
      .innerJoin(journalEntry, eq(journalEntry.id, bankMatchEntry.entryId))
      .where(like(journalEntry.key, `cost-paid:${id}%`))
    matches.push(...found.map((one) => one.id))
  }
  const lines: string[] = []
  for (const some of batches([...new Set(matches)])) {
    const rows = await db.select({ id: bankRow.id }).from(bankRow).where(inArray(bankRow.matchId, some))
    lines.push(...rows.map(({ id }) => id))
  }
  return lines
}
