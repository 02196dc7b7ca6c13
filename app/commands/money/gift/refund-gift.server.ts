import { and, eq } from 'drizzle-orm'
import { giftRefund, stripeCall } from '~db/schema'
import { mayAuthoriseRefund, mayRefund, type RefundRefusal } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { giftById, leftToRefund, type GiftRefundRow } from '~/records/money/gift.server'
import { actorIn } from '~/records/people/actor.server'

interface WantedRefund {
  /** From the form, so that the same form sent twice prepares one. */
  readonly id: string
  readonly giftId: string
  readonly amountPence: Pence
  readonly reason: string
}

/** Prepares that some of a gift goes back. Nothing goes anywhere until another officer says so. */
export async function prepareRefund(
  db: Db,
  on: Occasion,
  partnershipId: string,
  { id, giftId, amountPence, reason }: WantedRefund,
): Promise<Outcome<object, NotAllowed | RefundRefusal | 'no-such-gift'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'gift.prepare-refund', { now: on.at })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  if (await refundById(db, partnershipId, id)) return ok
  const one = await giftById(db, partnershipId, giftId)
  if (!one) return refuse('no-such-gift')
  const fits = mayRefund({ ...one, leftPence: await leftToRefund(db, giftId) }, amountPence)
  if (!fits.ok) return fits
  const facts = { id, partnershipId, giftId, amountPence, reason, preparedBy: actor.personId, preparedAt: on.at }
  await db.insert(giftRefund).values({ ...facts, state: 'prepared' })
  await recordAct(db, on, partnershipId, 'gift.prepare-refund', `refund:${id}`, { giftId, amountPence })
  return ok
}

/** Another officer says so: Stripe is asked once this is durable, under a key by which it is done once. */
export async function authoriseRefund(
  db: Db,
  on: Occasion,
  partnershipId: string,
  id: string,
  home: string,
): Promise<Outcome<object, NotAllowed | RefundRefusal | 'no-such-gift'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'gift.authorise-refund', { now: on.at, provedAt: on.provedAt })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  const one = await refundById(db, partnershipId, id)
  if (!one) return refuse('no-such-gift')
  // Pressed twice, it is authorised once.
  if (one.authorisedBy === actor.personId) return ok
  const fits = mayAuthoriseRefund(one, actor.personId)
  if (!fits.ok) return fits
  const gift = await giftById(db, partnershipId, one.giftId)
  if (!gift || gift.disputed) return refuse('refund-disputed')
  // The bank may have taken some of it back meanwhile. Its own amount is among those on their way.
  if ((await leftToRefund(db, one.giftId)) < 0) return refuse('refund-passed')
  await db
    .update(giftRefund)
    .set({ state: 'authorised', authorisedBy: actor.personId, authorisedAt: on.at })
    .where(eq(giftRefund.id, id))
  const call = { kind: 'make-refund' as const, subjectId: id, partnershipId, home }
  await db.insert(stripeCall).values({ id: on.newId(), ...call, dueAt: on.at, tries: 0 })
  const { giftId, amountPence } = one
  await recordAct(db, on, partnershipId, 'gift.authorise-refund', `refund:${id}`, { giftId, amountPence })
  return ok
}

/** Takes back what nobody has authorised. Once Stripe may have been asked only Stripe can say what became of it. */
export async function cancelRefund(
  db: Db,
  on: Occasion,
  partnershipId: string,
  id: string,
): Promise<Outcome<object, NotAllowed | RefundRefusal | 'no-such-gift'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'gift.cancel-refund', { now: on.at })
  if (!allowed.ok) return allowed
  const one = await refundById(db, partnershipId, id)
  if (!one) return refuse('no-such-gift')
  if (one.state === 'cancelled') return ok
  if (one.state !== 'prepared') return refuse('refund-passed')
  await db.update(giftRefund).set({ state: 'cancelled', settledAt: on.at }).where(eq(giftRefund.id, id))
  await recordAct(db, on, partnershipId, 'gift.cancel-refund', `refund:${id}`)
  return ok
}

async function refundById(db: Db, partnershipId: string, id: string): Promise<GiftRefundRow | undefined> {
  const [found] = await db
    .select()
    .from(giftRefund)
    .where(and(eq(giftRefund.id, id), eq(giftRefund.partnershipId, partnershipId)))
  return found
}
