import { and, eq, inArray, isNull, like, sum as sumIn } from 'drizzle-orm'
import { accountBalance, giftRefund, stripeMovement } from '~db/schema'
import { breach, stripeClearing, type Breach, type Reconciliation } from '~/domain/money'
import { pence } from '~/domain/pence'
import type { Db } from '~/platform/world.server'
import { giftFundsOf } from '~/records/money/gift.server'
import { sentAndNotListed } from '~/records/money/stripe-payee.server'

/** What Stripe holds by its own movements, beside the entries they became (L13). */
export async function stripeReconciled(db: Db, partnershipId: string): Promise<Reconciliation[]> {
  const rows = await db.select().from(stripeMovement).where(eq(stripeMovement.partnershipId, partnershipId))
  if (rows.length === 0) return []
  const accounts = (await giftFundsOf(db, partnershipId)).map(({ fundId }) => stripeClearing(fundId))
  const entryIds = rows.flatMap(({ entryId }) => entryId ?? [])
  const balancePence = pence(rows.reduce((sum, one) => sum + one.amountPence - one.feePence, 0))
  return [{ id: `stripe:${partnershipId}`, book: partnershipId, accounts, entryIds, balancePence }]
}

/** Money at Stripe that no movement of it explains, and money given back by fewer than two. */
export async function wrongWithStripe(db: Db, partnershipId: string): Promise<Breach[]> {
  const found: Breach[] = []
  const [books] = await db
    .select({ total: sumIn(accountBalance.amountPence) })
    .from(accountBalance)
    .where(and(eq(accountBalance.partnershipId, partnershipId), like(accountBalance.account, 'fund:%:stripe-clearing')))
  const [stripe] = await db
    .select({ amount: sumIn(stripeMovement.amountPence), fee: sumIn(stripeMovement.feePence) })
    .from(stripeMovement)
    .where(eq(stripeMovement.partnershipId, partnershipId))
  const [held, moved] = [Number(books?.total ?? 0), Number(stripe?.amount ?? 0) - Number(stripe?.fee ?? 0)]
  // What was sent and Stripe has not listed yet is out of the books already.
  const onItsWay = await sentAndNotListed(db, partnershipId)
  if (held + onItsWay !== moved) {
    const words = `has ${held} with Stripe and ${onItsWay} on its way out where its movements come to ${moved}`
    found.push(breach('L13', partnershipId, words))
  }
  found.push(...(await unexplainedTransfers(db, partnershipId)))
  const refunds = await db
    .select()
    .from(giftRefund)
    .where(
      and(
        eq(giftRefund.partnershipId, partnershipId),
        inArray(giftRefund.state, ['authorised', 'in-doubt', 'made', 'failed']),
      ),
    )
  for (const { id, preparedBy, authorisedBy } of refunds) {
    if (authorisedBy === null) found.push(breach('L8', id, 'is given back, and nobody authorised it'))
    else if (authorisedBy === preparedBy) found.push(breach('L8', id, `was prepared and authorised by ${preparedBy}`))
  }
  return found
}

/** Money that went out of Stripe to somebody, or came back from there, and that no payment of ours explains. */
async function unexplainedTransfers(db: Db, partnershipId: string): Promise<Breach[]> {
  const rows = await db
    .select({ id: stripeMovement.id, amountPence: stripeMovement.amountPence })
    .from(stripeMovement)
    .where(
      and(
        eq(stripeMovement.partnershipId, partnershipId),
        inArray(stripeMovement.type, ['transfer', 'transfer_refund']),
        isNull(stripeMovement.paymentId),
      ),
    )
  return rows.map(({ id, amountPence }) => breach('L7', id, `moved ${amountPence} at Stripe, and no payment says why`))
}
