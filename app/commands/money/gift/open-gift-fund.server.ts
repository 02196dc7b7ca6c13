import { eq } from 'drizzle-orm'
import { giftFund } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { fundOf } from '~/records/money/budget.server'
import { openGiftFund } from '~/records/money/gift.server'
import { actorIn } from '~/records/people/actor.server'

/** A fund takes gifts from now on, or none any more. What was given on a page that is open meanwhile still comes in. */
export async function setGiftFund(
  db: Db,
  on: Occasion,
  partnershipId: string,
  { fundId, takes, giftAid }: { readonly fundId: string; readonly takes: boolean; readonly giftAid: boolean },
): Promise<Outcome<object, NotAllowed | 'no-such-fund'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'gift.open', { now: on.at, provedAt: on.provedAt })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  if (!(await fundOf(db, partnershipId, fundId))) return refuse('no-such-fund')
  const before = await openGiftFund(db, partnershipId, fundId)
  if (takes ? before?.giftAid === giftAid : !before) return ok
  if (takes) {
    const row = { partnershipId, openedBy: actor.personId, openedAt: on.at, closedAt: null, giftAid }
    // The first to be opened stays the first: what nobody's gift explains is its money.
    const again = { openedBy: actor.personId, closedAt: null, giftAid }
    await db
      .insert(giftFund)
      .values({ fundId, ...row })
      .onConflictDoUpdate({ target: giftFund.fundId, set: again })
  } else {
    await db.update(giftFund).set({ closedAt: on.at }).where(eq(giftFund.fundId, fundId))
  }
  await recordAct(db, on, partnershipId, 'gift.open', `fund:${fundId}`, { takes, giftAid })
  return ok
}
