import { eq } from 'drizzle-orm'
import { residency } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { standingResidency } from '~/records/people/residency.server'

/**
 * Ends it that someone is known to live here, with the reason; from that moment she counts as living elsewhere wherever it
 * is asked. It can be given again by somebody who knows. The public record says that it happened, and not why.
 */
export async function withdrawResidency(
  db: Db,
  on: Occasion,
  partnershipId: string,
  { personId, because }: { readonly personId: string; readonly because: string },
): Promise<Outcome<object, NotAllowed | 'residency-of-ones-own' | 'lives-elsewhere' | 'residency-needs-reason'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'residency.withdraw', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  if (actor.personId === personId) return refuse('residency-of-ones-own')
  if (because.trim() === '') return refuse('residency-needs-reason')
  const standing = await standingResidency(db, partnershipId, personId)
  if (!standing) return refuse('lives-elsewhere')
  const withdrawn = { withdrawnAt: on.at, withdrawnBecause: because, withdrawnBy: actor.personId }
  await db.update(residency).set(withdrawn).where(eq(residency.id, standing.id))
  await recordAct(db, on, partnershipId, 'residency.withdraw', standing.id, { of: personId })
  return { ok: true }
}
