import { and, asc, count, eq, gt } from 'drizzle-orm'
import { ballot, publishedReceipt } from '~db/schema'
import { receiptOfSealed } from '~/platform/sealing/envelopes.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { emailOf } from '~/records/people/actor.server'
import { pseudonymOf } from '~/records/voting/ballot-box.server'

/** The receipt of somebody's ballot as it lies there now; nothing when she has none. It says nothing of her choices. */
export async function ownReceipt(
  db: Db,
  secrets: Secrets,
  roundId: string,
  personId: string,
): Promise<string | undefined> {
  const [found] = await db
    .select({ sealed: ballot.sealed })
    .from(ballot)
    .where(and(eq(ballot.roundId, roundId), eq(ballot.pseudonym, pseudonymOf(secrets, roundId, personId))))
  return found && receiptOfSealed(roundId, found.sealed)
}

/** How many receipts a counted round has, and whether this one is among them. */
export async function receiptsOf(db: Db, roundId: string, code: string | null) {
  const [all] = await db.select({ many: count() }).from(publishedReceipt).where(eq(publishedReceipt.roundId, roundId))
  const found =
    code === null
      ? []
      : await db
          .select({ number: publishedReceipt.number })
          .from(publishedReceipt)
          .where(and(eq(publishedReceipt.roundId, roundId), eq(publishedReceipt.code, code)))
          .limit(1)
  return { many: all?.many ?? 0, isThere: found.length > 0 }
}

const atOnce = 5_000

/** The receipts after the one numbered `after`, sorted: at most 5,000, or so many. */
export const receiptsAfter = (db: Db, roundId: string, after: number, most = atOnce) =>
  db
    .select({ number: publishedReceipt.number, code: publishedReceipt.code })
    .from(publishedReceipt)
    .where(and(eq(publishedReceipt.roundId, roundId), gt(publishedReceipt.number, after)))
    .orderBy(asc(publishedReceipt.number))
    .limit(most)

/** For the page that says that a vote is in: its receipt, and whether we have an address to send it to. */
export async function ownVote(db: Db, secrets: Secrets, roundId: string, personId: string) {
  const receipt = await ownReceipt(db, secrets, roundId, personId)
  return receipt === undefined ? null : { receipt, canSend: (await emailOf(db, personId)) !== null }
}
