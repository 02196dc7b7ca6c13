import { and, asc, eq, inArray, isNull, notInArray, sum as sumIn } from 'drizzle-orm'
import { gift, giftFund, giftRefund, giftWords, stripeMovement } from '~db/schema'
import { pence, type Pence } from '~/domain/pence'
import type { Db } from '~/platform/world.server'

export type GiftRow = typeof gift.$inferSelect
export type GiftFundRow = typeof giftFund.$inferSelect
export type GiftRefundRow = typeof giftRefund.$inferSelect
export type GiftWordsRow = typeof giftWords.$inferSelect

/** Funds that take gifts or once did, the one that was opened first before the others. */
export const giftFundsOf = (db: Db, partnershipId: string): Promise<GiftFundRow[]> =>
  db
    .select()
    .from(giftFund)
    .where(eq(giftFund.partnershipId, partnershipId))
    .orderBy(asc(giftFund.openedAt), asc(giftFund.fundId))

/** A gift of this partnership; nothing when it is another's. */
export async function giftById(db: Db, partnershipId: string, id: string): Promise<GiftRow | undefined> {
  const [found] = await db
    .select()
    .from(gift)
    .where(and(eq(gift.id, id), eq(gift.partnershipId, partnershipId)))
  return found
}

export async function giftWordsOf(db: Db, giftId: string): Promise<GiftWordsRow | undefined> {
  const [found] = await db.select().from(giftWords).where(eq(giftWords.giftId, giftId))
  return found
}

export const refundsOf = (db: Db, giftId: string): Promise<GiftRefundRow[]> =>
  db
    .select()
    .from(giftRefund)
    .where(eq(giftRefund.giftId, giftId))
    .orderBy(asc(giftRefund.preparedAt), asc(giftRefund.id))

/** What Stripe holds of a gift after all that went back of it: what was given and taken, without what it cost. */
export async function keptOfGift(db: Db, giftId: string): Promise<Pence> {
  const [row] = await db
    .select({ total: sumIn(stripeMovement.amountPence) })
    .from(stripeMovement)
    .where(eq(stripeMovement.giftId, giftId))
  return pence(Number(row?.total ?? 0))
}

/** What may still be given back: what is kept, less refunds on their way and those that no movement shows yet. */
export async function leftToRefund(db: Db, giftId: string): Promise<Pence> {
  const shown = db
    .select({ id: stripeMovement.sourceId })
    .from(stripeMovement)
    .where(and(eq(stripeMovement.giftId, giftId), eq(stripeMovement.type, 'refund')))
  const under = await db
    .select({ amountPence: giftRefund.amountPence })
    .from(giftRefund)
    .where(and(eq(giftRefund.giftId, giftId), inArray(giftRefund.state, ['prepared', 'authorised', 'in-doubt'])))
  const unseen = await db
    .select({ amountPence: giftRefund.amountPence })
    .from(giftRefund)
    .where(and(eq(giftRefund.giftId, giftId), eq(giftRefund.state, 'made'), notInArray(giftRefund.stripeId, shown)))
  const coming = [...under, ...unseen].reduce((total, { amountPence }) => total + amountPence, 0)
  return pence((await keptOfGift(db, giftId)) - coming)
}

/** The fund takes gifts now. */
export async function openGiftFund(db: Db, partnershipId: string, fundId: string): Promise<GiftFundRow | undefined> {
  const [found] = await db
    .select()
    .from(giftFund)
    .where(and(eq(giftFund.fundId, fundId), eq(giftFund.partnershipId, partnershipId), isNull(giftFund.closedAt)))
  return found
}
