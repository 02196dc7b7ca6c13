import { and, eq, inArray, isNull } from 'drizzle-orm'
import { gift, stripeEvent, stripeStanding } from '~db/schema'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Heard } from '~/platform/stripe.server'
import type { Db } from '~/platform/world.server'

/** Notes that Stripe said something happened; the same twice is noted once. Says whether it is new. */
export async function noteEvent(db: Db, on: Occasion, { id, type, subjectId }: Heard): Promise<boolean> {
  const [known] = await db.select({ id: stripeEvent.id }).from(stripeEvent).where(eq(stripeEvent.id, id))
  if (known) return false
  await db.insert(stripeEvent).values({ id, type, subjectId, receivedAt: on.at })
  return true
}

/** What Stripe had was looked through after these events came: whatever they told of is here. */
export async function lookedThrough(
  db: Db,
  on: Occasion,
  partnershipId: string,
  seen: { readonly upTo: Instant; readonly heldPence: Pence; readonly events: readonly string[] },
): Promise<void> {
  const standing = { lookedAt: on.at, seenUpTo: seen.upTo, heldPence: seen.heldPence }
  await db
    .insert(stripeStanding)
    .values({ partnershipId, ...standing })
    .onConflictDoUpdate({ target: stripeStanding.partnershipId, set: standing })
  if (seen.events.length > 0) {
    await db
      .update(stripeEvent)
      .set({ doneAt: on.at })
      .where(and(inArray(stripeEvent.id, [...seen.events]), isNull(stripeEvent.doneAt)))
  }
}

/** By Stripe's own word on a dispute, whether it is going on. */
export async function disputeGoesOn(db: Db, chargeId: string, goesOn: boolean): Promise<void> {
  await db.update(gift).set({ disputed: goesOn }).where(eq(gift.chargeId, chargeId))
}
