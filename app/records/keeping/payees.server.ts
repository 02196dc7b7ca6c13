import { and, desc, eq, exists, inArray, lte, max, ne, or } from 'drizzle-orm'
import {
  agreement,
  award,
  awardEvent,
  awardPayee,
  bankDetails,
  bankLink,
  payment,
  paymentReceipt,
  paymentStanding,
} from '~db/schema'
import { instant, type Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { forgetBankDetails } from '../money/bank-details.server'
import { forgetEvidenceOf } from '../learning/forget.server'
import { forgetPapersOf } from '../money/award-paper.server'
import { forgetReceiptsOf } from '../money/spent-receipt.server'
import { isOpen } from '../people/erasable.server'
import { idsOf, type Asked, type KeptPlace } from './place.server'
import { hasPrivateWords, takePrivateWords } from './private-words.server'

/**
 * Who was paid, once the financial year in which the last of it was settled is long enough over. The award, its
 * instalments and payments stay: they are the books.
 */
export const payees: readonly KeptPlace[] = [
  {
    kind: 'funded',
    due: fundedDue,
    letGo: async (db, ids, on) => {
      const these = await db
        .select({ id: award.proposalId })
        .from(award)
        .where(inArray(award.id, [...ids]))
      await takePrivateWords(db, idsOf(these))
      await db
        .update(awardPayee)
        .set({ name: '', personIds: [] })
        .where(inArray(awardPayee.awardId, [...ids]))
      await db
        .update(agreement)
        .set({ words: '' })
        .where(inArray(agreement.awardId, [...ids]))
      const paid = db
        .select({ id: payment.id })
        .from(payment)
        .where(inArray(payment.awardId, [...ids]))
      await db.update(paymentReceipt).set({ names: '' }).where(inArray(paymentReceipt.paymentId, paid))
      await forgetReceiptsOf(db, ids, on.at)
      await forgetEvidenceOf(db, ids, on.at)
      await forgetPapersOf(db, ids, on.at)
    },
  },
  // The account goes long before the name: nobody examines it, and it is what a thief looks for.
  { kind: 'bank-details', due: accountsDue, letGo: (db, ids) => forgetBankDetails(db, ids) },
]

async function accountsDue(db: Db, { partnershipId, upTo, most }: Asked): Promise<string[]> {
  const given = db
    .select({ id: bankDetails.id })
    .from(bankDetails)
    .where(and(eq(bankDetails.awardId, award.id), ne(bankDetails.locked, '')))
  const asked = db
    .select({ id: bankLink.id })
    .from(bankLink)
    .where(and(eq(bankLink.awardId, award.id), ne(bankLink.contact, '')))
  const found = await db
    .select({ id: award.id, instalments: award.instalments })
    .from(award)
    .where(and(eq(award.partnershipId, partnershipId ?? ''), lte(award.madeAt, upTo), or(exists(given), exists(asked))))
    .orderBy(award.madeAt)
  const due: string[] = []
  for (const one of found) {
    if (due.length === most) break
    if (!(await isOpen(db, one)) && (await lastTouched(db, one.id)) <= upTo) due.push(one.id)
  }
  return due
}

async function fundedDue(db: Db, { partnershipId, upTo, most }: Asked): Promise<string[]> {
  const named = db
    .select({ id: awardPayee.awardId })
    .from(awardPayee)
    .where(and(eq(awardPayee.awardId, award.id), ne(awardPayee.name, '')))
  // None is made before it is settled: what is not old enough stays out of sight here.
  const old = await db
    .select({ id: award.id, instalments: award.instalments })
    .from(award)
    .where(
      and(
        eq(award.partnershipId, partnershipId ?? ''),
        lte(award.madeAt, upTo),
        or(exists(named), hasPrivateWords(db, award.proposalId)),
      ),
    )
    .orderBy(award.madeAt)
  const due: string[] = []
  for (const one of old) {
    if (due.length === most) break
    if (!(await isOpen(db, one)) && (await lastTouched(db, one.id)) <= upTo) due.push(one.id)
  }
  return due
}

/** When anything last happened to an award or to a payment of it; the beginning of time when nothing did. */
async function lastTouched(db: Db, awardId: string): Promise<Instant> {
  const [event] = await db
    .select({ at: awardEvent.at })
    .from(awardEvent)
    .where(eq(awardEvent.awardId, awardId))
    .orderBy(desc(awardEvent.sequence))
    .limit(1)
  const [payment] = await db
    .select({ at: max(paymentStanding.movedAt) })
    .from(paymentStanding)
    .where(eq(paymentStanding.awardId, awardId))
  return instant(Math.max(event?.at ?? 0, Number(payment?.at ?? 0)))
}
