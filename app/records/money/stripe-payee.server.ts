import { and, asc, eq, inArray, isNotNull, isNull, sum as sumIn } from 'drizzle-orm'
import { payment, paymentStanding, stripeMovement, stripePayee } from '~db/schema'
import { stripeClearing } from '~/domain/money'
import { pence, type Pence } from '~/domain/pence'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { balanceOf } from './totals.server'

export type StripePayeeRow = typeof stripePayee.$inferSelect

/** The account at Stripe of details that go by it; nothing for those that go into a bank. */
export async function stripePayeeOf(db: Db, detailsId: string): Promise<StripePayeeRow | undefined> {
  const [found] = await db.select().from(stripePayee).where(eq(stripePayee.detailsId, detailsId))
  return found
}

/** What a payment remembers of an account at Stripe: enough to know it by, and nothing to find it by. */
export const connectedSeal = (accountId: string): string => sha256(`stripe-account:${accountId}`)

/** The account, as payments know it, once Stripe says that money can go into it. */
export async function readyAccountOf(db: Db, detailsId: string): Promise<string | undefined> {
  const found = await stripePayeeOf(db, detailsId)
  return found?.isReady && found.accountId !== null ? connectedSeal(found.accountId) : undefined
}

/** Accounts that Stripe has made and that are still known here, the one longest not asked about first. */
export const connectedAccounts = (db: Db, partnershipId: string, most: number): Promise<StripePayeeRow[]> =>
  db
    .select()
    .from(stripePayee)
    .where(and(eq(stripePayee.partnershipId, partnershipId), isNotNull(stripePayee.accountId)))
    .orderBy(asc(stripePayee.askedAt), asc(stripePayee.detailsId))
    .limit(most)

/** What each of these funds has with Stripe, by the books: what is on its way out is taken off already. */
export async function heldAtStripe(db: Db, book: string, fundIds: readonly string[]): Promise<Map<string, Pence>> {
  const held = new Map<string, Pence>()
  for (const fundId of new Set(fundIds)) held.set(fundId, await balanceOf(db, book, stripeClearing(fundId)))
  return held
}

/** What payments have sent through Stripe and none of its movements shows yet. */
export async function sentAndNotListed(db: Db, partnershipId: string): Promise<Pence> {
  const [row] = await db
    .select({ total: sumIn(payment.amountPence) })
    .from(payment)
    .innerJoin(paymentStanding, eq(paymentStanding.paymentId, payment.id))
    .leftJoin(stripeMovement, and(eq(stripeMovement.paymentId, payment.id), eq(stripeMovement.type, 'transfer')))
    .where(
      and(
        eq(payment.partnershipId, partnershipId),
        eq(payment.way, 'stripe'),
        inArray(paymentStanding.state, ['sent', 'in-doubt', 'cleared']),
        isNull(stripeMovement.id),
      ),
    )
  return pence(Number(row?.total ?? 0))
}
