import { desc, eq } from 'drizzle-orm'
import { giftAidClaim, giftAidClaimItem } from '~db/schema'
import { sum } from '~/domain/pence'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { claimableGifts } from '~/records/money/gift-aid.server'
import { actorIn } from '~/records/people/actor.server'

/** Makes a claim of all that may be claimed on, as she saw it: none of it is in another claim ever after. */
export async function claimGiftAid(
  db: Db,
  on: Occasion,
  partnershipId: string,
  { id, seen }: { readonly id: string; readonly seen: number },
): Promise<Outcome<object, NotAllowed | 'claim-changed' | 'claim-empty'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'gift.claim-aid', { now: on.at, provedAt: on.provedAt })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  const [known] = await db.select({ id: giftAidClaim.id }).from(giftAidClaim).where(eq(giftAidClaim.id, id))
  if (known) return ok
  const gifts = await claimableGifts(db, partnershipId)
  const totalPence = sum(gifts.map(({ amountPence }) => amountPence))
  if (gifts.length === 0) return refuse('claim-empty')
  if (totalPence !== seen) return refuse('claim-changed')
  const [last] = await db
    .select({ number: giftAidClaim.number })
    .from(giftAidClaim)
    .where(eq(giftAidClaim.partnershipId, partnershipId))
    .orderBy(desc(giftAidClaim.number))
    .limit(1)
  const number = (last?.number ?? 0) + 1
  await db.insert(giftAidClaim).values({ id, partnershipId, number, madeAt: on.at, madeBy: actor.personId })
  await db
    .insert(giftAidClaimItem)
    .values(gifts.map(({ giftId, amountPence }) => ({ claimId: id, giftId, amountPence })))
  await recordAct(db, on, partnershipId, 'gift.claim-aid', `claim:${id}`, { number, gifts: gifts.length, totalPence })
  return ok
}
