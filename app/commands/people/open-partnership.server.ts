import { eq } from 'drizzle-orm'
import { partnership } from '~db/schema'
import { missingToOpen } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { partnershipById } from '~/records/people/settings.server'
import { setUpOf } from '~/records/people/set-up.server'

/** Opens a partnership to everyone: once, for good, and only when nothing is missing. */
export async function openPartnership(
  db: Db,
  on: Occasion,
  partnershipId: string,
): Promise<Outcome<object, NotAllowed | 'partnership-not-ready'>> {
  const allowed = may(await actorIn(db, partnershipId, on.by, on.at), 'partnership.open', { now: on.at })
  if (!allowed.ok) return allowed
  const row = await partnershipById(db, partnershipId)
  if (row.openedAt !== null) return ok
  const missing = missingToOpen(await setUpOf(db, row, on.at))
  if (missing.length > 0) return refuse('partnership-not-ready', { missing: missing.length })
  await db.update(partnership).set({ openedAt: on.at, openedBy: on.by }).where(eq(partnership.id, partnershipId))
  await recordAct(db, on, partnershipId, 'partnership.open', `partnership:${partnershipId}`)
  return ok
}
