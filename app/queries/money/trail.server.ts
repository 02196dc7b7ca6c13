import { and, asc, eq, inArray } from 'drizzle-orm'
import { bankMatchEntry, bankRow, journalEntry } from '~db/schema'
import type { MoneyEvent } from '~/domain/money'
import type { Actor } from '~/domain/people'
import { couldEver } from '~/domain/policy'
import type { Db } from '~/platform/world.server'
import { namesOfAwards } from './people-and-ideas.server'

/** Where something stands in the books, at the bank and in a decision: each a click away, from either end. */
export interface Trail {
  readonly entries: readonly { readonly id: string; readonly sequence: number; readonly event: MoneyEvent }[]
  readonly bankLines: readonly { readonly id: string; readonly accountId: string; readonly bookedOn: string }[]
  readonly awardId: string | null
  /** The round in whose meeting it was decided. */
  readonly round: { readonly slug: string; readonly title: string } | null
}

/** Everything that leads on from some entries: one by its id, all of an award or a payment, or one of an event's key. */
export async function trailOf(
  db: Db,
  book: string,
  actor: Actor | null,
  of:
    | { readonly entryId: string }
    | { readonly awardId: string }
    | { readonly paymentId: string }
    | { readonly key: string },
): Promise<Trail> {
  const which =
    'entryId' in of
      ? eq(journalEntry.id, of.entryId)
      : 'awardId' in of
        ? eq(journalEntry.awardId, of.awardId)
        : 'paymentId' in of
          ? eq(journalEntry.paymentId, of.paymentId)
          : eq(journalEntry.key, of.key)
  const entries = await db
    .select({
      id: journalEntry.id,
      sequence: journalEntry.sequence,
      event: journalEntry.event,
      awardId: journalEntry.awardId,
    })
    .from(journalEntry)
    .where(and(eq(journalEntry.partnershipId, book), which))
    .orderBy(asc(journalEntry.sequence))
    .limit(50)
  const ids = entries.map(({ id }) => id)
  const bankLines =
    ids.length > 0 && couldEver(actor, 'bank.read')
      ? await db
          .selectDistinct({ id: bankRow.id, accountId: bankRow.accountId, bookedOn: bankRow.bookedOn })
          .from(bankMatchEntry)
          .innerJoin(bankRow, eq(bankRow.matchId, bankMatchEntry.matchId))
          .where(inArray(bankMatchEntry.entryId, ids))
          .orderBy(asc(bankRow.bookedOn), asc(bankRow.id))
      : []
  const awardId = 'awardId' in of ? of.awardId : (entries.find((entry) => entry.awardId !== null)?.awardId ?? null)
  const round = awardId === null ? null : ((await namesOfAwards(db, [awardId])).get(awardId)?.round ?? null)
  return { entries: entries.map(({ id, sequence, event }) => ({ id, sequence, event })), bankLines, awardId, round }
}
