import { mayEnd, type NotKept, type RoleKind } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorFor } from '~/records/people/actor.server'
import { addRoleChange, circleOf, putInForce, settleRoleChange } from '~/records/people/roles.server'

/** Lays down one's own role, at once and alone: but for the last chair, treasurer or administrator, who names the next first. */
export async function resignRole(
  db: Db,
  on: Occasion,
  partnershipId: string | null,
  { kind, because }: { readonly kind: RoleKind; readonly because: string },
): Promise<Outcome<object, NotAllowed | NotKept | 'role-not-held'>> {
  const allowed = may(await actorFor(db, partnershipId, on.by, on.at), 'role.resign', {
    now: on.at,
    provedAt: on.provedAt,
  })
  if (!allowed.ok) return allowed
  const personId = on.by ?? ''
  const fits = mayEnd(await circleOf(db, partnershipId, on.at), { personId, kind })
  if (!fits.ok) return fits
  const change = { partnershipId, personId, kind, act: 'resign', voting: false, endsAt: null, because } as const
  const id = await addRoleChange(db, on, change)
  await settleRoleChange(db, on, id, 'resigned')
  await putInForce(db, on, { ...change, id, proposedAt: on.at, proposedBy: on.by, ending: 'resigned' })
  if (partnershipId !== null) await recordAct(db, on, partnershipId, 'role.resign', `role-change:${id}`, { kind })
  return ok
}
