import { and, eq, inArray, isNull, lte } from 'drizzle-orm'
import { gift, giftRefund, stripeCall } from '~db/schema'
import { giftOpenFor, nextAskAt } from '~/domain/money'
import { later, minutes } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'

export type CallRow = typeof stripeCall.$inferSelect

/** For how long nobody else makes a call that somebody is making; longer than Stripe is given to answer. */
const claimedFor = minutes(1)

/** Takes a call that is due, so that nobody else makes it meanwhile; nothing when somebody else has. */
export async function claimCall(db: Db, on: Occasion, id: string): Promise<CallRow | undefined> {
  const [found] = await db
    .select()
    .from(stripeCall)
    .where(and(eq(stripeCall.id, id), isNull(stripeCall.doneAt), lte(stripeCall.dueAt, on.at)))
  if (!found) return undefined
  const change = { dueAt: later(on.at, claimedFor), tries: found.tries + 1 }
  await db.update(stripeCall).set(change).where(eq(stripeCall.id, id))
  return { ...found, ...change }
}

/** Stripe takes the gift: at this address. Should Stripe have said meanwhile that it was paid, it stays so. */
export async function giftCanBePaid(db: Db, on: Occasion, call: CallRow, session: { id: string; url: string }) {
  const open = { state: 'open' as const, stateAt: on.at, sessionId: session.id, url: session.url }
  await db
    .update(gift)
    .set(open)
    .where(and(eq(gift.id, call.subjectId), eq(gift.state, 'wanted')))
  await done(db, on, call)
}

/** Stripe does not take it, or did not say for so long that whoever wanted to give has gone. */
export async function giftIsGone(db: Db, on: Occasion, giftId: string): Promise<void> {
  await db
    .update(gift)
    .set({ state: 'gone', stateAt: on.at, url: null })
    .where(and(eq(gift.id, giftId), inArray(gift.state, ['wanted', 'open'])))
  await db
    .update(stripeCall)
    .set({ doneAt: on.at })
    .where(and(eq(stripeCall.subjectId, giftId), isNull(stripeCall.doneAt)))
}

/** Stripe has made the refund. */
export async function refundIsMade(db: Db, on: Occasion, call: CallRow, stripeId: string): Promise<void> {
  await db
    .update(giftRefund)
    .set({ state: 'made', settledAt: on.at, stripeId, trouble: null })
    .where(and(eq(giftRefund.id, call.subjectId), inArray(giftRefund.state, ['authorised', 'in-doubt'])))
  await recordAct(db, on, call.partnershipId, 'clock', `refund:${call.subjectId}`, { made: stripeId })
  await done(db, on, call)
}

/** Stripe refuses to make it, and has not made it. */
export async function refundIsRefused(db: Db, on: Occasion, call: CallRow, trouble: string): Promise<void> {
  await db
    .update(giftRefund)
    .set({ state: 'failed', settledAt: on.at, trouble })
    .where(and(eq(giftRefund.id, call.subjectId), inArray(giftRefund.state, ['authorised', 'in-doubt'])))
  await recordAct(db, on, call.partnershipId, 'clock', `refund:${call.subjectId}`, { refused: trouble })
  await done(db, on, call)
}

/** Nobody knows whether it was done: it is asked about again, later each time. A gift that waits too long is gone. */
export async function callInDoubt(db: Db, on: Occasion, call: CallRow): Promise<void> {
  if (call.kind === 'make-refund') {
    await db
      .update(giftRefund)
      .set({ state: 'in-doubt' })
      .where(and(eq(giftRefund.id, call.subjectId), eq(giftRefund.state, 'authorised')))
  } else {
    const [one] = await db.select({ startedAt: gift.startedAt }).from(gift).where(eq(gift.id, call.subjectId))
    if (one && later(one.startedAt, giftOpenFor) <= on.at) return giftIsGone(db, on, call.subjectId)
  }
  await db
    .update(stripeCall)
    .set({ dueAt: nextAskAt(on.at, call.tries) })
    .where(eq(stripeCall.id, call.id))
}

const done = (db: Db, on: Occasion, { id }: CallRow) =>
  db.update(stripeCall).set({ doneAt: on.at }).where(eq(stripeCall.id, id))
