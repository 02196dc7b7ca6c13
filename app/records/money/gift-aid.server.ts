import { and, asc, eq, isNotNull, isNull, sum as sumIn } from 'drizzle-orm'
import { gift, giftAidClaim, giftAidClaimItem, giftRefund, giftWords, stripeMovement } from '~db/schema'
import { mostInClaim, type ClaimableGift } from '~/domain/money'
import { pence, type Pence } from '~/domain/pence'
import { dateIn } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { partnershipOf } from './budget.server'

/** What Stripe still has of each gift of a partnership that was declared on: given, less all that went back. */
const keptOfGifts = (db: Db, partnershipId: string) =>
  db
    .select({ giftId: stripeMovement.giftId, keptPence: sumIn(stripeMovement.amountPence) })
    .from(stripeMovement)
    .innerJoin(giftWords, eq(giftWords.giftId, stripeMovement.giftId))
    .where(and(eq(stripeMovement.partnershipId, partnershipId), isNotNull(giftWords.declaredAt)))
    .groupBy(stripeMovement.giftId)

/**
 * Gifts that may be claimed on and were in no claim yet, the oldest first, as many as one claim takes. One that is
 * disputed, or that a refund is on its way of, waits.
 */
export async function claimableGifts(db: Db, partnershipId: string): Promise<ClaimableGift[]> {
  const { timeZone } = await partnershipOf(db, partnershipId)
  const rows = await db
    .select({ gift, words: giftWords })
    .from(gift)
    .innerJoin(giftWords, eq(giftWords.giftId, gift.id))
    .leftJoin(giftAidClaimItem, eq(giftAidClaimItem.giftId, gift.id))
    .where(
      and(
        eq(gift.partnershipId, partnershipId),
        eq(gift.state, 'paid'),
        eq(gift.disputed, false),
        isNotNull(giftWords.declaredAt),
        isNull(giftAidClaimItem.claimId),
      ),
    )
    .orderBy(asc(gift.stateAt), asc(gift.id))
  if (rows.length === 0) return []
  const kept = new Map((await keptOfGifts(db, partnershipId)).map((row) => [row.giftId, Number(row.keptPence)]))
  const goingBack = new Set(
    (
      await db
        .select({ giftId: giftRefund.giftId, state: giftRefund.state })
        .from(giftRefund)
        .where(eq(giftRefund.partnershipId, partnershipId))
    ).flatMap(({ giftId, state }) => (['prepared', 'authorised', 'in-doubt'].includes(state) ? [giftId] : [])),
  )
  return rows
    .map(({ gift: one, words }) => ({
      giftId: one.id,
      givenOn: dateIn(timeZone, one.stateAt),
      amountPence: pence(kept.get(one.id) ?? 0),
      title: words.title,
      forename: words.forename,
      surname: words.surname,
      house: words.house,
      postcode: words.postcode,
    }))
    .filter(({ amountPence, surname, giftId }) => amountPence > 0 && surname !== '' && !goingBack.has(giftId))
    .slice(0, mostInClaim)
}

/** Claimed on and then given back: what HMRC is told of with the next claim. */
export async function claimedTooMuch(db: Db, partnershipId: string): Promise<Pence> {
  const items = await db
    .select({ giftId: giftAidClaimItem.giftId, amountPence: giftAidClaimItem.amountPence })
    .from(giftAidClaimItem)
    .innerJoin(giftAidClaim, eq(giftAidClaim.id, giftAidClaimItem.claimId))
    .where(eq(giftAidClaim.partnershipId, partnershipId))
  const kept = new Map((await keptOfGifts(db, partnershipId)).map((row) => [row.giftId, Number(row.keptPence)]))
  return pence(items.reduce((sum, one) => sum + Math.max(0, one.amountPence - (kept.get(one.giftId) ?? 0)), 0))
}

/** The claims that were made, the newest first. */
export const claimsOf = (db: Db, partnershipId: string) =>
  db.select().from(giftAidClaim).where(eq(giftAidClaim.partnershipId, partnershipId)).orderBy(asc(giftAidClaim.number))

/** The gifts of a claim as they are given to HMRC; a name that has been let go is empty. */
export async function giftsOfClaim(db: Db, partnershipId: string, claimId: string): Promise<ClaimableGift[]> {
  const { timeZone } = await partnershipOf(db, partnershipId)
  const rows = await db
    .select({ gift, words: giftWords, amountPence: giftAidClaimItem.amountPence })
    .from(giftAidClaimItem)
    .innerJoin(gift, eq(gift.id, giftAidClaimItem.giftId))
    .innerJoin(giftWords, eq(giftWords.giftId, gift.id))
    .where(and(eq(giftAidClaimItem.claimId, claimId), eq(gift.partnershipId, partnershipId)))
    .orderBy(asc(gift.stateAt), asc(gift.id))
  return rows.map(({ gift: one, words, amountPence }) => ({
    giftId: one.id,
    givenOn: dateIn(timeZone, one.stateAt),
    amountPence,
    title: words.title,
    forename: words.forename,
    surname: words.surname,
    house: words.house,
    postcode: words.postcode,
  }))
}
