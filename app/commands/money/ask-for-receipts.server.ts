import { and, eq } from 'drizzle-orm'
import { receiptReminder } from '~db/schema'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { post, type Letter } from '~/records/outbox.server'

/** Asks by letter for the receipts that are missing. Each letter goes out once, whoever comes first. */
export async function askForReceiptsByLetter(
  db: Db,
  on: Occasion,
  of: { readonly awardId: string; readonly doneBy: string; readonly number: 1 | 2 | 3 },
  letter: Letter,
): Promise<boolean> {
  const { awardId, doneBy, number } = of
  const [there] = await db
    .select({ at: receiptReminder.at })
    .from(receiptReminder)
    .where(
      and(eq(receiptReminder.awardId, awardId), eq(receiptReminder.doneBy, doneBy), eq(receiptReminder.number, number)),
    )
  if (there) return false
  await db.insert(receiptReminder).values({ awardId, doneBy, number, at: on.at })
  await post(db, on, `receipts-asked:${awardId}:${doneBy}:${number}`, letter)
  return true
}
