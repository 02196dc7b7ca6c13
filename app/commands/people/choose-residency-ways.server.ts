import { residencyWays } from '~db/schema'
import type { ResidencyMethod } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'

/** Says by which ways a partnership will know where people live, from now on; whoever is known stays known. */
export async function chooseResidencyWays(
  db: Db,
  on: Occasion,
  partnershipId: string,
  ways: readonly ResidencyMethod[],
): Promise<Outcome<object, NotAllowed | 'no-way-left'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'residency.choose-ways', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  if (ways.length === 0) return refuse('no-way-left')
  const chosen = { ways, changedAt: on.at, changedBy: actor.personId }
  await db
    .insert(residencyWays)
    .values({ partnershipId, ...chosen })
    .onConflictDoUpdate({ target: residencyWays.partnershipId, set: chosen })
  await recordAct(db, on, partnershipId, 'residency.choose-ways', partnershipId, { ways })
  return { ok: true }
}
